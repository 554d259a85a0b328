// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen before the calendar is printed, and how the preview shows it.
#include "core/domain/Words.h"
#include "core/service/AuditService.h"
#include "tests/calendar/CalendarFixture.h"
#include "tests/calendar/Programs.h"
#include "tests/support/catch.h"
#include "ui/calendar/CalendarPrintPreview.h"
#include "ui/calendar/CalendarToolBar.h"
#include "ui/paper/PaperDocument.h"
#include "ui/print/DocumentView.h"
#include "ui/today/DateText.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::CalendarFixture;
using test::waitFor;

namespace {
const QDate Today(2024, 11, 20);
} // namespace

TEST_CASE("Ctrl+P shows the sheet of the day, its week, its month, or that of the reception, and a PDF is on record")
{
    CalendarFixture desk;
    const Id<Booking> session = desk.book(u"新橋2"_s, {10, 0}, {11, 0}, u"丸福製麺所"_s);
    desk.showToday();
    desk.key(Qt::Key_P, Qt::ControlModifier);
    auto* preview = desk.page().findChild<CalendarPrintPreview*>();
    REQUIRE(preview);
    auto* view = preview->findChild<DocumentView*>();
    REQUIRE(view);
    const auto shows = [&](const QString& words) {
        return waitFor([&] { return preview->isSettled() && view->accessibleDescription().contains(words); });
    };
    REQUIRE(shows(u"10:00–11:00"_s));
    auto* sheets = preview->findChild<QComboBox*>(u"printSheet"_s);
    using Sheet = CalendarPrintPreview::Sheet;
    sheets->setCurrentIndex(static_cast<int>(Sheet::People));
    REQUIRE(shows(desk.desk.writer().name));
    sheets->setCurrentIndex(static_cast<int>(Sheet::Week));
    REQUIRE(shows(u"丸福製麺所"_s));
    sheets->setCurrentIndex(static_cast<int>(Sheet::Places));
    REQUIRE(shows(u"Number = free places"_s));
    CHECK_FALSE(view->accessibleDescription().contains(u"丸福製麺所"_s));
    sheets->setCurrentIndex(static_cast<int>(Sheet::Month));
    REQUIRE(shows(u"2024年11月"_s));
    sheets->setCurrentIndex(static_cast<int>(Sheet::Reception));
    REQUIRE(shows(u"Company and client"_s));
    auto* pdf = preview->findChild<QPushButton*>(u"printPdf"_s);
    REQUIRE(pdf->isEnabled());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.pdf"_s);
    pdf->click();
    auto* dialog = preview->findChild<QFileDialog*>();
    REQUIRE(dialog);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    REQUIRE(waitFor([&] { return QFileInfo::exists(path) && preview->isSettled(); }));
    CHECK(test::outputOf(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s}).contains(u"丸福製麺所"_s));
    AuditQuestion question;
    question.table = u"booking"_s;
    question.row = session.number();
    const auto lines = service::AuditService(desk.desk.services().file()).page(desk.desk.chief(), question);
    REQUIRE(lines);
    CHECK(lines->constFirst().line.action == u"pdf"_s);
    preview->close();
}

namespace {

// The preview over the page, and what it shows.
struct Preview
{
    explicit Preview(CalendarFixture& desk)
    {
        desk.key(Qt::Key_P, Qt::ControlModifier);
        dialog = desk.page().findChild<CalendarPrintPreview*>();
        REQUIRE(dialog);
        view = dialog->findChild<DocumentView*>();
        date = dialog->findChild<QPushButton*>(u"printDate"_s);
        REQUIRE((view && date));
    }
    ~Preview() { dialog->close(); }
    bool shows(const QString& words)
    {
        return waitFor([&] { return dialog->isSettled() && view->accessibleDescription().contains(words); });
    }
    void choose(CalendarPrintPreview::Sheet sheet) { dialog->choose(sheet); }
    CalendarPrintPreview* dialog = nullptr;
    DocumentView* view = nullptr;
    QPushButton* date = nullptr;
};

} // namespace

