// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace yorozu::ui {

class ThemeManager;

// A page's line in the navigation: icon, name and how many things wait there. As a rail it is the icon alone.
class NavigationRow : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationRow(ThemeManager& themes, const QString& iconName, QWidget* parent = nullptr);

    void setRail(bool rail);
    void setCount(int count); // 0: none is shown
    int count() const { return m_count; }
    QString iconName() const { return m_iconName; }
    // Shown at the right, such as "Ctrl B".
    void setKeys(const QString& keys);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintCount(QPainter& painter, const QRect& row) const;
    void describe();

    ThemeManager& m_themes;
    QString m_iconName;
    QString m_keys;
    int m_count = 0;
    bool m_rail = false;
};

} // namespace yorozu::ui
