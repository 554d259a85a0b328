// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/ReceptionSheet.h"
#include "tests/support/catch.h"
#include "ui/paper/PaperFont.h"
#include "ui/paper/PdfFile.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace yorozu;
using namespace yorozu::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate Day(2024, 11, 20);

Booking session(int number, QTime from, const QString& company)
{
    Booking booking;
    booking.id = Id<Booking>(number);
    booking.start = fromTokyo(Day, from);
    booking.end = booking.start + 3600;
    booking.officeName = u"新橋"_s;
    booking.boothName = u"ブース%1"_s.arg(1 + number % 6);
    booking.clientName = company;
    booking.personName = u"福島 里美"_s;
    booking.topicName = u"資金繰り"_s;
    booking.ordinal = number;
    booking.staff = {{Id<Staff>(1), u"今村 健吾"_s, Part::Lead}, {Id<Staff>(2), u"水野 和彦"_s, Part::SatIn}};
    return booking;
}

ReceptionValues sampleDay(int sessions)
{
    ReceptionValues values;
    values.day = Day;
    values.officeName = u"新橋"_s;
    values.printedBy = u"岡部 さとみ"_s;
    values.printedAt = fromTokyo(Day, QTime(8, 50));
    for (int number = 1; number <= sessions; ++number)
        values.sessions.prepend(session(number, QTime(9 + number % 8, 0), u"株式会社第%1製作所"_s.arg(number)));
    return values;
}

QString textOf(const ReceptionSheet& sheet, const QString& mode = u"-layout"_s)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.pdf"_s);
    REQUIRE(PdfFile::write(path, sheet));
    QProcess process;
    process.start(u"pdftotext"_s, {mode, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE(
    "The day sheet says who comes when, where to, to whom and about what, and under which number they are reached")
{
    ReceptionValues values = sampleDay(2);
    values.phones.insert(Id<Booking>(2), u"03-0000-0142"_s);
    const ReceptionSheet sheet(values);
    CHECK(sheet.pageCount() == 1);
    CHECK(sheet.title() == u"Day sheet 20241120"_s);
    const QStringList lines = textOf(sheet).split(u'\n', Qt::SkipEmptyParts);
    const auto lineOf = [&lines](const QString& word) {
        return lines.indexOf(QRegularExpression(u".*"_s + word + u".*"_s));
    };
    CHECK(lineOf(u"第1製作所"_s) < lineOf(u"第2製作所"_s)); // by time, whatever the order
    const QString second = lines.value(lineOf(u"第2製作所"_s));
    INFO(lines.join(u'\n').toStdString());
    for (const QString& word : {u"11:00–12:00"_s, u"ブース3"_s, u"03-0000-0142"_s, u"今村 健吾"_s, u"資金繰り"_s})
        CHECK(second.contains(word));
    const QString all = lines.join(u'\n');
    for (const QString& word : {u"福島 里美"_s, u"水野 和彦"_s, u"First session"_s, u"Session 2"_s, u"岡部 さとみ"_s,
                                u"2024/11/20 8:50"_s, u"2 session(s)"_s, u"1 / 1"_s})
        CHECK(all.contains(word));
}

TEST_CASE("A full day goes on on the next page, under the same head, and nobody is lost")
{
    const ReceptionSheet sheet(sampleDay(ReceptionSheet::RowsOnPage * 2 + 1));
    CHECK(sheet.pageCount() == 3);
    const QStringList pages = textOf(sheet, u"-raw"_s).split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() == 3);
    for (const QString& page : pages)
        CHECK(page.contains(u"Company and client"_s));
    CHECK(pages.join(QString()).count(u"製作所"_s) == ReceptionSheet::RowsOnPage * 2 + 1);
    CHECK(pages.last().contains(u"3 / 3"_s));
}

TEST_CASE("Who has cancelled is struck through and has no box, who is there has a tick")
{
    ReceptionValues values = sampleDay(3);
    for (Booking& booking : values.sessions) {
        booking.status = booking.id == Id<Booking>(1)   ? BookingStatus::Cancelled
                         : booking.id == Id<Booking>(2) ? BookingStatus::Arrived
                                                        : BookingStatus::Confirmed;
    }
    const ReceptionSheet sheet(values);
    CHECK(textOf(sheet).contains(u"2 session(s)"_s)); // the cancelled one is not counted
    constexpr int PixelsPerMm = 10;
    QImage image(210 * PixelsPerMm, 297 * PixelsPerMm, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    sheet.paint(painter, 0, PixelsPerMm, nullptr);
    painter.end();
    // Inside of the boxes, below the head of 31 mm, rows of 11.3 mm.
    const auto ink = [&image](int row) {
        int dark = 0;
        const int middle = static_cast<int>((31 + 11.3 * (row + 0.5)) * PixelsPerMm);
        for (int y = middle - 18; y < middle + 18; ++y) {
            for (int x = 190 - 18; x < 190 + 18; ++x)
                dark += qGray(image.pixel(x, y)) < 128;
        }
        return dark;
    };
    CHECK(ink(1) > 100); // the tick
    CHECK(ink(2) == 0);
    CHECK(textOf(sheet).contains(u"Cancelled"_s));
}

TEST_CASE("A day without sessions says so")
{
    const ReceptionSheet sheet(sampleDay(0));
    CHECK(sheet.pageCount() == 1);
    CHECK(sheet.words().contains(u"There are no sessions."_s));
}
