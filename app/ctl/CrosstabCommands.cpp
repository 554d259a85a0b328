// SPDX-License-Identifier: GPL-3.0-or-later
// クロス集計 with its saved views, the use of booths and coordinators, and figures of other centres.
#include "app/ctl/Command.h"
#include "app/ctl/JsonOutput.h"
#include "app/ctl/ReportJson.h"
#include "app/ctl/Session.h"
#include "app/ctl/Text.h"
#include "core/service/AnalysisService.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

Result<CrosstabQuestion> questionOf(Session& session)
{
    const Arguments& arguments = session.arguments();
    CrosstabQuestion question;
    question.rows = attributeFromCode(arguments.text(u"--rows"_s)).value_or(question.rows);
    question.columns = attributeFromCode(arguments.text(u"--columns"_s)).value_or(question.columns);
    question.from = arguments.date(u"--from"_s);
    question.to = arguments.date(u"--to"_s);
    question.measure = measureFromCode(arguments.text(u"--measure"_s)).value_or(question.measure);
    if (!arguments.has(u"--office"_s))
        return question;
    const auto centre = session.centre();
    if (!centre)
        return centre.error();
    const Office* office = (*centre)->findOffice(arguments.text(u"--office"_s));
    if (!office) {
        return Error{
            ErrorKind::NotFound, Ctl::tr("There is no office “%1”.").arg(arguments.text(u"--office"_s)), {}, {}};
    }
    question.office = office->id;
    return question;
}

Result<Reply> answer(Session& session, const Desk& desk, const CrosstabQuestion& question)
{
    const Arguments& arguments = session.arguments();
    service::AnalysisService analysis(desk.services->file());
    const QString file = arguments.text(u"--out"_s);
    if (file.isEmpty()) {
        const Result<Crosstab> table = analysis.crosstab(question);
        return table ? Result<Reply>(Reply{crosstabJson(*table)}) : table.error();
    }
    if (file.endsWith(".xlsx"_L1, Qt::CaseInsensitive)) {
        const Result<QByteArray> bytes = analysis.crosstabXlsx(desk.caller, question);
        return bytes ? writeBytes(file, *bytes) : Result<Reply>(bytes.error());
    }
    const auto text = analysis.crosstabCsv(desk.caller, question, encodingOf(arguments));
    return text ? writeEncoded(file, *text) : Result<Reply>(text.error());
}

// A file is on record and so a write; what is only shown is none.
Result<Desk> deskFor(Session& session)
{
    return session.arguments().has(u"--out"_s) ? session.deskToWrite() : session.deskToRead();
}

Result<Reply> crosstab(Session& session)
{
    const Result<Desk> desk = deskFor(session);
    if (!desk)
        return desk.error();
    const Result<CrosstabQuestion> question = questionOf(session);
    return question ? answer(session, *desk, *question) : question.error();
}

Result<ReportView> viewNamed(service::AnalysisService& analysis, const QString& name)
{
    const auto views = analysis.views();
    if (!views)
        return views.error();
    const auto found =
        std::find_if(views->cbegin(), views->cend(), [&name](const ReportView& view) { return view.name == name; });
    if (found == views->cend())
        return Error{ErrorKind::NotFound, Ctl::tr("There is no saved cross table “%1”.").arg(name), {}, {}};
    return *found;
}

Result<Reply> viewList(Session& session)
{
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    const auto views = service::AnalysisService((*services)->file()).views();
    if (!views)
        return views.error();
    QJsonArray json;
    for (const ReportView& view : *views) {
        QJsonObject one = questionJson(view.question);
        one.insert(u"id"_s, view.id.number());
        one.insert(u"name"_s, view.name);
        one.insert(u"by"_s, view.createdBy);
        json.append(one);
    }
    return Reply{json};
}

Result<Reply> viewShow(Session& session)
{
    const Result<Desk> desk = deskFor(session);
    if (!desk)
        return desk.error();
    service::AnalysisService analysis(desk->services->file());
    const Result<ReportView> view = viewNamed(analysis, session.arguments().place());
    return view ? answer(session, *desk, view->question) : view.error();
}

