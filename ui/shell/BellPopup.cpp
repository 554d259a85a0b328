// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/BellPopup.h"

#include "core/service/HandoverService.h"
#include "core/service/Services.h"
#include "core/service/TaskService.h"
#include "ui/async/BackupConcern.h"
#include "ui/async/DeskContext.h"
#include "ui/notes/NoteText.h"
#include "ui/notes/UndoLine.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace yorozu::ui {

namespace {

constexpr int PopupWidth = 380;
constexpr int MostHeight = 480;

// Where a note or task leads: the memo, else the booking, else the activity, else the client.
Target targetOf(const NoteSubject& subject)
{
    if (subject.memo)
        return Target::memo(subject.memo);
    if (subject.booking)
        return Target::booking(subject.booking);
    if (subject.activity)
        return Target::activity(subject.activity);
    return Target::client(subject.client);
}

} // namespace

BellPopup::BellPopup(DeskContext& context, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_context(context)
    , m_page(new QWidget)
    , m_list(new QVBoxLayout(m_page))
    , m_band(new Band(context.themes(), this))
    , m_undo(new UndoLine(this))
{
    setObjectName(QStringLiteral("bellPopup"));
    setSurfaceRole(this, SurfaceRole::Raised);
    setFixedWidth(PopupWidth);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("bellScroll"));
    scroll->setWidget(m_page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_band->setObjectName(QStringLiteral("bellBand"));
    m_band->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s2, Space::s2, Space::s2, Space::s2);
    layout->setSpacing(Space::s1);
    layout->addWidget(m_band);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_undo);
}

void BellPopup::showNotices(const service::Notices& notices)
{
    setAccessibleName(tr("Notices"));
    m_today = tokyoDate(m_context.clock().now());
    while (QLayoutItem* item = m_list->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_lines.clear();
    if (!notices.returned.isEmpty())
        addHeading(tr("Returned"));
    for (const MemoSummary& memo : notices.returned) {
        addLine(QStringLiteral("returned_%1").arg(memo.id.number()),
                memo.company.isEmpty() ? memo.consultee : memo.company, memo.returnComment, Target::memo(memo.id));
    }
    if (!notices.handovers.isEmpty())
        addHeading(tr("Handover"));
    for (const Handover& note : notices.handovers) {
        addLine(QStringLiteral("note_%1").arg(note.id.number()), note.subject.clientName,
                QStringLiteral("%1: %2").arg(note.fromName, note.text), targetOf(note.subject), tr("Received"),
                [this, note] { receive(note); });
    }
    if (!notices.tasks.isEmpty())
        addHeading(tr("Tasks"));
    for (const Task& task : notices.tasks) {
        const QString due =
            task.overdueOn(m_today) ? tr("late, was due %1").arg(NoteText::weekday(task.dueOn)) : tr("due today");
        addLine(
            QStringLiteral("due_%1").arg(task.id.number()), task.text,
            QStringList{task.subject.clientName.isEmpty() ? task.subject.activityName : task.subject.clientName, due}
                .join(QStringLiteral(" · ")),
            targetOf(task.subject), tr("Done"), [this, task] { finish(task); });
    }
    addActivities(notices.activities);
    if (const QString concern = backupConcern(m_context); !concern.isEmpty()) {
        addHeading(tr("Data base"));
        addLine(QStringLiteral("bellBackup"), tr("Backup"), concern, Target::admin(QStringLiteral("backup")));
    }
    if (m_lines.isEmpty())
        addHeading(tr("Nothing waits for you."));
    m_list->addStretch(1);
    if (!isVisible())
        return;
    fitLines();
    moveFocus(0);
}

void BellPopup::addActivities(const QList<Activity>& activities)
{
    if (!activities.isEmpty())
        addHeading(tr("Activities to be reported"));
    for (const Activity& activity : activities) {
        QStringList with;
        for (const ActivityAgency& one : activity.agencies)
            with.append(one.name);
        const QString title = activity.theme.isEmpty()
                                  ? label(activity.kind)
                                  : QStringLiteral("%1 %2").arg(label(activity.kind), activity.theme);
        const QString due = activity.status == ActivityStatus::Planned
                                ? tr("was planned for %1").arg(NoteText::weekday(activity.day))
                                : tr("held on %1").arg(NoteText::weekday(activity.day));
        with.prepend(due);
        addLine(QStringLiteral("report_%1").arg(activity.id.number()), title, with.join(QStringLiteral(" · ")),
                Target::activity(activity.id));
    }
}

// The lines are as high as their letters, which are known once the style has been there.
void BellPopup::fitLines()
{
    for (QPushButton* line : std::as_const(m_lines)) {
        const QList<QLabel*> words = line->findChildren<QLabel*>();
        for (QLabel* label : words)
            label->ensurePolished();
        line->layout()->invalidate();
        line->setMinimumHeight(line->layout()->sizeHint().height());
    }
    m_list->activate();
}

void BellPopup::addHeading(const QString& text)
{
    auto* label = new QLabel(text, m_page);
    label->setContentsMargins(Space::s2, Space::s2, Space::s2, Space::s1);
    setTextRole(label, TextRole::Label);
    m_list->addWidget(label);
}

void BellPopup::addLine(const QString& name, const QString& title, const QString& detail, const Target& target,
                        const QString& words, const std::function<void()>& act)
{
    auto* line = new QWidget(m_page);
    auto* open = new QPushButton(line);
    open->setObjectName(name);
    setButtonKind(open, ButtonKind::Plain);
    open->setAccessibleName(QStringList{title, detail}.join(QStringLiteral(", ")));
    open->setToolTip(detail);
    // The words lie on the button: two lines, each cut where there is no room.
    auto* head = new ElidedLabel(m_context.themes(), title, open);
    setTextRole(head, TextRole::Section);
    auto* text = new ElidedLabel(m_context.themes(), detail.simplified(), open);
    setTextRole(text, TextRole::Secondary);
    for (QLabel* label : {static_cast<QLabel*>(head), static_cast<QLabel*>(text)})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* two = new QVBoxLayout(open);
    two->setContentsMargins(Space::s2, Space::s1, Space::s2, Space::s1);
    two->setSpacing(0);
    two->addWidget(head);
    two->addWidget(text);
    connect(open, &QPushButton::clicked, this, [this, target] {
        hide();
        m_context.go(target);
    });
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s1);
    // The words give way, not what can be done about them.
    open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(open, 1);
    if (act) {
        auto* link = new QPushButton(words, line);
        link->setObjectName(name + QStringLiteral("_act"));
        link->setAccessibleName(QStringLiteral("%1: %2").arg(words, title));
        setButtonKind(link, ButtonKind::Link);
        setControlSize(link, ControlSize::Tiny);
        connect(link, &QPushButton::clicked, this, act);
        layout->addWidget(link);
    }
    m_list->addWidget(line);
    m_lines.append(open);
}

