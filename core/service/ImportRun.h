// SPDX-License-Identifier: GPL-3.0-or-later
// What the imports share; used by TransferService alone.
#pragma once

#include "core/exchange/ClientCsv.h"
#include "core/exchange/MemoCsv.h"
#include "core/exchange/StaffCsv.h"
#include "core/rules/Permissions.h"
#include "core/service/TransferService.h"
#include "core/storage/ClientRepository.h"

#include <QHash>

namespace yorozu::service {

// The system itself imports where nobody signs in (yorozuctl on one workstation).
Status mayImport(const Caller& caller, rules::Action action);

// The words and names of this data base, both ways; `of` is a kind of words, "office", "agency" or "staff".
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

// The transaction's writer, the report, and what rows are looked up in.
struct ImportRun
{
    ImportRun(storage::Writer& transaction, ImportReport& counts, const TransferProgress& tell);

    // Hands each record to `take` and tells how far it is, until somebody gives up.
    template <typename Records, typename Take> void forEach(const Records& records, Take take)
    {
        constexpr qsizetype Step = 20;
        for (qsizetype i = 0; i < records.size() && !givenUp; ++i) {
            if (i % Step == 0 && progress)
                givenUp = !progress(static_cast<int>(i), static_cast<int>(records.size()));
            if (!givenUp)
                take(records.at(i));
        }
    }

    void fault(int row, const QString& column, const QString& message);
    void passOver(int row, const QString& message);
    // 0 without an error for an empty name.
    qint64 named(const QString& of, const QString& name, int row, const QString& column);

    storage::Writer& writer;
    ImportReport& report;
    const TransferProgress& progress;
    bool givenUp = false;
    TransferNames names;
    storage::ClientRepository clients;
};

bool sameText(const QString& a, const QString& b);  // folded; never for empty ones
bool samePhone(const QString& a, const QString& b); // digits only; never for empty ones
bool sameName(const QString& a, const QString& b);  // by name key; never for empty ones
Person* findPerson(Client& client, const QString& name);
// A number may be another data base's: the record must look like the row, else it would be overwritten.
bool looksLike(const Client& known, const Client& row);

// Each writes every record that it can and puts the others' faults into the report; the caller rolls back then. False:
// it was given up.
bool importClientRecords(storage::Writer&, ImportReport&, const exchange::ParsedClients&, const TransferProgress&);
bool importMemoRecords(storage::Writer&, ImportReport&, const exchange::ParsedMemos&, const TransferProgress&);
bool importStaffRecords(storage::Writer&, ImportReport&, const exchange::ParsedStaff&, const TransferProgress&);

} // namespace yorozu::service
