// SPDX-License-Identifier: GPL-3.0-or-later
// Attempts on the centre itself: its people and settings, lists in and out, copies, the record of changes.
#include "core/service/AuditService.h"
#include "core/service/BackupService.h"
#include "core/service/CalendarExport.h"
#include "core/service/CalendarPrinting.h"
#include "core/service/DemoService.h"
#include "core/service/ImportQueue.h"
#include "core/service/MoveService.h"
#include "core/service/PlaceService.h"
#include "core/service/RosterService.h"
#include "core/service/SearchService.h"
#include "core/service/TrainingService.h"
#include "core/service/TransferService.h"
#include "core/service/WaitingService.h"
#include "core/service/WordService.h"
#include "tests/service/Attempts.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace yorozu::test {

namespace {

using exchange::Encoding;
using rules::Action;
using service::ImportKind;
using World = AttemptWorld&;
using Who = const Caller&;

// The booking of the world on a sheet of paper.
service::CalendarSheet printed(World w)
{
    return {u"day"_s, QDate(2024, 11, 20), QDate(2024, 11, 21), {w.booking}};
}

Staff newcomer()
{
    Staff staff;
    staff.name = u"千葉 さやか"_s;
    return staff;
}

QList<Attempt> onSettings()
{
    static const auto centre = [](World w) -> service::CentreService& { return w.desk.services().centre(); };
    return {
        {u"CentreService::addStaff"_s, Action::EditPeople,
         [](World w, Who who) { return errorOf(centre(w).addStaff(who, {newcomer()})); }},
        {u"CentreService::retireStaff"_s, Action::EditPeople,
         [](World w, Who who) { return errorOf(centre(w).retireStaff(who, w.colleague)); }},
        {u"CentreService::setStampBoxes"_s, Action::EditCentre,
         [](World w, Who who) {
             return errorOf(centre(w).setStampBoxes(who, {u"担当"_s, u"課長"_s}));
         }},
        {u"CentreService::setRules"_s, Action::EditCentre,
         [](World w, Who who) { return errorOf(centre(w).setRules(who, {})); }},
        {u"CentreService::setSetting"_s, Action::EditCentre,
         [](World w, Who who) { return errorOf(centre(w).setSetting(who, u"a"_s, u"1"_s)); }},
        {u"DemoService::fill"_s, Action::EditCentre,
         [](World w, Who who) { return errorOf(w.desk.services().demo().fill(who, {})); }, false},
        {u"Services::audit"_s, Action::ReadAudit,
         [](World w, Who who) { return errorOf(w.desk.services().audit(who, {}, 0, 10)); }},
    };
}

QList<Attempt> onPlaces()
{
    using service::BookedSessions;
    static const auto places = [](World w) { return service::PlaceService(w.desk.services().file()); };
    static const auto office = [](World w) { return w.desk.centre().offices.first().id; };
    static const auto booth = [](World w) { return w.desk.centre().booths.first().id; };
    return {
        {u"PlaceService::add"_s, Action::EditCentre,
         [](World w, Who who) {
             Office added;
             added.name = u"八王子"_s;
             return errorOf(places(w).add(who, added));
         }},
        {u"PlaceService::add"_s, Action::EditCentre,
         [](World w, Who who) {
             Booth added;
             added.office = office(w);
             added.name = u"ブース9"_s;
             return errorOf(places(w).add(who, added));
         }},
        {u"PlaceService::update"_s, Action::EditCentre,
         [](World w, Who who) { return errorOf(places(w).update(who, w.desk.centre().offices.first(), 0)); }, false},
        {u"PlaceService::update"_s, Action::EditCentre,
         [](World w, Who who) { return errorOf(places(w).update(who, w.desk.centre().booths.first(), 0)); }, false},
        {u"PlaceService::arrangeOffices"_s, Action::EditCentre,
         [](World w, Who who) { return errorOf(places(w).arrangeOffices(who, {}, {})); }, false},
        {u"PlaceService::arrangeBooths"_s, Action::EditCentre,
         [](World w, Who who) { return errorOf(places(w).arrangeBooths(who, office(w), {}, {})); }, false},
        {u"PlaceService::save"_s, Action::EditCentre,
         [](World w, Who who) {
             const UtcSeconds start = w.desk.clock().now() + 86'400;
             return errorOf(
                 places(w).save(who, BoothClosure{{}, booth(w), start, start + 3600, u"工事"_s}, BookedSessions::Keep));
         }},
        {u"PlaceService::save"_s, Action::EditCentre,
         [](World w, Who who) {
             const QDate day(2024, 12, 30);
             return errorOf(places(w).save(who, ClosingDay{{}, {}, day, day, u"年末"_s}, BookedSessions::Keep));
         }},
        {u"PlaceService::remove"_s, Action::EditCentre,
         [](World w, Who who) { return errorOf(places(w).remove(who, Id<BoothClosure>(1), 0)); }, false},
        {u"PlaceService::remove"_s, Action::EditCentre,
         [](World w, Who who) { return errorOf(places(w).remove(who, Id<ClosingDay>(1), 0)); }, false},
    };
}

QList<Attempt> onRoster()
{
    using service::BookedSessions;
    static const auto roster = [](World w) { return service::RosterService(w.desk.services().file()); };
    return {
        {u"RosterService::set"_s, Action::EditRoster,
         [](World w, Who who) {
             DutyLine line;
             line.staff = w.colleague;
             line.day = QDate(2024, 11, 21);
             line.reason = u"有給休暇"_s;
             line.source = DutySource::Set;
             return errorOf(roster(w).set(who, {line}, BookedSessions::Keep));
         }},
        {u"RosterService::savePattern"_s, Action::EditRoster,
         [](World w, Who who) {
             return errorOf(
                 roster(w).savePattern(who, {{}, w.colleague, QDate(2024, 12, 1), {}, 0}, BookedSessions::Keep));
         }},
        {u"RosterService::removePattern"_s, Action::EditRoster,
         [](World w, Who who) {
             return errorOf(roster(w).removePattern(who, Id<DutyPattern>(99), 1, BookedSessions::Keep));
         },
         false},
        {u"TrainingService::save"_s, Action::EditRoster,
         [](World w, Who who) {
             TrainingPlan plan;
             plan.staff = w.colleague;
             plan.first = QDate(2024, 12, 2);
             return errorOf(service::TrainingService(w.desk.services().file()).save(who, plan));
         }},
        {u"TrainingService::remove"_s, Action::EditRoster,
         [](World w, Who who) {
             return errorOf(service::TrainingService(w.desk.services().file()).remove(who, Id<Staff>(99), 1));
         },
         false},
        {u"TrainingService::leave"_s, Action::EditRoster,
         [](World w, Who who) {
             return errorOf(service::TrainingService(w.desk.services().file()).leave(who, Id<Staff>(99), 1, u"異動"_s));
         },
         false},
        {u"TrainingService::resume"_s, Action::EditRoster,
         [](World w, Who who) {
             return errorOf(service::TrainingService(w.desk.services().file()).resume(who, Id<Staff>(99), 1));
         },
         false},
        {u"TrainingService::stayAway"_s, Action::EditBookings,
         [](World w, Who who) {
             return errorOf(
                 service::TrainingService(w.desk.services().file()).stayAway(who, w.colleague, Id<Booking>(99), 1));
         },
         false},
        {u"TrainingService::sitIn"_s, Action::EditBookings,
         [](World w, Who who) {
             return errorOf(
                 service::TrainingService(w.desk.services().file()).sitIn(who, w.colleague, Id<Booking>(99), 1));
         },
         false},
        {u"RosterService::setDispatched"_s, Action::EditRoster,
         [](World w, Who who) { return errorOf(roster(w).setDispatched(who, w.colleague, true)); }},
    };
}

QList<Attempt> onWaiting()
{
    static const auto waiting = [](World w) { return service::WaitingService(w.desk.services().file()); };
    static const auto request = [](qint64 id) {
        WaitingRequest one;
        one.id = Id<WaitingRequest>(id);
        one.company = u"有限会社金子ガラス店"_s;
        one.version = 1;
        return one;
    };
    return {
        {u"WaitingService::add"_s, Action::EditBookings,
         [](World w, Who who) { return errorOf(waiting(w).add(who, {request(0)})); }},
        {u"WaitingService::update"_s, Action::EditBookings,
         [](World w, Who who) { return errorOf(waiting(w).update(who, request(99))); }, false},
        {u"WaitingService::withdraw"_s, Action::EditBookings,
         [](World w, Who who) { return errorOf(waiting(w).withdraw(who, request(99).id, 1, u"x"_s)); }, false},
        {u"WaitingService::reopen"_s, Action::EditBookings,
         [](World w, Who who) { return errorOf(waiting(w).reopen(who, request(99).id, 1)); }, false},
        {u"WaitingService::book"_s, Action::EditBookings,
         [](World w, Who who) { return errorOf(waiting(w).book(who, request(99).id, 1, {})); }, false},
        {u"WaitingService::place"_s, Action::EditBookings,
         [](World w, Who who) { return errorOf(waiting(w).place(who, request(99).id, 1, w.booking)); }, false},
    };
}

QList<Attempt> onWords()
{
    static const auto words = [](World w) { return service::WordService(w.desk.services().file()); };
    static const auto entry = [] {
        MasterEntry added;
        added.name = u"補助金の活用"_s;
        return added;
    };
    return {
        {u"WordService::add"_s, Action::EditCentre,
         [](World w, Who who) { return errorOf(words(w).add(who, MasterKind::Topic, entry())); }},
        {u"WordService::update"_s, Action::EditCentre,
         [](World w, Who who) { return errorOf(words(w).update(who, MasterKind::Topic, entry(), 0)); }, false},
        {u"WordService::retire"_s, Action::EditCentre,
         [](World w, Who who) { return errorOf(words(w).retire(who, MasterKind::Topic, 0, 0)); }, false},
        {u"WordService::takeBack"_s, Action::EditCentre,
         [](World w, Who who) { return errorOf(words(w).takeBack(who, MasterKind::Topic, entry(), 0, 0, 0)); }, false},
        {u"WordService::arrange"_s, Action::EditCentre,
         [](World w, Who who) { return errorOf(words(w).arrange(who, MasterKind::Topic, {}, {})); }, false},
    };
}

QList<Attempt> onAudit()
{
    static const auto audits = [](World w) -> service::AuditService& { return w.desk.services().audits(); };
    return {
        {u"AuditService::page"_s, Action::ReadAudit, [](World w, Who who) { return errorOf(audits(w).page(who, {})); }},
        {u"AuditService::recordBackup"_s, Action::MakeBackup,
         [](World w, Who who) { return errorOf(audits(w).recordBackup(who, u"copy.yorozu"_s, false)); }},
        {u"AuditService::setRetentionYears"_s, Action::EraseHistory,
         [](World w, Who who) { return errorOf(audits(w).setRetentionYears(who, 8)); }},
        {u"AuditService::due"_s, Action::ReadAudit, [](World w, Who who) { return errorOf(audits(w).due(who)); }},
        {u"AuditService::beginErasure"_s, Action::EraseHistory,
         [](World w, Who who) { return errorOf(audits(w).beginErasure(who)); }, false},
        {u"AuditService::eraseSome"_s, Action::EraseHistory,
         [](World w, Who who) { return errorOf(audits(w).eraseSome(who, {})); }, false},
    };
}

QList<Attempt> onSearch()
{
    static const auto search = [](World w) -> service::SearchService& { return w.desk.services().search(); };
    return {
        {u"SearchService::search"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(search(w).search(who, {})); }},
        {u"SearchService::recall"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(search(w).recall(who, {})); }},
        {u"SearchService::indexState"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(search(w).indexState(who)); }},
        {u"SearchService::startOver"_s, Action::EditCentre,
         [](World w, Who who) { return errorOf(search(w).startOver(who)); }},
        {u"SearchService::setPaused"_s, Action::EditCentre,
         [](World w, Who who) { return errorOf(search(w).setPaused(who, true)); }},
        {u"SearchService::rebuild"_s, Action::EditCentre,
         [](World w, Who who) { return errorOf(search(w).rebuild(who)); }},
    };
}

