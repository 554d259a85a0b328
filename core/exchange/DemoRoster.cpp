// SPDX-License-Identifier: GPL-3.0-or-later
// The roster of the pictures: the strip of 02-calendar-day on the demo's today, and a few days beside it.
#include "core/exchange/DemoParts.h"
#include "core/japanese/EraDate.h"

#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

// The two of the dispatched staff who are there, Monday first.
constexpr std::array DispatchedDays{
    std::array{u"中山 恵", u"西尾 真紀"}, std::array{u"中山 恵", u"沢田 涼子"}, std::array{u"西尾 真紀", u"河合 優"},
    std::array{u"沢田 涼子", u"河合 優"}, std::array{u"中山 恵", u"西尾 真紀"},
};

// From Monday to Friday at the own place; on weekends online from home, whoever sees clients.
DemoWeek usualWeek(const DemoStaff& person, qsizetype at, QDate from)
{
    const bool advises = person.group == PermissionGroup::Chief || person.group == PermissionGroup::SubChief ||
                         person.group == PermissionGroup::Coordinator;
    DemoWeek week{at, from, {}};
    for (std::size_t day = 0; day < week.days.size(); ++day) {
        if (day < 5)
            week.days.at(day) = person.office == u"在宅"_s ? DemoDutyPlace{DutyKind::Home, {}}
                                                           : DemoDutyPlace{DutyKind::Office, person.office};
        else
            week.days.at(day) = {advises ? DutyKind::Home : DutyKind::Off, {}};
    }
    return week;
}

DemoWeek dispatchedWeek(const DemoStaff& person, qsizetype at, QDate from)
{
    DemoWeek week{at, from, {}};
    for (std::size_t day = 0; day < DispatchedDays.size(); ++day) {
        for (const char16_t* name : DispatchedDays.at(day)) {
            if (person.name == QStringView(name))
                week.days.at(day) = {DutyKind::Office, person.office};
        }
    }
    return week;
}

} // namespace

void planDemoRoster(DemoWorkshop& shop)
{
    const QDate today = shop.options.today;
    const QDate from(japanese::fiscalYear(today), 4, 1);
    for (qsizetype at = 0; at < shop.centre.staff.size(); ++at) {
        const DemoStaff& person = shop.centre.staff.at(at);
        const bool dispatched = person.title == u"派遣職員"_s;
        shop.centre.weeks.append(dispatched ? dispatchedWeek(person, at, from) : usualWeek(person, at, from));
    }
    const auto set = [&](const QString& name, QDate day, const DemoDutyPlace& place, const QString& reason) {
        shop.centre.duties.append({shop.staffNamed(name), day, place, reason});
    };
    const DemoDutyPlace off{DutyKind::Off, {}};
    const DemoDutyPlace visits{DutyKind::Visit, {}};
    if (shop.calendar.isWorkingDay(today)) {
        set(u"新井 由香里"_s, today, visits, {});
        set(u"吉岡 誠"_s, today, visits, u"出張相談会"_s);
        set(u"須藤 亮"_s, today, off, u"有給休暇"_s);
        set(u"平井 千尋"_s, today, off, u"シフト外"_s);
    }
    const QDate soon = shop.calendar.workingDayAfter(today, 3);
    set(u"野口 宏"_s, shop.calendar.workingDayBefore(today), {DutyKind::Home, {}}, {});
    set(u"平井 千尋"_s, shop.calendar.workingDayAfter(today), off, u"シフト外"_s);
    set(u"大江 直樹"_s, soon, visits, {});
    set(u"小川 真由美"_s, soon, {DutyKind::Office, u"新橋"_s}, {});
    // One of the two is missing: the roster warns.
    const auto missing = DispatchedDays.at(static_cast<std::size_t>(soon.dayOfWeek() - 1)).at(1);
    set(QString::fromUtf16(missing), soon, off, u"有給休暇"_s);
}

bool DemoWorkshop::worksSo(const DemoSession& session) const
{
    const QDate day = tokyoDate(session.start);
    QList<qsizetype> staff{session.lead};
    for (const auto& [other, part] : session.others)
        staff.append(other);
    return std::none_of(centre.duties.cbegin(), centre.duties.cend(), [&](const DemoDuty& duty) {
        if (duty.day != day || !staff.contains(duty.staff))
            return false;
        const bool isMet = session.mode == u"来所"_s;
        return duty.place.kind == DutyKind::Off || (isMet && duty.place.office != session.office);
    });
}

} // namespace yorozu::exchange
