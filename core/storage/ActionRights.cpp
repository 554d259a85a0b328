// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ActionRights.h"

#include "core/storage/Refusals.h"

#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

using rules::Action;

constexpr auto Index = u"search_state search_memo_row search_booking_row search_client_row search_agency_row";
constexpr auto Words =
    u"topic course channel programme mode agency_kind job_title office booth stamp_box agency setting";
// What follows a client when two become one.
constexpr auto LinkedToClient =
    u"memo person client_case booking referral attachment handover task draft_outline waiting_request assist_case";

struct Name
{
    Action action;
    QLatin1String name;
};

constexpr std::array Names{
    Name{Action::ReadRecords, "ReadRecords"_L1},     Name{Action::ReadImpression, "ReadImpression"_L1},
    Name{Action::WriteMemo, "WriteMemo"_L1},         Name{Action::WriteMemoOfOthers, "WriteMemoOfOthers"_L1},
    Name{Action::ConfirmMemo, "ConfirmMemo"_L1},     Name{Action::ReturnMemo, "ReturnMemo"_L1},
    Name{Action::AmendMemo, "AmendMemo"_L1},         Name{Action::EditClients, "EditClients"_L1},
    Name{Action::MergeClients, "MergeClients"_L1},   Name{Action::EditBookings, "EditBookings"_L1},
    Name{Action::WriteNotes, "WriteNotes"_L1},       Name{Action::EditCentre, "EditCentre"_L1},
    Name{Action::ExportData, "ExportData"_L1},       Name{Action::ExportImpression, "ExportImpression"_L1},
    Name{Action::ReadAudit, "ReadAudit"_L1},         Name{Action::MakeBackup, "MakeBackup"_L1},
    Name{Action::RestoreBackup, "RestoreBackup"_L1}, Name{Action::EditPeople, "EditPeople"_L1},
    Name{Action::SwitchSignIn, "SwitchSignIn"_L1},   Name{Action::EraseHistory, "EraseHistory"_L1},
    Name{Action::EditRoster, "EditRoster"_L1},       Name{Action::EditAgencies, "EditAgencies"_L1},
    Name{Action::EditFigures, "EditFigures"_L1},     Name{Action::CloseMonth, "CloseMonth"_L1},
    Name{Action::ReopenMonth, "ReopenMonth"_L1},     Name{Action::EditReports, "EditReports"_L1},
    Name{Action::EditCaseBook, "EditCaseBook"_L1},   Name{Action::ApproveStudy, "ApproveStudy"_L1},
};

} // namespace

QString nameOf(Action action)
{
    for (const Name& one : Names) {
        if (one.action == action)
            return one.name;
    }
    throw fault(u"an action without a name"_s);
}