QList<Attempt> onTransfer()
{
    static const auto transfer = [](World w) -> service::TransferService& { return w.desk.services().transfer(); };
    static const QByteArray clients = "企業名\n亀戸金属\n";
    static const QByteArray agencies = "機関名,種別\n東都信用組合,信用組合\n";
    static const QByteArray activities = "種別,日付\n広報,2024/11/20\n";
    static const QByteArray staff = "氏名\n千葉 さやか\n";
    QList<Attempt> attempts;
    for (const auto& [kind, action, file] : {std::tuple{ImportKind::Clients, Action::EditClients, clients},
                                             std::tuple{ImportKind::Memos, Action::WriteMemoOfOthers, QByteArray("x")},
                                             std::tuple{ImportKind::Staff, Action::EditPeople, staff},
                                             std::tuple{ImportKind::Agencies, Action::EditAgencies, agencies},
                                             std::tuple{ImportKind::Activities, Action::EditAgencies, activities}}) {
        const bool reads = kind != ImportKind::Memos;
        attempts.append({u"TransferService::importFile"_s, action,
                         [kind = kind, file = file](World w, Who who) {
                             return errorOf(transfer(w).importFile(who, kind, file, {}));
                         },
                         reads});
        attempts.append({u"ImportQueue::accept"_s, action,
                         [kind = kind, file = file](World w, Who who) {
                             return errorOf(transfer(w).queue().accept(who, kind, file, {}));
                         },
                         reads});
    }
    return attempts +
           QList<Attempt>{
               {u"CalendarExport::write"_s, Action::ReadRecords,
                [](World w, Who who) {
                    service::CalendarChoice choice;
                    choice.from = QDate(2024, 11, 20);
                    return errorOf(service::CalendarExport(w.desk.services().file()).write(who, choice));
                }},
               {u"CalendarPrinting::phones"_s, Action::ReadRecords,
                [](World w, Who who) {
                    const QDate day(2024, 11, 20);
                    return errorOf(
                        service::CalendarPrinting(w.desk.services().file()).phones(who, day, day.addDays(1)));
                }},
               {u"CalendarPrinting::record"_s, Action::ReadRecords,
                [](World w, Who who) {
                    using Printing = service::CalendarPrinting;
                    return errorOf(Printing(w.desk.services().file()).record(who, Printing::Output::Print, printed(w)));
                }},
               {u"CalendarPrinting::record"_s, Action::ExportData,
                [](World w, Who who) {
                    using Printing = service::CalendarPrinting;
                    return errorOf(Printing(w.desk.services().file()).record(who, Printing::Output::Pdf, printed(w)));
                }},
               {u"TransferService::exportClients"_s, Action::ExportData,
                [](World w, Who who) { return errorOf(transfer(w).exportClients(who, Encoding::Utf8)); }},
               {u"TransferService::exportAgencies"_s, Action::ExportData,
                [](World w, Who who) { return errorOf(transfer(w).exportAgencies(who, Encoding::Utf8)); }},
               {u"TransferService::exportActivities"_s, Action::ExportData,
                [](World w, Who who) { return errorOf(transfer(w).exportActivities(who, Encoding::Utf8)); }},
               {u"TransferService::exportMemos"_s, Action::ExportData,
                [](World w, Who who) { return errorOf(transfer(w).exportMemos(who, Encoding::Utf8, false)); }},
               {u"TransferService::exportMemos"_s, Action::ExportImpression,
                [](World w, Who who) { return errorOf(transfer(w).exportMemos(who, Encoding::Utf8, true)); }},
           };
}

