// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar on paper.
#include "core/rules/FreePlaces.h"
#include "tests/calendar/CalendarFixture.h"
#include "tests/calendar/Programs.h"
#include "tests/support/catch.h"
#include "ui/calendar/DayPaper.h"
#include "ui/calendar/MonthPaper.h"
#include "ui/calendar/PeoplePaper.h"
#include "ui/calendar/PlacesPaper.h"
#include "ui/calendar/WeekPaper.h"
#include "ui/paper/PdfFile.h"
#include "ui/today/DateText.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::DayMaker;
using test::ServiceFixture;

namespace {

const QDate Today(2024, 11, 20);

struct Pdf
{
    explicit Pdf(const PaperDocument& document)
    {
        const QString path = folder.filePath(u"sheet.pdf"_s);
        REQUIRE(PdfFile::write(path, document));
        text = test::outputOf(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
        info = test::outputOf(u"pdfinfo"_s, {path});
        fonts = test::outputOf(u"pdffonts"_s, {path});
    }
    QTemporaryDir folder;
    QString text;
    QString info;
    QString fonts;
};

CalendarPaper::Frame frame()
{
    CalendarPaper::Frame frame;
    frame.name = u"予約カレンダー 20241120"_s;
    frame.head = u"令和6年11月20日（水）"_s;
    frame.beside = u"予約 3件"_s;
    frame.printedBy = u"岡部 さとみ"_s;
    frame.printedAt = fromTokyo(Today, QTime(8, 50));
    frame.marks = PaperMarks::load();
    return frame;
}

QImage pictureOf(const PaperDocument& document, int pixelsPerMm)
{
    QImage image((document.pageMm() * pixelsPerMm).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.paint(painter, 0, pixelsPerMm, nullptr);
    return image;
}

} // namespace

TEST_CASE("A day on paper is the day of the screen: landscape, with every word to be found")
{
    ServiceFixture desk;
    const service::CentreData centre = test::calendarCentre(desk);
    DayMaker maker(centre);
    maker.add(u"新橋2"_s, {10, 0}, {11, 30}, u"有限会社丸福製麺所"_s, BookingStatus::Arrived);
    maker.add(u"立川1"_s, {14, 0}, {15, 0}, u"西多摩測量"_s, BookingStatus::Tentative);
    maker.add(u"新橋1"_s, {13, 0}, {14, 0}, u"朝霧酒店"_s);
    maker.add(u"新橋1"_s, {13, 0}, {14, 0}, u"うらら介護"_s, BookingStatus::Cancelled);
    const DayPaper paper(frame(), centre, maker.day, {});
    const Pdf pdf(paper);
    INFO(pdf.text.toStdString());
    for (const QString& word : {u"令和6年11月20日"_s, u"丸福製麺所"_s, u"10:00–11:30"_s, u"西多摩測量"_s, u"ブース6"_s,
                                u"立川"_s, u"9:00"_s, u"17:00"_s, u"岡部 さとみ"_s, u"1 / 1"_s})
        CHECK(pdf.text.contains(word));
    CHECK(pdf.text.contains(u"Also: 13:00–14:00 うらら介護 (Cancelled)"_s)); // there is no lane for it
    CHECK(pdf.info.contains(QRegularExpression(u"Pages: +1\\n"_s)));
    CHECK(pdf.info.contains(QRegularExpression(u"Page size: +842 x 595"_s)));
    CHECK(pdf.info.contains(u"予約カレンダー 20241120"_s));
    for (const QString& line : pdf.fonts.split(u'\n', Qt::SkipEmptyParts).mid(2))
        CHECK(line.contains(QRegularExpression(u"IPA.*yes (yes|no) +yes "_s))); // embedded, with a text layer
    CHECK(paper.words().contains(u"朝霧酒店"_s));
}

TEST_CASE("Nothing on paper lies nearer than 11 mm to an edge, however many booths there are")
{
    ServiceFixture desk;
    service::CentreData centre = test::calendarCentre(desk);
    const bool many = GENERATE(false, true);
    for (int number = 10; many && number < 22; ++number) {
        Booth booth = centre.booths.constFirst();
        booth.id = Id<Booth>(1000 + number);
        booth.name = u"ブース%1"_s.arg(number);
        centre.booths.append(booth);
    }
    DayMaker maker(centre);
    maker.add(u"新橋2"_s, {7, 0}, {8, 30}, u"丸福製麺所"_s);
    maker.add(u"新橋3"_s, {18, 0}, {21, 0}, u"朝霧酒店"_s);
    constexpr int Scale = 4;
    const QImage image = pictureOf(DayPaper(frame(), centre, maker.day, {}), Scale);
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool margin =
                x < 11 * Scale || y < 11 * Scale || x >= image.width() - 11 * Scale || y >= image.height() - 11 * Scale;
            ink += margin && image.pixel(x, y) != qRgb(255, 255, 255);
        }
    }
    CHECK(ink == 0);
}

