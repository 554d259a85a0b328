// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/TimeEntry.h"

#include "core/japanese/Digits.h"
#include "core/japanese/EraDate.h"
#include "core/japanese/TimeText.h"
#include "ui/fields/DateParts.h"

#include <QRegularExpression>
#include <QTime>

#include <algorithm>

namespace yorozu::ui {

using namespace Qt::StringLiterals;
using japanese::parseDate;
using japanese::parseTime;
using sheet::DatePart;
using sheet::datePart;
using sheet::setDatePart;

namespace {

constexpr int FullField = 2; // digits after which the next field is on
constexpr int FirstYear = 1868;
constexpr int LastYear = 2200;

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isToPart(DatePart part)
{
    return part == DatePart::ToHour || part == DatePart::ToMinute;
}

void setStart(TypedSessionTime& time, QTime from)
{
    time.fromHour = QString::number(from.hour());
    time.fromMinute = from.toString(u"mm"_s);
}

void setEnd(TypedSessionTime& time, QTime to)
{
    time.toHour = QString::number(to.hour());
    time.toMinute = to.toString(u"mm"_s);
}

// 10:00-11:30, 10時～11時半, 1000〜1130, 10:00から11:30まで, or one time alone.
bool readTimes(TypedSessionTime& time, DatePart part, const QString& text)
{
    QString plain = text;
    plain.remove(u'迄');
    plain.remove(u"まで"_s);
    static const QRegularExpression until(u"[-～〜~―–—－]|から"_s);
    const QStringList both = plain.split(until, Qt::SkipEmptyParts);
    if (both.isEmpty() || both.size() > 2)
        return false;
    const auto from = parseTime(both.first());
    if (!from)
        return false;
    if (both.size() == 2) {
        const auto to = parseTime(both.last());
        if (!to)
            return false;
        setStart(time, *from);
        setEnd(time, *to);
        return true;
    }
    // A bare number may be anything; only what is written as a time is one. In a field of the time, 10時 is the hour
    // and the minutes are still to come.
    static const QRegularExpression written(u"[:：時]|[AaPp][Mm]"_s);
    static const QRegularExpression hourOnly(u"^[0-9０-９]{1,2}時$"_s);
    const bool begun = part >= DatePart::FromHour && text.contains(hourOnly);
    if (begun || !text.contains(written))
        return false;
    if (isToPart(part))
        setEnd(time, *from);
    else
        setStart(time, *from);
    return true;
}

// Which field a separator leads to.
std::optional<DatePart> afterSeparator(QChar c, DatePart part)
{
    switch (c.unicode()) {
    case u'年':
        return DatePart::Month;
    case u'月':
        return DatePart::Day;
    case u'日':
        return DatePart::FromHour;
    case u'時':
        return isToPart(part) ? DatePart::ToMinute : DatePart::FromMinute;
    case u'分':
        return isToPart(part) ? DatePart::ToMinute : DatePart::ToHour;
    case u'~':
    case u'～':
    case u'〜':
        return DatePart::ToHour;
    case u'迄':
        return DatePart::ToMinute;
    case u'.':
    case u'/':
    case u':':
    case u'-':
    case u'・':
    case u'、':
    case u'。':
    case u' ':
        return nextPart(part);
    default:
        break;
    }
    return japanese::looksLikeDash(c.unicode()) ? std::optional(nextPart(part)) : std::nullopt;
}

// An era at the beginning of the text, and how many characters name it.
std::optional<std::pair<japanese::Era, qsizetype>> eraAt(const QString& text)
{
    for (const japanese::Era era : allEras()) {
        const QString name = japanese::eraName(era);
        if (text.startsWith(name))
            return std::pair(era, name.size());
        if (text.startsWith(name[0]) || text.startsWith(japanese::eraLetter(era), Qt::CaseInsensitive))
            return std::pair(era, qsizetype(1));
    }
    return std::nullopt;
}

// Fills the fields one character after the other.
class Feed
{
public:
    Feed(const TypedSessionTime& before, DatePart part, const QString& rest, bool jumped)
        : m_outcome{before, part, false, false}
        , m_field(rest)
        , m_fresh(rest.isEmpty())
        , m_jumped(jumped)
    {
    }

