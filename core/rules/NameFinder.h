// SPDX-License-Identifier: GPL-3.0-or-later
// For core/rules/Deidentify: the names that the records know, in a text.
#pragma once

#include "core/rules/Deidentify.h"
#include "core/rules/TracedText.h"

namespace yorozu::rules {

// What is looked for, folded, and when it is taken for the name.
struct NameTerm
{
    enum class Where {
        Anywhere,     // long enough to mean nothing else; a short one is doubtful within a longer word
        Word,         // a family name, a company without its last word: other words may begin or end like it
        WithFollower, // means too much alone: before 様, 社長 and the like
        Alone // a bank without its form: さわやか, 多摩; not where it begins a longer word or names a place
    };
    QString key;
    IdentifierKind kind = IdentifierKind::Company;
    QString replacement;
    Where where = Where::Anywhere;
    bool certain = true;
    bool replaced = true;
    bool needsForm = false; // 株式会社 beside it
    bool alsoStaff = false; // one of us is called the same
};

class NameFinder
{
public:
    explicit NameFinder(const Identity&);
    // In no order, and some within others.
    QList<Finding> find(const TracedText&) const;

private:
    void findTerm(const TracedText&, const NameTerm&, QList<Finding>& found) const;
    void findOtherCompanies(const TracedText&, QList<Finding>& found) const;
    void findOtherPersons(const TracedText&, QList<Finding>& found) const;

    QList<NameTerm> m_terms;
    std::shared_ptr<const LedgerNames> m_otherCompanies;
    std::shared_ptr<const LedgerNames> m_otherPersons;
};

QList<NameTerm> nameTerms(const Identity&);

} // namespace yorozu::rules
