// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing the search index with the records, word by word.
#include "core/storage/SearchIndex.h"

#include "core/storage/SearchEngine.h"
#include "core/storage/StorageError.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr std::array Kinds{SearchKind::Agency, SearchKind::Client, SearchKind::Booking, SearchKind::Memo};
constexpr int Handful = 256;

// Each row of the kind with what stands in the index for it, a handful at a time.
void eachRow(Connection& connection, SearchKind kind, const SearchRowUse& use)
{
    qint64 after = std::numeric_limits<qint64>::min();
    while (true) {
        Query query(connection, u"SELECT place, record_id, sorts_by, revision, body, marks FROM %1 WHERE place > ? "
                                "ORDER BY place LIMIT ?"_s.arg(searchRows(kind)));
        query.bind(after).bind(Handful).exec();
        QList<std::pair<qint64, SearchDocument>> rows;
        QList<qint64> ids;
        while (query.next()) {
            rows.append(
                {query.number(0), {query.number(1), query.number(2), query.number(3), query.text(4), query.text(5)}});
            ids.append(query.number(1));
        }
        if (rows.isEmpty())
            return;
        after = rows.last().first;
        QHash<qint64, SearchDocument> now;
        for (const SearchDocument& document : readDocuments(connection, kind, ids))
            now.insert(document.id, document);
        for (auto& [place, indexed] : rows) {
            const auto current = now.constFind(indexed.id);
            if (kind == SearchKind::Memo && current != now.cend()) {
                indexed.body = current->body;
                indexed.marks = current->marks;
            }
            use(place, indexed, current == now.cend() ? nullptr : &*current);
        }
    }
}

} // namespace

void SearchIndex::checkRows(SearchKind kind, QStringList& problems)
{
    const auto ask = [&](const QString& sql, const QString& problem) {
        Query query(m_connection, sql + u" LIMIT %1"_s.arg(MostNamed));
        query.exec();
        QList<qint64> ids;
        while (query.next())
            ids.append(query.number(0));
        for (const qint64 id : std::as_const(ids))
            problems.append(problem.arg(nameOfRecord(m_connection, kind, id)));
    };
    ask(u"SELECT x.id%1 AND NOT EXISTS (SELECT 1 FROM %2 r WHERE r.record_id = x.id)"_s.arg(searchableSql(kind),
                                                                                            searchRows(kind)),
        Text::tr("%1 cannot be found: the search index lacks it. Run “yorozuctl search rebuild”."));
    ask(u"SELECT r.record_id FROM %2 r WHERE NOT EXISTS (SELECT 1%1 AND x.id = r.record_id)"_s.arg(searchableSql(kind),
                                                                                                   searchRows(kind)),
        Text::tr("The search still finds %1, which is not to be found any more. Run “yorozuctl search rebuild”."));
}

void SearchIndex::checkWords(SearchKind kind, QStringList& problems)
{
    const QString stale = Text::tr("%1 is found by what it said before. Run “yorozuctl search rebuild”.");
    qsizetype named = 0;
    bool firstLook = true;
    const QStringList records = SearchEngine::of(m_connection)->differing(kind, [&](const SearchRowUse& use) {
        eachRow(m_connection, kind, [&](qint64 place, const SearchDocument& indexed, const SearchDocument* now) {
            if (firstLook && now && *now != indexed && named++ < MostNamed)
                problems.append(stale.arg(nameOfRecord(m_connection, kind, indexed.id)));
            use(place, indexed, now);
        });
        firstLook = false;
    });
    if (named > 0)
        return;
    for (const QString& record : records) {
        problems.append(
            record.isEmpty()
                ? Text::tr("The search index holds words that are in no record. Run “yorozuctl search rebuild”.")
                : Text::tr("The search index has other words for %1 than the record. Run “yorozuctl search rebuild”.")
                      .arg(record));
    }
}

QStringList SearchIndex::verify()
{
    QStringList problems;
    const SearchProgress now = progress();
    if (!now.complete) {
        problems.append(Text::tr("The search index is not complete: %1 of %2 records. Run “yorozuctl search rebuild”.")
                            .arg(now.done)
                            .arg(now.total));
        return problems;
    }
    for (const SearchKind kind : Kinds) {
        try {
            checkRows(kind, problems);
            checkWords(kind, problems);
        } catch (const StorageError& error) {
            if (error.error().kind != ErrorKind::Damaged)
                throw;
            problems.append(
                Text::tr("The search index is damaged, the records are not. Run “yorozuctl search rebuild”."));
        }
    }
    return problems;
}

} // namespace yorozu::storage
