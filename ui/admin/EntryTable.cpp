// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/EntryTable.h"

#include "core/japanese/TimeText.h"
#include "ui/admin/EntryModel.h"
#include "ui/async/DeskContext.h"
#include "ui/notes/DayField.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>

#include <algorithm>

namespace yorozu::ui {

namespace {

using Kind = EntryColumn::Kind;

constexpr int RowRoom = 14; // above and below the letters of a row
constexpr int MinutesOfHour = 60;

// What cannot be read stays as it was typed; the model is told why.
QVariant clockValue(const QString& typed, QString& fault)
{
    if (typed.trimmed() == QLatin1String("24:00"))
        return 24 * MinutesOfHour;
    const Result<QTime> time = japanese::parseTime(typed);
    if (time)
        return time->hour() * MinutesOfHour + time->minute();
    fault = time.error().message;
    return typed;
}

QVariant dayValue(DayField& field, QString& fault)
{
    field.take();
    if (field.isReadable())
        return field.day();
    fault = field.toolTip();
    return field.text();
}

} // namespace

EntryTable::EntryTable(DeskContext& context, EntryModel& model, QWidget* parent)
    : QTableView(parent)
    , m_context(context)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new EntryDelegate(context, model, this));
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setWidths();
}

void EntryTable::setWidths()
{
    const QFontMetrics metrics(m_context.themes().font(Type::table));
    verticalHeader()->setDefaultSectionSize(std::max(Size::tableRow, metrics.height() + RowRoom));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int letters = m_model.column(column).letters;
        horizontalHeader()->setSectionResizeMode(column,
                                                 letters == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (letters == 0)
            continue;
        const int head = QFontMetrics(horizontalHeader()->font()).horizontalAdvance(m_model.column(column).title);
        setColumnWidth(column, std::max(letters * metrics.horizontalAdvance(u'あ'), head) + 2 * Space::s2);
    }
}

void EntryTable::typeInto(int row, int column)
{
    const QModelIndex index = m_model.index(row, column);
    setCurrentIndex(index);
    scrollTo(index);
    if (isTypedInto())
        return; // setCurrentIndex() has closed what was open before; this one is open already
    setFocus(Qt::OtherFocusReason);
    if (index.flags().testFlag(Qt::ItemIsEditable))
        edit(index);
}

void EntryTable::fitRows(int least, int most)
{
    const int rows = std::clamp(m_model.rowCount(), least, most);
    const int height = horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 2;
    setMinimumHeight(height);
    setMaximumHeight(height);
}

void EntryTable::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool alt = event->modifiers() == Qt::AltModifier;
    const int key = event->key();
    if (alt && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        if (row >= 0)
            Q_EMIT moveWanted(row, key == Qt::Key_Down);
    } else if (event->matches(QKeySequence::Undo)) {
        Q_EMIT undoWanted();
    } else if (plain && key == Qt::Key_Insert) {
        Q_EMIT addWanted();
    } else if (plain && key == Qt::Key_Delete) {
        if (row >= 0)
            Q_EMIT retireWanted(row);
    } else if (plain && key == Qt::Key_Escape && m_model.isTyping()) {
        Q_EMIT givenUp();
    } else if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        if (currentIndex().flags().testFlag(Qt::ItemIsEditable) && !isTypedInto())
            edit(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void EntryTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::RevertModelCache && m_model.isTyping())
        Q_EMIT givenUp();
    else if (hint == QAbstractItemDelegate::SubmitModelCache)
        Q_EMIT entered();
}

EntryDelegate::EntryDelegate(DeskContext& context, EntryModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_context(context)
    , m_model(model)
{
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto* table = qobject_cast<const EntryTable*>(option.widget);
    if (!table || !table->hasFocus() || table->currentIndex() != index)
        return;
    // The cell that the keys are for.
    const QColor color = m_context.themes().theme().accent;
    const QRect& cell = option.rect;
    painter->fillRect(cell.left(), cell.top(), cell.width(), Line::focus, color);
    painter->fillRect(cell.left(), cell.bottom() + 1 - Line::focus, cell.width(), Line::focus, color);
    painter->fillRect(cell.left(), cell.top(), Line::focus, cell.height(), color);
    painter->fillRect(cell.right() + 1 - Line::focus, cell.top(), Line::focus, cell.height(), color);
}

QWidget* EntryDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const EntryColumn& column = m_model.column(index.column());
    QWidget* editor = nullptr;
    switch (column.kind) {
    case Kind::Day:
        editor = new DayField(m_context, parent);
        break;
    case Kind::Number: {
        auto* box = new QSpinBox(parent);
        box->setRange(column.least, column.most);
        editor = box;
        break;
    }
    case Kind::Choice: {
        auto* box = new QComboBox(parent);
        for (const auto& [label, value] : column.choices)
            box->addItem(label, value);
        // A choice is taken at once, not when the cell is left.
        connect(box, &QComboBox::activated, this, [this, box] {
            auto* self = const_cast<EntryDelegate*>(this);
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        editor = box;
        break;
    }
    default:
        editor = new QLineEdit(parent);
    }
    setControlSize(editor, ControlSize::Small);
    editor->setObjectName(QStringLiteral("entryEditor"));
    editor->setAccessibleName(column.title);
    editor->setAutoFillBackground(true);
    return editor;
}

void EntryDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

void EntryDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    // Once: rows that are read again meanwhile do not write over what is being typed.
    static constexpr const char* Filled = "filled";
    if (editor->property(Filled).toBool())
        return;
    editor->setProperty(Filled, true);
    const QVariant value = index.data(Qt::EditRole);
    if (auto* day = qobject_cast<DayField*>(editor)) {
        value.typeId() == QMetaType::QString ? day->setPlain(value.toString()) : day->setDay(value.toDate());
        day->selectAll();
    } else if (auto* number = qobject_cast<QSpinBox*>(editor)) {
        number->setValue(value.toInt());
    } else if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(index.data(Qt::DisplayRole).toString());
        line->selectAll();
    }
}

void EntryDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const EntryColumn column = m_model.column(index.column());
    QString fault;
    QVariant value;
    if (auto* day = qobject_cast<DayField*>(editor))
        value = dayValue(*day, fault);
    else if (const auto* number = qobject_cast<QSpinBox*>(editor))
        value = number->value();
    else if (const auto* box = qobject_cast<QComboBox*>(editor))
        value = box->currentData();
    else if (const auto* line = qobject_cast<QLineEdit*>(editor))
        value = column.kind == Kind::Clock ? clockValue(line->text(), fault) : QVariant(line->text());
    if (!fault.isEmpty())
        m_model.keepUnread(index, value, fault);
    else
        model->setData(index, value, Qt::EditRole);
}

} // namespace yorozu::ui
