// SPDX-License-Identifier: GPL-3.0-or-later
// 支援事例集: marks, texts without names, approval, and the book.
#include "app/ctl/Command.h"
#include "app/ctl/JsonInput.h"
#include "app/ctl/JsonOutput.h"
#include "app/ctl/Output.h"
#include "app/ctl/ReportJson.h"
#include "app/ctl/Session.h"
#include "app/ctl/Text.h"
#include "app/ctl/WriteDesk.h"
#include "core/rules/StudyDraft.h"
#include "core/service/CaseBookService.h"
#include "ui/paper/CaseBookPaper.h"
#include "ui/paper/PdfFile.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

Reply wrongUsage(const QString& message)
{
    return Reply{.exit = ExitCode::WrongUsage, .message = message};
}

QJsonObject lineJson(const StudyLine& line)
{
    QJsonObject json{{u"id"_s, line.study.id.number()},    {u"status"_s, code(line.study.status())},
                     {u"source"_s, line.source},           {u"client"_s, line.clientName},
                     {u"course"_s, line.courseName},       {u"date"_s, line.day.toString(Qt::ISODate)},
                     {u"title"_s, line.study.texts.title}, {u"version"_s, line.study.version}};
    if (line.study.memo)
        json.insert(u"memo"_s, line.study.memo.number());
    else
        json.insert(u"case"_s, line.study.clientCase.number());
    if (line.study.status() == StudyStatus::Approved)
        json.insert(u"approved_by"_s, line.study.approvedBy);
    return json;
}

QJsonArray findingsJson(const QList<StudyFinding>& findings)
{
    QJsonArray json;
    for (const StudyFinding& one : findings) {
        json.append(QJsonObject{{u"part"_s, code(one.field)},
                                {u"at"_s, one.finding.from},
                                {u"text"_s, one.finding.text},
                                {u"what"_s, code(one.finding.kind)},
                                {u"certain"_s, one.finding.certain}});
    }
    return json;
}

QJsonObject viewJson(const service::StudyView& view)
{
    QJsonObject json = lineJson(view.line);
    for (const StudyField field : allStudyFields())
        json.insert(code(field), view.line.study.texts.text(field));
    json.insert(u"findings"_s, findingsJson(view.findings));
    json.insert(u"accepted_words"_s, QJsonArray::fromStringList(view.line.study.acceptedWords));
    return json;
}

Id<CaseStudy> idOf(const Session& session)
{
    return Id<CaseStudy>(session.arguments().placeNumber());
}

Result<Reply> shown(service::CaseBookService& book, const Caller& caller, Id<CaseStudy> id)
{
    const Result<service::StudyView> view = book.view(caller, id);
    return view ? Result<Reply>(Reply{viewJson(*view)}) : view.error();
}

template <typename Work> Result<Reply> atDesk(Session& session, Work work)
{
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    service::CaseBookService book(desk->services->file());
    return work(book, desk->caller);
}

Result<Reply> caseBookList(Session& session)
{
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    const auto lines = service::CaseBookService((*services)->file()).list();
    if (!lines)
        return lines.error();
    const QString status = session.arguments().text(u"--status"_s);
    QJsonArray json;
    for (const StudyLine& line : *lines) {
        if (status.isEmpty() || status == code(line.study.status()))
            json.append(lineJson(line));
    }
    return Reply{json};
}

Result<Reply> caseBookMark(Session& session)
{
    const Arguments& arguments = session.arguments();
    const qint64 memo = arguments.number(u"--memo"_s);
    const qint64 clientCase = arguments.number(u"--case"_s);
    if ((memo == 0) == (clientCase == 0))
        return wrongUsage(Ctl::tr("“casebook mark” needs either --memo or --case."));
    return atDesk(session, [&](service::CaseBookService& book, const Caller& caller) -> Result<Reply> {
        const Result<Id<CaseStudy>> id =
            memo != 0 ? book.mark(caller, Id<Memo>(memo)) : book.mark(caller, Id<ClientCase>(clientCase));
        return id ? shown(book, caller, *id) : id.error();
    });
}

Result<Reply> caseBookUnmark(Session& session)
{
    return atDesk(session, [&](service::CaseBookService& book, const Caller& caller) -> Result<Reply> {
        const Status taken = book.setRetired(caller, idOf(session), true);
        return taken ? Result<Reply>(Reply{QJsonObject{{u"id"_s, idOf(session).number()}}}) : taken.error();
    });
}

Result<Reply> caseBookShow(Session& session)
{
    return atDesk(session, [&](service::CaseBookService& book, const Caller& caller) -> Result<Reply> {
        return shown(book, caller, idOf(session));
    });
}

// What the record does not name stays as it was; {"again": true} begins with a new draft.
Result<StudyTexts> readTexts(JsonRecord record, const service::StudyView& view)
{
    StudyTexts texts = record.flag(u"again"_s, false) ? view.draft : view.line.study.texts;
    for (const StudyField field : allStudyFields())
        texts.text(field) = record.text(code(field), texts.text(field));
    if (const auto& fault = record.finish())
        return *fault;
    return texts;
}

