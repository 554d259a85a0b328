// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/MemoContent.h"

#include "core/japanese/EraDate.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace yorozu {

namespace {

struct FieldName
{
    MemoField field;
    const char* code;
    const char16_t* paper;
};

constexpr std::array FieldNames{
    FieldName{MemoField::SessionTime, "time", u"相談日時"},
    FieldName{MemoField::Responders, "responders", u"相談対応者"},
    FieldName{MemoField::CompanyKana, "company_kana", u"企業名のフリガナ"},
    FieldName{MemoField::Company, "company", u"企業名"},
    FieldName{MemoField::Business, "business", u"主な事業内容"},
    FieldName{MemoField::ConsulteeKana, "consultee_kana", u"相談者名のフリガナ"},
    FieldName{MemoField::Consultee, "consultee", u"相談者名"},
    FieldName{MemoField::Recorder, "recorder", u"記載者"},
    FieldName{MemoField::Consultation, "consultation", u"相談内容"},
    FieldName{MemoField::Advice, "advice", u"アドバイス内容"},
    FieldName{MemoField::Impression, "impression", u"所感"},
    FieldName{MemoField::Client, "client", u"企業台帳"},
    FieldName{MemoField::Person, "person", u"相談者（台帳）"},
    FieldName{MemoField::Case, "case", u"案件"},
    FieldName{MemoField::Office, "office", u"拠点"},
    FieldName{MemoField::Mode, "mode", u"相談方法"},
    FieldName{MemoField::Channel, "channel", u"来訪経路"},
    FieldName{MemoField::Programme, "programme", u"事業"},
    FieldName{MemoField::Course, "course", u"支援コース"},
    FieldName{MemoField::FurtherCourses, "further_courses", u"そのほかの支援コース"},
    FieldName{MemoField::Topics, "topics", u"相談項目"},
};

const FieldName& nameOf(MemoField field)
{
    for (const FieldName& name : FieldNames) {
        if (name.field == field)
            return name;
    }
    Q_UNREACHABLE();
}

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

QString joined(const QList<MasterId>& ids)
{
    QStringList list;
    for (const MasterId id : ids)
        list.append(QString::number(id));
    return list.join(QLatin1Char(' '));
}

QString idText(qint64 id)
{
    return id == 0 ? QString() : QString::number(id);
}

} // namespace

QString code(MemoField field)
{
    return QLatin1String(nameOf(field).code);
}

QString paperLabel(MemoField field)
{
    return QString::fromUtf16(nameOf(field).paper);
}

QList<MemoField> allMemoFields()
{
    QList<MemoField> fields;
    for (const FieldName& name : FieldNames)
        fields.append(name.field);
    return fields;
}

TypedSessionTime TypedSessionTime::of(UtcSeconds start, UtcSeconds end)
{
    TypedSessionTime time;
    const QDateTime from = toTokyo(start);
    const QDateTime to = toTokyo(end);
    if (const auto era = japanese::eraOf(from.date())) {
        time.era = japanese::eraName(era->era);
        time.year = QString::number(era->year);
    } else {
        time.year = QString::number(from.date().year());
    }
    time.month = QString::number(from.date().month());
    time.day = QString::number(from.date().day());
    time.fromHour = QString::number(from.time().hour());
    time.fromMinute = from.toString(QStringLiteral("mm"));
    time.toHour = QString::number(to.time().hour());
    time.toMinute = to.toString(QStringLiteral("mm"));
    return time;
}

bool TypedSessionTime::isEmpty() const
{
    return year.isEmpty() && month.isEmpty() && day.isEmpty() && fromHour.isEmpty() && fromMinute.isEmpty() &&
           toHour.isEmpty() && toMinute.isEmpty();
}

QString TypedSessionTime::text() const
{
    if (isEmpty())
        return {};
    return QStringLiteral("%1%2年%3月%4日 %5時%6分～%7時%8分迄")
        .arg(era, year, month, day, fromHour, fromMinute, toHour, toMinute);
}

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

QString MemoContent::fieldText(MemoField field) const
{
    switch (field) {
    case MemoField::SessionTime:
        return time.text();
    case MemoField::Responders:
        return respondersText();
    case MemoField::CompanyKana:
        return companyKana;
    case MemoField::Company:
        return company;
    case MemoField::Business:
        return business;
    case MemoField::ConsulteeKana:
        return consulteeKana;
    case MemoField::Consultee:
        return consultee;
    case MemoField::Recorder:
        return recorderName;
    case MemoField::Consultation:
        return consultation;
    case MemoField::Advice:
        return advice;
    case MemoField::Impression:
        return impression;
    case MemoField::Client:
        return idText(client.number());
    case MemoField::Person:
        return idText(person.number());
    case MemoField::Case:
        return idText(clientCase.number());
    case MemoField::Office:
        return idText(office.number());
    case MemoField::Mode:
        return idText(mode);
    case MemoField::Channel:
        return idText(channel);
    case MemoField::Programme:
        return idText(programme);
    case MemoField::Course:
        return idText(course);
    case MemoField::FurtherCourses:
        return joined(furtherCourses);
    case MemoField::Topics:
        return joined(topics);
    }
    Q_UNREACHABLE();
}

void MemoContent::copyField(MemoField field, const MemoContent& from)
{
    switch (field) {
    case MemoField::SessionTime:
        time = from.time;
        return;
    case MemoField::Responders:
        attendees = from.attendees;
        return;
    case MemoField::CompanyKana:
        companyKana = from.companyKana;
        return;
    case MemoField::Company:
        company = from.company;
        return;
    case MemoField::Business:
        business = from.business;
        return;
    case MemoField::ConsulteeKana:
        consulteeKana = from.consulteeKana;
        return;
    case MemoField::Consultee:
        consultee = from.consultee;
        return;
    case MemoField::Recorder:
        recorder = from.recorder;
        recorderName = from.recorderName;
        return;
    case MemoField::Consultation:
        consultation = from.consultation;
        return;
    case MemoField::Advice:
        advice = from.advice;
        return;
    case MemoField::Impression:
        impression = from.impression;
        return;
    case MemoField::Client:
        client = from.client;
        return;
    case MemoField::Person:
        person = from.person;
        return;
    case MemoField::Case:
        clientCase = from.clientCase;
        return;
    case MemoField::Office:
        office = from.office;
        return;
    case MemoField::Mode:
        mode = from.mode;
        return;
    case MemoField::Channel:
        channel = from.channel;
        return;
    case MemoField::Programme:
        programme = from.programme;
        return;
    case MemoField::Course:
        course = from.course;
        return;
    case MemoField::FurtherCourses:
        furtherCourses = from.furtherCourses;
        return;
    case MemoField::Topics:
        topics = from.topics;
        return;
    }
    Q_UNREACHABLE();
}

QString MemoContent::respondersText() const
{
    QStringList names;
    for (const Attendee& attendee : attendees) {
        switch (attendee.part) {
        case Part::Lead:
        case Part::Second:
            names.append(attendee.name);
            break;
        case Part::SatIn:
            names.append(QStringLiteral("%1（同席）").arg(attendee.name));
            break;
        case Part::Ojt:
            names.append(QStringLiteral("%1（OJT）").arg(attendee.name));
            break;
        case Part::Trainee:
            names.append(QStringLiteral("%1（トレーニー）").arg(attendee.name));
            break;
        case Part::Officer:
            names.append(QStringLiteral("%1（金融機関）").arg(attendee.name));
            break;
        }
    }
    return names.join(QStringLiteral("、"));
}

} // namespace yorozu
