// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/WordsSection.h"
#include "core/service/Services.h"
#include "core/service/WordService.h"
#include "tests/admin/CentreDesk.h"
#include "tests/support/catch.h"
#include "ui/admin/WordList.h"
#include "ui/memo/MemoPage.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/SegmentedControl.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using namespace yorozu::test;

namespace {

const QString Topics = u"words%1"_s.arg(static_cast<int>(MasterKind::Topic));

EntryEditor& openTopics(CentreDesk& desk)
{
    desk.open(u"words"_s, u"words%1"_s.arg(static_cast<int>(MasterKind::Course)));
    desk.window->findChild<SegmentedControl*>(u"wordKinds"_s)->setCurrentIndex(1);
    EntryEditor& topics = desk.editor(Topics);
    REQUIRE(waitFor([&topics] { return topics.model().rowCount() > 0; }));
    return topics;
}

void showRetired(EntryEditor& editor)
{
    auto* box = editor.findChild<QCheckBox*>(editor.list().id() + u"WithRetired"_s);
    REQUIRE(box);
    box->setChecked(true);
}

bool offers(const CentreDesk& desk, const QString& word)
{
    const QDate today = tokyoDate(desk.clock.now());
    const QList<MasterEntry>& topics = desk.context->centre().topics;
    return std::any_of(topics.cbegin(), topics.cend(),
                       [&](const MasterEntry& entry) { return entry.name == word && entry.validOn(today); });
}

Chip* topicChip(const CentreDesk& desk, const QString& word)
{
    const QList<Chip*> chips = desk.window->memoPage().findChildren<Chip*>();
    for (Chip* chip : chips) {
        if (chip->accessibleName() == word)
            return chip;
    }
    return nullptr;
}

void choose(EntryEditor& editor, int row, int column = 0)
{
    editor.table().setCurrentIndex(editor.model().index(row, column));
}

} // namespace

TEST_CASE("A word is added by keys alone, and the forms offer it at once")
{
    CentreDesk desk;
    EntryEditor& topics = openTopics(desk);
    const int before = topics.model().rowCount();
    desk.key(topics, Qt::Key_Insert);
    REQUIRE(desk.cellEditor(topics));
    CHECK(topics.model().rowCount() == before + 1);
    // Enter without a word asks for it again, Esc gives it up.
    QTest::keyClick(desk.cellEditor(topics), Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.cellEditor(topics) && desk.cellEditor(topics)->hasFocus(); }));
    QTest::keyClick(desk.cellEditor(topics), Qt::Key_Escape);
    CHECK(waitFor([&] { return topics.model().rowCount() == before; }));

    desk.key(topics, Qt::Key_Insert);
    desk.type(topics, before, WordList::Name, u"知的財産"_s);
    REQUIRE(desk.waitForRow(topics, u"知的財産"_s));
    const int row = desk.rowOf(topics, u"知的財産"_s);
    CHECK(desk.cell(topics, row, WordList::From) == u"2024/11/20"_s);
    CHECK(topics.table().currentIndex().row() == row);
    REQUIRE(waitFor([&] { return offers(desk, u"知的財産"_s); }));
    desk.key(topics, Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.rowOf(topics, u"知的財産"_s) < 0; }));
    CHECK(waitFor([&] { return !offers(desk, u"知的財産"_s); }));
}

TEST_CASE("A new name of a word that records have asks which of the two is meant")
{
    CentreDesk desk;
    EntryEditor& topics = openTopics(desk);
    const int row = desk.rowOf(topics, u"資金繰り"_s);
    REQUIRE(row >= 0);
    desk.type(topics, row, WordList::Name, u"資金調達"_s);
    Band* band = desk.band(topics);
    REQUIRE(waitFor([&] { return band->isVisible(); }));
    CHECK(desk.cell(topics, row, WordList::Name) == u"資金調達"_s); // it waits
    CHECK(offers(desk, u"資金繰り"_s));
    SECTION("another word from today on")
    {
        QTest::mouseClick(band->actionButton(), Qt::LeftButton);
        REQUIRE(waitFor([&] { return offers(desk, u"資金調達"_s); }));
        CHECK_FALSE(offers(desk, u"資金繰り"_s));
        REQUIRE(desk.waitForRow(topics, u"資金調達"_s));
        CHECK_FALSE(band->isVisible());
        CHECK(desk.rowOf(topics, u"資金繰り"_s) < 0);
        showRetired(topics);
        CHECK(desk.rowOf(topics, u"資金繰り"_s) == desk.rowOf(topics, u"資金調達"_s) - 1);
        desk.key(topics, Qt::Key_Z, Qt::ControlModifier);
        REQUIRE(waitFor([&] { return offers(desk, u"資金繰り"_s); }));
        CHECK(waitFor([&] { return !offers(desk, u"資金調達"_s); }));
    }
    SECTION("the same word, spelt otherwise")
    {
        QTest::mouseClick(band->secondActionButton(), Qt::LeftButton);
        REQUIRE(waitFor([&] { return offers(desk, u"資金調達"_s); }));
        REQUIRE(desk.waitForRow(topics, u"資金調達"_s));
        showRetired(topics);
        CHECK(desk.rowOf(topics, u"資金繰り"_s) < 0);
    }
    SECTION("neither")
    {
        desk.key(topics, Qt::Key_Escape);
        CHECK_FALSE(band->isVisible());
        CHECK(desk.cell(topics, row, WordList::Name) == u"資金繰り"_s);
        CHECK_FALSE(offers(desk, u"資金調達"_s));
    }
}

