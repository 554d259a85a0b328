// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/storage/Connection.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <utility>

namespace yorozu::storage {

struct AuditEntry
{
    qint64 seq = 0;
    UtcSeconds at = 0;
    qint64 staff = 0;
    QString staffName;
    QString workstation;
    QString action;
    QString table;
    qint64 row = 0;
    QJsonObject before; // empty if erased or none
    QJsonObject after;
    bool erased = false; // the payload is gone; that the retention took it is what verifyChain() looks into
};

// What the hash of a chain row covers beside the digest of its payload and the hash of the row before.
struct AuditLink
{
    qint64 seq = 0;
    UtcSeconds at = 0;
    qint64 staff = 0;
    QString staffName;
    QString workstation;
    QString action;
    QString table;
    qint64 row = 0;
};
// The stored form: compact JSON with sorted keys; an empty object is no payload.
QString auditPayload(const QJsonObject& state);
QString auditDigest(const QString& before, const QString& after); // SHA-256, hexadecimal
QString auditHash(const QString& previousHash, const AuditLink& link, const QString& digest);

class AuditRepository
{
public:
    explicit AuditRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    QList<AuditEntry> list(const QString& table = {}, qint64 row = 0, int limit = -1); // newest first
    // A sentence per fault: a gap, a changed row, a payload that does not match its digest. Empty: whole.
    QStringList verifyChain();
    QString head(); // the newest hash, empty if there is none

private:
    Connection& m_connection;
};

// The engine's integrity_check and foreign_key_check, then the program's own invariants: no overlap in occupancy, a
// lead for each published memo that agrees with memo.lead_id, revisions without a gap, counters not behind the numbers
// drawn, the chain whole. A sentence per problem.
QStringList checkInvariants(Connection&);
// The first part of it alone.
void checkFileItself(Connection&, QStringList& problems);
// table → rows, for `yorozuctl check`: memos, clients, cases, referrals, bookings, staff, agencies, drafts, revisions,
// audit, attachments, handovers, tasks.
QList<std::pair<QString, qint64>> countRecords(Connection&);

} // namespace yorozu::storage
