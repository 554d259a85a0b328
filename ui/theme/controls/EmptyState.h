// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace yorozu::ui {

class ThemeManager;

// What stands where a list would: an icon, one bold line, one line of help, at most one button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(ThemeManager& themes, const QString& iconName, const QString& headline, const QString& help,
               QWidget* parent = nullptr);

    void setIconName(const QString& iconName);
    void setHeadline(const QString& headline);
    void setHelp(const QString& help);
    void setAction(const QString& text); // empty takes the button away
    QPushButton* actionButton() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();

private:
    void refresh();

    ThemeManager& m_themes;
    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_headline;
    QLabel* m_help;
    QPushButton* m_action;
};

} // namespace yorozu::ui
