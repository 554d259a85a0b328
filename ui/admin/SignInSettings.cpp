// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/SignInSettings.h"

#include "core/rules/Permissions.h"
#include "core/service/PeopleService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/signin/NewPassword.h"
#include "ui/signin/SignInSteps.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <tuple>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int FormWidth = 360;
constexpr int MostMinutes = 480;
} // namespace

SignInSettings::SignInSettings(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_now(new QLabel(this))
    , m_honest(new QLabel(this))
    , m_switch(new QPushButton(this))
    , m_form(new QWidget(this))
    , m_new(new NewPassword(m_form))
    , m_passwordName(new QLabel(m_form))
    , m_password(new QLineEdit(m_form))
    , m_accept(new QPushButton(m_form))
    , m_cancel(new QPushButton(m_form))
    , m_idle(new QWidget(this))
    , m_idleName(new QLabel(m_idle))
    , m_minutes(new QSpinBox(m_idle))
    , m_band(new Band(context.themes(), this))
{
    buildUi();
    retranslate();
    openForm(false);
}

void SignInSettings::buildUi()
{
    setObjectName(u"signInSettings"_s);
    m_now->setObjectName(u"signInState"_s);
    m_switch->setObjectName(u"signInSwitch"_s);
    m_password->setObjectName(u"signInOwnPassword"_s);
    m_accept->setObjectName(u"signInSwitchAccept"_s);
    m_cancel->setObjectName(u"signInSwitchCancel"_s);
    m_minutes->setObjectName(u"signInMinutes"_s);
    m_band->setObjectName(u"signInBand"_s);
    m_band->hide();
    setTextRole(m_honest, TextRole::Help);
    setTextRole(m_passwordName, TextRole::Label);
    m_honest->setWordWrap(true);
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordName->setBuddy(m_password);
    setButtonKind(m_accept, ButtonKind::Primary);
    setButtonKind(m_cancel, ButtonKind::Plain);
    m_minutes->setRange(0, MostMinutes);
    m_form->setFixedWidth(FormWidth);
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Space::s1);
    form->addWidget(m_new);
    form->addWidget(m_passwordName);
    form->addWidget(m_password);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    form->addLayout(buttons);
    auto* idle = new QHBoxLayout(m_idle);
    idle->setContentsMargins(0, 0, 0, 0);
    idle->addWidget(m_idleName);
    idle->addWidget(m_minutes);
    idle->addStretch(1);
    auto* first = new QHBoxLayout;
    first->addWidget(m_now, 1);
    first->addWidget(m_switch);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s2);
    layout->addLayout(first);
    layout->addWidget(m_honest);
    layout->addWidget(m_form);
    layout->addWidget(m_idle);
    layout->addWidget(m_band);
    connect(m_switch, &QPushButton::clicked, this, [this] { openForm(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { openForm(false); });
    connect(m_accept, &QPushButton::clicked, this, &SignInSettings::switchIt);
    connect(m_new, &NewPassword::changed, this, &SignInSettings::refresh);
    connect(m_new, &NewPassword::accepted, this, &SignInSettings::switchIt);
    connect(m_password, &QLineEdit::textChanged, this, &SignInSettings::refresh);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInSettings::switchIt);
    connect(m_minutes, &QSpinBox::editingFinished, this, &SignInSettings::storeMinutes);
}

void SignInSettings::reload()
{
    using Facts = std::tuple<service::SignInState, bool, bool>;
    const Caller caller = m_context.caller();
    m_context.deliver(
        m_context.worker().query([caller](service::Services& services) -> Result<Facts> {
            const auto state = services.signIn().state();
            if (!state)
                return state.error();
            const auto people = services.people().list(caller);
            if (!people)
                return people.error();
            const bool has = std::any_of(people->cbegin(), people->cend(), [&](const StaffMember& member) {
                return member.staff.id == caller.staff && member.hasPassword;
            });
            return Facts(*state, has, services.signIn().isAtServer());
        }),
        this,
        [this](const Facts& facts) {
            std::tie(m_state, m_hasPassword, m_atServer) = facts;
            if (!m_minutes->hasFocus())
                m_minutes->setValue(m_state.idleMinutes);
            retranslate();
        },
        [this](const Error& error) { complain(error.message); });
}

