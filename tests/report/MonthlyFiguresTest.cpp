// SPDX-License-Identifier: GPL-3.0-or-later
// The counting itself, on made-up facts: what must hold of whatever is counted.
#include "core/report/MonthlyFigures.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace yorozu;
using report::MonthlyFigures;
using Column = FigureKey::Column;

namespace {

QList<MasterEntry> wordList(const QStringList& names)
{
    QList<MasterEntry> words;
    for (const QString& name : names)
        words.append({words.size() + 1, {}, name, {}, static_cast<int>(words.size()), {}, {}});
    return words;
}

report::ReportWords someWords()
{
    report::ReportWords words;
    for (const QString& name : {u"新橋"_s, u"立川"_s, u"在宅"_s}) {
        Office office;
        office.id = Id<Office>(words.offices.size() + 1);
        office.name = name;
        words.offices.append(office);
    }
    for (int number = 1; number <= 4; ++number) {
        Staff person;
        person.id = Id<Staff>(number);
        person.name = u"職員%1"_s.arg(number);
        words.staff.append(person);
    }
    words.modes = wordList({u"来所"_s, u"オンライン"_s, u"電話"_s, u"訪問"_s, u"出張"_s});
    words.modes[3].code = u"call"_s;
    words.modes[4].code = u"off-site"_s;
    words.courses = wordList({u"創業支援"_s, u"経営改善支援"_s, u"その他"_s});
    words.channels = wordList({u"信用金庫"_s, u"ネット"_s});
    words.programmes = wordList({u"よろず"_s});
    words.topics = wordList({u"資金繰り"_s, u"販路開拓"_s, u"人材"_s});
    return words;
}

ReportFacts randomFacts(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    const auto pick = [&random](int most) { return random.bounded(most) + 1; };
    ReportFacts facts;
    for (int number = 1; number <= count; ++number) {
        CountedMemo memo;
        memo.memo = Id<Memo>(number);
        memo.month = QDate(2024, 1, 1).addMonths(random.bounded(15));
        memo.office = Id<Office>(pick(3));
        memo.mode = pick(5);
        memo.course = pick(3);
        memo.channel = pick(2);
        memo.programme = 1;
        memo.lead = Id<Staff>(pick(4));
        memo.client = Id<Client>(pick(count / 3 + 1));
        memo.isNew = random.bounded(2) == 0;
        memo.industry = random.bounded(4) == 0 ? QString() : QString(QChar(u'A' + random.bounded(20)));
        memo.gender = QStringList{u"female"_s, u"male"_s, {}}.at(random.bounded(3));
        memo.ageGroup = random.bounded(3) == 0 ? QString() : QString::number(pick(8) * 10);
        for (MasterId topic = 1; topic <= 3; ++topic) {
            if (random.bounded(2) == 0)
                memo.topics.append(topic);
        }
        facts.memos.append(memo);
        constexpr std::array Statuses{BookingStatus::Completed, BookingStatus::Cancelled, BookingStatus::NoShow,
                                      BookingStatus::Confirmed};
        facts.bookings.append({Id<Booking>(number), memo.month, memo.office, Statuses.at(random.bounded(4))});
        const QList<ActivityKind> kinds = allActivityKinds();
        facts.activities.append(
            {Id<Activity>(number), memo.month, kinds.at(random.bounded(static_cast<int>(kinds.size())))});
    }
    return facts;
}

void checkRecords(const MonthlyFigures& figures, const FigureKey& key, qint64 value)
{
    INFO(code(key).toStdString());
    const std::optional<FigureRecords> records = figures.records(key);
    REQUIRE(records);
    CHECK(records->ids.size() == value);
    CHECK(QSet<qint64>(records->ids.cbegin(), records->ids.cend()).size() == value); // none twice
}

void checkLine(const MonthlyFigures& figures, const MonthlyReport& report, const QString& part, const ReportLine& line)
{
    for (qsizetype at = 0; at < line.offices.size(); ++at)
        checkRecords(figures, {part, line.key, Column::Office, report.offices.at(at).id}, line.offices.at(at));
    checkRecords(figures, {part, line.key, Column::Total, {}}, line.total);
    checkRecords(figures, {part, line.key, Column::Previous, {}}, line.previous);
    checkRecords(figures, {part, line.key, Column::ToDate, {}}, line.toDate);
}

} // namespace

