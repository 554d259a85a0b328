// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarFileForm.h"

#include "core/rules/Permissions.h"
#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/notes/DayField.h"

#include <QCheckBox>
#include <QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int UsualDays = 30;
const QString OfStaff = u"staff"_s;
const QString OfOffice = u"office"_s;
} // namespace

CalendarFileForm::CalendarFileForm(DeskContext& deskContext, QDate from, QWidget* parent)
    : RecordForm(deskContext, u"calendarFile"_s, parent)
{
    setFlush();
    setTitle(tr("Calendar file (.ics)"));
    setOfNewRecord(true);
    setSaveText(tr("Save as…"));
    m_whose = addChoice(u"whose"_s, tr("Whose sessions"));
    const service::CentreData& centre = context().centre();
    for (const Staff& staff : centre.staff) {
        if (!staff.retired)
            m_whose->addItem(staff.name, u"%1/%2"_s.arg(OfStaff).arg(staff.id.number()));
    }
    for (const Office& office : centre.offices) {
        if (!office.retired)
            m_whose->addItem(shownName(office), u"%1/%2"_s.arg(OfOffice).arg(office.id.number()));
    }
    m_whose->addItem(tr("All sessions"), QString());
    const QString own = u"%1/%2"_s.arg(OfStaff).arg(context().caller().staff.number());
    m_whose->setCurrentIndex(std::max(0, m_whose->findData(own)));
    m_from = addComingDay(u"from"_s, tr("From"), from);
    m_to = addComingDay(u"to"_s, tr("To, that day as well"), from.addDays(UsualDays));
    const bool mayExport = rules::mayDo(context().caller().group, rules::Action::ExportData);
    m_names = addCheck(u"names"_s, tr("With company and person"), mayExport);
    m_names->setEnabled(mayExport);
    remark(u"names"_s, mayExport ? QString() : tr("You may take the times along, without who comes."));
    connect(this, &RecordForm::saveRequested, this, &CalendarFileForm::read);
}

void CalendarFileForm::read()
{
    clearProblems();
    service::CalendarChoice choice;
    QDate to;
    if (!readDay(u"from"_s, &choice.from) || !readDay(u"to"_s, &to))
        return;
    if (!choice.from.isValid()) {
        refuse({ErrorKind::Invalid, tr("Say from which day on."), u"from"_s, {}});
        return;
    }
    if (to.isValid() && to < choice.from) {
        refuse({ErrorKind::Invalid, tr("The last day lies before the first. Write a later day."), u"to"_s, {}});
        return;
    }
    if (to.isValid())
        choice.to = to.addDays(1);
    const QStringList whose = m_whose->currentData().toString().split(u'/');
    if (whose.constFirst() == OfStaff)
        choice.staff = Id<Staff>(whose.constLast().toLongLong());
    else if (whose.constFirst() == OfOffice)
        choice.office = Id<Office>(whose.constLast().toLongLong());
    choice.withNames = m_names->isChecked();
    Q_EMIT ready(choice, m_whose->currentText());
}

} // namespace yorozu::ui
