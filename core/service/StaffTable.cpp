// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/StaffTable.h"

#include "core/exchange/StaffCsv.h"

namespace yorozu::service {

Result<StaffTable> staffFromText(const QString& text)
{
    const Result<exchange::ParsedStaff> parsed = exchange::readStaff(text);
    if (!parsed)
        return parsed.error();
    StaffTable table;
    for (const exchange::StaffRecord& record : parsed->records)
        table.people.append(record.person);
    table.errors = parsed->errors;
    return table;
}

} // namespace yorozu::service
