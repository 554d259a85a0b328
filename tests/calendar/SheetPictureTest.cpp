// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted, by its pixels.
#include "tests/calendar/CalendarFixture.h"
#include "tests/support/catch.h"
#include "ui/calendar/SheetPainter.h"

#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using test::DayMaker;
using test::ServiceFixture;

namespace {

struct Picture
{
    explicit Picture(const Theme& colours)
        : theme(colours)
        , style(
              theme, [](TypeStyle type) { return test::themes().font(type); }, Icons(theme), 1)
    {
    }

    void paint(const SheetMarks& marks = {}, const QRect& dirty = QRect(0, 0, 1104, 612))
    {
        scene = test::sceneOf(centre, maker.day);
        QPainter painter(&image);
        painter.setClipRect(dirty);
        const SheetPainter sheet(scene, style);
        sheet.paintGrid(painter, dirty, now);
        sheet.paintCards(painter, dirty, marks);
    }
    QColor at(int x, int y) const { return image.pixelColor(x, y); }
    // The middle of its lower edge, inside: no letters there.
    QColor fillOf(Id<Booking> id) const
    {
        const QRect rect = scene.rectOf(id);
        return at(rect.center().x(), rect.bottom() - 2);
    }
    QColor barOf(Id<Booking> id) const
    {
        const QRect rect = scene.rectOf(id);
        return at(rect.left() + 2, rect.center().y());
    }

    ServiceFixture desk;
    service::CentreData centre = test::calendarCentre(desk);
    DayMaker maker{centre};
    Theme theme;
    SheetStyle style;
    SheetScene scene;
    QImage image{1104, 612, QImage::Format_RGB32};
    std::optional<int> now;
};

} // namespace

TEST_CASE("Each status has its fill and its bar, light and dark")
{
    for (const Theme& theme : {lightTheme(), darkTheme()}) {
        Picture picture(theme);
        QHash<BookingStatus, Id<Booking>> ids;
        int booth = 1;
        for (const BookingStatus status : {BookingStatus::Tentative, BookingStatus::Confirmed, BookingStatus::Arrived,
                                           BookingStatus::Completed, BookingStatus::NoShow})
            ids[status] = picture.maker.add(u"新橋%1"_s.arg(booth++), {10, 0}, {11, 30}, u"丸福製麺所"_s, status);
        picture.paint();
        CHECK(picture.fillOf(ids[BookingStatus::Tentative]) == theme.tentative.fill);
        CHECK(picture.fillOf(ids[BookingStatus::Confirmed]) == theme.confirmed.fill);
        CHECK(picture.fillOf(ids[BookingStatus::Arrived]) == theme.live.fill);
        CHECK(picture.fillOf(ids[BookingStatus::NoShow]) == theme.noShow.fill);
        CHECK(picture.barOf(ids[BookingStatus::Confirmed]) == theme.confirmed.bar);
        CHECK(picture.barOf(ids[BookingStatus::Completed]) == theme.done.bar);
    }
}

TEST_CASE("The line of the moment runs behind the cards")
{
    Picture picture(lightTheme());
    const Id<Booking> noodles =
        picture.maker.add(u"新橋2"_s, {10, 0}, {11, 30}, u"丸福製麺所"_s, BookingStatus::Arrived);
    picture.now = 10 * 60 + 42;
    picture.paint();
    const int y = picture.scene.metrics().y(10 * 60 + 42);
    CHECK(picture.at(500, y) == picture.theme.red);
    const QRect card = picture.scene.rectOf(noodles);
    CHECK(picture.at(card.right() - 3, y) == picture.theme.live.fill);
    picture.now = 20 * 60; // after hours
    picture.paint();
    CHECK(picture.at(500, y) != picture.theme.red);
}

