// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the top bar: what can be made new, and the user's choices.
#include "ui/async/DeskContext.h"
#include "ui/shell/TopBar.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr std::array Modes{ThemeManager::Mode::System, ThemeManager::Mode::Light, ThemeManager::Mode::Dark};
constexpr std::array Scales{100, 112, 125};
// Named in their own words, so that whoever cannot read the other finds hers.
constexpr std::array Languages{std::pair{"ja", u"日本語"}, std::pair{"en", u"English"}};

QActionGroup* addChoices(QMenu* menu, qsizetype count, const QString& name)
{
    auto* group = new QActionGroup(menu);
    for (qsizetype i = 0; i < count; ++i) {
        QAction* action = menu->addAction(QString());
        action->setObjectName(name + QString::number(i));
        action->setCheckable(true);
        action->setData(static_cast<int>(i));
        group->addAction(action);
    }
    return group;
}

std::size_t indexOf(const QAction* action)
{
    return static_cast<std::size_t>(action->data().toInt());
}

} // namespace

void TopBar::buildMenus()
{
    ThemeManager& themes = m_context.themes();
    m_newMenu->setObjectName(u"newMenu"_s);
    m_userMenu->setObjectName(u"userMenu"_s);
    m_newBooking = m_newMenu->addAction(QString(), this, &TopBar::newBookingRequested);
    m_newBooking->setObjectName(u"newBooking"_s);
    themes.bindIcon(m_newBooking, u"cal"_s);
    m_blankMemo = m_newMenu->addAction(QString(), this, &TopBar::blankMemoRequested);
    m_blankMemo->setObjectName(u"newBlankMemo"_s);
    // The window's shortcut does it; here the keys are only shown.
    m_blankMemo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    m_blankMemo->setShortcutContext(Qt::WidgetShortcut);
    themes.bindIcon(m_blankMemo, u"memo"_s);
    m_newClient = m_newMenu->addAction(QString(), this, &TopBar::newClientRequested);
    m_newClient->setObjectName(u"newClient"_s);
    themes.bindIcon(m_newClient, u"company"_s);
    m_newActivity = m_newMenu->addAction(QString(), this, &TopBar::newActivityRequested);
    m_newActivity->setObjectName(u"newActivity"_s);
    m_newActivity->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N));
    m_newActivity->setShortcutContext(Qt::WidgetShortcut);
    themes.bindIcon(m_newActivity, u"net"_s);

    m_changeUser = m_userMenu->addAction(QString(), this, &TopBar::changeUserRequested);
    m_changeUser->setObjectName(u"changeUser"_s);
    themes.bindIcon(m_changeUser, u"users"_s);
    m_lock = m_userMenu->addAction(QString(), this, &TopBar::lockRequested);
    m_lock->setObjectName(u"lockScreenAction"_s);
    m_lock->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_lock->setShortcutContext(Qt::WidgetShortcut);
    themes.bindIcon(m_lock, u"lock"_s);
    m_password = m_userMenu->addAction(QString(), this, &TopBar::passwordRequested);
    m_password->setObjectName(u"changePassword"_s);
    themes.bindIcon(m_password, u"key"_s);
    m_signOut = m_userMenu->addAction(QString(), this, &TopBar::signOutRequested);
    m_signOut->setObjectName(u"signOut"_s);
    themes.bindIcon(m_signOut, u"users"_s);
    setSignIn(false);
    m_userMenu->addSeparator();
    m_themeMenu = m_userMenu->addMenu(QString());
    m_textMenu = m_userMenu->addMenu(QString());
    m_languageMenu = m_userMenu->addMenu(QString());
    themes.bindIcon(m_themeMenu->menuAction(), u"moon"_s);
    themes.bindIcon(m_textMenu->menuAction(), u"text-size"_s);
    themes.bindIcon(m_languageMenu->menuAction(), u"globe"_s);
    m_themes = addChoices(m_themeMenu, std::ssize(Modes), u"theme"_s);
    m_texts = addChoices(m_textMenu, std::ssize(Scales), u"text"_s);
    m_languages = addChoices(m_languageMenu, std::ssize(Languages), u"language"_s);
    connect(m_themes, &QActionGroup::triggered, this,
            [this](const QAction* action) { Q_EMIT themeChosen(Modes[indexOf(action)]); });
    connect(m_texts, &QActionGroup::triggered, this,
            [this](const QAction* action) { Q_EMIT textScaleChosen(Scales[indexOf(action)] / 100.0); });
    connect(m_languages, &QActionGroup::triggered, this, [this](const QAction* action) {
        Q_EMIT languageChosen(QString::fromLatin1(Languages[indexOf(action)].first));
    });
    m_userMenu->addSeparator();
    m_keys = m_userMenu->addAction(QString(), this, &TopBar::keysRequested);
    m_keys->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F1));
    m_keys->setShortcutContext(Qt::WidgetShortcut);
    themes.bindIcon(m_keys, u"key"_s);
    m_about = m_userMenu->addAction(QString(), this, &TopBar::aboutRequested);
    themes.bindIcon(m_about, u"info"_s);
    connect(m_userMenu, &QMenu::aboutToShow, this, &TopBar::showChoices);
}

void TopBar::setSignIn(bool on)
{
    m_changeUser->setVisible(!on);
    for (QAction* action : {m_lock, m_password, m_signOut})
        action->setVisible(on);
}

void TopBar::retranslateMenus()
{
    m_newBooking->setText(tr("Booking"));
    m_blankMemo->setText(tr("Blank memo"));
    m_newClient->setText(tr("Company"));
    m_newActivity->setText(tr("Activity"));
    m_changeUser->setText(tr("Change user…"));
    m_lock->setText(tr("Lock the screen"));
    m_password->setText(tr("Change the password…"));
    m_signOut->setText(tr("Sign out"));
    m_themeMenu->setTitle(tr("Colours"));
    m_textMenu->setTitle(tr("Text size"));
    m_languageMenu->setTitle(tr("Language"));
    const QStringList modes{tr("As the computer"), tr("Light"), tr("Dark")};
    const QList<QAction*> themes = m_themes->actions();
    for (qsizetype i = 0; i < themes.size(); ++i)
        themes[i]->setText(modes[i]);
    for (QAction* action : m_texts->actions())
        action->setText(tr("%1 %").arg(Scales[indexOf(action)]));
    for (QAction* action : m_languages->actions())
        action->setText(QString::fromUtf16(Languages[indexOf(action)].second));
    m_keys->setText(tr("Keys of this page"));
    m_about->setText(tr("About YorozuDesk"));
}

void TopBar::setLanguage(const QString& code)
{
    m_language = code;
    showChoices();
}

void TopBar::showChoices()
{
    for (QAction* action : m_themes->actions())
        action->setChecked(Modes[indexOf(action)] == m_context.themes().mode());
    for (QAction* action : m_texts->actions())
        action->setChecked(qRound(m_context.themes().textScale() * 100) == Scales[indexOf(action)]);
    for (QAction* action : m_languages->actions())
        action->setChecked(m_language == QLatin1String(Languages[indexOf(action)].first));
}

} // namespace yorozu::ui
