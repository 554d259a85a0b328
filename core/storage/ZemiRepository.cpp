// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ZemiRepository.h"

#include "core/storage/Query.h"
#include "core/storage/Refusals.h"
#include "core/storage/SideBySide.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr auto Held = u"(SELECT count(*) FROM activity x WHERE x.zemi_theme_id = z.id AND x.kind = '%1' "
                      "AND x.counted = 1 AND x.status IN ('held', 'reported'))";

QJsonObject json(const ZemiTheme& theme)
{
    QJsonArray speakers;
    for (const ZemiSpeaker& one : theme.speakers)
        speakers.append(QJsonObject{{u"staff"_s, one.staff.number()}, {u"name"_s, one.name}});
    return {{u"code"_s, theme.code},
            {u"title"_s, theme.title},
            {u"description"_s, theme.description},
            {u"valid_from"_s, theme.validFrom.toString(Qt::ISODate)},
            {u"valid_to"_s, theme.validTo.toString(Qt::ISODate)},
            {u"speakers"_s, speakers}};
}

void bindTheme(Query& query, const ZemiTheme& theme)
{
    query.bind(theme.code).bind(theme.title).bind(theme.description).bind(theme.validFrom).bind(theme.validTo);
}

void writeSpeakers(Writer& writer, Id<ZemiTheme> id, const QList<ZemiSpeaker>& speakers)
{
    Query(writer.connection(), u"DELETE FROM zemi_speaker WHERE theme_id = ?"_s).bind(id).exec();
    Query insert(writer.connection(),
                 u"INSERT INTO zemi_speaker (theme_id, position, staff_id, name) VALUES (?, ?, ?, ?)"_s);
    for (qsizetype at = 0; at < speakers.size(); ++at)
        insert.bind(id).bind(static_cast<qint64>(at + 1)).bind(speakers.at(at).staff).bind(speakers.at(at).name).exec();
}

} // namespace

QList<ZemiTheme> ZemiRepository::read(Id<ZemiTheme> id)
{
    QList<ZemiTheme> themes;
    QHash<qint64, QList<ZemiSpeaker>> speakers;
    const auto only = [id](const QString& column) { return id ? u" WHERE %1 = ?"_s.arg(column) : QString(); };
    SideBySide(m_connection)
        .add([&] {
            const QString held = QString::fromUtf16(Held);
            Query query(m_connection, u"SELECT z.id, z.code, z.title, z.description, z.position, z.valid_from, "
                                      "z.valid_to, z.version, %1, %2 FROM zemi_theme z"_s.arg(
                                          held.arg(u"zemi-day"_s), held.arg(u"zemi-seminar"_s)) +
                                          only(u"z.id"_s) + u" ORDER BY z.position, z.id"_s);
            if (id)
                query.bind(id);
            query.exec();
            while (query.next()) {
                themes.append({query.id<ZemiTheme>(0),
                               query.text(1),
                               query.text(2),
                               query.text(3),
                               {},
                               static_cast<int>(query.number(4)),
                               query.date(5),
                               query.date(6),
                               static_cast<int>(query.number(8)),
                               static_cast<int>(query.number(9)),
                               query.number(7)});
            }
        })
        .add([&] {
            Query query(m_connection, u"SELECT p.theme_id, p.staff_id, coalesce(s.name, p.name) FROM zemi_speaker p "
                                      "LEFT JOIN staff s ON s.id = p.staff_id"_s +
                                          only(u"p.theme_id"_s) + u" ORDER BY p.theme_id, p.position"_s);
            if (id)
                query.bind(id);
            query.exec();
            while (query.next())
                speakers[query.number(0)].append({query.id<Staff>(1), query.text(2)});
        })
        .run();
    for (ZemiTheme& theme : themes)
        theme.speakers = speakers.value(theme.id.number());
    return themes;
}

QList<ZemiTheme> ZemiRepository::themes()
{
    return read({});
}

std::optional<ZemiTheme> ZemiRepository::byId(Id<ZemiTheme> id)
{
    const QList<ZemiTheme> found = id ? read(id) : QList<ZemiTheme>();
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

Id<ZemiTheme> ZemiRepository::add(Writer& writer, const ZemiTheme& theme)
{
    Query query(m_connection,
                u"INSERT INTO zemi_theme (code, title, description, valid_from, valid_to, position) "
                "VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM zemi_theme)) RETURNING id"_s);
    bindTheme(query, theme);
    const Id<ZemiTheme> id(query.execReturning());
    writeSpeakers(writer, id, theme.speakers);
    writer.record(u"insert"_s, u"zemi_theme"_s, id.number(), {}, json(theme));
    writer.changes().masters = true;
    return id;
}

void ZemiRepository::update(Writer& writer, const ZemiTheme& theme)
{
    const std::optional<ZemiTheme> before = byId(theme.id);
    if (!before)
        throw notFound(u"zemi_theme %1"_s.arg(theme.id.number()));
    Query query(m_connection, u"UPDATE zemi_theme SET code = ?, title = ?, description = ?, valid_from = ?, "
                              "valid_to = ?, version = version + 1 WHERE id = ? AND version = ?"_s);
    bindTheme(query, theme);
    query.bind(theme.id).bind(theme.version).exec();
    if (query.changedRows() != 1)
        throw conflict(u"zemi_theme %1, version %2"_s.arg(theme.id.number()).arg(theme.version));
    writeSpeakers(writer, theme.id, theme.speakers);
    writer.record(u"update"_s, u"zemi_theme"_s, theme.id.number(), json(*before), json(*byId(theme.id)));
    writer.changes().masters = true;
}

} // namespace yorozu::storage
