// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/RosterSection.h"
#include "core/service/BookingService.h"
#include "core/service/RosterService.h"
#include "core/service/Services.h"
#include "tests/admin/CentreDesk.h"
#include "tests/support/catch.h"
#include "ui/admin/RosterModel.h"
#include "ui/admin/RosterTable.h"
#include "ui/admin/RosterWeek.h"
#include "ui/notes/UndoLine.h"
#include "ui/theme/controls/Band.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using namespace yorozu::test;

namespace {

const QDate Today(2024, 11, 20);

// The month in 管理, in Japanese as the fixture has it.
struct RosterDesk : CentreDesk
{
    explicit RosterDesk(PermissionGroup group = PermissionGroup::SectionChief)
        : CentreDesk(group)
    {
        context->go(Target::admin(u"roster"_s));
        table = window->findChild<RosterTable*>(u"rosterTable"_s);
        REQUIRE(table);
        REQUIRE(waitFor([this] { return model().rowCount() > 20; }));
    }
    RosterModel& model() { return *static_cast<RosterModel*>(table->model()); }
    int row(const QString& name)
    {
        for (int at = 0; at < model().rowCount(); ++at) {
            if (model().personAt(at).name.startsWith(name))
                return at;
        }
        FAIL("nobody");
        return -1;
    }
    QModelIndex at(const QString& name, QDate day) { return model().index(row(name), model().columnOf(day)); }
    QString letter(const QString& name, QDate day) { return at(name, day).data().toString(); }
    void press(const QModelIndex& cell, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        table->setCurrentIndex(cell);
        QTest::keyClick(table, key, modifiers);
    }
    template <typename T> T* part(const QString& name)
    {
        T* found = window->findChild<T*>(name);
        REQUIRE(found);
        return found;
    }
    Band* band() { return part<Band>(u"rosterBand"_s); }

    RosterTable* table = nullptr;
};

} // namespace

TEST_CASE("The month shows everybody's days, and what falls out of the week")
{
    RosterDesk desk;
    CHECK(desk.model().columnCount() == 30);
    CHECK(desk.letter(u"今村"_s, Today) == u"新"_s);
    CHECK(desk.letter(u"桑原"_s, Today) == u"立"_s);
    CHECK(desk.letter(u"堀内"_s, Today) == u"在"_s);
    CHECK(desk.letter(u"吉岡"_s, Today) == u"訪"_s);
    CHECK(desk.letter(u"須藤"_s, Today) == u"休"_s);
    CHECK(desk.letter(u"今村"_s, QDate(2024, 11, 23)) == u"在"_s);
    CHECK(desk.at(u"須藤"_s, Today).data(Qt::AccessibleTextRole).toString().contains(u"有給休暇"_s));
    CHECK(desk.part<Band>(u"rosterWarnings"_s)->isVisible());
    CHECK_FALSE(desk.part<Band>(u"rosterRights"_s)->isVisible());
    desk.part<QPushButton>(u"rosterForward"_s)->click();
    REQUIRE(waitFor([&] { return desk.model().columnCount() == 31; }));
}

TEST_CASE("A key sets the day, Delete gives it back, and the step is undone")
{
    RosterDesk desk;
    const QDate free(2024, 11, 29);
    desk.press(desk.at(u"平井"_s, free), Qt::Key_3);
    REQUIRE(waitFor([&] { return desk.letter(u"平井"_s, free) == u"在"_s; }));
    CHECK(desk.model().lineAt(desk.at(u"平井"_s, free))->source == DutySource::Set);
    desk.part<UndoLine>(u"rosterUndo"_s)->button()->click();
    REQUIRE(waitFor([&] { return desk.letter(u"平井"_s, free) == u"新"_s; }));
    CHECK(desk.model().lineAt(desk.at(u"平井"_s, free))->source == DutySource::Pattern);
    desk.press(desk.at(u"平井"_s, free), Qt::Key_5);
    REQUIRE(waitFor([&] { return desk.letter(u"平井"_s, free) == u"休"_s; }));
    desk.press(desk.at(u"平井"_s, free), Qt::Key_Delete);
    REQUIRE(waitFor([&] { return desk.letter(u"平井"_s, free) == u"新"_s; }));
}

TEST_CASE("Sessions that would be left alone are named before anything is stored")
{
    RosterDesk desk;
    desk.press(desk.at(u"今村"_s, Today), Qt::Key_5);
    REQUIRE(waitFor([&] { return desk.band()->isVisible(); }));
    CHECK(desk.band()->message().contains(u"城東パッケージ"_s));
    CHECK(desk.letter(u"今村"_s, Today) == u"新"_s);
    desk.band()->secondActionButton()->click();
    CHECK_FALSE(desk.band()->isVisible());
    desk.press(desk.at(u"今村"_s, Today), Qt::Key_5);
    REQUIRE(waitFor([&] { return desk.band()->isVisible(); }));
    desk.band()->actionButton()->click();
    REQUIRE(waitFor([&] { return desk.letter(u"今村"_s, Today) == u"休"_s; }));
}

