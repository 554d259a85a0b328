// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QLabel;

namespace yorozu::ui {

class ThemeManager;

// A large choice of the first page: icon, what it does, and one line that explains it.
class StartChoice : public QAbstractButton
{
    Q_OBJECT

public:
    StartChoice(ThemeManager& themes, const QString& iconName, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& help);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ThemeManager& m_themes;
    QString m_iconName;
    QLabel* m_title;
    QLabel* m_help;
};

} // namespace yorozu::ui
