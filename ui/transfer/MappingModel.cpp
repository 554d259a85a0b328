// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/MappingModel.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr qsizetype LongestSample = 40;
}

void MappingModel::setPreview(service::ImportKind kind, const service::ImportPreview& preview)
{
    beginResetModel();
    m_preview = preview;
    m_columns = service::importColumns(kind);
    endResetModel();
}

QString MappingModel::targetName(const exchange::CsvColumn& column) const
{
    return column.required ? tr("%1 (required)").arg(column.heading) : column.heading;
}

QList<std::pair<QString, QVariant>> MappingModel::choices(const QModelIndex& index) const
{
    QList<std::pair<QString, QVariant>> list;
    if (index.column() != Target)
        return list;
    list.append({tr("pass over"), QString()});
    for (const exchange::CsvColumn& column : m_columns)
        list.append({targetName(column), column.key});
    return list;
}

int MappingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.headings.size());
}

int MappingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

// The first cell of the column that has something in it.
QString MappingModel::sampleOf(int column) const
{
    for (const exchange::CsvRow& row : m_preview.rows) {
        const QString cell = row.cells.value(column).simplified();
        if (!cell.isEmpty())
            return cell.left(LongestSample);
    }
    return {};
}

QVariant MappingModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() == Heading)
        return m_preview.headings.at(index.row());
    if (index.column() == Sample)
        return sampleOf(index.row());
    const QString key = m_preview.mapping.value(index.row());
    if (role == Qt::EditRole)
        return key;
    for (const exchange::CsvColumn& column : m_columns) {
        if (column.key == key)
            return targetName(column);
    }
    return tr("pass over");
}

bool MappingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != Target)
        return false;
    const QString key = value.toString();
    if (m_preview.mapping.value(index.row()) == key)
        return true;
    // A column of ours can be filled by one of the file only: the former one is let go.
    for (QString& other : m_preview.mapping) {
        if (!key.isEmpty() && other == key)
            other.clear();
    }
    m_preview.mapping[index.row()] = key;
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, Columns - 1));
    Q_EMIT changed();
    return true;
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    if (section == Heading)
        return tr("Column of the file");
    return section == Sample ? tr("For example") : tr("Read as");
}

Qt::ItemFlags MappingModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Target ? plain | Qt::ItemIsEditable : plain;
}

} // namespace yorozu::ui
