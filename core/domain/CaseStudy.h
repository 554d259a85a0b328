// SPDX-License-Identifier: GPL-3.0-or-later
// 支援事例集 (A9): what is told of a memo or a case to people outside, without saying whose it is.
#pragma once

#include "core/base/Clock.h"
#include "core/domain/Client.h"

#include <optional>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace yorozu {

struct Memo;

// What a piece of text tells about somebody.
enum class IdentifierKind { Company, Person, Staff, Agency, Branch, Address, Phone, Contact, Number };
QString code(IdentifierKind);  // "company" …
QString label(IdentifierKind); // in the user's language

// A place of a text that names somebody. Positions are of QString, half-open as `from` and `length`.
struct Finding
{
    IdentifierKind kind = IdentifierKind::Company;
    qsizetype from = 0;
    qsizetype length = 0;
    QString text;        // what stands there
    QString replacement; // what a draft says in its place
    // It names somebody of the records, or is a telephone number, an address and the like: such a text is not approved.
    // Otherwise a word that may mean something else (渋谷 in 渋谷駅): somebody looks at it and takes it for harmless.
    bool certain = true;
    // A draft is made without it. A word that most likely means something else stays, and is listed.
    bool replaced = true;

    qsizetype end() const { return from + length; }
    bool operator==(const Finding&) const = default;
};

// The texts of a study, in the order of the page.
enum class StudyField { Title, Profile, Consultation, Advice, Outcome };
QString code(StudyField);      // "title", "profile", "consultation", "advice", "outcome"
QString label(StudyField);     // in the user's language
QString bookLabel(StudyField); // the words of the case book, Japanese: 相談内容
QList<StudyField> allStudyFields();

struct StudyTexts
{
    QString title;
    QString profile; // 業種 and size, in classes: 製造業・従業員6～20人
    QString consultation;
    QString advice;
    QString outcome; // 成果

    const QString& text(StudyField) const;
    QString& text(StudyField);
    bool operator==(const StudyTexts&) const = default;
};

struct StudyFinding
{
    StudyField field = StudyField::Title;
    Finding finding;
    bool operator==(const StudyFinding&) const = default;
};

enum class StudyStatus { Draft, Approved };
QString code(StudyStatus); // "draft", "approved"
QString label(StudyStatus);
std::optional<StudyStatus> studyStatusFromCode(const QString&);

// 事例: of a memo or of a whole case, one of the two.
struct CaseStudy
{
    Id<CaseStudy> id;
    Id<Memo> memo;
    Id<ClientCase> clientCase;
    StudyTexts texts;
    QString markedBy;
    UtcSeconds markedAt = 0;
    QString editedBy; // who changed the draft last
    UtcSeconds editedAt = 0;
    QString approvedBy; // empty: not approved
    UtcSeconds approvedAt = 0;
    QStringList acceptedWords; // what the approver has taken for harmless, as it stands in the texts
    bool retired = false;
    qint64 version = 0;

    StudyStatus status() const { return approvedBy.isEmpty() ? StudyStatus::Draft : StudyStatus::Approved; }
    bool operator==(const CaseStudy&) const = default;
};

// A row of the list, with what the record says today: for the eyes of the centre only.
struct StudyLine
{
    CaseStudy study;
    QString source;     // R6-11-0482, or the title of the case
    Id<Client> client;  // whose it is
    QString clientName;
    QString courseName;
    QDate day; // of the session, or of the last one of the case
    bool operator==(const StudyLine&) const = default;
};

// What the case book says of one study. Nothing in it tells whose it is, nor the very day.
struct StudyPage
{
    qint64 number = 0; // its place in the book, from 1
    int fiscalYear = 0;
    QString course;
    StudyTexts texts;
    bool operator==(const StudyPage&) const = default;
};

struct CaseBook
{
    QList<StudyPage> pages;
    QDate madeOn;
    bool operator==(const CaseBook&) const = default;
};

} // namespace yorozu
