// SPDX-License-Identifier: GPL-3.0-or-later
// 枠未定: the three requests of 02-calendar-day, laid around whatever day it is.
#include "core/exchange/DemoParts.h"

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

void enterDemoWaiting(DemoWorkshop& shop)
{
    const QDate today = shop.options.today;
    const QDate start = shop.calendar.isWorkingDay(today) ? today : shop.calendar.workingDayAfter(today);
    const QDate afternoon = shop.calendar.workingDayAfter(start, 2);
    const QDate morning = shop.calendar.workingDayAfter(start, 3);
    const UtcSeconds yesterday = fromTokyo(today.addDays(-1), QTime(15, 20));

    DemoWaiting glass;
    glass.company = u"有限会社金子ガラス店"_s;
    glass.person = u"金子 学"_s;
    glass.phone = u"042-000-0101"_s;
    glass.firstDay = glass.lastDay = afternoon;
    glass.part = DayPart::Afternoon;
    glass.office = u"立川"_s;
    glass.topic = u"資金繰り"_s;
    glass.channel = u"ネット"_s;
    glass.at = yesterday - qint64(2) * 24 * 3600;

    DemoWaiting inn;
    inn.client = shop.clientNamed(u"古民家宿 しおり"_s);
    inn.company = u"古民家宿 しおり"_s;
    inn.firstDay = inn.lastDay = morning;
    inn.part = DayPart::Morning;
    inn.office = u"在宅"_s;
    inn.topic = u"Web・SNS"_s;
    inn.channel = u"ネット"_s;
    inn.at = yesterday - qint64(24) * 3600;

    DemoWaiting paper;
    paper.client = shop.clientNamed(u"株式会社東雲紙工"_s);
    paper.company = u"株式会社東雲紙工"_s;
    paper.firstDay = start;
    paper.lastDay = start.addDays(Qt::Friday - start.dayOfWeek());
    paper.office = u"新橋"_s;
    paper.topic = u"EC"_s;
    paper.channel = u"電話"_s;
    paper.at = yesterday;
    for (DemoWaiting* known : {&inn, &paper}) {
        const Client& client = shop.centre.clients.at(known->client).client;
        known->phone = client.phone;
        known->person = client.persons.constFirst().name;
    }
    shop.centre.waiting = {glass, inn, paper};
}

} // namespace yorozu::exchange
