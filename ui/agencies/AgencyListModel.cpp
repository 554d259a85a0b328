// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/AgencyListModel.h"

#include "core/japanese/Fold.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

// Whoever was not met for so long is marked: a contact that goes cold.
constexpr int ColdDays = 60;

} // namespace

AgencyListModel::AgencyListModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void AgencyListModel::setLines(const QList<service::AgencyLine>& lines, QDate today)
{
    beginResetModel();
    m_lines = lines;
    m_today = today;
    choose();
    endResetModel();
}

void AgencyListModel::setFilter(const AgencyFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

bool AgencyListModel::fits(const service::AgencyLine& line, const AgencyFilter& filter, const QString& find)
{
    const Agency& agency = line.agency;
    if (filter.kind != 0 && agency.kind != filter.kind)
        return false;
    if (filter.fortyList && !agency.onFortyList)
        return false;
    if (filter.inCharge && agency.inCharge != filter.inCharge && agency.deputy != filter.inCharge)
        return false;
    if (find.isEmpty())
        return true;
    const QStringList texts = QStringList{agency.name, agency.kana} + line.contacts;
    return std::any_of(texts.cbegin(), texts.cend(),
                       [&find](const QString& text) { return japanese::foldForCompare(text).contains(find); });
}

void AgencyListModel::choose()
{
    m_shown.clear();
    const QString find = japanese::foldForCompare(m_filter.find);
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        if (fits(m_lines.at(at), m_filter, find))
            m_shown.append(at);
    }
}

int AgencyListModel::countOf(AgencyFilter filter) const
{
    return static_cast<int>(std::count_if(m_lines.cbegin(), m_lines.cend(), [&filter](const service::AgencyLine& line) {
        return fits(line, filter, {});
    }));
}

Id<Agency> AgencyListModel::agencyAt(int row) const
{
    const qsizetype at = row - (hasOverall() ? 1 : 0);
    return at < 0 || at >= m_shown.size() ? Id<Agency>() : m_lines.at(m_shown.at(at)).agency.id;
}

int AgencyListModel::rowOf(Id<Agency> agency) const
{
    const int first = hasOverall() ? 1 : 0;
    if (agency.isNull())
        return first - 1;
    for (qsizetype at = 0; at < m_shown.size(); ++at) {
        if (m_lines.at(m_shown.at(at)).agency.id == agency)
            return static_cast<int>(at) + first;
    }
    return -1;
}

void AgencyListModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int AgencyListModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || m_lines.isEmpty())
        return 0;
    return static_cast<int>(m_shown.size()) + (hasOverall() ? 1 : 0);
}

bool AgencyListModel::isCold(const service::AgencyLine& line) const
{
    return line.lastActivity.isValid() && line.lastActivity.daysTo(m_today) > ColdDays;
}

QString AgencyListModel::dayOf(const service::AgencyLine& line) const
{
    const QDate day = line.lastActivity;
    if (!day.isValid())
        return {};
    if (day == m_today)
        return tr("today");
    const QString text = day.toString(day.year() == m_today.year() ? u"MM/dd"_s : u"yy/MM/dd"_s);
    return isCold(line) ? tr("%1 · %n day(s)", nullptr, static_cast<int>(day.daysTo(m_today))).arg(text) : text;
}

QVariant AgencyListModel::overall(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Name:
        return tr("All activities");
    case Kind:
        return tr("with all agencies, and those of our own");
    default:
        return {};
    }
}

QVariant AgencyListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype at = index.row() - (hasOverall() ? 1 : 0);
    if (at < 0)
        return overall(role);
    const service::AgencyLine& line = m_lines.at(m_shown.at(at));
    const QString times = line.timesThisYear > 0 ? tr("%n time(s) this year", nullptr, line.timesThisYear) : QString();
    switch (role) {
    case Qt::DisplayRole:
    case Name:
        return line.agency.name;
    case Qt::AccessibleTextRole: {
        QStringList words{line.agency.name, line.agency.onFortyList ? tr("on the list of 40") : QString(),
                          line.agency.kindName, dayOf(line), times};
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    case Qt::ToolTipRole:
        return QStringList{line.agency.name, line.agency.kana, line.contacts.join(u"、"_s)}.join(u'\n').trimmed();
    case Kind:
        return line.agency.onFortyList ? u"★ "_s + line.agency.kindName : line.agency.kindName;
    case Day:
        return dayOf(line);
    case Times:
        return times;
    case Cold:
        return isCold(line);
    case Gone:
        return line.agency.retired;
    default:
        return {};
    }
}

} // namespace yorozu::ui
