// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QLabel;

namespace yorozu::ui {
class ThemeManager;
}

namespace yorozu::desk {

// A large choice of the start dialog: icon, what it does, and one line that explains it.
class StartChoice : public QAbstractButton
{
    Q_OBJECT

public:
    StartChoice(ui::ThemeManager& themes, const QString& iconName, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& help);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ui::ThemeManager& m_themes;
    QString m_iconName;
    QLabel* m_title;
    QLabel* m_help;
};

} // namespace yorozu::desk