    const EntryOutcome& outcome() const { return m_outcome; }
    bool jumped() const { return m_jumped; }

    // How many characters at the beginning of the text were understood; 0 if none.
    qsizetype take(const QString& text)
    {
        const QChar c = text[0];
        if (isDigits(text.left(1)) || (c == u'元' && m_outcome.focus == DatePart::Year)) {
            digit(c);
            return 1;
        }
        if (c == u'半' && (m_outcome.focus == DatePart::FromMinute || m_outcome.focus == DatePart::ToMinute)) {
            setDatePart(m_outcome.time, m_outcome.focus, u"30"_s);
            return 1;
        }
        if (const auto era = eraAt(text)) {
            m_outcome.time.era = japanese::eraName(era->first);
            go(DatePart::Year, false);
            return era->second;
        }
        return separator(c) ? 1 : 0;
    }

private:
    void go(DatePart part, bool byItself)
    {
        m_outcome.focus = part;
        m_outcome.selectAll = m_fresh = true;
        m_jumped = byItself;
    }
    void digit(QChar c)
    {
        m_field = m_fresh ? QString(c) : m_field + c;
        m_fresh = m_jumped = m_outcome.selectAll = false;
        setDatePart(m_outcome.time, m_outcome.focus, m_field);
        const bool full = m_field.size() >= FullField || c == u'元';
        if (full && m_outcome.focus != DatePart::ToMinute)
            go(nextPart(m_outcome.focus), true);
    }
    bool separator(QChar c)
    {
        const auto next = afterSeparator(c, m_outcome.focus);
        if (!next)
            return false;
        // Right after a jump, and in an empty field, it has nothing to separate.
        const bool empty = m_fresh && datePart(m_outcome.time, m_outcome.focus).isEmpty();
        if (m_jumped || (empty && *next == nextPart(m_outcome.focus)))
            m_jumped = false;
        else
            go(*next, false);
        return true;
    }

    EntryOutcome m_outcome;
    QString m_field; // what the field that is being filled holds
    bool m_fresh;    // nothing was typed into it yet
    bool m_jumped;   // it was reached by itself
};

} // namespace

TimeEntry::Typed TimeEntry::difference(const QString& before, const QString& now)
{
    const qsizetype shortest = std::min(before.size(), now.size());
    qsizetype prefix = 0;
    while (prefix < shortest && before[prefix] == now[prefix])
        ++prefix;
    qsizetype suffix = 0;
    while (suffix < shortest - prefix && before[before.size() - 1 - suffix] == now[now.size() - 1 - suffix])
        ++suffix;
    return {now.mid(prefix, now.size() - prefix - suffix), now.left(prefix) + now.right(suffix)};
}

std::optional<TypedSessionTime> TimeEntry::readWhole(const TypedSessionTime& before, DatePart part, const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() < 3 || trimmed.size() > japanese::longestEntry)
        return std::nullopt;
    TypedSessionTime time = before;
    if (const auto date = parseDate(trimmed)) {
        setDate(time, *date);
        return time;
    }
    if (readTimes(time, part, trimmed))
        return time;
    // A date and times: the border is the first place where both sides are understood, a space or 日 or a bracket.
    static const QRegularExpression border(u"(?<=[日)）])|[\\s　,、T]+"_s);
    for (auto places = border.globalMatch(trimmed); places.hasNext();) {
        const QRegularExpressionMatch place = places.next();
        const auto date = parseDate(trimmed.left(place.capturedStart()));
        if (!date || !readTimes(time, DatePart::FromHour, trimmed.mid(place.capturedEnd()).trimmed()))
            continue;
        setDate(time, *date);
        return time;
    }
    return std::nullopt;
}

void TimeEntry::interrupt()
{
    m_run.clear();
    m_jumpedTo.reset();
}