Result<Reply> caseBookUpdate(Session& session)
{
    const Result<JsonRecord> record = readOneRecord(session.arguments().place(1), u"casebook update"_s);
    if (!record)
        return record.error();
    return atDesk(session, [&](service::CaseBookService& book, const Caller& caller) -> Result<Reply> {
        const Result<service::StudyView> view = book.view(caller, idOf(session));
        if (!view)
            return view.error();
        const Result<StudyTexts> texts = readTexts(*record, *view);
        if (!texts)
            return texts.error();
        CaseStudy study = view->line.study;
        study.texts = *texts;
        if (const Result<qint64> saved = book.save(caller, study); !saved)
            return saved.error();
        return shown(book, caller, study.id);
    });
}

// As a document what is found; exit 1 if anything is.
Result<Reply> caseBookCheck(Session& session)
{
    return atDesk(session, [&](service::CaseBookService& book, const Caller& caller) -> Result<Reply> {
        const Result<service::StudyView> view = book.view(caller, idOf(session));
        if (!view)
            return view.error();
        const CaseStudy& study = view->line.study;
        const Status may = rules::mayApprove(study.texts, view->findings, study.acceptedWords);
        return Reply{QJsonObject{{u"ok"_s, may.has_value()}, {u"findings"_s, findingsJson(view->findings)}},
                     may ? ExitCode::Done : ExitCode::Refused, may ? QString() : may.error().message};
    });
}

Result<Reply> caseBookApprove(Session& session)
{
    return atDesk(session, [&](service::CaseBookService& book, const Caller& caller) -> Result<Reply> {
        const Result<service::StudyView> view = book.view(caller, idOf(session));
        if (!view)
            return view.error();
        const QStringList accepted =
            session.arguments().has(u"--accept-doubtful"_s) ? rules::doubtfulWords(view->findings) : QStringList();
        const Status approved = book.approve(caller, idOf(session), view->line.study.version, accepted);
        return approved ? shown(book, caller, idOf(session)) : approved.error();
    });
}

Result<Reply> caseBookRevoke(Session& session)
{
    return atDesk(session, [&](service::CaseBookService& book, const Caller& caller) -> Result<Reply> {
        const Result<service::StudyView> view = book.view(caller, idOf(session));
        if (!view)
            return view.error();
        const Status revoked = book.revoke(caller, idOf(session), view->line.study.version);
        return revoked ? shown(book, caller, idOf(session)) : revoked.error();
    });
}

Result<QByteArray> pdfOf(service::CaseBookService& service, const Caller& caller)
{
    // Whatever hinders the paper, the data base is all right: "refused", not "cannot be opened".
    if (const Status font = ui::PdfFile::fontPresent(); !font)
        return Error{ErrorKind::Invalid, font.error().message, {}, font.error().detail};
    const Result<CaseBook> book = service.book(caller, service::CaseBookService::Output::Pdf);
    if (!book)
        return book.error();
    return ui::PdfFile::bytes(ui::CaseBookPaper(*book));
}

Result<Reply> exportCaseBook(Session& session)
{
    const Arguments& arguments = session.arguments();
    const QString file = arguments.text(u"--out"_s);
    const QString ending = file.section(u'.', -1).toLower();
    if (ending != "csv"_L1 && ending != "pdf"_L1)
        return wrongUsage(Ctl::tr("The name after --out ends in .csv or .pdf: it says what the file is."));
    return atDesk(session, [&](service::CaseBookService& book, const Caller& caller) -> Result<Reply> {
        if (ending == "csv"_L1) {
            const auto text = book.csv(caller, encodingOf(arguments));
            return text ? writeEncoded(file, *text) : Result<Reply>(text.error());
        }
        const Result<QByteArray> pdf = pdfOf(book, caller);
        return pdf ? writeBytes(file, *pdf) : Result<Reply>(pdf.error());
    });
}

} // namespace

QList<Command> caseBookCommands()
{
    return {
        {"casebook list [--status draft|approved]", QT_TRANSLATE_NOOP("Ctl", "The case studies, the newest first."),
         caseBookList},
        {"casebook mark [--memo ID] [--case ID]",
         QT_TRANSLATE_NOOP("Ctl", "Takes a memo or a case into the case book, with a draft that names nobody."),
         caseBookMark},
        {"casebook unmark ID", QT_TRANSLATE_NOOP("Ctl", "Takes a study out of the case book; its texts are kept."),
         caseBookUnmark},
        {"casebook show ID", QT_TRANSLATE_NOOP("Ctl", "A case study with what is still to be looked at in it."),
         caseBookShow},
        {"casebook update ID FILE",
         QT_TRANSLATE_NOOP("Ctl", "Changes the texts that the JSON object names; “again” begins with a new draft. An "
                                  "approval is taken away."),
         caseBookUpdate},
        {"casebook check ID", QT_TRANSLATE_NOOP("Ctl", "Says what in a case study tells whose it is, with the places."),
         caseBookCheck},
        {"casebook approve ID [--accept-doubtful]",
         QT_TRANSLATE_NOOP("Ctl", "Approves a case study that names nobody (chief or section chief). "
                                  "--accept-doubtful: its doubtful words were looked at and are harmless."),
         caseBookApprove},
        {"casebook revoke ID", QT_TRANSLATE_NOOP("Ctl", "Takes the approval of a case study back."), caseBookRevoke},
        {"export casebook --out FILE [--encoding utf-8|cp932]",
         QT_TRANSLATE_NOOP("Ctl", "Writes the approved case studies as .pdf or .csv, after one more check."),
         exportCaseBook},
    };
}

} // namespace yorozu::ctl
