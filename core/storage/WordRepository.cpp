// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/WordRepository.h"

#include "core/storage/CentreJson.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/MasterTables.h"
#include "core/storage/Positions.h"
#include "core/storage/Query.h"
#include "core/storage/Refusals.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

struct Reference
{
    const char* table;
    const char* column;
};

// The records that name a word. Skills are no records: they say what somebody can today.
QList<Reference> referencesTo(MasterKind kind)
{
    switch (kind) {
    case MasterKind::Topic:
        return {{"memo_topic", "topic_id"}, {"booking", "topic_id"}};
    case MasterKind::Course:
        return {{"memo", "course_id"},
                {"memo_further_course", "course_id"},
                {"booking", "course_id"},
                {"client_case", "course_id"}};
    case MasterKind::Channel:
        return {{"memo", "channel_id"}, {"booking", "channel_id"}, {"client", "channel_id"}};
    case MasterKind::Programme:
        return {{"memo", "programme_id"}, {"booking", "programme_id"}};
    case MasterKind::Mode:
        return {{"memo", "mode_id"}, {"booking", "mode_id"}};
    case MasterKind::AgencyKind:
        return {{"agency", "agency_kind_id"}};
    case MasterKind::JobTitle:
        return {{"staff", "job_title_id"}};
    }
    Q_UNREACHABLE();
}

// Each stops at the first record: nobody asks how many there are.
QString usedSql(MasterKind kind)
{
    QStringList parts;
    const QList<Reference> references = referencesTo(kind);
    for (const Reference& reference : references) {
        parts.append(u"EXISTS (SELECT 1 FROM %1 r WHERE r.%2 = w.id)"_s.arg(QLatin1String(reference.table),
                                                                            QLatin1String(reference.column)));
    }
    return u"CASE WHEN %1 THEN 1 ELSE 0 END"_s.arg(parts.join(u" OR "_s));
}

QString selectSql(MasterKind kind)
{
    return u"SELECT w.id, w.code, w.name, w.name_en, w.position, w.valid_from, w.valid_to, w.version, %1 FROM %2 w"_s
        .arg(usedSql(kind), tableOf(kind));
}

WordLine rowToWord(const Query& row)
{
    const MasterEntry entry{row.number(0), row.text(1), row.text(2), row.text(3), static_cast<int>(row.number(4)),
                            row.date(5),   row.date(6)};
    return {entry, row.number(7), row.flag(8)};
}

// Whoever knows a topic knows it under its new word, too.
void handOnSkills(Writer& writer, MasterId former, MasterId next)
{
    Query(writer.connection(), u"INSERT INTO staff_skill (staff_id, topic_id, level) "
                               "SELECT staff_id, CAST(? AS BIGINT), level FROM staff_skill WHERE topic_id = ?"_s)
        .bind(next)
        .bind(former)
        .exec();
}

} // namespace

QList<WordLine> WordRepository::words(MasterKind kind)
{
    Query query(m_connection, selectSql(kind) + u" ORDER BY w.position, w.id"_s);
    query.exec();
    QList<WordLine> list;
    while (query.next())
        list.append(rowToWord(query));
    return list;
}

std::optional<WordLine> WordRepository::word(MasterKind kind, MasterId id)
{
    Query query(m_connection, selectSql(kind) + u" WHERE w.id = ?"_s);
    query.bind(id).exec();
    if (!query.next())
        return std::nullopt;
    return rowToWord(query);
}

MasterId WordRepository::append(Writer& writer, MasterKind kind, const MasterEntry& entry)
{
    MasterEntry last = entry;
    last.position = nextPosition(m_connection, {tableOf(kind)});
    return CentreRepository(m_connection).add(writer, kind, last);
}

void WordRepository::update(Writer& writer, MasterKind kind, const MasterEntry& entry, qint64 version)
{
    const QString table = tableOf(kind);
    const std::optional<WordLine> before = word(kind, entry.id);
    if (!before)
        throw notFound(u"%1 %2"_s.arg(table).arg(entry.id));
    Query query(m_connection, u"UPDATE %1 SET name = ?, name_en = ?, valid_from = ?, valid_to = ?, "
                              "version = version + 1 WHERE id = ? AND version = ?"_s.arg(table));
    query.bind(entry.name).bind(entry.nameEn).bind(entry.validFrom).bind(entry.validTo).bind(entry.id).bind(version);
    query.exec();
    if (query.changedRows() != 1)
        throw conflict(u"%1 %2, version %3"_s.arg(table).arg(entry.id).arg(version));
    MasterEntry after = entry;
    after.code = before->entry.code;
    after.position = before->entry.position;
    writer.record(u"update"_s, table, entry.id, json(before->entry), json(after));
    writer.changes().masters = true;
}

MasterId WordRepository::replace(Writer& writer, MasterKind kind, const MasterEntry& former, qint64 version,
                                 const MasterEntry& next)
{
    MasterEntry ended = former;
    ended.validTo = next.validFrom.addDays(-1);
    update(writer, kind, ended, version);
    MasterEntry begun = next;
    begun.code = former.code;
    begun.position = former.position;
    const MasterId id = CentreRepository(m_connection).add(writer, kind, begun);
    if (kind == MasterKind::Topic) {
        handOnSkills(writer, former.id, id);
        // The skills are read with the people.
        writer.record(u"replace"_s, tableOf(kind), id, {{u"id"_s, former.id}}, {{u"id"_s, id}});
    }
    return id;
}

void WordRepository::arrange(Writer& writer, MasterKind kind, const QList<MasterId>& seen,
                             const QList<MasterId>& wanted)
{
    storage::arrange(writer, {tableOf(kind)}, seen, wanted);
}

} // namespace yorozu::storage
