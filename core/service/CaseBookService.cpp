// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/CaseBookService.h"

#include "core/domain/Limits.h"
#include "core/exchange/CaseBookCsv.h"
#include "core/japanese/EraDate.h"
#include "core/rules/Permissions.h"
#include "core/rules/StudyDraft.h"
#include "core/storage/CaseStudyRepository.h"
#include "core/storage/Query.h"
#include "core/storage/StudyIdentity.h"
#include "core/storage/Writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CaseBook)
};

Error noStudy(Id<CaseStudy> id)
{
    return {ErrorKind::NotFound, Text::tr("There is no case study %1.").arg(id.number()), {}, {}};
}

Error nothingSubmitted()
{
    return {ErrorKind::RuleViolation,
            Text::tr("Nothing of it was submitted yet: there is no text that a case study could be made of."),
            u"memo"_s,
            {}};
}

Result<CaseStudy> known(storage::Connection& connection, Id<CaseStudy> id)
{
    const std::optional<CaseStudy> study = storage::CaseStudyRepository(connection).byId(id);
    return study ? Result<CaseStudy>(*study) : noStudy(id);
}

rules::Deidentifier deidentifierOf(storage::StudyIdentity& identities, const CaseStudy& study)
{
    return rules::Deidentifier(identities.identity(study));
}

// What the memos say, in the form of a study and with all names: nothing is known, and so nothing taken out.
StudyTexts asItWas(const rules::StudySource& source)
{
    StudyTexts texts;
    for (const rules::StudySource::Session& session : source.sessions) {
        const QString gap = texts.consultation.isEmpty() ? QString() : u"\n\n"_s;
        texts.consultation += gap + session.consultation;
        texts.advice += gap + session.advice;
    }
    texts.title = source.caseTitle;
    texts.profile = rules::studyProfile(source);
    texts.outcome = source.outcome;
    return texts;
}

Result<StudyTexts> checkedTexts(StudyTexts texts)
{
    texts.title = texts.title.simplified();
    texts.profile = texts.profile.simplified();
    if (const auto fault = tooLongError(texts.title, Limit::name, code(StudyField::Title)))
        return *fault;
    if (const auto fault = tooLongError(texts.profile, Limit::line, code(StudyField::Profile)))
        return *fault;
    return texts;
}

StudyPage pageOf(const StudyLine& line, qint64 number)
{
    return {number, japanese::fiscalYear(line.day), line.courseName, line.study.texts};
}

// A name may have come to the ledger after the approval.
Status stillNobody(storage::Connection& connection, const QList<StudyLine>& lines)
{
    storage::StudyIdentity identities(connection);
    QStringList told;
    for (const StudyLine& line : lines) {
        const auto findings = deidentifierOf(identities, line.study).find(line.study.texts);
        if (!rules::mayApprove(line.study.texts, findings, line.study.acceptedWords))
            told.append(Text::tr("“%1”").arg(line.study.texts.title));
    }
    if (told.isEmpty())
        return Done{};
    return Error{
        ErrorKind::RuleViolation,
        Text::tr("The records have changed since these case studies were approved, and they may tell whose they "
                 "are now: %1. Look at them and approve them anew; nothing was written.")
            .arg(told.join(Text::tr(", "))),
        u"findings"_s,
        {}};
}

QString actionOf(CaseBookService::Output output)
{
    switch (output) {
    case CaseBookService::Output::Csv:
        return u"export"_s;
    case CaseBookService::Output::Pdf:
        return u"pdf"_s;
    case CaseBookService::Output::Print:
        return u"print"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<StudyLine>> CaseBookService::list()
{
    using Lines = QList<StudyLine>;
    return m_file.read<Lines>([](storage::Connection& connection) -> Result<Lines> {
        return storage::CaseStudyRepository(connection).lines();
    });
}

Result<StudyView> CaseBookService::view(const Caller& caller, Id<CaseStudy> id, Looking looking)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadRecords); !allowed)
        return allowed.error();
    Result<StudyView> view = m_file.read<StudyView>([&](storage::Connection& connection) -> Result<StudyView> {
        const storage::ReadScope scope(connection);
        const std::optional<StudyLine> line = storage::CaseStudyRepository(connection).line(id);
        if (!line)
            return noStudy(id);
        storage::StudyIdentity identities(connection);
        const rules::Deidentifier names = deidentifierOf(identities, line->study);
        StudyView found{*line, {}, {}, names.find(line->study.texts)};
        if (const std::optional<rules::StudySource> source = identities.source(line->study)) {
            found.draft = rules::studyDraft(*source, names);
            found.source = asItWas(*source);
        }
        return found;
    });
    // Beside the study stands what the memo says.
    if (view && looking == Looking::Anew)
        m_file.noteView(caller, u"case_study"_s, id.number());
    return view;
}

Result<std::optional<CaseStudy>> CaseBookService::of(Id<Memo> memo)
{
    using Study = std::optional<CaseStudy>;
    return m_file.read<Study>([&](storage::Connection& connection) -> Result<Study> {
        const Study study = storage::CaseStudyRepository(connection).of(memo);
        return study && !study->retired ? study : std::nullopt;
    });
}

Result<std::optional<CaseStudy>> CaseBookService::of(Id<ClientCase> clientCase)
{
    using Study = std::optional<CaseStudy>;
    return m_file.read<Study>([&](storage::Connection& connection) -> Result<Study> {
        const Study study = storage::CaseStudyRepository(connection).of(clientCase);
        return study && !study->retired ? study : std::nullopt;
    });
}