// Whatever one may read one may also take along: of the lists and copies that leave, the server knows nothing. Whoever
// looks after the server makes and brings back its copies.
const QList<TableRight>& tableRights()
{
    static const QList<TableRight> rights{
        // Whoever only reads leaves a trail, too, and is seen at the memo that he has open.
        {Action::ReadRecords, u"audit_chain audit_payload", u"INSERT"},
        {Action::ReadRecords, u"audit_chain", u"SELECT"},
        {Action::ReadRecords, u"presence", u"INSERT, UPDATE, DELETE"},
        {Action::ReadRecords, u"command_key", u"INSERT, DELETE"},
        {Action::ReadRecords, u"staff_credential", u"SELECT (staff_id)"},
        {Action::ReadRecords, u"handover", u"UPDATE (read_at, version)"}, // what was handed to oneself

        {Action::WriteMemo, u"memo memo_text memo_impression session counter client person", u"INSERT, UPDATE"},
        {Action::WriteMemo, u"memo_attendee memo_topic memo_further_course", u"INSERT, DELETE"},
        {Action::WriteMemo, u"draft", u"INSERT, UPDATE, DELETE"},
        {Action::WriteMemo, u"memo_revision impression_revision memo_event", u"INSERT"},
        // A session that has a memo has taken place, and what was handed over with it is delivered.
        {Action::WriteMemo, u"booking",
         u"UPDATE (status, arrived_at, cancelled_at, cancelled_by, cancel_reason, version)"},
        {Action::WriteMemo, u"booking_event", u"INSERT"},
        {Action::WriteMemo, u"occupancy", u"INSERT, DELETE"},
        {Action::WriteMemo, u"handover", u"UPDATE (delivered_at, version)"},
        {Action::WriteMemo, u"import_run", u"INSERT, UPDATE"},
        {Action::WriteMemo, Index, u"INSERT, UPDATE, DELETE"},

        {Action::ConfirmMemo, u"memo", u"UPDATE"},
        {Action::ConfirmMemo, u"confirmation", u"INSERT, UPDATE (undone_at, undone_by)"},
        {Action::ConfirmMemo, u"memo_event", u"INSERT"},
        {Action::ConfirmMemo, u"nudge", u"INSERT, UPDATE (withdrawn_at)"},
        {Action::ReturnMemo, u"memo", u"UPDATE"},
        {Action::ReturnMemo, u"memo_event", u"INSERT"},

        {Action::EditClients, u"client person client_case counter referral", u"INSERT, UPDATE"},
        {Action::EditClients, u"case_metric", u"INSERT, DELETE"},
        {Action::EditClients, u"memo draft_outline", u"UPDATE (case_id)"},
        {Action::EditClients, u"booking", u"UPDATE (case_id, version)"},
        {Action::EditClients, u"booking_event", u"INSERT"},
        {Action::EditClients, u"import_run", u"INSERT, UPDATE"},
        {Action::EditClients, Index, u"INSERT, UPDATE, DELETE"},

        {Action::MergeClients, u"client", u"UPDATE"},
        {Action::MergeClients, u"person", u"UPDATE"},
        {Action::MergeClients, LinkedToClient, u"UPDATE (client_id)"},
        {Action::MergeClients, u"client_merge client_not_duplicate", u"INSERT, UPDATE"},
        {Action::MergeClients, u"client_merge_moved client_merge_change", u"INSERT"},
        {Action::MergeClients, u"occupancy", u"INSERT, DELETE"},
        {Action::MergeClients, Index, u"INSERT, UPDATE, DELETE"},

        {Action::EditBookings, u"session counter booking waiting_request", u"INSERT, UPDATE"},
        {Action::EditBookings, u"booking_staff occupancy", u"INSERT, DELETE"},
        {Action::EditBookings, u"booking_event booking_series", u"INSERT"},
        {Action::EditBookings, u"booking_series", u"UPDATE (times)"}, // what it takes to hold one (FOR UPDATE)
        {Action::EditBookings, u"booking_series_left_out", u"INSERT, DELETE"},
        {Action::EditBookings, u"memo", u"UPDATE (starts, ends)"},
        {Action::EditBookings, u"office", u"UPDATE (version)"}, // what it takes to hold closing days still (FOR SHARE)
        {Action::EditBookings, Index, u"INSERT, UPDATE, DELETE"},

        {Action::EditAgencies,
         u"agency agency_branch agency_contact agency_merge activity assist_case trainee zemi_theme",
         u"INSERT, UPDATE"},
        {Action::EditAgencies,
         u"agency_practice agency_name activity_agency activity_staff activity_contact assist_case trainee "
         u"zemi_speaker "
         u"occupancy",
         u"INSERT, DELETE"},
        {Action::EditAgencies, u"activity_series", u"INSERT"},
        {Action::EditAgencies, u"booking", u"UPDATE (activity_id, version)"},
        {Action::EditAgencies, u"booking_event", u"INSERT"},
        {Action::EditAgencies, u"task import_run", u"INSERT, UPDATE"},
        {Action::EditAgencies, Index, u"INSERT, UPDATE, DELETE"},
        {Action::EditFigures, u"published_figure activity_target", u"INSERT, UPDATE, DELETE"},

        {Action::EditRoster, u"duty_pattern duty_day", u"INSERT, UPDATE, DELETE"},
        {Action::EditRoster, u"duty_pattern_day roster_person training_lesson", u"INSERT, DELETE"},
        {Action::EditRoster, u"training_plan", u"INSERT, UPDATE, DELETE"},
        {Action::EditRoster, u"office", u"UPDATE (version)"}, // what it takes that nobody books meanwhile

        {Action::CloseMonth, u"report_closing report_closing_row", u"INSERT"},
        {Action::CloseMonth, u"report_explanation", u"INSERT, UPDATE"},
        {Action::ReopenMonth, u"report_closing", u"UPDATE (reopened_at, reopened_by, reopened_name, reopen_reason)"},
        {Action::EditReports, u"report_view centre_figure", u"INSERT, UPDATE"},
        // Whoever writes on an approved text takes its approval away, but cannot give one.
        {Action::EditCaseBook, u"case_study", u"INSERT, UPDATE"},
        {Action::ApproveStudy, u"case_study", u"UPDATE"},

        {Action::WriteNotes, u"attachment handover task", u"INSERT, UPDATE"},
        {Action::WriteNotes, u"attachment_file", u"INSERT, UPDATE (stored_at), DELETE"},
        {Action::WriteNotes, u"attachment_block", u"INSERT"},

        {Action::EditCentre, Words, u"INSERT, UPDATE"},
        {Action::EditCentre, u"booth_closure closing_day", u"INSERT, UPDATE, DELETE"},
        {Action::EditCentre, u"staff_skill", u"INSERT"}, // a word that replaces another one takes its skills over
        {Action::EditCentre, u"attachment_file", u"DELETE"},
        {Action::EditCentre, Index, u"INSERT, UPDATE, DELETE"},

        {Action::EditPeople, u"staff import_run", u"INSERT, UPDATE"},
        {Action::EditPeople, u"staff_skill", u"INSERT, DELETE"},
        {Action::SwitchSignIn, u"setting", u"INSERT, UPDATE"},
        {Action::ReadAudit, u"audit_payload", u"SELECT"},
        {Action::EraseHistory, u"audit_payload", u"DELETE"},
        {Action::EraseHistory, u"setting", u"INSERT, UPDATE"},
    };
    return rights;
}

const QStringList& tablesNotForAll()
{
    static const QStringList tables{u"audit_chain"_s, u"audit_payload"_s, u"staff_credential"_s};
    return tables;
}

} // namespace yorozu::storage