TEST_CASE("Alt and the arrows move a word; the menus follow, and it is undone")
{
    CentreDesk desk;
    EntryEditor& topics = openTopics(desk);
    const QStringList before = desk.column(topics, WordList::Name);
    choose(topics, 2);
    desk.key(topics, Qt::Key_Up, Qt::AltModifier);
    REQUIRE(waitFor([&] { return desk.column(topics, WordList::Name).at(1) == before.at(2); }));
    CHECK(topics.table().currentIndex().row() == 1);
    CHECK(waitFor([&] { return desk.context->centre().topics.at(1).name == before.at(2); }));
    // Twice at once: the second waits for the first.
    desk.key(topics, Qt::Key_Down, Qt::AltModifier);
    REQUIRE(waitFor([&] { return desk.column(topics, WordList::Name) == before; }));
    QTest::mouseClick(desk.button(topics, u"Down"_s), Qt::LeftButton);
    REQUIRE(waitFor([&] { return desk.column(topics, WordList::Name).at(3) == before.at(2); }));
    desk.key(topics, Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return desk.column(topics, WordList::Name) == before; }));
    choose(topics, 0);
    CHECK_FALSE(desk.button(topics, u"Up"_s)->isEnabled());
}

TEST_CASE("A word is retired and taken into use again")
{
    CentreDesk desk;
    EntryEditor& topics = openTopics(desk);
    choose(topics, desk.rowOf(topics, u"技術"_s));
    desk.key(topics, Qt::Key_Delete);
    REQUIRE(waitFor([&] { return desk.rowOf(topics, u"技術"_s) < 0; }));
    CHECK(waitFor([&] { return !offers(desk, u"技術"_s); }));
    CHECK(topics.table().currentIndex().isValid());
    showRetired(topics);
    const int row = desk.rowOf(topics, u"技術"_s);
    REQUIRE(row >= 0);
    CHECK(desk.cell(topics, row, WordList::To) == u"2024/11/19"_s);
    choose(topics, row);
    CHECK(desk.button(topics, u"Retire"_s)->text() == u"再び使う"_s);
    QTest::mouseClick(desk.button(topics, u"Retire"_s), Qt::LeftButton);
    REQUIRE(waitFor([&] { return offers(desk, u"技術"_s); }));
    // What the program fills in stays, and the band says so.
    choose(topics, desk.rowOf(topics, u"その他"_s));
    EntryEditor& courses = desk.editor(u"words%1"_s.arg(static_cast<int>(MasterKind::Course)));
    desk.window->findChild<SegmentedControl*>(u"wordKinds"_s)->setCurrentIndex(0);
    choose(courses, desk.rowOf(courses, u"その他"_s));
    desk.key(courses, Qt::Key_Delete);
    CHECK(waitFor([&] { return desk.band(courses)->isVisible(); }));
}

TEST_CASE("What cannot be stored stays as it was typed, with the reason, until it is mended or given up")
{
    CentreDesk desk;
    EntryEditor& topics = openTopics(desk);
    const int row = desk.rowOf(topics, u"技術"_s);
    desk.type(topics, row, WordList::Name, u"補助金"_s);
    // Nobody has used 技術: the service itself refuses the second word of one name.
    if (desk.band(topics)->isVisible() || waitFor([&] { return desk.band(topics)->isVisible(); })) {
        const QModelIndex name = topics.model().index(row, WordList::Name);
        if (desk.band(topics)->kind() == Band::Kind::Warning) {
            QTest::mouseClick(desk.band(topics)->actionButton(), Qt::LeftButton);
            REQUIRE(waitFor([&] { return desk.band(topics)->kind() == Band::Kind::Error; }));
        }
        CHECK(name.data().toString() == u"補助金"_s);
        CHECK(name.data(Qt::ToolTipRole).toString().contains(u"補助金"_s));
    }
    desk.key(topics, Qt::Key_Escape);
    CHECK(desk.cell(topics, row, WordList::Name) == u"技術"_s);
    CHECK_FALSE(desk.band(topics)->isVisible());

    desk.type(topics, row, WordList::To, u"あしたのいつか"_s);
    const QModelIndex to = topics.model().index(row, WordList::To);
    CHECK(to.data().toString() == u"あしたのいつか"_s);
    CHECK_FALSE(to.data(Qt::ToolTipRole).toString().isEmpty());
    desk.type(topics, row, WordList::To, u"R7.3.31"_s);
    REQUIRE(waitFor([&] { return !topics.model().isTyping(); }));
    CHECK(desk.cell(topics, row, WordList::To) == u"2025/03/31"_s);
    CHECK(to.data(Qt::ToolTipRole).toString().isEmpty());
}