EntryOutcome TimeEntry::enter(const TypedSessionTime& before, DatePart part, const QString& text)
{
    const QString old = datePart(before, part);
    const QString folded = text.normalized(QString::NormalizationForm_KC);
    const Typed typed = difference(old, folded);
    EntryOutcome outcome{before, part, false, false};
    if (typed.text.isEmpty()) {
        interrupt();
        if (part != DatePart::Era)
            setDatePart(outcome.time, part, folded);
        return outcome;
    }
    for (const QString& candidate : {typed.text, folded}) {
        const auto whole = readWhole(before, part, candidate);
        if (!whole)
            continue;
        interrupt();
        outcome.time = *whole;
        outcome.several = true;
        const bool times = whole->fromHour != before.fromHour || whole->fromMinute != before.fromMinute ||
                           whole->toHour != before.toHour || whole->toMinute != before.toMinute;
        outcome.focus = times || isToPart(part) ? DatePart::ToMinute : DatePart::FromHour;
        outcome.selectAll = true;
        return outcome;
    }
    if (part == DatePart::Era) {
        // The era is one of five; digits are the year's.
        const EntryOutcome fed = feed(before, DatePart::Year, typed.text, {typed.text, {}});
        const bool understood = fed.focus != DatePart::Year || fed.selectAll || isDigits(fed.time.year);
        return understood ? fed : outcome;
    }
    if (typed.text.size() == 1 && isDigits(folded))
        return enterKey(before, part, folded, typed);
    return feed(before, part, folded, typed);
}

// One digit, by a key.
EntryOutcome TimeEntry::enterKey(const TypedSessionTime& before, DatePart part, const QString& digits,
                                 const Typed& typed)
{
    if (part == DatePart::Year && digits.size() == 1) {
        m_run.clear();
        m_runStart = before;
    }
    const bool goesOn = !m_run.isEmpty() && (typed.rest.size() == 1 || m_jumpedTo == part);
    if (part == DatePart::Year ? m_run.size() == digits.size() - 1 : goesOn)
        m_run += typed.text;
    else
        m_run.clear();
    m_jumpedTo.reset();
    EntryOutcome outcome{before, part, false, false};
    setDatePart(outcome.time, part, digits);
    if (const auto western = westernRun()) {
        m_jumpedTo = western->focus;
        return *western;
    }
    if (digits.size() == FullField && part != DatePart::ToMinute) {
        outcome.focus = nextPart(part);
        outcome.selectAll = true;
        m_jumpedTo = outcome.focus;
    }
    return outcome;
}

// 2024 or 20240401 key by key, of which two digits each have gone into year, month and day.
std::optional<EntryOutcome> TimeEntry::westernRun() const
{
    if (m_run.size() != 4 && m_run.size() != 8)
        return std::nullopt;
    const int year = m_run.left(4).toInt();
    const int second = m_run.mid(2, 2).toInt();
    const bool month = second >= 1 && second <= 12;
    if (month || year < FirstYear || year > LastYear)
        return std::nullopt;
    EntryOutcome outcome{m_runStart, DatePart::Month, true, true};
    if (m_run.size() == 8) {
        const QDate date(year, m_run.mid(4, 2).toInt(), m_run.mid(6, 2).toInt());
        if (!date.isValid())
            return std::nullopt;
        setDate(outcome.time, date);
        outcome.focus = DatePart::FromHour;
        return outcome;
    }
    // The era at the end of the year; month and day, once they are typed, tell it exactly.
    const auto era = japanese::eraOf(QDate(year, 12, 31));
    if (!era)
        return std::nullopt;
    outcome.time.era = japanese::eraName(era->era);
    outcome.time.year = QString::number(era->year);
    return outcome;
}

// What was typed or pasted, character by character: digits fill the fields in their order, separators lead on.
EntryOutcome TimeEntry::feed(const TypedSessionTime& before, DatePart part, const QString& folded, const Typed& typed)
{
    Feed feed(before, part, typed.rest, m_jumpedTo == part);
    interrupt();
    const QString trimmed = japanese::plainEntry(typed.text);
    const QString plain = trimmed.isEmpty() ? typed.text : trimmed; // a space is a separator, too
    for (qsizetype i = 0; i < plain.size();) {
        const qsizetype taken = feed.take(plain.mid(i));
        if (taken == 0) {
            // Not understood: a draft keeps it where it was typed.
            EntryOutcome asTyped{before, part, false, false};
            setDatePart(asTyped.time, part, folded);
            return asTyped;
        }
        i += taken;
    }
    EntryOutcome outcome = feed.outcome();
    outcome.several = typed.text.size() > 1;
    if (feed.jumped())
        m_jumpedTo = outcome.focus;
    return outcome;
}

} // namespace yorozu::ui
