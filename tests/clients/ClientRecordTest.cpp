// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one company: edited in place, undo, conflicts, tabs, what it leads to.
#include "core/service/CaseService.h"
#include "core/service/ReferralService.h"
#include "tests/clients/ClientsFixture.h"
#include "tests/support/catch.h"
#include "ui/clients/CaseButton.h"
#include "ui/clients/ClientAttributes.h"
#include "ui/clients/ClientRecordView.h"
#include "ui/clients/ClientTabs.h"
#include "ui/clients/FieldRow.h"
#include "ui/clients/TimelineRow.h"
#include "ui/notes/AttachmentList.h"
#include "ui/notes/RecordForm.h"
#include "ui/theme/controls/Band.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::ClientsFixture;
using test::waitFor;

TEST_CASE("A field is edited in its place: F2, Enter saves, Ctrl+Z takes back and Ctrl+Shift+Z does it again")
{
    ClientsFixture desk;
    const Id<Client> id = desk.desk.client();
    desk.open(id);
    desk.find<QAbstractButton>("clientValue_staff_count")->setFocus();
    desk.key(Qt::Key_F2);
    REQUIRE(desk.row(LedgerField::StaffCount).isEditing());
    test::commit(u"９名"_s);
    desk.key(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.page().isSettled() && !desk.row(LedgerField::StaffCount).isEditing(); }));
    CHECK((desk.stored(id).staffCount == 9));
    CHECK(desk.find<QAbstractButton>("clientValue_staff_count")->text().contains(u"9"_s));
    CHECK_FALSE(desk.announced.isEmpty());

    desk.page().record().setFocus();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !desk.stored(id).staffCount && desk.page().isSettled(); }));
    desk.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return desk.stored(id).staffCount == 9 && desk.page().isSettled(); }));
    // Nothing more to take back is said, not done.
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !desk.stored(id).staffCount && desk.page().isSettled(); }));
    const auto before = desk.announced.size();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.announced.size() == before + 1);
}

TEST_CASE("Leaving a field saves it, Escape gives it up")
{
    ClientsFixture desk;
    const Id<Client> id = desk.desk.client();
    desk.open(id);
    desk.typeInto(LedgerField::Municipality, u"墨田区"_s);
    desk.page().record().setFocus();
    REQUIRE(waitFor([&] { return desk.stored(id).municipality == u"墨田区"_s && desk.page().isSettled(); }));
    desk.typeInto(LedgerField::Municipality, u"台東区"_s);
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.row(LedgerField::Municipality).isEditing());
    CHECK(desk.page().showsRecord()); // only the field was given up
    CHECK(desk.stored(id).municipality == u"墨田区"_s);
}

TEST_CASE("What cannot be taken is said at the field and stays typed")
{
    ClientsFixture desk;
    const Id<Client> id = desk.desk.client();
    desk.open(id);
    desk.typeInto(LedgerField::CorporateNumber, u"1234567890123"_s);
    desk.key(Qt::Key_Return);
    REQUIRE(waitFor([&] { return !desk.row(LedgerField::CorporateNumber).problem().isEmpty(); }));
    auto* editor = qobject_cast<QLineEdit*>(desk.row(LedgerField::CorporateNumber).editor());
    REQUIRE(editor);
    CHECK(editor->text() == u"1234567890123"_s);
    CHECK_FALSE(editor->accessibleDescription().isEmpty());
    CHECK(desk.stored(id).corporateNumber.isEmpty());
    // The page is not left with it.
    bool left = false;
    desk.page().leave([&left] { left = true; });
    REQUIRE(desk.settled());
    CHECK_FALSE(left);
    editor->setText(u"4011001098993"_s);
    editor->setFocus();
    desk.key(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.stored(id).corporateNumber == u"4011001098993"_s; }));
}

