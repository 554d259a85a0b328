// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ImportModel.h"

#include "ui/theme/ThemeManager.h"

#include <QBrush>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr qsizetype LongestCell = 120; // a memo's text is not read here
}

ImportModel::ImportModel(ThemeManager& themes, QObject* parent)
    : QAbstractTableModel(parent)
    , m_themes(themes)
{
}

void ImportModel::setPreview(service::ImportKind kind, const service::ImportPreview& preview)
{
    beginResetModel();
    m_preview = preview;
    m_headings.clear();
    const QList<exchange::CsvColumn> columns = service::importColumns(kind);
    for (const exchange::CsvColumn& column : columns)
        m_headings.insert(column.key, column.heading);
    m_errors.clear();
    for (const exchange::RowError& error : preview.errors)
        m_errors.insert(error.row, error);
    m_passedOver.clear();
    m_compared = false;
    endResetModel();
}

void ImportModel::setReport(const service::ImportReport& report)
{
    beginResetModel();
    m_errors.clear();
    for (const exchange::RowError& error : report.errors)
        m_errors.insert(error.row, error);
    m_passedOver.clear();
    for (const exchange::RowError& line : report.passedOver)
        m_passedOver.insert(line.row, line.message);
    m_compared = true;
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(FirstCell + m_preview.headings.size());
}

QString ImportModel::headingOf(int column) const
{
    const int at = column - FirstCell;
    const QString key = m_preview.mapping.value(at);
    return key.isEmpty() ? m_preview.headings.value(at) : m_headings.value(key);
}

QString ImportModel::errorAt(int row, const QString& heading) const
{
    const auto errors = m_errors.equal_range(row);
    for (auto error = errors.first; error != errors.second; ++error) {
        if (error->column == heading)
            return error->message;
    }
    return {};
}

QString ImportModel::stateOf(int row) const
{
    QStringList lines;
    const QList<exchange::RowError> errors = m_errors.values(row);
    for (const exchange::RowError& error : errors)
        lines.append(error.column.isEmpty() ? error.message : tr("%1: %2").arg(error.column, error.message));
    if (!lines.isEmpty())
        return lines.join(u' ');
    if (const auto known = m_passedOver.constFind(row); known != m_passedOver.cend())
        return *known;
    return m_compared ? tr("will be taken over") : QString();
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    const exchange::CsvRow& row = m_preview.rows.at(index.row());
    const bool isCell = index.column() >= FirstCell;
    const bool ignored = isCell && m_preview.mapping.value(index.column() - FirstCell).isEmpty();
    const Theme& theme = m_themes.theme();
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Row)
            return row.number;
        if (index.column() == State)
            return stateOf(row.number);
        return row.cells.value(index.column() - FirstCell).left(LongestCell).replace(u'\n', u' ');
    case Qt::ToolTipRole:
        if (index.column() == State)
            return stateOf(row.number);
        return isCell ? errorAt(row.number, headingOf(index.column())) : QString();
    case Qt::ForegroundRole:
        if (m_errors.contains(row.number) && (!isCell || !errorAt(row.number, headingOf(index.column())).isEmpty()))
            return QBrush(theme.red);
        if (m_passedOver.contains(row.number) && !isCell)
            return QBrush(theme.amber);
        return ignored ? QBrush(theme.text3) : QVariant();
    case Qt::BackgroundRole:
        if (isCell && !errorAt(row.number, headingOf(index.column())).isEmpty())
            return QBrush(theme.redSoft);
        if (m_passedOver.contains(row.number))
            return QBrush(theme.amberSoft);
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == Row ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Row)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    if (section == Row)
        return tr("Row");
    return section == State ? tr("What becomes of it") : headingOf(section);
}

} // namespace yorozu::ui
