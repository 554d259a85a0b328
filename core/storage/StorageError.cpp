// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StorageError.h"

#include "core/storage/Refusals.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

// What went wrong, whichever engine says it.
enum class Cause {
    Program, // a fault of ours, and whatever is not known
    Full,
    Disk,
    Busy,
    Again, // the transaction as a whole, at once
    ReadOnly,
    CannotOpen,
    Damaged,
    Overlap,
    MemoOfBooking,
    Duplicate,
    Reference,
    AppendOnly,
    Incomplete,
    Lost,
    Unreachable,
    NoEntrance,
    NoDatabase,
    NoRight,
    OtherProgram,
    OwnLogin,
    LoginTaken,
    NoLogin,
};

struct Description
{
    ErrorKind kind;
    const char* sentence;
};

Description descriptionOf(Cause cause)
{
    switch (cause) {
    case Cause::Program:
        return {ErrorKind::Internal,
                QT_TRANSLATE_NOOP("Storage",
                                  "A fault of the program stopped this. Nothing was changed; please report it.")};
    case Cause::Full:
        return {ErrorKind::DiskFull,
                QT_TRANSLATE_NOOP("Storage", "It could not be saved: the disk is full. What you typed stays in the "
                                             "draft; make room and save again.")};
    case Cause::Disk:
        return {ErrorKind::ReadOnly,
                QT_TRANSLATE_NOOP("Storage", "The disk did not take or give the data. What you typed stays in the "
                                             "draft; check the disk and save again.")};
    case Cause::Busy:
    case Cause::Again:
        return {
            ErrorKind::Busy,
            QT_TRANSLATE_NOOP("Storage", "Another program is using the data base just now. Try again in a moment.")};
    case Cause::ReadOnly:
        return {ErrorKind::ReadOnly,
                QT_TRANSLATE_NOOP("Storage", "The data base cannot be written. What you typed stays in the draft; "
                                             "check the rights of the file and its folder.")};
    case Cause::CannotOpen:
        return {ErrorKind::CannotOpen,
                QT_TRANSLATE_NOOP(
                    "Storage",
                    "The data base cannot be opened. Check that it is there and that you may use it and its folder.")};
    case Cause::Damaged:
        return {ErrorKind::Damaged,
                QT_TRANSLATE_NOOP(
                    "Storage",
                    "The data base is damaged or not one of this program. Nothing was changed; restore a backup.")};
    case Cause::Overlap:
        return {
            ErrorKind::RuleViolation,
            QT_TRANSLATE_NOOP(
                "Storage",
                "The booth, the staff or the client is taken at that time. Nothing was changed; choose another time.")};
    case Cause::MemoOfBooking:
        return {ErrorKind::Conflict,
                QT_TRANSLATE_NOOP(
                    "Storage",
                    "There is a memo of this booking already. Open that one; what you typed stays in the draft.")};
    case Cause::Duplicate:
        return {ErrorKind::RuleViolation,
                QT_TRANSLATE_NOOP("Storage",
                                  "There is one of this name or number already. Nothing was changed; choose another.")};
    case Cause::Reference:
        return {ErrorKind::RuleViolation,
                QT_TRANSLATE_NOOP(
                    "Storage", "Other records refer to this, or what it refers to is missing. Nothing was changed.")};
    case Cause::AppendOnly:
        return {ErrorKind::RuleViolation,
                QT_TRANSLATE_NOOP("Storage", "The record of changes cannot be altered. Nothing was changed.")};
    case Cause::Incomplete:
        return {ErrorKind::RuleViolation,
                QT_TRANSLATE_NOOP(
                    "Storage",
                    "The record is not complete or contradicts itself. Nothing was changed; check what you typed.")};
    case Cause::Lost:
        return {ErrorKind::CannotOpen,
                QT_TRANSLATE_NOOP("Storage", "The connection to the server was lost. What you typed stays in the "
                                             "draft; try again when the server answers.")};
    case Cause::Unreachable:
        return {ErrorKind::CannotOpen,
                QT_TRANSLATE_NOOP("Storage", "The server cannot be reached or does not let you in. Check the address, "
                                             "the network, your name and your password.")};
    case Cause::NoEntrance:
        return {ErrorKind::CannotOpen,
                QT_TRANSLATE_NOOP("Storage", "The server does not let you in. Check your name and your password, or "
                                             "ask who looks after the server.")};
    case Cause::NoDatabase:
        return {ErrorKind::CannotOpen,
                QT_TRANSLATE_NOOP(
                    "Storage",
                    "The server has no data base of this name. Check the name, or create it with “yorozuctl init”.")};
    case Cause::NoRight:
        return {ErrorKind::Forbidden,
                QT_TRANSLATE_NOOP(
                    "Storage",
                    "Your role on the server may not do this. Nothing was changed; ask who looks after the server.")};
    case Cause::OtherProgram:
        return {ErrorKind::ReadOnly,
                QT_TRANSLATE_NOOP("Storage", "The data base was brought up to date meanwhile, and this program only "
                                             "reads it now. What you typed stays in the draft; install the new "
                                             "YorozuDesk.")};
    case Cause::OwnLogin:
        return {ErrorKind::RuleViolation,
                QT_TRANSLATE_NOOP("Storage", "You are connected with this login. Somebody else who looks after the "
                                             "people changes it or takes it away. Nothing was changed.")};
    case Cause::LoginTaken:
        return {ErrorKind::Invalid,
                QT_TRANSLATE_NOOP("Storage", "The server knows this login already, for something else than this "
                                             "centre. Nothing was changed; choose another.")};
    case Cause::NoLogin:
        return {ErrorKind::Invalid,
                QT_TRANSLATE_NOOP("Storage", "Give this person a login first. Nothing was changed.")};
    }
    Q_UNREACHABLE();
}

