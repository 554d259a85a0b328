// SPDX-License-Identifier: GPL-3.0-or-later
// Finding in a text what the index found it by.
#pragma once

#include "core/japanese/Bigrams.h"
#include "core/service/SearchService.h"

namespace yorozu::service {

class Marker
{
public:
    Marker(const QString& words, bool withoutForms);

    bool isEmpty() const { return m_words.isEmpty(); }
    MarkedText mark(const QString& text) const;
    bool holdsAll(const QString& text) const;
    // The first of the texts that holds a word, marked; empty if none does.
    MarkedText firstOf(const QStringList& texts) const;
    // A line around the first word that is found in one of the texts, the words in it marked; empty if none is.
    MarkedText snippet(const QStringList& texts) const;

private:
    QList<japanese::SearchWord> m_words;
};

// The first line of a text, short enough for a row.
QString beginning(const QString& text);

} // namespace yorozu::service
