// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace yorozu::ui {

// Learns the reading of a text from what passes through the input method while it is typed. Pure: it is told of events
// and answers katakana. The reading of a composition is the longest kana that was typed into its preedit before it was
// converted (kana that are deleted again do not count): a prediction that is taken early (まるふ → 丸福製麺所) has the
// reading that was typed, マルフ, and nothing is invented. Readings are kept by the stretch of text that they belong
// to, so that what is deleted or replaced takes its reading along. What stands in brackets, 福島 里美（代表取締役）,
// has none.
class ReadingCollector
{
public:
    // The preedit as the input method shows it; empty when it is cancelled (or before a commit that follows).
    void preedit(const QString& text);
    // A commit that replaces `removed` characters from `position` on; `remaining` is the preedit that goes on after it
    // (clauses that are committed one by one). Text that was committed before and is converted
    // again keeps its reading if the new conversion has shown none.
    void commit(qsizetype position, qsizetype removed, const QString& text, const QString& remaining = {});
    // Past the input method: typed kana, Latin letters and digits read as themselves; pasted text only if it is kana
    // throughout.
    enum class Source { Typed, Pasted };
    void replace(qsizetype position, qsizetype removed, const QString& text, Source source);
    void clear();

    QString text() const;
    // Katakana of the whole text, in the order of the text.
    QString reading() const;

private:
    struct Stretch
    {
        QString text;
        QString reading; // of the tail of a stretch that was cut where nobody knows the reading's border: nothing …
        QString whole;   // … but the whole reading, should the head be deleted
    };
    void splice(qsizetype position, qsizetype removed, const QString& text, const QString& reading);
    qsizetype splitAt(qsizetype position);
    QString readingBetween(qsizetype position, qsizetype length) const;

    QList<Stretch> m_stretches;
    QString m_kana;    // of the composition that is going on
    QString m_cut;     // the reading of a stretch whose tail was deleted
    QString m_removed; // the reading of what the composition has replaced
    bool m_converting = false;
    bool m_ended = true;
};

} // namespace yorozu::ui
