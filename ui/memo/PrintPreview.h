// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "ui/paper/SheetValues.h"
#include "ui/print/PrintDialog.h"

class QCheckBox;

namespace yorozu::ui {

// A memo, or its blank sheet, before it is printed or kept as a PDF.
class PrintPreview : public PrintDialog
{
    Q_OBJECT
public:
    PrintPreview(DeskContext& context, const SheetValues& values, Id<Memo> memo, QWidget* parent);
    ~PrintPreview() override;

protected:
    void record(Output output, std::function<void()> then) override;

private:
    void showPages();
    SheetValues chosen() const;

    SheetValues m_values;
    Id<Memo> m_memo;
    QCheckBox* m_blank;
    QCheckBox* m_impression;
};

} // namespace yorozu::ui
