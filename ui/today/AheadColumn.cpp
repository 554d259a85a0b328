// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/AheadColumn.h"

#include "core/service/BackupScheduler.h"
#include "core/service/HandoverService.h"
#include "core/service/Services.h"
#include "core/service/TaskService.h"
#include "core/service/TodayService.h"
#include "ui/async/BackupConcern.h"
#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"
#include "ui/today/TodayCard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int ShownAhead = 3;
constexpr std::chrono::seconds LeavingTime(3);

Target targetOf(const NoteSubject& subject)
{
    if (subject.memo)
        return Target::memo(subject.memo);
    if (subject.booking)
        return Target::booking(subject.booking);
    return Target::client(subject.client);
}

} // namespace

AheadColumn::AheadColumn(DeskContext& context, QWidget* parent)
    : TodayColumn(context, parent)
{
    // What one person received is nobody else's to take back.
    connect(&context, &DeskContext::callerChanged, this, [this] {
        m_notes.clear();
        m_received.clear();
    });
    if (context.backups()) {
        connect(context.backups(), &service::BackupScheduler::stateChanged, this, [this] {
            if (isSettled() && backupConcern(this->context()) != m_backupConcern)
                rebuild();
        });
    }
}

void AheadColumn::reload()
{
    const quint64 question = beginLoading();
    const Caller caller = context().caller();
    const Id<Office> office = context().office();
    const QDate today = tokyoDate(context().clock().now());
    const auto ask = [=](service::Services& services) -> Result<Contents> {
        Contents contents;
        std::optional<Error> refusal;
        const auto keep = [&refusal](auto& place, const auto& answer) {
            if (answer)
                place = *answer;
            else
                refusal = answer.error();
        };
        const Status read = services.file().together({
            [&] { keep(contents.handovers, services.handovers().inbox(caller.staff)); },
            [&] { keep(contents.tasks, services.tasks().open(caller.staff)); },
            [&] { keep(contents.ahead, services.today().ahead(caller, office, today, ShownAhead)); },
            [&] { keep(contents.nudges, services.today().nudges(caller)); },
        });
        if (!read)
            return read.error();
        if (refusal)
            return *refusal;
        return contents;
    };
    context().deliver(
        context().worker().query(ask), this,
        [this, question](const Contents& contents) {
            if (!isCurrent(question))
                return;
            take(contents);
            rebuild();
            finishLoading();
        },
        [this, question](const Error& error) {
            if (isCurrent(question))
                showError(error);
        });
}

void AheadColumn::take(const Contents& contents)
{
    m_contents = contents;
    QList<Note> notes;
    for (const Handover& handover : contents.handovers)
        notes.append(noteOf(handover));
    for (const Task& task : contents.tasks)
        notes.append(noteOf(task));
    // What was received a moment ago is no longer among them and keeps its place until its time is over.
    for (qsizetype i = 0; i < m_notes.size(); ++i) {
        const Note& old = m_notes.at(i);
        if (!old.leaving)
            continue;
        notes.removeIf([&old](const Note& note) { return note.is(old); });
        notes.insert(std::min(i, notes.size()), old);
    }
    m_notes = notes;
}

AheadColumn::Note AheadColumn::noteOf(const Handover& handover) const
{
    Note note;
    note.id = handover.id.number();
    note.company = handover.subject.clientName;
    const QDate today = tokyoDate(context().clock().now());
    if (handover.subject.start)
        note.when = DateText::relative(*handover.subject.start, today);
    else if (handover.nextOn.isValid())
        note.when = DateText::shortDay(handover.nextOn);
    note.text = handover.text;
    //: who handed something over to the reader, and when
    note.from = tr("%1 → you · %2").arg(handover.fromName, DateText::monthDay(tokyoDate(handover.createdAt)));
    note.target = targetOf(handover.subject);
    return note;
}

AheadColumn::Note AheadColumn::noteOf(const Task& task) const
{
    Note note;
    note.kind = Note::Kind::Task;
    note.id = task.id.number();
    note.company = task.subject.clientName.isEmpty() ? task.subject.activityName : task.subject.clientName;
    note.when = tr("until %1").arg(DateText::shortDay(task.dueOn));
    note.late = task.overdueOn(tokyoDate(context().clock().now()));
    note.text = task.text;
    note.from = tr("%1 → you · %2").arg(task.fromName, DateText::monthDay(tokyoDate(task.createdAt)));
    note.target = targetOf(task.subject);
    return note;
}

