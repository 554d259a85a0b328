// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/TrainingSection.h"
#include "core/service/BookingService.h"
#include "core/service/Services.h"
#include "core/service/TrainingService.h"
#include "tests/admin/CentreDesk.h"
#include "tests/support/catch.h"
#include "ui/admin/SittingModel.h"
#include "ui/admin/TrainingEndForm.h"
#include "ui/admin/TrainingLists.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/RecordTable.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using namespace yorozu::test;

namespace {

const QDate Today(2024, 11, 20);

// 管理 is made when it is opened.
struct OpenDesk : CentreDesk
{
    explicit OpenDesk(PermissionGroup group)
        : CentreDesk(group)
    {
        context->go(Target::admin(u"training"_s));
        REQUIRE(waitFor([this] { return window->page() == MainWindow::Page::Admin; }));
    }
};

// The section with one plan: of a coordinator who leads nothing in the weeks to come but some sessions of his own.
struct TrainingDesk : OpenDesk
{
    explicit TrainingDesk(PermissionGroup group = PermissionGroup::SectionChief)
        : OpenDesk(group)
        , plans(editor(u"trainingPlans"_s))
        , lessons(editor(u"trainingLessons"_s))
    {
    }
    void go()
    {
        REQUIRE(waitFor([this] { return plans.list().isLoaded(); }));
    }
    Id<Staff> person(const QString& surname)
    {
        for (const Staff& one : context->centre().staff) {
            if (one.name.startsWith(surname))
                return one.id;
        }
        FAIL("nobody");
        return {};
    }
    void store(TrainingPlan plan)
    {
        Caller planner = context->caller();
        planner.group = PermissionGroup::SectionChief;
        REQUIRE(ask(worker.command([planner, plan](service::Services& services) {
            return service::TrainingService(services.file()).save(planner, plan);
        })));
    }
    // From today on, so that what is booked can be sat in on.
    TrainingPlan usual()
    {
        TrainingPlan plan;
        plan.staff = person(u"須藤"_s);
        plan.first = Today;
        plan.last = Today.addDays(27);
        plan.sessions = 30;
        plan.lessons = {{u"よろず支援拠点の役割"_s, Today, u"藤沢"_s, true, 90}};
        return plan;
    }
    service::TrainingView stored(const QString& surname)
    {
        const auto view = ask(worker.query([of = person(surname)](service::Services& services) {
            return service::TrainingService(services.file()).view(of);
        }));
        REQUIRE(view);
        return *view;
    }
    template <typename T> T* part(const QString& name)
    {
        T* found = window->findChild<T*>(name);
        REQUIRE(found);
        return found;
    }
    bool isIdle() { return !plans.model().isTyping() && !lessons.model().isTyping(); }
    void openWithPlan()
    {
        store(usual());
        go();
        REQUIRE(waitForRow(plans, u"2024/11/20"_s));
        chooseSudo(); // beside whoever is in training in the demo
        REQUIRE(waitFor([this] { return lessons.model().rowCount() == 1; }));
    }
    void chooseSudo()
    {
        for (int row = 0; row < plans.model().rowCount(); ++row) {
            const QString who = cell(plans, row, TrainingPlanList::Person);
            if (who.startsWith(u"須藤"_s) || who.startsWith(u"Sudo"_s))
                plans.table().setCurrentIndex(plans.model().index(row, 0));
        }
    }
    RecordTable* open() { return part<RecordTable>(u"sittingsOpen"_s); }
    RecordTable* settledSessions() { return part<RecordTable>(u"sittingsSettled"_s); }

    EntryEditor& plans;
    EntryEditor& lessons;
};

} // namespace

TEST_CASE("A plan is entered for a new coordinator, changed in its cells, and taken back")
{
    TrainingDesk desk;
    desk.go();
    const int before = desk.plans.model().rowCount();
    desk.key(desk.plans, Qt::Key_Insert);
    desk.type(desk.plans, before, TrainingPlanList::Person, u"須藤 亮"_s);
    REQUIRE(waitFor([&] { return desk.plans.model().rowCount() == before + 1 && desk.isIdle(); }));
    CHECK(desk.stored(u"須藤"_s).plan.last == QDate(2024, 12, 19));
    desk.chooseSudo();
    REQUIRE(waitFor([&] { return desk.part<QWidget>(u"trainingChosen"_s)->isVisible(); }));
    const int row = desk.plans.table().currentIndex().row();
    desk.type(desk.plans, row, TrainingPlanList::Sessions, u"150"_s); // more than the two digits of other lists
    REQUIRE(waitFor([&] { return desk.stored(u"須藤"_s).plan.sessions == 150; }));
    REQUIRE(waitFor([&] { return desk.isIdle() && desk.plans.list().canUndo(); }));
    desk.key(desk.plans, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.stored(u"須藤"_s).plan.sessions == 20; }));
    desk.key(desk.plans, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.plans.model().rowCount() == before; }));
}

