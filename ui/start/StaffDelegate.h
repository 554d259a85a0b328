// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/controls/ChoiceDelegate.h"

namespace yorozu::ui {

// The editors of the table of people. Whoever types a name gets its reading from the input method, as on the sheet,
// when the cell is left; a reading that is there already stays.
class StaffDelegate : public ChoiceDelegate
{
    Q_OBJECT

public:
    using ChoiceDelegate::ChoiceDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace yorozu::ui
