// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memo/MemoListModel.h"

#include "core/japanese/Fold.h"
#include "core/japanese/NameKey.h"
#include "ui/async/ShownName.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

QString keyOf(const MemoSummary& memo)
{
    return japanese::nameKey(memo.company) + u'\n' + japanese::foldForCompare(memo.company) + u'\n' +
           japanese::foldForCompare(memo.consultee) + u'\n' + japanese::foldForCompare(memo.number);
}

} // namespace

MemoRows MemoRows::of(const QList<MemoSummary>& memos)
{
    MemoRows rows{memos, {}};
    rows.keys.reserve(memos.size());
    for (const MemoSummary& memo : memos)
        rows.keys.append(keyOf(memo));
    return rows;
}

MemoListModel::MemoListModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void MemoListModel::setOffices(const QList<yorozu::Office>& offices)
{
    m_offices = offices;
}

void MemoListModel::setRows(const MemoRows& rows)
{
    beginResetModel();
    m_rows = rows;
    narrow();
    endResetModel();
}

void MemoListModel::setFilter(const QString& text)
{
    const QString filter = text.trimmed();
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    narrow();
    endResetModel();
}

void MemoListModel::narrow()
{
    const QString folded = japanese::foldForCompare(m_filter);
    const QString name = japanese::nameKey(m_filter);
    m_shown.clear();
    for (qsizetype i = 0; i < m_rows.memos.size(); ++i) {
        if (folded.isEmpty() || m_rows.keys[i].contains(folded) || (!name.isEmpty() && m_rows.keys[i].contains(name)))
            m_shown.append(i);
    }
}

const MemoSummary& MemoListModel::memoAt(int row) const
{
    return m_rows.memos[m_shown[row]];
}

int MemoListModel::rowOf(Id<Memo> memo) const
{
    for (qsizetype row = 0; row < m_shown.size(); ++row) {
        if (m_rows.memos[m_shown[row]].id == memo)
            return static_cast<int>(row);
    }
    return -1;
}

void MemoListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int MemoListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int MemoListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MemoListModel::textAt(const MemoSummary& memo, int column) const
{
    switch (column) {
    case Number:
        return memo.number;
    case Day:
        //: a date format of Qt: the day of a session in a table
        return memo.start ? QLocale().toString(tokyoDate(*memo.start), tr("yyyy-MM-dd")) : QString();
    case Company:
        return memo.company;
    case Consultee:
        return memo.consultee;
    case Responder:
        return memo.leadName;
    case Office: {
        const auto office = std::find_if(m_offices.cbegin(), m_offices.cend(), [&memo](const yorozu::Office& known) {
            return known.name == memo.officeName;
        });
        return office == m_offices.cend() ? memo.officeName : shownName(*office);
    }
    case Status:
        return label(memo.status);
    case Stamps: {
        QStringList names;
        for (const Stamp& stamp : memo.stamps)
            names.append(stamp.surname);
        return names.join(u"・"_s);
    }
    default:
        return {};
    }
}

QVariant MemoListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MemoSummary& memo = memoAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(memo, index.column());
    case Qt::AccessibleTextRole:
        return u"%1 %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                              textAt(memo, index.column()));
    case Qt::ToolTipRole:
        return index.column() == Status ? memo.returnComment : QString();
    case MemoRole:
        return memo.id.number();
    case StatusRole:
        return static_cast<int>(memo.status);
    default:
        return {};
    }
}

QVariant MemoListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Day:
        return tr("Session");
    case Company:
        return tr("Company");
    case Consultee:
        return tr("Consultee");
    case Responder:
        return tr("Responder");
    case Office:
        return tr("Office");
    case Status:
        return tr("State");
    case Stamps:
        return tr("Stamps");
    default:
        return {};
    }
}

} // namespace yorozu::ui
