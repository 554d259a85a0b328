// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ActivityFacts.h"

#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/dashboard/ActivityRows.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int WaitingRows = 6;
}

ActivityFacts::ActivityFacts(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_back(new QPushButton(this))
    , m_title(new QLabel(this))
    , m_band(new Band(context.themes(), this))
    , m_skeleton(new SkeletonRows(context.themes(), WaitingRows, this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"activityFacts"_s);
    m_back->setObjectName(u"activityBack"_s);
    m_title->setObjectName(u"activityTitle"_s);
    setButtonKind(m_back, ButtonKind::Link);
    setTextRole(m_title, TextRole::Section);
    m_title->setWordWrap(true);
    auto* inside = new QWidget(m_scroll);
    m_lines = new QVBoxLayout(inside);
    m_lines->setContentsMargins(0, 0, Space::s2, 0);
    m_lines->setSpacing(Space::s1);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s1);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addWidget(m_band);
    layout->addWidget(m_title);
    layout->addWidget(m_skeleton);
    layout->addWidget(m_scroll, 1);
    m_band->hide();
    m_skeleton->hide();
    connect(m_back, &QPushButton::clicked, this, &ActivityFacts::backWanted);
    connect(m_band, &Band::actionTriggered, this, [this] { open(m_activity); });
    retranslate();
}

void ActivityFacts::takeKeys()
{
    m_back->setFocus(Qt::OtherFocusReason);
}

void ActivityFacts::open(Id<Activity> activity)
{
    m_activity = activity;
    m_settled = false;
    const quint64 question = ++m_question;
    clear();
    m_title->clear();
    m_band->hide();
    m_skeleton->show();
    m_skeleton->start();
    m_context.deliver(
        m_context.worker().query([activity](service::Services& services) {
            return service::ActivityService(services.file()).view(activity);
        }),
        this,
        [this, question](const service::ActivityView& view) {
            if (question == m_question)
                show(view);
        },
        [this, question](const Error& error) {
            if (question != m_question)
                return;
            m_skeleton->stop();
            m_skeleton->hide();
            m_band->showMessage(Band::Kind::Error, error.message);
            m_band->setAction(tr("Try again"));
            m_settled = true;
        });
}

void ActivityFacts::clear()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
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

void ActivityFacts::show(const service::ActivityView& view)
{
    const Activity& activity = view.activity;
    m_skeleton->stop();
    m_skeleton->hide();
    m_title->setText(label(activity.kind) + u" · "_s + ActivityRows::subject(activity));
    QString day = DateText::full(activity.day);
    if (activity.lastDay.isValid() && activity.lastDay != activity.day)
        day = tr("%1 – %2").arg(day, DateText::full(activity.lastDay));
    if (activity.start && activity.end)
        day += u' ' + tr("%1–%2", "times of a day").arg(DateText::time(*activity.start), DateText::time(*activity.end));
    addFact(tr("Day"), day);
    addFact(tr("State"), label(activity.status));
    addFact(tr("Place"), activity.place);
    QStringList agencies;
    for (const ActivityAgency& agency : activity.agencies)
        agencies.append(tr("%1 (%2)", "an institution and its part").arg(agency.name, label(agency.role)));
    addFact(tr("Institutions"), agencies.join(u'\n'));
    addFact(tr("Our people"), ActivityRows::people(activity));
    showFigures(activity);
    addFact(tr("What came of it"), activity.outcome);
    QStringList next{activity.next.step, activity.next.whoName};
    if (activity.next.until.isValid())
        next.append(tr("until %1").arg(DateText::day(activity.next.until)));
    next.removeAll(QString());
    addFact(tr("Next step"), next.join(u" · "_s));
    addFact(tr("Note"), activity.note);
    showLinks(view);
    m_lines->addStretch(1);
    m_settled = true;
}

void ActivityFacts::showFigures(const Activity& activity)
{
    QStringList figures;
    if (activity.participants)
        figures.append(tr("%n participant(s)", nullptr, *activity.participants));
    if (activity.firms)
        figures.append(tr("%n firm(s)", nullptr, *activity.firms));
    if (activity.consultations)
        figures.append(tr("%n consultation(s)", nullptr, *activity.consultations));
    if (!activity.counted)
        figures.append(tr("not counted"));
    addFact(tr("Figures"), figures.join(u" · "_s));
    QStringList cases;
    for (const AssistCase& one : activity.cases)
        cases.append(one.plan.isEmpty() ? one.name : one.name + u": "_s + one.plan);
    addFact(tr("Cases"), cases.join(u'\n'));
    QStringList trainees;
    for (const Trainee& one : activity.trainees)
        trainees.append(tr("%1 (%2)").arg(one.name, one.agencyName));
    addFact(tr("Trainees"), trainees.join(u'\n'));
}

void ActivityFacts::showLinks(const service::ActivityView& view)
{
    if (!view.bookings.isEmpty()) {
        auto* caption = new QLabel(tr("Sessions of the day"), this);
        setTextRole(caption, TextRole::Label);
        m_lines->addWidget(caption);
    }
    for (const Booking& booking : view.bookings) {
        auto* link = new QPushButton(DateText::time(booking.start) + u' ' + booking.clientName, this);
        setButtonKind(link, ButtonKind::Link);
        connect(link, &QPushButton::clicked, this, [this, id = booking.id] { m_context.go(Target::booking(id)); });
        m_lines->addWidget(link, 0, Qt::AlignLeft);
    }
    for (const AssistCase& one : view.activity.cases) {
        if (!one.client)
            continue;
        auto* link = new QPushButton(tr("Open %1 in the ledger").arg(one.name), this);
        setButtonKind(link, ButtonKind::Link);
        connect(link, &QPushButton::clicked, this, [this, id = one.client] { m_context.go(Target::client(id)); });
        m_lines->addWidget(link, 0, Qt::AlignLeft);
    }
}

void ActivityFacts::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Backspace)
        Q_EMIT backWanted();
    else
        QWidget::keyPressEvent(event);
}

void ActivityFacts::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_activity && isVisible())
        open(m_activity);
}

void ActivityFacts::retranslate()
{
    m_back->setText(tr("Back to the list"));
    m_scroll->setAccessibleName(tr("The activity"));
    setAccessibleName(tr("The activity"));
}

} // namespace yorozu::ui
