// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/MemoContent.h"

#include "core/japanese/EraDate.h"

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
