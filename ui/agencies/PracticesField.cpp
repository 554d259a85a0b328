// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/PracticesField.h"

#include "ui/theme/StyleSheet.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

PracticesField::PracticesField(DeskContext& context, QWidget* parent)
    : PartsField(context, u"practice"_s, tr("Practice"), parent)
{
    addButton()->setAccessibleName(tr("Another way to use the centre"));
}

QList<PartsField::Field> PracticesField::makeFields(QWidget* parent)
{
    auto* text = new QLineEdit(parent);
    setControlSize(text, ControlSize::Small);
    return {{u"text"_s, tr("How they use the centre"), text},
            {u"joint"_s, {}, new QCheckBox(tr("Made together with the shinkin"), parent)}};
}

void PracticesField::setPractices(const QList<AgencyPractice>& practices)
{
    QStringList words;
    for (const AgencyPractice& one : practices)
        words << one.text << (one.jointlyMade ? u"true"_s : u"false"_s);
    setWords(words);
}

QList<AgencyPractice> PracticesField::practices() const
{
    QList<AgencyPractice> practices;
    for (qsizetype part = 0; part < count(); ++part) {
        practices.append({static_cast<QLineEdit*>(field(part, 0))->text().trimmed(),
                          static_cast<QCheckBox*>(field(part, 1))->isChecked()});
    }
    return practices;
}

} // namespace yorozu::ui