TEST_CASE("Somebody else was faster: both values are shown and one is chosen")
{
    ClientsFixture desk;
    const bool mine = GENERATE(true, false);
    const Id<Client> id = desk.desk.client();
    desk.open(id);
    desk.typeInto(LedgerField::StaffCount, u"12"_s);
    REQUIRE(desk.desk.services().clients().setField(desk.desk.other(), id, LedgerField::StaffCount, u"9"_s, {}));
    desk.key(Qt::Key_Return);
    FieldRow& row = desk.row(LedgerField::StaffCount);
    REQUIRE(waitFor([&] { return !row.problem().isEmpty(); }));
    CHECK(row.problem().contains(u"水野 和彦"_s));
    CHECK(row.problem().contains(u"9"_s));
    CHECK(qobject_cast<QLineEdit*>(row.editor())->text() == u"12"_s);
    CHECK((desk.stored(id).staffCount == 9));
    desk.find<QPushButton>(mine ? "clientMine_staff_count" : "clientTheirs_staff_count")->click();
    REQUIRE(waitFor([&] { return !row.isEditing() && desk.page().isSettled(); }));
    CHECK((desk.stored(id).staffCount == (mine ? 12 : 9)));
}

TEST_CASE("What somebody else changes appears by itself, what is typed stays")
{
    ClientsFixture desk;
    const Id<Client> id = desk.desk.client();
    desk.open(id);
    desk.typeInto(LedgerField::Note, u"11時以降に"_s);
    const auto changed = desk.worker.command([id, caller = desk.desk.other()](service::Services& services) {
        return services.clients().setField(caller, id, LedgerField::Phone, u"03-0000-0121"_s, {});
    });
    REQUIRE(waitFor([&] {
        return changed.isFinished() && desk.find<QAbstractButton>("clientValue_phone")->text() == u"03-0000-0121"_s;
    }));
    CHECK(desk.row(LedgerField::Note).hasUnsaved());
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.stored(id).note == u"11時以降に"_s; }));
}

TEST_CASE("An undo that would overwrite somebody else's value is refused")
{
    ClientsFixture desk;
    const Id<Client> id = desk.desk.client();
    desk.open(id);
    desk.typeInto(LedgerField::StaffCount, u"12"_s);
    desk.key(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.stored(id).staffCount == 12 && desk.page().isSettled(); }));
    REQUIRE(desk.desk.services().clients().setField(desk.desk.other(), id, LedgerField::StaffCount, u"20"_s, u"12"_s));
    desk.page().record().setFocus();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.find<Band>("clientBand")->isVisible(); }));
    CHECK((desk.stored(id).staffCount == 20));
}

TEST_CASE("Who may only read sees everything and edits nothing")
{
    ClientsFixture desk;
    const Id<Client> id = desk.desk.client();
    desk.context->setCaller(desk.desk.reader());
    desk.open(id);
    CHECK_FALSE(desk.find<QPushButton>("clientNewMemo")->isVisible());
    CHECK_FALSE(desk.find<QPushButton>("clientNewCase")->isVisible());
    desk.key(Qt::Key_F2);
    for (const LedgerField field : allLedgerFields())
        CHECK_FALSE(desk.row(field).isEditing());
    desk.key(Qt::Key_M, Qt::ControlModifier);
    CHECK(desk.targets.isEmpty());
}

TEST_CASE("Lines of the story lead to their records, and are narrowed by the filter")
{
    ClientsFixture desk;
    const Id<Booking> booking = desk.desk.session();
    const Id<Client> id = desk.desk.services().bookings().byId(booking)->client;
    MemoContent content = desk.desk.complete();
    content.client = id;
    const Memo memo = desk.desk.submitted(content);
    desk.open(id);
    const auto lines = [&] { return desk.find<QWidget>("clientTab0")->findChildren<TimelineRow*>(); };
    REQUIRE(lines().size() == 3); // booking, memo, entered in the ledger
    desk.find<QAbstractButton>(qPrintable(u"timeline_1_%1"_s.arg(memo.id.number())))->click();
    desk.find<QAbstractButton>(qPrintable(u"timeline_0_%1"_s.arg(booking.number())))->click();
    REQUIRE(desk.targets.size() == 2);
    CHECK((desk.targets.at(0) == Target::memo(memo.id)));
    CHECK((desk.targets.at(1) == Target::booking(booking)));
    for (const TimelineRow* line : lines())
        CHECK_FALSE(line->accessibleName().isEmpty());
    desk.find<QAbstractButton>("clientStoryFilter1")->click();
    REQUIRE(waitFor([&] { return lines().size() == 1; }));
    CHECK(lines().first()->entry().kind == TimelineEntry::Kind::Memo);
    CHECK(desk.find<QTabBar>("clientTabBar")->tabText(2).contains(u"1"_s));
}

