// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Csv.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

constexpr QChar Quote = u'"';
constexpr QChar ByteOrderMark = u'\uFEFF';

bool startsFormula(QChar c)
{
    return QStringView(u"=+-@＝＋－＠−\t\r\n").contains(c);
}

bool isNegativeNumber(QStringView text)
{
    if (text.size() < 2 || text.front() != u'-' || text.back() == u'.' || text.at(1) == u'.')
        return false;
    const QStringView rest = text.sliced(1);
    return rest.count(u'.') <= 1 &&
           std::all_of(rest.begin(), rest.end(), [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); });
}

// What stands behind the apostrophes at the front.
QStringView behindApostrophes(QStringView text)
{
    while (!text.isEmpty() && text.front() == u'\'')
        text = text.sliced(1);
    return text;
}

// Walks through the text once; slices are copied only where a doubled quotation mark must become one.
class Reader
{
public:
    Reader(QStringView text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter.isNull() ? guessedDelimiter(text) : delimiter)
    {
    }

    Result<QList<CsvRow>> read()
    {
        while (m_at < m_text.size()) {
            ++m_row;
            if (m_text.at(m_at) == ByteOrderMark)
                ++m_at;
            QStringList cells;
            if (const Status status = readRow(cells); !status)
                return status.error();
            if (std::any_of(cells.cbegin(), cells.cend(), [](const QString& cell) { return !cell.isEmpty(); }))
                m_rows.append({m_row, cells});
        }
        return m_rows;
    }

private:
    Status readRow(QStringList& cells)
    {
        for (;;) {
            const bool quoted = m_at < m_text.size() && m_text.at(m_at) == Quote;
            const Result<QString> cell = quoted ? quotedCell() : plainCell();
            if (!cell)
                return cell.error();
            cells.append(unguardedCell(*cell));
            if (m_at < m_text.size() && m_text.at(m_at) == m_delimiter) {
                ++m_at;
                continue;
            }
            skipLineEnd();
            return Done{};
        }
    }
    Result<QString> plainCell()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !endsCell(m_text.at(m_at)))
            ++m_at;
        return m_text.sliced(from, m_at - from).toString();
    }
    Result<QString> quotedCell()
    {
        QString cell;
        ++m_at;
        for (;;) {
            const qsizetype close = m_text.indexOf(Quote, m_at);
            if (close < 0)
                return fault(Text::tr("Row %1: a quotation mark opens a cell and is never closed."));
            cell.append(m_text.sliced(m_at, close - m_at));
            m_at = close + 1;
            if (m_at == m_text.size() || m_text.at(m_at) != Quote)
                break;
            cell.append(Quote);
            ++m_at;
        }
        if (m_at < m_text.size() && !endsCell(m_text.at(m_at)))
            return fault(
                Text::tr("Row %1: text follows a closing quotation mark. Quotation marks within a cell are doubled."));
        return cell;
    }
    bool endsCell(QChar c) const { return c == m_delimiter || c == u'\n' || c == u'\r'; }
    void skipLineEnd()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text.at(m_at) == u'\n')
            ++m_at;
    }
    Error fault(const QString& sentence) const
    {
        return Error{ErrorKind::Invalid, sentence.arg(m_row), QString::number(m_row), {}};
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_row = 0;
    QList<CsvRow> m_rows;
};

} // namespace

QString guardedCell(const QString& text)
{
    const QStringView behind = behindApostrophes(text);
    if (behind.isEmpty() || !startsFormula(behind.front()) || isNegativeNumber(text))
        return text;
    return u'\'' + text;
}

QString unguardedCell(const QString& cell)
{
    if (!cell.startsWith(u'\''))
        return cell;
    const QStringView behind = behindApostrophes(cell);
    return behind.isEmpty() || !startsFormula(behind.front()) ? cell : cell.sliced(1);
}

QChar guessedDelimiter(QStringView text)
{
    qsizetype commas = 0;
    qsizetype tabs = 0;
    qsizetype semicolons = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == Quote)
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == u'\n' || c == u'\r')
            break;
        commas += c == u',' ? 1 : 0;
        tabs += c == u'\t' ? 1 : 0;
        semicolons += c == u';' ? 1 : 0;
    }
    if (tabs > commas && tabs >= semicolons)
        return u'\t';
    return semicolons > commas ? QChar(u';') : QChar(u',');
}

Result<QList<CsvRow>> readCsv(const QString& text, QChar delimiter)
{
    if (text.contains(QChar(u'\0')))
        return Error{ErrorKind::Invalid, Text::tr("The text holds NUL characters: this is not a CSV file."), {}, {}};
    return Reader(text, delimiter).read();
}

QString writeCsv(const QList<QStringList>& rows, QChar delimiter)
{
    QString text;
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text.append(delimiter);
            QString cell = guardedCell(row.at(i));
            const bool quoted = cell.contains(Quote) || cell.contains(delimiter) || cell.contains(u'\n') ||
                                cell.contains(u'\r') || cell.contains(u',') || cell.contains(u'\t') ||
                                cell.startsWith(u' ') || cell.endsWith(u' ') || cell.startsWith(ByteOrderMark);
            if (quoted)
                cell = Quote + cell.replace(Quote, u"\"\""_s) + Quote;
            text.append(cell);
        }
        text.append(u"\r\n"_s);
    }
    return text;
}

} // namespace yorozu::exchange
