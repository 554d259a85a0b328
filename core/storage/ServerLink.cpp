// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Link.h"
#include "core/storage/Migrator.h"
#include "core/storage/Query.h"
#include "core/storage/ServerAddress.h"
#include "core/storage/StorageError.h"

#include <functional>
#include <QCoreApplication>
#include <QScopeGuard>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr int BusyTimeoutMs = 5000;
// Who opens a data base waits for a far server; who is connected anew tries again, and the others wait for that.
constexpr auto FirstPatience = "10"_L1; // seconds
constexpr auto PatienceAgain = "3"_L1;
constexpr int OldestServer = 150000; // as server_version_num counts
// Where every server has a data base that one may connect to in order to make another.
constexpr auto AlwaysThere = "postgres"_L1;

// A value among libpq's words.
QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1) + u'\'';
}

QString identifier(QString name)
{
    return u'"' + name.replace(u'"', "\"\""_L1) + u'"';
}

QString literal(QString text)
{
    return u'\'' + text.replace(u'\'', "''"_L1) + u'\'';
}

// So that a server that has vanished is noticed within seconds, not when the system gives up after minutes; and so that
// nobody between here and another computer reads along or poses as it, unless the address says so.
QString connectOptions(const ServerAddress& address, const QString& patience)
{
    QStringList options{u"keepalives_idle=15"_s, u"keepalives_interval=5"_s, u"keepalives_count=3"_s,
                        u"tcp_user_timeout=20000"_s};
    QList<std::pair<QString, QString>> usual{{u"connect_timeout"_s, patience}};
    if (!address.isThisComputer())
        usual.append({u"sslmode"_s, u"verify-full"_s});
    for (const auto& [name, value] : address.options) {
        options.append(name + u'=' + quoted(value));
        usual.removeIf([&name = name](const auto& one) { return one.first == name; });
    }
    for (const auto& [name, value] : std::as_const(usual))
        options.append(name + u'=' + value);
    return options.join(u';');
}

bool connectTo(QSqlDatabase& handle, const ServerAddress& address, const QString& database,
               const QString& patience = FirstPatience)
{
    handle.setHostName(address.host);
    handle.setPort(address.port);
    handle.setUserName(address.user);
    if (!address.password.isEmpty())
        handle.setPassword(address.password);
    handle.setDatabaseName(database);
    handle.setConnectOptions(connectOptions(address, patience));
    return handle.open();
}

void run(QSqlDatabase& handle, const QString& sql)
{
    QSqlQuery query(handle);
    if (!query.exec(sql))
        throw StorageError(classify(query.lastError(), sql));
}

// A connection of the moment; `use` may throw.
void onServer(const ServerAddress& address, const QString& database, const std::function<void(QSqlDatabase&)>& use)
{
    const QString name = u"yorozu-server-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto drop = qScopeGuard([&name] { QSqlDatabase::removeDatabase(name); });
    QSqlDatabase handle = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
    if (!connectTo(handle, address, database))
        throw StorageError(classify(handle.lastError(), address.text()));
    use(handle);
}

bool finds(QSqlDatabase& handle, const QString& sql)
{
    QSqlQuery query(handle);
    if (!query.exec(sql))
        throw StorageError(classify(query.lastError(), sql));
    return query.next();
}

// Its tables are there, but nothing was ever recorded: whoever was about to create it was interrupted, and may again.
bool isUnfinished(QSqlDatabase& handle)
{
    return finds(handle, u"SELECT 1 FROM pg_tables WHERE schemaname = 'yorozu' AND tablename = 'audit_chain'"_s) &&
           !finds(handle, u"SELECT 1 FROM yorozu.audit_chain LIMIT 1"_s);
}

// False: there is one of that name, but it lets nobody in.
bool createOnServer(const ServerAddress& address)
{
    bool made = false;
    onServer(address, AlwaysThere, [&](QSqlDatabase& handle) {
        if (finds(handle, u"SELECT 1 FROM pg_database WHERE datname = "_s + literal(address.database)))
            return;
        // Texts compare by their code points, whatever language the server speaks.
        run(handle, u"CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'"_s.arg(
                        identifier(address.database)));
        made = true;
    });
    return made;
}

