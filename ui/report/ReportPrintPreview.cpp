// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportPrintPreview.h"

#include "core/service/ReportService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/paper/ReportPaper.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

ReportPrintPreview::ReportPrintPreview(DeskContext& desk, const MonthSpan& span, QWidget* parent)
    : PrintDialog(desk, tr("Print the report"), parent)
    , m_span(span)
{
    setObjectName(u"reportPrint"_s);
    beginReading();
    context().deliver(
        context().worker().query(
            [span](service::Services& services) { return service::ReportService(services.file()).report(span); }),
        this,
        [this](const MonthlyReport& report) {
            showDocument([report]() -> Document { return std::make_shared<ReportPaper>(report); });
        },
        [this](const Error& error) { fail(error); });
}

void ReportPrintPreview::record(Output output, std::function<void()> then)
{
    using Kind = service::ReportService::Output;
    const Kind kind = output == Output::Print ? Kind::Print : Kind::Pdf;
    context().deliver(
        context().worker().command([caller = context().caller(), kind, span = m_span](service::Services& services) {
            return service::ReportService(services.file()).forOutput(caller, span, kind);
        }),
        this, [then = std::move(then)](const MonthlyReport&) { then(); },
        [this](const Error& error) { say(error.message, true); });
}

} // namespace yorozu::ui
