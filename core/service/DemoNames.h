// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Centre.h"
#include "core/storage/CentreRepository.h"

#include <QHash>

namespace yorozu::service {

// The names of the demo centre as ids of this data base. What is not there is 0, and the first one is remembered.
class DemoNames
{
public:
    explicit DemoNames(storage::CentreRepository&);

    MasterId word(MasterKind kind, const QString& name);
    Id<Office> office(const QString& name);
    Id<Booth> booth(Id<Office> in, const QString& name);
    Id<Agency> agency(const QString& name);
    StampBox box(const QString& name);
    const QList<StampBox>& boxes() const { return m_boxes; }
    void miss(const QString& name);
    const QString& firstMissing() const { return m_missing; }

private:
    qint64 find(const QString& path, const QString& name);

    QHash<QString, qint64> m_ids;
    QList<StampBox> m_boxes;
    QString m_missing;
};

} // namespace yorozu::service
