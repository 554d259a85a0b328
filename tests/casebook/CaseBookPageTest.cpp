// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casebook/CaseBookPage.h"
#include "tests/async/DeskFixture.h"
#include "tests/support/catch.h"
#include "ui/casebook/FindingList.h"
#include "ui/casebook/StudyEditor.h"
#include "ui/casebook/StudyListModel.h"
#include "ui/theme/controls/Band.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using service::CaseBookService;

namespace {

// The case book in a window; `desk` is another program on the same file.
class BookFixture : public test::DeskFixture
{
public:
    BookFixture()
    {
        QObject::connect(context.get(), &DeskContext::wanted, context.get(),
                         [this](const Target& target) { targets.append(target); });
        context->setCaller(desk.chief());
    }
    ~BookFixture() { m_window.reset(); }

    Id<CaseStudy> mark(const QString& advice = u"今村COが返済の見直しを提案。"_s)
    {
        MemoContent content = desk.complete();
        content.consultee = u"福島 里美"_s;
        content.advice = advice;
        const auto id = CaseBookService(desk.services().file()).mark(desk.writer(), desk.submitted(content).id);
        REQUIRE(id);
        return *id;
    }
    void open()
    {
        page = new CaseBookPage(*context, m_window.get());
        show(page);
        page->takeKeys();
        REQUIRE(settled());
    }
    bool settled()
    {
        return test::waitFor([this] { return page->isSettled(); });
    }
    CaseStudy stored(Id<CaseStudy> id)
    {
        const auto view = CaseBookService(desk.services().file()).view(desk.chief(), id);
        REQUIRE(view);
        return view->line.study;
    }
    template <typename T> T& find(const char* name)
    {
        T* found = page->findChild<T*>(QLatin1String(name));
        if (!found)
            throw std::runtime_error(name);
        return *found;
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    void append(const QString& text)
    {
        QPlainTextEdit& advice = page->editor().text(StudyField::Advice);
        advice.moveCursor(QTextCursor::End);
        advice.insertPlainText(text);
    }

    CaseBookPage* page = nullptr;
    QList<Target> targets;
};

} // namespace

TEST_CASE("An empty case book says how something comes into it")
{
    BookFixture book;
    book.open();
    CHECK(book.find<QWidget>("caseBookEmpty").isVisible());
    CHECK_FALSE(book.find<QWidget>("caseBookSplit").isVisible());
}

TEST_CASE("A study is chosen, written on and saved by itself before another one comes")
{
    BookFixture book;
    const Id<CaseStudy> first = book.mark();
    const Id<CaseStudy> second = book.mark();
    book.open();
    REQUIRE(book.page->model().rowCount() == 2);
    REQUIRE(book.page->shown());
    CHECK(book.page->shown()->line.study.id == second); // the newest
    book.append(u"次の月も見る。"_s);
    CHECK(book.page->holdsText());
    book.key(Qt::Key_Down);
    book.page->reload(); // what others do meanwhile does not take the choice away
    REQUIRE(test::waitFor(
        [&] { return book.page->isSettled() && book.page->shown() && book.page->shown()->line.study.id == first; }));
    CHECK(book.page->model().lineAt(book.page->table().currentIndex().row()).study.id == first);
    CHECK(book.stored(second).texts.advice.endsWith(u"次の月も見る。"_s));
    CHECK_FALSE(book.page->holdsText());
}

TEST_CASE("A word that names somebody keeps it from being approved until it is replaced")
{
    BookFixture book;
    const Id<CaseStudy> id = book.mark();
    book.open();
    book.append(u"福島様に伝えた。"_s);
    REQUIRE(test::waitFor([&] { return book.page->findingCount() == 1; }));
    CHECK_FALSE(book.find<QPushButton>("studyApprove").isEnabled());
    book.page->approve();
    REQUIRE(book.settled());
    CHECK(book.stored(id).status() == StudyStatus::Draft);
    book.find<QPushButton>("findingReplace").click();
    CHECK(book.page->editor().texts().advice.endsWith(u"相談者に伝えた。"_s));
    REQUIRE(test::waitFor([&] { return book.page->findingCount() == 0; }));
    book.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(test::waitFor([&] { return book.stored(id).status() == StudyStatus::Approved; }));
    CHECK(book.stored(id).texts.advice.endsWith(u"相談者に伝えた。"_s));
}

TEST_CASE("A doubtful word is taken for harmless by whoever approves")
{
    BookFixture book;
    const Id<CaseStudy> id = book.mark(u"佐藤様の紹介で相談。"_s);
    book.open();
    REQUIRE(book.page->findingCount() == 1);
    book.find<QPushButton>("findingAccept").click();
    CHECK(book.page->findingCount() == 0);
    book.page->approve();
    REQUIRE(test::waitFor([&] { return book.stored(id).status() == StudyStatus::Approved; }));
    CHECK(book.stored(id).acceptedWords == QStringList{u"佐藤様"_s});
}

TEST_CASE("F8 goes from word to word, behind the caret, and begins anew at the end")
{
    BookFixture book;
    book.mark(u"佐藤様と鈴木様の紹介。"_s);
    book.open();
    QPlainTextEdit& advice = book.page->editor().text(StudyField::Advice);
    for (const QString& word : {u"佐藤様"_s, u"鈴木様"_s, u"佐藤様"_s}) {
        book.key(Qt::Key_F8);
        CHECK(advice.textCursor().selectedText() == word);
    }
    advice.textCursor().insertText(u"知人"_s);
    REQUIRE(test::waitFor([&] { return book.page->findingCount() == 1; }));
    book.key(Qt::Key_F8);
    CHECK(advice.textCursor().selectedText() == u"鈴木様"_s);
}

TEST_CASE("Tab goes through the words to look at, and the keys stay with them")
{
    BookFixture book;
    book.mark(u"佐藤様と鈴木様の紹介。"_s);
    book.open();
    book.page->editor().text(StudyField::Outcome).setFocus();
    book.key(Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->accessibleName().startsWith(u"佐藤様"_s));
    book.key(Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == u"findingAccept"_s);
    book.key(Qt::Key_Space);
    CHECK(book.page->findingCount() == 1);
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->accessibleName().startsWith(u"鈴木様"_s));
}

