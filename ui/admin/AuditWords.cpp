// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/AuditWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

// What a table holds: one of its rows, and all of them where none is named.
struct TableWord
{
    const char16_t* table;
    const char* one;
    const char* all;
};

constexpr auto Record = QT_TRANSLATE_NOOP("AuditWords", "record");

constexpr std::array Tables{
    TableWord{u"memo", QT_TRANSLATE_NOOP("AuditWords", "memo"), QT_TRANSLATE_NOOP("AuditWords", "the list of memos")},
    TableWord{u"client", QT_TRANSLATE_NOOP("AuditWords", "client"),
              QT_TRANSLATE_NOOP("AuditWords", "the list of clients")},
    TableWord{u"person", QT_TRANSLATE_NOOP("AuditWords", "person"), Record},
    TableWord{u"client_case", QT_TRANSLATE_NOOP("AuditWords", "case"), Record},
    TableWord{u"booking", QT_TRANSLATE_NOOP("AuditWords", "booking"),
              QT_TRANSLATE_NOOP("AuditWords", "a calendar of sessions")},
    TableWord{u"session", QT_TRANSLATE_NOOP("AuditWords", "session"), Record},
    TableWord{u"referral", QT_TRANSLATE_NOOP("AuditWords", "referral"), Record},
    TableWord{u"attachment", QT_TRANSLATE_NOOP("AuditWords", "attachment"), Record},
    TableWord{u"handover", QT_TRANSLATE_NOOP("AuditWords", "handover note"), Record},
    TableWord{u"task", QT_TRANSLATE_NOOP("AuditWords", "task"), Record},
    TableWord{u"nudge", QT_TRANSLATE_NOOP("AuditWords", "reminder"), Record},
    TableWord{u"client_not_duplicate", QT_TRANSLATE_NOOP("AuditWords", "note that two clients are different"), Record},
    TableWord{u"staff", QT_TRANSLATE_NOOP("AuditWords", "person of the centre"),
              QT_TRANSLATE_NOOP("AuditWords", "the list of people of the centre")},
    TableWord{u"staff_credential", Record, QT_TRANSLATE_NOOP("AuditWords", "the passwords")},
    TableWord{u"agency", QT_TRANSLATE_NOOP("AuditWords", "agency"),
              QT_TRANSLATE_NOOP("AuditWords", "the list of agencies")},
    TableWord{u"agency_merge", QT_TRANSLATE_NOOP("AuditWords", "merging of two agencies"), Record},
    TableWord{u"activity", QT_TRANSLATE_NOOP("AuditWords", "activity"),
              QT_TRANSLATE_NOOP("AuditWords", "the list of activities")},
    TableWord{u"zemi_theme", QT_TRANSLATE_NOOP("AuditWords", "theme of the Zemi"), Record},
    TableWord{u"published_figure", QT_TRANSLATE_NOOP("AuditWords", "published figure"), Record},
    TableWord{u"activity_target", QT_TRANSLATE_NOOP("AuditWords", "target"), Record},
    TableWord{u"office", QT_TRANSLATE_NOOP("AuditWords", "office"), Record},
    TableWord{u"booth", QT_TRANSLATE_NOOP("AuditWords", "booth"), Record},
    TableWord{u"booth_closure", QT_TRANSLATE_NOOP("AuditWords", "time in which a booth cannot be used"), Record},
    TableWord{u"closing_day", QT_TRANSLATE_NOOP("AuditWords", "closing day"), Record},
    TableWord{u"waiting_request", QT_TRANSLATE_NOOP("AuditWords", "waiting request"), Record},
    TableWord{u"training_plan", QT_TRANSLATE_NOOP("AuditWords", "training plan"), Record},
    TableWord{u"report_closing", QT_TRANSLATE_NOOP("AuditWords", "month of the report"),
              QT_TRANSLATE_NOOP("AuditWords", "the report of activities")},
    TableWord{u"report_view", QT_TRANSLATE_NOOP("AuditWords", "saved cross table"),
              QT_TRANSLATE_NOOP("AuditWords", "a cross table")},
    TableWord{u"case_study", QT_TRANSLATE_NOOP("AuditWords", "case study"),
              QT_TRANSLATE_NOOP("AuditWords", "the case book")},
    TableWord{u"centre_figure", QT_TRANSLATE_NOOP("AuditWords", "figure of another centre"), Record},
    TableWord{u"duty_day", QT_TRANSLATE_NOOP("AuditWords", "day of the roster"), Record},
    TableWord{u"duty_pattern", QT_TRANSLATE_NOOP("AuditWords", "week of the roster"), Record},
    TableWord{u"roster_person", QT_TRANSLATE_NOOP("AuditWords", "mark “dispatched staff”"), Record},
    TableWord{u"stamp_box", QT_TRANSLATE_NOOP("AuditWords", "stamp box"),
              QT_TRANSLATE_NOOP("AuditWords", "the stamp boxes")},
    TableWord{u"topic", QT_TRANSLATE_NOOP("AuditWords", "topic"), Record},
    TableWord{u"course", QT_TRANSLATE_NOOP("AuditWords", "support course"), Record},
    TableWord{u"channel", QT_TRANSLATE_NOOP("AuditWords", "channel"), Record},
    TableWord{u"programme", QT_TRANSLATE_NOOP("AuditWords", "programme"), Record},
    TableWord{u"mode", QT_TRANSLATE_NOOP("AuditWords", "mode"), Record},
    TableWord{u"agency_kind", QT_TRANSLATE_NOOP("AuditWords", "kind of agency"), Record},
    TableWord{u"job_title", QT_TRANSLATE_NOOP("AuditWords", "job title"), Record},
    TableWord{u"setting", Record, QT_TRANSLATE_NOOP("AuditWords", "a setting")},
    TableWord{u"import_run", QT_TRANSLATE_NOOP("AuditWords", "list to be taken over"), Record},
    TableWord{u"case_file", Record, QT_TRANSLATE_NOOP("AuditWords", "the data base")},
    TableWord{u"search_state", QT_TRANSLATE_NOOP("AuditWords", "search index"), Record},
    TableWord{u"audit_payload", Record, QT_TRANSLATE_NOOP("AuditWords", "the record of changes")},
};

