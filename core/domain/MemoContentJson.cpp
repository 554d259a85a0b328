// SPDX-License-Identifier: GPL-3.0-or-later
// The memo as JSON: what drafts and revisions keep.
#include "core/domain/MemoContent.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace yorozu {

namespace {

QJsonArray numbers(const QList<MasterId>& ids)
{
    QJsonArray array;
    for (const MasterId id : ids)
        array.append(id);
    return array;
}

// Reads an object and remembers the first key whose type is wrong.
class Reader
{
public:
    explicit Reader(const QJsonObject& object)
        : m_object(object)
    {
    }

    QString text(const QString& key)
    {
        const QJsonValue value = m_object.value(key);
        check(key, value.isString() || value.isUndefined());
        return value.toString();
    }
    qint64 number(const QString& key)
    {
        const QJsonValue value = m_object.value(key);
        check(key, value.isDouble() || value.isUndefined());
        return value.toInteger();
    }
    QJsonArray array(const QString& key)
    {
        const QJsonValue value = m_object.value(key);
        check(key, value.isArray() || value.isUndefined());
        return value.toArray();
    }
    QJsonObject object(const QString& key)
    {
        const QJsonValue value = m_object.value(key);
        check(key, value.isObject() || value.isUndefined());
        return value.toObject();
    }
    QList<MasterId> ids(const QString& key)
    {
        QList<MasterId> list;
        const QJsonArray values = array(key);
        for (const QJsonValue& value : values) {
            check(key, value.isDouble());
            list.append(value.toInteger());
        }
        return list;
    }
    void check(const QString& key, bool right)
    {
        if (!right && m_wrong.isEmpty())
            m_wrong = key;
    }
    const QString& wrong() const { return m_wrong; }

private:
    QJsonObject m_object;
    QString m_wrong;
};

QJsonObject timeToJson(const TypedSessionTime& time)
{
    return {{QStringLiteral("era"), time.era},
            {QStringLiteral("year"), time.year},
            {QStringLiteral("month"), time.month},
            {QStringLiteral("day"), time.day},
            {QStringLiteral("from_hour"), time.fromHour},
            {QStringLiteral("from_minute"), time.fromMinute},
            {QStringLiteral("to_hour"), time.toHour},
            {QStringLiteral("to_minute"), time.toMinute}};
}

TypedSessionTime timeFromJson(Reader& outer)
{
    Reader reader(outer.object(QStringLiteral("time")));
    TypedSessionTime time;
    if (const QString era = reader.text(QStringLiteral("era")); !era.isEmpty())
        time.era = era;
    time.year = reader.text(QStringLiteral("year"));
    time.month = reader.text(QStringLiteral("month"));
    time.day = reader.text(QStringLiteral("day"));
    time.fromHour = reader.text(QStringLiteral("from_hour"));
    time.fromMinute = reader.text(QStringLiteral("from_minute"));
    time.toHour = reader.text(QStringLiteral("to_hour"));
    time.toMinute = reader.text(QStringLiteral("to_minute"));
    outer.check(reader.wrong(), reader.wrong().isEmpty());
    return time;
}

QJsonArray attendeesToJson(const QList<Attendee>& attendees)
{
    QJsonArray array;
    for (const Attendee& attendee : attendees) {
        array.append(QJsonObject{{QStringLiteral("part"), code(attendee.part)},
                                 {QStringLiteral("staff"), attendee.staff.number()},
                                 {QStringLiteral("name"), attendee.name},
                                 {QStringLiteral("agency"), attendee.agency.number()}});
    }
    return array;
}

QList<Attendee> attendeesFromJson(Reader& outer)
{
    QList<Attendee> attendees;
    const QJsonArray array = outer.array(QStringLiteral("attendees"));
    for (const QJsonValue& value : array) {
        Reader reader(value.toObject());
        Attendee attendee;
        const auto part = partFromCode(reader.text(QStringLiteral("part")));
        outer.check(QStringLiteral("attendees"), part.has_value());
        attendee.part = part.value_or(Part::SatIn);
        attendee.staff = Id<Staff>(reader.number(QStringLiteral("staff")));
        attendee.name = reader.text(QStringLiteral("name"));
        attendee.agency = Id<Agency>(reader.number(QStringLiteral("agency")));
        outer.check(reader.wrong(), reader.wrong().isEmpty());
        attendees.append(attendee);
    }
    return attendees;
}

} // namespace

QJsonObject MemoContent::toJson() const
{
    return {{QStringLiteral("time"), timeToJson(time)},
            {QStringLiteral("attendees"), attendeesToJson(attendees)},
            {QStringLiteral("company_kana"), companyKana},
            {QStringLiteral("company"), company},
            {QStringLiteral("business"), business},
            {QStringLiteral("consultee_kana"), consulteeKana},
            {QStringLiteral("consultee"), consultee},
            {QStringLiteral("recorder"), recorder.number()},
            {QStringLiteral("recorder_name"), recorderName},
            {QStringLiteral("consultation"), consultation},
            {QStringLiteral("advice"), advice},
            {QStringLiteral("impression"), impression},
            {QStringLiteral("client"), client.number()},
            {QStringLiteral("person"), person.number()},
            {QStringLiteral("case"), clientCase.number()},
            {QStringLiteral("office"), office.number()},
            {QStringLiteral("mode"), mode},
            {QStringLiteral("channel"), channel},
            {QStringLiteral("programme"), programme},
            {QStringLiteral("course"), course},
            {QStringLiteral("further_courses"), numbers(furtherCourses)},
            {QStringLiteral("topics"), numbers(topics)}};
}

Result<MemoContent> MemoContent::fromJson(const QJsonObject& object)
{
    Reader reader(object);
    MemoContent content;
    content.time = timeFromJson(reader);
    content.attendees = attendeesFromJson(reader);
    content.companyKana = reader.text(QStringLiteral("company_kana"));
    content.company = reader.text(QStringLiteral("company"));
    content.business = reader.text(QStringLiteral("business"));
    content.consulteeKana = reader.text(QStringLiteral("consultee_kana"));
    content.consultee = reader.text(QStringLiteral("consultee"));
    content.recorder = Id<Staff>(reader.number(QStringLiteral("recorder")));
    content.recorderName = reader.text(QStringLiteral("recorder_name"));
    content.consultation = reader.text(QStringLiteral("consultation"));
    content.advice = reader.text(QStringLiteral("advice"));
    content.impression = reader.text(QStringLiteral("impression"));
    content.client = Id<yorozu::Client>(reader.number(QStringLiteral("client")));
    content.person = Id<yorozu::Person>(reader.number(QStringLiteral("person")));
    content.clientCase = Id<ClientCase>(reader.number(QStringLiteral("case")));
    content.office = Id<yorozu::Office>(reader.number(QStringLiteral("office")));
    content.mode = reader.number(QStringLiteral("mode"));
    content.channel = reader.number(QStringLiteral("channel"));
    content.programme = reader.number(QStringLiteral("programme"));
    content.course = reader.number(QStringLiteral("course"));
    content.furtherCourses = reader.ids(QStringLiteral("further_courses"));
    content.topics = reader.ids(QStringLiteral("topics"));
    if (!reader.wrong().isEmpty()) {
        return Error{ErrorKind::Damaged,
                     QCoreApplication::translate("MemoContent",
                                                 "The text of this memo cannot be read. Restore it from a "
                                                 "backup or write it anew."),
                     reader.wrong(), QStringLiteral("wrong type of key ") + reader.wrong()};
    }
    return content;
}

} // namespace yorozu
