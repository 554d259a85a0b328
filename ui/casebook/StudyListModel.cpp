// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casebook/StudyListModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

StudyListModel::StudyListModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void StudyListModel::setLines(const QList<StudyLine>& lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = lines;
    narrow();
    endResetModel();
}

void StudyListModel::setStatus(std::optional<StudyStatus> status)
{
    if (status == m_status)
        return;
    beginResetModel();
    m_status = status;
    narrow();
    endResetModel();
}

void StudyListModel::narrow()
{
    m_shown.clear();
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        if (!m_status || m_lines.at(at).study.status() == *m_status)
            m_shown.append(at);
    }
}

qsizetype StudyListModel::approved() const
{
    return std::count_if(m_lines.cbegin(), m_lines.cend(),
                         [](const StudyLine& line) { return line.study.status() == StudyStatus::Approved; });
}

const StudyLine& StudyListModel::lineAt(int row) const
{
    return m_lines.at(m_shown.at(row));
}

int StudyListModel::rowOf(Id<CaseStudy> study) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (lineAt(row).study.id == study)
            return row;
    }
    return -1;
}

void StudyListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int StudyListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int StudyListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StudyListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const StudyLine& line = lineAt(index.row());
    const QString title = line.study.texts.title.isEmpty() ? tr("Without a title") : line.study.texts.title;
    if (role == Qt::AccessibleTextRole && index.column() == Title) {
        //: a row for the screen reader: title, whose it is, record, state
        return tr("%1, %2, %3, %4").arg(title, line.clientName, line.source, label(line.study.status()));
    }
    if (role == Qt::ToolTipRole)
        return index.column() == Title ? title : line.clientName + u" · "_s + line.source;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Title:
        return title;
    case Client:
        return line.clientName;
    case State:
        return line.study.status() == StudyStatus::Approved ? tr("Approved") : tr("Draft");
    default:
        return {};
    }
}

QVariant StudyListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case Client:
        //: of the record; the case book itself does not say it
        return tr("Whose it is");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace yorozu::ui
