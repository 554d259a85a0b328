// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/ClientListModel.h"

#include "ui/clients/ClientText.h"
#include "ui/today/DateText.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

ClientListModel::ClientListModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ClientListModel::reset(int total)
{
    beginResetModel();
    m_total = total;
    m_pages.clear();
    m_asked.clear();
    endResetModel();
}

void ClientListModel::setPage(int page, const QList<ClientRow>& rows)
{
    m_asked.remove(page);
    m_pages.insert(page, rows);
    const int first = page * PageSize;
    const int last = std::min(first + static_cast<int>(rows.size()), m_total) - 1;
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

const ClientRow* ClientListModel::rowAt(int row) const
{
    const auto page = m_pages.constFind(row / PageSize);
    if (row < 0 || page == m_pages.cend() || row % PageSize >= page->size())
        return nullptr;
    return &page->at(row % PageSize);
}

void ClientListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_total > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_total - 1, ColumnCount - 1));
}

int ClientListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_total;
}

int ClientListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ClientListModel::textAt(const ClientRow& row, int column) const
{
    switch (column) {
    case Company:
        return row.retired ? tr("%1 (inactive)").arg(row.name) : row.name;
    case Place:
        return row.municipality;
    case Industry:
        return ClientText::industry(row.industry);
    case Source:
        return row.source;
    case Sessions:
        return row.sessions == 0 ? QString() : tr("%n session(s)", nullptr, row.sessions);
    case Last:
        return row.last == 0 ? QString() : tokyoDate(row.last).toString(u"yyyy/MM/dd"_s);
    case Lead:
        return row.leadName;
    default:
        return {};
    }
}

QVariant ClientListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClientRow* row = rowAt(index.row());
    if (!row) {
        const int page = index.row() / PageSize;
        // Asked for once, however many cells of it are painted.
        if (role == Qt::DisplayRole && !m_asked.contains(page)) {
            m_asked.insert(page);
            Q_EMIT pageWanted(page);
        }
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return textAt(*row, index.column());
    case Qt::AccessibleTextRole:
        return u"%1 %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                              textAt(*row, index.column()));
    case Qt::ToolTipRole:
        return index.column() == Company ? u"%1　%2"_s.arg(row->number, row->kana) : QString();
    default:
        return {};
    }
}

QVariant ClientListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Company:
        return tr("Company");
    case Place:
        return tr("Place");
    case Industry:
        return tr("Industry");
    case Source:
        return tr("Sent by");
    case Sessions:
        return tr("Sessions");
    case Last:
        return tr("Last one");
    case Lead:
        return tr("Responder");
    default:
        return {};
    }
}

} // namespace yorozu::ui
