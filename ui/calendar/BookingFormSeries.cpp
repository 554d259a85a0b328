// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions that come again, and what a day asks for: looked at while one types, before anything is written.
#include "core/japanese/Digits.h"
#include "core/rules/SeriesRules.h"
#include "core/service/CalendarService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/calendar/BookingForm.h"
#include "ui/calendar/BookingJudge.h"
#include "ui/calendar/SeriesPreview.h"
#include "ui/calendar/SeriesText.h"
#include "ui/calendar/StaffRemarks.h"
#include "ui/calendar/WeekdayField.h"
#include "ui/notes/DayField.h"
#include "ui/notes/StaffPicker.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int UsualTimes = 4;
constexpr int DaysOfWeek = 7;
const QString AtTimes = u"times"_s;
const QString AtDay = u"until"_s;

// Of those that stand in the way: that the office receives nobody then.
QString closedSentence(const QList<BookingConflict>& conflicts)
{
    for (const BookingConflict& conflict : conflicts) {
        if (conflict.what == "closed"_L1)
            return conflict.text;
    }
    return {};
}

} // namespace

void BookingForm::addSeries()
{
    m_repeat = addChoice(u"repeat"_s, tr("Repeats"));
    m_repeat->addItem(tr("does not repeat"), QString());
    for (const Repeat repeat : {Repeat::Daily, Repeat::Weekly, Repeat::Monthly})
        m_repeat->addItem(SeriesText::name(repeat), code(repeat));
    m_every = addLine(u"every"_s, tr("Every how many days, weeks or months"), u"1"_s);
    m_weekdays = new WeekdayField(this);
    if (m_booking.start)
        m_weekdays->setDays({tokyoDate(m_booking.start).dayOfWeek()});
    addField(u"weekdays"_s, tr("On which days of the week"), m_weekdays);
    m_monthly = addChoice(u"monthly"_s, tr("On which day of the month"));
    fillMonthly();
    m_ends = addChoice(u"ends"_s, tr("Ends"));
    m_ends->addItem(tr("after so many sessions"), AtTimes);
    m_ends->addItem(tr("on a day"), AtDay);
    m_times = addLine(u"times"_s, tr("How many sessions"), QString::number(UsualTimes));
    m_until = addComingDay(u"until"_s, tr("Last day"), {});
    m_sessions = new SeriesPreview(context(), this);
    addField(u"sessions"_s, tr("Sessions of the series"), m_sessions);
    for (QComboBox* choice : {m_repeat, m_monthly, m_ends})
        connect(choice, &QComboBox::currentIndexChanged, this, &BookingForm::showSeriesFields);
    for (QLineEdit* line : {m_every, m_times, static_cast<QLineEdit*>(m_until)})
        connect(line, &QLineEdit::textChanged, this, &BookingForm::lookSoon);
    connect(m_weekdays, &WeekdayField::changed, this, &BookingForm::lookSoon);
    connect(m_until, &DayField::edited, this, &BookingForm::lookSoon);
    connect(m_day, &QLineEdit::textChanged, this, &BookingForm::fillMonthly);
    connect(m_sessions, &SeriesPreview::placeChosen, this, [this](QDate day, const std::optional<FreeSlot>& there) {
        m_elsewhere.remove(day);
        if (there) {
            Booking session = movedTo(context().centre(), m_booking, *there);
            session.seriesDay = day;
            if (!context().centre().findOffice(there->office)->remote)
                session.mode = m_mode->currentData().toLongLong();
            m_elsewhere.insert(day, session);
        }
        look();
    });
    showSeriesFields();
}

bool BookingForm::isRepeated() const
{
    return m_mayRepeat && !m_repeat->currentData().toString().isEmpty();
}

void BookingForm::showSeriesFields()
{
    const auto repeat = repeatFromCode(m_repeat->currentData().toString());
    setFieldShown(u"every"_s, repeat.has_value());
    setFieldShown(u"weekdays"_s, repeat == Repeat::Weekly);
    setFieldShown(u"monthly"_s, repeat == Repeat::Monthly);
    setFieldShown(u"ends"_s, repeat.has_value());
    setFieldShown(u"times"_s, repeat && m_ends->currentData() == AtTimes);
    setFieldShown(u"until"_s, repeat && m_ends->currentData() == AtDay);
    setFieldShown(u"sessions"_s, repeat.has_value());
    lookSoon();
}

// 毎月20日, 毎月第3水曜日, 毎月最後の水曜日: as the first day is.
void BookingForm::fillMonthly()
{
    const QDate first = m_day->day().isValid() ? m_day->day() : tokyoDate(context().clock().now());
    SeriesRule rule;
    rule.repeat = Repeat::Monthly;
    rule.first = first;
    QList<int> weeks{0, (first.day() - 1) / DaysOfWeek + 1};
    if (first.day() + DaysOfWeek > first.daysInMonth())
        weeks.append(SeriesRule::LastOfMonth);
    const QVariant chosen = m_monthly->currentData();
    const QSignalBlocker quiet(m_monthly);
    m_monthly->clear();
    for (const int nth : weeks) {
        rule.nth = nth;
        m_monthly->addItem(SeriesText::rhythm(rule), nth);
    }
    // Of the same kind: in another week of the month it is that week.
    const bool byWeekday = chosen.toInt() > 0;
    m_monthly->setCurrentIndex(byWeekday ? 1 : std::max(0, m_monthly->findData(chosen)));
}

