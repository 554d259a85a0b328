// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the demo centre, against a count by hand over its records.
#include "core/report/FactSource.h"
#include "core/service/AnalysisService.h"
#include "core/service/DemoService.h"
#include "core/service/ReportService.h"
#include "core/service/Services.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/ClientRepository.h"
#include "core/storage/MemoRepository.h"
#include "tests/report/Demo.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace yorozu;
using test::DemoCentre;

namespace {

struct OneMemo
{
    Id<Memo> id;
    QDate month;
    MemoContent content;
};

// The memos that are submitted or confirmed, whole, oldest first.
QList<OneMemo> countedMemos(storage::Connection& connection)
{
    storage::MemoRepository memos(connection);
    storage::MemoFilter filter;
    filter.statuses = {MemoStatus::Submitted, MemoStatus::Confirmed};
    const QList<MemoSummary> list = memos.list(filter);
    QList<OneMemo> all;
    for (auto one = list.crbegin(); one != list.crend(); ++one) {
        all.append({one->id, MonthSpan::month(tokyoDate(*one->start)).first, memos.byId(one->id, false)->content});
    }
    return all;
}

} // namespace

TEST_CASE("the figures of the demo centre are those that one counts by hand")
{
    DemoCentre centre(600);
    storage::Connection& connection = centre.services->file().connection();
    const QList<OneMemo> memos = countedMemos(connection);
    REQUIRE(memos.size() > 300);
    service::ReportService reports(centre.services->file());
    QSet<Id<Client>> seen;
    QHash<Id<Memo>, bool> isNew;
    for (const OneMemo& memo : memos) {
        isNew.insert(memo.id, !seen.contains(memo.content.client));
        seen.insert(memo.content.client);
    }
    qint64 found = 0;
    for (const QDate month : {QDate(2024, 4, 1), QDate(2024, 9, 1), QDate(2024, 10, 1), QDate(2024, 11, 1)}) {
        INFO(monthCode(month).toStdString());
        const MonthSpan span = MonthSpan::month(month);
        const Result<MonthlyReport> report = reports.report(span);
        REQUIRE(report);
        QHash<QString, qint64> hand; // part/line/office, and /total
        QSet<Id<Client>> firms;
        const auto add = [&](const QString& line, Id<Office> office) {
            ++hand[line + u"/%1"_s.arg(office.number())];
            ++hand[line + u"/total"_s];
        };
        for (const OneMemo& memo : memos) {
            if (memo.month != month)
                continue;
            ++found;
            const MemoContent& content = memo.content;
            firms.insert(content.client);
            add(u"course/%1"_s.arg(content.course), content.office);
            add(u"channel/%1"_s.arg(content.channel), content.office);
            add(u"programme/%1"_s.arg(content.programme), content.office);
            add(isNew.value(memo.id) ? u"clients/new"_s : u"clients/again"_s, content.office);
            for (const MasterId topic : content.topics)
                add(u"topic/%1"_s.arg(topic), content.office);
            for (const Attendee& attendee : content.attendees) {
                if (attendee.part == Part::Lead)
                    add(u"staff/%1"_s.arg(attendee.staff.number()), content.office);
            }
        }
        for (const QString& key : {u"course"_s, u"channel"_s, u"programme"_s, u"clients"_s, u"topic"_s, u"staff"_s}) {
            const ReportPart* part = report->part(key);
            REQUIRE(part);
            for (const ReportLine& line : part->lines) {
                const QString name = key + u'/' + line.key;
                INFO(name.toStdString());
                if (line.key == "firms"_L1) {
                    CHECK(line.total == firms.size());
                    continue;
                }
                if (line.key == "none"_L1)
                    continue;
                CHECK(line.total == hand.value(name + u"/total"_s));
                for (qsizetype at = 0; at < line.offices.size(); ++at)
                    CHECK(line.offices.at(at) == hand.value(name + u"/%1"_s.arg(report->offices.at(at).id.number())));
            }
        }
    }
    CHECK(found > 0);
}

TEST_CASE("bookings and attributes of the demo centre are those of its records")
{
    DemoCentre centre(300);
    storage::Connection& connection = centre.services->file().connection();
    const MonthSpan span = MonthSpan::month(QDate(2024, 10, 1));
    const Result<MonthlyReport> report = service::ReportService(centre.services->file()).report(span);
    REQUIRE(report);
    QHash<QString, qint64> hand;
    const QList<Booking> bookings =
        storage::BookingRepository(connection)
            .list({fromTokyo(span.first, QTime(0, 0)), fromTokyo(span.last().addDays(1), QTime(0, 0)), {}, {}, {}, {}});
    for (const Booking& booking : bookings)
        ++hand[u"booking/"_s + code(booking.status)];
    storage::ClientRepository clients(connection);
    const QList<OneMemo> memos = countedMemos(connection);
    for (const OneMemo& memo : memos) {
        if (memo.month != span.first)
            continue;
        const std::optional<Client> client = clients.byId(memo.content.client);
        REQUIRE(client);
        ++hand[u"industry/"_s + (client->industry.isEmpty() ? u"none"_s : client->industry)];
        QString gender;
        QString age;
        for (const Person& person : client->persons) {
            if (person.id == memo.content.person) {
                gender = person.gender;
                age = person.ageGroup;
            }
        }
        ++hand[u"gender/"_s + (gender.isEmpty() ? u"none"_s : gender)];
        ++hand[u"age/"_s + (age.isEmpty() ? u"none"_s : age)];
    }
    for (const QString& key : {u"booking"_s, u"industry"_s, u"gender"_s, u"age"_s}) {
        const ReportPart* part = report->part(key);
        REQUIRE(part);
        qint64 sum = 0;
        for (const ReportLine& line : part->lines) {
            INFO((key + u'/' + line.key).toStdString());
            CHECK(line.total == hand.value(key + u'/' + line.key));
            sum += line.total;
        }
        CHECK(sum > 0);
    }
}
