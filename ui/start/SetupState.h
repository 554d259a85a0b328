// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CentrePlan.h"

#include <QByteArray>
#include <QString>

class QSettings;

namespace yorozu::ui {

// What the first run has been told so far. Nothing of it is written to a data base before the end.
struct SetupState
{
    CentrePlan plan = CentrePlan::usual();
    QString path;             // of the data base to be made
    bool shared = false;      // several people use this computer: who sits here is asked at each start
    bool importAfter = false; // lists are taken over next
    bool signIn = false;      // everybody is asked for a name and a password; on a server that is the server's
    QString serverPassword;   // of the server that `path` leads to, if it wants one; kept nowhere
    QString password;         // then one's own first one; kept nowhere
    int step = 0;
    bool operator==(const SetupState&) const = default;

    // Oneself, as the plan marks her, may switch it on.
    bool maySignIn() const;

    QByteArray toJson() const;
    static SetupState fromJson(const QByteArray& json);
};

// Kept by this computer when the window closes, so that one can go on from there.
class SetupStore
{
public:
    explicit SetupStore(QSettings& store)
        : m_store(store)
    {
    }
    SetupState load() const;
    void save(const SetupState& state);
    void clear();

private:
    QSettings& m_store;
};

} // namespace yorozu::ui
