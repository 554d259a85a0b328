// SPDX-License-Identifier: GPL-3.0-or-later
// `memo history`: every published text, what each changed, and what happened to it.
#include "app/ctl/JsonOutput.h"
#include "app/ctl/MemoJson.h"
#include "core/rules/TextDifference.h"

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

QString masterNames(const QList<MasterId>& ids, MasterKind kind, const service::CentreData& centre)
{
    QStringList names;
    for (const MasterId id : ids)
        names.append(centre.masterName(kind, id));
    return names.join(u'、');
}

// A field as its readers know it: names where the record keeps numbers.
QString readable(MemoField field, const MemoContent& content, const service::CentreData& centre)
{
    switch (field) {
    case MemoField::Office: {
        const Office* office = centre.findOffice(content.office);
        return office ? office->name : QString();
    }
    case MemoField::Mode:
        return centre.masterName(MasterKind::Mode, content.mode);
    case MemoField::Channel:
        return centre.masterName(MasterKind::Channel, content.channel);
    case MemoField::Programme:
        return centre.masterName(MasterKind::Programme, content.programme);
    case MemoField::Course:
        return centre.masterName(MasterKind::Course, content.course);
    case MemoField::FurtherCourses:
        return masterNames(content.furtherCourses, MasterKind::Course, centre);
    case MemoField::Topics:
        return masterNames(content.topics, MasterKind::Topic, centre);
    default:
        return content.fieldText(field);
    }
}

QString code(rules::DifferencePart::Kind kind)
{
    switch (kind) {
    case rules::DifferencePart::Kind::Same:
        return u"same"_s;
    case rules::DifferencePart::Kind::Removed:
        return u"removed"_s;
    case rules::DifferencePart::Kind::Added:
        return u"added"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray differencesJson(const MemoContent& before, const MemoContent& after, const service::CentreData& centre)
{
    QJsonArray array;
    const QList<rules::FieldDifference> differences = rules::difference(before, after);
    for (const rules::FieldDifference& difference : differences) {
        const QString from = readable(difference.field, before, centre);
        const QString to = readable(difference.field, after, centre);
        QJsonArray parts;
        const QList<rules::DifferencePart> texts = rules::textDifference(from, to);
        for (const rules::DifferencePart& part : texts)
            parts.append(QJsonObject{{u"kind"_s, code(part.kind)}, {u"text"_s, part.text}});
        array.append(QJsonObject{{u"field"_s, yorozu::code(difference.field)},
                                 {u"label"_s, paperLabel(difference.field)},
                                 {u"before"_s, from},
                                 {u"after"_s, to},
                                 {u"parts"_s, parts}});
    }
    return array;
}

QJsonObject contentJson(const MemoContent& content, const service::CentreData& centre)
{
    QJsonObject json;
    const QList<MemoField> fields = allMemoFields();
    for (const MemoField field : fields)
        json.insert(yorozu::code(field), readable(field, content, centre));
    return json;
}

} // namespace

QJsonObject memoHistoryJson(const QList<MemoRevision>& revisions, const QList<MemoEvent>& events,
                            const service::CentreData& centre)
{
    QJsonArray texts;
    for (qsizetype i = 0; i < revisions.size(); ++i) {
        const MemoRevision& revision = revisions.at(i);
        texts.append(QJsonObject{
            {u"number"_s, revision.number},
            {u"amendment"_s, revision.amendment},
            {u"author"_s, revision.author ? QJsonValue(revision.author.number()) : QJsonValue()},
            {u"author_name"_s, revision.authorName},
            {u"at"_s, isoInstant(revision.at)},
            {u"reason"_s, revision.reason},
            {u"content"_s, contentJson(revision.content, centre)},
            {u"differences"_s,
             i == 0 ? QJsonArray() : differencesJson(revisions.at(i - 1).content, revision.content, centre)}});
    }
    QJsonArray life;
    for (const MemoEvent& event : events) {
        life.append(QJsonObject{{u"kind"_s, yorozu::code(event.kind)},
                                {u"label"_s, label(event.kind)},
                                {u"staff"_s, event.staff ? QJsonValue(event.staff.number()) : QJsonValue()},
                                {u"staff_name"_s, event.staffName},
                                {u"at"_s, isoInstant(event.at)},
                                {u"revision"_s, event.revision},
                                {u"box"_s, event.boxName},
                                {u"comment"_s, event.comment}});
    }
    return {{u"revisions"_s, texts}, {u"events"_s, life}};
}

} // namespace yorozu::ctl
