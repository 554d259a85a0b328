// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed, as the booking it is to become.
#include "core/japanese/Digits.h"
#include "core/japanese/TimeText.h"
#include "core/rules/BookingRules.h"
#include "ui/async/DeskContext.h"
#include "ui/calendar/BookingForm.h"
#include "ui/calendar/PersonField.h"
#include "ui/calendar/SeriesPreview.h"
#include "ui/calendar/StaffRows.h"
#include "ui/notes/DayField.h"
#include "ui/notes/FileRows.h"
#include "ui/notes/StaffPicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BookingForm)
};

Error wrong(const QString& field, const QString& message)
{
    return {ErrorKind::Invalid, message, field, {}};
}

Result<int> minutesIn(const QLineEdit* field, const QString& key)
{
    const QString typed = japanese::plainEntry(field->text());
    bool right = typed.isEmpty();
    const int minutes = right ? 0 : typed.toInt(&right);
    if (right && minutes >= 0 && minutes <= rules::MostBufferMinutes)
        return minutes;
    return wrong(key, Text::tr("A number of minutes from 0 to %1.").arg(rules::MostBufferMinutes));
}

} // namespace

// 10:00–11:00, 10:00～11:30, 1000-1130, 10時から11時半
Status BookingForm::readTime(Booking* booking, QDate day) const
{
    static const QRegularExpression between(u"[–—～〜~－−ー-]|から"_s);
    const QStringList parts = m_time->text().split(between, Qt::SkipEmptyParts);
    if (parts.size() != 2)
        return wrong(u"time"_s, tr("Write when it begins and when it ends, for example 10:00–11:00."));
    const Result<QTime> from = japanese::parseTime(parts.constFirst().trimmed());
    const Result<QTime> to = japanese::parseTime(parts.constLast().trimmed());
    if (!from || !to)
        return wrong(u"time"_s, from ? to.error().message : from.error().message);
    if (*to <= *from)
        return wrong(u"time"_s,
                     tr("The end lies before the beginning. Write the earlier time first, for example 10:00–11:00."));
    booking->start = fromTokyo(day, *from);
    booking->end = fromTokyo(day, *to);
    return Done{};
}

Result<QDate> BookingForm::readDate(DayField* field, const QString& key, Day day) const
{
    // Taking it writes it anew in words, which nobody wants below his fingers.
    if (day == Day::Taken)
        field->take();
    if (!field->isReadable())
        return wrong(key, field->toolTip());
    if (!field->day().isValid())
        return wrong(key, tr("Say on which day."));
    return field->day();
}

void BookingForm::readPlace(Booking* booking) const
{
    const QStringList place = m_place->currentData().toString().split(u'/');
    const qint64 booth = place.constLast().toLongLong();
    booking->office = Id<Office>(place.constFirst().toLongLong());
    booking->booth = booth > 0 ? Id<Booth>(booth) : Id<Booth>();
    booking->mode = m_mode->currentData().toLongLong();
}

Result<BookingForm::Wanted> BookingForm::wanted(Day how) const
{
    Wanted wanted;
    Booking& booking = wanted.booking;
    booking = m_booking;
    wanted.clientName = m_client->text().trimmed();
    wanted.enterClient = m_enterClient->isChecked();
    if (wanted.clientName != m_booking.clientName.trimmed())
        booking.client = {}; // also where the name came back as it had been typed before
    booking.clientName = wanted.clientName;
    booking.person = booking.client ? m_person->person() : Id<Person>();
    const Result<QDate> day = readDate(m_day, u"day"_s, how);
    if (!day)
        return day.error();
    if (const Status time = readTime(&booking, *day); !time)
        return time.error();
    readPlace(&booking);
    booking.status = bookingStatusFromCode(m_status->currentData().toString()).value_or(booking.status);
    booking.topic = m_topic->currentData().toLongLong();
    booking.course = m_course->currentData().toLongLong();
    booking.channel = m_channel->currentData().toLongLong();
    booking.programme = m_programme->currentData().toLongLong();
    if (m_lead->person().isNull())
        return wrong(u"lead"_s, tr("Say who leads the session."));
    booking.staff = QList<BookingStaff>{{m_lead->person(), m_lead->currentText(), Part::Lead}} + m_others->staff();
    const Result<int> before = minutesIn(m_before, u"buffer_before"_s);
    const Result<int> after = minutesIn(m_after, u"buffer_after"_s);
    if (!before || !after)
        return before ? after.error() : before.error();
    booking.bufferBefore = *before;
    booking.bufferAfter = *after;
    booking.exceptionReason = m_exception->text().trimmed();
    booking.note = m_note->toPlainText().trimmed();
    if (const Status notes = readNotes(&wanted); !notes)
        return notes.error();
    if (!isRepeated())
        return wanted;
    const Result<SeriesRule> rule = readRule(*day, how);
    if (!rule)
        return rule.error();
    wanted.rule = *rule;
    wanted.leftOut = m_sessions->leftOut();
    wanted.elsewhere = m_elsewhere.values();
    return wanted;
}

Status BookingForm::readNotes(Wanted* wanted) const
{
    if (!m_files)
        return Done{};
    wanted->files = m_files->paths();
    const QString text = m_handover->toPlainText().trimmed();
    const Id<Staff> to = m_handoverTo->person();
    if (to.isNull() && text.isEmpty())
        return Done{};
    if (to.isNull())
        return wrong(u"handover_to"_s, tr("Choose to whom the handover note goes."));
    if (text.isEmpty())
        return wrong(u"handover"_s, tr("Write what is to be known, or hand over to nobody."));
    Handover note;
    note.to = to;
    note.toName = m_handoverTo->currentText();
    note.text = text;
    wanted->handover = note;
    return Done{};
}

void BookingForm::read()
{
    clearProblems();
    const Result<Wanted> typed = wanted(Day::Taken);
    if (!typed) {
        refuse(typed.error());
        return;
    }
    if (typed->rule && m_sessions->openClashes() > 0) {
        refuse(wrong(u"sessions"_s, tr("%n session(s) clash. Leave them out, or take one of the free slots.", "",
                                       m_sessions->openClashes())));
        return;
    }
    Q_EMIT ready(*typed);
}

} // namespace yorozu::ui
