// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/SearchEngine.h"

namespace yorozu::storage {

// PostgreSQL: a list of words (tsvector) and the folded text in each row of the index. The words say where to look, the
// text says whether it is there, so that neither a long text nor a frequent word is lost to the limits of positions.
class WordsEngine final : public SearchEngine
{
public:
    explicit WordsEngine(Connection& connection)
        : m_connection(connection)
    {
    }

    std::unique_ptr<SearchWriting> writing(SearchKind kind, qint64 dayPlaces) override;
    std::unique_ptr<SearchQuestion> question(SearchKind kind, const SearchCondition& condition) override;
    // The words go with their rows, and the server keeps the index in order.
    QStringList emptySome(SearchKind, int) override { return {}; }
    void begin(SearchKind) override {}
    void finish(SearchKind kind) override;
    bool isCrowded(SearchKind) override { return false; }
    bool merge(SearchKind, qint64) override { return false; }
    QStringList differing(SearchKind kind, const std::function<void(const SearchRowUse&)>& eachRow) override;

private:
    Connection& m_connection;
};

} // namespace yorozu::storage