Result<QList<StudyFinding>> CaseBookService::findings(Id<CaseStudy> id, const StudyTexts& texts)
{
    using Findings = QList<StudyFinding>;
    return m_file.read<Findings>([&](storage::Connection& connection) -> Result<Findings> {
        const storage::ReadScope scope(connection);
        const Result<CaseStudy> study = known(connection, id);
        if (!study)
            return study.error();
        storage::StudyIdentity identities(connection);
        return deidentifierOf(identities, *study).find(texts);
    });
}

Result<Id<CaseStudy>> CaseBookService::mark(const Caller& caller, Id<Memo> memo)
{
    CaseStudy study;
    study.memo = memo;
    return mark(caller, study);
}

Result<Id<CaseStudy>> CaseBookService::mark(const Caller& caller, Id<ClientCase> clientCase)
{
    CaseStudy study;
    study.clientCase = clientCase;
    return mark(caller, study);
}

Result<Id<CaseStudy>> CaseBookService::mark(const Caller& caller, CaseStudy study)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditCaseBook); !allowed)
        return allowed.error();
    return m_file.write<Id<CaseStudy>>(caller, [&](storage::Writer& writer) -> Result<Id<CaseStudy>> {
        study.memo ? writer.lock(u"memo"_s, study.memo) : writer.lock(u"client_case"_s, study.clientCase);
        storage::CaseStudyRepository studies(writer.connection());
        const std::optional<CaseStudy> before = study.memo ? studies.of(study.memo) : studies.of(study.clientCase);
        if (before && !before->retired)
            return Error{ErrorKind::RuleViolation, Text::tr("It is in the case book already."), u"memo"_s, {}};
        if (before) {
            studies.setRetired(writer, *before, false);
            return before->id;
        }
        storage::StudyIdentity identities(writer.connection());
        const std::optional<rules::StudySource> source = identities.source(study);
        if (!source)
            return nothingSubmitted();
        study.texts = rules::studyDraft(*source, deidentifierOf(identities, study));
        return studies.add(writer, study);
    });
}

Status CaseBookService::setRetired(const Caller& caller, Id<CaseStudy> id, bool retired)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditCaseBook); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        writer.lock(u"case_study"_s, id);
        const Result<CaseStudy> study = known(writer.connection(), id);
        if (!study)
            return study.error();
        storage::CaseStudyRepository(writer.connection()).setRetired(writer, *study, retired);
        return Done{};
    });
}

Result<qint64> CaseBookService::save(const Caller& caller, const CaseStudy& wanted)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditCaseBook); !allowed)
        return allowed.error();
    const Result<StudyTexts> texts = checkedTexts(wanted.texts);
    if (!texts)
        return texts.error();
    CaseStudy study = wanted;
    study.texts = *texts;
    return m_file.write<qint64>(caller, [&](storage::Writer& writer) -> Result<qint64> {
        storage::CaseStudyRepository(writer.connection()).saveTexts(writer, study);
        return study.version + 1;
    });
}

Status CaseBookService::approve(const Caller& caller, Id<CaseStudy> id, qint64 version,
                                const QStringList& acceptedWords)
{
    if (const Status allowed = rules::require(caller, rules::Action::ApproveStudy); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        writer.lock(u"case_study"_s, id);
        Result<CaseStudy> study = known(writer.connection(), id);
        if (!study)
            return study.error();
        storage::StudyIdentity identities(writer.connection());
        const auto findings = deidentifierOf(identities, *study).find(study->texts);
        if (const Status may = rules::mayApprove(study->texts, findings, acceptedWords); !may)
            return may;
        study->version = version; // the text that the approver has seen
        storage::CaseStudyRepository(writer.connection()).approve(writer, *study, rules::doubtfulWords(findings));
        return Done{};
    });
}

Status CaseBookService::revoke(const Caller& caller, Id<CaseStudy> id, qint64 version)
{
    if (const Status allowed = rules::require(caller, rules::Action::ApproveStudy); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        writer.lock(u"case_study"_s, id);
        Result<CaseStudy> study = known(writer.connection(), id);
        if (!study)
            return study.error();
        study->version = version;
        storage::CaseStudyRepository(writer.connection()).revoke(writer, *study);
        return Done{};
    });
}

Result<CaseBook> CaseBookService::preview(const Caller& caller)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadRecords); !allowed)
        return allowed.error();
    return m_file.read<CaseBook>([&](storage::Connection& connection) -> Result<CaseBook> {
        const storage::ReadScope scope(connection);
        QList<StudyLine> lines = storage::CaseStudyRepository(connection).lines();
        lines.removeIf([](const StudyLine& line) { return line.study.status() != StudyStatus::Approved; });
        if (const Status nobody = stillNobody(connection, lines); !nobody)
            return nobody.error();
        CaseBook made{{}, tokyoDate(m_file.clock().now())};
        for (const StudyLine& line : std::as_const(lines))
            made.pages.append(pageOf(line, made.pages.size() + 1));
        return made;
    });
}

Result<CaseBook> CaseBookService::book(const Caller& caller, Output output)
{
    if (const Status allowed = rules::require(caller, rules::Action::ExportData); !allowed)
        return allowed.error();
    Result<CaseBook> book = preview(caller);
    if (!book)
        return book;
    const Status recorded = m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        writer.record(actionOf(output), u"case_study"_s, 0, {}, {{u"rows"_s, book->pages.size()}});
        return Done{};
    });
    return recorded ? book : recorded.error();
}

Result<exchange::EncodedText> CaseBookService::csv(const Caller& caller, exchange::Encoding encoding)
{
    const Result<CaseBook> book = this->book(caller, Output::Csv);
    if (!book)
        return book.error();
    return exchange::encodeText(exchange::caseBookCsv(*book), encoding);
}

} // namespace yorozu::service
