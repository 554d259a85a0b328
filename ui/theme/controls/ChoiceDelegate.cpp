// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls/ChoiceDelegate.h"

#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>

namespace yorozu::ui {

namespace {
constexpr int ArrowSize = Space::s3;
}

ChoiceDelegate::ChoiceDelegate(Choices choices, QAbstractItemView* view)
    : QStyledItemDelegate(view)
    , m_choices(std::move(choices))
{
    connect(view, &QAbstractItemView::clicked, this, [this, view](const QModelIndex& index) {
        if (hasChoices(index))
            view->edit(index);
    });
}

bool ChoiceDelegate::hasChoices(const QModelIndex& index) const
{
    return index.flags().testFlag(Qt::ItemIsEditable) && !m_choices(index).isEmpty();
}

void ChoiceDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!hasChoices(index))
        return;
    // The place of the arrow, which the text must not reach.
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationPosition = QStyleOptionViewItem::Right;
    option->decorationSize = QSize(ArrowSize, ArrowSize);
}

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!hasChoices(index))
        return;
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOption arrow(option);
    arrow.rect = QRect(option.rect.right() - Space::s2 - ArrowSize, option.rect.top(), ArrowSize, option.rect.height());
    style->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, painter, option.widget);
}

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    const auto choices = m_choices(index);
    if (choices.isEmpty()) {
        QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
        setControlSize(editor, ControlSize::Small);
        return editor;
    }
    auto* box = new QComboBox(parent);
    setControlSize(box, ControlSize::Small);
    for (const auto& [label, value] : choices)
        box->addItem(label, value);
    // A choice is taken at once, not when the cell is left.
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* self = const_cast<ChoiceDelegate*>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void ChoiceDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex& index) const
{
    if (hasChoices(index))
        editor->setGeometry(option.rect); // over the arrow, it has its own
    else
        QStyledItemDelegate::updateEditorGeometry(editor, option, index);
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace yorozu::ui
