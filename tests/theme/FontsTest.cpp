// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/theme/Fonts.h"

#include <QFontDatabase>
#include <QFontInfo>

using namespace yorozu::ui;
using namespace Qt::StringLiterals;

TEST_CASE("a font has the size and weight of its style, times the user's scale")
{
    struct Row
    {
        TypeStyle style;
        qreal scale;
        int pixels;
        int weight;
    };
    const Row table[] = {
        {Type::body, 1.0, 13, 400},        {Type::body, 1.12, 15, 400},  {Type::body, 1.25, 16, 400},
        {Type::display, 1.0, 24, 700},     {Type::title, 1.25, 23, 700}, {Type::micro, 1.0, 10, 400},
        {Type::note.bold(), 1.0, 11, 700},
    };
    for (const Row& row : table) {
        CAPTURE(row.style.pixels, row.scale);
        const QFont font = uiFont(row.style, row.scale);
        CHECK(font.pixelSize() == row.pixels);
        CHECK(font.weight() == row.weight);
        CHECK(font.family() == uiFamily());
    }
}

TEST_CASE("families are ones that are installed")
{
    CHECK(QFontDatabase::families().contains(uiFamily()));
    CHECK(QFontDatabase::families().contains(paperFamily()));
    CHECK(paperFontPresent() == QFontDatabase::families().contains(u"IPAGothic"_s));
    if (paperFontPresent()) {
        CHECK(paperFamily() == u"IPAGothic"_s);
    } else {
        CHECK(paperFamily() != u"IPAGothic"_s);
    }
}
