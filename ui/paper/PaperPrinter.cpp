// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PaperPrinter.h"

#include "ui/paper/Page.h"
#include "ui/paper/PaperStyle.h"
#include "ui/paper/PdfFile.h"
#include "ui/paper/SheetPainter.h"

#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace yorozu::ui {

using namespace Qt::StringLiterals;

void PaperPrinter::prepare(QPrinter& printer, const QList<SheetValues>& sheets)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setPageMargins(QMarginsF(0, 0, 0, 0));
    printer.setDocName(PdfFile::titleOf(sheets));
    printer.setCreator(u"YorozuDesk"_s);
}

Status PaperPrinter::print(QPrinter& printer, const QList<SheetValues>& sheets)
{
    QList<Page> pages;
    for (const SheetValues& sheet : sheets)
        pages += paginate(sheet);
    const bool ranged = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int from = ranged ? printer.fromPage() : 1;
    const int to = ranged ? std::max(from, printer.toPage()) : static_cast<int>(pages.size());
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer)) {
        return Error{ErrorKind::CannotOpen,
                     tr("The printer did not take the sheet. Check that it is switched on, or save a PDF instead."),
                     {},
                     printer.printerName()};
    }
    const SheetPainter sheetPainter(PaperStyle::print());
    for (int number = from; number <= to && number <= pages.size(); ++number) {
        if (number > from && !printer.newPage()) {
            return Error{ErrorKind::CannotOpen,
                         tr("The printer stopped before page %1. Print the remaining pages again.").arg(number),
                         {},
                         printer.printerName()};
        }
        sheetPainter.paint(painter, pages.at(number - 1), printer.resolution() / 25.4);
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error) {
        return Error{ErrorKind::CannotOpen,
                     tr("The printer reported an error. Check the printer and print again, or save a PDF instead."),
                     {},
                     printer.printerName()};
    }
    return Done{};
}

} // namespace yorozu::ui
