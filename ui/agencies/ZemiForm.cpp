// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/ZemiForm.h"

#include "ui/agencies/ChipsField.h"
#include "ui/agencies/Finders.h"
#include "ui/async/DeskContext.h"
#include "ui/notes/DayField.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

ZemiForm::ZemiForm(DeskContext& deskContext, const ZemiTheme& theme, QWidget* parent)
    : RecordForm(deskContext, u"zemiForm"_s, parent)
    , m_theme(theme)
{
    setTitle(theme.id ? tr("Theme of the Zemi") : tr("New theme of the Zemi"));
    setOfNewRecord(theme.id.isNull());
    m_code = addLine(u"code"_s, tr("Number"), theme.code);
    m_themeTitle = addLine(u"title"_s, tr("Title"), theme.title);
    m_description = addText(u"description"_s, tr("What it is about"), theme.description, 3);
    m_speakers = new ChipsField(context().themes(), u"zemiSpeaker"_s, Finders::staff(context()), this);
    QList<Suggestion> speakers;
    QStringList outsiders;
    for (const ZemiSpeaker& one : theme.speakers) {
        if (one.staff)
            speakers.append({one.staff.number(), one.name, {}});
        else
            outsiders.append(one.name);
    }
    m_speakers->setChosen(speakers);
    addField(u"speakers"_s, tr("Who of us gives it"), m_speakers);
    m_outsiders = addLine(u"outsiders"_s, tr("Speakers from outside"), outsiders.join(u"、"_s));
    beginRow();
    const auto day = [this](QDate value) {
        auto* field = new DayField(context(), this);
        field->setYearless(DayField::Yearless::Nearest);
        field->setDay(value);
        return field;
    };
    addField(u"valid_from"_s, tr("Offered from"), day(theme.validFrom));
    addField(u"valid_to"_s, tr("until"), day(theme.validTo));
    endRow();
    connect(this, &RecordForm::saveRequested, this, &ZemiForm::read);
}

void ZemiForm::read()
{
    clearProblems();
    ZemiTheme next = m_theme;
    next.code = m_code->text();
    next.title = m_themeTitle->text();
    next.description = m_description->toPlainText();
    next.speakers.clear();
    const QList<Suggestion> speakers = m_speakers->chosen();
    for (const Suggestion& one : speakers)
        next.speakers.append({Id<Staff>(one.id), one.text});
    static const QRegularExpression between(u"[、,，]"_s);
    const QStringList outsiders = m_outsiders->text().split(between, Qt::SkipEmptyParts);
    for (const QString& name : outsiders) {
        if (!name.trimmed().isEmpty())
            next.speakers.append({{}, name.trimmed()});
    }
    if (readDay(u"valid_from"_s, &next.validFrom) && readDay(u"valid_to"_s, &next.validTo))
        Q_EMIT ready(next);
}

} // namespace yorozu::ui
