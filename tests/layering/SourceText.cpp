// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/SourceText.h"

#include <QRegularExpression>

namespace yorozu::layering {

using namespace Qt::StringLiterals;

namespace {

// Walks over a source once. Not a compiler: it knows comments, the literals of C++20 (raw ones and digit separators
// too) and #include, which is all that the checks ask for.
class Scanner
{
public:
    explicit Scanner(const QString& text)
        : m_text(text)
    {
    }

    SourceText scan()
    {
        while (m_at < m_text.size())
            step();
        return std::move(m_source);
    }

private:
    QChar look(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar(); }

    void advance(qsizetype count = 1)
    {
        for (; count > 0 && m_at < m_text.size(); --count, ++m_at) {
            if (m_text.at(m_at) == u'\n') {
                ++m_line;
                m_lineHasCode = false;
            }
        }
    }

    void step()
    {
        const QChar here = look();
        if (here == u'/' && look(1) == u'/')
            skipTo(u"\n"_s, 0);
        else if (here == u'/' && look(1) == u'*')
            skipTo(u"*/"_s, 2);
        else if (here == u'#' && !m_lineHasCode)
            directive();
        else if (here == u'"')
            quoted();
        else if (here == u'\'')
            character();
        else if (here.isLetterOrNumber() || here == u'_')
            word();
        else
            other(here);
    }

    void other(QChar here)
    {
        if (!here.isSpace()) {
            m_lineHasCode = true;
            m_joins = false;
        }
        advance();
    }

    void skipTo(const QString& end, qsizetype keep)
    {
        const qsizetype found = m_text.indexOf(end, m_at + keep);
        advance((found < 0 ? m_text.size() : found + keep) - m_at);
    }

    void directive()
    {
        static const QRegularExpression include(uR"re(\G#\s*include\s*(?:"([^"\n]+)"|<([^>\n]+)>))re"_s);
        const auto match = include.match(m_text, m_at);
        m_lineHasCode = true;
        m_joins = false;
        if (!match.hasMatch()) {
            advance();
            return;
        }
        const bool isQuoted = match.hasCaptured(1) && !match.captured(1).isEmpty();
        m_source.includes.append({isQuoted ? match.captured(1) : match.captured(2), isQuoted, m_line});
        advance(match.capturedLength());
    }

    // An identifier or number; the prefixes of literals (u8R and so on) and digit separators (1'000) belong to it.
    void word()
    {
        const qsizetype begin = m_at;
        const bool number = look().isDigit();
        m_lineHasCode = true;
        while (look().isLetterOrNumber() || look() == u'_' || (number && look() == u'\'' && look(1).isLetterOrNumber()))
            advance();
        const QStringView name = QStringView(m_text).mid(begin, m_at - begin);
        const bool prefix = name == u"u" || name == u"U" || name == u"L" || name == u"u8";
        const bool rawPrefix = name == u"R" || name == u"uR" || name == u"UR" || name == u"LR" || name == u"u8R";
        if (look() == u'"' && rawPrefix)
            raw();
        else if (look() == u'"' && prefix)
            quoted();
        else if (begin != m_literalEnd) // the suffix of "…"_s keeps its literal open for a neighbour
            m_joins = false;
    }

    void quoted()
    {
        const int line = m_line;
        const qsizetype begin = m_at + 1;
        advance();
        while (m_at < m_text.size() && look() != u'"' && look() != u'\n')
            advance(look() == u'\\' ? 2 : 1);
        add(m_text.mid(begin, m_at - begin), line);
        advance();
        m_literalEnd = m_at;
    }

    void raw()
    {
        const int line = m_line;
        const qsizetype open = m_text.indexOf(u'(', m_at);
        if (open < 0) {
            advance();
            return;
        }
        const QString end = u')' + m_text.mid(m_at + 1, open - m_at - 1) + u'"';
        qsizetype close = m_text.indexOf(end, open + 1);
        if (close < 0)
            close = m_text.size();
        add(m_text.mid(open + 1, close - open - 1), line);
        advance(close + end.size() - m_at);
        m_literalEnd = m_at;
    }

    void character()
    {
        m_lineHasCode = true;
        m_joins = false;
        advance();
        while (m_at < m_text.size() && look() != u'\'' && look() != u'\n')
            advance(look() == u'\\' ? 2 : 1);
        advance();
    }

    void add(const QString& text, int line)
    {
        m_lineHasCode = true;
        if (m_joins && !m_source.literals.isEmpty())
            m_source.literals.last().text += text;
        else
            m_source.literals.append({text, line});
        m_joins = true;
    }

    const QString& m_text;
    qsizetype m_at = 0;
    qsizetype m_literalEnd = -1;
    int m_line = 1;
    bool m_lineHasCode = false; // a # is a directive only at the beginning of its line
    bool m_joins = false;       // the next literal continues the last one
    SourceText m_source;
};

} // namespace

SourceText readSource(const QString& text)
{
    return Scanner(text).scan();
}

} // namespace yorozu::layering
