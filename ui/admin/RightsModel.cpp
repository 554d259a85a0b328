// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/RightsModel.h"

#include "core/rules/Permissions.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/ThemeManager.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr qsizetype LongestWord = 11;

// A long Latin word may be parted in the middle, with a hyphen: “Adminis-trator”. Kana part anywhere by themselves.
QString breakable(const QString& text)
{
    QStringList words = text.split(u' ');
    for (QString& word : words) {
        if (word.size() > LongestWord && word.at(0).script() == QChar::Script_Latin)
            word.insert(word.size() / 2 + 1, QChar::SoftHyphen);
    }
    return words.join(u' ');
}

} // namespace

RightsModel::RightsModel(DeskContext& context, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
}

void RightsModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int RightsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rules::allActions().size());
}

int RightsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(rules::allGroups().size());
}

QVariant RightsModel::data(const QModelIndex& index, int role) const
{
    const rules::Action action = rules::allActions().at(index.row());
    if (index.column() == 0) {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
        return isText ? QVariant(rules::label(action)) : QVariant();
    }
    const PermissionGroup group = rules::allGroups().at(index.column() - 1);
    const bool may = rules::mayDo(group, action);
    const Theme& theme = m_context.themes().theme();
    switch (role) {
    case Qt::DisplayRole:
        return may ? u"●"_s : u"–"_s;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        //: %1 is a permission group, %2 an action
        return may ? tr("%1: may. %2").arg(label(group), rules::label(action))
                   : tr("%1: may not. %2").arg(label(group), rules::label(action));
    case Qt::ForegroundRole:
        return may ? theme.accent : theme.text3;
    case Qt::TextAlignmentRole:
        return Qt::AlignCenter;
    default:
        return {};
    }
}

QVariant RightsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (section == 0)
        return tr("What one may do");
    const QString group = label(rules::allGroups().at(section - 1));
    return role == Qt::DisplayRole ? breakable(group) : group;
}

} // namespace yorozu::ui