//: In all of these %1 is who did it and %2 the record.
struct ActionWord
{
    const char16_t* action;
    const char16_t* table; // nullptr: of any
    const char* sentence;
};

constexpr std::array Actions{
    ActionWord{u"view", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 looked at %2.")},
    ActionWord{u"open", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 opened %2.")},
    ActionWord{u"save", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 saved %2 as a file.")},
    ActionWord{u"export", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 wrote %2 to a file.")},
    ActionWord{u"pdf", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 made a PDF of %2.")},
    ActionWord{u"print", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 printed %2.")},
    ActionWord{u"backup", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 took a copy of %2.")},
    ActionWord{u"restore", u"case_file", QT_TRANSLATE_NOOP("AuditWords", "%1 restored %2 from a backup.")},
    ActionWord{u"restore", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 brought %2 back.")},
    ActionWord{u"move", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 moved %2 to another place.")},
    ActionWord{u"erase", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 erased contents of %2 whose time was over.")},
    ActionWord{u"rebuild", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 had the %2 rebuilt.")},
    ActionWord{u"insert", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 entered %2.")},
    ActionWord{u"import", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 took %2 over from a file.")},
    ActionWord{u"update", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 changed %2.")},
    ActionWord{u"retire", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 made %2 inactive.")},
    ActionWord{u"reactivate", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 made %2 active again.")},
    ActionWord{u"close", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 closed %2.")},
    ActionWord{u"reopen", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 opened %2 again.")},
    ActionWord{u"explain", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 said why %2 was corrected.")},
    ActionWord{u"approve", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 approved %2.")},
    ActionWord{u"revoke", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 took the approval of %2 back.")},
    ActionWord{u"submit", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 submitted %2.")},
    ActionWord{u"amend", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 amended %2.")},
    ActionWord{u"stamp", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 stamped %2.")},
    ActionWord{u"unstamp", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 took the stamp on %2 back.")},
    ActionWord{u"return", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 returned %2.")},
    ActionWord{u"withdraw", u"memo", QT_TRANSLATE_NOOP("AuditWords", "%1 withdrew the submission of %2.")},
    ActionWord{u"withdraw", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 took %2 back.")},
    ActionWord{u"draft", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 began to write on %2.")},
    ActionWord{u"remove-draft", nullptr, QT_TRANSLATE_NOOP("AuditWords", "The draft of %1 on %2 was put away.")},
    ActionWord{u"deliver", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 sent %2.")},
    ActionWord{u"read", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 has read %2.")},
    ActionWord{u"unread", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 marked %2 as unread.")},
    ActionWord{u"done", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 finished %2.")},
    ActionWord{u"undone", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 took up %2 again.")},
    ActionWord{u"merge", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 merged %2.")},
    ActionWord{u"unmerge", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 undid the merging of %2.")},
    ActionWord{u"undo", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 took %2 back.")},
    ActionWord{u"rename", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 gave %2 another name.")},
    ActionWord{u"assign", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 changed the case of %2.")},
    ActionWord{u"delete", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 removed %2.")},
    ActionWord{u"replace", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 put another word in the place of %2.")},
    ActionWord{u"arrange", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 changed the order of a list (%2).")},
    ActionWord{u"reinstate", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 made %2 active again.")},
    ActionWord{u"set-password", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 set the password of %2.")},
    ActionWord{u"sign-in", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 signed in.")},
    ActionWord{u"sign-out", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 signed out.")},
    ActionWord{u"sign-in-refused", nullptr, QT_TRANSLATE_NOOP("AuditWords", "A sign-in as %2 was refused.")},
    ActionWord{u"status", nullptr, QT_TRANSLATE_NOOP("AuditWords", "%1 changed the status of %2.")},
};

const char* sentenceFor(const QString& action, const QString& table)
{
    const auto found = std::find_if(Actions.cbegin(), Actions.cend(), [&](const ActionWord& word) {
        return action == QStringView(word.action) && (!word.table || table == QStringView(word.table));
    });
    return found == Actions.cend() ? nullptr : found->sentence;
}

} // namespace

QString auditRecordName(const service::AuditRecord& record)
{
    const service::AuditLine& line = record.line;
    const auto word = std::find_if(Tables.cbegin(), Tables.cend(),
                                   [&](const TableWord& one) { return line.table == QStringView(one.table); });
    // Of a list without a word for it as a whole, what it consists of.
    const bool whole =
        line.row == 0 && word != Tables.cend() && QLatin1StringView(word->all) != QLatin1StringView(Record);
    const QString kind =
        word == Tables.cend() ? line.table : QCoreApplication::translate("AuditWords", whole ? word->all : word->one);
    if (!record.name.isEmpty())
        return Text::tr("%1 “%2”").arg(kind, record.name);
    return line.row == 0 || word == Tables.cend() ? kind : Text::tr("%1 no. %2").arg(kind).arg(line.row);
}

QString auditSentence(const service::AuditRecord& record)
{
    const service::AuditLine& line = record.line;
    const QString who = line.staffName.isEmpty() ? Text::tr("The program") : line.staffName;
    const char* sentence = sentenceFor(line.action, line.table);
    // Several arguments at once: a name may hold a %1 of its own.
    if (sentence)
        return QCoreApplication::translate("AuditWords", sentence).arg(who, auditRecordName(record));
    //: an action that has no sentence yet: %3 is its word in the data base
    return Text::tr("%1 changed %2 (%3).").arg(who, auditRecordName(record), line.action);
}

QString label(AuditKind kind)
{
    switch (kind) {
    case AuditKind::View:
        return Text::tr("Views");
    case AuditKind::Output:
        return Text::tr("Outputs");
    case AuditKind::Upkeep:
        return Text::tr("Upkeep");
    case AuditKind::Change:
        return Text::tr("Changes");
    }
    Q_UNREACHABLE();
}

} // namespace yorozu::ui