void SignInSettings::openForm(bool open)
{
    m_new->clear();
    m_password->clear();
    m_new->setPerson(m_context.caller().name, {});
    m_form->setVisible(open);
    m_new->setVisible(!m_state.on && !m_hasPassword);
    m_passwordName->setVisible(m_state.on);
    m_password->setVisible(m_state.on);
    m_switch->setVisible(!open && !m_atServer);
    m_band->hide();
    refresh();
    if (!open)
        return;
    if (m_state.on)
        m_password->setFocus(Qt::OtherFocusReason);
    else if (m_hasPassword)
        m_accept->setFocus(Qt::OtherFocusReason);
    else
        m_new->setFocus(Qt::OtherFocusReason);
}

void SignInSettings::refresh()
{
    const bool may = rules::mayDo(m_context.caller().group, rules::Action::SwitchSignIn);
    m_switch->setEnabled(may);
    m_switch->setToolTip(may ? QString()
                             : rules::require(m_context.caller(), rules::Action::SwitchSignIn).error().message);
    m_minutes->setEnabled(may);
    m_idle->setVisible(m_state.on || m_atServer);
    m_switch->setVisible(!m_atServer && !m_form->isVisible());
    m_honest->setVisible(!m_atServer);
    const bool ready = m_state.on ? !m_password->text().isEmpty() : m_hasPassword || !m_new->password().isEmpty();
    m_accept->setEnabled(may && ready && !m_working);
}

void SignInSettings::switchIt()
{
    if (!m_accept->isEnabled())
        return;
    m_working = true;
    refresh();
    const auto onError = [this](const Error& error) { complain(error.message); };
    if (!m_state.on) {
        switchSignInOn(
            m_context, this, m_new->password(), [this] { switched(true); }, onError);
        return;
    }
    switchSignInOff(
        m_context, this, m_password->text(),
        [this](const std::optional<service::SignInRefusal>& refusal) {
            if (refusal)
                complain(service::sentence(*refusal, m_context.clock().now()));
            else
                switched(false);
        },
        onError);
}

void SignInSettings::switched(bool on)
{
    m_working = false;
    m_state.on = on;
    openForm(false);
    m_context.announce(on ? tr("Sign-in is on. Give the others a first password under “People and skills”.")
                          : tr("Sign-in is off."));
    reload();
}

void SignInSettings::storeMinutes()
{
    const int minutes = m_minutes->value();
    if (minutes == m_state.idleMinutes)
        return;
    m_state.idleMinutes = minutes;
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), minutes](service::Services& services) {
            return services.signIn().setIdleMinutes(caller, minutes);
        }),
        this,
        [this, minutes](Done) {
            m_context.announce(minutes == 0 ? tr("The screen is not locked by itself.")
                                            : tr("Locked when untouched for: %1 min.").arg(minutes));
        },
        [this](const Error& error) { complain(error.message); });
}

void SignInSettings::complain(const QString& sentence)
{
    m_working = false;
    m_band->showMessage(Band::Kind::Error, sentence);
    refresh();
}

void SignInSettings::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignInSettings::retranslate()
{
    m_now->setText(m_atServer   ? tr("The server signs people in, each with her own login.")
                   : m_state.on ? tr("Everybody signs in with a password.")
                                : tr("Nobody signs in: one says who one is when the program starts."));
    m_honest->setText(tr("The password keeps colleagues apart and says who wrote what. It does not encrypt the file: "
                         "whoever can copy it can read it with other programs."));
    m_switch->setText(m_state.on ? tr("Switch sign-in off …") : tr("Switch sign-in on …"));
    m_passwordName->setText(tr("Your password"));
    m_password->setAccessibleName(m_passwordName->text());
    m_accept->setText(m_state.on ? tr("Switch off") : tr("Switch on"));
    m_cancel->setText(tr("Cancel"));
    m_idleName->setText(tr("Lock the screen when nobody has touched it for"));
    m_minutes->setAccessibleName(m_idleName->text());
    m_minutes->setSuffix(tr(" minutes"));
    m_minutes->setSpecialValueText(tr("never"));
    refresh();
}

} // namespace yorozu::ui
