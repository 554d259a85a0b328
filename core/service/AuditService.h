// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Audit.h"
#include "core/service/CaseFile.h"
#include "core/service/Services.h"

#include <QHash>
#include <QList>

namespace yorozu {
struct Booking;
}

namespace yorozu::service {

// A line of the record of changes as it is read by people.
struct AuditRecord
{
    AuditLine line;
    qint64 staff = 0;
    AuditKind kind = AuditKind::Change;
    bool erased = false; // before and after are gone
    QString name;        // of the record; empty: it has none
    // The page that the record stands on: the first that is not null.
    Id<Memo> memo;
    Id<Booking> booking;
    Id<Client> client;
};

// What is due: before this moment, by fiscal year.
struct AuditDue
{
    int years = 0; // of retention
    UtcSeconds until = 0;
    QList<AuditDueYear> list;
    qint64 count() const;
};

// The record of changes, views and outputs (G1, G7).
class AuditService
{
public:
    explicit AuditService(CaseFile& file)
        : m_file(file)
    {
    }

    // Newest first; what follows a page is asked for with its last line as `after`.
    Result<QList<AuditRecord>> page(const Caller&, const AuditQuestion&);

    // Views are collected where they are seen and put on record together, shortly afterwards, by the side that writes:
    // opening a memo waits for nothing. Who looks at the same record again within ten minutes has looked at it once.
    void collect(const ViewedRecord& view);
    bool hasViews() const { return !m_views.isEmpty(); }
    // What could not be written stays for the next time.
    Status writeViews();

    // A copy that somebody takes by hand, before it is made; the ones that are made by themselves stay in the house.
    Status recordBackup(const Caller&, const QString& fileName, bool encrypted);

    // What was before and after is kept for so many years behind the end of its fiscal year (rules/AuditRetention); who
    // did what to which record, and when, for ever.
    Result<int> retentionYears();
    Status setRetentionYears(const Caller&, int years);
    Result<AuditDue> due(const Caller&);
    // Puts it on record that what is due is erased; then it goes in steps of less than 50 ms, until `finished`. What a
    // program leaves that ends meanwhile is due again.
    Result<AuditErasure> beginErasure(const Caller&);
    Result<AuditErasure> eraseSome(const Caller&, AuditErasure);

private:
    CaseFile& m_file;
    QList<ViewedRecord> m_views;
    QHash<QString, UtcSeconds> m_lately; // who and what → when it was collected last
};

} // namespace yorozu::service
