// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/domain/Booking.h"
#include "ui/paper/PaperDocument.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

namespace yorozu::ui {

// What stands on 受付表, the list of who comes when, for the desk at the door.
struct ReceptionValues
{
    QDate day;
    QString holiday;                    // its name; empty: none
    QString officeName;                 // empty: all of them
    QList<Booking> sessions;            // in whatever order
    QHash<Id<Booking>, QString> phones; // of whoever comes
    QString printedBy;
    UtcSeconds printedAt = 0;
};

// A4 portrait, by time, with a box to be ticked when the client is there. Names are those of the record. What is
// cancelled stands there struck through, for whoever comes all the same. The head is repeated on each page.
class ReceptionSheet : public PaperDocument
{
    Q_DECLARE_TR_FUNCTIONS(ReceptionSheet)

public:
    explicit ReceptionSheet(const ReceptionValues& values);

    QString title() const override;
    int pageCount() const override;
    void paint(QPainter& painter, int page, qreal unitsPerMm, PdfTextLayer* layer) const override;

    static constexpr int RowsOnPage = 22;

private:
    struct Row
    {
        QString time;
        QString place;
        QString office; // where the sheet is of all of them
        QString company;
        QString person;
        QString phone;
        QString lead;
        QString others;
        QString topic;
        QString visit;
        bool tentative = false;
        bool cancelled = false;
        bool arrived = false;
    };
    class Pen;
    static Row rowOf(const Booking& booking, const ReceptionValues& values);
    void paintHead(const Pen& pen) const;
    void paintRow(const Pen& pen, const Row& row, qreal top) const;
    void paintFoot(const Pen& pen, int page) const;

    QDate m_day;
    QString m_head;   // 11月20日（水）
    QString m_beside; // 新橋 · 予約 37件
    QString m_foot;
    QList<Row> m_rows;
};

} // namespace yorozu::ui