TEST_CASE("A day by coordinator on paper has everybody on one page, however many there are")
{
    ServiceFixture desk;
    service::CentreData centre = test::calendarCentre(desk);
    const int people = GENERATE(0, 40); // beside those who are there
    for (int number = 0; number < people; ++number) {
        Staff staff = centre.staff.constFirst();
        staff.id = Id<Staff>(1000 + number);
        staff.name = u"第%1 太郎"_s.arg(number);
        centre.staff.append(staff);
    }
    DayMaker maker(centre);
    for (int number = 0; number < people; ++number) {
        Booking& booking = maker.booking(maker.add(u"新橋1"_s, {10, 0}, {12, 0}, u"第%1商店"_s.arg(number)));
        booking.staff = {{Id<Staff>(1000 + number), u"第%1 太郎"_s.arg(number), Part::Lead}};
    }
    maker.add(u"立川1"_s, {14, 0}, {16, 0}, u"西多摩測量"_s);
    const PeoplePaper paper(frame(), centre, maker.day, PeopleScene::View());
    CHECK(paper.pageCount() == 1);
    const Pdf pdf(paper);
    INFO(pdf.text.toStdString());
    for (const QString& word : {u"西多摩測量"_s, centre.staff.constFirst().name, u"岡部 さとみ"_s})
        CHECK(pdf.text.contains(word));
    CHECK(pdf.text.count(u"太郎"_s) == people);
    CHECK(pdf.text.count(u"商店"_s) == people);
    constexpr int Scale = 4;
    const QImage image = pictureOf(paper, Scale);
    int below = 0; // in the lower margin
    for (int y = image.height() - 11 * Scale; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            below += image.pixel(x, y) != qRgb(255, 255, 255);
    }
    CHECK(below == 0);
}

TEST_CASE("A week on paper lists what each office has on each day, and goes on on the next page")
{
    ServiceFixture desk;
    const service::CentreData centre = test::calendarCentre(desk);
    QList<CalendarDay> days;
    const int sessions = GENERATE(2, 70);
    for (int at = 0; at < 7; ++at) {
        DayMaker maker(centre, QDate(2024, 11, 18).addDays(at));
        for (int number = 0; at == 2 && number < sessions; ++number)
            maker.add(u"新橋1"_s, QTime(9, 0).addSecs(number * 300), QTime(9, 5).addSecs(number * 300),
                      u"第%1商店"_s.arg(number));
        maker.add(u"新橋2"_s, {9, 0}, {10, 0}, u"取消商会"_s, BookingStatus::Cancelled);
        days.append(maker.day);
    }
    days[5].holiday = u"勤労感謝の日"_s;
    const WeekPaper paper(frame(), centre, days, {});
    CHECK((paper.pageCount() > 1) == (sessions > 40));
    const Pdf pdf(paper);
    INFO(pdf.text.toStdString());
    CHECK(pdf.text.count(u"商店"_s) == sessions);
    CHECK_FALSE(pdf.text.contains(u"取消商会"_s)); // does not take place
    CHECK(pdf.text.count(DateText::shortDay(QDate(2024, 11, 18))) == paper.pageCount());
    CHECK(pdf.text.contains(u"勤労感謝の日"_s));
    CHECK(pdf.info.contains(QRegularExpression(u"Pages: +%1\\n"_s.arg(paper.pageCount()))));
}

TEST_CASE("The free places of a week on paper are those of the screen, with what the colours mean")
{
    ServiceFixture desk;
    const service::CentreData centre = test::calendarCentre(desk);
    QList<rules::DayFacts> days;
    for (int at = 0; at < 7; ++at) {
        DayMaker maker(centre, QDate(2024, 11, 18).addDays(at));
        maker.day.offices = centre.offices;
        maker.day.booths = centre.booths;
        maker.day.rules = centre.rules;
        if (at == 3) {
            for (int booth = 1; booth <= 3; ++booth) // 立川 is full from 10 to 12
                maker.add(u"立川%1"_s.arg(booth), {10, 0}, {12, 0}, u"第%1商店"_s.arg(booth));
        }
        days.append(maker.day);
    }
    days[5].holiday = u"勤労感謝の日"_s;
    QList<Id<Staff>> everybody;
    for (const Staff& staff : centre.staff)
        everybody.append(staff.id);
    const rules::PlaceGrid places = rules::freePlaces(days, everybody);
    const PlacesPaper paper(frame(), centre, places, {{}, QDate(2024, 11, 18), false});
    CHECK(paper.pageCount() == 1);
    const Pdf pdf(paper);
    INFO(pdf.text.toStdString());
    for (const QString& word :
         {DateText::monthDay(days.constFirst().day), DateText::monthDay(days.constLast().day), u"9:00"_s, u"17:00"_s,
          u"立川 3"_s, u"勤労感謝の日"_s, u"full"_s, u"Number = free places"_s, u"few left"_s})
        CHECK(pdf.text.contains(word));
    CHECK_FALSE(pdf.text.contains(u"商店"_s)); // nobody is named
    CHECK(pdf.text.count(u"full"_s) == 1 + 4); // the legend, and four half hours
    const Pdf blank(PlacesPaper(frame(), centre, places, {{}, QDate(2024, 11, 18), true}));
    CHECK(blank.text.count(u"full"_s) == 1);
    constexpr int Scale = 4;
    const QImage image = pictureOf(paper, Scale);
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool margin =
                x < 11 * Scale || y < 11 * Scale || x >= image.width() - 11 * Scale || y >= image.height() - 11 * Scale;
            ink += margin && image.pixel(x, y) != qRgb(255, 255, 255);
        }
    }
    CHECK(ink == 0);
}

TEST_CASE("A month on paper has its days, holidays and numbers")
{
    ServiceFixture desk;
    const service::CentreData centre = test::calendarCentre(desk);
    service::CalendarMonth facts;
    facts.counts = {{Today, {{centre.offices.constFirst().id, 23, 900}}}};
    const MonthScene scene(centre, japanese::Holidays(), Today, facts, {{}, Today, CalendarPaper::bodySize()});
    const Pdf pdf(MonthPaper(frame(), scene));
    for (const QString& word : {u"23 booking(s)"_s, u"新橋"_s, u"30"_s, u"文化の日"_s})
        CHECK(pdf.text.contains(word));
}