Error describe(Cause cause, const QString& field = {})
{
    const Description description = descriptionOf(cause);
    return {description.kind, QCoreApplication::translate("Storage", description.sentence), field, {}};
}

Error duplicate(bool memoOfBooking, const QString& column)
{
    return memoOfBooking ? describe(Cause::MemoOfBooking, u"booking"_s) : describe(Cause::Duplicate, column);
}

namespace sqlite {

// The primary result codes of SQLite (sqlite.org/rescode.html); extended ones carry them in the low byte.
enum Code {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADataBase = 26
};

// "UNIQUE constraint failed: office.name" → "name"
QString columnOf(const QString& text)
{
    return text.section(u": "_s, -1).section(u'.', -1).section(u',', 0, 0).trimmed();
}

Error constraint(const QString& text)
{
    if (text.contains("occupancy overlap"_L1))
        return describe(Cause::Overlap, u"occupancy"_s);
    if (text.contains("FOREIGN KEY"_L1))
        return describe(Cause::Reference);
    if (text.contains("UNIQUE"_L1))
        return duplicate(text.contains("memo.booking_id"_L1) || text.contains("memo.session_id"_L1), columnOf(text));
    if (text.contains("append-only"_L1))
        return describe(Cause::AppendOnly);
    if (text.contains("CHECK"_L1) || text.contains("NOT NULL"_L1) || text.contains("not moved"_L1))
        return describe(Cause::Incomplete, text.contains("NOT NULL"_L1) ? columnOf(text) : QString());
    return describe(Cause::Program);
}

Error errorOf(int code, const QString& text)
{
    switch (code & 0xff) {
    case Full:
        return describe(Cause::Full);
    case IoError:
        return describe(Cause::Disk);
    case Busy:
    case Locked:
        return describe(Cause::Busy);
    case ReadOnly:
    case Permission:
        return describe(Cause::ReadOnly);
    case CannotOpen:
        return describe(Cause::CannotOpen);
    case Corrupt:
    case NotADataBase:
        return describe(Cause::Damaged);
    case Constraint:
        return constraint(text);
    default:
        return describe(Cause::Program);
    }
}

} // namespace sqlite

