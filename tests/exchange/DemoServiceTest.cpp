// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/DemoService.h"

#include "core/rules/RosterRules.h"
#include "core/service/AttachmentService.h"
#include "core/service/BookingService.h"
#include "core/service/CentreService.h"
#include "core/service/ClientService.h"
#include "core/service/HandoverService.h"
#include "core/service/MemoService.h"
#include "core/service/NoticeService.h"
#include "core/service/PartnershipService.h"
#include "core/service/RosterService.h"
#include "core/service/Services.h"
#include "core/storage/AuditRepository.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::service;

namespace {

// A new data base in a folder of its own, at the moment of the pictures.
struct NewCentre
{
    explicit NewCentre(QDate day = QDate(2024, 11, 20), QTime time = QTime(11, 52))
        : clock(fromTokyo(day, time))
    {
        auto created = Services::create(folder.filePath(u"centre.yorozu"_s), clock);
        REQUIRE(created);
        services = *std::move(created);
    }
    Status fill(int memos, const std::function<bool(int, int)>& progress = {})
    {
        exchange::DemoOptions wanted;
        wanted.memos = memos;
        return services->demo().fill(Services::systemCaller(), wanted, progress);
    }

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<Services> services;
};

Caller callerNamed(Services& services, const QString& name)
{
    const Result<Caller> caller = services.centre().callerByName(name);
    REQUIRE(caller);
    return *caller;
}

} // namespace

TEST_CASE("The demo centre is a sound data base")
{
    NewCentre centre;
    REQUIRE(centre.fill(150));
    const Result<CheckReport> report = centre.services->check();
    REQUIRE(report);
    CHECK(report->problems == QStringList());
    const Result<CentreData> data = centre.services->centre().load();
    REQUIRE(data);
    CHECK(data->demo);
    CHECK(data->staff.size() >= 23);
    const Result<QList<MemoSummary>> memos = centre.services->memos().list(Services::systemCaller(), {});
    REQUIRE(memos);
    CHECK(memos->size() >= 150);
    // Stamps are those of the people, on their days.
    const auto confirmed = std::find_if(memos->cbegin(), memos->cend(),
                                        [](const MemoSummary& one) { return one.status == MemoStatus::Confirmed; });
    REQUIRE(confirmed != memos->cend());
    REQUIRE(confirmed->stamps.size() == 3);
    CHECK(confirmed->stamps.at(1).surname == u"石井"_s);
    CHECK(confirmed->stamps.at(2).surname == u"久保田"_s);
    CHECK(tokyoDate(confirmed->stamps.at(0).at) > tokyoDate(*confirmed->start));
}

TEST_CASE("The story of the first part works on the demo centre")
{
    for (const auto& [day, time] :
         {std::pair(QDate(2024, 11, 20), QTime(11, 52)), std::pair(QDate(2024, 11, 23), QTime(18, 0)),
          std::pair(QDate(2026, 4, 1), QTime(8, 0))}) {
        INFO(day.toString(Qt::ISODate).toStdString());
        NewCentre centre(day, time);
        REQUIRE(centre.fill(40));
        Services& services = *centre.services;
        const Caller imamura = callerNamed(services, u"今村 健吾"_s);
        const Result<QList<Booking>> today =
            services.bookings().list(day.addDays(-6), day.addDays(1), {}, imamura.staff);
        REQUIRE(today);
        const auto marufuku = std::find_if(today->crbegin(), today->crend(), [](const Booking& booking) {
            return booking.clientName == u"有限会社丸福製麺所"_s;
        });
        REQUIRE(marufuku != today->crend());
        const Result<MemoView> view = services.memos().openForBooking(imamura, marufuku->id);
        REQUIRE(view);
        REQUIRE(view->draft);
        CHECK(view->history.size() == 2);
        CHECK(view->draft->content.recorder == imamura.staff);
        const Result<SubmitOutcome> outcome = services.memos().submit(imamura, *view->draft);
        REQUIRE(outcome);
        REQUIRE(std::holds_alternative<Memo>(*outcome));
        const Memo& memo = std::get<Memo>(*outcome);
        CHECK(memo.status == MemoStatus::Submitted);
        CHECK(memo.number == marufuku->number);
        CHECK(memo.content.client == marufuku->client);
        for (const QString& name : {u"岡部 さとみ"_s, u"石井 文子"_s, u"久保田 正樹"_s})
            REQUIRE(services.memos().stamp(callerNamed(services, name), memo.id));
        CHECK(services.memos().open(imamura, memo.id)->memo.status == MemoStatus::Confirmed);
        CHECK(services.check()->problems == QStringList());
    }
}

