// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/NewPassword.h"

#include "core/rules/SignInRules.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

NewPassword::NewPassword(QWidget* parent)
    : QWidget(parent)
    , m_firstName(new QLabel(this))
    , m_first(new QLineEdit(this))
    , m_againName(new QLabel(this))
    , m_again(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    m_first->setObjectName(u"newPassword"_s);
    m_again->setObjectName(u"newPasswordAgain"_s);
    m_problem->setObjectName(u"newPasswordProblem"_s);
    setTextRole(m_problem, TextRole::Note);
    m_problem->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s1);
    for (auto [name, edit] : {std::pair(m_firstName, m_first), std::pair(m_againName, m_again)}) {
        setTextRole(name, TextRole::Label);
        name->setBuddy(edit);
        edit->setEchoMode(QLineEdit::Password);
        edit->setMaxLength(static_cast<int>(2 * rules::LongestSignInPassword));
        layout->addWidget(name);
        layout->addWidget(edit);
        connect(edit, &QLineEdit::textChanged, this, &NewPassword::refresh);
        connect(edit, &QLineEdit::returnPressed, this, [this] {
            if (!password().isEmpty())
                Q_EMIT accepted();
            else if (m_first->hasFocus())
                m_again->setFocus(Qt::TabFocusReason);
        });
    }
    layout->addWidget(m_problem);
    setFocusProxy(m_first);
    retranslate();
}

void NewPassword::setPerson(const QString& name, const QString& login)
{
    m_name = name;
    m_login = login;
    refresh();
}

QString NewPassword::password() const
{
    const bool good = m_first->text() == m_again->text() && !rules::passwordFault(m_first->text(), m_name, m_login);
    return good ? m_first->text() : QString();
}

void NewPassword::clear()
{
    m_first->clear();
    m_again->clear();
}

void NewPassword::refresh()
{
    const auto fault = rules::passwordFault(m_first->text(), m_name, m_login);
    const bool differs = !m_again->text().isEmpty() && !m_first->text().startsWith(m_again->text());
    setInvalid(m_again, differs);
    if (m_first->text().isEmpty())
        m_problem->setText(tr("%1 characters or more. A sentence is easier to remember than signs.")
                               .arg(rules::ShortestSignInPassword));
    else if (fault)
        m_problem->setText(*fault);
    else if (differs)
        m_problem->setText(tr("The two are not the same."));
    else
        m_problem->setText(password().isEmpty() ? tr("Now once more.") : tr("Good."));
    Q_EMIT changed();
}

void NewPassword::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NewPassword::retranslate()
{
    m_firstName->setText(tr("New password"));
    m_againName->setText(tr("Once more"));
    m_first->setAccessibleName(m_firstName->text());
    m_again->setAccessibleName(tr("New password, once more"));
    refresh();
}

} // namespace yorozu::ui
