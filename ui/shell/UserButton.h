// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QLabel;
class QMenu;

namespace yorozu::ui {

class Avatar;
class ThemeManager;

// Who sits at the screen, at the right end of the top bar. A click opens the menu.
class UserButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit UserButton(ThemeManager& themes, QWidget* parent = nullptr);

    void setPerson(const QString& name, const QString& role);
    void setMenu(QMenu* menu) { m_menu = menu; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openMenu();

    ThemeManager& m_themes;
    Avatar* m_avatar;
    QLabel* m_name;
    QLabel* m_role;
    QMenu* m_menu = nullptr;
};

} // namespace yorozu::ui
