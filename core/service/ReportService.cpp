// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ReportService.h"

#include "core/exchange/ReportCsv.h"
#include "core/exchange/ReportXlsx.h"
#include "core/report/ClosingChecks.h"
#include "core/report/Corrections.h"
#include "core/report/FactSource.h"
#include "core/report/MonthlyFigures.h"
#include "core/report/RecordLines.h"
#include "core/rules/ClosingRules.h"
#include "core/rules/Permissions.h"
#include "core/service/MergeService.h"
#include "core/storage/ClosingRepository.h"
#include "core/storage/Query.h"
#include "core/storage/Writer.h"

#include <algorithm>
#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportService)
};

// What a closing has kept, and the same records as they are now.
struct Compared
{
    MonthClosing closing;
    ReportFacts kept;
    ReportFacts live;
};

std::optional<Compared> compared(storage::Connection& connection, QDate month)
{
    report::FactSource source(connection);
    const MonthSpan span = MonthSpan::month(month);
    const QList<MonthClosing> closings = source.closed(span);
    if (closings.isEmpty())
        return std::nullopt;
    return Compared{closings.constFirst(), source.kept(closings), source.live(span)};
}

ReportFacts ofMonth(const ReportFacts& facts, QDate month)
{
    ReportFacts some;
    std::copy_if(facts.memos.cbegin(), facts.memos.cend(), std::back_inserter(some.memos),
                 [month](const CountedMemo& memo) { return memo.month == month; });
    std::copy_if(facts.bookings.cbegin(), facts.bookings.cend(), std::back_inserter(some.bookings),
                 [month](const CountedBooking& booking) { return booking.month == month; });
    std::copy_if(facts.activities.cbegin(), facts.activities.cend(), std::back_inserter(some.activities),
                 [month](const CountedActivity& activity) { return activity.month == month; });
    return some;
}

Error notClosed(QDate month)
{
    return {ErrorKind::RuleViolation,
            Text::tr("%1 is not closed. Nothing was changed.").arg(monthCode(month)),
            u"month"_s,
            {}};
}

// Counted once for the report and for the records behind it.
report::MonthlyFigures figures(storage::Connection& connection, const MonthSpan& span)
{
    return {report::ReportWords::load(connection),
            report::FactSource(connection).counted(report::MonthlyFigures::needed(span)), span};
}

} // namespace

Result<QList<MonthLine>> ReportService::months(int fiscalYear)
{
    using Lines = QList<MonthLine>;
    return m_file.read<Lines>([&](storage::Connection& connection) -> Result<Lines> {
        const storage::ReadScope scope(connection);
        const QDate today = tokyoDate(m_file.clock().now());
        const MonthSpan year{QDate(fiscalYear, 4, 1), 12};
        report::FactSource source(connection);
        const ReportFacts live = source.live(year);
        const QList<MonthClosing> closings = source.closed(year);
        const ReportFacts kept = source.kept(closings);
        Lines lines;
        for (QDate month = year.first; month <= year.last(); month = month.addMonths(1)) {
            MonthLine line;
            line.month = month;
            const ReportFacts now = ofMonth(live, month);
            line.consultations = now.memos.size();
            const auto closing = std::find_if(closings.cbegin(), closings.cend(),
                                              [month](const MonthClosing& one) { return one.month == month; });
            if (closing != closings.cend()) {
                const ReportFacts before = ofMonth(kept, month);
                line.closing = *closing;
                line.consultations = before.memos.size();
                line.corrections = report::correctionCount(before, now);
            }
            line.state = rules::monthState(month, today, line.closing.has_value(), line.corrections);
            if (line.state != MonthState::Ahead)
                lines.prepend(line);
        }
        return lines;
    });
}

Result<MonthlyReport> ReportService::report(const MonthSpan& span)
{
    return m_file.read<MonthlyReport>([&](storage::Connection& connection) -> Result<MonthlyReport> {
        const storage::ReadScope scope(connection);
        MonthlyReport report = figures(connection, span).report();
        report.countedAt = m_file.clock().now();
        if (span.months == 1) {
            const QList<MonthClosing> closings = report::FactSource(connection).closed(span);
            if (!closings.isEmpty())
                report.closing = closings.constFirst();
        }
        return report;
    });
}

Result<FigureRecords> ReportService::records(const MonthSpan& span, const FigureKey& key)
{
    return m_file.read<FigureRecords>([&](storage::Connection& connection) -> Result<FigureRecords> {
        const storage::ReadScope scope(connection);
        const std::optional<FigureRecords> records = figures(connection, span).records(key);
        if (!records) {
            return Error{
                ErrorKind::NotFound, Text::tr("The report has no figure “%1”.").arg(code(key)), u"figure"_s, {}};
        }
        return *records;
    });
}

Result<FigureRecords> ReportService::latestFirst(const FigureRecords& records)
{
    return m_file.read<FigureRecords>([&](storage::Connection& connection) -> Result<FigureRecords> {
        const storage::ReadScope scope(connection);
        return FigureRecords{records.counts, report::latestFirst(connection, records)};
    });
}

Result<QList<RecordLine>> ReportService::lines(Counted counts, const QList<qint64>& ids)
{
    using Lines = QList<RecordLine>;
    return m_file.read<Lines>([&](storage::Connection& connection) -> Result<Lines> {
        const storage::ReadScope scope(connection);
        return report::recordLines(connection, counts, ids);
    });
}

