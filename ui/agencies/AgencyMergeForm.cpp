// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/AgencyMergeForm.h"

#include "core/service/CentreService.h"
#include "ui/async/DeskContext.h"
#include "ui/notes/DayField.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

AgencyMergeForm::AgencyMergeForm(DeskContext& deskContext, const Agency& kept, QWidget* parent)
    : RecordForm(deskContext, u"agencyMergeForm"_s, parent)
{
    setTitle(tr("Another agency becomes part of %1").arg(kept.name));
    setSaveText(tr("Merge"));
    m_other = addChoice(u"other"_s, tr("Which one"));
    m_other->addItem(tr("Choose an agency"), QVariant::fromValue<qint64>(0));
    for (const Agency& one : context().centre().agencies) {
        if (one.kind == kept.kind && one.id != kept.id && !one.retired)
            m_other->addItem(one.name, QVariant::fromValue<qint64>(one.id.number()));
    }
    m_on = new DayField(context(), this);
    m_on->setYearless(DayField::Yearless::Nearest);
    m_on->setPlaceholderText(tr("for example 4/1"));
    m_on->setDay(tokyoDate(context().clock().now()));
    addField(u"on"_s, tr("From which day on"), m_on);
    connect(this, &RecordForm::saveRequested, this, &AgencyMergeForm::read);
}

void AgencyMergeForm::read()
{
    clearProblems();
    QDate on;
    const Id<Agency> other(m_other->currentData().toLongLong());
    if (other.isNull())
        refuse({ErrorKind::Invalid, tr("Choose the agency that becomes part of this one."), u"other"_s, {}});
    else if (readDay(u"on"_s, &on))
        Q_EMIT ready(other, m_other->currentText(), on);
}

} // namespace yorozu::ui
