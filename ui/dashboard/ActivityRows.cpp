// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ActivityRows.h"

#include "ui/records/KindChip.h"
#include "ui/theme/ThemeManager.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

QString number(const std::optional<int>& value)
{
    return value ? QLocale().toString(*value) : QString();
}

} // namespace

void ActivityRows::setRows(const QList<Activity>& activities, Drill::Sum sum)
{
    beginResetModel();
    m_rows = activities;
    m_sum = sum;
    endResetModel();
}

// As core/report/PartnershipReport counts them: of a stay its trainees are the participants unless another number is
// told.
std::optional<int> ActivityRows::valueOf(const Activity& activity, Drill::Sum sum)
{
    switch (sum) {
    case Drill::Sum::Activities:
        return 1;
    case Drill::Sum::People:
        if (!activity.participants && activity.kind == ActivityKind::Trainee)
            return static_cast<int>(activity.trainees.size());
        return activity.participants;
    case Drill::Sum::Firms:
        return activity.firms;
    case Drill::Sum::Consultations:
        return activity.consultations;
    }
    Q_UNREACHABLE();
}

int ActivityRows::total() const
{
    int total = 0;
    for (const Activity& activity : m_rows)
        total += valueOf(activity, m_sum).value_or(0);
    return total;
}

QString ActivityRows::subject(const Activity& activity)
{
    if (!activity.theme.isEmpty())
        return activity.theme;
    if (!activity.zemiTitle.isEmpty())
        return activity.zemiTitle;
    return activity.place.isEmpty() ? agencies(activity) : activity.place;
}

QString ActivityRows::agencies(const Activity& activity)
{
    QStringList names;
    for (const ActivityAgency& agency : activity.agencies)
        names.append(agency.name);
    return names.join(tr(", ", "between names"));
}

QString ActivityRows::people(const Activity& activity)
{
    QStringList names;
    for (const ActivityStaff& person : activity.staff)
        names.append(person.name);
    return names.join(tr(", ", "between names"));
}

QString ActivityRows::size(const Activity& activity) const
{
    const auto said = [&activity](Drill::Sum sum) {
        const std::optional<int> value = valueOf(activity, sum);
        if (!value)
            return QString();
        return sum == Drill::Sum::Firms           ? tr("%n firm(s)", nullptr, *value)
               : sum == Drill::Sum::Consultations ? tr("%n consultation(s)", nullptr, *value)
                                                  : tr("%n person(s)", nullptr, *value);
    };
    if (m_sum != Drill::Sum::Activities) {
        const QString text = said(m_sum);
        return text.isEmpty() ? u"–"_s : text;
    }
    for (const Drill::Sum sum : {Drill::Sum::Firms, Drill::Sum::People, Drill::Sum::Consultations}) {
        if (const QString text = said(sum); !text.isEmpty())
            return text;
    }
    return {};
}

QString ActivityRows::text(const Activity& activity, int column) const
{
    switch (column) {
    case Day:
        return QLocale().toString(activity.day, tr("MM/dd", "a day in a list"));
    case What:
        return label(activity.kind) + u'\n' + subject(activity);
    case Agencies:
        return agencies(activity);
    case People:
        return people(activity);
    case Participants:
        return number(activity.participants);
    case Firms:
        return number(activity.firms);
    case Consultations:
        return number(activity.consultations);
    case State:
        return label(activity.status);
    case Size:
        return size(activity);
    default:
        Q_UNREACHABLE();
    }
}

QString ActivityRows::plainText() const
{
    QString text;
    for (int column = 0; column < Size; ++column)
        text += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + (column + 1 < Size ? u'\t' : u'\n');
    for (const Activity& activity : m_rows) {
        for (int column = 0; column < Size; ++column) {
            QString cell =
                column == Day ? activity.day.toString(Qt::ISODate) : this->text(activity, column).simplified();
            text += cell + (column + 1 < Size ? u'\t' : u'\n');
        }
    }
    return text;
}

int ActivityRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ActivityRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityRows::data(const QModelIndex& index, int role) const
{
    const Activity& activity = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(activity, index.column());
    case Qt::ToolTipRole:
        return QVariant(QStringList{subject(activity), agencies(activity), people(activity)}.join(u'\n'));
    case Qt::AccessibleTextRole:
        return QVariant(text(activity, index.column()).simplified());
    case KindRole:
        return static_cast<int>(activity.kind);
    case PeopleRole: // the family name of the first
        return activity.staff.isEmpty() ? QString() : activity.staff.constFirst().name.section(u' ', 0, 0);
    case Qt::TextAlignmentRole:
        if (index.column() >= Participants && index.column() != State)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    default:
        return {};
    }
}

QVariant ActivityRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Participants && section != State)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Day");
    case What:
        return tr("Kind and content");
    case Agencies:
        return tr("Institutions");
    case People:
        return tr("Our people");
    case Participants:
        return tr("Participants");
    case Firms:
        return tr("Firms");
    case Consultations:
        return tr("Consultations");
    case State:
        return tr("State");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

void ActivityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    if (index.column() != ActivityRows::What) {
        paintItem(*painter, item, index);
        return;
    }
    const QString text = index.data().toString();
    const QString subject = text.section(u'\n', 1);
    item.text.clear();
    paintItem(*painter, item, index);
    const QRect inside = option.rect.adjusted(Space::s2, 4, -Space::s1, -4);
    painter->save();
    const QRect chip =
        drawKindChip(*painter, themes(), inside, static_cast<ActivityKind>(index.data(ActivityRows::KindRole).toInt()));
    const QRect below(inside.left(), chip.bottom() + 1, inside.width(), inside.bottom() - chip.bottom());
    painter->setFont(themes().font(Type::table.bold()));
    painter->setPen(themes().theme().text);
    const int written = painter->fontMetrics().horizontalAdvance(subject) + Space::s1;
    painter->drawText(below, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(subject, Qt::ElideRight, below.width()));
    // With all columns people have their own; beside the charts they stand here as far as they can be read.
    painter->setFont(themes().font(Type::table));
    painter->setPen(themes().theme().text2);
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const QRect rest = below.adjusted(written, 0, 0, 0);
    const QString who = index.data(ActivityRows::PeopleRole).toString();
    if (table && table->isColumnHidden(ActivityRows::People) &&
        painter->fontMetrics().horizontalAdvance(who) <= rest.width())
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, who);
    painter->restore();
}

} // namespace yorozu::ui
