// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/ServerPasswordWindow.h"

#include "core/rules/SignInRules.h"
#include "core/service/DataAddress.h"
#include "ui/theme/controls/GateCard.h"
#include "ui/theme/Icons.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"

#include <QAccessible>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

ServerPasswordWindow::ServerPasswordWindow(ThemeManager& themes, const QString& address, Purpose purpose,
                                           QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_address(address)
    , m_purpose(purpose)
    , m_title(new QLabel(this))
    , m_userName(new QLabel(this))
    , m_user(new QLineEdit(service::DataAddress::of(address).user, this))
    , m_passwordName(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_keep(new QCheckBox(this))
    , m_problem(new QLabel(this))
    , m_accept(new QPushButton(this))
    , m_database(new QLabel(this))
    , m_other(new QPushButton(this))
{
    buildUi();
    m_keep->hide();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &ServerPasswordWindow::countDown);
    connect(m_user, &QLineEdit::textChanged, this, &ServerPasswordWindow::refresh);
    connect(m_user, &QLineEdit::returnPressed, this, [this] { m_password->setFocus(Qt::TabFocusReason); });
    connect(m_password, &QLineEdit::textChanged, this, &ServerPasswordWindow::refresh);
    connect(m_password, &QLineEdit::returnPressed, this, &ServerPasswordWindow::tryIt);
    connect(m_accept, &QPushButton::clicked, this, &ServerPasswordWindow::tryIt);
    connect(m_other, &QPushButton::clicked, this, &ServerPasswordWindow::otherDatabaseWanted);
    retranslate();
    complain({});
    (m_user->text().isEmpty() ? m_user : m_password)->setFocus(Qt::OtherFocusReason);
}

void ServerPasswordWindow::buildUi()
{
    setObjectName(u"serverPasswordWindow"_s);
    setWindowIcon(Icons::programIcon());
    setAttribute(Qt::WA_StyledBackground);
    setSurfaceRole(this, SurfaceRole::Chrome);
    resize(GateSize);
    m_user->setObjectName(u"serverUser"_s);
    m_password->setObjectName(u"serverPassword"_s);
    m_keep->setObjectName(u"serverKeep"_s);
    m_problem->setObjectName(u"serverProblem"_s);
    m_accept->setObjectName(u"serverAccept"_s);
    m_database->setObjectName(u"serverDatabase"_s);
    m_other->setObjectName(u"serverOtherDatabase"_s);
    setTextRole(m_title, TextRole::Title);
    setTextRole(m_database, TextRole::Note);
    for (auto [name, edit] : {std::pair(m_userName, m_user), std::pair(m_passwordName, m_password)}) {
        setTextRole(name, TextRole::Label);
        name->setBuddy(edit);
    }
    m_password->setEchoMode(QLineEdit::Password);
    m_problem->setWordWrap(true);
    setButtonKind(m_accept, ButtonKind::Primary);
    setButtonKind(m_other, ButtonKind::Plain);
    m_themes.bindIcon(m_accept, u"key"_s, &Theme::onAccent);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout* inside = addGateCard(layout, this);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_title, m_userName, m_user, m_passwordName, m_password, m_keep, m_problem})
        inside->addWidget(part);
    inside->addSpacing(Space::s1);
    inside->addWidget(m_accept, 0, Qt::AlignRight);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Space::s4, 0, Space::s4, Space::s3);
    foot->addWidget(m_database, 1);
    foot->addWidget(m_other);
    layout->addLayout(foot);
    orderTabs({m_user, m_password, m_keep, m_accept, m_other});
}

void ServerPasswordWindow::offerToKeep(bool keep)
{
    m_keep->show();
    m_keep->setChecked(keep);
}

void ServerPasswordWindow::refuse(const QString& sentence)
{
    m_working = false;
    m_refusal = sentence;
    if (!sentence.isEmpty()) {
        m_wait = rules::signInDelay(++m_failures);
        m_password->selectAll();
    }
    m_password->setFocus(Qt::OtherFocusReason);
    countDown();
}

void ServerPasswordWindow::tryIt()
{
    if (!m_accept->isEnabled())
        return;
    m_working = true;
    setTextRole(m_problem, TextRole::Secondary);
    m_problem->setText(tr("Connecting …"));
    m_problem->show();
    refresh();
    Q_EMIT accepted(service::DataAddress::of(m_address).as(m_user->text().trimmed()), m_password->text(),
                    m_keep->isChecked());
}

void ServerPasswordWindow::countDown()
{
    if (m_second.isActive())
        m_wait = std::max<qint64>(0, m_wait - 1);
    if (m_wait > 0) {
        m_second.start();
        complain(m_refusal + u' ' + tr("You can try again in %n second(s).", nullptr, static_cast<int>(m_wait)));
        return;
    }
    m_second.stop();
    complain(m_refusal);
}

void ServerPasswordWindow::complain(const QString& sentence)
{
    setTextRole(m_problem, TextRole::Problem);
    const bool news = sentence != m_problem->text();
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (news && !sentence.isEmpty() && !m_second.isActive()) {
        QAccessibleEvent event(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    refresh();
}

void ServerPasswordWindow::refresh()
{
    m_accept->setEnabled(!m_working && m_wait == 0 && !m_user->text().trimmed().isEmpty() &&
                         !m_password->text().isEmpty());
}

void ServerPasswordWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ServerPasswordWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_purpose != Purpose::Opening)
        Q_EMIT otherDatabaseWanted();
    else
        QWidget::keyPressEvent(event);
}

void ServerPasswordWindow::retranslate()
{
    setWindowTitle(tr("YorozuDesk: sign in"));
    m_title->setText(m_purpose == Purpose::Moving ? tr("Sign in to the new server") : tr("Sign in to the server"));
    m_userName->setText(tr("Login"));
    m_user->setAccessibleName(m_userName->text());
    m_passwordName->setText(tr("Password"));
    m_password->setAccessibleName(m_passwordName->text());
    m_keep->setText(tr("Keep it in this computer’s keyring"));
    m_keep->setToolTip(tr("For whoever uses this computer under your account. Leave it out where several people do."));
    m_accept->setText(tr("Sign in"));
    m_database->setText(service::DataAddress::of(m_address).shown());
    m_database->setAccessibleName(tr("Data base"));
    m_other->setText(m_purpose == Purpose::Moving   ? tr("Do not move, go back")
                     : m_purpose == Purpose::Making ? tr("Back")
                                                    : tr("Another data base …"));
}

} // namespace yorozu::ui
