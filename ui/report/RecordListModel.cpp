// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/RecordListModel.h"

#include "ui/async/ShownName.h"
#include "ui/report/ReportText.h"
#include "ui/today/DateText.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

RecordListModel::RecordListModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void RecordListModel::setRecords(const FigureRecords& records, const service::CentreData& centre)
{
    beginResetModel();
    m_records = records;
    m_centre = centre;
    m_lines.clear();
    m_asked.clear();
    endResetModel();
}

void RecordListModel::setLines(const QList<RecordLine>& lines)
{
    for (const RecordLine& line : lines)
        m_lines.insert(line.id, line);
    retranslate();
}

const RecordLine* RecordListModel::lineAt(int row) const
{
    if (row < 0 || row >= m_records.ids.size())
        return nullptr;
    const auto line = m_lines.constFind(m_records.ids.at(row));
    return line == m_lines.cend() ? nullptr : &*line;
}

bool RecordListModel::uses(int column) const
{
    if (m_records.counts == Counted::Clients)
        return column == Number || column == Name || column == What || column == Who;
    return column != Number || m_records.counts != Counted::Activities;
}

void RecordListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RecordListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.ids.size());
}

int RecordListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RecordListModel::textAt(const RecordLine& line, int column) const
{
    switch (column) {
    case When:
        if (line.starts != 0)
            return DateText::dayAndTime(line.starts);
        return line.day.isValid() ? DateText::shortDay(line.day) : QString();
    case Number:
        return line.number;
    case Name:
        return line.name;
    case What:
        return ReportText::word(m_centre, line);
    case Who:
        return line.who;
    case Office:
        return shownOffice(m_centre, line.office);
    case State:
        return ReportText::status(line);
    default:
        return {};
    }
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordLine* line = lineAt(index.row());
    if (!line) {
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
    case Qt::ToolTipRole:
        return textAt(*line, index.column());
    case Qt::AccessibleTextRole:
        return u"%1 %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                              textAt(*line, index.column()));
    default:
        return {};
    }
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const Counted counts = m_records.counts;
    switch (section) {
    case When:
        return counts == Counted::Activities ? tr("Day") : tr("Session");
    case Number:
        return tr("Number");
    case Name:
        return counts == Counted::Activities ? tr("Theme") : tr("Company");
    case What:
        return counts == Counted::Memos      ? tr("Course")
               : counts == Counted::Bookings ? tr("Topic")
               : counts == Counted::Clients  ? tr("Industry")
                                             : tr("Kind");
    case Who:
        return counts == Counted::Activities ? tr("Agencies")
               : counts == Counted::Clients  ? tr("Place")
                                             : tr("Responder");
    case Office:
        return tr("Office");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace yorozu::ui
