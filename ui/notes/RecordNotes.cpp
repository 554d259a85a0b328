// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/RecordNotes.h"

#include "core/service/HandoverService.h"
#include "core/service/Services.h"
#include "core/service/TaskService.h"
#include "ui/async/DeskContext.h"
#include "ui/notes/FormPlace.h"
#include "ui/notes/HandoverForm.h"
#include "ui/notes/HandoverList.h"
#include "ui/notes/TaskForm.h"
#include "ui/notes/TaskList.h"
#include "ui/notes/UndoLine.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

const QString HandoverWord = u"handover"_s;
const QString TaskWord = u"task"_s;

service::HandoverService& keeperOf(service::Services& services, Id<Handover>)
{
    return services.handovers();
}

service::TaskService& keeperOf(service::Services& services, Id<Task>)
{
    return services.tasks();
}

QString nameOf(const NoteOwner& owner)
{
    if (const auto client = ownerId<Client>(owner))
        return u"client-%1"_s.arg(client.number());
    if (const auto booking = ownerId<Booking>(owner))
        return u"booking-%1"_s.arg(booking.number());
    if (const auto memo = ownerId<Memo>(owner))
        return u"memo-%1"_s.arg(memo.number());
    if (const auto activity = ownerId<Activity>(owner))
        return u"activity-%1"_s.arg(activity.number());
    return u"blank"_s;
}

} // namespace

RecordNotes::RecordNotes(DeskContext& context, Parts parts, const QString& where, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_parts(parts)
    , m_where(where)
    , m_layout(new QVBoxLayout(this))
    , m_head(new QWidget(this))
    , m_title(new QLabel(m_head))
    , m_new(new QPushButton(m_head))
    , m_band(new Band(context.themes(), this))
    , m_handovers(new HandoverList(context, this))
    , m_tasks(new TaskList(context, this))
    , m_forms(new FormPlace(context, this))
    , m_undo(new UndoLine(this))
{
    buildUi();
    connect(m_new, &QPushButton::clicked, this, &RecordNotes::newHandover);
    connect(m_tasks, &TaskList::newRequested, this, &RecordNotes::newTask);
    connect(m_forms, &FormPlace::wanted, this, &RecordNotes::open);
    connect(m_forms, &FormPlace::vacated, this, [this] {
        QWidget* place = m_parts == Parts::Tasks ? static_cast<QWidget*>(m_tasks) : static_cast<QWidget*>(m_new);
        place->setFocus(Qt::OtherFocusReason);
    });
    connect(m_forms, &FormPlace::givenUp, this,
            [this](const FormPlace::Place& place, const QString& title, const RecordForm::Text& text) {
                m_undo->offer(tr("Closed without saving: %1").arg(title),
                              [this, place, text] { m_forms->bringBack(place, text); });
            });
    connect(&m_context, &DeskContext::callerChanged, this, [this] { m_forms->setOwner(formOwner()); });
    retranslate();
}

void RecordNotes::buildUi()
{
    setObjectName(u"recordNotes"_s);
    const bool listed = m_parts == Parts::HandoversAndTasks;
    setTextRole(m_title, TextRole::Section);
    m_new->setObjectName(u"handoverNew"_s);
    setControlSize(m_new, ControlSize::Tiny);
    m_context.themes().bindIcon(m_new, u"plus"_s);
    m_undo->setObjectName(u"notesUndo"_s);
    m_band->setObjectName(u"notesBand"_s);
    m_band->setClosable(true);
    m_band->hide();
    m_head->setVisible(listed);
    m_handovers->setVisible(listed);
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_new);
    m_layout->setContentsMargins(Space::s4, Space::s3, Space::s4, Space::s3);
    m_layout->setSpacing(Space::s2);
    for (QWidget* part : QList<QWidget*>{m_band, m_head, m_handovers, m_tasks, m_forms, m_undo})
        m_layout->addWidget(part);
}

void RecordNotes::retranslate()
{
    setAccessibleName(tr("Handover notes and tasks"));
    m_title->setText(tr("Handover"));
    m_new->setText(tr("Handover note"));
    m_new->setAccessibleName(tr("New handover note"));
}

QString RecordNotes::formOwner() const
{
    // A session keeps its name when its memo gets a record.
    const bool named = std::holds_alternative<std::monostate>(m_before);
    return u"%1-%2-%3"_s.arg(m_where, nameOf(named ? m_owner : m_before)).arg(m_context.caller().staff.number());
}

