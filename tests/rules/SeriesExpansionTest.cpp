// SPDX-License-Identifier: GPL-3.0-or-later
// The days of a series, of one that falls on none as well, beside those that libical, which knows nothing of us, makes of the same rule.
#include "core/rules/SeriesRules.h"
#include "tests/support/catch.h"

#include <libical/ical.h>
#include <memory>
#include <numeric>
#include <random>

using namespace yorozu;
using namespace yorozu::rules;
using namespace Qt::StringLiterals;

namespace {

// As RFC 5545 writes it.
QByteArray recurrence(const SeriesRule& rule)
{
    static const QStringList weekdays{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    static const QStringList frequencies{u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s};
    QStringList parts{u"FREQ="_s + frequencies.at(static_cast<int>(rule.repeat)),
                      u"INTERVAL=%1"_s.arg(rule.every), u"WKST=MO"_s};
    if (rule.repeat == Repeat::Weekly && !rule.weekdays.isEmpty()) {
        QStringList days;
        for (const int weekday : rule.weekdays)
            days.append(weekdays.at(weekday - 1));
        parts.append(u"BYDAY="_s + days.join(u','));
    }
    if (rule.repeat == Repeat::Monthly) {
        parts.append(rule.nth == 0
                         ? u"BYMONTHDAY=%1"_s.arg(rule.first.day())
                         : u"BYDAY=%1%2"_s.arg(rule.nth).arg(weekdays.at(rule.first.dayOfWeek() - 1)));
    }
    parts.append(rule.times > 0 ? u"COUNT=%1"_s.arg(rule.times)
                                : u"UNTIL="_s + rule.until.toString(u"yyyyMMdd"_s));
    return parts.join(u';').toLatin1();
}

struct Freed
{
    void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};

QStringList byLibical(const SeriesRule& rule)
{
    const icalrecurrencetype type = icalrecurrencetype_from_string(recurrence(rule).constData());
    REQUIRE(type.freq != ICAL_NO_RECURRENCE);
    const icaltimetype start = icaltime_from_string(rule.first.toString(u"yyyyMMdd"_s).toLatin1().constData());
    const std::unique_ptr<icalrecur_iterator, Freed> iterator(icalrecur_iterator_new(type, start));
    REQUIRE(iterator);
    QStringList days;
    for (icaltimetype at = icalrecur_iterator_next(iterator.get()); !icaltime_is_null_time(at);
         at = icalrecur_iterator_next(iterator.get()))
        days.append(QDate(at.year, at.month, at.day).toString(Qt::ISODate));
    return days;
}

QStringList ours(const SeriesRule& rule)
{
    QStringList days;
    for (const QDate day : daysOf(rule))
        days.append(day.toString(Qt::ISODate));
    return days;
}

class RandomRules
{
public:
    explicit RandomRules(unsigned seed)
        : m_random(seed)
    {
    }
    SeriesRule next()
    {
        SeriesRule rule;
        rule.first = QDate(2023, 4, 1).addDays(upTo(3 * 365));
        rule.repeat = static_cast<Repeat>(upTo(2));
        rule.every = 1 + upTo(3);
        if (rule.repeat == Repeat::Weekly) {
            QList<int> all(7);
            std::iota(all.begin(), all.end(), 1);
            std::shuffle(all.begin(), all.end(), m_random);
            // With the first day among them: of a beginning that the rule does not name RFC 5545 leaves the days open, and
            // libical begins with a week of Sunday to Saturday then, whatever WKST says.
            rule.weekdays = all.first(upTo(4));
            if (!rule.weekdays.isEmpty() && !rule.weekdays.contains(rule.first.dayOfWeek()))
                rule.weekdays.append(rule.first.dayOfWeek());
        }
        if (rule.repeat == Repeat::Monthly)
            rule.nth = upTo(6) - 1; // the last, the day of the month, the 1st to 5th
        if (upTo(1) == 0)
            rule.times = 1 + upTo(60);
        else
            rule.until = rule.first.addDays(upTo(360));
        return rule;
    }

private:
    int upTo(int last) { return std::uniform_int_distribution<int>(0, last)(m_random); }

    std::mt19937 m_random;
};

} // namespace

TEST_CASE("3,000 random series fall on the days on which libical has them")
{
    RandomRules random(20241120);
    qsizetype days = 0;
    for (int at = 0; at < 3000; ++at) {
        const SeriesRule rule = random.next();
        const QStringList mine = ours(rule);
        if (const QStringList theirs = byLibical(rule); mine != theirs) {
            FAIL("from " << rule.first.toString(Qt::ISODate).toStdString() << ' ' << recurrence(rule).toStdString()
                         << "\nours:    " << mine.join(u' ').toStdString()
                         << "\nlibical: " << theirs.join(u' ').toStdString());
        }
        days += mine.size();
    }
    CHECK(days > 30'000);
}
