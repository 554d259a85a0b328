// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace yorozu::ui {

// Learns the reading of a text from what passes through the input method while it is typed. Pure: it is told of events
// and answers katakana. The reading of a composition is the longest kana that its preedit has shown before it was
// converted: a prediction that is taken early (まるふ → 丸福製麺所) has the reading that was typed, マルフ, and nothing is
// invented. Readings are kept by the stretch of text that they belong to, so that what is deleted or replaced takes its
// reading along.
class ReadingCollector
{
public:
    // The preedit as the input method shows it; empty when it is cancelled (or before a commit that follows).
    void preedit(const QString& text);
    // A commit that replaces `removed` characters from `position` on. Text that was committed before and is converted
    // again keeps its reading if the new conversion has shown none.
    void commit(qsizetype position, qsizetype removed, const QString& text);
    // Typed or pasted past the input method: kana and Latin read as themselves, anything with a kanji as nothing.
    void replace(qsizetype position, qsizetype removed, const QString& text);
    void clear();

    QString text() const;
    // Katakana of the whole text, in the order of the text.
    QString reading() const;

private:
    struct Stretch
    {
        QString text;
        QString reading;
    };
    void splice(qsizetype position, qsizetype removed, const QString& text, const QString& reading);
    qsizetype splitAt(qsizetype position);
    QString readingBetween(qsizetype position, qsizetype length) const;

    QList<Stretch> m_stretches;
    QString m_longestKana;
    bool m_composing = false;
};

} // namespace yorozu::ui
