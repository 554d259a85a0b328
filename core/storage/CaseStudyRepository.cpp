// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CaseStudyRepository.h"

#include "core/storage/Json.h"
#include "core/storage/Query.h"
#include "core/storage/Refusals.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

constexpr auto Columns = u"y.id, y.memo_id, y.case_id, y.title, y.profile, y.consultation, y.advice, y.outcome, "
                         "y.marked_name, y.marked_at, y.edited_name, y.edited_at, y.approved_name, y.approved_at, "
                         "y.accepted_words, y.retired_at, y.version";
constexpr int ColumnCount = 17;

QString wordsText(const QStringList& words)
{
    return compactJson({{u"words"_s, QJsonArray::fromStringList(words)}});
}

QStringList wordsFrom(const QString& text)
{
    QStringList words;
    const QJsonArray list = objectFromJson(text).value(u"words"_s).toArray();
    for (const QJsonValue& word : list)
        words.append(word.toString());
    return words;
}

CaseStudy rowToStudy(const Query& row)
{
    CaseStudy study;
    study.id = row.id<CaseStudy>(0);
    study.memo = row.id<Memo>(1);
    study.clientCase = row.id<ClientCase>(2);
    study.texts = {row.text(3), row.text(4), row.text(5), row.text(6), row.text(7)};
    study.markedBy = row.text(8);
    study.markedAt = row.number(9);
    study.editedBy = row.text(10);
    study.editedAt = row.number(11);
    study.approvedBy = row.text(12);
    study.approvedAt = row.number(13);
    study.acceptedWords = wordsFrom(row.text(14));
    study.retired = !row.isNull(15);
    study.version = row.number(16);
    return study;
}

QJsonObject json(const CaseStudy& study)
{
    QJsonObject json{
        {u"memo"_s, study.memo.number()}, {u"case"_s, study.clientCase.number()}, {u"approved_by"_s, study.approvedBy}};
    for (const StudyField field : allStudyFields())
        json.insert(code(field), study.texts.text(field));
    return json;
}

// What a study says concerns the page of its memo or case.
void touch(Writer& writer, const CaseStudy& study)
{
    if (study.memo)
        writer.changes().memos.insert(study.memo.number());
    else
        writer.changes().cases.insert(study.clientCase.number());
}

Query& bindTexts(Query& query, const StudyTexts& texts)
{
    for (const StudyField field : allStudyFields())
        query.bind(texts.text(field));
    return query;
}

StorageError overtaken(const CaseStudy& study)
{
    return conflict(u"case_study %1, version %2"_s.arg(study.id.number()).arg(study.version));
}

} // namespace

std::optional<CaseStudy> CaseStudyRepository::first(const QString& condition, qint64 id)
{
    Query query(m_connection, u"SELECT %1 FROM case_study y WHERE y.%2 = ?"_s.arg(Columns, condition));
    query.bind(id).exec();
    return query.next() ? std::optional(rowToStudy(query)) : std::nullopt;
}

std::optional<CaseStudy> CaseStudyRepository::byId(Id<CaseStudy> id)
{
    return first(u"id"_s, id.number());
}

std::optional<CaseStudy> CaseStudyRepository::of(Id<Memo> memo)
{
    return first(u"memo_id"_s, memo.number());
}

std::optional<CaseStudy> CaseStudyRepository::of(Id<ClientCase> clientCase)
{
    return first(u"case_id"_s, clientCase.number());
}

// A case has the day of its last session with a published memo.
QList<StudyLine> CaseStudyRepository::linesWhere(const QString& condition, qint64 id)
{
    Query query(
        m_connection,
        u"SELECT %1, coalesce(s.number, k.title), c.id, coalesce(c.name, ''), coalesce(o.name, ''), "
        "coalesce(m.starts, (SELECT max(n.starts) FROM memo n WHERE n.case_id = y.case_id "
        "AND n.status <> 'draft'), y.marked_at) AS happened FROM case_study y LEFT JOIN memo m ON m.id = y.memo_id "
        "LEFT JOIN session s ON s.id = m.session_id LEFT JOIN client_case k ON k.id = y.case_id "
        "LEFT JOIN client c ON c.id = coalesce(m.client_id, k.client_id) "
        "LEFT JOIN course o ON o.id = coalesce(m.course_id, k.course_id) WHERE %2 ORDER BY happened DESC, y.id DESC"_s
            .arg(Columns, condition));
    if (id != 0)
        query.bind(id);
    query.exec();
    QList<StudyLine> lines;
    while (query.next()) {
        lines.append({rowToStudy(query), query.text(ColumnCount), query.id<Client>(ColumnCount + 1),
                      query.text(ColumnCount + 2), query.text(ColumnCount + 3),
                      tokyoDate(query.number(ColumnCount + 4))});
    }
    return lines;
}

