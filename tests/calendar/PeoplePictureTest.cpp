// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted of the day by coordinator, by its pixels.
#include "tests/calendar/PeopleFixture.h"
#include "tests/support/catch.h"
#include "ui/calendar/PeoplePainter.h"

#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::PeopleDay;

namespace {

struct Picture : PeopleDay
{
    explicit Picture(const Theme& colours)
        : theme(colours)
        , style(
              theme, [](TypeStyle type) { return test::themes().font(type); }, Icons(theme), 1)
    {
        image.fill(Qt::magenta);
    }

    void paint(const SheetMarks& marks = {}, const QRect& dirty = QRect(0, 0, 1384, 300))
    {
        shown = scene();
        QPainter painter(&image);
        painter.setClipRect(dirty);
        const PeoplePainter sheet(shown, style);
        sheet.paintGrid(painter, dirty, now);
        sheet.paintCards(painter, dirty, marks);
    }
    QColor at(int x, int y) const { return image.pixelColor(x, y); }
    // At its lower edge, inside: no letters there.
    QColor fillOf(Id<Booking> id) const
    {
        const QRect rect = shown.rectOf(id);
        return at(rect.center().x(), rect.bottom() - 2);
    }
    bool has(const QRect& area, const QColor& color) const
    {
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x) {
                if (at(x, y) == color)
                    return true;
            }
        }
        return false;
    }

    Theme theme;
    SheetStyle style;
    PeopleScene shown;
    QImage image{1384, 300, QImage::Format_RGB32};
    std::optional<int> now;
};

} // namespace

TEST_CASE("Bars have the fill of their status, light and dark; whoever takes part an outline")
{
    for (const Theme& theme : {lightTheme(), darkTheme()}) {
        Picture picture(theme);
        const Id<Booking> live =
            picture.add(u"今村"_s, u"新橋2"_s, {10, 0}, {11, 30}, u"丸福製麺所"_s, BookingStatus::Arrived);
        const Id<Booking> maybe =
            picture.add(u"桑原"_s, u"立川1"_s, {13, 0}, {14, 0}, u"多摩木工"_s, BookingStatus::Tentative);
        picture.maker.booking(live).staff.append({picture.person(u"水野"_s), {}, Part::Second});
        picture.paint();
        CHECK(picture.fillOf(live) == theme.live.fill);
        CHECK(picture.fillOf(maybe) == theme.tentative.fill);
        const QRect row = picture.shown.metrics().row(1);
        CHECK(picture.at(picture.shown.metrics().x(645), row.bottom() - 6) == theme.canvas);
    }
}

TEST_CASE("The line of the moment runs down behind the bars")
{
    Picture picture(lightTheme());
    const Id<Booking> live =
        picture.add(u"今村"_s, u"新橋2"_s, {10, 0}, {11, 30}, u"丸福製麺所"_s, BookingStatus::Arrived);
    picture.now = 10 * 60 + 42;
    picture.paint();
    const int x = picture.shown.metrics().x(10 * 60 + 42);
    CHECK(picture.at(x, picture.shown.metrics().row(1).center().y()) == picture.theme.red);
    CHECK(picture.at(x, picture.shown.rectOf(live).bottom() - 2) == picture.theme.live.fill);
}

TEST_CASE("Five free hours and more are green, fewer are not")
{
    Picture picture(lightTheme());
    for (int hour = 9; hour < 12; ++hour)
        picture.add(u"今村"_s, u"新橋2"_s, {hour, 0}, {hour + 1, 0}, u"客"_s);
    picture.paint();
    const PeopleMetrics& metrics = picture.shown.metrics();
    const auto load = [&](int row) {
        return QRect(metrics.timeRight() + 70, metrics.top(row), 40, metrics.rowHeight(row));
    };
    CHECK_FALSE(picture.has(load(0), picture.theme.green)); // 4.5h
    CHECK(picture.has(load(1), picture.theme.green));       // 7.5h
    CHECK_FALSE(picture.has(load(4), picture.theme.green)); // off: nothing is said
}

TEST_CASE("Off duty is hatched; a head of a group is not")
{
    Picture picture(lightTheme());
    picture.paint();
    const PeopleMetrics& metrics = picture.shown.metrics();
    const auto hatched = [&](int y) {
        return picture.has(QRect(metrics.x(900) + 5, y, 30, 1), picture.theme.canvas) == false;
    };
    CHECK(hatched(metrics.row(4).center().y()));
    CHECK_FALSE(hatched(metrics.row(0).center().y()));
}

TEST_CASE("Only what is dirty is painted of the day by coordinator")
{
    Picture picture(lightTheme());
    picture.paint({}, QRect(300, 22, 200, 30));
    CHECK(picture.at(100, 30) == QColor(Qt::magenta));
    CHECK(picture.at(310, 35) == picture.theme.canvas);
}