TEST_CASE("A week is taken over to another one by copying and pasting")
{
    RosterDesk desk;
    desk.press(desk.at(u"堀内"_s, QDate(2024, 11, 27)), Qt::Key_C, Qt::ControlModifier);
    desk.press(desk.at(u"平井"_s, QDate(2024, 11, 27)), Qt::Key_V, Qt::ControlModifier);
    // Whoever is booked at the office in that week is shown first.
    REQUIRE(
        waitFor([&] { return desk.band()->isVisible() || desk.letter(u"平井"_s, QDate(2024, 11, 25)) == u"在"_s; }));
    if (desk.band()->isVisible())
        desk.band()->actionButton()->click();
    REQUIRE(waitFor([&] { return desk.letter(u"平井"_s, QDate(2024, 11, 25)) == u"在"_s; }));
    CHECK(desk.letter(u"平井"_s, QDate(2024, 11, 29)) == u"在"_s);
}

TEST_CASE("The week of the person at the cursor is stored from a day on")
{
    RosterDesk desk;
    desk.table->setCurrentIndex(desk.at(u"平井"_s, QDate(2024, 11, 28)));
    auto* thursday = desk.part<QComboBox>(u"rosterWeekday4"_s);
    CHECK(thursday->currentText() == u"新橋"_s);
    thursday->setCurrentIndex(2);
    Q_EMIT thursday->activated(2);
    desk.part<QPushButton>(u"rosterWeekSave"_s)->click();
    REQUIRE(
        waitFor([&] { return desk.band()->isVisible() || desk.letter(u"平井"_s, QDate(2024, 11, 28)) == u"在"_s; }));
    if (desk.band()->isVisible())
        desk.band()->actionButton()->click();
    REQUIRE(waitFor([&] { return desk.letter(u"平井"_s, QDate(2024, 11, 28)) == u"在"_s; }));
    CHECK(desk.letter(u"平井"_s, QDate(2024, 11, 27)) == u"新"_s);
    auto* dispatched = desk.part<QCheckBox>(u"rosterDispatched"_s);
    dispatched->click();
    REQUIRE(waitFor([&] { return desk.model().personAt(desk.row(u"平井"_s)).dispatched; }));
}

TEST_CASE("A week is stored once more after it was changed again, and an arrow key takes away nothing that is typed")
{
    RosterDesk desk;
    const QDate day(2024, 11, 28);
    const auto choose = [&desk](int choice) {
        auto* thursday = desk.part<QComboBox>(u"rosterWeekday4"_s);
        thursday->setCurrentIndex(choice);
        Q_EMIT thursday->activated(choice);
    };
    const auto save = [&desk, day](const QString& letter) {
        desk.part<QPushButton>(u"rosterWeekSave"_s)->click();
        REQUIRE(waitFor([&] { return desk.band()->isVisible() || desk.letter(u"平井"_s, day) == letter; }));
        if (desk.band()->isVisible()) {
            INFO(desk.band()->message().toStdString());
            REQUIRE(desk.band()->kind() == Band::Kind::Warning);
            desk.band()->actionButton()->click();
        }
        REQUIRE(waitFor([&] { return desk.letter(u"平井"_s, day) == letter; }));
    };
    desk.table->setCurrentIndex(desk.at(u"平井"_s, day));
    choose(2);
    desk.table->setCurrentIndex(desk.at(u"平井"_s, day.addDays(-1)));
    CHECK(desk.part<QComboBox>(u"rosterWeekday4"_s)->currentIndex() == 2);
    desk.table->setCurrentIndex(desk.at(u"平井"_s, day));
    save(u"在"_s);
    choose(1);
    save(u"立"_s);
}

TEST_CASE("Who may not plan the roster sees it, and is told so")
{
    RosterDesk desk(PermissionGroup::Coordinator);
    CHECK(desk.part<Band>(u"rosterRights"_s)->isVisible());
    CHECK_FALSE(desk.part<QPushButton>(u"rosterWeekSave"_s)->isEnabled());
    desk.press(desk.at(u"平井"_s, QDate(2024, 11, 29)), Qt::Key_5);
    REQUIRE(waitFor([&] { return desk.band()->isVisible(); }));
    CHECK(desk.letter(u"平井"_s, QDate(2024, 11, 29)) == u"新"_s);
}
