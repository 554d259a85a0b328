// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <exception>
#include <QLatin1String>
#include <QSqlError>

namespace yorozu::storage {

// Thrown inside storage only; the service catches it once, at the transaction, and answers a Result.
class StorageError : public std::exception
{
public:
    explicit StorageError(Error error)
        : m_error(std::move(error))
        , m_what(m_error.detail.toUtf8())
    {
    }
    const Error& error() const { return m_error; }
    const char* what() const noexcept override { return m_what.constData(); }

private:
    Error m_error;
    QByteArray m_what;
};

// Error::field of a transaction that another one stood in the way of (40001, 40P01): run again whole, it may well pass.
inline constexpr QLatin1String RunAgain("transaction");
inline bool mayRunAgain(const Error& error)
{
    return error.kind == ErrorKind::Busy && error.field == RunAgain;
}
// Error::field of a statement that the server did not answer, for it is not there any more.
inline constexpr QLatin1String LostConnection("connection");
inline bool isLost(const Error& error)
{
    return error.kind == ErrorKind::CannotOpen && error.field == LostConnection;
}

// Reads the engine's codes: a full disk, a lock, a read-only file, a damaged file, a constraint each become their kind
// with a sentence that says what to do; `sql` goes into the detail.
Error classify(const QSqlError&, const QString& sql);

} // namespace yorozu::storage
