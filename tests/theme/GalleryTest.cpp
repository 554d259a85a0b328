// SPDX-License-Identifier: GPL-3.0-or-later
// Grabs the gallery in both themes (gallery-light.png, gallery-dark.png in the build folder, to be looked at beside the
// design's picture) and compares key pixels with the tokens.
#include "tests/theme/Gallery.h"
#include "tests/support/catch.h"
#include "tests/support/Warnings.h"

#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/FocusRing.h"

#include <QApplication>
#include <QImage>
#include <QPushButton>
#include <QTableWidget>

using namespace yorozu::ui;
using namespace yorozu::test;
using namespace Qt::StringLiterals;

namespace {

class Picture
{
public:
    Picture(QWidget& widget)
        : m_widget(widget)
        , m_image(widget.grab().toImage())
    {
    }

    void save(const QString& name) const { REQUIRE(m_image.save(QStringLiteral(YOROZU_GALLERY_DIR) + u'/' + name)); }

    // The colour at a place of a named child; negative places count from its right and lower edge.
    QString at(const QString& child, int x, int y) const
    {
        const auto* target = m_widget.findChild<QWidget*>(child);
        REQUIRE(target);
        const QPoint inside(x < 0 ? target->width() + x : x, y < 0 ? target->height() + y : y);
        return m_image.pixelColor(target->mapTo(&m_widget, inside)).name();
    }

private:
    QWidget& m_widget;
    QImage m_image;
};

void checkPixels(const Picture& picture, const Theme& theme)
{
    CHECK(picture.at(u"primary"_s, 4, 16) == theme.accent.name());
    CHECK(picture.at(u"primaryDisabled"_s, 4, 16) == theme.sunken.name());
    CHECK(picture.at(u"primaryDisabled"_s, 0, 16) == theme.line.name());
    CHECK(picture.at(u"enabled"_s, 0, 16) == theme.lineStrong.name());
    CHECK(picture.at(u"filled"_s, 0, 16) == theme.lineCtl.name());
    CHECK(picture.at(u"filled"_s, 4, 4) == theme.canvas.name());
    CHECK(picture.at(u"combo"_s, 0, 16) == theme.lineCtl.name());
    CHECK(picture.at(u"wrong"_s, 1, 16) == theme.red.name());
    CHECK(picture.at(u"wrong"_s, 2, 16) == theme.canvas.name());
    CHECK(picture.at(u"checked"_s, 2, 8) == theme.accent.name());
    CHECK(picture.at(u"segments"_s, 5, 5) == theme.accentSoft.name());
    CHECK(picture.at(u"segments"_s, -5, 5) == theme.canvas.name());
    CHECK(picture.at(u"segments"_s, 0, 14) == theme.lineStrong.name());
    CHECK(picture.at(u"errorBand"_s, 1, 15) == theme.red.name());
    CHECK(picture.at(u"errorBand"_s, -1, 15) == theme.redLine.name());
    CHECK(picture.at(u"errorBand"_s, 7, 15) == theme.redSoft.name());
    CHECK(picture.at(u"greenChip"_s, 5, 10) == theme.greenSoft.name());
}

} // namespace

TEST_CASE("controls wear the colours of the theme, light and dark")
{
    expectWarning(u"propagateSizeHints"_s); // of the offscreen platform
    ThemeManager themes;
    themes.setMode(ThemeManager::Mode::Light);
    themes.apply(*qApp);
    for (const auto mode : {ThemeManager::Mode::Light, ThemeManager::Mode::Dark}) {
        themes.setMode(mode);
        const Theme& theme = themes.theme();
        Gallery gallery(themes);
        gallery.show();
        QApplication::setActiveWindow(&gallery);
        const auto* focused = gallery.findChild<QPushButton*>(u"focused"_s);
        gallery.findChild<QPushButton*>(u"focused"_s)->setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
        const Picture picture(gallery);
        picture.save(theme.dark ? u"gallery-dark.png"_s : u"gallery-light.png"_s);
        CAPTURE(theme.dark);
        checkPixels(picture, theme);
        // The ring: 2 px of accent, 1 px outside the button.
        CHECK(picture.at(u"focused"_s, -1, 16) == theme.lineStrong.name());
        CHECK(picture.at(u"focused"_s, focused->width(), 16) == theme.canvas.name());
        CHECK(picture.at(u"focused"_s, focused->width() + 1, 16) == theme.accent.name());
        CHECK(picture.at(u"focused"_s, focused->width() + 2, 16) == theme.accent.name());
        const auto* table = gallery.findChild<QTableWidget*>(u"table"_s);
        const QRect cell = table->visualItemRect(table->item(2, 1));
        const QPoint place = table->viewport()->mapTo(&gallery, cell.topRight() + QPoint(-3, 5));
        CHECK(gallery.grab().toImage().pixelColor(place).name() == theme.accentSoft.name());
        CHECK(gallery.findChild<ElidedLabel*>(u"elided"_s)->isElided());
    }
}

TEST_CASE("a window that is open follows a change of the theme")
{
    expectWarning(u"propagateSizeHints"_s); // of the offscreen platform
    ThemeManager themes;
    themes.setMode(ThemeManager::Mode::Dark);
    themes.apply(*qApp);
    Gallery gallery(themes);
    gallery.show();
    for (const auto mode : {ThemeManager::Mode::Light, ThemeManager::Mode::Dark}) {
        themes.setMode(mode);
        QApplication::processEvents();
        CAPTURE(themes.theme().dark);
        checkPixels(Picture(gallery), themes.theme());
    }
}