TEST_CASE("Two who edit one word: the second is told, keeps what was typed and may store it")
{
    CentreDesk desk;
    EntryEditor& topics = openTopics(desk);
    const int row = desk.rowOf(topics, u"技術"_s);
    const qint64 id = topics.model().row(row).id;
    // Another program of this computer: this window hears nothing of it.
    FixedClock clock(desk.clock.now());
    auto other = service::Services::open({desk.databasePath(), service::OpenRequest::Mode::ReadWrite}, clock);
    REQUIRE(other);
    service::WordService words((*other)->file());
    const QList<WordLine> lines = *words.words(MasterKind::Topic);
    for (const WordLine& line : lines) {
        if (line.entry.id != id)
            continue;
        MasterEntry entry = line.entry;
        entry.nameEn = u"Engineering"_s;
        REQUIRE(words.update(desk.chief(), MasterKind::Topic, entry, line.version));
    }
    desk.type(topics, row, WordList::English, u"Technics"_s);
    REQUIRE(waitFor([&] { return desk.band(topics)->isVisible(); }));
    CHECK(desk.band(topics)->kind() == Band::Kind::Warning);
    CHECK(desk.cell(topics, row, WordList::English) == u"Technics"_s);
    CHECK(words.words(MasterKind::Topic)->at(row).entry.nameEn == u"Engineering"_s);
    desk.type(topics, row, WordList::English, u"Technics"_s);
    REQUIRE(waitFor([&] { return !topics.model().isTyping(); }));
    CHECK(words.words(MasterKind::Topic)->at(row).entry.nameEn == u"Technics"_s);
}

TEST_CASE("A memo that is open is offered the new word at once, and keeps the retired one that it has")
{
    CentreDesk desk;
    desk.context->go({Target::Kind::BlankMemo, 0, {}});
    REQUIRE(waitFor([&] { return desk.window->page() == MainWindow::Page::Memo && topicChip(desk, u"技術"_s); }));
    topicChip(desk, u"技術"_s)->click();
    REQUIRE(desk.ask(desk.worker.command([caller = desk.chief()](service::Services& services) -> Status {
        service::WordService words(services.file());
        const QList<WordLine> lines = *words.words(MasterKind::Topic);
        for (const WordLine& line : lines) {
            if (line.entry.name != u"技術"_s && line.entry.name != u"手続"_s)
                continue;
            if (const Status retired = words.retire(caller, MasterKind::Topic, line.entry.id, line.version); !retired)
                return retired;
        }
        const auto added = words.add(caller, MasterKind::Topic, {0, {}, u"知的財産"_s, {}, 0, {}, {}});
        return added ? Status(Done{}) : added.error();
    })));
    REQUIRE(waitFor([&] { return topicChip(desk, u"知的財産"_s); }));
    CHECK_FALSE(topicChip(desk, u"手続"_s));
    REQUIRE(topicChip(desk, u"技術"_s));
    CHECK(topicChip(desk, u"技術"_s)->isChecked());
}

TEST_CASE("Who may not edit the centre reads the lists")
{
    CentreDesk desk(PermissionGroup::Coordinator);
    EntryEditor& topics = openTopics(desk);
    CHECK_FALSE(desk.button(topics, u"Add"_s)->isEnabled());
    CHECK_FALSE(desk.button(topics, u"Retire"_s)->isEnabled());
    CHECK(desk.window->findChild<Band*>(u"wordsRights"_s)->isVisible()); // it says who may
    choose(topics, 0);
    for (const Qt::Key key : {Qt::Key_F2, Qt::Key_Return, Qt::Key_A, Qt::Key_Insert})
        desk.key(topics, key);
    CHECK_FALSE(desk.cellEditor(topics));
    const int rows = topics.model().rowCount();
    desk.key(topics, Qt::Key_Delete);
    CHECK_FALSE(desk.band(topics)->isVisible());
    CHECK(topics.model().rowCount() == rows);
}

TEST_CASE("The lists have names for those who hear them, in both languages")
{
    CentreDesk desk;
    EntryEditor& topics = openTopics(desk);
    CHECK(topics.table().accessibleName() == u"相談項目"_s);
    CHECK_FALSE(desk.button(topics, u"Add"_s)->accessibleName().isEmpty());
    desk.language.set(u"en"_s);
    CHECK(waitFor([&] { return topics.table().accessibleName() == u"Topics"_s; }));
    CHECK(topics.model().headerData(WordList::From, Qt::Horizontal, Qt::DisplayRole) == u"Valid from"_s);
    desk.language.set(u"ja"_s);
}
