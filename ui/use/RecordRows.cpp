// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/use/RecordRows.h"

#include "core/domain/Activity.h"
#include "core/domain/Booking.h"
#include "core/domain/Memo.h"
#include "ui/async/ShownName.h"
#include "ui/today/DateText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

void RecordRows::setCentre(const service::CentreData& centre)
{
    m_centre = centre;
}

void RecordRows::setRows(const QList<RecordLine>& lines)
{
    beginResetModel();
    m_rows = lines;
    endResetModel();
}

QString RecordRows::nameOf(const RecordLine& line) const
{
    return line.name.isEmpty() ? tr("no name") : line.name;
}

// Some activities have a day alone, firms not even that.
QString RecordRows::timeOf(const RecordLine& line)
{
    return line.starts == 0 ? QString() : DateText::time(line.starts);
}

QString RecordRows::office(const RecordLine& line) const
{
    return shownOffice(m_centre, line.office);
}

QString RecordRows::state(const RecordLine& line) const
{
    switch (line.counts) {
    case Counted::Memos:
        if (const auto status = memoStatusFromCode(line.status))
            return label(*status);
        break;
    case Counted::Bookings:
        if (const auto status = bookingStatusFromCode(line.status))
            return label(*status);
        break;
    case Counted::Activities:
        if (const auto status = activityStatusFromCode(line.status))
            return label(*status);
        break;
    case Counted::Clients:
        break;
    }
    return {};
}

QString RecordRows::plainText() const
{
    QStringList heads{tr("Number"),  tr("Day"),    tr("Time"),        tr("Name"),
                      tr("Content"), tr("Office"), tr("Coordinator"), tr("State")};
    QString text = heads.join(u'\t') + u'\n';
    for (const RecordLine& line : m_rows) {
        const QStringList cells{line.number,
                                !line.day.isValid() ? QString() : line.day.toString(Qt::ISODate),
                                timeOf(line),
                                nameOf(line).simplified(),
                                line.what.simplified(),
                                office(line),
                                line.who,
                                state(line)};
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

int RecordRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecordRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecordRows::data(const QModelIndex& index, int role) const
{
    const RecordLine& line = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Day)
            return !line.day.isValid() ? QString() : DateText::monthDay(line.day);
        return index.column() == Name ? nameOf(line) : line.who;
    case Qt::ToolTipRole: {
        QStringList facts{line.number, nameOf(line)};
        if (line.day.isValid())
            facts.append(DateText::full(line.day) + u' ' + timeOf(line));
        facts += QStringList{office(line), line.what, line.who, state(line)};
        facts.removeAll(QString());
        return QVariant(facts.join(u'\n'));
    }
    case Qt::AccessibleTextRole:
        return index.column() == Day && line.day.isValid() ? QVariant(DateText::full(line.day) + u' ' + timeOf(line))
                                                           : data(index, Qt::DisplayRole);
    default:
        return {};
    }
}

QVariant RecordRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const bool firms = !m_rows.isEmpty() && m_rows.constFirst().counts == Counted::Clients;
    switch (section) {
    case Day:
        return firms ? QString() : tr("Day");
    case Name:
        return tr("Name");
    default:
        return firms ? tr("Place") : tr("Coordinator");
    }
}

} // namespace yorozu::ui
