// SPDX-License-Identifier: GPL-3.0-or-later
// ブースの使用状況等に応じて在宅も有り (D4): who could work from home on a day on which the booths do not suffice.
#pragma once

#include "core/domain/Booking.h"
#include "core/domain/Roster.h"

#include <QList>
#include <QSet>

namespace yorozu::rules {

// So many more people than booths have something to do in an office at once: who writes memos, is on the telephone or
// sits in needs none.
inline constexpr int PeopleBesideBooths = 4;

// What of one day the proposals are made from.
struct OfficeDay
{
    QDate day;
    QList<Office> offices;
    QList<Booth> booths;
    QList<BoothClosure> closures;
    QList<Booking> bookings;
    QList<DutyLine> duties;
    QSet<Id<Staff>> advisers; // whose place may as well be at home
    QSet<MasterId> atOffice;  // the modes in which somebody is met at the office (来所)
};

// Of facts of several days those of one.
OfficeDay ofDay(OfficeDay facts, QDate day);
// For each office in which at some time no booth is left, or more people are on duty than there is room for. As many as
// it takes, best first: first those whose online sessions leave a booth to others just then, then those who are not met
// by anybody at the office that day. Whoever receives a client there is never proposed.
QList<HomeProposal> homeProposals(const OfficeDay& day);
// What is short, and why this person: in whatever way office and person are called where it is read.
QString shortageInWords(const HomeProposal& proposal, const QString& office);
QString reasonInWords(const HomeProposal& proposal, const QString& person);

} // namespace yorozu::rules
