// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/rules/Deidentify.h"

#include <optional>

namespace yorozu::rules {

// What a study is made of: a memo, or a case with its memos. 所感 is internal and no part of it.
struct StudySource
{
    struct Session
    {
        QDate day;
        QString consultation;
        QString advice;
        bool operator==(const Session&) const = default;
    };
    QString courseName;
    QStringList topics;
    QString industry; // the letter
    std::optional<int> staffCount;
    bool founded = true;
    QString caseTitle; // empty for a memo
    QString goal;
    QString outcome;
    QList<CaseMetric> metrics;
    QList<Session> sessions; // oldest first
};

// 製造業・従業員6～20人: the size as a class, so that it tells nobody.
QString studyProfile(const StudySource&);
// All texts of a study, without the names.
StudyTexts studyDraft(const StudySource&, const Deidentifier&);

// What keeps the texts from being approved: what is certain, and what is not among the accepted words. Done, or
// Error{RuleViolation} that names the places; of a study without title or advice Error{Invalid}.
Status mayApprove(const StudyTexts&, const QList<StudyFinding>&, const QStringList& acceptedWords);
// The words that somebody has to look at, each once.
QStringList doubtfulWords(const QList<StudyFinding>&);

} // namespace yorozu::rules