TEST_CASE("From the preview one goes to another day, week or month without leaving it")
{
    CalendarFixture desk;
    desk.bookOn(Today.addDays(1), u"新橋2"_s, {10, 0}, {11, 0}, u"丸福製麺所"_s);
    desk.showToday();
    Preview preview(desk);
    REQUIRE(preview.shows(DateText::full(Today)));
    CHECK_FALSE(preview.view->accessibleDescription().contains(u"丸福製麺所"_s));
    preview.dialog->findChild<QAbstractButton*>(u"printOn"_s)->click();
    REQUIRE(preview.shows(u"丸福製麺所"_s));
    CHECK(preview.date->text() == DateText::day(Today.addDays(1)));
    QTest::keyClick(preview.dialog, Qt::Key_Left, Qt::AltModifier);
    CHECK(preview.dialog->day() == Today);
    preview.choose(CalendarPrintPreview::Sheet::Week);
    REQUIRE(preview.shows(u"丸福製麺所"_s));
    preview.dialog->findChild<QAbstractButton*>(u"printBack"_s)->click();
    CHECK(preview.dialog->day() == Today.addDays(-7));
    REQUIRE(preview.shows(DateText::shortDay(QDate(2024, 11, 11))));
    preview.choose(CalendarPrintPreview::Sheet::Month);
    preview.dialog->findChild<QAbstractButton*>(u"printOn"_s)->click();
    CHECK(preview.shows(u"2024年12月"_s));
}

TEST_CASE("What is filtered on the screen is left out on paper, and that is said")
{
    CalendarFixture desk;
    desk.book(u"新橋2"_s, {10, 0}, {11, 0}, u"丸福製麺所"_s);
    desk.book(u"新橋3"_s, {10, 0}, {11, 0}, u"北斗精機"_s, BookingStatus::Tentative, desk.desk.other());
    desk.showToday();
    for (QAction* action : desk.page().toolBar().filterMenu().actions()) {
        if (action->text() == label(BookingStatus::Tentative))
            action->trigger();
    }
    Preview preview(desk);
    REQUIRE(preview.shows(u"without Tentative"_s));
    CHECK(preview.view->accessibleDescription().contains(u"丸福製麺所"_s));
    CHECK_FALSE(preview.view->accessibleDescription().contains(u"北斗精機"_s));
    preview.choose(CalendarPrintPreview::Sheet::Reception); // whoever comes is on it
    CHECK(preview.shows(u"北斗精機"_s));
}

TEST_CASE("A page of the preview is painted aside: its sheet stands at once, and what is on it comes")
{
    class Slow : public PaperDocument
    {
    public:
        explicit Slow(QSemaphore& go)
            : m_go(go)
        {
        }
        QString title() const override { return u"slow"_s; }
        int pageCount() const override { return 1; }
        void paint(QPainter& painter, int, qreal unitsPerMm, PdfTextLayer*) const override
        {
            m_go.acquire();
            painter.fillRect(QRectF(0, 0, 210 * unitsPerMm, 297 * unitsPerMm), Qt::red);
        }

    private:
        QSemaphore& m_go;
    };
    QSemaphore go;
    DocumentView view(test::themes());
    view.resize(300, view.heightForWidth(300));
    view.show();
    view.setDocument(std::make_shared<Slow>(go), {});
    view.resize(300, view.heightForWidth(300));
    const auto middle = [&] { return view.grab().toImage().pixelColor(150, view.height() / 2); };
    CHECK(middle() == Qt::white); // and nobody has waited for it
    CHECK_FALSE(view.isSettled());
    go.release(4);
    REQUIRE(waitFor([&] { return view.isSettled() && middle() == Qt::red; }));
}

TEST_CASE("Who may not export data prints, but the file is refused beforehand, with the reason")
{
    CalendarFixture desk;
    desk.context->setCaller(desk.desk.reader());
    desk.key(Qt::Key_P, Qt::ControlModifier);
    auto* preview = desk.page().findChild<CalendarPrintPreview*>();
    REQUIRE(preview);
    auto* print = preview->findChild<QPushButton*>(u"printPrint"_s);
    REQUIRE(waitFor([&] { return print->isEnabled(); }));
    auto* pdf = preview->findChild<QPushButton*>(u"printPdf"_s);
    CHECK_FALSE(pdf->isEnabled());
    CHECK_FALSE(pdf->toolTip().isEmpty());
    preview->close();
}
