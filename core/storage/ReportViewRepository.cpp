// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ReportViewRepository.h"

#include "core/storage/Json.h"
#include "core/storage/Query.h"
#include "core/storage/Refusals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

QJsonObject json(const CrosstabQuestion& question)
{
    return {{u"rows"_s, code(question.rows)},
            {u"columns"_s, code(question.columns)},
            {u"from"_s, question.from.toString(Qt::ISODate)},
            {u"to"_s, question.to.toString(Qt::ISODate)},
            {u"measure"_s, code(question.measure)},
            {u"office"_s, question.office.number()}};
}

CrosstabQuestion questionOf(const QJsonObject& json)
{
    const auto text = [&json](const QString& key) { return json.value(key).toString(); };
    CrosstabQuestion question;
    question.rows = attributeFromCode(text(u"rows"_s)).value_or(question.rows);
    question.columns = attributeFromCode(text(u"columns"_s)).value_or(question.columns);
    question.from = QDate::fromString(text(u"from"_s), Qt::ISODate);
    question.to = QDate::fromString(text(u"to"_s), Qt::ISODate);
    question.measure = measureFromCode(text(u"measure"_s)).value_or(question.measure);
    question.office = Id<Office>(json.value(u"office"_s).toInteger());
    return question;
}

QJsonObject json(const ReportView& view)
{
    return {{u"name"_s, view.name}, {u"definition"_s, json(view.question)}};
}

} // namespace

QList<ReportView> ReportViewRepository::list()
{
    Query query(m_connection, u"SELECT v.id, v.name, v.definition, COALESCE(s.name, ''), v.version FROM report_view v "
                              "LEFT JOIN staff s ON s.id = v.created_by WHERE v.retired_at IS NULL "
                              "ORDER BY v.name, v.id"_s);
    query.exec();
    QList<ReportView> views;
    while (query.next()) {
        views.append({query.id<ReportView>(0), query.text(1), questionOf(objectFromJson(query.text(2))), query.text(3),
                      query.number(4)});
    }
    return views;
}

std::optional<ReportView> ReportViewRepository::byId(Id<ReportView> id)
{
    const QList<ReportView> views = list(); // a dozen
    const auto found =
        std::find_if(views.cbegin(), views.cend(), [id](const ReportView& view) { return view.id == id; });
    return found == views.cend() ? std::nullopt : std::optional(*found);
}

Id<ReportView> ReportViewRepository::add(Writer& writer, const ReportView& view)
{
    Query insert(m_connection, u"INSERT INTO report_view (name, definition, created_by, created_at) "
                               "VALUES (?, ?, ?, ?) RETURNING id"_s);
    insert.bind(view.name).bind(compactJson(json(view.question))).bind(writer.caller().staff).bind(writer.now());
    const Id<ReportView> id(insert.execReturning());
    writer.record(u"insert"_s, u"report_view"_s, id.number(), {}, json(view));
    writer.changes().masters = true;
    return id;
}

void ReportViewRepository::update(Writer& writer, const ReportView& view)
{
    const std::optional<ReportView> before = byId(view.id);
    if (!before)
        throw notFound(u"report_view %1"_s.arg(view.id.number()));
    Query update(m_connection, u"UPDATE report_view SET name = ?, definition = ?, version = version + 1 "
                               "WHERE id = ? AND version = ? AND retired_at IS NULL"_s);
    update.bind(view.name).bind(compactJson(json(view.question))).bind(view.id).bind(view.version).exec();
    if (update.changedRows() != 1)
        throw conflict(u"report_view %1, version %2"_s.arg(view.id.number()).arg(view.version));
    writer.record(u"update"_s, u"report_view"_s, view.id.number(), json(*before), json(view));
    writer.changes().masters = true;
}

void ReportViewRepository::retire(Writer& writer, const ReportView& view)
{
    Query update(m_connection, u"UPDATE report_view SET retired_at = ?, version = version + 1 "
                               "WHERE id = ? AND version = ? AND retired_at IS NULL"_s);
    update.bind(writer.now()).bind(view.id).bind(view.version).exec();
    if (update.changedRows() != 1)
        throw conflict(u"report_view %1, version %2"_s.arg(view.id.number()).arg(view.version));
    writer.record(u"retire"_s, u"report_view"_s, view.id.number(), json(view), {});
    writer.changes().masters = true;
}

} // namespace yorozu::storage
