// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/EntryModel.h"

#include "ui/theme/ThemeManager.h"

#include <QBrush>
#include <QDate>
#include <QTime>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

using Kind = EntryColumn::Kind;

constexpr int MinutesOfHour = 60;

QString clockText(int minutes)
{
    return u"%1:%2"_s.arg(minutes / MinutesOfHour).arg(minutes % MinutesOfHour, 2, 10, QLatin1Char('0'));
}

bool isMissing(const EntryColumn& column, const QVariant& value)
{
    const bool isText = value.typeId() == QMetaType::QString;
    // Letters that are no day and no time.
    if (isText && (column.kind == Kind::Day || column.kind == Kind::Clock))
        return true;
    return column.required && (!value.isValid() || value.toString().trimmed().isEmpty());
}

} // namespace

EntryModel::EntryModel(ThemeManager& themes, EntryList& list, QObject* parent)
    : QAbstractTableModel(parent)
    , m_themes(themes)
    , m_list(list)
    , m_columns(list.columns())
{
    build();
}

int EntryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size()) + (m_new ? 1 : 0);
}

int EntryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const EntryRow& EntryModel::row(int row) const
{
    return row < m_shown.size() ? m_shown.at(row) : *m_new;
}

int EntryModel::rowOf(qint64 id) const
{
    for (qsizetype row = 0; row < m_shown.size(); ++row) {
        if (m_shown.at(row).id == id)
            return static_cast<int>(row);
    }
    return -1;
}

bool EntryModel::hasRetired() const
{
    return std::any_of(m_list.rows().cbegin(), m_list.rows().cend(), [](const EntryRow& row) { return row.retired; });
}

QVariant EntryModel::value(const QModelIndex& index) const
{
    const EntryRow& entry = row(index.row());
    if (m_typed && entry.id != 0 && m_typed->id == entry.id && m_typed->column == index.column())
        return m_typed->value;
    return entry.cells.value(index.column());
}

QString EntryModel::text(const QModelIndex& index) const
{
    const QVariant value = this->value(index);
    const EntryColumn& column = m_columns.at(index.column());
    switch (column.kind) {
    case Kind::Day:
        return value.typeId() == QMetaType::QString ? value.toString()
               : value.toDate().isValid()           ? value.toDate().toString(u"yyyy/MM/dd"_s)
                                                    : QString();
    case Kind::Clock:
        return value.typeId() == QMetaType::QString ? value.toString() : clockText(value.toInt());
    case Kind::Choice:
        for (const auto& [label, choice] : column.choices) {
            if (choice == value)
                return label;
        }
        return {};
    case Kind::Flag:
        return {};
    default:
        return value.toString();
    }
}

QString EntryModel::problem(const QModelIndex& index) const
{
    const qint64 id = row(index.row()).id;
    const bool here = m_new ? id == 0 : m_typed && m_typed->id == id;
    return here && index.column() == m_problemColumn ? m_problem : QString();
}

