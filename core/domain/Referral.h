// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Client.h"

#include <optional>
#include <QDate>
#include <QString>

namespace yorozu {

struct Memo;

// Who sent whom to whom.
enum class ReferralDirection { Out, In };
QString code(ReferralDirection); // "out", "in"
QString label(ReferralDirection);
std::optional<ReferralDirection> referralDirectionFromCode(const QString&);

// つなぎ方: we telephone first, write, go along, or tell the client where to go.
enum class ReferralWay { Call, Letter, Accompany, Tell };
QString code(ReferralWay); // "call", "letter", "accompany", "tell"
QString label(ReferralWay);
std::optional<ReferralWay> referralWayFromCode(const QString&);

// つなぐ (E8). One that we sent has a day on which we ask what became of it; a result closes it.
struct Referral
{
    Id<Referral> id;
    Id<Client> client;
    Id<ClientCase> clientCase;
    Id<Memo> memo;
    ReferralDirection direction = ReferralDirection::Out;
    Id<Agency> agency;
    QString contact; // 先方の担当者・窓口
    QString reason;
    ReferralWay way = ReferralWay::Call;
    QDate referredOn;
    QDate followUpOn;
    QString result;
    QDate resultOn;
    Id<Staff> staff; // who of us
    bool retired = false;
    qint64 version = 0;
    // For lists, not stored here.
    QString clientName = {};
    QString agencyName = {};
    QString staffName = {};

    bool isOpen() const { return resultOn.isNull() && !retired; }
    bool isDue(QDate today) const { return isOpen() && followUpOn.isValid() && followUpOn <= today; }
    bool operator==(const Referral&) const = default;
};

} // namespace yorozu
