// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms behind makeDemoCentre: staff and clients, the days with what is taken in them, and 今村 健吾's story.
#pragma once

#include "core/exchange/DemoCentre.h"
#include "core/exchange/DemoRandom.h"
#include "core/japanese/Holidays.h"

#include <QHash>
#include <QMap>

namespace yorozu::exchange {

QList<DemoStaff> demoStaff();
// The firms of the pictures first, then `count` made-up ones.
QList<DemoClient> demoClients(DemoRandom&, int count);

// What is taken on one day, in half hours from 9:00 to 17:30.
class DemoDay
{
public:
    static constexpr int HalfHours = 17;
    static quint32 span(int from, int length) { return ((1U << length) - 1U) << from; }

    bool free(const QString& booth, const QList<qsizetype>& staff, qsizetype client, quint32 when) const;
    void take(const QString& booth, const QList<qsizetype>& staff, qsizetype client, quint32 when);
    bool clientComes(qsizetype client) const { return m_clients.contains(client); }

private:
    QHash<QString, quint32> m_booths; // 新橋/ブース1
    QHash<qsizetype, quint32> m_staff;
    QHash<qsizetype, quint32> m_clients;
};

// Days on which the centre works: not the weekend, nor holidays, nor from 29 December to 3 January.
class DemoCalendar
{
public:
    bool isWorkingDay(QDate day) const;
    bool isClosed(QDate day) const; // the turn of the year: nobody works, not even from home
    QDate workingDayBefore(QDate day, int count = 1) const;
    QDate workingDayAfter(QDate day, int count = 1) const;
    QDate onOrBefore(QDate day) const { return isWorkingDay(day) ? day : workingDayBefore(day); }
    // Working days after `day` up to and including `last`.
    int workingDaysBetween(QDate day, QDate last) const;

private:
    japanese::Holidays m_holidays;
};

// Everything that the parts of the generator share.
struct DemoWorkshop
{
    DemoWorkshop(const DemoOptions& wanted, DemoRandom generator)
        : options(wanted)
        , random(generator)
    {
    }

    UtcSeconds now() const { return fromTokyo(options.today, options.now); }
    qsizetype staffNamed(const QString& name) const;
    qsizetype clientNamed(const QString& name) const;
    // The memo of a session that ended: submitted, stamped as far as time went by (`stamps` at most), or returned.
    void submit(DemoSession&, int stamps, bool returned);
    // Nobody of the session is off, or to be met at an office and elsewhere, by the days that are set in the roster.
    bool worksSo(const DemoSession&) const;
    // Takes the session's time; false (and nothing changes) if somebody or the booth is taken.
    bool enter(const DemoSession&);

    DemoOptions options;
    DemoRandom random;
    DemoCalendar calendar;
    DemoCentre centre;
    QMap<QDate, DemoDay> days;
};

// Weeks and single days; before any session is made up, which goes by them.
void planDemoRoster(DemoWorkshop&);
// Somebody in training, who has sat in on sessions that are there by now.
void planDemoTraining(DemoWorkshop&);
// 枠未定, the strip of 02-calendar-day.
void enterDemoWaiting(DemoWorkshop&);
// Enters the sessions of the pictures. Answers how many written memos of days before today are among them.
int tellDemoStory(DemoWorkshop&);
// 08-company: the firm of the story once more, entered by somebody else before, with one session and its memo. The last
// of the clients; nothing else of the centre depends on it.
void enterDemoDouble(DemoWorkshop&);
// The firms of 02-calendar-day that are on no other picture.
void addCalendarClients(DemoRandom&, QList<DemoClient>&);
// 02-calendar-day: the booths of today, where today is worked at the offices; then nobody else has a session today.
void tellDemoCalendar(DemoWorkshop&);
// 05-agencies: the agencies with who is met there. Nothing else of the centre depends on it.
void enterDemoAgencies(DemoWorkshop&);
// What was done with them: fiscal 2023 with exactly the figures of source.txt, the year before today's, and today's.
void enterDemoActivities(DemoWorkshop&);
// Fills the days up to `memos` written ones before today, then today and the next two weeks.
Status fillDemoDays(DemoWorkshop&, int memos);

} // namespace yorozu::exchange