TEST_CASE("What stands in the way is red, what is carried elsewhere is faint, the others are as they were")
{
    Picture picture(lightTheme());
    const Id<Booking> hit = picture.maker.add(u"新橋1"_s, {10, 0}, {11, 0}, u"みなと清掃"_s);
    const Id<Booking> moved = picture.maker.add(u"新橋2"_s, {10, 0}, {11, 0}, u"イロハ建装"_s);
    const Id<Booking> other = picture.maker.add(u"新橋3"_s, {10, 0}, {11, 0}, u"朝霧酒店"_s);
    SheetMarks marks;
    marks.hit = {hit};
    marks.moved = moved;
    picture.paint(marks);
    CHECK(picture.fillOf(hit) == picture.theme.redSoft);
    CHECK(picture.barOf(hit) == picture.theme.red);
    CHECK(picture.barOf(other) == picture.theme.confirmed.bar);
    const QColor faint = picture.barOf(moved);
    CHECK(faint.lightness() > picture.theme.confirmed.bar.lightness());
    CHECK(faint.lightness() < 255);
}

TEST_CASE("Only the cards of the chosen person stay at full strength")
{
    Picture picture(lightTheme());
    const Id<Booking> one = picture.maker.add(u"新橋1"_s, {10, 0}, {11, 0}, u"丸福製麺所"_s);
    const Id<Booking> two = picture.maker.add(u"新橋2"_s, {10, 0}, {11, 0}, u"朝霧酒店"_s);
    picture.maker.booking(two).staff = {{Id<Staff>(99), u"長谷川 みどり"_s, Part::Lead}};
    SheetMarks marks;
    marks.strong = {Id<Staff>(99)};
    picture.paint(marks);
    CHECK(picture.barOf(two) == picture.theme.confirmed.bar);
    CHECK(picture.barOf(one) != picture.theme.confirmed.bar);
}

TEST_CASE("What lies outside of the dirty piece is not painted")
{
    Picture picture(lightTheme());
    picture.maker.add(u"新橋1"_s, {10, 0}, {11, 0}, u"丸福製麺所"_s);
    picture.image.fill(Qt::magenta);
    picture.paint({}, QRect(576, 0, 264, 612));
    CHECK(picture.at(100, 100) == QColor(Qt::magenta));
    CHECK(picture.at(600, 300) == picture.theme.canvas);
}

TEST_CASE("Hatched is what is shut, with the reason on it")
{
    Picture picture(lightTheme());
    picture.maker.day.day = QDate(2024, 11, 23);
    picture.maker.day.holiday = u"勤労感謝の日"_s;
    picture.paint();
    const auto differs = [&](int left) {
        const QColor first = picture.at(left + 10, 200);
        for (int x = left + 11; x < left + 40; ++x) {
            if (picture.at(x, 200) != first)
                return true;
        }
        return false;
    };
    CHECK(differs(48));        // a booth
    CHECK_FALSE(differs(840)); // online
}

TEST_CASE("The minutes that booth and staff are kept before and after are hatched")
{
    for (const Theme& theme : {lightTheme(), darkTheme()}) {
        Picture picture(theme);
        const Id<Booking> id = picture.maker.add(u"新橋2"_s, {10, 0}, {11, 0}, u"丸福製麺所"_s);
        picture.maker.booking(id).bufferBefore = 30;
        const Id<Booking> gone =
            picture.maker.add(u"新橋4"_s, {10, 0}, {11, 0}, u"取消商会"_s, BookingStatus::Cancelled);
        picture.maker.booking(gone).bufferBefore = 30;
        picture.paint();
        const auto hatched = [&](Id<Booking> of, int by) {
            const QRect card = picture.scene.rectOf(of);
            int ink = 0;
            for (int x = card.left() + 2; x < card.right() - 2; ++x)
                ink += picture.at(x, card.top() + by) != theme.canvas;
            return ink > 8;
        };
        CHECK(hatched(id, -10));
        CHECK_FALSE(hatched(id, -42)); // longer it is not
        CHECK_FALSE(hatched(id, picture.scene.rectOf(id).height() + 10));
        CHECK_FALSE(hatched(gone, -10)); // keeps nothing
        // Where only the piece before the card is dirty it is painted, too.
        const QImage whole = picture.image;
        picture.image.fill(Qt::magenta);
        const QRect card = picture.scene.rectOf(id);
        const QRect before(card.left(), card.top() - 30, card.width(), 20);
        picture.paint({}, before);
        CHECK(picture.image.copy(before) == whole.copy(before));
    }
}
