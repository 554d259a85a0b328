// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace yorozu::ui {

class ThemeManager;

// A line of 確定の前に: what was looked at, and how many are open; it leads to them.
class CheckRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CheckRow(ThemeManager& themes, QWidget* parent = nullptr);

    // `count` as it is written: 2件.
    void setCheck(const QString& name, const QString& count, bool open);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ThemeManager& m_themes;
    QString m_count;
    bool m_open = false;
};

} // namespace yorozu::ui
