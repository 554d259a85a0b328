// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CentreEditing.h"
#include "core/service/PlaceService.h"
#include "ui/admin/EntryList.h"

namespace yorozu::ui {

class PlaceSource;

// When booths of the chosen office are out of service. Sessions that are booked then are shown before it is stored.
class ClosureList : public EntryList
{
    Q_OBJECT

public:
    enum Column { Place, FromDay, FromTime, ToDay, ToTime, Reason };

    ClosureList(DeskContext& context, PlaceSource& source, QObject* parent);

    void setOffice(Id<Office> office);

    QString id() const override { return QStringLiteral("closures"); }
    QString name() const override;
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
    void showRows();
    void save(const BoothClosure& closure, const std::optional<BoothClosure>& former, service::BookedSessions booked);
    void putBack(const BoothClosure& left, const BoothClosure& former);
    void remove(const BoothClosure& left);

    PlaceSource& m_source;
    Id<Office> m_office;
};

// 休業日 of an office or of the whole centre. Holidays of the law are not entered.
class ClosingDayList : public EntryList
{
    Q_OBJECT

public:
    enum Column { Place, First, Last, Reason };

    ClosingDayList(DeskContext& context, PlaceSource& source, QObject* parent);

    QString id() const override { return QStringLiteral("closingDays"); }
    QString name() const override;
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
    void showRows();
    void save(const ClosingDay& day, const std::optional<ClosingDay>& former, service::BookedSessions booked);
    void putBack(const ClosingDay& left, const ClosingDay& former);
    void remove(const ClosingDay& left);

    PlaceSource& m_source;
};

} // namespace yorozu::ui
