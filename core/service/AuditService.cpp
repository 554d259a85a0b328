// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/AuditService.h"

#include "core/rules/Permissions.h"
#include "core/storage/AuditNames.h"
#include "core/storage/AuditSearch.h"
#include "core/storage/Writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

constexpr UtcSeconds SameView = 10 * 60;
constexpr qsizetype MostRemembered = 4000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AuditService)
};

QString keyOf(const ViewedRecord& view)
{
    return QStringList{QString::number(view.caller.staff.number()), view.caller.name, view.table,
                       QString::number(view.row)}
        .join(u'\n');
}

AuditRecord recordOf(const storage::AuditEntry& entry, const storage::AuditName& name)
{
    AuditRecord record;
    record.line = {entry.seq,   entry.at,  entry.staffName, entry.workstation, entry.action,
                   entry.table, entry.row, entry.before,    entry.after};
    record.staff = entry.staff;
    record.kind = auditKindOf(entry.action);
    record.erased = entry.erased;
    record.name = name.name;
    record.memo = name.memo;
    record.booking = name.booking;
    record.client = name.client;
    return record;
}

Error nobody(const QString& what)
{
    return Error{ErrorKind::NotFound, what, {}, {}};
}

// Whether the client, person or memo that the question is about is there at all: nothing on record about somebody who
// does not exist would read like an answer.
Status knowsSubject(storage::Connection& connection, const AuditQuestion& question)
{
    const auto exists = [&connection](const QString& table, qint64 id) {
        return id == 0 || !storage::namesOf(connection, {{table, id}}).isEmpty();
    };
    if (!exists(u"client"_s, question.client.number()))
        return nobody(Text::tr("There is no client %1.").arg(question.client.number()));
    if (!exists(u"person"_s, question.person.number()))
        return nobody(Text::tr("There is no person %1.").arg(question.person.number()));
    if (!exists(u"memo"_s, question.memo.number()))
        return nobody(Text::tr("There is no memo %1.").arg(question.memo.number()));
    return Done{};
}

} // namespace

Result<QList<AuditRecord>> AuditService::page(const Caller& caller, const AuditQuestion& question)
{
    if (const Status allowed = rules::require(caller, rules::Action::ReadAudit); !allowed)
        return allowed.error();
    using Records = QList<AuditRecord>;
    return m_file.read<Records>([&](storage::Connection& connection) -> Result<Records> {
        if (const Status known = knowsSubject(connection, question); !known)
            return known.error();
        const QList<storage::AuditEntry> entries = storage::AuditSearch(connection).page(question);
        QSet<storage::AuditRow> rows;
        for (const storage::AuditEntry& entry : entries)
            rows.insert({entry.table, entry.row});
        const QHash<storage::AuditRow, storage::AuditName> names = storage::namesOf(connection, rows);
        Records records;
        records.reserve(entries.size());
        for (const storage::AuditEntry& entry : entries)
            records.append(recordOf(entry, names.value({entry.table, entry.row})));
        return records;
    });
}

void AuditService::collect(const ViewedRecord& view)
{
    const QString key = keyOf(view);
    const auto last = m_lately.constFind(key);
    if (last != m_lately.cend() && view.at - *last < SameView)
        return;
    if (m_lately.size() >= MostRemembered)
        m_lately.removeIf([&view](const auto& one) { return view.at - one.value() >= SameView; });
    m_lately.insert(key, view.at);
    m_views.append(view);
}

Status AuditService::writeViews()
{
    if (m_views.isEmpty())
        return Done{};
    const Status written = m_file.write<Done>(m_views.constFirst().caller, [this](storage::Writer& writer) -> Status {
        storage::AuditSearch known(writer.connection());
        for (const ViewedRecord& view : std::as_const(m_views)) {
            // Another program of this person may have shown it a moment ago, or this one before it was started anew.
            if (known.wasViewed(view.caller, view.table, view.row, view.at - SameView))
                continue;
            writer.actAs(view.caller, view.at);
            writer.record(u"view"_s, view.table, view.row, {}, {});
        }
        return Done{};
    });
    if (written)
        m_views.clear();
    return written;
}

Status AuditService::recordBackup(const Caller& caller, const QString& fileName, bool encrypted)
{
    if (const Status allowed = rules::require(caller, rules::Action::MakeBackup); !allowed)
        return allowed;
    return m_file.write<Done>(caller, [&](storage::Writer& writer) -> Status {
        writer.record(u"backup"_s, u"case_file"_s, 0, {}, {{u"file"_s, fileName}, {u"encrypted"_s, encrypted}});
        return Done{};
    });
}

} // namespace yorozu::service
