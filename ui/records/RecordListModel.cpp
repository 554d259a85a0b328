// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordListModel.h"

#include "ui/async/ShownName.h"
#include "ui/records/RecordText.h"
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

void RecordListModel::setNarrow(bool narrow)
{
    m_narrow = narrow;
    retranslate();
}

bool RecordListModel::uses(int column) const
{
    if (m_narrow && column != Name && column != Who && (column != When || m_records.counts == Counted::Clients))
        return false;
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

QString RecordListModel::whenOf(const RecordLine& line) const
{
    if (!line.day.isValid())
        return {};
    if (m_narrow)
        return DateText::monthDay(line.day);
    return line.starts == 0 ? DateText::shortDay(line.day) : DateText::dayAndTime(line.starts);
}

QString RecordListModel::facts(const RecordLine& line) const
{
    QStringList facts{line.number, RecordText::name(line)};
    if (line.day.isValid())
        facts.append((DateText::full(line.day) + u' ' + RecordText::time(line)).trimmed());
    facts += QStringList{shownOffice(m_centre, line.office), RecordText::what(m_centre, line), line.who,
                         RecordText::state(line)};
    facts.removeAll(QString());
    return facts.join(u'\n');
}

QString RecordListModel::plainText(const QList<RecordLine>& lines) const
{
    const auto head = [this](Column column) { return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); };
    const QStringList heads{head(Number), tr("Date"),   tr("Time"), head(Name),
                            head(What),   head(Office), head(Who),  head(State)};
    QString text = heads.join(u'\t') + u'\n';
    for (const RecordLine& line : lines) {
        const QStringList cells{line.number,
                                line.day.toString(Qt::ISODate),
                                RecordText::time(line),
                                RecordText::name(line).simplified(),
                                RecordText::what(m_centre, line).simplified(),
                                shownOffice(m_centre, line.office),
                                line.who,
                                RecordText::state(line)};
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString RecordListModel::textAt(const RecordLine& line, int column) const
{
    switch (column) {
    case When:
        return whenOf(line);
    case Number:
        return line.number;
    case Name:
        return RecordText::name(line);
    case What:
        return RecordText::what(m_centre, line);
    case Who:
        return line.who;
    case Office:
        return shownOffice(m_centre, line.office);
    case State:
        return RecordText::state(line);
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
        return textAt(*line, index.column());
    case Qt::ToolTipRole:
        return m_narrow ? facts(*line) : textAt(*line, index.column());
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
        return m_narrow ? tr("Date") : counts == Counted::Activities ? tr("Day") : tr("Session");
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
