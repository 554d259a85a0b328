// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/CrosstabCount.h"

#include "core/domain/Industry.h"
#include "core/report/ReportWords.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/Query.h"
#include "core/storage/SideBySide.h"

#include <algorithm>
#include <array>
#include <optional>
#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace yorozu::report {

namespace {

using storage::Query;
using Measure = CrosstabQuestion::Measure;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

struct Axis
{
    Attribute attribute;
    const char16_t* value; // of the memo m; {t} is the alias of its topics
    bool isText = false;   // else a number; NULL is "not entered"
};

// Japan's time is UTC+9 all year (core/base/Clock), and 1 January 1970 was a Thursday.
constexpr std::array Axes{
    Axis{Attribute::Topic, u"{t}.topic_id"},
    Axis{Attribute::Industry, u"COALESCE(c.industry, '')", true},
    Axis{Attribute::Channel, u"m.channel_id"},
    Axis{Attribute::Mode, u"m.mode_id"},
    Axis{Attribute::Office, u"m.office_id"},
    Axis{Attribute::Course, u"m.course_id"},
    Axis{Attribute::Staff, u"m.lead_id"},
    Axis{Attribute::Gender, u"COALESCE(p.gender, '')", true},
    Axis{Attribute::Age, u"COALESCE(p.age_group, '')", true},
    Axis{Attribute::Month, u"(m.fiscal_year + CASE WHEN m.month < 4 THEN 1 ELSE 0 END) * 100 + m.month"},
    Axis{Attribute::Weekday, u"((m.starts + 32400) / 86400 + 3) % 7 + 1"},
    Axis{Attribute::Hour, u"(m.starts + 32400) % 86400 / 3600"},
    Axis{Attribute::Agency, u"c.agency_id"},
    Axis{Attribute::Programme, u"m.programme_id"},
    Axis{Attribute::Visit, u"CASE WHEN EXISTS (SELECT 1 FROM memo e WHERE e.client_id = m.client_id AND e.status IN "
                           "('submitted', 'confirmed') AND (e.starts < m.starts OR (e.starts = m.starts AND "
                           "e.id < m.id))) THEN 2 ELSE 1 END"}};

// An axis in a statement: two axes of topics are two joins.
struct Side
{
    const Axis* axis = nullptr;
    QString alias;
    QString value() const { return QString::fromUtf16(axis->value).replace(u"{t}"_s, alias); }
};

Side sideOf(Attribute attribute, const QString& alias)
{
    const auto axis =
        std::find_if(Axes.begin(), Axes.end(), [attribute](const Axis& one) { return one.attribute == attribute; });
    return {&*axis, alias};
}

QString counted(const CrosstabQuestion& question)
{
    return question.measure == Measure::Firms ? u"m.client_id"_s : u"m.id"_s;
}

// Only what the sides ask for is joined.
QString source(const CrosstabQuestion& question, const QList<Side>& sides)
{
    QString sql = u" FROM memo m"_s;
    QString joins;
    for (const Side& side : sides) {
        const QString value = side.value();
        if (value.contains("c."_L1) && !joins.contains("client c"_L1))
            joins += u" JOIN client c ON c.id = m.client_id"_s;
        if (value.contains("p."_L1) && !joins.contains("person p"_L1))
            joins += u" LEFT JOIN person p ON p.id = m.person_id"_s;
        if (side.axis->attribute == Attribute::Topic)
            joins += u" LEFT JOIN memo_topic %1 ON %1.memo_id = m.id"_s.arg(side.alias);
    }
    sql += joins + u" WHERE m.status IN ('submitted', 'confirmed') AND m.starts >= ? AND m.starts < ?"_s;
    if (question.office)
        sql += u" AND m.office_id = ?"_s;
    return sql;
}

void bindSource(Query& query, const CrosstabQuestion& question)
{
    query.bind(fromTokyo(question.from, QTime(0, 0))).bind(fromTokyo(question.to.addDays(1), QTime(0, 0)));
    if (question.office)
        query.bind(question.office);
}

bool addsUp(const CrosstabQuestion& question)
{
    return question.measure == Measure::Consultations && question.rows != Attribute::Topic &&
           question.columns != Attribute::Topic;
}

// The driver of a server makes a naught of a number that is NULL.
QString keyAt(const Query& query, int column)
{
    return query.isNull(column) ? QString() : query.text(column);
}

struct Cell
{
    QString row;
    QString column;
    qint64 count = 0;
};

QList<Cell> cellsOf(storage::Connection& connection, const CrosstabQuestion& question)
{
    const QList<Side> sides{sideOf(question.rows, u"r"_s), sideOf(question.columns, u"k"_s)};
    // Where a record is in one cell only, counting rows is quicker than counting what is different.
    const QString count =
        question.measure == Measure::Firms ? u"count(DISTINCT %1)"_s.arg(counted(question)) : u"count(*)"_s;
    Query query(connection, u"SELECT %1, %2, %3"_s.arg(sides.at(0).value(), sides.at(1).value(), count) +
                                source(question, sides) + u" GROUP BY 1, 2"_s);
    bindSource(query, question);
    query.exec();
    QList<Cell> cells;
    while (query.next())
        cells.append({keyAt(query, 0), keyAt(query, 1), query.number(2)});
    return cells;
}

// Totals of one side, where they are not the sum of the cells; of everything without a side.
QHash<QString, qint64> totalsOf(storage::Connection& connection, const CrosstabQuestion& question,
                                const QList<Side>& sides)
{
    const QString value = sides.isEmpty() ? u"''"_s : sides.constFirst().value();
    QString sql = u"SELECT %1, count(DISTINCT %2)"_s.arg(value, counted(question)) + source(question, sides);
    if (!sides.isEmpty())
        sql += u" GROUP BY 1"_s;
    Query query(connection, sql);
    bindSource(query, question);
    query.exec();
    QHash<QString, qint64> totals;
    while (query.next())
        totals.insert(keyAt(query, 0), query.number(1));
    return totals;
}

// What the keys of an attribute are called, in the order in which they are shown.
class Names
{
public:
    explicit Names(storage::Connection& connection)
        : m_connection(connection)
        , m_words(ReportWords::load(connection))
    {
    }

