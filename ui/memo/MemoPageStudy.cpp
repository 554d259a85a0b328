// SPDX-License-Identifier: GPL-3.0-or-later
// The memo as a case study (支援事例集).
#include "core/rules/Permissions.h"
#include "core/service/CaseBookService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/memo/MemoPage.h"
#include "ui/memo/MemoToolBar.h"
#include "ui/theme/controls/Band.h"

namespace yorozu::ui {

// What was published can be told of; whether it is there already is known a moment later.
void MemoPage::lookUpStudy()
{
    const Memo& memo = m_editing->view().memo;
    const bool may =
        memo.id && memo.revision > 0 && rules::mayDo(m_context.caller().group, rules::Action::EditCaseBook);
    if (!may) {
        m_study = {};
        m_toolBar->showStudy(false, false);
        return;
    }
    using Study = std::optional<CaseStudy>;
    m_context.deliver(
        m_context.worker().query(
            [id = memo.id](service::Services& services) { return service::CaseBookService(services.file()).of(id); }),
        this,
        [this, sheet = m_editing->sheetNumber()](const Study& study) {
            if (sheet != m_editing->sheetNumber())
                return;
            m_study = study ? study->id : Id<CaseStudy>();
            m_toolBar->showStudy(true, study.has_value());
        },
        [this](const Error&) { m_toolBar->showStudy(false, false); });
}

// One that is marked is opened: taking it out again is done there.
void MemoPage::markStudy()
{
    const Memo& memo = m_editing->view().memo;
    if (m_study) {
        m_context.go(Target::caseBook(m_study));
        return;
    }
    if (memo.id.isNull() || memo.revision == 0 || !rules::mayDo(m_context.caller().group, rules::Action::EditCaseBook))
        return;
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), id = memo.id](service::Services& services) {
            return service::CaseBookService(services.file()).mark(caller, id);
        }),
        this,
        [this, sheet = m_editing->sheetNumber()](Id<CaseStudy> study) {
            if (sheet != m_editing->sheetNumber())
                return;
            m_study = study;
            m_toolBar->showStudy(true, true);
            say(static_cast<int>(Band::Kind::Success),
                tr("The memo is in the case book, with a draft that names nobody."),
                {tr("Open the draft"), [this, study] { m_context.go(Target::caseBook(study)); }},
                {tr("Undo"), [this, study] { unmarkStudy(study); }});
        },
        [this](const Error& error) { say(static_cast<int>(Band::Kind::Error), error.message); });
}

void MemoPage::unmarkStudy(Id<CaseStudy> study)
{
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), study](service::Services& services) {
            return service::CaseBookService(services.file()).setRetired(caller, study, true);
        }),
        this, [this](Done) { lookUpStudy(); },
        [this](const Error& error) { say(static_cast<int>(Band::Kind::Error), error.message); });
}

} // namespace yorozu::ui