TEST_CASE("every number is as large as the list behind it, and all parts that sum have one sum")
{
    const quint32 seed = GENERATE(range(1U, 6U));
    const ReportFacts facts = randomFacts(seed, 400);
    const MonthSpan span = GENERATE(MonthSpan::month(QDate(2024, 4, 1)), MonthSpan::month(QDate(2024, 10, 1)),
                                    MonthSpan::quarter(QDate(2024, 8, 1)), MonthSpan::fiscalYear(QDate(2024, 8, 1)));
    const MonthlyFigures figures(someWords(), facts, span);
    const MonthlyReport report = figures.report();
    const qint64 consultations = std::count_if(facts.memos.cbegin(), facts.memos.cend(),
                                               [&](const CountedMemo& memo) { return span.contains(memo.month); });
    for (const ReportPart& part : report.parts) {
        INFO(part.key.toStdString());
        for (const ReportLine& line : part.lines)
            checkLine(figures, report, part.key, line);
        if (!part.sums)
            continue;
        checkLine(figures, report, part.key, part.sum());
        CHECK(part.sum().total == consultations); // here as many bookings as memos
        qint64 offices = 0;
        for (const qint64 office : part.sum().offices)
            offices += office;
        CHECK(offices == consultations);
    }
    CHECK(report.months.constLast().month == MonthSpan::month(span.last()).first);
}

TEST_CASE("the months of a year add up to the year, in each line that sums")
{
    const ReportFacts facts = randomFacts(7, 500);
    const report::ReportWords words = someWords();
    const MonthSpan year = MonthSpan::fiscalYear(QDate(2024, 4, 1));
    const MonthlyReport whole = MonthlyFigures(words, facts, year).report();
    QHash<QString, qint64> sums;
    for (int at = 0; at < 12; ++at) {
        const MonthlyReport month = MonthlyFigures(words, facts, MonthSpan::month(year.first.addMonths(at))).report();
        for (const ReportPart& part : month.parts) {
            for (const ReportLine& line : part.lines)
                sums[part.key + u'/' + line.key] += line.total;
        }
        CHECK(month.part(u"mode"_s)->sum().toDate <= whole.part(u"mode"_s)->sum().total);
    }
    for (const ReportPart& part : whole.parts) {
        for (const ReportLine& line : part.lines) {
            INFO((part.key + u'/' + line.key).toStdString());
            if (line.counts == Counted::Clients)
                CHECK(sums.value(part.key + u'/' + line.key) >= line.total); // 社 never add up over months
            else
                CHECK(sums.value(part.key + u'/' + line.key) == line.total);
            CHECK(line.toDate == line.total);
        }
    }
}

TEST_CASE("visits and sessions outside are one line, and a word that is gone has one where it was used")
{
    report::ReportWords words = someWords();
    words.courses[1].validTo = QDate(2023, 3, 31);
    const MonthSpan span = MonthSpan::month(QDate(2024, 6, 1));
    ReportFacts facts;
    CountedMemo memo;
    memo.memo = Id<Memo>(1);
    memo.month = span.first;
    memo.office = Id<Office>(1);
    memo.mode = 4;
    memo.course = 1;
    memo.channel = memo.programme = 1;
    memo.lead = Id<Staff>(1);
    memo.client = Id<Client>(1);
    facts.memos.append(memo);
    memo.memo = Id<Memo>(2);
    memo.mode = 5;
    facts.memos.append(memo);
    const MonthlyReport without = MonthlyFigures(words, facts, span).report();
    const QList<ReportLine> modes = without.part(u"mode"_s)->lines;
    REQUIRE(modes.size() == 4);
    CHECK(modes.constLast().label == u"訪問・出張"_s);
    CHECK(modes.constLast().total == 2);
    CHECK(without.part(u"course"_s)->lines.size() == 2);
    CHECK(without.part(u"clients"_s)->lines.constLast().total == 1); // one firm, two times
    facts.memos[0].course = 2;
    const MonthlyReport with = MonthlyFigures(words, facts, span).report();
    REQUIRE(with.part(u"course"_s)->lines.size() == 3);
    CHECK(with.part(u"course"_s)->lines.at(1).total == 1);
}

TEST_CASE("a figure that the report does not have has no records")
{
    const MonthlyFigures figures(someWords(), randomFacts(3, 20), MonthSpan::month(QDate(2024, 6, 1)));
    CHECK_FALSE(figures.records({u"weather"_s, {}, Column::Total, {}}));
    CHECK_FALSE(figures.records({u"mode"_s, u"77"_s, Column::Total, {}}));
    CHECK_FALSE(figures.records({u"mode"_s, {}, Column::Office, Id<Office>(9)}));
    CHECK_FALSE(figures.records({u"topic"_s, {}, Column::Total, {}})); // several each: there is no sum
    CHECK_FALSE(figures.records({u"partnership"_s, u"meeting"_s, Column::Office, Id<Office>(1)})); // not by office
    CHECK(figures.records({u"partnership"_s, u"meeting"_s, Column::Total, {}}));
}

TEST_CASE("facts are kept and read back as they were")
{
    const ReportFacts facts = randomFacts(5, 50);
    for (const CountedMemo& memo : facts.memos)
        CHECK(CountedMemo::fromJson(memo.memo, memo.month, memo.toJson()) == memo);
    for (const CountedBooking& booking : facts.bookings)
        CHECK(CountedBooking::fromJson(booking.booking, booking.month, booking.toJson()) == booking);
    for (const CountedActivity& one : facts.activities)
        CHECK(CountedActivity::fromJson(one.activity, one.month, one.toJson()) == one);
}
