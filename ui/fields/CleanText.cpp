// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/CleanText.h"

namespace yorozu::ui {

namespace {

bool isLineEnd(char32_t c)
{
    return c == U'\n' || c == U'\r' || c == 0x0b || c == 0x0c || c == 0x85 || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

bool isInvalid(char32_t c)
{
    const bool control = (c < 0x20 && c != U'\t') || (c >= 0x7f && c < 0xa0);
    return control || QChar::isNonCharacter(c) || c == 0xfeff || c == QChar::ObjectReplacementCharacter ||
           QChar::isSurrogate(c);
}

} // namespace

QString cleanText(const QString& text)
{
    QString answer;
    answer.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        if (isLineEnd(c)) {
            if (c == U'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            answer += u'\n';
        } else if (!isInvalid(c)) {
            answer += text[i];
            if (pair)
                answer += text[i + 1];
        }
        if (pair)
            ++i;
    }
    return answer;
}

QString cleanLine(const QString& text)
{
    QString line = cleanText(text);
    line.replace(u'\n', u' ');
    line.replace(u'\t', u' ');
    return line;
}

int countCharacters(const QString& text)
{
    int count = 0;
    for (const QChar c : text) {
        if (!c.isLowSurrogate() && c != u'\n')
            ++count;
    }
    return count;
}

} // namespace yorozu::ui
