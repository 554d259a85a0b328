// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agencies/AgenciesFixture.h"

#include "tests/support/catch.h"
#include "tests/support/Warnings.h"
#include "ui/agencies/AgencyListView.h"
#include "ui/agencies/AgencyRecordView.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace yorozu::test {

using namespace ui;

AgenciesFixture::AgenciesFixture()
{
    // The platform without a display cannot give a menu the keyboard.
    expectWarning(u"does not support grabbing the keyboard"_s);
    QObject::connect(context.get(), &DeskContext::wanted, context.get(),
                     [this](const Target& target) { targets.append(target); });
    QObject::connect(context.get(), &DeskContext::announced, context.get(),
                     [this](const QString& sentence) { announced.append(sentence); });
    m_page = new AgenciesPage(*context, m_window.get());
    show(m_page);
    REQUIRE(settled());
}

AgenciesFixture::~AgenciesFixture()
{
    m_window.reset();
}

bool AgenciesFixture::settled()
{
    return waitFor([this] { return m_page->isSettled(); });
}

void AgenciesFixture::open(Id<Agency> agency, const QString& detail)
{
    m_page->openAgency(agency, detail);
    REQUIRE(waitFor([&] { return m_page->record().agency() == agency && m_page->isSettled(); }));
}

Id<Agency> AgenciesFixture::agency(const QString& name)
{
    const auto lines = agencies().list(true);
    REQUIRE(lines);
    for (const service::AgencyLine& line : *lines) {
        if (line.agency.name == name)
            return line.agency.id;
    }
    throw std::runtime_error(name.toStdString());
}

Activity AgenciesFixture::meeting(Id<Agency> agency, QDate day, const QString& theme)
{
    Activity activity;
    activity.day = day;
    activity.status = ActivityStatus::Reported;
    activity.theme = theme;
    activity.outcome = u"候補先を挙げてもらった。"_s;
    activity.agencies.append({agency, {}, AgencyRole::Partner, {}, {}, {}});
    activity.staff.append({desk.writer().staff, {}});
    return activity;
}

Id<Activity> AgenciesFixture::enter(const Activity& activity)
{
    const auto added = activities().add(desk.writer(), {activity});
    REQUIRE(added);
    return added->constFirst();
}

Activity AgenciesFixture::stored(Id<Activity> activity)
{
    const auto view = activities().view(activity);
    REQUIRE(view);
    return view->activity;
}

AgencyRecord AgenciesFixture::stored(Id<Agency> agency)
{
    const auto record = agencies().byId(agency);
    REQUIRE(record);
    return *record;
}

QList<Activity> AgenciesFixture::activitiesOf(Id<Agency> agency)
{
    service::ActivityListFilter filter;
    filter.agency = agency;
    const auto list = activities().list(filter);
    REQUIRE(list);
    return *list;
}

RecordForm* AgenciesFixture::form()
{
    return m_page->record().form();
}

void AgenciesFixture::key(int key, Qt::KeyboardModifiers modifiers)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

} // namespace yorozu::test
