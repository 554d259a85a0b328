// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed, as the booking it is to become.
#include "core/japanese/Digits.h"
#include "core/japanese/TimeText.h"
#include "core/rules/BookingRules.h"
#include "ui/async/DeskContext.h"
#include "ui/calendar/BookingForm.h"
#include "ui/notes/StaffPicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

// 10:00–11:00, 10:00～11:30, 1000-1130, 10時から11時半
bool BookingForm::readTime(QTime* from, QTime* to)
{
    static const QRegularExpression between(u"[–—～〜~－−ー-]|から"_s);
    const QStringList parts = m_time->text().split(between, Qt::SkipEmptyParts);
    if (parts.size() != 2) {
        refuse(
            {ErrorKind::Invalid, tr("Write when it begins and when it ends, for example 10:00–11:00."), u"time"_s, {}});
        return false;
    }
    for (const auto& [text, time] : {std::pair{parts.constFirst(), from}, std::pair{parts.constLast(), to}}) {
        const Result<QTime> read = japanese::parseTime(text.trimmed());
        if (!read) {
            refuse({ErrorKind::Invalid, read.error().message, u"time"_s, {}});
            return false;
        }
        *time = *read;
    }
    if (*to <= *from) {
        refuse({ErrorKind::Invalid, tr("The end lies before the beginning."), u"time"_s, {}});
        return false;
    }
    return true;
}

bool BookingForm::readMinutes(QLineEdit* field, const QString& key, int* minutes)
{
    const QString typed = japanese::plainEntry(field->text());
    bool right = typed.isEmpty();
    *minutes = right ? 0 : typed.toInt(&right);
    if (right && *minutes >= 0 && *minutes <= rules::MostBufferMinutes)
        return true;
    refuse({ErrorKind::Invalid, tr("A number of minutes from 0 to %1.").arg(rules::MostBufferMinutes), key, {}});
    return false;
}

void BookingForm::read()
{
    clearProblems();
    Wanted wanted;
    Booking& booking = wanted.booking;
    booking = m_booking;
    wanted.clientName = m_client->text().trimmed();
    wanted.enterClient = m_enterClient->isChecked();
    if (wanted.clientName.isEmpty())
        booking.client = {};
    booking.person = booking.client ? Id<Person>(m_person->currentData().toLongLong()) : Id<Person>();
    QDate day;
    QTime from;
    QTime to;
    if (!readDay(u"day"_s, &day) || !readTime(&from, &to))
        return;
    if (!day.isValid()) {
        refuse({ErrorKind::Invalid, tr("Say on which day."), u"day"_s, {}});
        return;
    }
    booking.start = fromTokyo(day, from);
    booking.end = fromTokyo(day, to);
    const QStringList place = m_place->currentData().toString().split(u'/');
    const qint64 booth = place.constLast().toLongLong();
    booking.office = Id<Office>(place.constFirst().toLongLong());
    booking.booth = booth > 0 ? Id<Booth>(booth) : Id<Booth>();
    booking.mode = m_mode->currentData().toLongLong();
    booking.status = bookingStatusFromCode(m_status->currentData().toString()).value_or(booking.status);
    booking.topic = m_topic->currentData().toLongLong();
    booking.course = m_course->currentData().toLongLong();
    booking.channel = m_channel->currentData().toLongLong();
    booking.programme = m_programme->currentData().toLongLong();
    if (m_lead->person().isNull()) {
        refuse({ErrorKind::Invalid, tr("Say who leads the session."), u"lead"_s, {}});
        return;
    }
    booking.staff = {{m_lead->person(), m_lead->currentText(), Part::Lead}};
    for (const Other& other : m_others) {
        if (other.person->person().isNull())
            continue;
        const Part part = partFromCode(other.part->currentData().toString()).value_or(Part::Second);
        booking.staff.append({other.person->person(), other.person->currentText(), part});
    }
    if (!readMinutes(m_before, u"buffer_before"_s, &booking.bufferBefore) ||
        !readMinutes(m_after, u"buffer_after"_s, &booking.bufferAfter))
        return;
    booking.exceptionReason = m_exception->text().trimmed();
    booking.note = m_note->toPlainText().trimmed();
    Q_EMIT ready(wanted);
}

} // namespace yorozu::ui
