// SPDX-License-Identifier: GPL-3.0-or-later
// How the records of a list are taken over, whether at once (TransferService) or a few at a time (ImportQueue).
#pragma once

#include "core/exchange/ActivityCsv.h"
#include "core/exchange/AgencyCsv.h"
#include "core/exchange/ClientCsv.h"
#include "core/exchange/MemoCsv.h"
#include "core/exchange/StaffCsv.h"
#include "core/rules/Permissions.h"
#include "core/service/TransferService.h"
#include "core/storage/ClientRepository.h"

#include <QHash>

#include <functional>
#include <memory>

namespace yorozu::service {

// The system itself imports where nobody signs in (yorozuctl on one workstation).
Status mayImport(const Caller& caller, rules::Action action);

// The words and names of this data base, both ways; `of` is a kind of words, "office", "agency", "staff" or "zemi".
class TransferNames
{
public:
    explicit TransferNames(storage::Connection& connection);

    static QString group(MasterKind kind) { return QString::number(static_cast<int>(kind)); }
    // 0: there is none.
    qint64 id(const QString& of, const QString& name) const { return m_ids.value(key(of, name)); }
    QString name(const QString& of, qint64 id) const { return m_names.value(of + u'/' + QString::number(id)); }
    const QList<StampBox>& boxes() const { return m_boxes; }

private:
    static QString key(const QString& of, const QString& name);
    void add(const QString& of, qint64 id, const QString& name);

    QHash<QString, qint64> m_ids;
    QHash<QString, QString> m_names;
    QList<StampBox> m_boxes;
};

// Where records go. `report` outlives what is made.
struct ImportInto
{
    storage::Writer& writer;
    ImportReport& report;
    // The newest record of the kind that was here before the first row of the list arrived.
    qint64 lastKnown = 0;
};

// Takes the records of a list over, one by one, in one transaction: what it knows of the data base is of that. What it
// does to a record depends on the data base alone, so that another one may go on where this one ends.
class RecordImport
{
public:
    virtual ~RecordImport() = default;
    RecordImport(const RecordImport&) = delete;
    RecordImport& operator=(const RecordImport&) = delete;

    // Writes the record, or puts its faults into the report and nothing into the data base.
    virtual void take(qsizetype index) = 0;

protected:
    explicit RecordImport(const ImportInto& into);

    void fault(int row, const QString& column, const QString& message);
    void passOver(int row, const QString& message);
    // 0 without an error for an empty name.
    qint64 named(const QString& of, const QString& name, int row, const QString& column);

    storage::Writer& writer;
    ImportReport& report;
    qint64 lastKnown;
    TransferNames names;
    storage::ClientRepository clients;
};

bool sameText(const QString& a, const QString& b);  // folded; never for empty ones
bool samePhone(const QString& a, const QString& b); // digits only; never for empty ones
bool sameName(const QString& a, const QString& b);  // by name key; never for empty ones
Person* findPerson(Client& client, const QString& name);
// A number may be another data base's: the record must look like the row, else it would be overwritten.
bool looksLike(const Client& known, const Client& row);

std::unique_ptr<RecordImport> clientImport(const ImportInto&, exchange::ParsedClients);
std::unique_ptr<RecordImport> memoImport(const ImportInto&, exchange::ParsedMemos);
std::unique_ptr<RecordImport> staffImport(const ImportInto&, exchange::ParsedStaff);
std::unique_ptr<RecordImport> agencyImport(const ImportInto&, exchange::ParsedAgencies);
std::unique_ptr<RecordImport> activityImport(const ImportInto&, exchange::ParsedActivities);

// A list as it was read: what is wrong with its form, and how its records are taken over.
struct ReadList
{
    int rows = 0;
    QStringList ignoredHeadings;
    QList<exchange::RowError> errors;
    QList<int> recordRows; // where each record begins
    std::function<std::unique_ptr<RecordImport>(const ImportInto&)> import;
};
Result<ReadList> readList(ImportKind kind, const QByteArray& file, const ImportOptions& options);

// Told now and then how far it is; false: given up.
bool goesOn(const TransferProgress& progress, qsizetype done, qsizetype total);
// The audit row of a list that goes out, before it is handed over.
Status recordExport(CaseFile& file, const Caller& caller, const QString& table, qsizetype rows,
                    exchange::Encoding encoding, bool withImpression, bool encrypted);

// The audit row of a list that was taken over.
void recordImport(storage::Writer& writer, ImportKind kind, const ImportReport& report);

rules::Action actionOf(ImportKind kind);
QString tableOf(ImportKind kind); // "client", "memo", "staff", "agency", "activity"

} // namespace yorozu::service
