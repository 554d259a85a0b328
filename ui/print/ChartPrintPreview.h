// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/PrintDialog.h"

namespace yorozu::ui {

struct ChartSheet;

// A page of charts before it is printed or kept as a PDF. It names nobody who sought advice: nothing goes on record.
class ChartPrintPreview : public PrintDialog
{
    Q_OBJECT

public:
    ChartPrintPreview(DeskContext& context, const QString& title, const ChartSheet& sheet, QWidget* parent);

protected:
    void record(Output output, std::function<void()> then) override;
};

} // namespace yorozu::ui
