// SPDX-License-Identifier: GPL-3.0-or-later
// Closing the month, opening it again, and why records were changed since.
#include "core/domain/ReportTexts.h"
#include "core/rules/Permissions.h"
#include "core/service/ReportService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/report/ClosingPanel.h"
#include "ui/report/ReportPage.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

// At once: a month can be opened again, and nothing is lost by closing it.
void ReportPage::closeMonth()
{
    if (!m_closing->canClose()) {
        if (const QString why = m_closing->hindrance(); m_span.months == 1 && !why.isEmpty())
            m_context.announce(why);
        return;
    }
    m_closing->setBusy(true);
    const QDate month = m_span.first;
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), month](service::Services& services) {
            return service::ReportService(services.file()).close(caller, month);
        }),
        this,
        [this, month](const MonthClosing&) {
            m_closing->setBusy(false);
            m_justClosed = month;
            const QString sentence = tr("%1 is closed. Its figures stay as they are.").arg(monthText(month));
            if (rules::mayDo(m_context.caller().group, rules::Action::ReopenMonth))
                say(Band::Kind::Success, sentence, tr("Open it again (Ctrl+Z)"), [this] { undo(); });
            else
                say(Band::Kind::Success, sentence);
            m_reload.start();
        },
        [this](const Error& error) { refused(error); });
}

// Opening a month again is on record with a reason: that is asked for.
void ReportPage::undo()
{
    if (m_justClosed != m_span.first || m_span.months != 1) {
        m_context.announce(tr("There is nothing to undo here."));
        return;
    }
    if (m_closing->canReopen())
        m_closing->beginReopening();
    else
        m_context.announce(tr("The chief or the section chief opens a month again."));
}

void ReportPage::reopenMonth(const QString& reason)
{
    m_closing->setBusy(true);
    const QDate month = m_span.first;
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), month, reason](service::Services& services) {
            return service::ReportService(services.file()).reopen(caller, month, reason);
        }),
        this,
        [this, month](Done) {
            m_closing->setBusy(false);
            m_closing->endReopening();
            m_justClosed = {};
            say(Band::Kind::Success, tr("%1 is open again. The former figures stay on record.").arg(monthText(month)));
            m_reload.start();
        },
        [this](const Error& error) { refused(error); });
}

void ReportPage::explain(Counted counts, qint64 record, const QString& reason)
{
    m_context.deliver(
        m_context.worker().command(
            [caller = m_context.caller(), month = m_span.first, counts, record, reason](service::Services& services) {
                return service::ReportService(services.file()).explain(caller, month, counts, record, reason);
            }),
        this,
        [this](Done) {
            m_context.announce(tr("The reason is saved."));
            m_reload.start();
        },
        [this](const Error& error) { refused(error); });
}

// Somebody else may have been faster: what is shown is asked for again.
void ReportPage::refused(const Error& error)
{
    m_closing->setBusy(false);
    say(Band::Kind::Error, error.message);
    m_reload.start();
}

} // namespace yorozu::ui
