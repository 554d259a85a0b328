// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CentreEditing.h"
#include "ui/admin/EntryList.h"

namespace yorozu::ui {

class PlaceSource;

// The offices: names, marks and opening hours.
class OfficeList : public EntryList
{
    Q_OBJECT

public:
    enum Column { Name, English, Headquarters, Remote, Opens, Closes, State };

    OfficeList(DeskContext& context, PlaceSource& source, QObject* parent);

    QString id() const override { return QStringLiteral("offices"); }
    QString name() const override;
    QList<EntryColumn> columns() const override;
    EntryRow blank() const override;

    void load() override;

protected:
    void storeNew(const EntryRow& row) override;
    void storeChange(qint64 id, int column, const QVariant& value) override;
    void storeRetired(qint64 id, bool retired) override;
    void storeOrder(const QList<qint64>& seen, const QList<qint64>& wanted) override;

private:
    void showRows();
    void write(const OfficeLine& former, const Office& next, const QString& sentence);
    void putBack(const Office& left, const Office& former);

    PlaceSource& m_source;
};

// The booths of the office that is chosen beside.
class BoothList : public EntryList
{
    Q_OBJECT

public:
    enum Column { Name, Capacity, Monitor, StepFree, Noise, State };

    BoothList(DeskContext& context, PlaceSource& source, QObject* parent);

    Id<Office> office() const { return m_office; }
    void setOffice(Id<Office> office);

    QString id() const override { return QStringLiteral("booths"); }
    QString name() const override;
    QList<EntryColumn> columns() const override;
    EntryRow blank() const override;

    void load() override;

protected:
    void storeNew(const EntryRow& row) override;
    void storeChange(qint64 id, int column, const QVariant& value) override;
    void storeRetired(qint64 id, bool retired) override;
    void storeOrder(const QList<qint64>& seen, const QList<qint64>& wanted) override;

private:
    void showRows();
    QString stateOf(const Booth& booth) const;
    void write(const BoothLine& former, const Booth& next, const QString& sentence);
    void putBack(const Booth& left, const Booth& former);
    void order(Id<Office> office, const QList<qint64>& seen, const QList<qint64>& wanted);

    PlaceSource& m_source;
    Id<Office> m_office;
};

} // namespace yorozu::ui
