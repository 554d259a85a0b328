// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/FieldValue.h"

#include "ui/notes/DayField.h"
#include "ui/notes/FieldGroup.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>

namespace yorozu::ui {

namespace {

QStringList cellsOf(const QTableWidget& table)
{
    QStringList cells;
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            const QTableWidgetItem* item = table.item(row, column);
            cells.append(item ? item->text() : QString());
        }
    }
    return cells;
}

void fillCells(QTableWidget& table, const QStringList& cells)
{
    for (int at = 0; at < cells.size(); ++at) {
        if (at / table.columnCount() >= table.rowCount())
            table.insertRow(table.rowCount());
        table.setItem(at / table.columnCount(), at % table.columnCount(), new QTableWidgetItem(cells.at(at)));
    }
}

} // namespace

QVariant fieldValue(const QWidget& field)
{
    // Shown without its year, and in the language of the interface.
    if (const auto* day = qobject_cast<const DayField*>(&field))
        return day->plain();
    if (const auto* line = qobject_cast<const QLineEdit*>(&field))
        return line->text();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&field))
        return text->toPlainText();
    if (const auto* choice = qobject_cast<const QComboBox*>(&field))
        return choice->currentData();
    if (const auto* check = qobject_cast<const QCheckBox*>(&field))
        return check->isChecked();
    if (const auto* table = qobject_cast<const QTableWidget*>(&field))
        return cellsOf(*table);
    if (const auto* group = dynamic_cast<const FieldGroup*>(&field))
        return group->words();
    Q_UNREACHABLE();
}

void setFieldValue(QWidget& field, const QVariant& value)
{
    if (auto* day = qobject_cast<DayField*>(&field))
        day->setPlain(value.toString());
    else if (auto* line = qobject_cast<QLineEdit*>(&field))
        line->setText(value.toString());
    else if (auto* text = qobject_cast<QPlainTextEdit*>(&field))
        text->setPlainText(value.toString());
    else if (auto* choice = qobject_cast<QComboBox*>(&field))
        choice->setCurrentIndex(std::max(0, choice->findData(value))); // what is chosen there may be gone
    else if (auto* check = qobject_cast<QCheckBox*>(&field))
        check->setChecked(value.toBool());
    else if (auto* table = qobject_cast<QTableWidget*>(&field))
        fillCells(*table, value.toStringList());
    else if (auto* group = dynamic_cast<FieldGroup*>(&field))
        group->setWords(value.toStringList());
}

void whenChanged(QWidget& field, QObject* receiver, const std::function<void()>& then)
{
    if (auto* line = qobject_cast<QLineEdit*>(&field))
        QObject::connect(line, &QLineEdit::textChanged, receiver, then);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(&field))
        QObject::connect(text, &QPlainTextEdit::textChanged, receiver, then);
    else if (auto* choice = qobject_cast<QComboBox*>(&field))
        QObject::connect(choice, &QComboBox::currentIndexChanged, receiver, then);
    else if (auto* check = qobject_cast<QCheckBox*>(&field))
        QObject::connect(check, &QCheckBox::toggled, receiver, then);
}

} // namespace yorozu::ui
