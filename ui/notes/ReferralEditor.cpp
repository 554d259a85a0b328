// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/ReferralEditor.h"

#include "core/service/ReferralService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/notes/FormPlace.h"
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
    , m_forms(new FormPlace(context, this))
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
    layout->addWidget(m_forms);
    connect(m_forms, &FormPlace::wanted, this, &ReferralEditor::wanted);
    connect(m_forms, &FormPlace::vacated, this, &ReferralEditor::closed);
    connect(m_forms, &FormPlace::givenUp, this,
            [this](const FormPlace::Place& place, const QString& title, const RecordForm::Text& text) {
                m_undo->offer(tr("Closed without saving: %1").arg(title),
                              [this, place, text] { m_forms->bringBack(place, text); });
            });
    connect(&m_context, &DeskContext::callerChanged, this, [this] { m_forms->setOwner(formOwner()); });
}

RecordForm* ReferralEditor::form() const
{
    return m_forms->form();
}

void ReferralEditor::keep(std::function<void()> then)
{
    m_forms->keep(std::move(then));
}

QString ReferralEditor::formOwner() const
{
    return m_memo.isNull() ? QString() : u"memo-%1-%2"_s.arg(m_memo.number()).arg(m_context.caller().staff.number());
}

void ReferralEditor::begin(const Referral& referral, const QList<ClientCase>& cases)
{
    setMemo(referral.memo);
    if (m_forms->form()) {
        m_forms->form()->focusFirst();
        return;
    }
    auto* form = new ReferralForm(m_context, referral, cases, this);
    connect(form, &ReferralForm::ready, this, &ReferralEditor::save);
    m_forms->open(form, u"referral"_s);
}

void ReferralEditor::setMemo(Id<Memo> memo)
{
    if (memo == m_memo)
        return;
    m_memo = memo;
    m_undo->hide();
    m_band->hide();
    m_forms->setOwner(formOwner());
}

void ReferralEditor::stayWith(Id<Memo> memo)
{
    setMemo(memo);
    m_forms->comeBack();
}

void ReferralEditor::save(const Referral& referral)
{
    const FormPlace::Place place = m_forms->place();
    m_forms->form()->awaitAnswer();
    m_context.deliver(
        m_context.worker().command(
            [caller = m_context.caller(), referral](service::Services& services) -> Result<Referral> {
                const Result<Id<Referral>> added = services.referrals().add(caller, referral);
                if (!added)
                    return added.error();
                return services.referrals().byId(*added);
            }),
        this,
        [this, place, memo = referral.memo](const Referral& stored) {
            m_forms->finish(place);
            if (memo == m_memo)
                m_undo->offer(tr("Recorded: referral to %1").arg(stored.agencyName),
                              [this, id = stored.id] { takeBack(id); });
        },
        [this, place, memo = referral.memo](const Error& error) {
            if (!m_forms->refuse(place, error) && memo == m_memo)
                m_band->showMessage(Band::Kind::Error, error.message);
        });
}

void ReferralEditor::takeBack(Id<Referral> referral)
{
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), referral](service::Services& services) {
            return services.referrals().setRetired(caller, referral, true);
        }),
        this, [this](Done) { m_context.announce(tr("The referral is taken back.")); },
        [this](const Error& error) { m_band->showMessage(Band::Kind::Error, error.message); });
}

} // namespace yorozu::ui
