// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/MonthSpan.h"
#include "ui/print/PrintDialog.h"

namespace yorozu::ui {

// 業務実績集計 on paper, of the months that are on the screen.
class ReportPrintPreview : public PrintDialog
{
    Q_OBJECT

public:
    ReportPrintPreview(DeskContext& context, const MonthSpan& span, QWidget* parent);

protected:
    void record(Output output, std::function<void()> then) override;

private:
    MonthSpan m_span;
};

} // namespace yorozu::ui
