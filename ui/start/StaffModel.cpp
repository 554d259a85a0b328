// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/StaffModel.h"

#include "core/japanese/Fold.h"
#include "core/rules/CentrePlanCheck.h"
#include "ui/theme/ThemeManager.h"

#include <QBrush>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

int columnOf(const QString& field)
{
    if (field == "office"_L1)
        return StaffModel::Office;
    return field == "stamp_box"_L1 ? StaffModel::Box : StaffModel::Name;
}

} // namespace

StaffModel::StaffModel(ThemeManager& themes, SetupState& state, QObject* parent)
    : QAbstractTableModel(parent)
    , m_themes(themes)
    , m_state(state)
{
    check();
}

int StaffModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_state.plan.staff.size());
}

int StaffModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QVariant StaffModel::data(const QModelIndex& index, int role) const
{
    const StaffPlan& person = m_state.plan.staff.at(index.row());
    const bool self = index.row() == m_state.plan.self;
    if (index.column() == Self && role == Qt::CheckStateRole)
        return self ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole)
        return problemOf(index);
    if (role == Qt::AccessibleDescriptionRole)
        return problemOf(index);
    if (role == Qt::ForegroundRole && !problemOf(index).isEmpty())
        return QBrush(m_themes.theme().red);
    if (role == Qt::BackgroundRole && !problemOf(index).isEmpty())
        return QBrush(m_themes.theme().redSoft);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Name:
        return person.name;
    case Kana:
        return person.kana;
    case Group:
        return role == Qt::EditRole ? QVariant(static_cast<int>(person.group)) : QVariant(label(person.group));
    case Office:
        return person.office;
    case Box:
        return person.stampBox;
    default:
        return {};
    }
}

bool StaffModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    StaffPlan& person = m_state.plan.staff[index.row()];
    if (index.column() == Self && role == Qt::CheckStateRole)
        m_state.plan.self = value.toInt() == Qt::Checked ? index.row() : -1;
    else if (role != Qt::EditRole)
        return false;
    else if (index.column() == Name)
        person.name = value.toString().simplified();
    else if (index.column() == Kana)
        person.kana = japanese::normalizeFurigana(value.toString());
    else if (index.column() == Group)
        person.group = static_cast<PermissionGroup>(value.toInt());
    else if (index.column() == Office)
        person.office = value.toString();
    else if (index.column() == Box)
        person.stampBox = value.toString();
    check();
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, Columns - 1));
    Q_EMIT edited();
    return true;
}

QVariant StaffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case Self:
        return tr("Me");
    case Name:
        return tr("Name");
    case Kana:
        return tr("Reading");
    case Group:
        return tr("Role");
    case Office:
        return tr("Office");
    case Box:
        return tr("Stamp box");
    default:
        return {};
    }
}

Qt::ItemFlags StaffModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return plain | (index.column() == Self ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

QList<std::pair<QString, QVariant>> StaffModel::choices(int column) const
{
    QList<std::pair<QString, QVariant>> list;
    if (column == Group) {
        for (int group = 0; group <= static_cast<int>(PermissionGroup::Administrator); ++group)
            list.append({label(static_cast<PermissionGroup>(group)), group});
    } else if (column == Office) {
        for (const OfficePlan& office : m_state.plan.offices)
            list.append({office.name, office.name});
        list.append({u"在宅"_s, u"在宅"_s});
    } else if (column == Box) {
        list.append({u"—"_s, QString()});
        for (const QString& box : m_state.plan.stampBoxes)
            list.append({box, box});
    }
    return list;
}

void StaffModel::reload()
{
    beginResetModel();
    check();
    endResetModel();
}

void StaffModel::append(const QList<StaffPlan>& people)
{
    if (people.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(people.size()) - 1);
    m_state.plan.staff += people;
    check();
    endInsertRows();
    Q_EMIT edited();
}

void StaffModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_state.plan.staff.removeAt(row);
    int& self = m_state.plan.self;
    self = self == row ? -1 : self > row ? self - 1 : self;
    check();
    endRemoveRows();
    Q_EMIT edited();
}

void StaffModel::check()
{
    m_problems.clear();
    const QList<rules::PlanProblem> problems = rules::planProblems(m_state.plan);
    for (const rules::PlanProblem& problem : problems) {
        if (problem.part == rules::PlanProblem::Part::Staff && problem.row >= 0)
            m_problems.insert({problem.row, columnOf(problem.field)}, problem.message);
    }
}

QString StaffModel::problemOf(const QModelIndex& index) const
{
    return m_problems.value({index.row(), index.column()});
}

} // namespace yorozu::ui
