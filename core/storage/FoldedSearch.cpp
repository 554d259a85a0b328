// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FoldedSearch.h"

#include "core/japanese/Fold.h"
#include "core/japanese/NameKey.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

// Nobody looks for a longer one, and SQLite refuses patterns beyond 50,000 bytes.
constexpr qsizetype LongestSearch = 200;

// A pattern that looks for the text itself, whatever signs of LIKE it holds.
QString containing(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1);
    return u'%' + text + u'%';
}

// The clients that those with a number like the bound one were merged into, over any number of merges: an old number
// is found for ever.
constexpr auto SurvivorsByNumber =
    u"WITH RECURSIVE up (id, into_id) AS (SELECT id, merged_into_id FROM client WHERE merged_into_id IS NOT NULL "
    "AND number LIKE ? ESCAPE '\\' UNION SELECT k.id, k.merged_into_id FROM up JOIN client k ON k.id = up.into_id) "
    "SELECT id FROM up WHERE into_id IS NULL";

} // namespace

FoldedSearch::FoldedSearch(const QString& typed)
{
    const QString plain = typed.trimmed();
    if (plain.isEmpty())
        return;
    const QString reading = japanese::foldForCompare(plain);
    // Nothing but invisible characters would be contained in everything.
    if (plain.size() > LongestSearch || reading.isEmpty()) {
        m_kind = Kind::None;
        return;
    }
    m_kind = Kind::Some;
    m_name = containing(japanese::nameKey(plain));
    m_kana = containing(reading);
    m_number = containing(plain.normalized(QString::NormalizationForm_KC).toUpper());
}

QString FoldedSearch::condition() const
{
    if (m_kind != Kind::Some)
        return {};
    return u" AND (c.name_key LIKE ? ESCAPE '\\' OR c.kana_key LIKE ? ESCAPE '\\' OR c.number LIKE ? ESCAPE '\\' "
           "OR c.id IN (%1) OR c.id IN (SELECT p.client_id FROM person p "
           "WHERE p.name_key LIKE ? ESCAPE '\\' OR p.kana_key LIKE ? ESCAPE '\\'))"_s.arg(
               QString::fromUtf16(SurvivorsByNumber));
}

void FoldedSearch::bind(Query& query) const
{
    if (m_kind == Kind::Some)
        query.bind(m_name).bind(m_kana).bind(m_number).bind(m_number).bind(m_name).bind(m_kana);
}

} // namespace yorozu::storage
