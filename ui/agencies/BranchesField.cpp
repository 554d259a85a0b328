// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/BranchesField.h"

#include "ui/theme/StyleSheet.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
enum At { Name, Phone, Address, Closed };
}

BranchesField::BranchesField(DeskContext& context, QWidget* parent)
    : PartsField(context, u"branch"_s, tr("Branch"), parent)
{
    addButton()->setAccessibleName(tr("Another branch"));
}

QList<PartsField::Field> BranchesField::makeFields(QWidget* parent)
{
    const auto line = [parent] {
        auto* edit = new QLineEdit(parent);
        setControlSize(edit, ControlSize::Small);
        return edit;
    };
    return {{u"name"_s, tr("Name of the branch"), line()},
            {u"phone"_s, tr("Telephone"), line()},
            {u"address"_s, tr("Address"), line()},
            {u"closed"_s, {}, new QCheckBox(tr("Closed"), parent)}};
}

void BranchesField::setBranches(const QList<AgencyBranch>& branches)
{
    QStringList words;
    for (const AgencyBranch& one : branches) {
        words << one.name << one.phone << one.address << (one.retired ? u"true"_s : u"false"_s)
              << QString::number(one.id.number());
    }
    setWords(words);
}

QList<AgencyBranch> BranchesField::branches() const
{
    QList<AgencyBranch> branches;
    for (qsizetype part = 0; part < count(); ++part) {
        const auto text = [this, part](At at) { return static_cast<QLineEdit*>(field(part, at))->text().trimmed(); };
        const AgencyBranch one{Id<AgencyBranch>(hidden(part, 0).toLongLong()), text(Name), text(Phone), text(Address),
                               static_cast<QCheckBox*>(field(part, Closed))->isChecked()};
        if (!one.name.isEmpty() || one.id)
            branches.append(one);
    }
    return branches;
}

} // namespace yorozu::ui