QList<Attempt> onCopies()
{
    static const auto copies = [](World w) { return service::BackupService(w.desk.path(), w.desk.clock()); };
    return {
        {u"BackupService::make"_s, Action::MakeBackup,
         [](World w, Who who) {
             return errorOf(copies(w).make(who, QDir(w.desk.folder()).filePath(u"copy.yorozu"_s)));
         }},
        {u"BackupService::restore"_s, Action::RestoreBackup,
         [](World w, Who who) {
             return errorOf(copies(w).restore(who, QDir(w.desk.folder()).filePath(u"no such copy"_s)));
         },
         false},
        {u"MoveService::move"_s, Action::RestoreBackup,
         [](World w, Who who) {
             const QString nowhere = QDir(w.desk.folder()).filePath(u"no such folder/moved.yorozu"_s);
             return errorOf(service::MoveService(w.desk.path(), nowhere, w.desk.clock()).move(who));
         },
         false},
    };
}

} // namespace

QList<Attempt> attemptsOnCentre()
{
    return onSettings() + onPlaces() + onRoster() + onWaiting() + onWords() + onAudit() + onSearch() + onTransfer() +
           onCopies();
}

QList<Attempt> allAttempts()
{
    return attemptsOnMemos() + attemptsOnRecords() + attemptsOnCentre() + attemptsOnPeople() + attemptsOnPartners() +
           attemptsOnReports();
}

} // namespace yorozu::test
