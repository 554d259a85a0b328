// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/base/Result.h"

#include <optional>
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

namespace yorozu::ctl {

// The form of cli.md and no other: 2024-06-03, 2024-06-03T10:00 (seconds may follow and must be 00).
std::optional<QDate> dateFromIso(const QString& text);
std::optional<UtcSeconds> momentFromIso(const QString& text);

// A value as it is quoted in a message: on one line, and not by the megabyte.
QString shortened(const QString& text);

// The bytes of a file, or of standard input for "-".
Result<QByteArray> readInput(const QString& name);
// The first line of it: a password stands in a file, for every program can read a command line.
Result<QString> passwordFrom(const QString& name);

// Reads one record and remembers the first thing that is wrong with it; ask finish() at the end. Keys that nobody
// asked for are refused, so that a misspelt one is not lost silently.
class JsonRecord
{
public:
    // `place` begins every message: "memo add: record 3: ".
    JsonRecord(const QJsonObject& object, QString place)
        : m_object(object)
        , m_place(std::move(place))
    {
    }

    bool has(const QString& key);
    // Whether it is there; refused if not.
    bool require(const QString& key);
    QString text(const QString& key, const QString& fallback = {});
    QString requiredText(const QString& key);
    qint64 number(const QString& key, qint64 least, qint64 most, qint64 fallback = 0);
    bool flag(const QString& key, bool fallback);
    std::optional<UtcSeconds> moment(const QString& key);
    QDate date(const QString& key, QDate fallback = {});
    // A number with at most two places behind the point, as hundredths.
    std::optional<qint64> hundredths(const QString& key);
    QStringList texts(const QString& key);
    QList<qint64> ids(const QString& key);
    QJsonObject object(const QString& key);
    QList<JsonRecord> records(const QString& key);
    template <typename T> Id<T> id(const QString& key) { return Id<T>(number(key, 1, LargestId)); }

    // What the caller found out about the value of a key.
    void refuse(const QString& key, const QString& message, ErrorKind kind = ErrorKind::Invalid);
    // A fault of a record inside of this one.
    void adopt(const std::optional<Error>& fault);
    const std::optional<Error>& finish();

private:
    // JSON numbers are doubles for many programs: above this they lose digits.
    static constexpr qint64 LargestId = (qint64(1) << 53) - 1;

    QJsonValue value(const QString& key);
    QString checkedText(const QString& key, const QJsonValue& found);

    QJsonObject m_object;
    QString m_place;
    QSet<QString> m_known;
    std::optional<Error> m_fault;
};

// One object or an array of them, from a file or "-". `command` begins the messages.
Result<QList<JsonRecord>> readRecords(const QString& file, const QString& command);

} // namespace yorozu::ctl
