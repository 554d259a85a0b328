// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace yorozu::ui {

class ThemeManager;

// 10月 · 10/22 確定 · the pill with its state.
class MonthListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    MonthListDelegate(ThemeManager& themes, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    ThemeManager& m_themes;
};

} // namespace yorozu::ui
