// SPDX-License-Identifier: GPL-3.0-or-later
// Which right on which table an action needs; for ServerRights alone.
#pragma once

#include "core/rules/Permissions.h"

#include <QString>

namespace yorozu::storage {

// As the policies of the data base call it.
QString nameOf(rules::Action action);

struct TableRight
{
    rules::Action action;
    const char16_t* tables; // with blanks between
    const char16_t* rights; // as GRANT spells them
};
const QList<TableRight>& tableRights();
// Everybody who reads records reads all tables but these: what of them may be read stands among the rights.
const QStringList& tablesNotForAll();

} // namespace yorozu::storage
