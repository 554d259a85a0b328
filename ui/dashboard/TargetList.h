// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Partnership.h"
#include "ui/admin/EntryList.h"

namespace yorozu::ui {

// What is aimed at, by year, kind and scope.
class TargetList : public EntryList
{
    Q_OBJECT

public:
    enum Column { Year, Kind, Scope, Value };

    TargetList(DeskContext& context, QObject* parent);

    // What a new one begins with.
    void setFiscalYear(int fiscalYear) { m_fiscalYear = fiscalYear; }

    QString id() const override { return QStringLiteral("targets"); }
    QString name() const override { return tr("Targets"); }
    QList<EntryColumn> columns() const override;
    EntryRow blank() const override;
    bool isOrdered() const override { return false; }
    bool retires() const override { return false; }
    void load() override;

protected:
    void storeNew(const EntryRow& row) override;
    void storeChange(qint64 id, int column, const QVariant& value) override;
    void storeRetired(qint64 id, bool retired) override;

private:
    const ActivityTarget* find(qint64 id) const;
    void save(const ActivityTarget& target, const std::optional<ActivityTarget>& former);
    void remove(const ActivityTarget& target);

    int m_fiscalYear = 0;
    int m_loads = 0;
    QList<ActivityTarget> m_targets;
};

} // namespace yorozu::ui