// What is found there may be filled, or a data base of that name be made.
Status mayCreateWith(const ServerAddress& address, bool isThere)
{
    bool may = false;
    onServer(address, isThere ? address.database : QString(AlwaysThere), [&](QSqlDatabase& handle) {
        may = finds(handle,
                    isThere ? u"SELECT 1 WHERE has_database_privilege(current_database(), 'CREATE')"_s
                            : u"SELECT 1 FROM pg_roles WHERE rolname = session_user AND (rolcreatedb OR rolsuper)"_s);
    });
    if (may)
        return Done{};
    return refusedPlace(ErrorKind::Forbidden,
                        QT_TRANSLATE_NOOP("Storage", "Your role on the server may not create %1. Ask who looks after "
                                                     "the server to make an empty data base that belongs to you."),
                        address.text());
}

void checkDriver(const QString& place)
{
    if (QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        return;
    throw StorageError(refusedPlace(
        ErrorKind::CannotOpen,
        QT_TRANSLATE_NOOP("Storage", "%1 lies on a PostgreSQL server, and this computer lacks Qt's driver for it. "
                                     "Install it (Debian and Ubuntu: libqt6sql6-psql) and try again."),
        place, u"no driver QPSQL"_s));
}

class ServerLink final : public Link
{
public:
    explicit ServerLink(ServerAddress address)
        : m_address(std::move(address))
    {
    }

    QString place() const override { return m_address.text(); }
    QString driver() const override { return u"QPSQL"_s; }
    std::unique_ptr<Dialect> dialect() const override { return std::make_unique<PostgresDialect>(); }
    void prepare(OpenMode mode) override;
    void open(Connection& connection, OpenMode mode) override;
    void setUp(Connection& connection) override;
    // The server looks after its pages itself; a table that cannot be read says so when it is.
    void checkContents(Connection&) override {}
    void setBusyTimeout(Connection& connection, int milliseconds) override;
    void limitPages(Connection&, int) override {}

private:
    void connect(QSqlDatabase& handle, OpenMode mode);
    void checkServer(Connection& connection, OpenMode mode);
    void checkIdentity(Connection& connection, OpenMode mode);

    ServerAddress m_address;
    QString m_patience = FirstPatience;
};

void ServerLink::prepare(OpenMode)
{
    checkDriver(place());
}

void ServerLink::open(Connection& connection, OpenMode mode)
{
    connect(connection.handle(), mode);
    setUp(connection);
    checkServer(connection, mode);
    checkIdentity(connection, mode);
}

void ServerLink::connect(QSqlDatabase& handle, OpenMode mode)
{
    if (connectTo(handle, m_address, m_address.database, std::exchange(m_patience, PatienceAgain)))
        return;
    const StorageError refusal(classify(handle.lastError(), place()));
    // Why a connection came to nothing is told in the language of the server: it is looked up, not read.
    if (mode != OpenMode::Create || !createOnServer(m_address) || !connectTo(handle, m_address, m_address.database))
        throw refusal;
}

void ServerLink::checkServer(Connection& connection, OpenMode mode)
{
    Query server(connection, u"SELECT CAST(current_setting('server_version_num') AS bigint), "
                             "current_setting('server_encoding'), CASE WHEN pg_is_in_recovery() THEN 1 ELSE 0 END"_s);
    server.exec();
    server.next();
    if (server.number(0) < OldestServer) {
        throw StorageError(
            refusedPlace(ErrorKind::CannotOpen,
                         QT_TRANSLATE_NOOP("Storage", "The server of %1 is older than PostgreSQL 15. "
                                                      "Nothing was changed; bring the server up to date."),
                         place(), server.text(0)));
    }
    if (server.text(1) != "UTF8"_L1) {
        throw StorageError(refusedPlace(ErrorKind::CannotOpen,
                                        QT_TRANSLATE_NOOP("Storage", "%1 cannot hold every character, for it was not "
                                                                     "made for UTF-8. Create another data base with "
                                                                     "“createdb -T template0 -E UTF8”."),
                                        place(), server.text(1)));
    }
    if (server.flag(2) && !readsOnly(mode)) {
        throw StorageError(
            refusedPlace(ErrorKind::ReadOnly,
                         QT_TRANSLATE_NOOP("Storage", "The server of %1 can only be read, for it follows another one. "
                                                      "To write, open the data base at that server."),
                         place(), u"in recovery"_s));
    }
}

void ServerLink::checkIdentity(Connection& connection, OpenMode mode)
{
    const bool ours = connection.schemaVersion() > 0;
    if (mode != OpenMode::Create && !ours) {
        throw StorageError(refusedPlace(ErrorKind::CannotOpen,
                                        QT_TRANSLATE_NOOP("Storage", "There is no data base of YorozuDesk in %1. Check "
                                                                     "the name, or create one with “yorozuctl init”."),
                                        place()));
    }
    if (mode == OpenMode::Create && ours && !isUnfinished(connection.handle())) {
        throw StorageError(refusedPlace(ErrorKind::RuleViolation,
                                        QT_TRANSLATE_NOOP("Storage", "%1 exists already and was left untouched. Choose "
                                                                     "another name."),
                                        place()));
    }
}

void ServerLink::setUp(Connection& connection)
{
    const QString program = QCoreApplication::applicationName();
    const QList<std::pair<QString, QString>> settings{
        {u"application_name"_s, program.isEmpty() ? u"yorozu"_s : program},
        {u"search_path"_s, u"yorozu, public"_s},
        {u"timezone"_s, u"UTC"_s},
        {u"client_min_messages"_s, u"error"_s},
        {u"standard_conforming_strings"_s, u"on"_s},
        {u"lock_timeout"_s, u"%1ms"_s.arg(BusyTimeoutMs)},
        {u"statement_timeout"_s, u"10min"_s},
        // The server, too, notices within half a minute that a workstation is gone, and gives its locks up.
        {u"tcp_keepalives_idle"_s, u"15"_s},
        {u"tcp_keepalives_interval"_s, u"5"_s},
        {u"tcp_keepalives_count"_s, u"3"_s},
        {u"tcp_user_timeout"_s, u"20000"_s},
        // A workstation that has fallen asleep in the middle of a save lets the others go on.
        {u"idle_in_transaction_session_timeout"_s, u"5min"_s},
        {u"default_transaction_isolation"_s, u"read committed"_s},
        {u"default_transaction_read_only"_s, connection.readOnly() ? u"on"_s : u"off"_s},
        {u"synchronous_commit"_s, u"on"_s},
        // How often a word or a day occurs decides how it is looked for: plans are made for the values.
        {u"plan_cache_mode"_s, u"force_custom_plan"_s},
        {u"jit"_s, u"off"_s},
        // A program that does not know the schema writes nothing (migration 0030).
        {u"yorozu.schema"_s, QString::number(Migrator::latestVersion())},
    };
    QStringList calls;
    for (const auto& [name, value] : settings)
        calls.append(u"set_config(%1, %2, false)"_s.arg(literal(name), literal(value)));
    // One round trip; what cannot be set is an error. SET LOCAL of a transaction would be undone at its end.
    run(connection.handle(), u"SELECT "_s + calls.join(u", "_s));
}

void ServerLink::setBusyTimeout(Connection& connection, int milliseconds)
{
    run(connection.handle(), u"SET lock_timeout TO %1"_s.arg(milliseconds));
}

} // namespace