    // The headings that occur among the keys; what was not entered comes last.
    QList<CrosstabHeading> headings(Attribute attribute, QStringList keys)
    {
        const QList<CrosstabHeading> all = known(attribute);
        QHash<QString, qsizetype> order;
        for (const CrosstabHeading& heading : all)
            order.insert(heading.key, order.size());
        std::sort(keys.begin(), keys.end(), [&order](const QString& a, const QString& b) {
            if (a.isEmpty() || b.isEmpty())
                return !a.isEmpty() && b.isEmpty();
            if (order.contains(a) && order.contains(b))
                return order.value(a) < order.value(b);
            return a.toLongLong() < b.toLongLong();
        });
        QList<CrosstabHeading> found;
        for (const QString& key : std::as_const(keys))
            found.append({key, order.contains(key) ? all.at(order.value(key)).label : made(attribute, key), 0});
        return found;
    }

private:
    static QList<CrosstabHeading> of(const QList<MasterEntry>& words)
    {
        QList<CrosstabHeading> found;
        for (const MasterEntry& word : words)
            found.append({QString::number(word.id), word.name, 0});
        return found;
    }
    template <typename Record> static QList<CrosstabHeading> of(const QList<Record>& records)
    {
        QList<CrosstabHeading> found;
        for (const Record& record : records)
            found.append({QString::number(record.id.number()), record.name, 0});
        return found;
    }

    static QList<CrosstabHeading> industries()
    {
        QList<CrosstabHeading> found;
        const QStringList letters = industryLetters();
        for (const QString& letter : letters)
            found.append({letter, letter + u' ' + industryName(letter), 0});
        return found;
    }

    QList<CrosstabHeading> known(Attribute attribute)
    {
        switch (attribute) {
        case Attribute::Topic:
            return of(m_words.topics);
        case Attribute::Channel:
            return of(m_words.channels);
        case Attribute::Mode:
            return of(m_words.modes);
        case Attribute::Course:
            return of(m_words.courses);
        case Attribute::Programme:
            return of(m_words.programmes);
        case Attribute::Office:
            return of(m_words.offices);
        case Attribute::Staff:
            return of(m_words.staff);
        case Attribute::Agency:
            return of(storage::CentreRepository(m_connection).agencies(true));
        case Attribute::Industry:
            return industries();
        case Attribute::Gender:
            return {{u"female"_s, genderName(u"female"_s), 0},
                    {u"male"_s, genderName(u"male"_s), 0},
                    {u"other"_s, genderName(u"other"_s), 0}};
        case Attribute::Visit:
            return {{u"1"_s, Text::tr("First session"), 0}, {u"2"_s, Text::tr("Further session"), 0}};
        case Attribute::Age:
        case Attribute::Month:
        case Attribute::Weekday:
        case Attribute::Hour:
            return {};
        }
        Q_UNREACHABLE();
    }

