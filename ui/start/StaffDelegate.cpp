// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/StaffDelegate.h"

#include "ui/fields/FuriganaFiller.h"
#include "ui/start/StaffModel.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

QModelIndex readingOf(const QModelIndex& index)
{
    return index.siblingAtColumn(StaffModel::Kana);
}

// Never shown: the filler writes into it while the name is typed.
QLineEdit* readingBeside(const QWidget* editor)
{
    return editor->findChild<QLineEdit*>(u"collectedReading"_s);
}

} // namespace

QWidget* StaffDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    QWidget* editor = ChoiceDelegate::createEditor(parent, option, index);
    auto* name = qobject_cast<QLineEdit*>(editor);
    if (index.column() != StaffModel::Name || !name)
        return editor;
    auto* reading = new QLineEdit(name);
    reading->setObjectName(u"collectedReading"_s);
    reading->setFocusPolicy(Qt::NoFocus);
    reading->hide();
    new FuriganaFiller(name, reading, name);
    return editor;
}

void StaffDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    ChoiceDelegate::setEditorData(editor, index);
    QLineEdit* reading = readingBeside(editor);
    if (!reading)
        return;
    reading->setText(readingOf(index).data(Qt::EditRole).toString());
    editor->findChild<FuriganaFiller*>()->reset();
}

void StaffDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    // Read first: when the name is written, the view fills the editor again from the model.
    const QLineEdit* line = readingBeside(editor);
    const QString reading = line ? line->text() : QString();
    ChoiceDelegate::setModelData(editor, model, index);
    if (!reading.isEmpty() && readingOf(index).data(Qt::EditRole).toString().isEmpty())
        model->setData(readingOf(index), reading, Qt::EditRole);
}

} // namespace yorozu::ui
