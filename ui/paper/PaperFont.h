// SPDX-License-Identifier: GPL-3.0-or-later
// The type of the A4 page. All measuring and drawing is done in dots of 1/1200 inch, whatever the device, so that
// preview, PDF and printer break every line at the same place.
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QString>
#include <QTextLayout>

#include <memory>

namespace yorozu::ui {

inline constexpr qreal DotsPerInch = 1200;
inline constexpr qreal DotsPerMm = DotsPerInch / 25.4;

int dotsOfPoints(qreal points);

// IPAGothic of `dots` per em without hinting; then fonts that are asked for characters it lacks.
QFont paperFont(int dots, bool bold = false);

// One line of text without wrapping, ready to be measured or drawn. Two characters that share a glyph in IPAGothic
// (～ and 〜, ・half-width and ·) take it from two faces, because the text layer of a PDF can give a glyph one meaning
// only.
std::unique_ptr<QTextLayout> singleLine(const QString& text, const QFont& font);
void applyPaperFormats(QTextLayout& layout);

qreal widthMm(const QString& text, int dots);

// How far below the middle of a line its base line lies, as a fraction of the size.
qreal baselineShift();

// Which characters some installed font can draw.
class PrintableCharacters
{
public:
    bool contains(char32_t character);

private:
    QFontMetricsF m_metrics{paperFont(dotsOfPoints(10.5))};
    QHash<char32_t, bool> m_known;
};

} // namespace yorozu::ui
