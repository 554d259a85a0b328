// SPDX-License-Identifier: GPL-3.0-or-later
// The list of the ledger. The time line is in ClientTimeline.cpp.
#include "core/storage/ClientLedger.h"

#include "core/storage/FoldedSearch.h"
#include "core/storage/Query.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr auto Counted = u"m.client_id = c.id AND m.status IN ('submitted', 'confirmed')";

QString source()
{
    return u"coalesce(a.name, h.name, '')"_s;
}

QString sessions()
{
    return u"(SELECT count(*) FROM memo m WHERE %1)"_s.arg(QString::fromUtf16(Counted));
}

// Without an aggregate the index (client, start) is read from its end.
QString last()
{
    return u"coalesce((SELECT m.starts FROM memo m WHERE %1 ORDER BY m.starts DESC LIMIT 1), 0)"_s.arg(
        QString::fromUtf16(Counted));
}

QString lead()
{
    return u"coalesce((SELECT l.name FROM memo m JOIN staff l ON l.id = m.lead_id WHERE %1 "
           "ORDER BY m.starts DESC LIMIT 1), '')"_s.arg(QString::fromUtf16(Counted));
}

constexpr auto SourceJoins = u" LEFT JOIN agency a ON a.id = c.agency_id LEFT JOIN channel h ON h.id = c.channel_id";

// Which clients, without an order. What is joined to every one of them is joined only where the order needs it.
class Selection
{
public:
    explicit Selection(const ClientListQuestion& question)
        : m_question(question)
        , m_search(question.find)
    {
    }
    bool isHopeless() const { return m_search.isHopeless(); }
    QString sql() const
    {
        QString from = u" FROM client c"_s;
        if (m_question.order == ClientListQuestion::Order::Source)
            from += QString::fromUtf16(SourceJoins);
        from += " WHERE c.merged_into_id IS NULL"_L1;
        if (!m_question.withRetired)
            from += " AND c.retired_at IS NULL"_L1;
        if (m_question.agency)
            from += " AND (c.agency_id = ? OR c.id IN (SELECT client_id FROM referral WHERE agency_id = ? "
                    "AND retired_at IS NULL))"_L1;
        return from + m_search.condition();
    }
    void bind(Query& query) const
    {
        if (m_question.agency)
            query.bind(m_question.agency).bind(m_question.agency);
        m_search.bind(query);
    }

private:
    const ClientListQuestion& m_question;
    FoldedSearch m_search;
};

QStringList orderColumns(ClientListQuestion::Order order)
{
    using Order = ClientListQuestion::Order;
    switch (order) {
    case Order::Reading:
        return {};
    case Order::Name:
        return {u"c.name_key"_s};
    case Order::Place:
        return {u"c.municipality"_s};
    case Order::Industry:
        return {u"coalesce(c.industry, '~')"_s};
    case Order::Source:
        return {source()};
    case Order::Sessions:
        return {sessions()};
    case Order::Last:
        return {last()};
    case Order::Lead:
        return {lead()};
    }
    Q_UNREACHABLE();
}

QString orderBy(const ClientListQuestion& question)
{
    QStringList columns = orderColumns(question.order);
    const QString direction = question.descending ? u" DESC"_s : QString();
    const bool reading = columns.isEmpty();
    // Ties stand in the order of the reading; the reading itself may be turned round.
    columns += {u"c.index_row"_s, u"c.sort_key"_s, u"c.id"_s};
    for (qsizetype i = 0; i < (reading ? columns.size() : 1); ++i)
        columns[i] += direction;
    return u" ORDER BY "_s + columns.join(", "_L1);
}

} // namespace

QList<ClientRow> ClientLedger::page(const ClientListQuestion& question, int offset, int count)
{
    const Selection selection(question);
    if (selection.isHopeless())
        return {};
    // The ids of the page first: what is counted is counted for its rows only.
    Query query(m_connection,
                u"SELECT c.id, c.number, c.name, c.kana, c.municipality, c.industry, %1, %2, %3, %4, c.retired_at "
                "FROM (SELECT c.id AS id%6%5 LIMIT ? OFFSET ?) q JOIN client c ON c.id = q.id "
                "%7%5"_s.arg(source(), sessions(), last(), lead(), orderBy(question), selection.sql(),
                             QString::fromUtf16(SourceJoins)));
    selection.bind(query);
    query.bind(count).bind(offset).exec();
    QList<ClientRow> rows;
    while (query.next()) {
        ClientRow row;
        row.id = query.id<Client>(0);
        row.number = query.text(1);
        row.name = query.text(2);
        row.kana = query.text(3);
        row.municipality = query.text(4);
        row.industry = query.text(5);
        row.source = query.text(6);
        row.sessions = static_cast<int>(query.number(7));
        row.last = query.number(8);
        row.leadName = query.text(9);
        row.retired = !query.isNull(10);
        rows.append(row);
    }
    return rows;
}

ClientIndex ClientLedger::index(const ClientListQuestion& question)
{
    ClientIndex index;
    // Counting needs no order, and no join for one.
    ClientListQuestion unordered = question;
    unordered.order = ClientListQuestion::Order::Reading;
    const Selection selection(unordered);
    if (selection.isHopeless())
        return index;
    Query query(m_connection, u"SELECT c.index_row, count(*)%1 GROUP BY c.index_row"_s.arg(selection.sql()));
    selection.bind(query);
    query.exec();
    while (query.next())
        index.counts.at(static_cast<std::size_t>(query.number(0))) = static_cast<int>(query.number(1));
    return index;
}

int ClientLedger::placeOf(const ClientListQuestion& question, Id<Client> client)
{
    const Selection selection(question);
    if (selection.isHopeless())
        return -1;
    Query query(m_connection, u"SELECT place FROM (SELECT c.id AS id, row_number() OVER (%1) AS place%2) q "
                              "WHERE q.id = ?"_s.arg(orderBy(question), selection.sql()));
    selection.bind(query);
    query.bind(client).exec();
    return query.next() ? static_cast<int>(query.number(0)) - 1 : -1;
}

} // namespace yorozu::storage
