// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Query.h"

#include <QList>
#include <QString>

namespace yorozu::storage {

// Some records by their ids: ` IN (?, ?, …)`. Lists of nearly the same length have one text, so that the statement is
// prepared once and kept; of a text of their own for each list the ones that are kept would soon be full.
class IdList
{
public:
    // Not empty.
    explicit IdList(const QList<qint64>& ids);
    const QString& sql() const { return m_sql; }
    void bind(Query& query) const;

private:
    QList<qint64> m_bound;
    QString m_sql;
};

} // namespace yorozu::storage
