// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Query.h"

#include <QString>

namespace yorozu::storage {

// What both lists of the ledger look for: clients (c) whose name, reading, number or person contains a text after
// folding. Texts that nobody looks for find nothing.
class FoldedSearch
{
public:
    explicit FoldedSearch(const QString& typed);

    bool isEmpty() const { return m_kind == Kind::All; }     // nothing was typed: everything is meant
    bool isHopeless() const { return m_kind == Kind::None; } // nothing can be found
    // " AND (…)", or nothing.
    QString condition() const;
    void bind(Query& query) const;

private:
    enum class Kind { All, None, Some };
    Kind m_kind = Kind::All;
    QString m_name;
    QString m_kana;
    QString m_number;
};

} // namespace yorozu::storage
