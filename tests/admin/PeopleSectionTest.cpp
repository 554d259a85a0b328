// SPDX-License-Identifier: GPL-3.0-or-later
// 管理 › 職員とスキル: the list, one person as fields, the map of skills.
#include "ui/admin/PeopleSection.h"
#include "core/service/PeopleService.h"
#include "core/service/Services.h"
#include "tests/shell/ShellFixture.h"
#include "tests/support/catch.h"
#include "ui/admin/PeopleModel.h"
#include "ui/admin/SkillMap.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/RecordTable.h"
#include "ui/theme/controls/SegmentedControl.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using namespace yorozu::test;

namespace {

struct PeopleDesk : ShellFixture
{
    explicit PeopleDesk(const QString& person = u"久保田"_s)
        : ShellFixture(person)
    {
        QObject::connect(context.get(), &DeskContext::announced, context.get(),
                         [this](const QString& sentence) { said = sentence; });
        context->go(Target::admin(u"people"_s));
        REQUIRE(waitFor([this] { return rows() > 0; }));
    }
    ~PeopleDesk() { window.reset(); }

    template <typename T> T* part(const QString& name)
    {
        T* found = window->findChild<T*>(name);
        REQUIRE(found);
        return found;
    }
    RecordTable* table() { return part<RecordTable>(u"peopleTable"_s); }
    PeopleSection* section() { return part<PeopleSection>(u"peopleSection"_s); }
    int rows() { return table()->model()->rowCount(); }
    QString nameAt(int row) { return table()->model()->index(row, 0).data().toString(); }
    int rowOf(const QString& name)
    {
        for (int row = 0; row < rows(); ++row) {
            if (nameAt(row).startsWith(name))
                return row;
        }
        return -1;
    }
    void choose(const QString& name)
    {
        REQUIRE(rowOf(name) >= 0);
        table()->setCurrentIndex(table()->model()->index(rowOf(name), 0));
    }
    void type(const QString& field, const QString& text)
    {
        auto* edit = part<QLineEdit>(u"person-"_s + field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        edit->insert(text);
    }
    void click(const QString& name) { QTest::mouseClick(part<QWidget>(name), Qt::LeftButton); }
    QList<StaffMember> stored()
    {
        const auto list = ask(worker.query(
            [caller = context->caller()](service::Services& services) { return services.people().list(caller); }));
        REQUIRE(list);
        return *list;
    }
    std::optional<StaffMember> storedAs(const QString& name)
    {
        for (const StaffMember& member : stored()) {
            if (member.staff.name == name)
                return member;
        }
        return std::nullopt;
    }
    // Once it is said that something can be taken back: the list may show it a moment before.
    void undo(QWidget* at = nullptr)
    {
        REQUIRE(waitFor([this] { return said.contains(u"Ctrl+Z"_s); }));
        said.clear();
        QTest::keyClick(at ? at : table(), Qt::Key_Z, Qt::ControlModifier);
    }

    QString said; // in the status bar
};

} // namespace

TEST_CASE("Somebody is added by her fields, is known everywhere at once, and Ctrl+Z takes her off again")
{
    PeopleDesk desk;
    const int before = desk.rows();
    desk.click(u"personAdd"_s);
    CHECK_FALSE(desk.part<QPushButton>(u"personSave"_s)->isEnabled());
    desk.type(u"name"_s, u"新田 あかり"_s);
    desk.type(u"kana"_s, u"ﾆｯﾀ ｱｶﾘ"_s);
    QTest::keyClick(desk.part<QWidget>(u"person-kana"_s), Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.rows() == before + 1; }));
    CHECK(waitFor([&] { return desk.nameAt(desk.table()->currentIndex().row()) == u"新田 あかり"_s; }));
    CHECK(desk.storedAs(u"新田 あかり"_s)->staff.kana == u"ニッタ アカリ"_s);
    const auto known = [&] {
        const QList<Staff>& staff = desk.context->centre().staff;
        return std::any_of(staff.cbegin(), staff.cend(), [](const Staff& one) { return one.name == u"新田 あかり"_s; });
    };
    CHECK(waitFor(known));
    desk.undo();
    CHECK(waitFor([&] { return desk.rows() == before; }));
    CHECK(desk.storedAs(u"新田 あかり"_s)->staff.retired);
}

TEST_CASE("A person is edited; what is wrong is said at its field; Ctrl+Z brings the former text back")
{
    PeopleDesk desk;
    desk.choose(u"今村"_s);
    desk.type(u"login"_s, u"今村"_s);
    desk.click(u"personSave"_s);
    REQUIRE(waitFor([&] { return desk.part<QLabel>(u"personProblem"_s)->isVisible(); }));
    CHECK(desk.part<QLineEdit>(u"person-login"_s)->hasFocus());
    desk.type(u"login"_s, u"imamura"_s);
    desk.click(u"personSave"_s);
    REQUIRE(waitFor([&] { return desk.storedAs(u"今村 健吾"_s)->login == u"imamura"_s; }));
    REQUIRE(waitFor([&] { return !desk.part<QPushButton>(u"personSave"_s)->isEnabled(); }));
    CHECK_FALSE(desk.part<QLabel>(u"personProblem"_s)->isVisible());
    desk.undo();
    CHECK(waitFor([&] { return desk.storedAs(u"今村 健吾"_s)->login.isEmpty(); }));
}