TEST_CASE("A name that comes to the ledger is found in what is open")
{
    BookFixture book;
    book.mark(u"仕入先の黒潮水産という店。"_s);
    book.open();
    REQUIRE(book.page->findingCount() == 0);
    Client client;
    client.name = u"株式会社黒潮水産"_s;
    const auto added = book.desk.services().clients().add(book.desk.writer(), {client});
    REQUIRE(added);
    Changes changes;
    changes.clients.insert(added->ids.constFirst().number());
    Q_EMIT book.context->changed(changes);
    REQUIRE(test::waitFor([&] { return book.page->findingCount() == 1; }));
}

TEST_CASE("Approving and taking out have their way back")
{
    BookFixture book;
    const Id<CaseStudy> id = book.mark();
    book.open();
    book.page->approve();
    REQUIRE(test::waitFor([&] { return book.stored(id).status() == StudyStatus::Approved && book.page->isSettled(); }));
    book.page->table().setFocus();
    book.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(test::waitFor([&] { return book.stored(id).status() == StudyStatus::Draft && book.page->isSettled(); }));
    book.page->removeStudy();
    REQUIRE(test::waitFor([&] { return book.page->model().rowCount() == 0 && book.page->isSettled(); }));
    book.find<QPushButton>("undo").click();
    REQUIRE(test::waitFor([&] { return book.page->model().rowCount() == 1 && book.page->isSettled(); }));
    CHECK(book.page->shown()->line.study.id == id);
}

TEST_CASE("Two who write on one study overwrite one another only knowingly")
{
    BookFixture book;
    const Id<CaseStudy> id = book.mark();
    book.open();
    CaseStudy other = book.stored(id);
    other.texts.title = u"別の題名"_s;
    REQUIRE(CaseBookService(book.desk.services().file()).save(book.desk.writer(), other));
    book.append(u"次の月も見る。"_s);
    book.page->saveNow();
    auto& band = book.find<Band>("caseBookBand");
    REQUIRE(test::waitFor([&] { return band.isVisible(); }));
    CHECK(book.stored(id).texts.title == u"別の題名"_s);
    CHECK(book.page->holdsText());
    band.actionButton()->click();
    REQUIRE(test::waitFor([&] { return book.stored(id).texts.advice.endsWith(u"次の月も見る。"_s); }));
}

TEST_CASE("A new draft takes the names out again and can be undone")
{
    BookFixture book;
    book.mark();
    book.open();
    const StudyTexts clean = book.page->editor().texts();
    book.append(u"福島様に伝えた。"_s);
    const StudyTexts typed = book.page->editor().texts();
    book.page->makeAnew();
    CHECK(book.page->editor().texts() == clean);
    book.find<QPushButton>("undo").click();
    CHECK(book.page->editor().texts() == typed);
}

TEST_CASE("Whoever only reads sees the book and changes nothing")
{
    BookFixture book;
    book.mark();
    book.context->setCaller(book.desk.reader());
    book.open();
    CHECK(book.page->editor().line(StudyField::Title).isReadOnly());
    for (const char* name : {"studyAgain", "studyRemove", "studyApprove", "studyRevoke"})
        CHECK_FALSE(book.find<QPushButton>(name).isVisible());
    CHECK_FALSE(book.find<QPushButton>("caseBookCsv").isEnabled());
}

TEST_CASE("The study leads to its memo")
{
    BookFixture book;
    const Id<CaseStudy> id = book.mark();
    book.open();
    book.find<QPushButton>("studySource").click();
    REQUIRE(book.targets.size() == 1);
    CHECK(book.targets.constFirst() == Target::memo(book.stored(id).memo));
}

TEST_CASE("The list is narrowed to drafts or to what is approved")
{
    BookFixture book;
    book.mark();
    book.open();
    book.find<QAbstractButton>("caseBookStatus2").click();
    CHECK(book.page->model().rowCount() == 0);
    CHECK(book.find<QWidget>("caseBookEmpty").isVisible());
    book.find<QPushButton>("caseBookShowAll").click();
    CHECK(book.page->model().rowCount() == 1);
}
