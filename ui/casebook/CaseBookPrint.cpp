// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casebook/CaseBookPrint.h"

#include "core/rules/Permissions.h"
#include "core/service/CaseBookService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/paper/CaseBookPaper.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

CaseBookPrint::CaseBookPrint(DeskContext& desk, QWidget* parent)
    : PrintDialog(desk, tr("Print the case book"), parent)
{
    setObjectName(u"caseBookPrint"_s);
    if (!rules::mayDo(desk.caller().group, rules::Action::ExportData))
        forbidPdf(tr("You may look at it, but not take it along as a file."));
    read();
}

// Looking at it takes nothing along: that is on record when it is printed or saved.
void CaseBookPrint::read()
{
    beginReading();
    context().deliver(
        context().worker().query([caller = context().caller()](service::Services& services) {
            return service::CaseBookService(services.file()).preview(caller);
        }),
        this,
        [this](const CaseBook& book) {
            showDocument([book]() -> Document { return std::make_shared<CaseBookPaper>(book); });
        },
        [this](const Error& error) { fail(error); });
}

void CaseBookPrint::record(Output output, std::function<void()> then)
{
    using Kind = service::CaseBookService::Output;
    const Kind kind = output == Output::Print ? Kind::Print : Kind::Pdf;
    context().deliver(
        context().worker().command([caller = context().caller(), kind](service::Services& services) {
            return service::CaseBookService(services.file()).book(caller, kind);
        }),
        this, [then = std::move(then)](const CaseBook&) { then(); },
        [this](const Error& error) { say(error.message, true); });
}

} // namespace yorozu::ui