std::unique_ptr<Link> linkToServer(const QString& text, const QString& password)
{
    auto address = ServerAddress::parse(text);
    if (!address)
        throw StorageError(address.error());
    address->password = password;
    return std::make_unique<ServerLink>(*address);
}

Status mayCreateOnServer(const QString& text, const QString& password)
{
    auto address = ServerAddress::parse(text);
    if (!address)
        return address.error();
    address->password = password;
    try {
        checkDriver(text);
        bool ours = false;
        bool isThere = false;
        const auto look = [&](QSqlDatabase& handle) {
            isThere = true;
            ours = finds(handle, u"SELECT 1 FROM pg_tables WHERE schemaname = 'yorozu'"_s) && !isUnfinished(handle);
        };
        try {
            onServer(*address, address->database, look);
        } catch (const StorageError&) {
            // It need not be there, but the server must: that is asked next.
            if (isThere)
                throw;
        }
        if (!ours)
            return mayCreateWith(*address, isThere);
    } catch (const StorageError& error) {
        return error.error();
    }
    return refusedPlace(ErrorKind::RuleViolation,
                        QT_TRANSLATE_NOOP("Storage", "%1 exists already and was left untouched. Choose "
                                                     "another name."),
                        address->text());
}

} // namespace yorozu::storage
