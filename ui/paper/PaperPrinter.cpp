// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PaperPrinter.h"

#include "ui/paper/PaperDocument.h"

#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace yorozu::ui {

using namespace Qt::StringLiterals;

void PaperPrinter::prepare(QPrinter& printer, const PaperDocument& document)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(document.orientation());
    printer.setFullPage(true);
    printer.setPageMargins(QMarginsF(0, 0, 0, 0));
    printer.setDocName(document.title());
    printer.setCreator(u"YorozuDesk"_s);
}

Status PaperPrinter::print(QPrinter& printer, const PaperDocument& document)
{
    const bool ranged = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int from = ranged ? printer.fromPage() : 1;
    const int to = ranged ? std::max(from, printer.toPage()) : document.pageCount();
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer)) {
        return Error{ErrorKind::CannotOpen,
                     tr("The printer did not take the sheet. Check that it is switched on, or save a PDF instead."),
                     {},
                     printer.printerName()};
    }
    for (int number = from; number <= to && number <= document.pageCount(); ++number) {
        if (number > from && !printer.newPage()) {
            return Error{ErrorKind::CannotOpen,
                         tr("The printer stopped before page %1. Print the remaining pages again.").arg(number),
                         {},
                         printer.printerName()};
        }
        document.paint(painter, number - 1, printer.resolution() / 25.4, nullptr);
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