    // Of attributes whose values are no list.
    static QString made(Attribute attribute, const QString& key)
    {
        if (key.isEmpty())
            return notEntered();
        if (attribute == Attribute::Age)
            return ageName(key);
        if (attribute == Attribute::Month)
            return key.left(4) + u'-' + key.mid(4);
        if (attribute == Attribute::Weekday)
            return QLocale().dayName(key.toInt(), QLocale::LongFormat);
        if (attribute == Attribute::Hour)
            return QTime(key.toInt(), 0).toString(u"HH:mm"_s);
        return key;
    }

    storage::Connection& m_connection;
    ReportWords m_words;
};

QString condition(const Side& side, const QString& key)
{
    if (!side.axis->isText && key.isEmpty())
        return u" AND %1 IS NULL"_s.arg(side.value());
    return u" AND %1 = ?"_s.arg(side.value());
}

void bindKey(Query& query, const Side& side, const QString& key)
{
    if (side.axis->isText)
        query.bind(key);
    else if (!key.isEmpty())
        query.bind(key.toLongLong());
}

void sumUp(Crosstab& table)
{
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            const qint64 count = table.cells.at(row).at(column);
            table.rows[row].total += count;
            table.columns[column].total += count;
            table.total += count;
        }
    }
}

} // namespace

Crosstab CrosstabCount::table(const CrosstabQuestion& question)
{
    const storage::ReadScope scope(m_connection);
    Crosstab table;
    table.question = question;
    table.addsUp = addsUp(question);
    QList<Cell> cells;
    std::optional<Names> names;
    QHash<QString, qint64> ofRows;
    QHash<QString, qint64> ofColumns;
    QHash<QString, qint64> ofAll;
    storage::SideBySide reading(m_connection);
    reading.add([&] { cells = cellsOf(m_connection, question); }).add([&] { names.emplace(m_connection); });
    if (!table.addsUp) {
        reading.add([&] { ofRows = totalsOf(m_connection, question, {sideOf(question.rows, u"r"_s)}); })
            .add([&] { ofColumns = totalsOf(m_connection, question, {sideOf(question.columns, u"k"_s)}); })
            .add([&] { ofAll = totalsOf(m_connection, question, {}); });
    }
    reading.run();
    QStringList rows;
    QStringList columns;
    QHash<std::pair<QString, QString>, qint64> counts;
    for (const Cell& cell : cells) {
        rows.append(cell.row);
        columns.append(cell.column);
        counts.insert({cell.row, cell.column}, cell.count);
    }
    rows.removeDuplicates();
    columns.removeDuplicates();
    table.rows = names->headings(question.rows, rows);
    table.columns = names->headings(question.columns, columns);
    for (const CrosstabHeading& row : std::as_const(table.rows)) {
        QList<qint64> line;
        for (const CrosstabHeading& column : std::as_const(table.columns))
            line.append(counts.value({row.key, column.key}));
        table.cells.append(line);
    }
    if (table.addsUp) {
        sumUp(table);
        return table;
    }
    for (CrosstabHeading& row : table.rows)
        row.total = ofRows.value(row.key);
    for (CrosstabHeading& column : table.columns)
        column.total = ofColumns.value(column.key);
    table.total = ofAll.value(QString());
    return table;
}

FigureRecords CrosstabCount::records(const CrosstabQuestion& question, const CrosstabCell& cell)
{
    const Side row = sideOf(question.rows, u"r"_s);
    const Side column = sideOf(question.columns, u"k"_s);
    QList<Side> sides;
    QString conditions;
    if (cell.row) {
        sides.append(row);
        conditions += condition(row, *cell.row);
    }
    if (cell.column) {
        sides.append(column);
        conditions += condition(column, *cell.column);
    }
    Query query(m_connection,
                u"SELECT DISTINCT "_s + counted(question) + source(question, sides) + conditions + u" ORDER BY 1"_s);
    bindSource(query, question);
    if (cell.row)
        bindKey(query, row, *cell.row);
    if (cell.column)
        bindKey(query, column, *cell.column);
    query.exec();
    FigureRecords found{question.measure == Measure::Firms ? Counted::Clients : Counted::Memos, {}};
    while (query.next())
        found.ids.append(query.number(0));
    return found;
}

} // namespace yorozu::report