void RecordNotes::setOwner(const NoteOwner& owner, const NoteOwner& before)
{
    const bool born = std::holds_alternative<std::monostate>(m_owner) && ownerId<Memo>(owner) && m_forms->form();
    const bool same = m_owner == owner && m_before == before;
    m_owner = owner;
    m_before = before;
    m_tasks->setOwner(owner, before);
    if (m_parts == Parts::HandoversAndTasks)
        m_handovers->setOwner(owner);
    if (!same && !born) {
        m_band->hide();
        m_undo->hide();
    }
    if (born)
        m_forms->moveTo(formOwner());
    else
        m_forms->setOwner(formOwner());
    if (m_editable)
        m_forms->comeBack();
}

void RecordNotes::setEditable(bool editable)
{
    m_editable = editable;
    m_new->setVisible(editable);
    m_tasks->setEditable(editable);
    if (!editable)
        m_forms->leave();
}

void RecordNotes::newHandover()
{
    open(HandoverWord);
}

void RecordNotes::newTask()
{
    open(TaskWord);
}

void RecordNotes::open(const QString& which)
{
    if (!m_editable)
        return;
    // Below the heading of its own.
    m_layout->removeWidget(m_forms);
    QWidget* above = which == HandoverWord ? m_head : static_cast<QWidget*>(m_tasks);
    m_layout->insertWidget(m_layout->indexOf(above) + 1, m_forms);
    if (which == HandoverWord) {
        auto* form = new HandoverForm(m_context, this);
        connect(form, &HandoverForm::ready, this, &RecordNotes::save<Handover>);
        form->setFlush();
        m_forms->open(form, which);
    } else {
        auto* form = new TaskForm(m_context, this);
        connect(form, &TaskForm::ready, this, &RecordNotes::save<Task>);
        form->setFlush();
        m_forms->open(form, which);
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_forms->form())
                Q_EMIT opened(m_forms->form());
        },
        Qt::QueuedConnection);
}

void RecordNotes::withOwner(std::function<void(const NoteOwner&)> then)
{
    if (std::holds_alternative<std::monostate>(m_owner) && m_maker)
        m_maker(std::move(then));
    else
        then(m_owner);
}

template <typename Note> void RecordNotes::save(const Note& note)
{
    withOwner([this, note, name = formOwner(), form = QPointer(m_forms->form())](const NoteOwner& owner) {
        // The record may have got its number meanwhile, or another record or form have been opened.
        if (!form || form != m_forms->form() || form->isSent() || (m_owner != owner && name != formOwner()))
            return;
        setOwner(owner, m_before);
        form->awaitAnswer();
        Note whole = note;
        whole.owner = owner;
        const FormPlace::Place place = m_forms->place();
        const QString to = note.toName;
        m_context.deliver(
            m_context.worker().command([caller = m_context.caller(), whole](service::Services& services) {
                return keeperOf(services, whole.id).add(caller, whole);
            }),
            this,
            [this, place, to](Id<Note> id) {
                m_forms->finish(place);
                stored(id, to);
            },
            [this, place](const Error& error) {
                if (!m_forms->refuse(place, error))
                    failed(error);
            });
    });
}

template <typename Note> void RecordNotes::stored(Id<Note> id, const QString& to)
{
    const bool handover = std::is_same_v<Note, Handover>;
    const QString what = handover ? tr("handover note to %1").arg(to) : tr("task for %1").arg(to);
    m_undo->offer(handover ? tr("Handed over to %1.").arg(to) : tr("The task for %1 is set.").arg(to),
                  [this, id] { setAside(id, true); });
    m_context.announce(handover ? tr("Handed over to %1.").arg(to) : tr("The task for %1 is set.").arg(to));
    Q_EMIT acted(
        what, [this, id] { setAside(id, true); }, [this, id] { setAside(id, false); });
}

template <typename Note> void RecordNotes::setAside(Id<Note> id, bool aside)
{
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), id, aside](service::Services& services) {
            auto& keeper = keeperOf(services, id);
            return aside ? keeper.withdraw(caller, id) : keeper.restore(caller, id);
        }),
        this, [](Done) {}, [this](const Error& error) { failed(error); });
}

void RecordNotes::failed(const Error& error)
{
    m_band->showMessage(Band::Kind::Error, error.message);
}

RecordForm* RecordNotes::form() const
{
    return m_forms->form();
}

void RecordNotes::leaveForm()
{
    m_forms->leave();
}

bool RecordNotes::closeForm()
{
    if (!m_forms->form())
        return false;
    m_forms->giveUp();
    return true;
}

bool RecordNotes::isSettled() const
{
    return m_forms->isSettled();
}

bool RecordNotes::holdsText() const
{
    return m_forms->holdsText();
}

void RecordNotes::keep(std::function<void()> then)
{
    m_forms->keep(std::move(then));
}

QList<QWidget*> RecordNotes::parts() const
{
    QList<QWidget*> order;
    for (int at = 0; at < m_layout->count(); ++at)
        order.append(m_layout->itemAt(at)->widget());
    return order;
}

void RecordNotes::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    m_forms->rebuild();
}

} // namespace yorozu::ui
