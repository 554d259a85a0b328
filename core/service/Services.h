// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CentrePlan.h"
#include "core/service/CaseFile.h"

#include <QJsonObject>

namespace yorozu::service {

class AttachmentFiles;
class AttachmentService;
class AuditService;
class BookingService;
class CaseService;
class CentreService;
class ClientService;
class DemoService;
class HandoverService;
class MemoService;
class MergeService;
class NoticeService;
class PresenceService;
class PeopleService;
class ReferralService;
class TaskService;
class TodayService;
class SearchService;
class SignInService;
class TransferService;

struct CheckReport
{
    bool ok = false;
    int schema = 0;
    QString engine;
    QString journalMode;
    QList<std::pair<QString, qint64>> counts;
    QStringList problems;
};

struct AuditLine
{
    qint64 seq = 0;
    UtcSeconds at = 0;
    QString staffName;
    QString workstation;
    QString action;
    QString table;
    qint64 row = 0;
    QJsonObject before;
    QJsonObject after;
};

// The use cases over one open case data base, for the thread that opened it. yorozuctl holds one; the desktop program
// holds two in worker threads (Worker.h), one for reading and one for writing. Whoever uses a service includes its
// header; this one names them only, so that a change of one service does not compile every page anew.
class Services
{
public:
    ~Services();
    Services(const Services&) = delete;
    Services& operator=(const Services&) = delete;

    static Result<std::unique_ptr<Services>> open(const OpenRequest&, const Clock&);
    // Creates the data base with what the plan says, word lists and the agencies that the source names. Whole or not at
    // all.
    static Result<std::unique_ptr<Services>> create(const QString& path, const Clock&,
                                                    const CentrePlan& = CentrePlan::usual());

    CaseFile& file() { return *m_file; }
    CentreService& centre() { return *m_centre; }
    ClientService& clients() { return *m_clients; }
    CaseService& cases() { return *m_cases; }
    ReferralService& referrals() { return *m_referrals; }
    BookingService& bookings() { return *m_bookings; }
    MemoService& memos() { return *m_memos; }
    AttachmentFiles& files() { return *m_files; }
    AttachmentService& attachments() { return *m_attachments; }
    HandoverService& handovers() { return *m_handovers; }
    TaskService& tasks() { return *m_tasks; }
    NoticeService& notices() { return *m_notices; }
    TodayService& today() { return *m_today; }
    MergeService& merges() { return *m_merges; }
    TransferService& transfer() { return *m_transfer; }
    DemoService& demo() { return *m_demo; }
    SearchService& search() { return *m_search; }
    PresenceService& presence() { return *m_presence; }
    PeopleService& people() { return *m_people; }
    SignInService& signIn() { return *m_signIn; }
    AuditService& audits() { return *m_audits; }

    // Set-up and schedules: where nobody sits at the screen and sign-in is off.
    static Caller systemCaller();

    Result<CheckReport> check();
    Result<QList<AuditLine>> audit(const Caller&, const QString& table, qint64 row, int limit);

private:
    explicit Services(std::unique_ptr<CaseFile> file);

    std::unique_ptr<CaseFile> m_file;
    std::unique_ptr<AttachmentFiles> m_files;
    std::unique_ptr<CentreService> m_centre;
    std::unique_ptr<ClientService> m_clients;
    std::unique_ptr<CaseService> m_cases;
    std::unique_ptr<ReferralService> m_referrals;
    std::unique_ptr<BookingService> m_bookings;
    std::unique_ptr<MemoService> m_memos;
    std::unique_ptr<AttachmentService> m_attachments;
    std::unique_ptr<HandoverService> m_handovers;
    std::unique_ptr<TaskService> m_tasks;
    std::unique_ptr<NoticeService> m_notices;
    std::unique_ptr<TodayService> m_today;
    std::unique_ptr<MergeService> m_merges;
    std::unique_ptr<TransferService> m_transfer;
    std::unique_ptr<DemoService> m_demo;
    std::unique_ptr<SearchService> m_search;
    std::unique_ptr<PresenceService> m_presence;
    std::unique_ptr<PeopleService> m_people;
    std::unique_ptr<SignInService> m_signIn;
    std::unique_ptr<AuditService> m_audits;
};

} // namespace yorozu::service
