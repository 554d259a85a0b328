// SPDX-License-Identifier: GPL-3.0-or-later
// 業務実績集計: the monthly report, its files, and closing a month.
#include "app/ctl/Command.h"
#include "app/ctl/JsonOutput.h"
#include "app/ctl/Output.h"
#include "app/ctl/ReportJson.h"
#include "app/ctl/Session.h"
#include "app/ctl/Text.h"
#include "core/service/ReportService.h"
#include "ui/paper/ReportPdf.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

Reply wrongUsage(const QString& message)
{
    return Reply{.exit = ExitCode::WrongUsage, .message = message};
}

// The month that the command names; a reply that it is none.
std::optional<QDate> monthOf(const Session& session)
{
    return monthFromCode(session.arguments().place());
}

Reply noMonth(const Session& session)
{
    return wrongUsage(Ctl::tr("“%1” is no month. Write it as 2024-06.").arg(session.arguments().place()));
}

MonthSpan spanOf(const Session& session, QDate month)
{
    const QString period = session.arguments().text(u"--period"_s);
    if (period == "quarter"_L1)
        return MonthSpan::quarter(month);
    return period == "year"_L1 ? MonthSpan::fiscalYear(month) : MonthSpan::month(month);
}

// `work` gets the month and the service, for commands that only read.
template <typename Work> Result<Reply> reading(Session& session, Work work)
{
    const std::optional<QDate> month = monthOf(session);
    if (!month)
        return noMonth(session);
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    service::ReportService reports((*services)->file());
    return work(reports, *month);
}

template <typename Work> Result<Reply> writing(Session& session, Work work)
{
    const std::optional<QDate> month = monthOf(session);
    if (!month)
        return noMonth(session);
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    service::ReportService reports(desk->services->file());
    return work(reports, desk->caller, *month);
}

Result<QByteArray> pdfOf(service::ReportService& reports, const Caller& caller, const MonthSpan& span)
{
    const Result<MonthlyReport> report = reports.forOutput(caller, span, service::ReportService::Output::Pdf);
    if (!report)
        return report.error();
    const Result<QByteArray> pdf = ui::reportPdf(*report);
    // Whatever hinders the paper, the data base is all right: "refused", not "cannot be opened".
    if (!pdf)
        return Error{ErrorKind::Invalid, pdf.error().message, {}, pdf.error().detail};
    return pdf;
}

Result<Reply> reportMonthly(Session& session)
{
    const Arguments& arguments = session.arguments();
    const QString file = arguments.text(u"--out"_s);
    const QString ending = file.section(u'.', -1).toLower();
    if (ending != "xlsx"_L1 && ending != "csv"_L1 && ending != "pdf"_L1)
        return wrongUsage(Ctl::tr("The name after --out ends in .xlsx, .csv or .pdf: it says what the file is."));
    return writing(session, [&](service::ReportService& reports, const Caller& caller, QDate month) -> Result<Reply> {
        const MonthSpan span = spanOf(session, month);
        if (ending == "csv"_L1) {
            const auto text = reports.csv(caller, span, encodingOf(arguments));
            return text ? writeEncoded(file, *text) : Result<Reply>(text.error());
        }
        const Result<QByteArray> bytes = ending == "pdf"_L1 ? pdfOf(reports, caller, span) : reports.xlsx(caller, span);
        return bytes ? writeBytes(file, *bytes) : Result<Reply>(bytes.error());
    });
}

Result<Reply> reportShow(Session& session)
{
    return reading(session, [&](service::ReportService& reports, QDate month) -> Result<Reply> {
        const Result<MonthlyReport> report = reports.report(spanOf(session, month));
        return report ? Result<Reply>(Reply{reportJson(*report)}) : report.error();
    });
}

Result<Reply> reportRecords(Session& session)
{
    const QString figure = session.arguments().text(u"--figure"_s);
    const std::optional<FigureKey> key = figureKeyFromCode(figure);
    if (!key)
        return wrongUsage(Ctl::tr("“%1” names no figure. “report show” lists them.").arg(figure));
    return reading(session, [&](service::ReportService& reports, QDate month) -> Result<Reply> {
        const Result<FigureRecords> records = reports.records(spanOf(session, month), *key);
        return records ? Result<Reply>(Reply{recordsJson(*records)}) : records.error();
    });
}

Result<Reply> reportMonths(Session& session)
{
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    const auto year = static_cast<int>(session.arguments().number(u"--fiscal-year"_s));
    const auto months = service::ReportService((*services)->file()).months(year);
    if (!months)
        return months.error();
    QJsonArray json;
    for (const MonthLine& line : *months)
        json.append(monthJson(line));
    return Reply{json};
}