Result<Reply> viewSave(Session& session)
{
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    const Result<CrosstabQuestion> question = questionOf(session);
    if (!question)
        return question.error();
    service::AnalysisService analysis(desk->services->file());
    ReportView view;
    if (const Result<ReportView> known = viewNamed(analysis, session.arguments().place()); known)
        view = *known;
    view.name = session.arguments().place();
    view.question = *question;
    const auto id = analysis.saveView(desk->caller, view);
    return id ? Result<Reply>(Reply{QJsonObject{{u"ids"_s, QJsonArray{id->number()}}}}) : id.error();
}

Result<Reply> viewRemove(Session& session)
{
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    service::AnalysisService analysis(desk->services->file());
    const Result<ReportView> view = viewNamed(analysis, session.arguments().place());
    if (!view)
        return view.error();
    const Status removed = analysis.retireView(desk->caller, view->id, view->version);
    return removed ? Result<Reply>(Reply{QJsonObject{{u"removed"_s, view->id.number()}}}) : removed.error();
}

Result<Reply> use(Session& session)
{
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    const auto report = service::AnalysisService((*services)->file())
                            .use(session.arguments().date(u"--from"_s), session.arguments().date(u"--to"_s));
    return report ? Result<Reply>(Reply{useJson(*report)}) : report.error();
}

Result<Reply> centreFigures(Session& session)
{
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    const auto year = static_cast<int>(session.arguments().number(u"--fiscal-year"_s));
    const auto figures = service::AnalysisService((*services)->file()).centreFigures(MonthSpan{QDate(year, 4, 1), 12});
    if (!figures)
        return figures.error();
    QJsonArray json;
    for (const CentreFigure& figure : *figures) {
        json.append(QJsonObject{{u"centre"_s, figure.centre},
                                {u"from"_s, isoDate(figure.span.first)},
                                {u"to"_s, isoDate(figure.span.last())},
                                {u"figure"_s, figure.figure},
                                {u"value"_s, figure.value},
                                {u"source"_s, figure.source}});
    }
    return Reply{json};
}

} // namespace

QList<Command> crosstabCommands()
{
    return {
        {"crosstab --rows topic|industry|channel|mode|office|course|staff|gender|age|month|weekday|hour|agency|"
         "programme|visit --columns topic|industry|channel|mode|office|course|staff|gender|age|month|weekday|hour|"
         "agency|programme|visit --from D --to D [--measure consultations|firms] [--office O] [--out FILE] "
         "[--encoding utf-8|cp932]",
         QT_TRANSLATE_NOOP("Ctl",
                           "Consultations, or the firms that had them, by any two attributes; with --out as .xlsx "
                           "or .csv."),
         crosstab},
        {"view list", QT_TRANSLATE_NOOP("Ctl", "The cross tables that were saved under a name."), viewList},
        {"view show NAME [--out FILE] [--encoding utf-8|cp932]",
         QT_TRANSLATE_NOOP("Ctl", "A saved cross table, counted now; with --out as .xlsx or .csv."), viewShow},
        {"view save NAME --rows topic|industry|channel|mode|office|course|staff|gender|age|month|weekday|hour|agency|"
         "programme|visit --columns topic|industry|channel|mode|office|course|staff|gender|age|month|weekday|hour|"
         "agency|programme|visit --from D --to D [--measure consultations|firms] [--office O]",
         QT_TRANSLATE_NOOP("Ctl", "Saves a cross table under a name, in place of one of that name."), viewSave},
        {"view remove NAME", QT_TRANSLATE_NOOP("Ctl", "Takes a saved cross table off the list."), viewRemove},
        {"report use --from D --to D",
         QT_TRANSLATE_NOOP("Ctl", "How booths and coordinators were taken, by weekday, hour and office."), use},
        {"centre figures --fiscal-year YEAR",
         QT_TRANSLATE_NOOP("Ctl", "Published figures of other centres within a fiscal year."), centreFigures},
    };
}

} // namespace yorozu::ctl
