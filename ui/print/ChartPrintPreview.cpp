// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/ChartPrintPreview.h"

#include "ui/print/ChartDocument.h"

namespace yorozu::ui {

namespace {
constexpr QSize DialogSize(960, 760); // a sheet that lies
}

ChartPrintPreview::ChartPrintPreview(DeskContext& context, const QString& title, const ChartSheet& sheet,
                                     QWidget* parent)
    : PrintDialog(context, title, parent)
{
    setObjectName(QStringLiteral("chartPrint"));
    resize(DialogSize);
    // The charts live in this thread.
    showDocument([page = std::make_shared<const ChartDocument>(sheet)] { return page; });
}

void ChartPrintPreview::record(Output, std::function<void()> then)
{
    then();
}

} // namespace yorozu::ui