QList<StudyLine> CaseStudyRepository::lines()
{
    return linesWhere(u"y.retired_at IS NULL"_s, 0);
}

std::optional<StudyLine> CaseStudyRepository::line(Id<CaseStudy> id)
{
    const QList<StudyLine> lines = linesWhere(u"y.id = ?"_s, id.number());
    return lines.isEmpty() ? std::nullopt : std::optional(lines.constFirst());
}

Id<CaseStudy> CaseStudyRepository::add(Writer& writer, const CaseStudy& study)
{
    Query insert(m_connection, u"INSERT INTO case_study (title, profile, consultation, advice, outcome, memo_id, "
                               "case_id, marked_by, marked_name, marked_at, edited_by, edited_name, edited_at) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    bindTexts(insert, study.texts).bind(study.memo).bind(study.clientCase);
    for (int time = 0; time < 2; ++time)
        insert.bind(writer.caller().staff).bind(writer.caller().name).bind(writer.now());
    const Id<CaseStudy> id(insert.execReturning());
    writer.record(u"insert"_s, u"case_study"_s, id.number(), {}, json(study));
    touch(writer, study);
    return id;
}

void CaseStudyRepository::saveTexts(Writer& writer, const CaseStudy& study)
{
    const std::optional<CaseStudy> before = byId(study.id);
    if (!before)
        throw notFound(u"case_study %1"_s.arg(study.id.number()));
    Query update(m_connection, u"UPDATE case_study SET title = ?, profile = ?, consultation = ?, advice = ?, "
                               "outcome = ?, edited_by = ?, edited_name = ?, edited_at = ?, approved_by = NULL, "
                               "approved_name = '', approved_at = NULL, accepted_words = '{}', version = version + 1 "
                               "WHERE id = ? AND version = ? AND retired_at IS NULL"_s);
    bindTexts(update, study.texts).bind(writer.caller().staff).bind(writer.caller().name).bind(writer.now());
    update.bind(study.id).bind(study.version).exec();
    if (update.changedRows() != 1)
        throw overtaken(study);
    CaseStudy after = *before;
    after.texts = study.texts;
    after.approvedBy.clear();
    writer.record(u"update"_s, u"case_study"_s, study.id.number(), json(*before), json(after));
    touch(writer, *before);
}

void CaseStudyRepository::approve(Writer& writer, const CaseStudy& study, const QStringList& acceptedWords)
{
    Query update(m_connection, u"UPDATE case_study SET approved_by = ?, approved_name = ?, approved_at = ?, "
                               "accepted_words = ?, version = version + 1 "
                               "WHERE id = ? AND version = ? AND retired_at IS NULL"_s);
    update.bind(writer.caller().staff).bind(writer.caller().name).bind(writer.now()).bind(wordsText(acceptedWords));
    update.bind(study.id).bind(study.version).exec();
    if (update.changedRows() != 1)
        throw overtaken(study);
    writer.record(
        u"approve"_s, u"case_study"_s, study.id.number(), {{u"approved_by"_s, study.approvedBy}},
        {{u"approved_by"_s, writer.caller().name}, {u"accepted_words"_s, QJsonArray::fromStringList(acceptedWords)}});
    touch(writer, study);
}

void CaseStudyRepository::revoke(Writer& writer, const CaseStudy& study)
{
    Query update(m_connection, u"UPDATE case_study SET approved_by = NULL, approved_name = '', approved_at = NULL, "
                               "accepted_words = '{}', version = version + 1 "
                               "WHERE id = ? AND version = ? AND approved_at IS NOT NULL"_s);
    update.bind(study.id).bind(study.version).exec();
    if (update.changedRows() != 1)
        throw overtaken(study);
    writer.record(u"revoke"_s, u"case_study"_s, study.id.number(), {{u"approved_by"_s, study.approvedBy}},
                  {{u"approved_by"_s, QString()}});
    touch(writer, study);
}

void CaseStudyRepository::setRetired(Writer& writer, const CaseStudy& study, bool retired)
{
    Query update(m_connection,
                 u"UPDATE case_study SET retired_at = ?, version = version + 1 "
                 "WHERE id = ? AND version = ? AND retired_at IS %1NULL"_s.arg(retired ? QString() : u"NOT "_s));
    retired ? update.bind(writer.now()) : update.bindNull();
    update.bind(study.id).bind(study.version).exec();
    if (update.changedRows() != 1)
        throw overtaken(study);
    writer.record(retired ? u"retire"_s : u"reactivate"_s, u"case_study"_s, study.id.number(),
                  {{u"retired"_s, !retired}}, {{u"retired"_s, retired}});
    touch(writer, study);
}

} // namespace yorozu::storage