namespace postgresql {

// `Key (name)=(新橋) already exists.`: the sentence is in the server's language, the column is not.
QString columnOf(const QString& text)
{
    static const QRegularExpression key(u"\\(([a-z_]+)(, [^)]*)?\\)=\\("_s);
    return key.match(text).captured(1);
}

// Of a connection that did not come about there is no code, only what the server or the library said, in English or
// not: what is not understood gets the sentence that is true of all.
Cause ofConnecting(const QString& text)
{
    if (text.contains("password"_L1, Qt::CaseInsensitive) || text.contains(u"パスワード"_s) ||
        text.contains("authentication failed"_L1) || text.contains("pg_hba.conf"_L1))
        return Cause::NoEntrance;
    if (text.contains("database \""_L1) && text.contains("does not exist"_L1))
        return Cause::NoDatabase;
    return Cause::Unreachable;
}

// The codes of PostgreSQL (SQLSTATE, its appendix A); the first two characters are the class.
Cause causeOf(const QString& code, const QString& text)
{
    struct Known
    {
        QLatin1String code;
        Cause cause;
    };
    static constexpr std::array exact{
        Known{"23P01"_L1, Cause::Overlap},
        Known{"23503"_L1, Cause::Reference},
        Known{"23502"_L1, Cause::Incomplete},
        Known{"23514"_L1, Cause::Incomplete},
        Known{"40P01"_L1, Cause::Again},
        Known{"40001"_L1, Cause::Again},
        Known{"55P03"_L1, Cause::Busy},
        Known{"57014"_L1, Cause::Busy},
        Known{"53300"_L1, Cause::Busy},
        Known{"53200"_L1, Cause::Busy},
        Known{"53100"_L1, Cause::Full},
        Known{"58030"_L1, Cause::Disk},
        Known{"25006"_L1, Cause::ReadOnly},
        Known{"25P03"_L1, Cause::Lost},
        Known{"57P01"_L1, Cause::Lost},
        Known{"57P02"_L1, Cause::Lost},
        Known{"57P03"_L1, Cause::Lost},
        Known{"3D000"_L1, Cause::NoDatabase},
        Known{"42501"_L1, Cause::NoRight},
        Known{"XX001"_L1, Cause::Damaged},
        Known{"XX002"_L1, Cause::Damaged},
        // Raised by the functions of migration 0030.
        Known{"YO001"_L1, Cause::OtherProgram},
        Known{"YO002"_L1, Cause::OwnLogin},
        Known{"YO003"_L1, Cause::LoginTaken},
        Known{"YO004"_L1, Cause::NoLogin},
    };
    const auto known = std::find_if(exact.begin(), exact.end(), [&](const Known& one) { return one.code == code; });
    if (known != exact.end())
        return known->cause;
    if (code.startsWith("08"_L1))
        return Cause::Lost;
    if (code.startsWith("28"_L1))
        return Cause::NoEntrance;
    // Raised by our own triggers, in our own words.
    if (code == "P0001"_L1)
        return text.contains("append-only"_L1) ? Cause::AppendOnly : Cause::Incomplete;
    return Cause::Program;
}

Error errorOf(const QSqlError& error)
{
    const QString code = error.nativeErrorCode();
    const QString text = error.databaseText();
    if (code.isEmpty()) {
        const bool connecting = error.type() == QSqlError::ConnectionError;
        if (!connecting)
            return describe(Cause::Lost, LostConnection);
        const Cause cause = ofConnecting(text);
        return describe(cause, cause == Cause::NoEntrance ? u"password"_s : QString());
    }
    if (code == "23505"_L1) {
        const bool memoOfBooking = text.contains("memo_booking_id_key"_L1) || text.contains("memo_session_id_key"_L1);
        return duplicate(memoOfBooking, columnOf(text));
    }
    const Cause cause = causeOf(code, text);
    switch (cause) {
    case Cause::Overlap:
        return describe(cause, u"occupancy"_s);
    case Cause::Again:
        return describe(cause, RunAgain);
    case Cause::Lost:
        return describe(cause, LostConnection);
    case Cause::Incomplete:
        return describe(cause, code == "23502"_L1 ? text.section(u'"', 1, 1) : QString());
    case Cause::OwnLogin:
    case Cause::LoginTaken:
    case Cause::NoLogin:
        return describe(cause, u"login"_s);
    default:
        return describe(cause);
    }
}

} // namespace postgresql

QString words(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

} // namespace

Error classify(const QSqlError& error, const QString& sql)
{
    Error answer = error.driverText().startsWith("QPSQL"_L1)
                       ? postgresql::errorOf(error)
                       : sqlite::errorOf(error.nativeErrorCode().toInt(), error.databaseText());
    answer.detail = u"%1 (%2): %3 [%4]"_s.arg(error.databaseText(), error.nativeErrorCode(), error.driverText(), sql);
    return answer;
}

StorageError conflict(const QString& detail)
{
    return StorageError({ErrorKind::Conflict,
                         words(QT_TRANSLATE_NOOP("Storage", "Somebody else saved this meanwhile. Nothing of it was "
                                                            "overwritten; what you typed is kept to be compared.")),
                         {},
                         detail});
}

StorageError notFound(const QString& detail)
{
    return StorageError({ErrorKind::NotFound,
                         words(QT_TRANSLATE_NOOP("Storage", "This record does not exist. Nothing was changed; load the "
                                                            "list again.")),
                         {},
                         detail});
}

StorageError lost(const QString& detail)
{
    Error error = describe(Cause::Lost, LostConnection);
    error.detail = detail;
    return StorageError(error);
}

StorageError fault(const QString& detail)
{
    Error error = describe(Cause::Program);
    error.detail = detail;
    return StorageError(error);
}

} // namespace yorozu::storage
