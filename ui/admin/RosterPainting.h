// SPDX-License-Identifier: GPL-3.0-or-later
// The style sheet paints cells and heads of tables in its own colours; those of the roster carry a meaning.
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace yorozu::ui {

class DeskContext;

// A day of the month: its letter on the colour of the duty; whatever is chosen is framed, so that its colour stays.
class DutyDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DutyDelegate(DeskContext& context, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    DeskContext& m_context;
};

// The days over the month: number and weekday in the colour of Sundays, Saturdays and warnings.
class DayHead : public QHeaderView
{
    Q_OBJECT

public:
    explicit DayHead(DeskContext& context, QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    DeskContext& m_context;
};

} // namespace yorozu::ui
