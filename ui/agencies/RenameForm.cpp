// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/RenameForm.h"

#include "ui/async/DeskContext.h"
#include "ui/fields/FuriganaFiller.h"
#include "ui/notes/DayField.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

RenameForm::RenameForm(DeskContext& deskContext, const Agency& agency, QWidget* parent)
    : RecordForm(deskContext, u"renameForm"_s, parent)
{
    setTitle(tr("Another name of %1").arg(agency.name));
    setSaveText(tr("Rename"));
    m_newName = addLine(u"name"_s, tr("New name"), agency.name);
    m_kana = addLine(u"kana"_s, tr("Reading"), agency.kana);
    (new FuriganaFiller(m_newName, m_kana, this))->reset();
    m_from = new DayField(context(), this);
    m_from->setYearless(DayField::Yearless::Nearest);
    m_from->setPlaceholderText(tr("for example 4/1"));
    m_from->setDay(tokyoDate(context().clock().now()));
    addField(u"from"_s, tr("From which day on"), m_from);
    connect(this, &RecordForm::saveRequested, this, &RenameForm::read);
}

void RenameForm::read()
{
    clearProblems();
    QDate from;
    if (readDay(u"from"_s, &from))
        Q_EMIT ready(m_newName->text(), m_kana->text(), from);
}

} // namespace yorozu::ui
