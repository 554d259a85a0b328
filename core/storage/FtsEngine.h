// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/SearchEngine.h"

namespace yorozu::storage {

// FTS5 of SQLite.
class FtsEngine final : public SearchEngine
{
public:
    explicit FtsEngine(Connection& connection)
        : m_connection(connection)
    {
    }

    std::unique_ptr<SearchWriting> writing(SearchKind kind, qint64 dayPlaces) override;
    std::unique_ptr<SearchQuestion> question(SearchKind kind, const SearchCondition& condition) override;
    QStringList emptySome(SearchKind kind, int rows) override;
    void begin(SearchKind kind) override;
    void finish(SearchKind kind) override;
    bool isCrowded(SearchKind kind) override;
    bool merge(SearchKind kind, qint64 pages) override;
    QStringList differing(SearchKind kind, const std::function<void(const SearchRowUse&)>& eachRow) override;

private:
    void set(SearchKind kind, const QString& name, int value);

    Connection& m_connection;
};

} // namespace yorozu::storage
