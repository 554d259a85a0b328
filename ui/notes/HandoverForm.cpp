// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/HandoverForm.h"

#include "ui/async/DeskContext.h"
#include "ui/notes/DayField.h"
#include "ui/notes/StaffPicker.h"

#include <QCheckBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int TextLines = 4;
}

HandoverForm::HandoverForm(DeskContext& deskContext, QWidget* parent)
    : RecordForm(deskContext, u"handoverForm"_s, parent)
{
    setTitle(tr("New handover note"));
    setOfNewRecord(true);
    setSaveText(tr("Hand over"));
    m_to = new StaffPicker(context(), this);
    m_to->setNoneText(tr("Choose a person"));
    addField(u"to"_s, tr("To"), m_to);
    m_text = addText(u"text"_s, tr("What is to be known"), {}, TextLines);
    m_next = addComingDay(u"next"_s, tr("Next time"), {});
    m_announce = addCheck(u"announce"_s, tr("Show on the today screen"), true);
    connect(this, &RecordForm::saveRequested, this, &HandoverForm::read);
}

void HandoverForm::read()
{
    clearProblems();
    Handover note;
    note.to = m_to->person();
    note.toName = m_to->currentText();
    note.text = m_text->toPlainText();
    note.announced = m_announce->isChecked();
    if (!readDay(u"next"_s, &note.nextOn))
        return;
    if (note.to.isNull())
        refuse({ErrorKind::Invalid, tr("Choose to whom the handover note goes."), u"to"_s, {}});
    else
        Q_EMIT ready(note);
}

} // namespace yorozu::ui
