// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/RosterModel.h"

#include "ui/async/DeskContext.h"
#include "ui/theme/ThemeManager.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

std::pair<qint64, QDate> placeOf(Id<Staff> staff, QDate day)
{
    return {staff.number(), day};
}

QString clockOf(int minutes)
{
    return minutes == 24 * 60 ? u"24:00"_s : QTime(0, 0).addSecs(minutes * 60).toString(u"H:mm"_s);
}

} // namespace

RosterModel::RosterModel(DeskContext& context, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
}

void RosterModel::show(const service::RosterData& data, QDate from, QDate to)
{
    QList<RosterPerson> people;
    QHash<std::pair<qint64, QDate>, qsizetype> places;
    for (qsizetype at = 0; at < data.duties.size(); ++at)
        places.insert(placeOf(data.duties.at(at).staff, data.duties.at(at).day), at);
    for (const RosterPerson& person : data.facts.people) {
        const bool stands = std::any_of(data.duties.cbegin(), data.duties.cend(),
                                        [&](const DutyLine& line) { return line.staff == person.staff; });
        if (stands)
            people.append(person);
    }
    const auto same = [](const RosterPerson& a, const RosterPerson& b) { return a.staff == b.staff; };
    const bool keeps = from == m_from && to == m_to &&
                       std::equal(people.cbegin(), people.cend(), m_people.cbegin(), m_people.cend(), same);
    if (!keeps)
        beginResetModel();
    m_data = data;
    m_choices = dutyChoices(data.facts.offices);
    m_people = people;
    m_places = places;
    m_from = from;
    m_to = to;
    if (!keeps) {
        endResetModel();
        return;
    }
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

int RosterModel::columnOf(QDate day) const
{
    return day >= m_from && day < m_to ? static_cast<int>(m_from.daysTo(day)) : -1;
}

const DutyLine* RosterModel::lineAt(int row, QDate day) const
{
    const auto place = m_places.constFind(placeOf(personAt(row).staff, day));
    return place == m_places.cend() ? nullptr : &m_data.duties.at(*place);
}

QString RosterModel::dutyName(const DutyLine& line) const
{
    const qsizetype at = choiceOf(m_choices, line.kind, line.office);
    return at >= 0 ? m_choices.at(at).name : label(line.kind);
}

int RosterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int RosterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_from.isValid() ? 0 : static_cast<int>(m_from.daysTo(m_to));
}

QString RosterModel::spoken(int row, const DutyLine& line) const
{
    QStringList parts{personAt(row).name, QLocale().toString(line.day, u"M/d (ddd)"_s), dutyName(line)};
    if (line.kind != DutyKind::Off)
        parts.append(tr("%1–%2", "hours").arg(clockOf(line.from), clockOf(line.to)));
    if (!line.reason.isEmpty())
        parts.append(line.reason);
    if (line.source == DutySource::Set)
        parts.append(tr("set for this day"));
    return parts.join(tr(", "));
}

QVariant RosterModel::data(const QModelIndex& index, int role) const
{
    const DutyLine* line = lineAt(index);
    if (!line)
        return role == Qt::AccessibleTextRole ? QVariant(personAt(index.row()).name) : QVariant();
    const qsizetype at = choiceOf(m_choices, line->kind, line->office);
    const DutyChoice choice = at >= 0 ? m_choices.at(at) : DutyChoice{line->kind, line->office, {}, u"?"_s};
    switch (role) {
    case Qt::DisplayRole:
        return choice.letter;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(index.row(), *line);
    case Qt::BackgroundRole:
        return colorsOf(m_context.themes().theme(), choice, at).fill;
    case Qt::ForegroundRole:
        return colorsOf(m_context.themes().theme(), choice, at).text;
    case Qt::FontRole: // what was set stands out from the week
        return m_context.themes().font(line->source == DutySource::Set ? Type::table.bold() : Type::table);
    case Qt::TextAlignmentRole:
        return Qt::AlignCenter;
    default:
        return {};
    }
}

const RosterWarning* RosterModel::warningOn(QDate day) const
{
    const auto found = std::find_if(m_data.warnings.cbegin(), m_data.warnings.cend(),
                                    [day](const RosterWarning& warning) { return warning.day == day; });
    return found == m_data.warnings.cend() ? nullptr : &*found;
}

QVariant RosterModel::dayHead(QDate day, int role) const
{
    const RosterWarning* warning = warningOn(day);
    const auto holiday = m_holidays.on(day);
    const Theme& theme = m_context.themes().theme();
    switch (role) {
    case Qt::DisplayRole:
        // An exclamation mark as well: a warning is never told by colour alone.
        return u"%1\n%2%3"_s.arg(day.day()).arg(QLocale().standaloneDayName(day.dayOfWeek(), QLocale::NarrowFormat),
                                                warning ? u"!"_s : QString());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList parts{QLocale().toString(day, u"M/d (ddd)"_s)};
        if (holiday)
            parts.append(holiday->name);
        if (warning)
            parts.append(warning->text);
        return parts.join(tr(", "));
    }
    case Qt::ForegroundRole:
        if (warning)
            return theme.amber;
        return holiday || day.dayOfWeek() == Qt::Sunday ? theme.sun
               : day.dayOfWeek() == Qt::Saturday        ? theme.sat
                                                        : theme.text2;
    default:
        return {};
    }
}

QVariant RosterModel::personHead(const RosterPerson& person, int role) const
{
    if (role == Qt::DisplayRole)
        return person.name;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return person.dispatched ? tr("%1, dispatched staff").arg(person.name) : person.name;
    return {};
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? dayHead(dayAt(section), role) : personHead(personAt(section), role);
}

} // namespace yorozu::ui
