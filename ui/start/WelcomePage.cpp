// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/WelcomePage.h"

#include "core/service/DataAddress.h"
#include "ui/start/StartChoice.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

WelcomePage::WelcomePage(ThemeManager& themes, SetupState& state, QWidget* parent)
    : SetupPage(state, parent)
    , m_themes(themes)
    , m_roleHead(new QLabel(this))
    , m_own(new QRadioButton(this))
    , m_shared(new QRadioButton(this))
    , m_ownHelp(new QLabel(this))
    , m_sharedHelp(new QLabel(this))
    , m_recentHead(new QLabel(this))
    , m_open(new StartChoice(themes, u"folder-open"_s, this))
    , m_server(new StartChoice(themes, u"net"_s, this))
    , m_move(new StartChoice(themes, u"export"_s, this))
    , m_recentList(new QWidget(this))
    , m_recent(new QVBoxLayout(m_recentList))
{
    m_own->setObjectName(u"roleOwn"_s);
    m_shared->setObjectName(u"roleShared"_s);
    m_open->setObjectName(u"startOpen"_s);
    m_server->setObjectName(u"startOpenServer"_s);
    m_move->setObjectName(u"startMove"_s);
    for (QLabel* head : {m_roleHead, m_recentHead})
        setTextRole(head, TextRole::Section);
    for (QLabel* help : {m_ownHelp, m_sharedHelp}) {
        setTextRole(help, TextRole::Note);
        help->setIndent(Space::s6);
    }
    m_recent->setContentsMargins(0, 0, 0, 0);
    m_recent->setSpacing(Space::s1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s1);
    layout->addWidget(m_roleHead);
    layout->addSpacing(Space::s1);
    layout->addWidget(m_own);
    layout->addWidget(m_ownHelp);
    layout->addSpacing(Space::s1);
    layout->addWidget(m_shared);
    layout->addWidget(m_sharedHelp);
    layout->addSpacing(Space::s5);
    layout->addWidget(m_recentHead);
    layout->addSpacing(Space::s1);
    layout->addWidget(m_open);
    layout->addWidget(m_server);
    layout->addWidget(m_move);
    layout->addWidget(m_recentList);
    layout->addStretch(1);
    connect(m_shared, &QRadioButton::toggled, this, [this](bool shared) {
        this->state().shared = shared;
        Q_EMIT edited();
    });
    connect(m_open, &QAbstractButton::clicked, this, &WelcomePage::openWanted);
    connect(m_server, &QAbstractButton::clicked, this, &WelcomePage::serverWanted);
    connect(m_move, &QAbstractButton::clicked, this, &WelcomePage::moveWanted);
}

QString WelcomePage::title() const
{
    return tr("Welcome");
}

QString WelcomePage::help() const
{
    return tr("A new data base for your centre in five minutes, or one that is there already.");
}

void WelcomePage::retranslate()
{
    m_roleHead->setText(tr("Who uses this computer?"));
    m_own->setText(tr("One person"));
    m_ownHelp->setText(tr("The program remembers who you are."));
    m_shared->setText(tr("Several people (reception, office)"));
    m_sharedHelp->setText(tr("At each start it is asked who sits here."));
    m_recentHead->setText(tr("A data base that is there already"));
    m_open->setTexts(tr("Open a data base"), tr("The file that your centre works with already."));
    m_server->setTexts(tr("Open one on a server"), tr("Where several offices work together."));
    m_move->setTexts(tr("Move a file to a server"), tr("So that a second office can work on the same data."));
    setRecent(QStringList(m_paths)); // "this computer" among them
}

void WelcomePage::display()
{
    (state().shared ? m_shared : m_own)->setChecked(true);
}

void WelcomePage::setRecent(const QStringList& paths)
{
    m_paths = paths;
    qDeleteAll(m_recentList->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly));
    for (const QString& path : paths) {
        auto* button = new QPushButton(m_recentList);
        const service::DataAddress address = service::DataAddress::of(path);
        button->setText(address.isOnServer() ? address.label() : address.shown());
        button->setToolTip(address.shown());
        button->setObjectName(u"recent"_s);
        setButtonKind(button, ButtonKind::Link);
        m_themes.bindIcon(button, u"db"_s, &Theme::accent);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentWanted(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
}

} // namespace yorozu::ui