void AheadColumn::rebuild()
{
    clear();
    addNotes(Note::Kind::Handover);
    addNotes(Note::Kind::Task);
    const auto ahead = static_cast<int>(m_contents.ahead.size());
    addHeading(tr("From tomorrow"), ahead > 0 ? tr("next %n", nullptr, ahead) : QString());
    for (const SessionAhead& session : std::as_const(m_contents.ahead))
        addAhead(session);
    if (ahead == 0)
        addQuietLine(tr("No session is booked for the days to come."));
    m_backupConcern = backupConcern(context());
    if (!m_contents.nudges.isEmpty() || !m_backupConcern.isEmpty())
        addHeading(tr("Notices"), m_contents.nudges.isEmpty() ? QString() : tr("from the office"));
    for (const Nudge& nudge : std::as_const(m_contents.nudges))
        addNudge(nudge);
    if (!m_backupConcern.isEmpty())
        addBackupConcern();
    filled();
}

void AheadColumn::addNotes(Note::Kind kind)
{
    QList<Note> notes = m_notes;
    notes.removeIf([kind](const Note& note) { return note.kind != kind; });
    const auto open =
        static_cast<int>(std::count_if(notes.cbegin(), notes.cend(), [](const Note& note) { return !note.leaving; }));
    if (kind == Note::Kind::Handover) {
        addHeading(tr("Handed over"), open > 0 ? tr("to you: %n", nullptr, open) : QString());
        if (notes.isEmpty())
            addQuietLine(tr("Nothing is handed over to you."));
    } else if (!notes.isEmpty()) {
        addHeading(tr("To do"), open > 0 ? tr("%n task(s)", nullptr, open) : QString());
    }
    for (const Note& note : std::as_const(notes))
        addNote(note);
}

void AheadColumn::addNote(const Note& note)
{
    ThemeManager& themes = context().themes();
    const bool handover = note.kind == Note::Kind::Handover;
    const QString name = (handover ? u"handover%1"_s : u"task%1"_s).arg(note.id);
    TodayCard* card = addCard(name, static_cast<int>(TodayCard::Look::Plain));
    auto* top = new QHBoxLayout;
    top->setSpacing(Space::s2);
    auto* company = new ElidedLabel(themes, note.company, card);
    setTextRole(company, TextRole::Section);
    top->addWidget(company, 1);
    if (!note.when.isEmpty())
        top->addWidget(new Chip(themes, note.when, note.late ? Chip::Tone::Amber : Chip::Tone::Accent, card));
    card->body()->addLayout(top);
    auto* text = new QLabel(note.text, card);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    setTextRole(text, TextRole::Secondary);
    card->body()->addWidget(text);
    auto* foot = new QHBoxLayout;
    auto* from = new ElidedLabel(themes, note.from, card);
    setTextRole(from, TextRole::Note);
    foot->addWidget(from, 1);
    const QString word = note.leaving ? tr("Take it back") : handover ? tr("Received") : tr("Done");
    auto* button = new QPushButton(word, card);
    button->setObjectName(name + u"Receive"_s);
    button->setAccessibleName(tr("%1: %2").arg(word, note.company));
    setButtonKind(button, ButtonKind::Link);
    setControlSize(button, ControlSize::Tiny);
    foot->addWidget(button);
    card->body()->addLayout(foot);
    const QStringList spoken{note.company, note.when, note.text, note.from};
    card->setAccessibleName(handover ? tr("Handed over: %1").arg(spoken.join(tr(", ")))
                                     : tr("To do: %1").arg(spoken.join(tr(", "))));
    connect(card, &TodayCard::activated, this, [this, target = note.target] { context().go(target); });
    connect(button, &QPushButton::clicked, this, [this, note] { note.leaving ? giveUp(note) : receive(note); });
}

void AheadColumn::receive(const Note& note)
{
    markLeaving(note, true);
    m_received.append(note);
    Q_EMIT undoable();
    setReceived(note, true);
    rebuild();
    QTimer::singleShot(LeavingTime, this, [this, note] { forget(note); });
}

void AheadColumn::giveUp(const Note& note)
{
    m_received.removeIf([&note](const Note& other) { return other.is(note); });
    markLeaving(note, false);
    setReceived(note, false);
    rebuild();
}

void AheadColumn::markLeaving(const Note& note, bool leaving)
{
    for (Note& one : m_notes) {
        if (one.is(note))
            one.leaving = leaving;
    }
}