Result<Reply> reportChecks(Session& session)
{
    return reading(session, [](service::ReportService& reports, QDate month) -> Result<Reply> {
        const auto checks = reports.checks(month);
        if (!checks)
            return checks.error();
        QJsonArray json;
        for (const ClosingCheck& check : *checks)
            json.append(checkJson(check));
        return Reply{json};
    });
}

Result<Reply> reportClose(Session& session)
{
    return writing(session, [](service::ReportService& reports, const Caller& caller, QDate month) -> Result<Reply> {
        const Result<MonthClosing> closing = reports.close(caller, month);
        return closing ? Result<Reply>(Reply{closingJson(*closing)}) : closing.error();
    });
}

Result<Reply> reportReopen(Session& session)
{
    return writing(session, [&](service::ReportService& reports, const Caller& caller, QDate month) -> Result<Reply> {
        const Status opened = reports.reopen(caller, month, session.arguments().text(u"--reason"_s));
        return opened ? Result<Reply>(Reply{QJsonObject{{u"month"_s, monthCode(month)}, {u"state"_s, u"open"_s}}})
                      : opened.error();
    });
}

Result<Reply> reportCorrections(Session& session)
{
    return reading(session, [](service::ReportService& reports, QDate month) -> Result<Reply> {
        const auto corrections = reports.corrections(month);
        if (!corrections)
            return corrections.error();
        QJsonArray json;
        for (const Correction& correction : *corrections)
            json.append(correctionJson(correction));
        return Reply{json};
    });
}

Result<Reply> reportExplain(Session& session)
{
    const Arguments& arguments = session.arguments();
    const qint64 memo = arguments.number(u"--memo"_s);
    const qint64 booking = arguments.number(u"--booking"_s);
    const qint64 activity = arguments.number(u"--activity"_s);
    if ((memo != 0) + (booking != 0) + (activity != 0) != 1)
        return wrongUsage(Ctl::tr("“report explain” needs one of --memo, --booking and --activity."));
    const Counted counts = memo != 0 ? Counted::Memos : booking != 0 ? Counted::Bookings : Counted::Activities;
    const qint64 record = memo + booking + activity;
    return writing(session, [&](service::ReportService& reports, const Caller& caller, QDate month) -> Result<Reply> {
        const Status explained = reports.explain(caller, month, counts, record, arguments.text(u"--reason"_s));
        return explained ? Result<Reply>(Reply{QJsonObject{{code(counts), record}}}) : explained.error();
    });
}

} // namespace

QList<Command> reportCommands()
{
    return {
        {"report monthly MONTH --out FILE [--period month|quarter|year] [--encoding utf-8|cp932]",
         QT_TRANSLATE_NOOP("Ctl", "Writes the report of a month (2024-06), or of its quarter or fiscal year, as .xlsx, "
                                  ".csv or .pdf."),
         reportMonthly},
        {"report show MONTH [--period month|quarter|year]",
         QT_TRANSLATE_NOOP("Ctl", "The figures of the report, each with the name under which its records are listed."),
         reportShow},
        {"report records MONTH --figure NAME [--period month|quarter|year]",
         QT_TRANSLATE_NOOP("Ctl", "The records that a figure counts, such as mode/sum/total."), reportRecords},
        {"report months --fiscal-year YEAR",
         QT_TRANSLATE_NOOP("Ctl", "The months of a fiscal year: closed or not, and how many corrections."),
         reportMonths},
        {"report checks MONTH",
         QT_TRANSLATE_NOOP("Ctl", "What is to be looked at before a month is closed, with the records."), reportChecks},
        {"report close MONTH",
         QT_TRANSLATE_NOOP("Ctl", "Closes a month: its figures stay; what is changed later is a correction."),
         reportClose},
        {"report reopen MONTH --reason TEXT",
         QT_TRANSLATE_NOOP("Ctl", "Opens a closed month again (chief or section chief); the reason is kept."),
         reportReopen},
        {"report corrections MONTH",
         QT_TRANSLATE_NOOP("Ctl", "What was changed since the month was closed, with the reason."), reportCorrections},
        {"report explain MONTH [--memo ID] [--booking ID] [--activity ID] --reason TEXT",
         QT_TRANSLATE_NOOP("Ctl", "Says why a record of a closed month was changed."), reportExplain},
    };
}

} // namespace yorozu::ctl