TEST_CASE("A memo is put into a case from its menu, and taken out again by undo")
{
    ClientsFixture desk;
    auto& services = desk.desk.services();
    const Id<Client> id = desk.desk.client();
    MemoContent content = desk.desk.complete();
    content.client = id;
    const Memo memo = desk.desk.submitted(content);
    ClientCase one;
    one.client = id;
    one.title = u"資金繰り"_s;
    const auto added = services.cases().add(desk.desk.writer(), one);
    REQUIRE(added);
    const auto sessions = [&] { return services.cases().list({id, {}, {}})->constFirst().sessions; };
    desk.open(id);
    const auto choose = [&](const QString& title) {
        auto* row = desk.find<TimelineRow>(qPrintable(u"timeline_1_%1"_s.arg(memo.id.number())));
        Q_EMIT row->customContextMenuRequested({});
        auto* menu = row->findChild<QMenu*>(u"clientCaseMenu"_s);
        REQUIRE(menu);
        for (QAction* action : menu->actions()) {
            CHECK_FALSE((action->text() == title && action->isChecked())); // the tick stands at where it is now
            if (action->text() == title)
                action->trigger();
        }
        menu->close();
    };
    choose(u"資金繰り"_s);
    REQUIRE(waitFor([&] { return sessions() == 1 && desk.page().isSettled(); }));
    desk.page().record().undo();
    REQUIRE(waitFor([&] { return sessions() == 0 && desk.page().isSettled(); }));
    desk.page().record().redo();
    REQUIRE(waitFor([&] { return sessions() == 1; }));
}

TEST_CASE("The files have a tab with their number, and agencies lead to their companies")
{
    ClientsFixture desk;
    const Id<Client> id = desk.desk.client();
    Client client = desk.stored(id);
    client.agency = desk.desk.centre().agencies.constFirst().id;
    REQUIRE(desk.desk.services().clients().update(desk.desk.writer(), client));
    desk.open(id, u"files"_s);
    CHECK(desk.page().record().tabs().tab() == ClientTabs::Tab::Files);
    CHECK(desk.find<QTabBar>("clientTabBar")->tabText(static_cast<int>(ClientTabs::Tab::Files)).endsWith(u" 0"_s));
    const auto lists = desk.page().record().tabs().findChildren<AttachmentList*>();
    REQUIRE(lists.size() == 1);
    CHECK(lists.constFirst()->isVisible());
    desk.find<QAbstractButton>(qPrintable(u"clientAgency_%1"_s.arg(client.agency.number())))->click();
    REQUIRE(desk.targets.size() == 1);
    CHECK(desk.targets.constFirst() == Target::agency(client.agency));
}

TEST_CASE("A new memo of the company is one key away")
{
    ClientsFixture desk;
    const Id<Client> id = desk.desk.client();
    desk.open(id);
    desk.key(Qt::Key_M, Qt::ControlModifier);
    REQUIRE(desk.targets.size() == 1);
    CHECK((desk.targets.first() == Target::memoOf(id)));
}

TEST_CASE("The page fits its columns in both colour schemes and has no control without a name")
{
    ClientsFixture desk;
    const Id<Client> id = desk.desk.client();
    const bool dark = GENERATE(false, true);
    test::themes().setMode(dark ? ThemeManager::Mode::Dark : ThemeManager::Mode::Light);
    desk.open(id);
    desk.page().record().newReferral();
    const QList<QWidget*> widgets = desk.page().record().findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const bool control = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() &&
                             !widget->objectName().startsWith(u"qt_"_s) && !widget->focusProxy();
        if (!control)
            continue;
        INFO(widget->objectName().toStdString() + " " + widget->metaObject()->className());
        CHECK_FALSE(widget->objectName().isEmpty());
        // A button without a name of its own is read by its text.
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        CHECK_FALSE((widget->accessibleName().isEmpty() && (!button || button->text().isEmpty())));
    }
    const QImage picture = desk.page().grab().toImage();
    CHECK(test::share(picture, test::themes().theme().canvas) > 0.5);
    test::themes().setMode(ThemeManager::Mode::Light);
}
