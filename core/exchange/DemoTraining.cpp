// SPDX-License-Identifier: GPL-3.0-or-later
// 新COの育成計画 of the demo: somebody in the middle of it.
#include "core/exchange/DemoParts.h"

#include <algorithm>
#include <QSet>

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

constexpr int WeeksAgo = 2;
constexpr qsizetype SatInOn = 6;

bool takesPart(const DemoSession& session, qsizetype person)
{
    return session.lead == person || std::any_of(session.others.cbegin(), session.others.cend(),
                                                 [person](const auto& other) { return other.first == person; });
}

bool isBusy(const DemoWorkshop& shop, qsizetype person, const DemoSession& then)
{
    return std::any_of(shop.centre.sessions.cbegin(), shop.centre.sessions.cend(), [&](const DemoSession& one) {
        return takesPart(one, person) && one.start < then.end && then.start < one.end;
    });
}

// Sat in on since then, each with another colleague.
void sitIn(DemoWorkshop& shop, const DemoTraining& training)
{
    QSet<qsizetype> met;
    for (DemoSession& session : shop.centre.sessions) {
        const QDate day = tokyoDate(session.start);
        const bool fits = training.first <= day && day < shop.options.today && occupies(session.status) &&
                          !session.booth.isEmpty() && session.others.isEmpty() && !met.contains(session.lead);
        if (!fits || isBusy(shop, training.staff, session))
            continue;
        session.others.append({training.staff, Part::Ojt});
        if (!shop.worksSo(session)) {
            session.others.clear();
            continue;
        }
        met.insert(session.lead);
        if (met.size() == SatInOn)
            return;
    }
}

} // namespace

void planDemoTraining(DemoWorkshop& shop)
{
    const QDate today = shop.options.today;
    constexpr int DaysOfWeek = 7;
    DemoTraining training;
    training.staff = shop.staffNamed(u"平井 千尋"_s);
    training.first = today.addDays(1 - today.dayOfWeek() - WeeksAgo * DaysOfWeek);
    training.last = training.first.addMonths(1).addDays(-1);
    const auto lesson = [&](const QString& title, int working, const QString& teacher, int minutes) {
        const QDate day = shop.calendar.workingDayAfter(training.first.addDays(-1), working);
        training.lessons.append({title, day, teacher, day < today, minutes});
    };
    lesson(u"よろず支援拠点の役割と事業の全体像"_s, 1, u"事務局"_s, 90);
    lesson(u"経営相談メモの書き方"_s, 1, u"今村 健吾"_s, 120);
    lesson(u"支援機関連携と紹介のしかた"_s, 2, u"事務局"_s, 60);
    lesson(u"個人情報と守秘義務"_s, 3, u"事務局"_s, 60);
    lesson(u"事業承継の相談の進め方"_s, 12, u"今村 健吾"_s, 90);
    shop.centre.trainings.append(training);
    sitIn(shop, training);
}

} // namespace yorozu::exchange
