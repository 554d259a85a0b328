// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/WeekText.h"

#include "ui/async/ShownName.h"
#include "ui/today/DateText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

QString WeekText::period(QDate first, QDate last)
{
    const QLocale locale;
    const auto number = [](QDate day) { return QString::number(day.day()); };
    const auto month = [&locale](QDate day) { return locale.toString(day, u"MMM"_s); };
    if (first.month() == last.month())
        //: the days of a week in one month: 18 – 24 Nov
        return tr("%1 – %2 %3").arg(number(first), number(last), month(last));
    //: the days of a week in two months: 25 Nov – 1 Dec
    return tr("%1 %2 – %3 %4").arg(number(first), month(first), number(last), month(last));
}

QString WeekText::hours(UtcSeconds start, UtcSeconds end)
{
    return DateText::time(start) + u'–' + DateText::time(end);
}

QString WeekText::left(const rules::PlaceCell& cell)
{
    if (cell.state == rules::PlaceCell::State::Closed)
        return tr("closed");
    if (cell.state == rules::PlaceCell::State::Nobody)
        return tr("nobody is on duty");
    return cell.free == 0 ? tr("full", "spoken") : tr("%n place(s) left", "", cell.free);
}

QString WeekText::spoken(const service::CentreData& centre, const WeekScene& scene, int column, int row)
{
    const WeekColumn& of = scene.columns().at(column);
    const WeekSpan span{column, row, 1};
    const Office* office = centre.findOffice(of.office);
    QStringList words{tr("%1 %2 to %3")
                          .arg(DateText::shortDay(scene.day(of.day)), DateText::time(scene.startOf(span)),
                               DateText::time(scene.endOf(span))),
                      office ? shownName(*office) : QString()};
    const rules::PlaceCell* cell = scene.cell(column, row);
    if (cell && cell->past)
        words.append(tr("over", "the time has passed"));
    words.append(cell ? left(*cell) : tr("closed"));
    if (of.shut)
        words.append(of.why);
    words.removeAll(QString());
    return words.join(tr(", "));
}

QString WeekText::skillOf(const service::CentreData& centre, const Staff& staff, const QList<MasterId>& topics)
{
    for (const MasterId topic : topics) {
        if (staff.skills.contains(topic))
            return shownMaster(centre, MasterKind::Topic, topic);
    }
    const MasterEntry* best = nullptr;
    for (const MasterEntry& topic : centre.topics) { // of equals the one that stands first in the list
        const int level = staff.skills.value(topic.id);
        if (level > 0 && (!best || level > staff.skills.value(best->id)))
            best = &topic;
    }
    return best ? shownName(*best) : QString();
}

} // namespace yorozu::ui
