// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace yorozu::ui {

// Edits a cell by a list where the cell has choices, and as text where it has none. A cell with choices shows that it
// has some, and one click opens them.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // Label and value of each choice.
    using Choices = std::function<QList<std::pair<QString, QVariant>>(const QModelIndex&)>;

    ChoiceDelegate(Choices choices, QAbstractItemView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    bool hasChoices(const QModelIndex& index) const;

    Choices m_choices;
};

} // namespace yorozu::ui