TEST_CASE("Fiscal 2023 of the demo centre has exactly the figures of the source")
{
    NewCentre centre;
    REQUIRE(centre.fill(30));
    PartnershipService partners(centre.services->file());
    const Result<PartnershipCount> counted = partners.count({.fiscalYear = 2023});
    REQUIRE(counted);
    const auto kind = [&counted](ActivityKind one) { return counted->kinds.value(one); };
    // 都内信金だけで、出張相談会123回、連携セミナー54回; 東京ベイ and コザ beside them.
    CHECK(kind(ActivityKind::OffSiteDay).tokyoShinkin.times() == 123);
    CHECK(kind(ActivityKind::OffSiteDay).tokyoShinkin.agencies.size() == 23);
    CHECK(kind(ActivityKind::OffSiteDay).all.times() == 128);
    CHECK(kind(ActivityKind::OffSiteDay).all.agencies.size() == 25);
    CHECK(kind(ActivityKind::Seminar).tokyoShinkin.times() == 54);
    // 連携打合せ 80機関以上、200回超
    CHECK(kind(ActivityKind::Meeting).all.times() > 200);
    CHECK(kind(ActivityKind::Meeting).all.agencies.size() >= 80);
    // アシスト会議 ８信金10回; the parties of the table are no shinkin.
    CHECK(kind(ActivityKind::Assist).all.times() == 10);
    CHECK(kind(ActivityKind::Assist).tokyoShinkin.agencies.size() == 8);
    CHECK(kind(ActivityKind::ZemiDay).all.times() == 21);
    CHECK(kind(ActivityKind::ZemiSeminar).all.times() == 30);
    CHECK(kind(ActivityKind::VisitPaid).all.agencies.size() == 9);
    CHECK(kind(ActivityKind::VisitReceived).all.agencies.size() == 7);
    // 全ての都内の信用金庫がよろずを利用
    for (const AgencyCount& agency : counted->agencies) {
        INFO(agency.name.toStdString());
        CHECK((!agency.memberInTokyo || counted->used(agency)));
    }
    const QList<PublishedFigure> published = *partners.published();
    const auto value = [&published](ActivityKind one, FigureUnit unit, int year) {
        for (const PublishedFigure& figure : published) {
            if (figure.kind == one && figure.unit == unit && figure.fiscalYear == year)
                return std::pair(figure.value, figure.qualifier);
        }
        return std::pair(0, Qualifier::None);
    };
    CHECK(value(ActivityKind::Meeting, FigureUnit::Times, 2023) == std::pair(200, Qualifier::Over));
    CHECK(value(ActivityKind::Meeting, FigureUnit::Agencies, 2023) == std::pair(80, Qualifier::AtLeast));
    CHECK(value(ActivityKind::Trainee, FigureUnit::People, 0) == std::pair(80, Qualifier::About));
    CHECK(value(ActivityKind::ZemiDay, FigureUnit::Themes, 0) == std::pair(50, Qualifier::About));
}

TEST_CASE("The same seed writes the same records")
{
    NewCentre one;
    NewCentre two;
    REQUIRE(one.fill(30));
    REQUIRE(two.fill(30));
    const auto records = [](Services& services) {
        QStringList lines;
        const Result<QList<MemoSummary>> memos = services.memos().list(Services::systemCaller(), {});
        for (const MemoSummary& memo : *memos)
            lines.append(memo.number + memo.company + memo.consultee + memo.gist + memo.leadName);
        const Result<QList<Client>> clients = services.clients().list();
        for (const Client& client : *clients)
            lines.append(client.number + client.name + client.phone);
        return lines;
    };
    CHECK(records(*one.services) == records(*two.services));
}

TEST_CASE("The demo centre is for new data bases")
{
    NewCentre centre;
    REQUIRE(centre.fill(10));
    const Status again = centre.fill(10);
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::RuleViolation);
    NewCentre other;
    Caller coordinator = Services::systemCaller();
    coordinator.group = PermissionGroup::Coordinator;
    const Status forbidden = other.services->demo().fill(coordinator, {});
    REQUIRE_FALSE(forbidden);
    CHECK(forbidden.error().kind == ErrorKind::Forbidden);
}

