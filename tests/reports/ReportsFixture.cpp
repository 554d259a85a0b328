// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/ReportsFixture.h"

#include "core/service/ActivityService.h"
#include "tests/support/catch.h"
#include "ui/report/ReportSheet.h"
#include "ui/report/ReportTable.h"
#include "ui/theme/controls/Chip.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace yorozu::test {

using namespace ui;

ReportsFixture::ReportsFixture()
{
    QObject::connect(context.get(), &DeskContext::wanted, context.get(),
                     [this](const Target& target) { targets.append(target); });
    QObject::connect(context.get(), &DeskContext::announced, context.get(),
                     [this](const QString& sentence) { announced.append(sentence); });
}

ReportsFixture::~ReportsFixture()
{
    m_window.reset();
}

void ReportsFixture::open(const Caller& caller)
{
    context->setCaller(caller);
    m_page = new ReportPage(*context, m_window.get());
    show(m_page);
    m_page->takeKeys(); // as the shell does
    REQUIRE(settled());
}

void ReportsFixture::become(const Caller& caller)
{
    context->setCaller(caller);
    m_page->reload();
    REQUIRE(settled());
}

bool ReportsFixture::settled()
{
    return waitFor([this] { return m_page->isSettled(); });
}

Memo ReportsFixture::memo(int day, bool confirmed)
{
    if (!m_client)
        m_client = desk.client();
    const QDate date(2024, 10, day);
    MemoContent content = desk.complete();
    content.client = m_client;
    content.time = TypedSessionTime::of(fromTokyo(date, QTime(10, 0)), fromTokyo(date, QTime(11, 0)));
    const Memo memo = desk.submitted(content);
    if (confirmed)
        confirm(memo.id);
    return memo;
}

void ReportsFixture::confirm(Id<Memo> memo)
{
    for (const Caller& who : {desk.clerk(), desk.officer(), desk.chief()})
        REQUIRE(desk.services().memos().stamp(who, memo));
}

Id<Activity> ReportsFixture::activity(int day, ActivityKind kind)
{
    Activity activity;
    activity.kind = kind;
    activity.day = QDate(2024, 10, day);
    activity.status = ActivityStatus::Held;
    activity.agencies = {{desk.centre().agencies.constFirst().id, {}, AgencyRole::Partner, {}, {}, {}}};
    activity.theme = u"相談会の進め方"_s;
    const auto ids = service::ActivityService(desk.services().file()).add(desk.clerk(), {activity});
    REQUIRE(ids);
    return ids->constFirst();
}

void ReportsFixture::key(int key, Qt::KeyboardModifiers modifiers)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

QString ReportsFixture::state()
{
    return find<Chip>("reportState")->text();
}

QString ReportsFixture::number(const FigureKey& key)
{
    const QModelIndex index = m_page->sheet().table().sheet().find(key);
    REQUIRE(index.isValid());
    return index.data().toString();
}

} // namespace yorozu::test
