// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/PrintDialog.h"

namespace yorozu::ui {

// 支援事例集 before it is printed or kept as PDF: the approved studies, looked at once more by the check.
class CaseBookPrint : public PrintDialog
{
    Q_OBJECT

public:
    CaseBookPrint(DeskContext& context, QWidget* parent);

protected:
    void record(Output output, std::function<void()> then) override;

private:
    void read();
};

} // namespace yorozu::ui
