// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/PasswordDialog.h"

#include "ui/async/DeskContext.h"
#include "ui/signin/NewPassword.h"
#include "ui/signin/SignInSteps.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int Width = 420;
}

PasswordDialog::PasswordDialog(DeskContext& context, const Caller& caller, const QString& former, QWidget* parent)
    : PasswordDialog(context, caller, former, former.isEmpty() ? Former::Asked : Former::Given, parent)
{
}

PasswordDialog* PasswordDialog::atServer(DeskContext& context, const Caller& caller, const QString& given,
                                         QWidget* parent)
{
    return new PasswordDialog(context, caller, given, Former::AtServer, parent);
}

PasswordDialog::PasswordDialog(DeskContext& context, const Caller& caller, const QString& former, Former kind,
                               QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_caller(caller)
    , m_given(former)
    , m_kind(kind)
    , m_former(new QLineEdit(this))
    , m_new(new NewPassword(this))
    , m_problem(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_accept(new QPushButton(tr("Change"), this))
{
    setObjectName(u"passwordDialog"_s);
    setWindowTitle(tr("Change the password"));
    setMinimumWidth(Width);
    const bool asked = kind == Former::Asked;
    auto* title = new QLabel(former.isEmpty() ? tr("Change the password") : tr("Choose your own password"), this);
    setTextRole(title, TextRole::Title);
    QStringList sentences;
    if (!former.isEmpty())
        sentences.append(tr("The one that you were given is known to somebody else."));
    if (kind == Former::Asked)
        sentences.append(tr("From the next sign-in on the new one counts."));
    if (kind == Former::AtServer)
        sentences.append(tr("It is that of the server. The desk closes, and you sign in with the new one at once."));
    auto* help = new QLabel(sentences.join(u'\n'), this);
    setTextRole(help, TextRole::Secondary);
    help->setWordWrap(true);
    auto* formerName = new QLabel(tr("Password of now"), this);
    setTextRole(formerName, TextRole::Label);
    m_former->setObjectName(u"formerPassword"_s);
    m_former->setAccessibleName(formerName->text());
    m_former->setEchoMode(QLineEdit::Password);
    formerName->setVisible(asked);
    m_former->setVisible(asked);
    m_problem->setObjectName(u"passwordProblem"_s);
    setTextRole(m_problem, TextRole::Problem);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_new->setPerson(caller.name, {});
    m_cancel->setObjectName(u"passwordCancel"_s);
    m_accept->setObjectName(u"passwordAccept"_s);
    setButtonKind(m_accept, ButtonKind::Primary);
    m_accept->setDefault(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s6, Space::s5, Space::s6, Space::s5);
    layout->setSpacing(Space::s2);
    layout->addWidget(title);
    layout->addWidget(help);
    layout->addSpacing(Space::s2);
    layout->addWidget(formerName);
    layout->addWidget(m_former);
    layout->addWidget(m_new);
    layout->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    layout->addSpacing(Space::s2);
    layout->addLayout(buttons);
    connect(m_former, &QLineEdit::textChanged, this, &PasswordDialog::refresh);
    connect(m_new, &NewPassword::changed, this, &PasswordDialog::refresh);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &PasswordDialog::store);
    refresh();
    if (asked)
        m_former->setFocus();
    else
        m_new->setFocus();
}

void PasswordDialog::refresh()
{
    m_cancel->setEnabled(!m_working); // what is on its way cannot be called back
    m_accept->setEnabled(!m_working && !m_new->password().isEmpty() &&
                         (m_kind != Former::Asked || !m_former->text().isEmpty()));
}

void PasswordDialog::reject()
{
    if (!m_working)
        QDialog::reject();
}

void PasswordDialog::say(const QString& sentence)
{
    m_working = false;
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    refresh();
}

void PasswordDialog::store()
{
    const QString former = m_given.isEmpty() ? m_former->text() : m_given;
    if (m_new->password() == former) {
        say(tr("This is the password of before, which somebody else may know. Choose another one."));
        return;
    }
    m_working = true;
    refresh();
    if (m_kind == Former::AtServer) {
        changePasswordAtServer(
            m_context, this, m_caller, m_new->password(), [this] { accept(); },
            [this](const Error& error) { say(error.message); });
        return;
    }
    changePassword(
        m_context, this, m_caller, former, m_new->password(),
        [this](const std::optional<service::SignInRefusal>& refusal) {
            if (!refusal) {
                accept();
                return;
            }
            say(service::sentence(*refusal, m_context.clock().now()));
            m_former->selectAll();
            m_former->setFocus();
        },
        [this](const Error& error) { say(error.message); });
}

} // namespace yorozu::ui
