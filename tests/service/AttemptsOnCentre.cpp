// SPDX-License-Identifier: GPL-3.0-or-later
// Attempts on the centre itself: its people and settings, lists in and out, copies, the record of changes.
#include "core/service/BackupService.h"
#include "core/service/DemoService.h"
#include "core/service/ImportQueue.h"
#include "core/service/SearchService.h"
#include "core/service/TransferService.h"
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
    static const QByteArray staff = "氏名\n千葉 さやか\n";
    QList<Attempt> attempts;
    for (const auto& [kind, action, file] : {std::tuple{ImportKind::Clients, Action::EditClients, clients},
                                             std::tuple{ImportKind::Memos, Action::WriteMemoOfOthers, QByteArray("x")},
                                             std::tuple{ImportKind::Staff, Action::EditPeople, staff}}) {
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
               {u"TransferService::exportClients"_s, Action::ExportData,
                [](World w, Who who) { return errorOf(transfer(w).exportClients(who, Encoding::Utf8)); }},
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
    };
}

} // namespace

QList<Attempt> attemptsOnCentre()
{
    return onSettings() + onSearch() + onTransfer() + onCopies();
}

QList<Attempt> allAttempts()
{
    return attemptsOnMemos() + attemptsOnRecords() + attemptsOnCentre() + attemptsOnPeople();
}

} // namespace yorozu::test
