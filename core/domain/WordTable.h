// SPDX-License-Identifier: GPL-3.0-or-later
// Closed lists of words. For the sources of core/domain: outside, code(), label() and …FromCode() of the values are
// used.
#pragma once

#include <array>
#include <optional>
#include <QCoreApplication>
#include <QLatin1String>
#include <QString>

namespace yorozu {

template <typename E> struct Word
{
    E value;
    const char* code;    // in files and in the data base
    const char* english; // marked for translation
};

template <typename E, std::size_t N> const Word<E>& wordOf(const std::array<Word<E>, N>& words, E value)
{
    for (const Word<E>& word : words) {
        if (word.value == value)
            return word;
    }
    Q_UNREACHABLE();
}

template <typename E, std::size_t N> QString codeOf(const std::array<Word<E>, N>& words, E value)
{
    return QLatin1String(wordOf(words, value).code);
}

// Translated. `context` is the one in which the words are marked.
template <typename E, std::size_t N>
QString labelOf(const std::array<Word<E>, N>& words, E value, const char* context = "Words")
{
    return QCoreApplication::translate(context, wordOf(words, value).english);
}

template <typename E, std::size_t N>
std::optional<E> valueFromCode(const std::array<Word<E>, N>& words, const QString& text)
{
    for (const Word<E>& word : words) {
        if (text == QLatin1String(word.code))
            return word.value;
    }
    return std::nullopt;
}

} // namespace yorozu