TEST_CASE("Who has left goes from the list and comes back; the last one in charge stays")
{
    PeopleDesk desk;
    desk.choose(u"今村"_s);
    desk.click(u"personRetire"_s);
    REQUIRE(waitFor([&] { return desk.rowOf(u"今村"_s) < 0; }));
    desk.part<QCheckBox>(u"peopleRetired"_s)->click();
    CHECK(desk.rowOf(u"今村"_s) >= 0);
    desk.undo();
    REQUIRE(waitFor([&] { return !desk.storedAs(u"今村 健吾"_s)->staff.retired; }));

    // Everybody else who looks after the people, first.
    for (const StaffMember& member : desk.stored()) {
        const bool inCharge = member.staff.group == PermissionGroup::Chief ||
                              member.staff.group == PermissionGroup::SectionChief ||
                              member.staff.group == PermissionGroup::Administrator;
        if (inCharge && member.staff.id != desk.context->caller().staff) {
            REQUIRE(desk.ask(desk.worker.command(
                [caller = desk.context->caller(), id = member.staff.id](service::Services& services) {
                    return services.people().setRetired(caller, id, true);
                })));
        }
    }
    desk.choose(desk.context->caller().name);
    desk.click(u"personRetire"_s);
    CHECK(waitFor([&] { return desk.part<Band>(u"peopleBand"_s)->isVisible(); }));
    CHECK_FALSE(desk.storedAs(desk.context->caller().name)->staff.retired);
}

TEST_CASE("The order is changed by Alt and the arrows, and taken back")
{
    PeopleDesk desk;
    const QString first = desk.nameAt(0);
    const QString second = desk.nameAt(1);
    desk.choose(second);
    desk.table()->setFocus();
    QTest::keyClick(desk.table(), Qt::Key_Up, Qt::AltModifier);
    REQUIRE(waitFor([&] { return desk.nameAt(0) == second; }));
    CHECK(desk.table()->currentIndex().row() == 0);
    desk.undo();
    CHECK(waitFor([&] { return desk.nameAt(0) == first; }));
}

TEST_CASE("Skills are typed as figures and shown as marks; Ctrl+Z takes one back")
{
    PeopleDesk desk;
    desk.part<SegmentedControl>(u"peopleView"_s)->setCurrentIndex(1);
    auto* map = desk.part<SkillMap>(u"skillMap"_s);
    REQUIRE(map->isVisible());
    CHECK(map->model()->rowCount() >= 20);
    const QModelIndex cell = map->model()->index(0, 1);
    const int before = map->skills().levelAt(cell);
    const int wanted = before == 3 ? 1 : 3;
    map->setCurrentIndex(cell);
    map->setFocus();
    QTest::keyClick(map, static_cast<Qt::Key>(Qt::Key_0 + wanted));
    REQUIRE(waitFor([&] { return map->skills().levelAt(cell) == wanted; }));
    CHECK(cell.data().toString() == (wanted == 3 ? u"◎"_s : u"△"_s));
    CHECK(cell.data(Qt::AccessibleTextRole).toString().contains(QString::number(wanted)));
    CHECK(map->currentIndex() == map->model()->index(0, 1));
    desk.undo(map);
    CHECK(waitFor([&] { return map->skills().levelAt(map->model()->index(0, 1)) == before; }));
}

TEST_CASE("A first password is made and shown once")
{
    PeopleDesk desk;
    desk.choose(u"今村"_s);
    desk.click(u"personPassword"_s);
    REQUIRE(waitFor([&] { return desk.part<QLabel>(u"personGiven"_s)->isVisible(); }));
    CHECK(desk.storedAs(u"今村 健吾"_s)->hasPassword);
    desk.choose(u"水野"_s);
    CHECK_FALSE(desk.part<QLabel>(u"personGiven"_s)->isVisible());
}

TEST_CASE("Who may not look after the people sees them and changes nothing")
{
    PeopleDesk desk(u"今村"_s);
    for (const char* name : {"personAdd", "personRetire", "personPassword", "personUp", "personSave", "person-name"})
        CHECK_FALSE(desk.part<QWidget>(QString::fromLatin1(name))->isEnabled());
}

TEST_CASE("Two who edit one person: the second is told, sees the other text, and decides")
{
    PeopleDesk desk;
    desk.choose(u"今村"_s);
    desk.type(u"roman"_s, u"Imamura K."_s);
    StaffMember theirs = *desk.storedAs(u"今村 健吾"_s);
    theirs.login = u"imamura"_s;
    const auto other =
        service::Services::open({desk.databasePath(), service::OpenRequest::Mode::ReadWrite}, desk.clock);
    REQUIRE(other);
    REQUIRE((*other)->people().save(desk.context->caller(), theirs));
    desk.click(u"personSave"_s);
    REQUIRE(waitFor([&] { return desk.part<QLabel>(u"personProblem"_s)->isVisible(); }));
    CHECK(desk.part<QLineEdit>(u"person-roman"_s)->text() == u"Imamura K."_s);
    CHECK(desk.storedAs(u"今村 健吾"_s)->staff.roman != u"Imamura K."_s);
    desk.click(u"personReset"_s);
    CHECK(desk.part<QLineEdit>(u"person-login"_s)->text() == u"imamura"_s);
    desk.type(u"roman"_s, u"Imamura K."_s);
    desk.click(u"personSave"_s);
    CHECK(waitFor([&] { return desk.storedAs(u"今村 健吾"_s)->staff.roman == u"Imamura K."_s; }));
    CHECK(desk.storedAs(u"今村 健吾"_s)->login == u"imamura"_s);
}
