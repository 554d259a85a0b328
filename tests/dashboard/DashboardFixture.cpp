// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dashboard/DashboardFixture.h"

#include "core/service/ActivityService.h"
#include "tests/support/catch.h"

#include <QApplication>
#include <QTest>

namespace yorozu::test {

using namespace ui;

DashboardFixture::DashboardFixture(QSize size)
    : DeskFixture(size)
{
    context->setCaller(desk.chief());
    QObject::connect(context.get(), &DeskContext::wanted, context.get(),
                     [this](const Target& target) { targets.append(target); });
    QObject::connect(context.get(), &DeskContext::announced, context.get(),
                     [this](const QString& sentence) { announced.append(sentence); });
    QObject::connect(&worker, &service::Worker::changed, context.get(), &DeskContext::changed);
    m_page = new DashboardPage(*context, m_window.get());
    show(m_page);
    REQUIRE(settled());
}

DashboardFixture::~DashboardFixture()
{
    m_window.reset();
}

bool DashboardFixture::settled()
{
    return waitFor([this] { return m_page->isSettled(); });
}

void DashboardFixture::reload()
{
    m_page->reload();
    REQUIRE(settled());
}

Agency DashboardFixture::bank(int place)
{
    for (const Agency& agency : desk.centre().agencies) {
        if (agency.member && place-- == 0)
            return agency;
    }
    throw std::runtime_error("bank");
}

Id<Activity> DashboardFixture::hold(ActivityKind kind, QDate day, const QList<int>& banks, const QString& theme)
{
    Activity activity;
    activity.kind = kind;
    activity.day = day;
    activity.status = ActivityStatus::Reported;
    activity.theme = theme;
    if (kind == ActivityKind::OffSiteDay)
        activity.firms = 3;
    activity.staff = {{desk.clerk().staff, {}}};
    for (const int place : banks)
        activity.agencies.append({bank(place).id, {}, AgencyRole::Partner, {}, {}, {}});
    const auto ids = service::ActivityService(desk.services().file()).add(desk.clerk(), {activity});
    REQUIRE(ids);
    return ids->constFirst();
}

void DashboardFixture::key(QWidget* widget, int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(widget, static_cast<Qt::Key>(key), modifiers);
}

} // namespace yorozu::test
