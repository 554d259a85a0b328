// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSizeF>
#include <QString>

namespace yorozu::ui {

class PrintableCharacters;

struct TextLine
{
    QString text;   // what is printed
    QString source; // the typed characters that it stands for with the break that ended it: joined, they are the text
    qreal indentMm = 0;
};

// What can be drawn of a typed text without line breaks: tabs become spaces, control characters their pictures, a
// character that no font has its code point. `sourceOf` tells for each printed position (and the end) the typed one.
struct PrintedText
{
    QString text;
    QList<qsizetype> sourceOf;
};
PrintedText printedText(const QString& typed, PrintableCharacters& printable);

// Breaks a text into lines no wider than `widthMm` by the rules of Japanese typesetting. Lines that continue ・ or １．
// are indented by its width. Any length, any characters; never fewer than one line for a text that is not empty.
QList<TextLine> flowText(const QString& text, int dots, qreal widthMm);

// A text made to fit: first smaller on one line, then on several lines, at last cut with a pointer to the
// continuation sheet, in which case `complete` is false and the caller prints the whole text there.
struct FittedText
{
    QList<TextLine> lines;
    int dots = 0;
    qreal pitchMm = 0;
    bool complete = true;
};
struct FitRule
{
    qreal points;         // as designed
    qreal leastOnOneLine; // below it the text is broken into lines
    qreal leastPoints;    // below it nobody can read
    qreal pitchMm = 0;    // of the designed size; 0: 1.2 times the size
};
FittedText fitText(const QString& text, const FitRule& rule, QSizeF roomMm);

} // namespace yorozu::ui
