// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <functional>
#include <memory>
#include <QString>

namespace yorozu::ui {

// Where this computer keeps passwords of servers, for its user alone: the keyring of the desktop (Secret Service,
// KWallet), the credentials of Windows. Only what somebody asks for is kept there. Tests have one of their own.
class KeyStore
{
public:
    using Read = std::function<void(const QString& password)>; // empty: there is none, or it is not to be had
    using Written = std::function<void(const Status& status)>;

    KeyStore() = default;
    virtual ~KeyStore() = default;
    KeyStore(const KeyStore&) = delete;
    KeyStore& operator=(const KeyStore&) = delete;

    // `address`: of the data base, without a password. Each answers in the thread that asks, later, unless the store is
    // gone by then.
    virtual void read(const QString& address, Read then) = 0;
    virtual void write(const QString& address, const QString& password, Written then) = 0;
    virtual void remove(const QString& address) = 0;

    // Null where this program was built without one.
    static std::unique_ptr<KeyStore> ofSystem();
};

} // namespace yorozu::ui
