// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/MonthListModel.h"

#include "core/domain/ReportTexts.h"
#include "ui/report/ReportText.h"
#include "ui/today/DateText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

MonthListModel::MonthListModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void MonthListModel::setMonths(const QList<MonthLine>& months)
{
    if (months.size() == m_months.size()) {
        m_months = months;
        retranslate();
        return;
    }
    beginResetModel();
    m_months = months;
    endResetModel();
}

int MonthListModel::rowOf(QDate month) const
{
    const auto line =
        std::find_if(m_months.cbegin(), m_months.cend(), [month](const MonthLine& one) { return one.month == month; });
    return line == m_months.cend() ? -1 : static_cast<int>(line - m_months.cbegin());
}

const MonthLine* MonthListModel::lineOf(QDate month) const
{
    const int row = rowOf(month);
    return row < 0 ? nullptr : &m_months.at(row);
}

QString MonthListModel::noteOf(const MonthLine& line)
{
    if (line.closing) {
        //: a day: 22 Oct
        return tr("closed %1").arg(DateText::monthDay(tokyoDate(line.closing->closedAt)));
    }
    return tr("%n session(s)", nullptr, static_cast<int>(line.consultations));
}

void MonthListModel::retranslate()
{
    if (!m_months.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int MonthListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_months.size());
}

QVariant MonthListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MonthLine& line = m_months.at(index.row());
    if (role == Qt::DisplayRole)
        return ReportText::month(line.month);
    if (role == Qt::AccessibleTextRole)
        return QStringList{monthText(line.month), label(line.state), noteOf(line)}.join(u' ');
    return {};
}

} // namespace yorozu::ui
