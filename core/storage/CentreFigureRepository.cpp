// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CentreFigureRepository.h"

#include "core/storage/Query.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

QJsonObject json(const CentreFigure& figure)
{
    return {{u"centre"_s, figure.centre},      {u"first_month"_s, monthCode(figure.span.first)},
            {u"months"_s, figure.span.months}, {u"figure"_s, figure.figure},
            {u"value"_s, figure.value},        {u"source"_s, figure.source}};
}

struct Known
{
    qint64 id = 0;
    CentreFigure figure;
};

std::optional<Known> knownOf(Connection& connection, const CentreFigure& figure)
{
    Query query(connection, u"SELECT id, value, source FROM centre_figure WHERE centre = ? AND first_month = ? "
                            "AND months = ? AND figure = ?"_s);
    query.bind(figure.centre).bind(figure.span.first).bind(figure.span.months).bind(figure.figure).exec();
    std::optional<Known> known;
    while (query.next()) {
        known = Known{query.number(0), figure};
        known->figure.value = query.number(1);
        known->figure.source = query.text(2);
    }
    return known;
}

} // namespace

QList<CentreFigure> CentreFigureRepository::within(const MonthSpan& span)
{
    Query query(m_connection, u"SELECT centre, first_month, months, figure, value, source FROM centre_figure "
                              "WHERE first_month >= ? AND first_month <= ? "
                              "ORDER BY centre, figure, first_month, months"_s);
    query.bind(span.first).bind(span.last()).exec();
    QList<CentreFigure> figures;
    while (query.next()) {
        const CentreFigure figure{query.text(0),
                                  {query.date(1), static_cast<int>(query.number(2))},
                                  query.text(3),
                                  query.number(4),
                                  query.text(5)};
        if (figure.span.last() <= span.last())
            figures.append(figure);
    }
    return figures;
}

CentreFigureRepository::Kept CentreFigureRepository::keep(Writer& writer, const CentreFigure& figure)
{
    const std::optional<Known> known = knownOf(m_connection, figure);
    if (known && known->figure == figure)
        return Kept::Unchanged;
    writer.changes().masters = true;
    if (known) {
        Query update(m_connection, u"UPDATE centre_figure SET value = ?, source = ?, imported_by = ?, imported_at = ? "
                                   "WHERE id = ?"_s);
        update.bind(figure.value).bind(figure.source).bind(writer.caller().staff).bind(writer.now()).bind(known->id);
        update.exec();
        writer.record(u"update"_s, u"centre_figure"_s, known->id, json(known->figure), json(figure));
        return Kept::Updated;
    }
    Query insert(m_connection, u"INSERT INTO centre_figure (centre, first_month, months, figure, value, source, "
                               "imported_by, imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    insert.bind(figure.centre).bind(figure.span.first).bind(figure.span.months).bind(figure.figure).bind(figure.value);
    insert.bind(figure.source).bind(writer.caller().staff).bind(writer.now());
    writer.record(u"insert"_s, u"centre_figure"_s, insert.execReturning(), {}, json(figure));
    return Kept::Created;
}

} // namespace yorozu::storage
