// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <exception>
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

// Reads the engine's codes: a full disk, a lock, a read-only file, a damaged file, a constraint each become their kind
// with a sentence that says what to do; `sql` goes into the detail.
Error classify(const QSqlError&, const QString& sql);

} // namespace yorozu::storage
