// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CentreFigure.h"
#include "core/domain/Crosstab.h"
#include "core/domain/Report.h"
#include "core/domain/UseReport.h"
#include "core/exchange/TextEncoding.h"
#include "core/service/TransferService.h"

namespace yorozu::service {

// クロス集計 (F4), saved under names where wanted, the use of booths and coordinators (F6), and the figures of other
// centres. A light thing: made where it is used, over the file of Services.
class AnalysisService
{
public:
    explicit AnalysisService(CaseFile& file)
        : m_file(file)
    {
    }

    // Error{Invalid} if the period ends before it begins.
    Result<Crosstab> crosstab(const CrosstabQuestion&);
    Result<FigureRecords> records(const CrosstabQuestion&, const CrosstabCell&);
    // Files, on record before they are handed over.
    Result<QByteArray> crosstabXlsx(const Caller&, const CrosstabQuestion&);
    Result<exchange::EncodedText> crosstabCsv(const Caller&, const CrosstabQuestion&, exchange::Encoding);

    Result<UseReport> use(QDate from, QDate to);

    Result<QList<ReportView>> views(); // by name
    // A new one has no id. With the version that was seen; a name is taken once.
    Result<Id<ReportView>> saveView(const Caller&, const ReportView&);
    Status retireView(const Caller&, Id<ReportView>, qint64 version);

    Result<QList<CentreFigure>> centreFigures(const MonthSpan&);
    // CSV, all or nothing; what a centre had published for a period before is replaced.
    Result<ImportReport> importCentreFigures(const Caller&, const QByteArray& file, const ImportOptions&);

private:
    Result<Crosstab> taken(const Caller&, const CrosstabQuestion&, const QString& format);

    CaseFile& m_file;
};

} // namespace yorozu::service
