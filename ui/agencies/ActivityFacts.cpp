// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/ActivityFacts.h"

#include "ui/agencies/ActivityText.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"
#include "ui/today/DateText.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

ActivityFacts::ActivityFacts(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_lines(new QVBoxLayout)
{
    setObjectName(u"activityFacts"_s);
    setFocusPolicy(Qt::StrongFocus); // so that it is read
    m_title->setObjectName(u"activityTitle"_s);
    m_title->setWordWrap(true);
    setTextRole(m_title, TextRole::Section);
    m_lines->setSpacing(Space::s1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s4, Space::s3, Space::s4, Space::s3);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_title);
    layout->addLayout(m_lines);
}

void ActivityFacts::show(const Activity& activity)
{
    m_activity = activity;
    rebuild();
    setVisible(true);
}

void ActivityFacts::addFact(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    auto* caption = new QLabel(name, this);
    setTextRole(caption, TextRole::Label);
    auto* text = new QLabel(value, this);
    text->setTextFormat(Qt::PlainText);
    setTextRole(text, TextRole::Table);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(name + u": "_s + value);
    m_lines->addWidget(caption);
    m_lines->addWidget(text);
}

QString ActivityFacts::when() const
{
    QString day = DateText::full(m_activity.day);
    if (m_activity.lastDay.isValid() && m_activity.lastDay != m_activity.day)
        day = tr("%1 – %2").arg(day, DateText::full(m_activity.lastDay));
    if (m_activity.start && m_activity.end)
        day += u' ' +
               tr("%1–%2", "times of a day").arg(DateText::time(*m_activity.start), DateText::time(*m_activity.end));
    return day;
}

QString ActivityFacts::figures() const
{
    QStringList figures;
    if (m_activity.participants)
        figures.append(tr("%n participant(s)", nullptr, *m_activity.participants));
    if (m_activity.firms)
        figures.append(tr("%n firm(s)", nullptr, *m_activity.firms));
    if (m_activity.consultations)
        figures.append(tr("%n consultation(s)", nullptr, *m_activity.consultations));
    if (!m_activity.counted)
        figures.append(tr("not counted"));
    return figures.join(u" · "_s);
}

QString ActivityFacts::nextStep() const
{
    QStringList next{m_activity.next.step, m_activity.next.whoName};
    if (m_activity.next.until.isValid())
        next.append(tr("until %1").arg(DateText::day(m_activity.next.until)));
    next.removeAll(QString());
    return next.join(u" · "_s);
}

void ActivityFacts::rebuild()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_title->setText(label(m_activity.kind) + u" · "_s + ActivityText::title(m_activity));
    setAccessibleName(m_title->text());
    addFact(tr("Day"), when());
    addFact(tr("State"), label(m_activity.status));
    addFact(tr("Place"), m_activity.place);
    QStringList agencies;
    for (const ActivityAgency& agency : std::as_const(m_activity.agencies))
        agencies.append(tr("%1 (%2)", "an institution and its part").arg(agency.name, label(agency.role)));
    addFact(tr("Institutions"), agencies.join(u'\n'));
    QStringList people;
    for (const ActivityStaff& person : std::as_const(m_activity.staff))
        people.append(person.name);
    addFact(tr("Our people"), people.join(u'・'));
    addFact(tr("Figures"), figures());
    QStringList cases;
    for (const AssistCase& one : std::as_const(m_activity.cases))
        cases.append(one.plan.isEmpty() ? one.name : one.name + u": "_s + one.plan);
    addFact(tr("Cases"), cases.join(u'\n'));
    QStringList trainees;
    for (const Trainee& one : std::as_const(m_activity.trainees))
        trainees.append(tr("%1 (%2)").arg(one.name, one.agencyName));
    addFact(tr("Trainees"), trainees.join(u'\n'));
    addFact(tr("What came of it"), m_activity.outcome);
    addFact(tr("Next step"), nextStep());
    addFact(tr("Note"), m_activity.note);
    addClients();
}

void ActivityFacts::addClients()
{
    for (const AssistCase& one : std::as_const(m_activity.cases)) {
        if (!one.client)
            continue;
        auto* link = new QPushButton(tr("Open %1 in the ledger").arg(one.name), this);
        setButtonKind(link, ButtonKind::Link);
        connect(link, &QPushButton::clicked, this, [this, id = one.client] { m_context.go(Target::client(id)); });
        m_lines->addWidget(link, 0, Qt::AlignLeft);
    }
}

void ActivityFacts::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_activity.id)
        rebuild();
}

} // namespace yorozu::ui
