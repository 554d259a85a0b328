// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/PeopleModel.h"

#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/theme/ThemeManager.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

PeopleModel::PeopleModel(DeskContext& context, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
}

void PeopleModel::show(const QList<StaffMember>& people, bool withRetired)
{
    beginResetModel();
    m_shown = people;
    if (!withRetired)
        m_shown.removeIf([](const StaffMember& member) { return member.staff.retired; });
    endResetModel();
}

int PeopleModel::rowOf(Id<Staff> person) const
{
    for (qsizetype row = 0; row < m_shown.size(); ++row) {
        if (m_shown.at(row).staff.id == person)
            return static_cast<int>(row);
    }
    return -1;
}

void PeopleModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString PeopleModel::text(const StaffMember& member, int column) const
{
    switch (column) {
    case Name:
        return member.staff.retired ? tr("%1 (has left)").arg(member.staff.name) : member.staff.name;
    case Title:
        return shownMaster(m_context.centre(), MasterKind::JobTitle, member.staff.title, member.staff.titleName);
    case Group:
        return label(member.staff.group);
    case Stamp: {
        const QList<StampBox>& boxes = m_context.centre().stampBoxes;
        for (const StampBox& box : boxes) {
            if (box.id == member.staff.stampBox)
                return box.name;
        }
        return u"–"_s;
    }
    case SignIn:
        // A server keeps the passwords itself: there the login says that she can sign in.
        if (member.hasPassword)
            return tr("has a password");
        return member.login.isEmpty() ? u"–"_s : member.login;
    default:
        return {};
    }
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    const StaffMember& member = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return text(member, index.column());
    case Qt::ForegroundRole:
        return member.staff.retired ? QVariant(m_context.themes().theme().text3) : QVariant();
    default:
        return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Title:
        return tr("Job title");
    case Group:
        return tr("Rights");
    case Stamp:
        return tr("Stamp box");
    case SignIn:
        return tr("Sign-in");
    default:
        return {};
    }
}

} // namespace yorozu::ui
