// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Audit.h"
#include "core/storage/Connection.h"

#include <QList>
#include <QMap>

namespace yorozu::storage {

// Every record that is about somebody.
struct AuditSubjects
{
    QMap<QString, QList<qint64>> rows; // table → ids
    UtcSeconds since = 0;              // of the first of them: an older list or copy cannot hold any of it
    bool isEmpty() const { return rows.isEmpty(); }
};

// Of the client, person or memo that the question names.
AuditSubjects subjectsOf(Connection&, const AuditQuestion&);

} // namespace yorozu::storage
