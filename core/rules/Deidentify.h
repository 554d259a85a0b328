// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CaseStudy.h"

#include <memory>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace yorozu::rules {

class NameFinder;

// Names of all companies, or of all people, of the ledger. Made once for many studies; there are tens of thousands.
class LedgerNames
{
public:
    // Without their legal forms; those of less than three characters mean too much.
    explicit LedgerNames(const QStringList& names);
    // Of the names that begin like a folded text does at this place.
    QStringList at(QStringView folded, qsizetype place) const;
    bool isEmpty() const { return m_byBeginning.isEmpty(); }

private:
    QHash<QString, QStringList> m_byBeginning;
};

// A name as it is written and as it is read; either may be empty.
struct KnownName
{
    QString name; // 福島 里美, 株式会社丸福製麺所, 城南信用金庫
    QString kana;
    bool operator==(const KnownName&) const = default;
};

// Whom a text must not name: what the records know of those who were there, and of everybody's bank.
struct Identity
{
    QList<KnownName> companies; // the client, also under the names that the memos have, and those merged into it
    QList<KnownName> persons;   // who came, the first of them 相談者, and who else is known of the company
    QList<KnownName> staff;     // of the centre, and who sat in
    QList<KnownName> banks;     // 信用金庫 and the like, and the agency that the client came from
    QStringList branches;       // 蒲田支店
    QStringList places;         // 墨田区
    QStringList phones;
    QStringList numbers;                        // of the client, the sessions, 法人番号
    // Whoever is none of the above; or null.
    std::shared_ptr<const LedgerNames> otherCompanies; // japanese::nameKey of each: a word may be one
    std::shared_ptr<const LedgerNames> otherPersons;   // whole names
};

// 匿名化 (A9): takes out of a text whatever tells whose it is, and says what is still left in one. Names are found in
// any width and kana, with spaces, line ends or dots inside, with or without their legal form, and with the words that
// follow a name (様, 社長); telephone numbers, addresses, mail addresses and accounts also where the records do not
// know them. Made once for all texts of a study.
class Deidentifier
{
public:
    explicit Deidentifier(const Identity&);
    ~Deidentifier();
    Deidentifier(Deidentifier&&) noexcept;

    // From the beginning of the text to its end; none lies within another one.
    QList<Finding> find(const QString& text) const;
    QList<StudyFinding> find(const StudyTexts&) const;
    // Without what find() calls replaced: A社, 相談者, 金融機関 … in its place. Once more changes nothing.
    QString cleaned(const QString& text) const;

private:
    std::unique_ptr<NameFinder> m_names;
    QStringList m_phones;
};

} // namespace yorozu::rules