void BellPopup::receive(const Handover& note)
{
    const Caller caller = m_context.caller();
    m_context.deliver(
        m_context.worker().command(
            [=](service::Services& services) { return services.handovers().markRead(caller, note.id); }),
        this,
        [this, note, caller](Done) {
            offerUndo(tr("The note of %1 is received.").arg(note.fromName),
                      [=](service::Services& services) { return services.handovers().markUnread(caller, note.id); });
        },
        [this](const Error& error) { showError(error); });
}

void BellPopup::finish(const Task& task)
{
    const Caller caller = m_context.caller();
    m_context.deliver(
        m_context.worker().command(
            [=](service::Services& services) { return services.tasks().setDone(caller, task.id, true); }),
        this,
        [this, task, caller](Done) {
            offerUndo(tr("“%1” is done.").arg(task.text),
                      [=](service::Services& services) { return services.tasks().setDone(caller, task.id, false); });
        },
        [this](const Error& error) { showError(error); });
}

void BellPopup::offerUndo(const QString& sentence, std::function<Status(service::Services&)> undo)
{
    m_band->hide();
    m_undo->offer(sentence, [this, undo = std::move(undo)] {
        m_context.deliver(
            m_context.worker().command(undo), this, [](Done) {}, [this](const Error& error) { showError(error); });
    });
}

void BellPopup::showError(const Error& error)
{
    m_band->showMessage(Band::Kind::Error, error.message);
}

void BellPopup::openAt(const QWidget& anchor)
{
    m_band->hide();
    m_undo->hide();
    m_page->ensurePolished();
    fitLines();
    fitHeight();
    const QPoint corner = anchor.mapToGlobal(QPoint(anchor.width() - PopupWidth, anchor.height() + Space::s1));
    const QRect screen = anchor.screen()->availableGeometry();
    move(std::max(screen.left(), corner.x()), corner.y());
    show();
    fitLines();
    fitHeight();
    setFocus(Qt::PopupFocusReason);
    moveFocus(0);
}

void BellPopup::fitHeight()
{
    const int wanted = m_page->sizeHint().height() + 2 * Space::s2 + Space::s3; // the last one for edges and rounding
    auto* scroll = findChild<QScrollArea*>(QStringLiteral("bellScroll"));
    scroll->setVerticalScrollBarPolicy(wanted > MostHeight ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    resize(PopupWidth, std::clamp(wanted, Size::toolBar, MostHeight));
}

void BellPopup::moveFocus(int step)
{
    if (m_lines.isEmpty())
        return;
    qsizetype at = -1;
    for (qsizetype index = 0; index < m_lines.size(); ++index) {
        if (m_lines.at(index)->hasFocus())
            at = index;
    }
    at = at < 0 ? 0 : std::clamp<qsizetype>(at + step, 0, m_lines.size() - 1);
    m_lines.at(at)->setFocus(step == 0 ? Qt::PopupFocusReason : Qt::TabFocusReason);
}

void BellPopup::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        hide();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveFocus(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace yorozu::ui