void AheadColumn::forget(const Note& note)
{
    const qsizetype gone = m_notes.removeIf([&note](const Note& one) { return one.is(note) && one.leaving; });
    if (gone > 0)
        rebuild();
}

void AheadColumn::setReceived(const Note& note, bool received)
{
    context().deliver(
        context().worker().command([caller = context().caller(), note, received](service::Services& services) {
            if (note.kind == Note::Kind::Task)
                return services.tasks().setDone(caller, Id<Task>(note.id), received);
            const Id<Handover> id(note.id);
            return received ? services.handovers().markRead(caller, id) : services.handovers().markUnread(caller, id);
        }),
        this,
        [this, received](Done) {
            context().announce(received ? tr("Received. Ctrl+Z takes it back.") : tr("It stands on your page again."));
        },
        [this, note](const Error& error) {
            // It was not received after all: what stands there is what the data base holds.
            m_received.removeIf([&note](const Note& other) { return other.is(note); });
            markLeaving(note, false);
            showError(error);
        });
}

bool AheadColumn::undo()
{
    if (m_received.isEmpty())
        return false;
    const Note last = m_received.constLast();
    giveUp(last);
    return true;
}

void AheadColumn::addAhead(const SessionAhead& session)
{
    ThemeManager& themes = context().themes();
    TodayCard* card = addRow(u"ahead%1"_s.arg(session.booking.number()));
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s3);
    const QString day = DateText::shortDay(tokyoDate(session.start));
    auto* date = new QLabel(day, card);
    setTextRole(date, TextRole::Secondary);
    auto* time = new QLabel(DateText::time(session.start), card);
    setTextRole(time, TextRole::Table);
    auto* name = new ElidedLabel(themes, session.company, card);
    setTextRole(name, TextRole::Section);
    const QString about = shownMaster(context().centre(), MasterKind::Topic, session.topic, session.topicName);
    auto* topic = new QLabel(about, card);
    setTextRole(topic, TextRole::Secondary);
    row->addWidget(date);
    row->addWidget(time);
    row->addWidget(name, 1);
    row->addWidget(topic);
    card->body()->addLayout(row);
    card->setAccessibleName(tr("%1 %2, %3, %4").arg(day, DateText::time(session.start), session.company, about));
    connect(card, &TodayCard::activated, this, [this, id = session.booking] { context().go(Target::booking(id)); });
}

void AheadColumn::addNudge(const Nudge& nudge)
{
    ThemeManager& themes = context().themes();
    TodayCard* card = addRow(u"nudge%1"_s.arg(nudge.session.number()));
    auto* top = new QHBoxLayout;
    top->setSpacing(Space::s2);
    top->addWidget(new Chip(themes, tr("Reminder"), Chip::Tone::Amber, card));
    top->addStretch(1);
    auto* when = new QLabel(DateText::relative(nudge.at, tokyoDate(context().clock().now())), card);
    setTextRole(when, TextRole::Note);
    top->addWidget(when);
    card->body()->addLayout(top);
    const QString words =
        tr("Submit the memo of %1 (%2). %3").arg(nudge.company, DateText::monthDay(tokyoDate(nudge.start)), nudge.from);
    auto* text = new QLabel(words, card);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    setTextRole(text, TextRole::Table);
    card->body()->addWidget(text);
    card->setAccessibleName(tr("Reminder: %1").arg(words));
    const auto open = [this, nudge] {
        context().go(nudge.memo ? Target::memo(nudge.memo) : Target::booking(nudge.booking));
    };
    connect(card, &TodayCard::activated, this, open);
    connect(card, &TodayCard::writeRequested, this, open);
}

void AheadColumn::addBackupConcern()
{
    TodayCard* card = addRow(u"backupConcern"_s);
    auto* top = new QHBoxLayout;
    top->addWidget(new Chip(context().themes(), tr("Backup"), Chip::Tone::Amber, card));
    top->addStretch(1);
    card->body()->addLayout(top);
    auto* text = new QLabel(m_backupConcern, card);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    setTextRole(text, TextRole::Table);
    card->body()->addWidget(text);
    card->setAccessibleName(tr("Backup: %1").arg(m_backupConcern));
    connect(card, &TodayCard::activated, this, [this] { context().go(Target::admin(u"backup"_s)); });
}

} // namespace yorozu::ui
