// SPDX-License-Identifier: GPL-3.0-or-later
// What is changed in the roster: stored, asked about before, and undone.
#include "core/service/Services.h"
#include "ui/admin/RosterModel.h"
#include "ui/admin/RosterSection.h"
#include "ui/admin/RosterTable.h"
#include "ui/admin/RosterWeek.h"
#include "ui/async/DeskContext.h"
#include "ui/notes/UndoLine.h"
#include "ui/theme/controls/Band.h"

#include <QItemSelectionModel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

using service::BookedSessions;

constexpr qsizetype MostNamed = 8; // sessions, in a question
constexpr int WeekDays = 7;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QString inLines(const QList<Booking>& sessions)
{
    QStringList lines;
    for (const Booking& session : sessions.first(std::min(sessions.size(), MostNamed))) {
        const QString when = QLocale().toString(toTokyo(session.start), u"M/d HH:mm"_s);
        const QString who = session.clientName.isEmpty() ? session.number : session.clientName;
        const QString lead = session.staff.isEmpty() ? QString() : session.staff.constFirst().name;
        lines.append(QStringList{when, session.officeName, who, lead}.join(u' '));
    }
    if (sessions.size() > MostNamed)
        lines.append(RosterSection::tr("and %n more", nullptr, static_cast<int>(sessions.size() - MostNamed)));
    return lines.join(u'\n');
}

} // namespace

void RosterSection::setChosen(qsizetype choice)
{
    QList<DutyLine> days;
    QList<DutyLine> before;
    const QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    for (const QModelIndex& cell : cells) {
        const DutyLine* line = m_model->lineAt(cell);
        if (!line || (choice < 0 && line->source != DutySource::Set))
            continue;
        before.append(*line);
        DutyLine next = *line;
        next.source = choice < 0 ? DutySource::Pattern : DutySource::Set;
        if (choice >= 0) {
            next.kind = m_model->choices().at(choice).kind;
            next.office = m_model->choices().at(choice).office;
            next.from = next.to = 0;
            // The name of the holiday is no reason of this person's.
            next.reason = line->source == DutySource::Set ? line->reason : QString();
            if (next.kind == DutyKind::Office && next.reason.isEmpty() && line->source == DutySource::Holiday)
                next.reason = tr("by the roster");
        }
        days.append(next);
    }
    if (!days.isEmpty())
        store(days, before, BookedSessions::Show);
}

void RosterSection::copyWeek()
{
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid())
        return;
    const QDate monday = mondayOf(m_model->dayAt(at.column()));
    m_copied.clear();
    for (int day = 0; day < WeekDays; ++day) {
        const DutyLine* line = m_model->lineAt(at.row(), monday.addDays(day));
        m_copied.append(line ? *line : DutyLine());
    }
    m_context.announce(tr("The week from %1 of %2 was copied.")
                           .arg(QLocale().toString(monday, u"M/d"_s), m_model->personAt(at.row()).name));
}

void RosterSection::pasteWeek()
{
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid() || m_copied.size() != WeekDays)
        return;
    const QDate monday = mondayOf(m_model->dayAt(at.column()));
    QList<DutyLine> days;
    QList<DutyLine> before;
    for (int day = 0; day < WeekDays; ++day) {
        const DutyLine* line = m_model->lineAt(at.row(), monday.addDays(day));
        const DutyLine& copied = m_copied.at(day);
        // Days of the neighbouring month are not shown, and stay as they are.
        const bool same = line && line->kind == copied.kind && line->office == copied.office &&
                          line->from == copied.from && line->to == copied.to;
        if (!line || copied.staff.isNull() || same)
            continue;
        before.append(*line);
        DutyLine next = copied;
        next.staff = line->staff;
        next.name = line->name;
        next.day = line->day;
        next.version = line->version;
        next.source = DutySource::Set;
        if (copied.source == DutySource::Holiday)
            next.reason.clear();
        days.append(next);
    }
    if (!days.isEmpty())
        store(days, before, BookedSessions::Show);
}

