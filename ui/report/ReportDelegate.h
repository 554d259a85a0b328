// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace yorozu::ui {

class ThemeManager;

// Draws a cell of the sheet of the report: ruled like the paper, with its own ground.
class ReportDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ReportDelegate(ThemeManager& themes, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    ThemeManager& m_themes;
};

} // namespace yorozu::ui
