// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Partnership.h"
#include "ui/admin/EntryList.h"

namespace yorozu::ui {

// What was published, with its qualifier (超, 約) and where it stands.
class PublishedList : public EntryList
{
    Q_OBJECT

public:
    enum Column { Year, Kind, Unit, Scope, Bound, Value, Source };

    PublishedList(DeskContext& context, QObject* parent);

    void setFiscalYear(int fiscalYear) { m_fiscalYear = fiscalYear; }

    QString id() const override { return QStringLiteral("published"); }
    QString name() const override { return tr("Published figures"); }
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
    const PublishedFigure* find(qint64 id) const;
    void save(const PublishedFigure& figure, const std::optional<PublishedFigure>& former);
    void remove(const PublishedFigure& figure);

    int m_fiscalYear = 0;
    int m_loads = 0;
    QList<PublishedFigure> m_figures;
};

} // namespace yorozu::ui