void RosterSection::store(const QList<DutyLine>& days, const QList<DutyLine>& before, BookedSessions booked,
                          bool offersUndo)
{
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), days, booked](service::Services& services) {
            return service::RosterService(services.file()).set(caller, days, booked);
        }),
        this,
        [this, days, before, offersUndo](const service::RosterOutcome& outcome) {
            if (const auto* sessions = std::get_if<QList<Booking>>(&outcome)) {
                ask(*sessions,
                    [this, days, before, offersUndo] { store(days, before, BookedSessions::Keep, offersUndo); });
                return;
            }
            m_band->hide();
            const QString sentence = tr("%n day(s) of the roster were stored.", nullptr, static_cast<int>(days.size()));
            m_context.announce(sentence); // the change itself has it read again
            if (!offersUndo)
                return;
            // As it was before, in the versions of now.
            QList<DutyLine> back = before;
            const QList<DutyLine>& now = std::get<QList<DutyLine>>(outcome);
            for (qsizetype at = 0; at < back.size() && at < now.size(); ++at)
                back[at].version = now.at(at).version;
            m_undo->offer(sentence, [this, back, now] { store(back, now, BookedSessions::Keep, false); });
        },
        [this](const Error& error) { refuse(error); });
}

void RosterSection::saveWeek(const DutyPattern& week, BookedSessions booked)
{
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), week, booked](service::Services& services) {
            return service::RosterService(services.file()).savePattern(caller, week, booked);
        }),
        this,
        [this, week](const service::ShutOutcome<DutyPattern>& outcome) {
            if (const auto* sessions = std::get_if<QList<Booking>>(&outcome)) {
                ask(*sessions, [this, week] { saveWeek(week, BookedSessions::Keep); });
                return;
            }
            m_band->hide();
            m_context.announce(tr("The week was stored."));
            m_week->settled();
            reload();
        },
        [this](const Error& error) { refuse(error); });
}

void RosterSection::removeWeek(const DutyPattern& week, BookedSessions booked)
{
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), week, booked](service::Services& services) {
            return service::RosterService(services.file()).removePattern(caller, week.id, week.version, booked);
        }),
        this,
        [this, week](const service::ShutOutcome<DutyPattern>& outcome) {
            if (const auto* sessions = std::get_if<QList<Booking>>(&outcome)) {
                ask(*sessions, [this, week] { removeWeek(week, BookedSessions::Keep); });
                return;
            }
            m_band->hide();
            m_week->settled();
            reload();
            DutyPattern again = week;
            again.id = {};
            again.version = 0;
            m_undo->offer(tr("The week was taken away."), [this, again] { saveWeek(again, BookedSessions::Keep); });
        },
        [this](const Error& error) { refuse(error); });
}

void RosterSection::setDispatched(Id<Staff> staff, bool dispatched)
{
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), staff, dispatched](service::Services& services) {
            return service::RosterService(services.file()).setDispatched(caller, staff, dispatched);
        }),
        this, [](Done) {}, [this](const Error& error) { refuse(error); });
}

// Before anything is stored.
void RosterSection::ask(const QList<Booking>& sessions, std::function<void()> storeAllTheSame)
{
    m_answer = std::move(storeAllTheSame);
    m_band->showMessage(Band::Kind::Warning, tr("These sessions could not take place as they are booked:\n%1\nNothing "
                                                "was stored yet.")
                                                 .arg(inLines(sessions)));
    m_band->setAction(tr("Store all the same"));
    m_band->setSecondAction(tr("Leave as it was"));
}

void RosterSection::refuse(const Error& error)
{
    m_answer = {};
    m_band->showMessage(Band::Kind::Error, error.message);
    m_band->setAction(tr("Reload"));
    m_band->setSecondAction({});
    m_answer = [this] { reload(); };
}

} // namespace yorozu::ui
