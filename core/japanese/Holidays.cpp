// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/japanese/Holidays.h"

#include <QMap>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace yorozu::japanese {

namespace {

constexpr int firstYear = 1948;
constexpr int lastYear = 2099; // the equinox formula holds until then

using Table = QMap<QDate, Holiday>;

const QString substituteDay = u"振替休日"_s;
const QString sandwichedDay = u"国民の休日"_s;

// Amendments of the law, by the day on which they came into force.
const QDate lawInForce(1948, 7, 20);
const QDate substituteInForce(1973, 4, 12);
const QDate sandwichedInForce(1985, 12, 27);
constexpr int newSubstituteRule = 2007; // until then the next Monday only, from then on the next day that is free

struct FixedDay
{
    int from;
    int to;
    int month;
    int day;
    QString name;
};

const QList<FixedDay>& fixedDays()
{
    static const QList<FixedDay> days{
        {1949, lastYear, 1, 1, u"元日"_s},
        {1949, 1999, 1, 15, u"成人の日"_s},
        {1967, lastYear, 2, 11, u"建国記念の日"_s},
        {2020, lastYear, 2, 23, u"天皇誕生日"_s},
        {1949, 1988, 4, 29, u"天皇誕生日"_s},
        {1989, 2006, 4, 29, u"みどりの日"_s},
        {2007, lastYear, 4, 29, u"昭和の日"_s},
        {1949, lastYear, 5, 3, u"憲法記念日"_s},
        {2007, lastYear, 5, 4, u"みどりの日"_s},
        {1949, lastYear, 5, 5, u"こどもの日"_s},
        {1996, 2002, 7, 20, u"海の日"_s},
        {2016, 2019, 8, 11, u"山の日"_s},
        {2022, lastYear, 8, 11, u"山の日"_s},
        {1966, 2002, 9, 15, u"敬老の日"_s},
        {1966, 1999, 10, 10, u"体育の日"_s},
        {1948, lastYear, 11, 3, u"文化の日"_s},
        {1948, lastYear, 11, 23, u"勤労感謝の日"_s},
        {1989, 2018, 12, 23, u"天皇誕生日"_s},
        // The Olympic games of 2020, held in 2021, moved three days in each of the two years.
        {2020, 2020, 7, 23, u"海の日"_s},
        {2020, 2020, 7, 24, u"スポーツの日"_s},
        {2020, 2020, 8, 10, u"山の日"_s},
        {2021, 2021, 7, 22, u"海の日"_s},
        {2021, 2021, 7, 23, u"スポーツの日"_s},
        {2021, 2021, 8, 8, u"山の日"_s},
        // Days of one law each.
        {1959, 1959, 4, 10, u"皇太子明仁親王の結婚の儀"_s},
        {1989, 1989, 2, 24, u"昭和天皇の大喪の礼"_s},
        {1990, 1990, 11, 12, u"即位礼正殿の儀"_s},
        {1993, 1993, 6, 9, u"皇太子徳仁親王の結婚の儀"_s},
        {2019, 2019, 5, 1, u"天皇の即位の日"_s},
        {2019, 2019, 10, 22, u"即位礼正殿の儀"_s},
    };
    return days;
}

struct MondayDay
{
    int from;
    int to;
    int month;
    int which; // the second Monday is 2
    QString name;
};

const QList<MondayDay>& mondayDays()
{
    static const QList<MondayDay> days{
        {2000, lastYear, 1, 2, u"成人の日"_s}, {2003, 2019, 7, 3, u"海の日"_s},
        {2022, lastYear, 7, 3, u"海の日"_s},   {2003, lastYear, 9, 3, u"敬老の日"_s},
        {2000, 2019, 10, 2, u"体育の日"_s},    {2022, lastYear, 10, 2, u"スポーツの日"_s},
    };
    return days;
}

QDate mondayOf(int year, int month, int which)
{
    const QDate first(year, month, 1);
    return first.addDays((8 - first.dayOfWeek()) % 7 + 7 * (which - 1));
}

// The approximation of the Hydrographic Department (新こよみ便利帳): constants for 1900–1979 and for 1980–2099. The
// divisions by four drop the fraction towards zero.
int equinoxDay(int year, double until1979, double from1980)
{
    const double drift = 0.242194 * (year - 1980);
    const int leapDays = year < 1980 ? (year - 1983) / 4 : (year - 1980) / 4;
    return int((year < 1980 ? until1979 : from1980) + drift - leapDays);
}

Table lawOfYears(int lastOfficialYear)
{
    Table table;
    const auto put = [&table](QDate date, const QString& name, bool official) {
        if (date >= lawInForce)
            table.insert(date, {date, name, official});
    };
    for (int year = firstYear; year <= lastYear; ++year) {
        for (const FixedDay& fixed : fixedDays()) {
            if (year >= fixed.from && year <= fixed.to)
                put(QDate(year, fixed.month, fixed.day), fixed.name, true);
        }
        for (const MondayDay& monday : mondayDays()) {
            if (year >= monday.from && year <= monday.to)
                put(mondayOf(year, monday.month, monday.which), monday.name, true);
        }
        const bool announced = year <= lastOfficialYear;
        put(QDate(year, 3, equinoxDay(year, 20.8357, 20.8431)), u"春分の日"_s, announced);
        put(QDate(year, 9, equinoxDay(year, 23.2588, 23.2488)), u"秋分の日"_s, announced);
    }
    return table;
}

// The day off for a holiday that falls on a Sunday; invalid if there is none.
QDate substituteFor(QDate holiday, const Table& law)
{
    if (holiday.dayOfWeek() != Qt::Sunday || holiday < substituteInForce)
        return {};
    QDate day = holiday.addDays(1);
    if (holiday.year() < newSubstituteRule)
        return law.contains(day) ? QDate() : day;
    while (law.contains(day))
        day = day.addDays(1);
    return day;
}

// Substitute and sandwiched days, from the holidays of the law alone: days off that follow from others make no more.
Table derivedDays(const Table& law)
{
    Table derived;
    for (const Holiday& holiday : law) {
        const QDate day = substituteFor(holiday.date, law);
        if (day.isValid())
            derived.insert(day, {day, substituteDay, holiday.official});
    }
    for (const Holiday& before : law) {
        const QDate day = before.date.addDays(1);
        const auto after = law.constFind(day.addDays(1));
        if (after == law.cend() || law.contains(day) || derived.contains(day) || day < sandwichedInForce)
            continue;
        // Since 2007 the law does not except Sundays any more, but then a Sunday between two holidays is one too.
        if (day.year() < newSubstituteRule && day.dayOfWeek() == Qt::Sunday)
            continue;
        derived.insert(day, {day, sandwichedDay, before.official && after->official});
    }
    return derived;
}

QList<Holiday> daysOf(const QList<Holidays::Override>& overrides, int lastOfficialYear)
{
    Table law = lawOfYears(lastOfficialYear);
    for (const Holidays::Override& change : overrides) {
        if (change.name.isEmpty())
            law.remove(change.date);
        else
            law.insert(change.date, {change.date, change.name, true});
    }
    Table days = law;
    days.insert(derivedDays(law));
    for (const Holidays::Override& change : overrides) {
        if (change.name.isEmpty()) // a substitute day can be struck out too
            days.remove(change.date);
    }
    return days.values();
}

} // namespace

Holidays::Holidays(const QList<Override>& overrides, int lastOfficialYear)
{
    // A century and a half of them: worked out once for all that know no others.
    static const QList<Holiday> usual = daysOf({}, UsualLastOfficialYear);
    const bool isUsual = overrides.isEmpty() && lastOfficialYear == UsualLastOfficialYear;
    m_days = isUsual ? usual : daysOf(overrides, lastOfficialYear);
}

QList<Holiday> Holidays::ofYear(int year) const
{
    if (year < firstYear || year > lastYear)
        return {};
    QList<Holiday> answer;
    std::copy_if(m_days.cbegin(), m_days.cend(), std::back_inserter(answer),
                 [year](const Holiday& holiday) { return holiday.date.year() == year; });
    return answer;
}

std::optional<Holiday> Holidays::on(QDate date) const
{
    if (date.year() < firstYear || date.year() > lastYear)
        return std::nullopt;
    const auto found = std::lower_bound(m_days.cbegin(), m_days.cend(), date,
                                        [](const Holiday& holiday, QDate wanted) { return holiday.date < wanted; });
    if (found == m_days.cend() || found->date != date)
        return std::nullopt;
    return *found;
}

} // namespace yorozu::japanese
