// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FigureRepository.h"

#include "core/storage/Query.h"
#include "core/storage/Refusals.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

QJsonObject json(const PublishedFigure& figure)
{
    return {
        {u"fiscal_year"_s, figure.fiscalYear}, {u"kind"_s, code(figure.kind)}, {u"unit"_s, code(figure.unit)},
        {u"scope"_s, code(figure.scope)},      {u"value"_s, figure.value},     {u"qualifier"_s, code(figure.qualifier)},
        {u"source"_s, figure.source}};
}

QJsonObject json(const ActivityTarget& target)
{
    return {{u"fiscal_year"_s, target.fiscalYear},
            {u"kind"_s, code(target.kind)},
            {u"scope"_s, code(target.scope)},
            {u"value"_s, target.value}};
}

Query& bindYear(Query& query, int year)
{
    return year == 0 ? query.bindNull() : query.bind(year);
}

// The one that is there for the same year, kind and scope.
template <typename Figure> std::optional<Figure> sameAs(const QList<Figure>& all, const Figure& wanted)
{
    for (const Figure& one : all) {
        bool same = one.id == wanted.id;
        if (wanted.id.isNull()) {
            same = one.fiscalYear == wanted.fiscalYear && one.kind == wanted.kind && one.scope == wanted.scope;
            if constexpr (std::is_same_v<Figure, PublishedFigure>)
                same = same && one.unit == wanted.unit;
        }
        if (same)
            return one;
    }
    return std::nullopt;
}

void requireOne(const Query& query, const QString& table, qint64 id)
{
    if (query.changedRows() != 1)
        throw conflict(u"%1 %2"_s.arg(table).arg(id));
}

template <typename Figure>
void removeFrom(Writer& writer, const QString& table, const QList<Figure>& all, Id<Figure> id, qint64 version)
{
    Figure wanted;
    wanted.id = id;
    const std::optional<Figure> before = id ? sameAs(all, wanted) : std::nullopt;
    if (!before)
        throw notFound(u"%1 %2"_s.arg(table).arg(id.number()));
    Query query(writer.connection(), u"DELETE FROM %1 WHERE id = ? AND version = ?"_s.arg(table));
    query.bind(id).bind(version).exec();
    requireOne(query, table, id.number());
    writer.record(u"delete"_s, table, id.number(), json(*before), {{u"removed"_s, true}});
    writer.changes().masters = true;
}

} // namespace

QList<PublishedFigure> FigureRepository::published()
{
    Query query(m_connection,
                u"SELECT id, coalesce(fiscal_year, 0), kind, unit, scope, value, qualifier, source, version "
                "FROM published_figure ORDER BY 2, id"_s);
    query.exec();
    QList<PublishedFigure> figures;
    while (query.next()) {
        figures.append({query.id<PublishedFigure>(0), static_cast<int>(query.number(1)),
                        activityKindFromCode(query.text(2)).value_or(ActivityKind::Meeting),
                        figureUnitFromCode(query.text(3)).value_or(FigureUnit::Times),
                        figureScopeFromCode(query.text(4)).value_or(FigureScope::All),
                        static_cast<int>(query.number(5)), qualifierFromText(query.text(6)).value_or(Qualifier::None),
                        query.text(7), query.number(8)});
    }
    return figures;
}

QList<ActivityTarget> FigureRepository::targets()
{
    Query query(m_connection, u"SELECT id, fiscal_year, kind, scope, value, version FROM activity_target "
                              "ORDER BY fiscal_year, id"_s);
    query.exec();
    QList<ActivityTarget> targets;
    while (query.next()) {
        targets.append({query.id<ActivityTarget>(0), static_cast<int>(query.number(1)),
                        activityKindFromCode(query.text(2)).value_or(ActivityKind::Meeting),
                        figureScopeFromCode(query.text(3)).value_or(FigureScope::All),
                        static_cast<int>(query.number(4)), query.number(5)});
    }
    return targets;
}

Id<PublishedFigure> FigureRepository::set(Writer& writer, const PublishedFigure& figure)
{
    const std::optional<PublishedFigure> before = sameAs(published(), figure);
    if (!before) {
        if (figure.id)
            throw notFound(u"published_figure %1"_s.arg(figure.id.number()));
        Query query(m_connection, u"INSERT INTO published_figure (fiscal_year, kind, unit, scope, value, qualifier, "
                                  "source) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
        bindYear(query, figure.fiscalYear).bind(code(figure.kind)).bind(code(figure.unit)).bind(code(figure.scope));
        const Id<PublishedFigure> id(
            query.bind(figure.value).bind(code(figure.qualifier)).bind(figure.source).execReturning());
        writer.record(u"insert"_s, u"published_figure"_s, id.number(), {}, json(figure));
        writer.changes().masters = true;
        return id;
    }
    Query query(m_connection, u"UPDATE published_figure SET fiscal_year = ?, kind = ?, unit = ?, scope = ?, value = ?, "
                              "qualifier = ?, source = ?, version = version + 1 WHERE id = ? AND version = ?"_s);
    bindYear(query, figure.fiscalYear).bind(code(figure.kind)).bind(code(figure.unit)).bind(code(figure.scope));
    query.bind(figure.value).bind(code(figure.qualifier)).bind(figure.source).bind(before->id);
    query.bind(figure.id ? figure.version : before->version).exec();
    requireOne(query, u"published_figure"_s, before->id.number());
    writer.record(u"update"_s, u"published_figure"_s, before->id.number(), json(*before), json(figure));
    writer.changes().masters = true;
    return before->id;
}

Id<ActivityTarget> FigureRepository::set(Writer& writer, const ActivityTarget& target)
{
    const std::optional<ActivityTarget> before = sameAs(targets(), target);
    if (!before) {
        if (target.id)
            throw notFound(u"activity_target %1"_s.arg(target.id.number()));
        const Id<ActivityTarget> id(
            Query(m_connection, u"INSERT INTO activity_target (fiscal_year, kind, scope, value) VALUES (?, ?, ?, ?) "
                                "RETURNING id"_s)
                .bind(target.fiscalYear)
                .bind(code(target.kind))
                .bind(code(target.scope))
                .bind(target.value)
                .execReturning());
        writer.record(u"insert"_s, u"activity_target"_s, id.number(), {}, json(target));
        writer.changes().masters = true;
        return id;
    }
    Query query(m_connection, u"UPDATE activity_target SET fiscal_year = ?, kind = ?, scope = ?, value = ?, "
                              "version = version + 1 WHERE id = ? AND version = ?"_s);
    query.bind(target.fiscalYear).bind(code(target.kind)).bind(code(target.scope)).bind(target.value).bind(before->id);
    query.bind(target.id ? target.version : before->version).exec();
    requireOne(query, u"activity_target"_s, before->id.number());
    writer.record(u"update"_s, u"activity_target"_s, before->id.number(), json(*before), json(target));
    writer.changes().masters = true;
    return before->id;
}

void FigureRepository::remove(Writer& writer, Id<PublishedFigure> id, qint64 version)
{
    removeFrom(writer, u"published_figure"_s, published(), id, version);
}

void FigureRepository::remove(Writer& writer, Id<ActivityTarget> id, qint64 version)
{
    removeFrom(writer, u"activity_target"_s, targets(), id, version);
}

} // namespace yorozu::storage
