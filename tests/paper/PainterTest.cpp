// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/paper/SampleSheet.h"
#include "tests/support/catch.h"
#include "tests/support/Warnings.h"
#include "ui/paper/MemoDocument.h"
#include "ui/paper/PaperPrinter.h"
#include "ui/paper/SheetPainter.h"
#include "ui/paper/StampPainter.h"

#include <QDir>
#include <QPainter>
#include <QPrinter>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace yorozu;
using namespace yorozu::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal PixelsPerMm = 4;

// How far two pictures differ: the share of pixels whose brightness differs clearly. Another version of FreeType draws
// edges a little otherwise; a line that is missing or a word that moved is far above the limit.
qreal difference(const QImage& a, const QImage& b)
{
    if (a.size() != b.size())
        return 1;
    qsizetype different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            different += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 96;
    }
    return static_cast<qreal>(different) / (static_cast<qreal>(a.width()) * a.height());
}

void compare(const QImage& image, const QString& name)
{
    const QString path = QDir(QStringLiteral(YOROZU_PAPER_DATA)).filePath(name);
    if (qEnvironmentVariableIsSet("YOROZU_UPDATE_IMAGES"))
        REQUIRE(image.save(path));
    const QImage reference(path);
    REQUIRE_FALSE(reference.isNull());
    const qreal differs = difference(image, reference);
    if (differs > 0.002)
        image.save(QDir::temp().filePath(u"differs-"_s + name));
    INFO(name.toStdString());
    CHECK(differs <= 0.002);
}

SheetValues longSheet()
{
    SheetValues values = test::sampleSheet();
    values.content.company = u"株式会社たいへん長い名前の会社"_s.repeated(12);
    values.content.consultation = u"・"_s + u"相談の経過をくわしく書く。"_s.repeated(45);
    return values;
}

} // namespace

TEST_CASE("the painted sheets look as they did")
{
    const PaperStyle print = PaperStyle::print();
    compare(renderPage(paginate(test::sampleSheet()).first(), PixelsPerMm, print), u"memo.png"_s);
    compare(renderPage(paginate(SheetValues::blankSheet()).first(), PixelsPerMm, print), u"blank.png"_s);
    compare(renderPage(paginate(longSheet()).last(), PixelsPerMm, print), u"continuation.png"_s);
    const PaperStyle dark = PaperStyle::screen(darkTheme());
    compare(renderPage(paginate(test::sampleSheet()).first(), PixelsPerMm, dark), u"memo-dark.png"_s);
}

TEST_CASE("the comparison sees a missing stamp")
{
    SheetValues values = test::sampleSheet();
    const QImage whole = renderPage(paginate(values).first(), PixelsPerMm, PaperStyle::print());
    values.stamps[1].stamp.reset();
    const QImage without = renderPage(paginate(values).first(), PixelsPerMm, PaperStyle::print());
    CHECK(difference(whole, without) > 0.0005);
    values.content.business.clear();
    CHECK(difference(whole, renderPage(paginate(values).first(), PixelsPerMm, PaperStyle::print())) > 0.002);
}

TEST_CASE("frames and rules lie where the design puts them")
{
    const QImage image = renderPage(paginate(SheetValues::blankSheet()).first(), 20, PaperStyle::print());
    const auto dark = [&](qreal x, qreal y) { return qGray(image.pixel(qRound(x * 20), qRound(y * 20))) < 128; };
    CHECK(dark(18.25, 100));
    CHECK(dark(191.75, 100));
    CHECK(dark(100, 26.25));
    CHECK(dark(60, 241.75));
    CHECK(dark(60, 247.25));
    CHECK(dark(60, 272.75));
    CHECK(dark(46, 30));
    CHECK(dark(105, 150));
    CHECK(dark(60, 35));
    CHECK(dark(147.99, 70));
    CHECK_FALSE(dark(60, 245)); // between the two frames
    CHECK_FALSE(dark(150, 72)); // 記載者 has no line through it
    CHECK_FALSE(dark(17.8, 100));
    int ink = 0; // nothing nearer than 12 mm to an edge
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool margin = x < 240 || y < 240 || x >= image.width() - 240 || y >= image.height() - 240;
            ink += margin && image.pixel(x, y) != qRgb(255, 255, 255);
        }
    }
    CHECK(ink == 0);
}

TEST_CASE("long surnames are condensed inside the stamp")
{
    for (const QString& name : {u"林"_s, u"岡部"_s, u"久保田"_s, u"長谷川原"_s, u"勅使河原崎"_s}) {
        QImage image(600, 600, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintStamp(painter, QRectF(0, 0, 600, 600), {u"6.11.21"_s, name}, Qt::red);
        painter.end();
        // Beyond the circle (radius 6.7 of 15 mm with half a line of 0.5) there is nothing.
        int outside = 0;
        for (int y = 0; y < 600; ++y) {
            for (int x = 0; x < 600; ++x) {
                if (std::hypot(x - 300, y - 300) > (6.7 + 0.25) * 40 + 2)
                    outside += image.pixel(x, y) != qRgb(255, 255, 255);
            }
        }
        INFO(name.toStdString());
        CHECK(outside == 0);
        int inside = 0;
        for (int x = 150; x < 450; ++x)
            inside += image.pixel(x, 300 + 164) != qRgb(255, 255, 255);
        CHECK(inside > 0);
    }
}

TEST_CASE("a printer gets the chosen pages")
{
    const QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    const MemoDocument document({longSheet()});
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"out.pdf"_s));
    PaperPrinter::prepare(printer, document);
    CHECK(printer.docName() == u"経営相談メモ R6-11-0482"_s);
    REQUIRE(PaperPrinter::print(printer, document));
    CHECK(QFileInfo(folder.filePath(u"out.pdf"_s)).size() > 10000);
    printer.setOutputFileName(folder.filePath(u"missing/out.pdf"_s));
    test::expectWarning(u"QPainter::begin(): Returned false"_s);
    const Status refused = PaperPrinter::print(printer, document);
    REQUIRE_FALSE(refused);
    CHECK_FALSE(refused.error().message.isEmpty());
}
