// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace yorozu::ui {

class ThemeManager;

// A line of the list of agencies: name and last day, kind and how often this year.
class AgencyRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    AgencyRowDelegate(ThemeManager& themes, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    ThemeManager& m_themes;
};

} // namespace yorozu::ui