Result<QList<ClosingCheck>> ReportService::checks(QDate month)
{
    using Checks = QList<ClosingCheck>;
    const MonthSpan span = MonthSpan::month(month);
    Result<Checks> checks = m_file.read<Checks>([&](storage::Connection& connection) -> Result<Checks> {
        const storage::ReadScope scope(connection);
        return report::closingChecks(connection, span, m_file.clock().now());
    });
    if (!checks)
        return checks;
    const auto pairs = MergeService(m_file).suspectedPairs();
    if (!pairs)
        return pairs.error();
    const auto clients = records(span, {u"clients"_s, u"firms"_s, FigureKey::Column::Total, {}});
    if (!clients)
        return clients.error();
    const QSet<qint64> counted(clients->ids.cbegin(), clients->ids.cend());
    ClosingCheck duplicates{ClosingCheck::Kind::Duplicates, Counted::Clients, false, {}};
    for (const SuspectedPair& pair : *pairs) {
        if (counted.contains(pair.first.id.number()) || counted.contains(pair.second.id.number()))
            duplicates.ids += {pair.first.id.number(), pair.second.id.number()};
    }
    std::sort(duplicates.ids.begin(), duplicates.ids.end());
    duplicates.ids.erase(std::unique(duplicates.ids.begin(), duplicates.ids.end()), duplicates.ids.end());
    checks->append(duplicates);
    return checks;
}

Result<MonthClosing> ReportService::close(const Caller& caller, QDate month)
{
    if (const Status allowed = rules::require(caller, rules::Action::CloseMonth); !allowed)
        return allowed.error();
    const MonthSpan span = MonthSpan::month(month);
    return m_file.write<MonthClosing>(caller, [&](storage::Writer& writer) -> Result<MonthClosing> {
        report::FactSource source(writer.connection());
        const bool closed = !source.closed(span).isEmpty();
        const QList<ClosingCheck> open = report::closingChecks(writer.connection(), span, writer.now());
        if (const Status may = rules::mayClose(span.first, tokyoDate(writer.now()), closed, open); !may)
            return may.error();
        return storage::ClosingRepository(writer.connection()).close(writer, span.first, source.live(span));
    });
}

Status ReportService::reopen(const Caller& caller, QDate month, const QString& reason)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReopenMonth); !allowed)
        return allowed.error();
    const Result<QString> checked = rules::checkedReason(reason);
    if (!checked)
        return checked.error();
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        storage::ClosingRepository closings(writer.connection());
        const QList<MonthClosing> closed = closings.closed(MonthSpan::month(month));
        if (closed.isEmpty())
            return notClosed(month);
        closings.reopen(writer, closed.constFirst(), *checked);
        return Done{};
    });
}

Result<QList<MonthClosing>> ReportService::history(const MonthSpan& span)
{
    using Closings = QList<MonthClosing>;
    return m_file.read<Closings>([&](storage::Connection& connection) -> Result<Closings> {
        return storage::ClosingRepository(connection).history(span);
    });
}

Result<QList<Correction>> ReportService::corrections(QDate month)
{
    using Corrections = QList<Correction>;
    return m_file.read<Corrections>([&](storage::Connection& connection) -> Result<Corrections> {
        const storage::ReadScope scope(connection);
        const std::optional<Compared> both = compared(connection, month);
        if (!both)
            return Corrections{};
        Corrections found = report::corrections(both->kept, both->live,
                                                report::CorrectionWords::load(connection, both->kept, both->live));
        report::explain(connection, both->closing, found);
        return found;
    });
}

Status ReportService::explain(const Caller& caller, QDate month, Counted counts, qint64 record, const QString& reason)
{
    if (const Status allowed = rules::require(caller, rules::Action::CloseMonth); !allowed)
        return allowed.error();
    const Result<QString> checked = rules::checkedReason(reason);
    if (!checked)
        return checked.error();
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        const std::optional<Compared> both = compared(writer.connection(), month);
        if (!both)
            return notClosed(month);
        const QList<Correction> all = report::corrections(
            both->kept, both->live, report::CorrectionWords::load(writer.connection(), both->kept, both->live));
        const bool known = std::any_of(all.cbegin(), all.cend(), [&](const Correction& one) {
            return one.counts == counts && one.record == record;
        });
        if (!known) {
            return Error{ErrorKind::NotFound,
                         Text::tr("This record is counted as it was when the month was closed. Nothing was changed."),
                         u"record"_s,
                         {}};
        }
        storage::ClosingRepository(writer.connection()).explain(writer, both->closing.id, counts, record, *checked);
        return Done{};
    });
}

Result<MonthlyReport> ReportService::taken(const Caller& caller, const MonthSpan& span, const QString& action,
                                           const QString& format)
{
    if (const Status allowed = rules::require(caller, rules::Action::ExportData); !allowed)
        return allowed.error();
    Result<MonthlyReport> report = this->report(span);
    if (!report)
        return report;
    const Status recorded = m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        writer.record(action, u"report_closing"_s, 0, {},
                      {{u"first_month"_s, monthCode(span.first)}, {u"months"_s, span.months}, {u"format"_s, format}});
        return Done{};
    });
    return recorded ? report : recorded.error();
}

Result<QByteArray> ReportService::xlsx(const Caller& caller, const MonthSpan& span)
{
    const Result<MonthlyReport> report = taken(caller, span, u"export"_s, u"xlsx"_s);
    return report ? exchange::reportXlsx(*report) : report.error();
}

Result<exchange::EncodedText> ReportService::csv(const Caller& caller, const MonthSpan& span,
                                                 exchange::Encoding encoding)
{
    const Result<MonthlyReport> report = taken(caller, span, u"export"_s, u"csv"_s);
    if (!report)
        return report.error();
    return exchange::encodeText(exchange::reportCsv(*report), encoding);
}

Result<MonthlyReport> ReportService::forOutput(const Caller& caller, const MonthSpan& span, Output output)
{
    const QString action = output == Output::Pdf ? u"pdf"_s : u"print"_s;
    return taken(caller, span, action, action);
}

} // namespace yorozu::service
