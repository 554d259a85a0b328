// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StorageError.h"

#include "core/storage/Refusals.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

// The primary result codes of SQLite (sqlite.org/rescode.html); extended ones carry them in the low byte.
enum SqliteCode {
    SqlitePermission = 3,
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteIoError = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCannotOpen = 14,
    SqliteConstraint = 19,
    SqliteNotADataBase = 26
};

QString words(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

// "UNIQUE constraint failed: office.name" → "name"
QString columnOf(const QString& text)
{
    return text.section(u": "_s, -1).section(u'.', -1).section(u',', 0, 0).trimmed();
}

Error unique(const QString& text)
{
    if (text.contains("memo.booking_id"_L1) || text.contains("memo.session_id"_L1)) {
        return {ErrorKind::Conflict,
                words(QT_TRANSLATE_NOOP(
                    "Storage",
                    "There is a memo of this booking already. Open that one; what you typed stays in the draft.")),
                u"booking"_s,
                {}};
    }
    return {ErrorKind::RuleViolation,
            words(QT_TRANSLATE_NOOP(
                "Storage", "There is one of this name or number already. Nothing was changed; choose another.")),
            columnOf(text),
            {}};
}

Error constraint(const QString& text)
{
    if (text.contains("occupancy overlap"_L1)) {
        return {ErrorKind::RuleViolation,
                words(QT_TRANSLATE_NOOP(
                    "Storage", "The booth, the staff or the client is taken at that time. Nothing was changed; choose "
                               "another time.")),
                u"occupancy"_s,
                {}};
    }
    if (text.contains("FOREIGN KEY"_L1)) {
        return {ErrorKind::RuleViolation,
                words(QT_TRANSLATE_NOOP(
                    "Storage", "Other records refer to this, or what it refers to is missing. Nothing was changed.")),
                {},
                {}};
    }
    if (text.contains("UNIQUE"_L1))
        return unique(text);
    if (text.contains("append-only"_L1)) {
        return {ErrorKind::RuleViolation,
                words(QT_TRANSLATE_NOOP("Storage", "The record of changes cannot be altered. Nothing was changed.")),
                {},
                {}};
    }
    if (text.contains("CHECK"_L1) || text.contains("NOT NULL"_L1) || text.contains("not moved"_L1)) {
        return {ErrorKind::RuleViolation,
                words(QT_TRANSLATE_NOOP(
                    "Storage", "The record is not complete or contradicts itself. Nothing was changed; check what you "
                               "typed.")),
                text.contains("NOT NULL"_L1) ? columnOf(text) : QString(),
                {}};
    }
    return {ErrorKind::Internal,
            words(QT_TRANSLATE_NOOP("Storage",
                                    "A fault of the program stopped this. Nothing was changed; please report it.")),
            {},
            {}};
}

Error kindOf(int code, const QString& text)
{
    switch (code & 0xff) {
    case SqliteFull:
        return {
            ErrorKind::DiskFull,
            words(QT_TRANSLATE_NOOP(
                "Storage", "It could not be saved: the disk is full. What you typed stays in the draft; make room and "
                           "save again.")),
            {},
            {}};
    case SqliteIoError:
        return {
            ErrorKind::ReadOnly,
            words(QT_TRANSLATE_NOOP(
                "Storage", "The disk did not take or give the data. What you typed stays in the draft; check the disk "
                           "and save again.")),
            {},
            {}};
    case SqliteBusy:
    case SqliteLocked:
        return {ErrorKind::Busy,
                words(QT_TRANSLATE_NOOP("Storage",
                                        "Another program is using the data base just now. Try again in a moment.")),
                {},
                {}};
    case SqliteReadOnly:
    case SqlitePermission:
        return {
            ErrorKind::ReadOnly,
            words(QT_TRANSLATE_NOOP(
                "Storage", "The data base cannot be written. What you typed stays in the draft; check the rights of "
                           "the file and its folder.")),
            {},
            {}};
    case SqliteCannotOpen:
        return {ErrorKind::CannotOpen,
                words(QT_TRANSLATE_NOOP(
                    "Storage", "The data base cannot be opened. Check that it is there and that you may use it and its "
                               "folder.")),
                {},
                {}};
    case SqliteCorrupt:
    case SqliteNotADataBase:
        return {ErrorKind::Damaged,
                words(QT_TRANSLATE_NOOP(
                    "Storage", "The data base is damaged or not one of this program. Nothing was changed; restore a "
                               "backup.")),
                {},
                {}};
    case SqliteConstraint:
        return constraint(text);
    default:
        return {ErrorKind::Internal,
                words(QT_TRANSLATE_NOOP("Storage",
                                        "A fault of the program stopped this. Nothing was changed; please report it.")),
                {},
                {}};
    }
}

} // namespace

Error classify(const QSqlError& error, const QString& sql)
{
    Error answer = kindOf(error.nativeErrorCode().toInt(), error.databaseText());
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

StorageError fault(const QString& detail)
{
    Error error = kindOf(0, {});
    error.detail = detail;
    return StorageError(error);
}

} // namespace yorozu::storage
