// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/ActivityTimeline.h"

#include "ui/agencies/ActivityRow.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

// An agency of ten years has hundreds of lines; nobody reads them all at once.
constexpr qsizetype LinesAtATime = 60;
constexpr int RingMargin = 4; // for the focus ring, which is drawn outside

} // namespace

ActivityTimeline::ActivityTimeline(DeskContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_most(LinesAtATime)
{
    setObjectName(u"activityTimeline"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ActivityTimeline::show(const Content& content)
{
    if (content.here != m_content.here)
        m_most = LinesAtATime;
    m_content = content;
    rebuild();
}

void ActivityTimeline::setKinds(const QSet<ActivityKind>& kinds)
{
    m_kinds = kinds;
    rebuild();
}

void ActivityTimeline::setChosen(Id<Activity> activity)
{
    m_chosen = activity;
    const auto rows = findChildren<ActivityRow*>();
    for (ActivityRow* row : rows)
        row->setChosen(activity && row->activity().id == activity);
}

void ActivityTimeline::setEmptyText(const QString& headline, const QString& help, const QString& action)
{
    m_headline = headline;
    m_help = help;
    m_action = action;
}

QList<Activity> ActivityTimeline::fitting(const QList<Activity>& activities) const
{
    if (m_kinds.isEmpty())
        return activities;
    QList<Activity> fitting;
    std::copy_if(activities.cbegin(), activities.cend(), std::back_inserter(fitting),
                 [this](const Activity& one) { return m_kinds.contains(one.kind); });
    return fitting;
}

void ActivityTimeline::rebuild()
{
    const QWidget* focus = QApplication::focusWidget();
    const QString focused = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    const int place = verticalScrollBar()->value();
    auto* page = new QWidget;
    auto* list = new QVBoxLayout(page);
    list->setContentsMargins(Space::s4, Space::s2, Space::s4 - RingMargin, Space::s3);
    list->setSpacing(0);
    const QList<Activity> waiting = fitting(m_content.waiting);
    const QList<Activity> activities = fitting(m_content.activities);
    if (!waiting.isEmpty()) {
        addHead(list, tr("Still to be reported"), static_cast<int>(waiting.size()));
        addRows(list, waiting, waiting.size());
        addHead(list, tr("Latest first"), static_cast<int>(activities.size()));
    }
    addRows(list, activities, m_most);
    if (activities.isEmpty() && waiting.isEmpty()) {
        auto* empty = new EmptyState(m_context.themes(), u"net"_s, m_headline, m_help, page);
        empty->setAction(m_content.editable ? m_action : QString());
        empty->actionButton()->setObjectName(u"activityFirst"_s);
        connect(empty, &EmptyState::actionTriggered, this, &ActivityTimeline::firstWanted);
        list->addWidget(empty);
    }
    list->addStretch(1);
    setWidget(page); // whole, so that its lines have their heights at once; the former one is deleted
    QMetaObject::invokeMethod(
        this, [this, place] { verticalScrollBar()->setValue(place); }, Qt::QueuedConnection);
    if (auto* again = focused.isEmpty() ? nullptr : page->findChild<QWidget*>(focused))
        again->setFocus(Qt::OtherFocusReason);
}

void ActivityTimeline::addHead(QVBoxLayout* list, const QString& text, int count)
{
    auto* head = new QLabel(u"%1 %2"_s.arg(text).arg(count), list->parentWidget());
    setTextRole(head, TextRole::Label);
    head->setContentsMargins(0, Space::s2, 0, Space::s1);
    list->addWidget(head);
}

void ActivityTimeline::addRows(QVBoxLayout* list, const QList<Activity>& activities, qsizetype most)
{
    const QDate today = tokyoDate(m_context.clock().now());
    ActivityRow* row = nullptr;
    for (qsizetype at = 0; at < std::min(most, activities.size()); ++at) {
        const Activity& activity = activities.at(at);
        row = new ActivityRow(m_context.themes(), activity, m_content.here, today, list->parentWidget());
        row->setChosen(m_chosen && activity.id == m_chosen);
        connect(row, &QAbstractButton::clicked, this, [this, id = activity.id] { Q_EMIT activityWanted(id); });
        if (m_content.editable) {
            row->setContextMenuPolicy(Qt::CustomContextMenu);
            connect(row, &QWidget::customContextMenuRequested, this,
                    [this, row, activity](const QPoint& position) { offerSteps(row, activity, position); });
        }
        list->addWidget(row);
    }
    if (row)
        row->setLast(activities.size() <= most);
    if (activities.size() > most)
        addMore(list, activities.size() - most);
}

void ActivityTimeline::addMore(QVBoxLayout* list, qsizetype hidden)
{
    auto* more = new QPushButton(tr("Show older ones (%1)").arg(hidden), list->parentWidget());
    more->setObjectName(u"activityOlder"_s);
    more->setAccessibleName(more->text());
    setButtonKind(more, ButtonKind::Link);
    setControlSize(more, ControlSize::Small);
    list->addWidget(more, 0, Qt::AlignLeft);
    connect(
        more, &QPushButton::clicked, this,
        [this] {
            m_most += LinesAtATime;
            rebuild();
        },
        Qt::QueuedConnection);
}

void ActivityTimeline::offerSteps(QWidget* row, const Activity& activity, const QPoint& at)
{
    using Status = ActivityStatus;
    auto* menu = new QMenu(row);
    menu->setObjectName(u"activitySteps"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& name, const QString& text, auto act) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
    };
    const auto step = [&](const QString& text, Status to) {
        if (activity.status != to)
            add(u"activityStep_"_s + code(to), text, [this, activity, to] { Q_EMIT stepWanted(activity, to); });
    };
    if (activity.status != Status::Cancelled) {
        step(tr("It was held"), Status::Held);
        step(tr("It is reported"), Status::Reported);
    }
    step(tr("It is planned only"), Status::Planned);
    menu->addSeparator();
    add(u"activityRepeat"_s, tr("Once more, today"), [this, activity] { Q_EMIT repeatWanted(activity); });
    menu->popup(row->mapToGlobal(at));
}

} // namespace yorozu::ui
