// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/theme/Tokens.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace yorozu::ui;
using namespace Qt::StringLiterals;

namespace {

// The rows of tokens.txt that begin with `kind`, without that word.
QList<QStringList> rows(const QString& kind)
{
    QFile file(QStringLiteral(YOROZU_TOKENS_TXT));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<QStringList> found;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : lines) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        if (!words.isEmpty() && words[0] == kind) {
            found.append(words.mid(1));
        }
    }
    return found;
}

QHash<QString, QColor> byName(const Theme& theme)
{
    QHash<QString, QColor> colors;
    for (const NamedColor& named : namedColors(theme)) {
        REQUIRE_FALSE(colors.contains(named.name));
        colors.insert(named.name, named.color);
    }
    return colors;
}

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

// WCAG 2.1
double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

TEST_CASE("each token has the value of the design's table")
{
    const auto light = byName(lightTheme());
    const auto dark = byName(darkTheme());
    const QList<QStringList> table = rows(u"color"_s);
    REQUIRE(table.size() == 84);
    CHECK(light.size() == table.size());
    CHECK(dark.size() == table.size());
    for (const QStringList& row : table) {
        CAPTURE(row);
        CHECK(light.value(row[0]).name().toUpper() == row[1]);
        CHECK(dark.value(row[0]).name().toUpper() == row[2]);
    }
}

TEST_CASE("members and names belong together")
{
    for (const Theme& theme : {lightTheme(), darkTheme()}) {
        const auto colors = byName(theme);
        CHECK(theme.canvas == colors.value(u"canvas"_s));
        CHECK(theme.lineCtl == colors.value(u"line-ctl"_s));
        CHECK(theme.text3 == colors.value(u"text3"_s));
        CHECK(theme.heat[5] == colors.value(u"h5"_s));
        CHECK(theme.heatText[3] == colors.value(u"h3-text"_s));
        CHECK(theme.noShow.text == colors.value(u"st-nosh-text"_s));
        CHECK(theme.traineeKind.solid == colors.value(u"k-trai"_s));
        CHECK(theme.site.soft == colors.value(u"k-site-soft"_s));
        CHECK(theme.veil.alpha() == 87);
    }
    CHECK_FALSE(lightTheme().dark);
    CHECK(darkTheme().dark);
}

TEST_CASE("text is legible on its background in both themes")
{
    const QList<QStringList> table = rows(u"contrast"_s);
    REQUIRE(table.size() == 48);
    const auto light = byName(lightTheme());
    const auto dark = byName(darkTheme());
    for (const QStringList& row : table) {
        CAPTURE(row);
        const double inLight = contrast(light.value(row[0]), light.value(row[1]));
        const double inDark = contrast(dark.value(row[0]), dark.value(row[1]));
        CHECK(inLight >= 4.5);
        CHECK(inDark >= 4.5);
        CHECK(inLight == Approx(row[2].toDouble()).margin(0.01));
        CHECK(inDark == Approx(row[3].toDouble()).margin(0.01));
    }
}

TEST_CASE("edges of controls and numbers of the heat map can be seen")
{
    for (const Theme& theme : {lightTheme(), darkTheme()}) {
        CHECK(contrast(theme.lineCtl, theme.canvas) >= 3.0);
        for (std::size_t step = 0; step < theme.heat.size(); ++step) {
            CAPTURE(step, theme.dark);
            CHECK(contrast(theme.heatText[step], theme.heat[step]) >= 4.5);
        }
    }
}
