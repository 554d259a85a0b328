// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/StaffTable.h"

#include "core/exchange/StaffCsv.h"
#include "core/service/FirstData.h"

#include <QCoreApplication>

namespace yorozu::service {

Result<StaffTable> staffFromText(const QString& text)
{
    const Result<exchange::ParsedStaff> parsed = exchange::readStaff(text);
    if (!parsed)
        return parsed.error();
    StaffTable table;
    table.errors = parsed->errors;
    for (const exchange::StaffRecord& record : parsed->records) {
        StaffPlan person = record.person;
        person.skills.removeIf([&](const std::pair<QString, int>& skill) {
            const bool known = isFirstTopic(skill.first);
            if (!known) {
                table.errors.append(
                    {record.row, QStringLiteral("得意分野"),
                     QCoreApplication::translate("TransferService", "“%1” is not known here.").arg(skill.first)});
            }
            return !known;
        });
        table.people.append(person);
    }
    return table;
}

} // namespace yorozu::service
