// SPDX-License-Identifier: GPL-3.0-or-later
// A case of the company as a case study (支援事例集).
#include "core/service/CaseBookService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/clients/ClientRecordView.h"

namespace yorozu::ui {

void ClientRecordView::openStudy(Id<ClientCase> clientCase)
{
    m_context.deliver(
        m_context.worker().command(
            [caller = m_context.caller(), clientCase](service::Services& services) -> Result<Id<CaseStudy>> {
                service::CaseBookService book(services.file());
                const auto known = book.of(clientCase);
                if (!known)
                    return known.error();
                return *known ? Result<Id<CaseStudy>>((*known)->id) : book.mark(caller, clientCase);
            }),
        this, [this](Id<CaseStudy> study) { m_context.go(Target::caseBook(study)); },
        [this](const Error& error) { showError(error); });
}

} // namespace yorozu::ui
