// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QCoreApplication>

class QPrinter;

namespace yorozu::ui {

class PaperDocument;

// The same pages on a real printer.
class PaperPrinter
{
    Q_DECLARE_TR_FUNCTIONS(PaperPrinter)

public:
    // A4 without margins of its own; to be called before a print dialog or preview opens.
    static void prepare(QPrinter& printer, const PaperDocument& document);
    // Prints the chosen range of pages (QPrinter::fromPage, toPage), all if none is chosen.
    static Status print(QPrinter& printer, const PaperDocument& document);
};

} // namespace yorozu::ui
