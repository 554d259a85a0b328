// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/OverallPane.h"

#include "core/japanese/NameKey.h"
#include "ui/agencies/ActivityText.h"
#include "ui/agencies/ActivityTimeline.h"
#include "ui/agencies/RecordLine.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int RingMargin = 4; // for the focus ring, which is drawn outside
}

OverallPane::OverallPane(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
    , m_bar(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_timeline(new ActivityTimeline(context, m_pages))
{
    setObjectName(u"overallPane"_s);
    m_bar->setObjectName(u"overallTabBar"_s);
    setFocusProxy(m_bar);
    setTextRole(m_title, TextRole::Title);
    setTextRole(m_note, TextRole::Note);
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setUsesScrollButtons(false);
    m_pages->addWidget(m_timeline);
    for (int at = 0; at < TabCount; ++at)
        m_bar->addTab({});
    for (int at = 1; at < TabCount; ++at) {
        auto* scroll = new QScrollArea(m_pages);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_pages->addWidget(scroll);
    }
    auto* line = new QFrame(this);
    line->setFixedHeight(1);
    setSurfaceRole(line, SurfaceRole::Line);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(Space::s4, Space::s3, Space::s4, Space::s2);
    head->setSpacing(0);
    head->addWidget(m_title);
    head->addWidget(m_note);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(Space::s4, 0, Space::s4, 0);
    tabs->addWidget(m_bar);
    tabs->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(tabs);
    layout->addWidget(line);
    layout->addWidget(m_pages, 1);
    connect(m_bar, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_timeline, &ActivityTimeline::activityWanted, this, &OverallPane::activityWanted);
    retranslate();
}

void OverallPane::setTab(Tab tab)
{
    m_bar->setCurrentIndex(static_cast<int>(tab));
}

OverallPane::Tab OverallPane::tab() const
{
    return static_cast<Tab>(m_bar->currentIndex());
}

void OverallPane::show(const AgencyAnswer& answer, bool editable)
{
    m_answer = answer;
    m_editable = editable;
    // What waits stands above; below it is not said twice.
    QList<Activity> others = answer.latest;
    others.removeIf([&answer](const Activity& one) {
        return std::any_of(answer.waiting.cbegin(), answer.waiting.cend(),
                           [&one](const Activity& waiting) { return waiting.id == one.id; });
    });
    m_timeline->show({answer.waiting, others, {}, editable});
    buildZemi();
    buildTrainees();
    retranslate();
}

QVBoxLayout* OverallPane::fresh(Tab tab)
{
    auto* page = new QWidget;
    auto* list = new QVBoxLayout(page);
    list->setContentsMargins(Space::s4, Space::s2, Space::s4 - RingMargin, Space::s3);
    list->setSpacing(0);
    static_cast<QScrollArea*>(m_pages->widget(static_cast<int>(tab)))->setWidget(page); // the former one is deleted
    return list;
}

void OverallPane::buildZemi()
{
    QVBoxLayout* list = fresh(Tab::Zemi);
    QWidget* page = list->parentWidget();
    if (m_editable) {
        auto* add = new QPushButton(tr("New theme"), page);
        add->setObjectName(u"zemiAdd"_s);
        add->setAccessibleName(add->text());
        setControlSize(add, ControlSize::Small);
        m_context.themes().bindIcon(add, u"plus"_s);
        connect(add, &QPushButton::clicked, this, [this] { Q_EMIT themeWanted({}); });
        list->addWidget(add, 0, Qt::AlignRight);
    }
    const QDate today = tokyoDate(m_context.clock().now());
    for (const ZemiTheme& theme : std::as_const(m_answer.themes)) {
        QStringList speakers;
        for (const ZemiSpeaker& one : theme.speakers)
            speakers.append(one.name);
        const bool over = theme.validTo.isValid() && theme.validTo < today;
        const QString held = tr("%1 days · %2 seminars").arg(theme.days).arg(theme.seminars);
        auto* line = new RecordLine(
            m_context.themes(), u"zemi_%1"_s.arg(theme.id.number()),
            {u"%1 %2"_s.arg(theme.code, theme.title).trimmed(), over ? tr("no longer offered") : held,
             QStringList{speakers.join(u'・'), theme.description.simplified()}.join(u"　"_s).trimmed(), false, over},
            page);
        line->setEnabled(m_editable);
        connect(line, &QAbstractButton::clicked, this, [this, theme] { Q_EMIT themeWanted(theme); });
        list->addWidget(line);
    }
    if (m_answer.themes.isEmpty())
        list->addWidget(new EmptyState(m_context.themes(), u"school"_s, tr("No theme yet"),
                                       tr("Themes of the Zemi that we offer come to stand here."), page));
    list->addStretch(1);
}

QList<Trainee> OverallPane::alumniOf(const QList<Trainee>& trainees, QDate today)
{
    QList<Trainee> alumni;
    QSet<QString> seen;
    for (const Trainee& one : trainees) {
        const QString key = u"%1/%2"_s.arg(japanese::nameKey(one.name)).arg(one.agency.number());
        if (one.last >= today || seen.contains(key))
            continue;
        seen.insert(key);
        alumni.append(one);
    }
    return alumni;
}

QString OverallPane::invitation(const QList<Trainee>& alumni)
{
    QStringList lines{QStringList{tr("Name"), tr("Reading"), tr("Agency"), tr("Branch"), tr("Stay")}.join(u'\t')};
    for (const Trainee& one : alumni) {
        lines.append(
            QStringList{one.name, one.kana, one.agencyName, one.branch, ActivityText::period(one.first, one.last)}.join(
                u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

void OverallPane::buildTrainees()
{
    QVBoxLayout* list = fresh(Tab::Trainees);
    QWidget* page = list->parentWidget();
    const QDate today = tokyoDate(m_context.clock().now());
    QList<Trainee> present;
    std::copy_if(m_answer.trainees.cbegin(), m_answer.trainees.cend(), std::back_inserter(present),
                 [today](const Trainee& one) { return one.last >= today; });
    auto* head = new QLabel(tr("With us now or to come (%1)").arg(present.size()), page);
    setTextRole(head, TextRole::Section);
    list->addWidget(head);
    for (const Trainee& one : std::as_const(present))
        addTrainee(list, one);
    addAlumni(list, alumniOf(m_answer.trainees, today));
    list->addStretch(1);
}

void OverallPane::addAlumni(QVBoxLayout* list, const QList<Trainee>& alumni)
{
    QWidget* page = list->parentWidget();
    auto* head = new QLabel(tr("Invited to the follow-up meeting (%1)").arg(alumni.size()), page);
    setTextRole(head, TextRole::Section);
    auto* copy = new QPushButton(tr("Copy the list"), page);
    copy->setObjectName(u"alumniCopy"_s);
    copy->setAccessibleName(tr("Copy the list of those to be invited"));
    setControlSize(copy, ControlSize::Tiny);
    m_context.themes().bindIcon(copy, u"copy"_s);
    connect(copy, &QPushButton::clicked, this, [this, alumni] {
        QGuiApplication::clipboard()->setText(invitation(alumni));
        m_context.announce(tr("%n person(s) copied.", nullptr, static_cast<int>(alumni.size())));
    });
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, Space::s3, 0, Space::s1);
    row->setSpacing(Space::s2);
    row->addWidget(head, 1);
    row->addWidget(copy);
    if (m_editable) {
        auto* plan = new QPushButton(tr("Plan the meeting"), page);
        plan->setObjectName(u"alumniPlan"_s);
        plan->setAccessibleName(tr("Plan a follow-up meeting"));
        setControlSize(plan, ControlSize::Tiny);
        connect(plan, &QPushButton::clicked, this, &OverallPane::followUpWanted);
        row->addWidget(plan);
    }
    list->addLayout(row);
    for (const Trainee& one : alumni)
        addTrainee(list, one);
    copy->setEnabled(!alumni.isEmpty());
}

void OverallPane::addTrainee(QVBoxLayout* list, const Trainee& trainee)
{
    QStringList detail{trainee.agencyName, trainee.branch, ActivityText::stay(trainee),
                       tr("sat in on %n session(s)", nullptr, trainee.satIn)};
    detail.removeAll(QString());
    auto* line = new RecordLine(m_context.themes(), u"trainee_%1"_s.arg(trainee.id.number()),
                                {trainee.name, ActivityText::period(trainee.first, trainee.last), detail.join(u"　"_s)},
                                list->parentWidget());
    connect(line, &QAbstractButton::clicked, this,
            [this, activity = trainee.activity] { Q_EMIT activityWanted(activity); });
    list->addWidget(line);
}

void OverallPane::retranslate()
{
    m_title->setText(tr("All activities"));
    m_note->setText(m_answer.waiting.isEmpty()
                        ? tr("Nothing waits for its report.")
                        : tr("%n activity(ies) to be reported", nullptr, static_cast<int>(m_answer.waiting.size())));
    m_bar->setTabText(0, tr("Activities"));
    m_bar->setTabText(1, tr("Zemi %1").arg(m_answer.themes.size()));
    m_bar->setTabText(2, tr("Trainees %1").arg(m_answer.trainees.size()));
    m_bar->setAccessibleName(tr("What is shown of all activities"));
    m_timeline->setEmptyText(tr("No activity yet"), tr("Meetings, consultation days and seminars come to stand here."),
                             tr("Record the first one"));
}

void OverallPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show(m_answer, m_editable);
}

} // namespace yorozu::ui
