// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/StaffRemarks.h"

#include "ui/async/ShownName.h"
#include "ui/today/DateText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StaffRemarks)
};

QString clockAt(QDate day, int minutes)
{
    return DateText::time(fromTokyo(day, QTime(0, 0)) + minutes * 60);
}

QString placeOf(const DutyLine& line, const service::CentreData& centre)
{
    const Office* office = centre.findOffice(line.office);
    return line.kind == DutyKind::Office && office ? shownName(*office) : label(line.kind);
}

} // namespace

StaffPicker::Remarks staffRemarks(const rules::DayFacts& facts, const Booking& wanted,
                                  const service::CentreData& centre)
{
    Booking session;
    session.id = wanted.id; // not in its own way
    session.start = wanted.start;
    session.end = wanted.end;
    session.bufferBefore = wanted.bufferBefore;
    session.bufferAfter = wanted.bufferAfter;
    StaffPicker::Remarks remarks;
    for (const Staff& person : centre.staff) {
        QString& remark = remarks[person.id.number()];
        session.staff = {{person.id, {}, Part::Lead}};
        const QList<BookingConflict> taken = rules::conflicts(facts, session);
        const auto with = std::find_if(taken.cbegin(), taken.cend(),
                                       [](const BookingConflict& one) { return one.what == "staff"_L1; });
        const auto line = std::find_if(facts.duties.cbegin(), facts.duties.cend(),
                                       [&](const DutyLine& one) { return one.staff == person.id; });
        if (with != taken.cend())
            remark = Text::tr("%1–%2 taken").arg(DateText::time(with->start), DateText::time(with->end));
        else if (rules::isOnDuty(facts, person.id, wanted.office, wanted.start, wanted.end))
            remark = Text::tr("free");
        else if (line == facts.duties.cend() || line->kind == DutyKind::Off)
            remark = label(DutyKind::Off);
        else if (rules::isOnDuty(facts, person.id, {}, wanted.start, wanted.end))
            remark = placeOf(*line, centre);
        else
            remark = Text::tr("works %1–%2").arg(clockAt(facts.day, line->from), clockAt(facts.day, line->to));
    }
    return remarks;
}

} // namespace yorozu::ui
