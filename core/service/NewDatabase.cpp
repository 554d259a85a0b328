// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/NewDatabase.h"

#include "core/rules/CentrePlanCheck.h"
#include "core/service/FirstData.h"
#include "core/service/Services.h"
#include "core/storage/Migrator.h"
#include "core/storage/ServerAddress.h"

#include <QFile>

namespace yorozu::service {

bool databaseExists(const QString& path)
{
    return storage::ServerAddress::isOne(path) ? !storage::Connection::mayCreate(path) : QFile::exists(path);
}

Result<std::unique_ptr<Services>> createOnServer(const QString& address, const QString& password, const Clock& clock,
                                                 const CentrePlan& plan)
{
    if (const QList<rules::PlanProblem> problems = rules::planProblems(plan); !problems.isEmpty())
        return Error{ErrorKind::Invalid, problems.constFirst().message, problems.constFirst().field, {}};
    const Status free = storage::Connection::mayCreate(address, storage::PlaceProbe::system(), password);
    if (!free)
        return free.error();
    auto services = Services::open({address, OpenRequest::Mode::Create, false, password}, clock);
    if (!services)
        return services;
    const Status made =
        (*services)->file().write<Done>(Services::systemCaller(), [&plan](storage::Writer& writer) -> Status {
            writeFirstData(writer, plan);
            return Done{};
        });
    if (!made)
        return made.error();
    return services;
}

void discardDatabase(std::unique_ptr<Services> created)
{
    const QString path = created->file().path();
    if (storage::ServerAddress::isOne(path)) {
        const Status dropped = created->file().read<Done>([](storage::Connection& connection) -> Status {
            storage::Migrator(connection).takeBack();
            return Done{};
        });
        Q_UNUSED(dropped) // why it was to go is told already
        return;
    }
    created.reset();
    QFile::remove(path + QStringLiteral("-journal"));
    QFile::remove(path);
}

} // namespace yorozu::service
