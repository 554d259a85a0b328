// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/theme/Icons.h"

#include <QFile>
#include <QImage>

#include <cstdlib>

using namespace yorozu::ui;
using namespace Qt::StringLiterals;

namespace {

// Edges are premultiplied, which rounds a channel by one or two.
bool near(const QColor& a, const QColor& b)
{
    return std::abs(a.red() - b.red()) <= 2 && std::abs(a.green() - b.green()) <= 2 &&
           std::abs(a.blue() - b.blue()) <= 2;
}

int inkedPixels(const QImage& image, const QColor& color)
{
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > 200) {
                CHECK(near(pixel, color));
                ++inked;
            }
        }
    }
    return inked;
}

} // namespace

TEST_CASE("the icons the screens ask for are there")
{
    for (const QString& name :
         {u"undo"_s, u"redo"_s, u"pen"_s, u"copy"_s, u"sun"_s, u"moon"_s, u"globe"_s, u"text-size"_s, u"lock"_s,
          u"file"_s, u"folder-open"_s, u"refresh"_s, u"cal-pick"_s, u"print"_s, u"warn"_s, u"status-tent"_s}) {
        CAPTURE(name);
        CHECK(Icons::exists(name));
        CHECK(Icons::names().contains(name));
    }
    CHECK(Icons::names().size() >= 78);
    CHECK_FALSE(Icons::exists(u"no-such-icon"_s));
    CHECK_FALSE(Icons::names().contains(u"yorozudesk"_s));
}

TEST_CASE("there is a sharp mask for each size and device ratio")
{
    for (const QString& name : Icons::names()) {
        const bool status = name.startsWith(u"status-"_s);
        for (const int size : status ? QList<int>{10} : QList<int>{16, 20, 32}) {
            for (const qreal ratio : {1.0, 1.25, 1.5, 2.0}) {
                CAPTURE(name, size, ratio);
                const int pixels = qRound(size * ratio);
                CHECK(QFile::exists(u":/icons/%1-%2.png"_s.arg(name).arg(pixels)));
            }
        }
    }
}

TEST_CASE("a pixmap has the colour, size and ratio that were asked for")
{
    const Theme theme = lightTheme();
    const Icons icons(theme);
    for (const qreal ratio : {1.0, 1.25, 1.5, 2.0}) {
        for (const int size : {12, 14, 16, 17, 20, 32, 90}) {
            CAPTURE(ratio, size);
            const QPixmap pixmap = icons.pixmap(u"minus"_s, size, theme.accent, ratio);
            CHECK(pixmap.width() == qRound(size * ratio));
            CHECK(pixmap.devicePixelRatio() == Approx(ratio));
            CHECK_FALSE(pixmap.toImage().pixelColor(0, 0).alpha() > 0);
        }
    }
    for (const QString& name : Icons::names()) {
        CAPTURE(name);
        CHECK(inkedPixels(icons.pixmap(name, 32, theme.red, 2).toImage(), theme.red) > 20);
    }
    CHECK(icons.pixmap(u"no-such-icon"_s, 16, theme.text, 1).isNull());
}

TEST_CASE("an icon shows its disabled state in text3")
{
    const Theme theme = darkTheme();
    const Icons icons(theme);
    const QIcon icon = icons.icon(u"x"_s, theme.accent);
    CHECK(inkedPixels(icon.pixmap(QSize(16, 16), 2.0, QIcon::Normal).toImage(), theme.accent) > 10);
    CHECK(inkedPixels(icon.pixmap(QSize(16, 16), 2.0, QIcon::Disabled).toImage(), theme.text3) > 10);
    CHECK(icons.icon(u"no-such-icon"_s).isNull());
}

TEST_CASE("the program has an icon of its own for each size of window and task bar")
{
    const QIcon icon = Icons::programIcon();
    for (const int size : {16, 32, 48, 256}) {
        CAPTURE(size);
        const QImage image = icon.pixmap(QSize(size, size), 1.0).toImage();
        CHECK(image.width() == size);
        CHECK(image.pixelColor(size / 8, size / 2).name() == lightTheme().accent.name());
    }
}
