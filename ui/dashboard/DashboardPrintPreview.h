// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/PrintDialog.h"

namespace yorozu::ui {

class DashboardDocument;

// The dashboard before it is printed or kept as a PDF. It names nobody who sought advice: nothing goes on record.
class DashboardPrintPreview : public PrintDialog
{
    Q_OBJECT

public:
    DashboardPrintPreview(DeskContext& context, std::shared_ptr<const DashboardDocument> page, QWidget* parent);

protected:
    void record(Output output, std::function<void()> then) override;
};

} // namespace yorozu::ui
