// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/controls/RecordTable.h"

namespace yorozu {
struct Stamp;
}

namespace yorozu::ui {

class MemoListModel;

// Paints the list of memos: the state as a pill, stamps as small marks with their surname, the company in bold.
class MemoListDelegate : public RecordDelegate
{
    Q_OBJECT

public:
    MemoListDelegate(ThemeManager& themes, const MemoListModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintStatus(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintStamps(QPainter& painter, const QStyleOptionViewItem& option, const QList<Stamp>& stamps) const;

    const MemoListModel& m_model;
};

} // namespace yorozu::ui
