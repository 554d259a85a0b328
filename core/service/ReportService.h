// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Closing.h"
#include "core/domain/RecordLine.h"
#include "core/exchange/TextEncoding.h"
#include "core/service/CaseFile.h"

namespace yorozu::service {

// 業務実績集計 (F3): the monthly report, the records behind its figures, closing a month, and the files of it. A light
// thing: made where it is used, over the file of Services.
class ReportService
{
public:
    explicit ReportService(CaseFile& file)
        : m_file(file)
    {
    }

    // From April to the month of today, or to March; newest first.
    Result<QList<MonthLine>> months(int fiscalYear);
    Result<MonthlyReport> report(const MonthSpan&);
    // Error{NotFound} if the report has no such figure.
    Result<FigureRecords> records(const MonthSpan&, const FigureKey&);
    // The same, those of the latest day first; firms have no day and stay as they are.
    Result<FigureRecords> latestFirst(const FigureRecords&);
    // Some of the records of a figure or of a check, as rows in their order.
    Result<QList<RecordLine>> lines(Counted, const QList<qint64>& ids);

    Result<QList<ClosingCheck>> checks(QDate month);
    // The figures stay as they are from now on, whatever becomes of the records. Error{RuleViolation} names what is
    // open.
    Result<MonthClosing> close(const Caller&, QDate month);
    Status reopen(const Caller&, QDate month, const QString& reason);
    // Everybody who has closed a month of the span or opened it again, oldest first.
    Result<QList<MonthClosing>> history(const MonthSpan&);
    // What is counted otherwise now than when the month was closed; none of an open month.
    Result<QList<Correction>> corrections(QDate month);
    // In place of an earlier reason. Error{NotFound} if the record is no correction of this month.
    Status explain(const Caller&, QDate month, Counted, qint64 record, const QString& reason);

    // Files, on record before they are handed over. XLSX takes a folder for a while that the system names.
    Result<QByteArray> xlsx(const Caller&, const MonthSpan&);
    Result<exchange::EncodedText> csv(const Caller&, const MonthSpan&, exchange::Encoding);
    enum class Output { Pdf, Print };
    // What is to be drawn (ui/paper).
    Result<MonthlyReport> forOutput(const Caller&, const MonthSpan&, Output);

private:
    Result<MonthlyReport> taken(const Caller&, const MonthSpan&, const QString& action, const QString& format);

    CaseFile& m_file;
};

} // namespace yorozu::service