TEST_CASE("A cancelled demo leaves nothing behind, and can be made again")
{
    NewCentre centre;
    int calls = 0;
    const Status cancelled = centre.fill(300, [&](int done, int total) {
        ++calls;
        CHECK(done <= total);
        return calls < 2;
    });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().kind == ErrorKind::Cancelled);
    CHECK(calls == 2);
    CHECK(centre.services->centre().load()->staff.isEmpty());
    CHECK(centre.services->clients().list()->isEmpty());
    REQUIRE(centre.fill(20));
    CHECK(centre.services->check()->problems == QStringList());
}

TEST_CASE("What was handed on in the pictures is there, with files that are what they say")
{
    NewCentre centre;
    REQUIRE(centre.fill(60));
    Services& services = *centre.services;
    const Caller imamura = callerNamed(services, u"今村 健吾"_s);
    const Result<Notices> notices = services.notices().of(imamura);
    REQUIRE(notices);
    REQUIRE(notices->handovers.size() == 2);
    CHECK(notices->handovers.at(0).fromName == u"藤沢 恵一"_s);
    CHECK(notices->handovers.at(0).subject.clientName == u"株式会社城東パッケージ"_s);
    CHECK(tokyoDate(notices->handovers.at(0).createdAt) == QDate(2024, 11, 13));
    CHECK(notices->handovers.at(1).fromName == u"岡部 さとみ"_s);
    CHECK(notices->count() == 4);
    const Result<QList<Client>> clients = services.clients().list(u"丸福製麺所"_s);
    REQUIRE(clients);
    const Result<QList<Attachment>> files = services.attachments().list(clients->constFirst().id);
    REQUIRE(files);
    CHECK(files->size() == 5);
    for (const Attachment& file : *files) {
        INFO(file.name.toStdString());
        CHECK_FALSE(file.missing);
        CHECK(services.files().viewCopy(file));
    }
    // A demo that was stopped leaves no files either.
    NewCentre stopped;
    REQUIRE_FALSE(stopped.fill(300, [](int, int) { return false; }));
    CHECK(stopped.services->files().store().files().isEmpty());
}

TEST_CASE("The roster of the picture is there on its day, and nobody is booked where he is not")
{
    NewCentre centre;
    REQUIRE(centre.fill(150));
    RosterService roster(centre.services->file());
    const QDate today(2024, 11, 20);
    const Result<RosterData> data = roster.load(today, today.addDays(30));
    REQUIRE(data);
    QMap<QString, QStringList> strip;
    for (const DutyLine& line : data->duties) {
        const auto person = std::find_if(data->facts.people.cbegin(), data->facts.people.cend(),
                                         [&](const RosterPerson& one) { return one.staff == line.staff; });
        const auto office = std::find_if(data->facts.offices.cbegin(), data->facts.offices.cend(),
                                         [&](const Office& one) { return one.id == line.office; });
        if (line.day == today && rules::advises(person->group)) {
            const QString place = office == data->facts.offices.cend() ? code(line.kind) : office->name;
            strip[place].append(line.name.section(u' ', 0, 0));
        }
    }
    CHECK(strip.value(u"新橋"_s).size() == 10);
    CHECK(strip.value(u"立川"_s) == QStringList{u"桑原"_s, u"千葉"_s, u"野口"_s, u"榎本"_s});
    CHECK(strip.value(u"home"_s) == QStringList{u"堀内"_s, u"小川"_s, u"三上"_s});
    CHECK(strip.value(u"visit"_s) == QStringList{u"新井"_s, u"吉岡"_s});
    CHECK(strip.value(u"off"_s) == QStringList{u"須藤"_s, u"平井"_s});
    CHECK(data->warnings.size() == 1);

    RosterFacts nobodySet = data->facts;
    nobodySet.days.clear();
    const auto sessions = centre.services->bookings().list(today, today.addDays(30));
    REQUIRE(sessions);
    CHECK(sessions->size() > 20);
    const auto modes = centre.services->centre().load()->modes;
    const QList<Booking> orphans =
        rules::orphanedBy(nobodySet, data->facts, *sessions, {modes.constFirst().id}, centre.clock.now() - 86'400);
    CHECK(orphans.isEmpty());
}
