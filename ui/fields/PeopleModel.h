// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Centre.h"
#include "core/domain/MemoContent.h"
#include "ui/fields/Suggestion.h"

#include <QList>
#include <QString>

namespace yorozu::ui {

// Staff that fit what is typed: name, kana, Roman letters or the beginning of any part of them, folded. Those whose
// surname begins with it come first; retired people are left out. Empty text: all.
QList<Suggestion> findStaff(const QList<Staff>& staff, const QString& typed);

// The rules of a list of attendees: nobody of the staff stands in it twice, responders stand before those who sit in,
// and exactly one of our staff is the lead (the first responder, if the lead goes). Outside people are never the lead.
QList<Attendee> withOneLead(QList<Attendee> attendees);
QList<Attendee> withPart(QList<Attendee> attendees, qsizetype index, Part part);
QList<Attendee> withStaff(QList<Attendee> attendees, const Staff& staff);

// 水野 和彦（同席）, 山田 太郎（トレーニー・東京東信用金庫）. The words of the paper are Japanese in both languages.
QString attendeeText(const Attendee& attendee, const QList<Agency>& agencies);

} // namespace yorozu::ui
