// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/AnalysisService.h"

#include "core/domain/Limits.h"
#include "core/exchange/CentreFigureCsv.h"
#include "core/exchange/ReportCsv.h"
#include "core/exchange/ReportXlsx.h"
#include "core/report/CrosstabCount.h"
#include "core/report/UseFigures.h"
#include "core/rules/Permissions.h"
#include "core/storage/CentreFigureRepository.h"
#include "core/storage/Query.h"
#include "core/storage/ReportViewRepository.h"
#include "core/storage/Writer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AnalysisService)
};

// Beyond it a request is a slip of the keys.
constexpr int MostYears = 50;

Status checkPeriod(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid() || to < from) {
        return Error{ErrorKind::Invalid,
                     Text::tr("The period ends before it begins. Give the first and the last day."),
                     u"to"_s,
                     {}};
    }
    if (from.addYears(MostYears) <= to)
        return Error{
            ErrorKind::Invalid, Text::tr("The period is too long. Give at most %1 years.").arg(MostYears), u"to"_s, {}};
    return Done{};
}

Result<ReportView> checkedView(const ReportView& view, const QList<ReportView>& others)
{
    ReportView kept = view;
    kept.name = view.name.simplified();
    if (kept.name.isEmpty())
        return Error{ErrorKind::Invalid, Text::tr("Give the cross table a name."), u"name"_s, {}};
    if (const auto fault = tooLongError(kept.name, Limit::name, u"name"_s))
        return *fault;
    if (const Status period = checkPeriod(kept.question.from, kept.question.to); !period)
        return period.error();
    const bool taken = std::any_of(others.cbegin(), others.cend(), [&kept](const ReportView& other) {
        return other.id != kept.id && other.name == kept.name;
    });
    if (taken) {
        return Error{ErrorKind::Conflict,
                     Text::tr("There is a cross table “%1” already. Choose another name.").arg(kept.name),
                     u"name"_s,
                     {}};
    }
    return kept;
}

QString titleOf(const CrosstabQuestion& question)
{
    return Text::tr("%1 by %2", "a cross table: rows by columns").arg(label(question.rows), label(question.columns));
}

} // namespace

Result<Crosstab> AnalysisService::crosstab(const CrosstabQuestion& question)
{
    if (const Status period = checkPeriod(question.from, question.to); !period)
        return period.error();
    return m_file.read<Crosstab>([&](storage::Connection& connection) -> Result<Crosstab> {
        return report::CrosstabCount(connection).table(question);
    });
}

Result<FigureRecords> AnalysisService::records(const CrosstabQuestion& question, const CrosstabCell& cell)
{
    if (const Status period = checkPeriod(question.from, question.to); !period)
        return period.error();
    return m_file.read<FigureRecords>([&](storage::Connection& connection) -> Result<FigureRecords> {
        return report::CrosstabCount(connection).records(question, cell);
    });
}

Result<Crosstab> AnalysisService::taken(const Caller& caller, const CrosstabQuestion& question, const QString& format)
{
    if (const Status allowed = rules::require(caller, rules::Action::ExportData); !allowed)
        return allowed.error();
    Result<Crosstab> table = crosstab(question);
    if (!table)
        return table;
    const Status recorded = m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        writer.record(u"export"_s, u"report_view"_s, 0, {},
                      {{u"rows"_s, code(question.rows)},
                       {u"columns"_s, code(question.columns)},
                       {u"from"_s, question.from.toString(Qt::ISODate)},
                       {u"to"_s, question.to.toString(Qt::ISODate)},
                       {u"format"_s, format}});
        return Done{};
    });
    return recorded ? table : recorded.error();
}

Result<QByteArray> AnalysisService::crosstabXlsx(const Caller& caller, const CrosstabQuestion& question)
{
    const Result<Crosstab> table = taken(caller, question, u"xlsx"_s);
    return table ? exchange::crosstabXlsx(*table, titleOf(question)) : table.error();
}

Result<exchange::EncodedText> AnalysisService::crosstabCsv(const Caller& caller, const CrosstabQuestion& question,
                                                           exchange::Encoding encoding)
{
    const Result<Crosstab> table = taken(caller, question, u"csv"_s);
    if (!table)
        return table.error();
    return exchange::encodeText(exchange::crosstabCsv(*table), encoding);
}

Result<UseReport> AnalysisService::use(QDate from, QDate to)
{
    if (const Status period = checkPeriod(from, to); !period)
        return period.error();
    return m_file.read<UseReport>([&](storage::Connection& connection) -> Result<UseReport> {
        const storage::ReadScope scope(connection);
        return report::countUse(report::UseFacts::load(connection, from, to));
    });
}

Result<QList<ReportView>> AnalysisService::views()
{
    return m_file.read<QList<ReportView>>([](storage::Connection& connection) -> Result<QList<ReportView>> {
        return storage::ReportViewRepository(connection).list();
    });
}

Result<Id<ReportView>> AnalysisService::saveView(const Caller& caller, const ReportView& view)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditReports); !allowed)
        return allowed.error();
    return m_file.write<Id<ReportView>>(caller, [&](storage::Writer& writer) -> Result<Id<ReportView>> {
        storage::ReportViewRepository views(writer.connection());
        const Result<ReportView> checked = checkedView(view, views.list());
        if (!checked)
            return checked.error();
        if (!checked->id)
            return views.add(writer, *checked);
        views.update(writer, *checked);
        return checked->id;
    });
}

Status AnalysisService::retireView(const Caller& caller, Id<ReportView> id, qint64 version)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditReports); !allowed)
        return allowed.error();
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::ReportViewRepository views(writer.connection());
        std::optional<ReportView> view = views.byId(id);
        if (!view) {
            return Error{
                ErrorKind::NotFound, Text::tr("There is no such cross table. Nothing was changed."), u"id"_s, {}};
        }
        view->version = version;
        views.retire(writer, *view);
        return Done{};
    });
}

Result<QList<CentreFigure>> AnalysisService::centreFigures(const MonthSpan& span)
{
    return m_file.read<QList<CentreFigure>>([&](storage::Connection& connection) -> Result<QList<CentreFigure>> {
        return storage::CentreFigureRepository(connection).within(span);
    });
}

Result<ImportReport> AnalysisService::importCentreFigures(const Caller& caller, const QByteArray& file,
                                                          const ImportOptions& options)
{
    if (const Status allowed = rules::require(caller, rules::Action::EditReports); !allowed)
        return allowed.error();
    const Result<QString> text = exchange::decodeText(file, options.encoding);
    if (!text)
        return text.error();
    const Result<exchange::ParsedCentreFigures> parsed = exchange::readCentreFigures(*text, options.csv);
    if (!parsed)
        return parsed.error();
    ImportReport report;
    report.rows = parsed->rows;
    report.ignoredHeadings = parsed->ignoredHeadings;
    report.errors = parsed->errors;
    if (!report.errors.isEmpty())
        return report;
    const ImportReport nothingYet = report;
    const Status status = m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        using Kept = storage::CentreFigureRepository::Kept;
        report = nothingYet;
        storage::CentreFigureRepository figures(writer.connection());
        for (const CentreFigure& figure : parsed->records) {
            const Kept kept = figures.keep(writer, figure);
            ++(kept == Kept::Created ? report.created : kept == Kept::Updated ? report.updated : report.unchanged);
        }
        if (options.dryRun)
            return Error{ErrorKind::Cancelled, {}, {}, {}};
        return Done{};
    });
    if (!status && !options.dryRun)
        return status.error();
    return report;
}

} // namespace yorozu::service
