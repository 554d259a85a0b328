// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CaseStudy.h"
#include "core/exchange/TextEncoding.h"
#include "core/service/CaseFile.h"

#include <optional>

namespace yorozu::service {

// A study with what it was made of and what is still to be looked at in it.
struct StudyView
{
    StudyLine line;
    StudyTexts draft;  // what a new draft would say: beside the texts, for whoever wants to begin anew
    StudyTexts source; // as the memos say it, with all names
    QList<StudyFinding> findings;
};

// 支援事例集 (A9): memos and cases that are marked, their texts without names, the check, the approval, and the book of
// what is approved. A light thing: made where it is used, over the file of Services.
class CaseBookService
{
public:
    explicit CaseBookService(CaseFile& file)
        : m_file(file)
    {
    }

    Result<QList<StudyLine>> list(); // the newest sessions first
    Result<StudyView> view(const Caller&, Id<CaseStudy>, Looking = Looking::Anew);
    // The mark on a memo or case; none if it has none.
    Result<std::optional<CaseStudy>> of(Id<Memo>);
    Result<std::optional<CaseStudy>> of(Id<ClientCase>);
    // What of these texts tells whose it is. Changes nothing: for texts that are being written.
    Result<QList<StudyFinding>> findings(Id<CaseStudy>, const StudyTexts&);

    // Marks it, with a draft that names nobody; one that was marked before gets its mark back with its texts.
    // Error{RuleViolation} where nothing was ever submitted.
    Result<Id<CaseStudy>> mark(const Caller&, Id<Memo>);
    Result<Id<CaseStudy>> mark(const Caller&, Id<ClientCase>);
    // Takes the mark off, or puts it back. An approved study that was put back is approved.
    Status setRetired(const Caller&, Id<CaseStudy>, bool retired);
    // Compares the version: Error{Conflict} if somebody else saved first. An approval is taken away. Answers the new
    // version.
    Result<qint64> save(const Caller&, const CaseStudy&);
    // The text of this version names nobody: Error{RuleViolation} with the places if it does, or if it has a doubtful
    // word that is not among the accepted ones.
    Status approve(const Caller&, Id<CaseStudy>, qint64 version, const QStringList& acceptedWords);
    Status revoke(const Caller&, Id<CaseStudy>, qint64 version);

    // What book() would answer, to be looked at: nothing leaves the program.
    Result<CaseBook> preview(const Caller&);
    // The approved studies, each checked once more against the records of today; on record before they are handed over.
    // Error{RuleViolation} names those that would tell whose they are.
    enum class Output { Csv, Pdf, Print };
    Result<CaseBook> book(const Caller&, Output);
    Result<exchange::EncodedText> csv(const Caller&, exchange::Encoding);

private:
    Result<Id<CaseStudy>> mark(const Caller&, CaseStudy);

    CaseFile& m_file;
};

} // namespace yorozu::service
