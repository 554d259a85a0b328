// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/ReferralEditor.h"

#include "core/service/ReferralService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/notes/ReferralForm.h"
#include "ui/notes/UndoLine.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/Tokens.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

ReferralEditor::ReferralEditor(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_band(new Band(context.themes(), this))
    , m_undo(new UndoLine(this))
{
    setObjectName(u"referralEditor"_s);
    m_band->setObjectName(u"referralBand"_s);
    m_band->setClosable(true);
    m_band->hide();
    auto* undone = new QVBoxLayout;
    undone->setContentsMargins(Space::s4, 0, Space::s4, 0);
    undone->addWidget(m_undo);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addLayout(undone);
}

void ReferralEditor::begin(const Referral& referral, const QList<ClientCase>& cases)
{
    const Id<Memo> memo = referral.memo;
    if (m_form && m_memo == memo) {
        m_form->focusFirst();
        return;
    }
    stayWith(memo);
    close();
    m_form = new ReferralForm(m_context, referral, cases, this);
    layout()->addWidget(m_form);
    connect(m_form, &RecordForm::cancelled, this, [this] {
        close();
        Q_EMIT closed();
    });
    connect(m_form, &ReferralForm::ready, this, &ReferralEditor::save);
    m_form->show();
    m_form->focusFirst();
}

void ReferralEditor::stayWith(Id<Memo> memo)
{
    if (memo == m_memo)
        return;
    m_memo = memo;
    m_undo->hide();
    m_band->hide();
    close();
}

void ReferralEditor::save(const Referral& referral)
{
    m_context.deliver(
        m_context.worker().command(
            [caller = m_context.caller(), referral](service::Services& services) -> Result<Referral> {
                const Result<Id<Referral>> added = services.referrals().add(caller, referral);
                if (!added)
                    return added.error();
                return services.referrals().byId(*added);
            }),
        this,
        [this, memo = referral.memo](const Referral& stored) {
            if (memo != m_memo)
                return;
            close();
            m_undo->offer(tr("Recorded: referral to %1").arg(stored.agencyName),
                          [this, id = stored.id] { takeBack(id); });
            Q_EMIT closed();
        },
        [this](const Error& error) { failed(error); });
}

void ReferralEditor::takeBack(Id<Referral> referral)
{
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), referral](service::Services& services) {
            return services.referrals().setRetired(caller, referral, true);
        }),
        this, [this](Done) { m_context.announce(tr("The referral is taken back.")); },
        [this](const Error& error) { failed(error); });
}

void ReferralEditor::close()
{
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
}

// What is typed stays until it is stored.
void ReferralEditor::failed(const Error& error)
{
    if (m_form)
        m_form->refuse(error);
    else
        m_band->showMessage(Band::Kind::Error, error.message);
}

} // namespace yorozu::ui
