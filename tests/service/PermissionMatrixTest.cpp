// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of every service, tried as every group.
#include "core/storage/AuditRepository.h"
#include "core/storage/Query.h"
#include "tests/service/Attempts.h"
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace yorozu;
using test::Attempt;
using test::AttemptWorld;

namespace {

// The newest link of the chain and how many rows each table has.
QStringList stateOf(AttemptWorld& world)
{
    storage::Connection& connection = world.desk.services().file().connection();
    QStringList state{storage::AuditRepository(connection).head()};
    QStringList tables;
    storage::Query names(connection, connection.dialect().tableNames());
    names.exec();
    while (names.next())
        tables.append(names.text(0));
    for (const QString& table : std::as_const(tables)) {
        storage::Query count(connection, u"SELECT count(*) FROM "_s + table);
        count.exec();
        if (count.next())
            state.append(u"%1 %2"_s.arg(table).arg(count.number(0)));
    }
    return state;
}

bool isForPermission(const Error& error)
{
    return error.kind == ErrorKind::Forbidden && error.message.contains(u"not permitted to the group"_s);
}

// "ClientService::add" of every method of core/service that is told who calls.
QStringList methodsWithCaller()
{
    static const QRegularExpression className(u"^class (\\w+)"_s);
    static const QRegularExpression method(u"(\\w+)\\(const Caller&"_s);
    QStringList methods;
    QDirIterator headers(QStringLiteral(YOROZU_SOURCE_DIR "/core/service"), {u"*.h"_s}, QDir::Files);
    while (headers.hasNext()) {
        QFile file(headers.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        QString current;
        bool isPublic = false;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString& line : lines) {
            if (const auto found = className.match(line); found.hasMatch() && !line.endsWith(u';'))
                current = found.captured(1);
            if (line == "public:"_L1 || line == "private:"_L1)
                isPublic = line == "public:"_L1;
            const auto found = method.match(line);
            if (found.hasMatch() && isPublic && !current.isEmpty() && !line.trimmed().startsWith("//"_L1))
                methods.append(current + u"::"_s + found.captured(1));
        }
    }
    methods.removeDuplicates();
    methods.removeAll(u"CaseFile::write"_s); // what the services themselves write with
    methods.removeAll(u"CaseFile::noteView"_s);
    return methods;
}

} // namespace

TEST_CASE("What a group may not do is refused and leaves nothing behind, whatever the service")
{
    AttemptWorld world;
    const QList<Attempt> attempts = test::allAttempts();
    for (const Attempt& attempt : attempts) {
        // A step of another one may belong to the attempt itself: it is made before one looks.
        static_cast<void>(attempt.run(world, world.actor(PermissionGroup::ReadOnly)));
        const QStringList before = stateOf(world);
        for (const PermissionGroup group : rules::allGroups()) {
            if (rules::mayDo(group, attempt.action))
                continue;
            INFO(attempt.method.toStdString() << " as " << code(group).toStdString());
            const std::optional<Error> refusal = attempt.run(world, world.actor(group));
            REQUIRE(refusal);
            CHECK(isForPermission(*refusal));
            CHECK(refusal->message.contains(label(group)));
            CHECK(stateOf(world) == before);
        }
    }
}

TEST_CASE("What a group may do is not refused for the permission, whatever the service")
{
    const QList<Attempt> attempts = test::allAttempts();
    for (const Attempt& attempt : attempts) {
        AttemptWorld world;
        bool first = true;
        for (const PermissionGroup group : rules::allGroups()) {
            if (!rules::mayDo(group, attempt.action))
                continue;
            INFO(attempt.method.toStdString() << " as " << code(group).toStdString());
            const std::optional<Error> refusal = attempt.run(world, world.actor(group));
            if (refusal) {
                INFO(refusal->message.toStdString());
                CHECK_FALSE(isForPermission(*refusal));
                CHECK_FALSE((first && attempt.succeeds));
            }
            first = false;
        }
    }
}

TEST_CASE("No method of a service that is told who calls is left out of these tests")
{
    QStringList tried;
    const QList<Attempt> attempts = test::allAttempts();
    for (const Attempt& attempt : attempts)
        tried.append(attempt.method);
    const QStringList methods = methodsWithCaller();
    CHECK(methods.size() > 60);
    for (const QString& method : methods) {
        INFO(method.toStdString());
        CHECK(tried.contains(method));
    }
}
