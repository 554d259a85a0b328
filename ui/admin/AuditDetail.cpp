// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/AuditDetail.h"

#include "core/rules/TextDifference.h"
#include "ui/admin/AuditFields.h"
#include "ui/admin/AuditWords.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

QString html(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

enum class Side { Before, After };

// One side of a field, with what the other side lacks marked.
QString sideHtml(const AuditField& field, Side side, const Theme& theme)
{
    using Kind = rules::DifferencePart::Kind;
    if (!field.changed() || field.before.isEmpty() || field.after.isEmpty())
        return html(side == Side::Before ? field.before : field.after);
    QString text;
    const QList<rules::DifferencePart> parts = rules::textDifference(field.before, field.after);
    for (const rules::DifferencePart& part : parts) {
        if (part.kind == Kind::Same)
            text += html(part.text);
        else if (part.kind == Kind::Removed && side == Side::Before)
            text += u"<span style='color:%1; text-decoration:line-through'>%2</span>"_s.arg(theme.red.name(),
                                                                                            html(part.text));
        else if (part.kind == Kind::Added && side == Side::After)
            text += u"<span style='color:%1; background-color:%2'>%3</span>"_s.arg(
                theme.green.name(), theme.greenSoft.name(), html(part.text));
    }
    return text;
}

Target targetOf(const service::AuditRecord& record)
{
    if (record.memo)
        return Target::memo(record.memo);
    if (record.booking)
        return Target::booking(record.booking);
    return Target::client(record.client);
}

bool hasPage(const service::AuditRecord& record)
{
    return record.memo || record.booking || record.client;
}

} // namespace

AuditDetail::AuditDetail(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_sentence(new QLabel(this))
    , m_place(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_fields(new QTextBrowser(this))
{
    setObjectName(u"auditDetail"_s);
    m_sentence->setObjectName(u"auditSentence"_s);
    m_place->setObjectName(u"auditPlace"_s);
    m_open->setObjectName(u"auditOpen"_s);
    m_fields->setObjectName(u"auditFields"_s);
    setTextRole(m_sentence, TextRole::Section);
    setTextRole(m_place, TextRole::Note);
    for (QLabel* label : {m_sentence, m_place}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    setControlSize(m_open, ControlSize::Small);
    m_fields->setTabChangesFocus(true);
    m_fields->setOpenLinks(false);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_sentence);
    words->addWidget(m_place);
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::s3);
    head->addLayout(words, 1);
    head->addWidget(m_open, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::s2, 0, 0);
    layout->setSpacing(Space::s2);
    layout->addLayout(head);
    layout->addWidget(m_fields, 1);
    connect(m_open, &QPushButton::clicked, this, &AuditDetail::openRecord);
    connect(&context.themes(), &ThemeManager::changed, this, &AuditDetail::refresh);
    connect(&context, &DeskContext::centreChanged, this, &AuditDetail::refresh);
    refresh();
}

void AuditDetail::show(const std::optional<service::AuditRecord>& record)
{
    m_record = record;
    refresh();
}

void AuditDetail::openRecord()
{
    if (m_record && hasPage(*m_record))
        m_context.go(targetOf(*m_record));
}

QString AuditDetail::fieldsHtml() const
{
    const service::AuditLine& line = m_record->line;
    const QList<AuditField> fields = auditFields(line, m_context.centre());
    if (fields.isEmpty()) {
        if (m_record->erased)
            return html(tr("What was before and after has been erased, since its time of retention was over."));
        return html(m_record->kind == AuditKind::Change ? tr("Nothing more is on record of this step.")
                                                        : tr("Nothing was changed."));
    }
    const Theme& theme = m_context.themes().theme();
    const bool both = !line.before.isEmpty() && !line.after.isEmpty();
    QString text = u"<table cellpadding='4' cellspacing='0' width='100%'><tr>"_s;
    const auto head = [&](const QString& words) {
        text += u"<td style='color:%1'>%2</td>"_s.arg(theme.text2.name(), html(words));
    };
    head(tr("Field"));
    if (!line.before.isEmpty())
        head(tr("Before"));
    if (!line.after.isEmpty())
        head(both ? tr("After") : tr("Content"));
    text += u"</tr>"_s;
    for (const AuditField& field : fields) {
        const QString name = html(field.name);
        // What stayed as it was stands below, in grey.
        const bool quiet = both && !field.changed();
        const QString start = quiet ? u"<td style='color:%1'>"_s.arg(theme.text3.name()) : u"<td>"_s;
        text += u"<tr>"_s + start + (both && field.changed() ? u"<b>%1</b>"_s.arg(name) : name) + u"</td>"_s;
        if (!line.before.isEmpty())
            text += start + sideHtml(field, Side::Before, theme) + u"</td>"_s;
        if (!line.after.isEmpty())
            text += start + sideHtml(field, Side::After, theme) + u"</td>"_s;
        text += u"</tr>"_s;
    }
    return text + u"</table>"_s;
}

void AuditDetail::refresh()
{
    m_fields->setAccessibleName(tr("Before and after, field by field"));
    m_open->setText(tr("Open the record"));
    m_open->setVisible(m_record && hasPage(*m_record));
    m_place->setVisible(m_record.has_value());
    m_fields->setVisible(m_record.has_value());
    if (!m_record) {
        m_sentence->setText(tr("Choose a line to see what was before and after."));
        return;
    }
    m_sentence->setText(auditSentence(*m_record));
    //: %1 moment, %2 computer, %3 number of the entry
    m_place->setText(tr("%1, on %2, entry %3")
                         .arg(toTokyo(m_record->line.at).toString(u"yyyy/MM/dd HH:mm:ss"_s), m_record->line.workstation,
                              QString::number(m_record->line.seq)));
    m_fields->setHtml(fieldsHtml());
}

void AuditDetail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace yorozu::ui
