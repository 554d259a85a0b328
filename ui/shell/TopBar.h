// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/domain/Centre.h"
#include "ui/theme/ThemeManager.h"

#include <QList>
#include <QWidget>

class QAction;
class QActionGroup;
class QLabel;
class QMenu;
class QPushButton;

namespace yorozu::ui {

class BellButton;
class DeskContext;
class SearchField;
class SegmentedControl;
class UserButton;

// Title of the page, office switch, what can be made new, and the user with her choices.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(DeskContext& context, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    // Pages which know no office grey the switch out.
    void setOfficeEnabled(bool enabled);
    void setLanguage(const QString& code);
    // Where one signs in nobody changes the user by choosing a name.
    void setSignIn(bool on);
    // 0: all offices; then in the order of the switch.
    void chooseOffice(int index);
    int officeCount() const { return static_cast<int>(m_offices.size()); }

    SegmentedControl* offices() const { return m_officeSwitch; }
    SearchField* searchField() const { return m_search; }
    BellButton& bell() const { return *m_bell; }
    QMenu* newMenu() const { return m_newMenu; }
    QMenu* userMenu() const { return m_userMenu; }

Q_SIGNALS:
    void officeChosen(yorozu::Id<yorozu::Office> office);
    void newBookingRequested();
    void blankMemoRequested();
    void newClientRequested();
    void newActivityRequested();
    void searchRequested();
    void changeUserRequested();
    void lockRequested();
    void passwordRequested();
    void signOutRequested();
    void themeChosen(yorozu::ui::ThemeManager::Mode mode);
    void textScaleChosen(qreal scale);
    void languageChosen(const QString& code);
    void keysRequested();
    void aboutRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillOffices();
    void showPerson();
    // TopBarMenus.cpp
    void buildMenus();
    void retranslateMenus();
    void showChoices();

    DeskContext& m_context;
    QLabel* m_title;
    SegmentedControl* m_officeSwitch;
    QList<Id<Office>> m_offices; // of the segments; the first is null
    SearchField* m_search;
    QPushButton* m_new;
    BellButton* m_bell;
    UserButton* m_user;
    QMenu* m_newMenu;
    QMenu* m_userMenu;
    QAction* m_newBooking = nullptr;
    QAction* m_blankMemo = nullptr;
    QAction* m_newClient = nullptr;
    QAction* m_newActivity = nullptr;
    QAction* m_changeUser = nullptr;
    QAction* m_lock = nullptr;
    QAction* m_password = nullptr;
    QAction* m_signOut = nullptr;
    QMenu* m_themeMenu = nullptr;
    QMenu* m_textMenu = nullptr;
    QMenu* m_languageMenu = nullptr;
    QActionGroup* m_themes = nullptr;
    QActionGroup* m_texts = nullptr;
    QActionGroup* m_languages = nullptr;
    QAction* m_keys = nullptr;
    QAction* m_about = nullptr;
    QString m_language;
};

} // namespace yorozu::ui
