// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/domain/Booking.h"
#include "core/domain/Centre.h"
#include "core/domain/Client.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace yorozu {

// Every field of 経営相談メモ in the order of the paper, then what belongs to the session but not on the paper.
enum class MemoField {
    SessionTime,   // 相談日時
    Responders,    // 相談対応者
    CompanyKana,   // フリガナ
    Company,       // 企業名
    Business,      // 主な事業内容
    ConsulteeKana, // フリガナ
    Consultee,     // 相談者名
    Recorder,      // 記載者
    Consultation,  // 相談内容
    Advice,        // アドバイス内容
    Impression,    // 所感: internal, never exported unless asked for by one who may
    Client,
    Person,
    Case,
    Office,
    Mode,
    Channel,
    Programme,
    Course,
    FurtherCourses,
    Topics,
};
QString code(MemoField);       // the JSON key, as in cli.md where it has one: "consultation", "company_kana" …
QString paperLabel(MemoField); // the words of the paper, Japanese: 相談日時
QList<MemoField> allMemoFields();

// 相談日時 as it stands in the number fields of the sheet: a draft takes anything, so these are texts.
struct TypedSessionTime
{
    QString era = QStringLiteral("令和");
    QString year;
    QString month;
    QString day;
    QString fromHour;
    QString fromMinute;
    QString toHour;
    QString toMinute;
    bool operator==(const TypedSessionTime&) const = default;

    static TypedSessionTime of(UtcSeconds start, UtcSeconds end);
    bool isEmpty() const;
    // 令和6年11月20日 10時00分～11時30分迄, with blanks where nothing is typed.
    QString text() const;
};

struct Attendee
{
    Part part = Part::Lead;
    Id<Staff> staff;   // null for people from outside
    QString name;      // as it was on that day
    Id<Agency> agency; // of a trainee or officer
    bool operator==(const Attendee&) const = default;
};

// Everything that one writes on a memo. Drafts and revisions keep it as JSON; a submitted memo is spread over columns
// as well, which is what is searched and counted.
struct MemoContent
{
    TypedSessionTime time;
    QList<Attendee> attendees; // the lead first; responders and sitters-in
    QString companyKana;
    QString company;
    QString business;
    QString consulteeKana;
    QString consultee;
    Id<Staff> recorder;
    QString recorderName;
    QString consultation;
    QString advice;
    QString impression;

    Id<Client> client;
    Id<Person> person;
    Id<ClientCase> clientCase;
    Id<Office> office;
    MasterId mode = 0;
    MasterId channel = 0;
    MasterId programme = 0;
    MasterId course = 0; // exactly one is counted
    QList<MasterId> furtherCourses;
    QList<MasterId> topics;

    bool operator==(const MemoContent&) const = default;

    QJsonObject toJson() const;
    // What a draft file may hold after a crash or by another hand: unknown keys are passed over, wrong types are an
    // Error{Damaged}.
    static Result<MemoContent> fromJson(const QJsonObject&);

    // The field as one text, for differences, conflicts and searching (Responders: one name a line).
    QString fieldText(MemoField) const;
    // Takes one field (all of its parts) over from another memo: how a conflict is solved field by field.
    void copyField(MemoField, const MemoContent& from);
    // 今村 健吾、水野 和彦（同席）
    QString respondersText() const;
};

} // namespace yorozu
