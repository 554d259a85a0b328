// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ServerAddress.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

// What may be said of a server beside its place. Not: what would change the session that this program sets up.
constexpr std::array Options{"connect_timeout"_L1, "passfile"_L1, "sslcert"_L1,    "sslcrl"_L1,
                             "sslkey"_L1,          "sslmode"_L1,  "sslrootcert"_L1};

Error faulty(const QString& message)
{
    return {ErrorKind::CannotOpen, message, {}, {}};
}

QString decoded(const QString& text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

QString encoded(const QString& text, const QByteArray& kept = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, kept));
}

bool readPort(const QString& text, ServerAddress& address)
{
    bool whole = false;
    address.port = text.toInt(&whole);
    return whole && address.port > 0 && address.port <= 65535;
}

// host, host:port, [v6]:port
bool readPlace(const QString& text, ServerAddress& address)
{
    QString host = text;
    const qsizetype colon = host.lastIndexOf(u':');
    if (colon > host.lastIndexOf(u']')) {
        if (!readPort(host.mid(colon + 1), address))
            return false;
        host.truncate(colon);
    }
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    address.host = decoded(host);
    return true;
}

bool readOption(const QString& text, ServerAddress& address)
{
    const QString name = text.section(u'=', 0, 0);
    const QString value = decoded(text.section(u'=', 1));
    // Qt parts the options at semicolons.
    if (value.isEmpty() || value.contains(u';'))
        return false;
    if (name == "host"_L1)
        address.host = value;
    else if (name == "port"_L1)
        return readPort(value, address);
    else if (name == "user"_L1)
        address.user = value;
    else if (std::find(Options.begin(), Options.end(), name) != Options.end())
        address.options.append({name, value});
    else
        return false;
    return true;
}

} // namespace

bool ServerAddress::isOne(const QString& text)
{
    return text.startsWith("postgresql:"_L1) || text.startsWith("postgres:"_L1);
}

Result<ServerAddress> ServerAddress::parse(const QString& text)
{
    const Error unreadable =
        faulty(Text::tr("The address of the server is not understood. Write postgresql://user@host:port/name."));
    const QString rest = text.section(u':', 1);
    if (!isOne(text) || !rest.startsWith("//"_L1))
        return unreadable;
    const QString query = rest.section(u'?', 1);
    const QString before = rest.section(u'?', 0, 0).mid(2);
    const QString authority = before.section(u'/', 0, 0);
    ServerAddress address;
    address.database = decoded(before.section(u'/', 1));
    const qsizetype at = authority.lastIndexOf(u'@');
    const QString user = at < 0 ? QString() : authority.left(at);
    if (user.contains(u':') || query.contains("password="_L1)) {
        return faulty(Text::tr("The address holds a password, which others could read. Leave it out; put it into the "
                               "file ~/.pgpass or into a file that “passfile=” names."));
    }
    address.user = decoded(user);
    const QString place = authority.mid(at + 1);
    if (!place.isEmpty() && !readPlace(place, address))
        return unreadable;
    if (address.database.isEmpty() || address.database.contains(u'/'))
        return unreadable;
    for (const QString& option : query.split(u'&', Qt::SkipEmptyParts)) {
        if (!readOption(option, address))
            return faulty(Text::tr("The address of the server holds “%1”, which is not understood. Leave it out.")
                              .arg(option.section(u'=', 0, 0)));
    }
    std::sort(address.options.begin(), address.options.end());
    return address;
}

QString ServerAddress::text() const
{
    // A folder that holds a socket.
    const bool folder = host.startsWith(u'/');
    QString text = u"postgresql://"_s;
    if (!user.isEmpty())
        text += encoded(user) + u'@';
    if (!folder)
        text += host.contains(u':') ? u'[' + host + u']' : encoded(host);
    if (!folder && port > 0)
        text += u':' + QString::number(port);
    text += u'/' + encoded(database);
    QStringList parts;
    if (folder)
        parts.append(u"host="_s + encoded(host, "/"));
    if (folder && port > 0)
        parts.append(u"port="_s + QString::number(port));
    for (const auto& [name, value] : options)
        parts.append(name + u'=' + encoded(value, "/"));
    return parts.isEmpty() ? text : text + u'?' + parts.join(u'&');
}

bool ServerAddress::isThisComputer() const
{
    return host.isEmpty() || host.startsWith(u'/') || host == "localhost"_L1 || host == "::1"_L1 ||
           host.startsWith("127."_L1);
}

} // namespace yorozu::storage