TEST_CASE("Lessons stand by their day, are ticked off and counted with their hours")
{
    TrainingDesk desk;
    desk.openWithPlan();
    desk.key(desk.lessons, Qt::Key_Insert);
    desk.type(desk.lessons, 1, TrainingLessonList::Title, u"メモの書き方"_s);
    REQUIRE(desk.waitForRow(desk.lessons, u"メモの書き方"_s));
    desk.type(desk.lessons, 1, TrainingLessonList::Length, u"2:00"_s);
    REQUIRE(
        waitFor([&] { return desk.isIdle() && desk.cell(desk.lessons, 1, TrainingLessonList::Length) == u"2:00"_s; }));
    desk.lessons.table().setCurrentIndex(desk.lessons.model().index(1, TrainingLessonList::Finished));
    desk.key(desk.lessons, Qt::Key_Space);
    auto* done = desk.part<Chip>(u"trainingLessonsDone"_s);
    REQUIRE(waitFor([&] { return done->text().contains(u"3.5"_s); }));
    CHECK(done->tone() == Chip::Tone::Green); // both of them
    desk.key(desk.lessons, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return done->text().contains(u"1.5"_s); }));
    CHECK(done->tone() == Chip::Tone::Plain);
    desk.key(desk.lessons, Qt::Key_Delete);
    REQUIRE(waitFor([&] { return desk.lessons.model().rowCount() == 1; }));
    desk.key(desk.lessons, Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.lessons.model().rowCount() == 2; }));
}

TEST_CASE("In English the reasons name people as the other columns do")
{
    const QLocale former;
    {
        TrainingDesk desk;
        QLocale::setDefault(QLocale::English); // the desk has set its own
        desk.openWithPlan();
        auto* open = desk.open();
        REQUIRE(waitFor([&] { return open->model()->rowCount() > 2; }));
        const QString with = open->model()->index(0, SittingModel::With).data().toString();
        INFO(with.toStdString());
        CHECK(with.at(0).unicode() < 0x250);
        CHECK(open->model()->index(0, SittingModel::Word).data().toString().contains(with));
    }
    QLocale::setDefault(former);
}

TEST_CASE("A proposed session is booked to sit in on by a key, and taken back")
{
    TrainingDesk desk;
    desk.openWithPlan();
    auto* open = desk.open();
    REQUIRE(waitFor([&] { return open->model()->rowCount() > 2; }));
    const QString with = open->model()->index(0, SittingModel::With).data().toString();
    CHECK(open->model()->index(0, SittingModel::Word).data().toString().contains(with)); // says why
    open->setCurrentIndex(open->model()->index(0, 0));
    QTest::keyClick(open, Qt::Key_Return);
    auto* settled = desk.settledSessions();
    REQUIRE(waitFor([&] { return settled->model()->rowCount() == 1; }));
    CHECK(settled->model()->index(0, SittingModel::With).data().toString() == with);
    CHECK(desk.stored(u"須藤"_s).progress.ahead.size() == 1);
    settled->setCurrentIndex(settled->model()->index(0, 0));
    settled->setFocus();
    QTest::keyClick(settled, Qt::Key_Delete);
    REQUIRE(waitFor([&] { return settled->model()->rowCount() == 0; }));
    auto* undo = desk.part<QPushButton>(u"sittingsUndo"_s);
    undo->click();
    REQUIRE(waitFor([&] { return settled->model()->rowCount() == 1; }));
    undo->click();
    REQUIRE(waitFor([&] { return settled->model()->rowCount() == 0; }));
    CHECK_FALSE(undo->isEnabled());
}

TEST_CASE("A training ends with a reason, and goes on after all")
{
    TrainingDesk desk;
    desk.openWithPlan();
    desk.key(desk.plans, Qt::Key_Delete);
    const auto form = [&] { return desk.window->findChild<TrainingEndForm*>(); };
    REQUIRE(form());
    Q_EMIT form()->saveRequested();
    CHECK(desk.stored(u"須藤"_s).plan.leftWhy.isEmpty()); // nobody has said why
    auto* why = form()->findChild<QLineEdit*>();
    REQUIRE(why);
    why->setText(u"前職の都合"_s);
    Q_EMIT form()->saveRequested();
    REQUIRE(waitFor([&] { return desk.stored(u"須藤"_s).plan.leftWhy == u"前職の都合"_s; }));
    REQUIRE(waitFor([&] { return !form(); }));
    CHECK(waitFor([&] { return desk.rowOf(desk.plans, u"2024/11/20"_s) < 0; })); // among the past ones
    desk.key(desk.plans, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !desk.stored(u"須藤"_s).plan.leftOn.isValid(); }));
}

TEST_CASE("Who may not plan sees the training and may sit somebody in, and readers change nothing")
{
    const PermissionGroup group = GENERATE(PermissionGroup::Coordinator, PermissionGroup::ReadOnly);
    TrainingDesk desk(group);
    desk.openWithPlan();
    CHECK(desk.part<Band>(u"trainingRights"_s)->isVisible());
    CHECK_FALSE(desk.button(desk.plans, u"Add"_s)->isEnabled());
    CHECK_FALSE(desk.button(desk.lessons, u"Add"_s)->isEnabled());
    REQUIRE(waitFor([&] { return desk.open()->model()->rowCount() > 0; }));
    CHECK(desk.part<QPushButton>(u"sitIn"_s)->isEnabled() == (group == PermissionGroup::Coordinator));
}
