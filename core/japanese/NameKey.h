// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yorozu::japanese {

// For comparing only: equal for the spellings of one company's name. The name is folded (foldForCompare), its legal
// form (株式会社 ㈱ (株) カ) …) is taken away at the front and at the back, and punctuation but & and + is dropped.
// Never empty unless the name is: a name that is nothing but a legal form keeps it. An equal key is a hint, never
// an identity: hundreds of firms share the name アシスト.
QString nameKey(const QString& name);

// The folded name, its legal form taken away at the front and at the back, its punctuation kept.
QString withoutLegalForm(const QString& name);

} // namespace yorozu::japanese