Result<SeriesRule> BookingForm::readRule(QDate first, Day day) const
{
    const auto number = [](const QLineEdit* field) { return japanese::plainEntry(field->text()).toInt(); };
    SeriesRule rule;
    rule.first = first;
    rule.repeat = repeatFromCode(m_repeat->currentData().toString()).value_or(Repeat::Weekly);
    rule.every = number(m_every);
    if (rule.repeat == Repeat::Weekly)
        rule.weekdays = m_weekdays->days();
    if (rule.repeat == Repeat::Monthly)
        rule.nth = m_monthly->currentData().toInt();
    if (m_ends->currentData() == AtDay) {
        const Result<QDate> until = readDate(m_until, u"until"_s, day);
        if (!until)
            return until.error();
        rule.until = *until;
    } else {
        rule.times = number(m_times);
        if (rule.times < 1)
            return Error{ErrorKind::Invalid, tr("Say how many sessions there will be."), u"times"_s, {}};
    }
    if (const Status checked = rules::checkSeries(rule); !checked) {
        Error fault = checked.error();
        if (fault.field == AtDay && rule.times > 0)
            fault.field = AtTimes;
        return fault;
    }
    return rule;
}

void BookingForm::lookSoon()
{
    // A clash is of the time and the place that it was found at.
    for (const QString& key : {u"lead"_s, u"place"_s, u"client"_s})
        forgetProblem(key);
    m_look.start();
}

void BookingForm::look()
{
    m_look.stop();
    ++m_question; // what is on its way is about something else
    Booking where = m_booking;
    where.exceptionReason.clear();
    readPlace(&where);
    if (const auto day = readDate(m_day, u"day"_s, Day::AsTyped); day && readTime(&where, *day))
        lookAtDay(where);
    else
        m_lead->setRemarks({});
    if (!isRepeated())
        return;
    const Result<Wanted> typed = wanted(Day::AsTyped);
    if (typed)
        lookAtSeries(*typed);
    else
        m_sessions->setNote(typed.error().message);
}

// Whether the day asks for a reason, and who is free.
void BookingForm::lookAtDay(const Booking& booking)
{
    ++m_looking;
    const QDate day = tokyoDate(booking.start);
    context().deliver(
        context().worker().query([day](service::Services& services) {
            return service::CalendarService(services.file()).days(day, day.addDays(1));
        }),
        this,
        [this, booking, question = m_question](const QList<rules::DayFacts>& days) {
            --m_looking;
            if (question != m_question || days.isEmpty())
                return;
            m_lead->setRemarks(staffRemarks(days.constFirst(), booking, context().centre()));
            m_closed = closedSentence(rules::conflicts(days.constFirst(), booking));
            showExceptionField();
        },
        [this](const Error&) { --m_looking; }); // the page says when the data base does not answer
}

void BookingForm::lookAtSeries(const Wanted& wanted)
{
    ++m_looking;
    context().deliver(
        context().worker().query([wanted](service::Services& services) {
            return service::SeriesService(services.file()).preview(*wanted.rule, wanted.booking, wanted.elsewhere);
        }),
        this,
        [this, question = m_question](const QList<service::Occurrence>& sessions) {
            --m_looking;
            if (question != m_question)
                return;
            const QList<QDate> days = m_elsewhere.keys();
            m_sessions->setOccurrences(sessions, QSet<QDate>(days.cbegin(), days.cend()));
            showExceptionField();
        },
        [this, question = m_question](const Error& error) {
            --m_looking;
            if (question == m_question)
                m_sessions->setNote(error.message);
        });
}

void BookingForm::setClashes(const QList<service::Occurrence>& clashes)
{
    refuse({ErrorKind::RuleViolation,
            tr("%n session(s) clash. Leave them out, or take one of the free slots.", "",
               static_cast<int>(clashes.size())),
            u"sessions"_s,
            {}});
    look(); // somebody was faster
}

// Asked for where the day needs it: a weekend or holiday at an office.
void BookingForm::showExceptionField()
{
    QString closed = m_closed;
    if (isRepeated()) {
        for (const service::Occurrence& one : m_sessions->occurrences()) {
            if (closed.isEmpty())
                closed = closedSentence(one.clash.conflicts);
        }
    }
    const bool given = !m_exception->text().trimmed().isEmpty();
    setFieldShown(u"exception"_s, given || !closed.isEmpty());
    remark(u"exception"_s, given ? QString() : closed);
}

} // namespace yorozu::ui