QVariant EntryModel::data(const QModelIndex& index, int role) const
{
    const Kind kind = m_columns.at(index.column()).kind;
    const QString fault = problem(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::EditRole:
        return value(index);
    case Qt::CheckStateRole:
        return kind == Kind::Flag ? QVariant(value(index).toBool() ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return kind == Kind::Flag ? (value(index).toBool() ? tr("yes") : tr("no")) : text(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return fault.isEmpty() ? QVariant() : QVariant(fault);
    case Qt::ForegroundRole:
        if (!fault.isEmpty())
            return QBrush(m_themes.theme().red);
        return row(index.row()).retired ? QVariant(QBrush(m_themes.theme().text3)) : QVariant();
    case Qt::BackgroundRole:
        return fault.isEmpty() ? QVariant() : QVariant(QBrush(m_themes.theme().redSoft));
    case Qt::TextAlignmentRole:
        return kind == Kind::Number ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                    : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool EntryModel::setData(const QModelIndex& index, const QVariant& given, int role)
{
    const EntryRow& entry = row(index.row());
    const QVariant wanted = role == Qt::CheckStateRole ? QVariant(given.toInt() == Qt::Checked) : given;
    if (role != Qt::EditRole && role != Qt::CheckStateRole)
        return false;
    if (entry.id == 0) {
        m_new->cells[index.column()] = wanted;
        m_problem.clear();
        Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
        Q_EMIT entryTyped(*m_new);
        return true;
    }
    const bool typedHere = m_typed && m_typed->id == entry.id && m_typed->column == index.column();
    if (!typedHere && wanted == value(index))
        return false;
    if (wanted == entry.cells.value(index.column())) {
        giveUp(); // as it is stored
        return true;
    }
    giveUp();
    m_typed = Typed{entry.id, index.column(), wanted};
    ++m_typing;
    Q_EMIT dataChanged(index, index);
    Q_EMIT changeTyped(m_typed->id, m_typed->column, wanted);
    return true;
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section).title;
    if (role == Qt::TextAlignmentRole && m_columns.at(section).kind == Kind::Number)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags EntryModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const Kind kind = m_columns.at(index.column()).kind;
    if (!m_editable || kind == Kind::Fixed)
        return flags;
    return flags | (kind == Kind::Flag ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

void EntryModel::setWithRetired(bool with)
{
    m_withRetired = with;
    showList();
}

void EntryModel::setEditable(bool editable)
{
    m_editable = editable;
}

void EntryModel::build()
{
    m_shown.clear();
    const qint64 typed = m_typed ? m_typed->id : 0;
    for (const EntryRow& row : m_list.rows()) {
        // What is typed into it is not taken away by its becoming old.
        if (!row.retired || m_withRetired || row.id == typed)
            m_shown.append(row);
    }
}

void EntryModel::showList()
{
    const QList<EntryRow> before = m_shown;
    m_columns = m_list.columns(); // their choices
    build();
    const bool sameRows = before.size() == m_shown.size() &&
                          std::equal(before.cbegin(), before.cend(), m_shown.cbegin(),
                                     [](const EntryRow& some, const EntryRow& other) { return some.id == other.id; });
    if (sameRows && rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    if (m_typed && rowOf(m_typed->id) < 0)
        m_typed.reset();
    endResetModel();
}

void EntryModel::retranslate()
{
    beginResetModel();
    m_columns = m_list.columns();
    build();
    endResetModel();
}

void EntryModel::begin()
{
    if (m_new)
        return;
    giveUp();
    const int row = static_cast<int>(m_shown.size());
    beginInsertRows({}, row, row);
    m_new = m_list.blank();
    ++m_typing;
    endInsertRows();
}

int EntryModel::missingColumn() const
{
    for (qsizetype column = 0; m_new && column < m_columns.size(); ++column) {
        if (isMissing(m_columns.at(column), m_new->cells.value(column)))
            return static_cast<int>(column);
    }
    return -1;
}

void EntryModel::refuse(const QString& field, const QString& message)
{
    if (!isTyping())
        return;
    m_problem = message;
    m_problemColumn = m_typed ? m_typed->column : 0;
    // The last one of that name: an end is more often wrong than a beginning.
    for (qsizetype column = 0; m_new && column < m_columns.size(); ++column) {
        if (m_columns.at(column).field == field)
            m_problemColumn = static_cast<int>(column);
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void EntryModel::keepUnread(const QModelIndex& index, const QVariant& typed, const QString& message)
{
    const EntryRow& entry = row(index.row());
    if (entry.id == 0) {
        m_new->cells[index.column()] = typed;
    } else {
        giveUp();
        m_typed = Typed{entry.id, index.column(), typed};
        ++m_typing;
    }
    m_problem = message;
    m_problemColumn = index.column();
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, columnCount() - 1));
}

void EntryModel::giveUp()
{
    m_problem.clear();
    m_problemColumn = -1;
    if (m_new) {
        const int row = static_cast<int>(m_shown.size());
        beginRemoveRows({}, row, row);
        m_new.reset();
        endRemoveRows();
    }
    m_typed.reset();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace yorozu::ui
