// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PaperFont.h"

#include "ui/theme/Fonts.h"

#include <QChar>
#include <QFontMetricsF>
#include <QStringList>
#include <QTextCharFormat>
#include <QTextOption>

#include <algorithm>

namespace yorozu::ui {

namespace {

using namespace Qt::StringLiterals;

// The proportional sister of IPAGothic comes in the same package and has its own copies of these glyphs.
constexpr QStringView Twins = u"\u02DC\u00B7\u2014\u301C\uFFE0\uFFE1\u00A5\uFFE2\uFFE3";

// Asking which families are installed takes longer than laying out a page: once is enough.
const QStringList& families()
{
    static const QStringList list{paperFamily(), u"Noto Sans CJK JP"_s, u"DejaVu Sans"_s};
    return list;
}

} // namespace

int dotsOfPoints(qreal points)
{
    return qRound(points * DotsPerInch / 72);
}

QFont paperFont(int dots, bool bold)
{
    QFont font;
    font.setFamilies(families());
    font.setPixelSize(std::max(1, dots));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

void applyPaperFormats(QTextLayout& layout)
{
    QList<QTextLayout::FormatRange> ranges;
    const QString text = layout.text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!Twins.contains(text.at(i)))
            continue;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(i);
        range.length = 1;
        range.format.setFontFamilies(QStringList(u"IPAPGothic"_s) + families());
        ranges.append(range);
    }
    layout.setFormats(ranges);
    QTextOption option(Qt::AlignLeft);
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
}

std::unique_ptr<QTextLayout> singleLine(const QString& text, const QFont& font)
{
    auto layout = std::make_unique<QTextLayout>(text, font);
    applyPaperFormats(*layout);
    layout->beginLayout();
    QTextLine line = layout->createLine();
    if (line.isValid()) {
        line.setNumColumns(static_cast<int>(text.size()) + 1);
        line.setPosition({0, 0});
    }
    layout->endLayout();
    return layout;
}

qreal widthMm(const QString& text, int dots)
{
    if (text.isEmpty())
        return 0;
    return singleLine(text, paperFont(dots))->lineAt(0).horizontalAdvance() / DotsPerMm;
}

qreal baselineShift()
{
    const QFontMetricsF metrics(paperFont(1000));
    return (metrics.ascent() - metrics.descent()) / 2000;
}

bool PrintableCharacters::contains(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Other_Format:
        return true; // drawn on others or not at all
    default:
        break;
    }
    const auto known = m_known.constFind(character);
    if (known != m_known.constEnd())
        return *known;
    return m_known[character] = m_metrics.inFontUcs4(character);
}

} // namespace yorozu::ui
