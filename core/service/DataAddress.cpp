// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/DataAddress.h"

#include "core/storage/ServerAddress.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DataAddress)
};

constexpr int UsualPort = 5432;

QString serverOf(const storage::ServerAddress& address)
{
    if (address.isThisComputer())
        return Text::tr("this computer");
    const bool usual = address.port <= 0 || address.port == UsualPort;
    return usual ? address.host : address.host + u':' + QString::number(address.port);
}

// So that a shell takes it for one word, whatever it holds.
QString quoted(QString word)
{
    return u'\'' + word.replace(u'\'', "'\\''"_L1) + u'\'';
}

} // namespace

DataAddress DataAddress::of(const QString& text)
{
    if (!storage::ServerAddress::isOne(text)) {
        const QFileInfo file(text);
        return {file.absoluteFilePath(), file.fileName(), {}};
    }
    const auto address = storage::ServerAddress::parse(text);
    if (!address)
        return {text, text.section(u'/', -1).section(u'?', 0, 0), Text::tr("an unknown server")};
    return {address->text(), address->database, serverOf(*address), address->user};
}

QString DataAddress::label() const
{
    //: %1 the data base, %2 the server
    return isOnServer() ? Text::tr("%1 (%2)").arg(name, server) : name;
}

QString DataAddress::shown() const
{
    return isOnServer() ? text : QDir::toNativeSeparators(text);
}

QString DataAddress::key() const
{
    const auto address = isOnServer() ? storage::ServerAddress::parse(text)
                                      : Result<storage::ServerAddress>(Error{ErrorKind::Invalid, {}, {}, {}});
    if (!address)
        return text;
    storage::ServerAddress kept;
    kept.host = address->host.startsWith(u'/') ? address->host : address->host.toLower();
    kept.port = address->port > 0 ? address->port : UsualPort;
    kept.database = address->database;
    return kept.text();
}

QString DataAddress::as(const QString& other) const
{
    auto address = storage::ServerAddress::parse(text);
    if (!isOnServer() || !address)
        return text;
    address->user = other;
    return address->text();
}

QString DataAddress::copyCommand() const
{
    if (!isOnServer())
        return {};
    return u"pg_dump --format=custom --file=%1 --dbname=%2"_s.arg(quoted(name + u".dump"_s), quoted(text));
}

} // namespace yorozu::service
