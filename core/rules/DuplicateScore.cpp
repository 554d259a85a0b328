// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/DuplicateScore.h"

#include "core/japanese/Fold.h"
#include "core/japanese/NameKey.h"
#include "core/japanese/PhoneKey.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

constexpr int Certain = 100;
constexpr int MostWithoutNumber = 99;
constexpr int OtherMunicipality = 15;
// Shorter names are contained in too many others.
constexpr qsizetype ShortestSimilar = 3;

struct Weight
{
    DuplicateSign sign;
    const char* code;
    int points;
    bool said; // in the sentence; what weighs little is seen in the table
    const char* words;
    const char* lastWords;
};

constexpr std::array Weights{
    Weight{DuplicateSign::CorporateNumber, "corporate_number", Certain, true,
           QT_TRANSLATE_NOOP("Duplicates", "same corporate number"),
           QT_TRANSLATE_NOOP("Duplicates", "same corporate number.")},
    Weight{DuplicateSign::Phone, "phone", 50, true, QT_TRANSLATE_NOOP("Duplicates", "same telephone"),
           QT_TRANSLATE_NOOP("Duplicates", "same telephone.")},
    Weight{DuplicateSign::Name, "name", 35, true, QT_TRANSLATE_NOOP("Duplicates", "same name"),
           QT_TRANSLATE_NOOP("Duplicates", "same name.")},
    Weight{DuplicateSign::NameOtherForm, "name_other_form", 30, true,
           QT_TRANSLATE_NOOP("Duplicates", "same name but for the legal form"),
           QT_TRANSLATE_NOOP("Duplicates", "same name but for the legal form.")},
    Weight{DuplicateSign::SimilarName, "similar_name", 20, true, QT_TRANSLATE_NOOP("Duplicates", "similar name"),
           QT_TRANSLATE_NOOP("Duplicates", "similar name.")},
    Weight{DuplicateSign::Representative, "representative", 20, true,
           QT_TRANSLATE_NOOP("Duplicates", "same representative"),
           QT_TRANSLATE_NOOP("Duplicates", "same representative.")},
    Weight{DuplicateSign::Reading, "kana", 12, false, QT_TRANSLATE_NOOP("Duplicates", "same reading"),
           QT_TRANSLATE_NOOP("Duplicates", "same reading.")},
    Weight{DuplicateSign::SimilarReading, "similar_kana", 8, false, QT_TRANSLATE_NOOP("Duplicates", "similar reading"),
           QT_TRANSLATE_NOOP("Duplicates", "similar reading.")},
    Weight{DuplicateSign::Municipality, "municipality", 10, false, QT_TRANSLATE_NOOP("Duplicates", "same municipality"),
           QT_TRANSLATE_NOOP("Duplicates", "same municipality.")},
};

const Weight& weightOf(DuplicateSign sign)
{
    return *std::find_if(Weights.begin(), Weights.end(), [&](const Weight& weight) { return weight.sign == sign; });
}

// At most one character put in, left out or written otherwise.
bool oneApart(const QString& left, const QString& right)
{
    if (left.size() > right.size())
        return oneApart(right, left);
    if (right.size() - left.size() > 1)
        return false;
    const auto [inLeft, inRight] = std::mismatch(left.cbegin(), left.cend(), right.cbegin(), right.cend());
    const qsizetype skipped = left.size() == right.size() ? 1 : 0;
    return inLeft == left.cend() || std::equal(inLeft + skipped, left.cend(), inRight + 1, right.cend());
}

bool similar(const QString& left, const QString& right)
{
    const QString& shorter = left.size() <= right.size() ? left : right;
    const QString& longer = left.size() <= right.size() ? right : left;
    if (shorter.size() < ShortestSimilar || shorter.size() * 2 < longer.size())
        return false;
    return longer.contains(shorter) || (shorter.size() > ShortestSimilar && oneApart(shorter, longer));
}

// 墨田区（本社・工場） is 墨田区.
QString placeKey(const QString& municipality)
{
    return japanese::foldForCompare(municipality).section(u'(', 0, 0);
}

QString representativeKey(const Client& client)
{
    const auto primary =
        std::find_if(client.persons.cbegin(), client.persons.cend(), [](const Person& p) { return p.primary; });
    return primary == client.persons.cend() ? QString() : japanese::nameKey(primary->name);
}

std::optional<DuplicateSign> signOfNames(const Client& left, const Client& right)
{
    if (japanese::foldForCompare(left.name) == japanese::foldForCompare(right.name))
        return DuplicateSign::Name;
    const QString leftKey = japanese::nameKey(left.name);
    const QString rightKey = japanese::nameKey(right.name);
    if (leftKey == rightKey)
        return DuplicateSign::NameOtherForm;
    return similar(leftKey, rightKey) ? std::optional(DuplicateSign::SimilarName) : std::nullopt;
}

std::optional<DuplicateSign> signOfReadings(const Client& left, const Client& right)
{
    const QString leftKey = japanese::foldForCompare(left.kana);
    const QString rightKey = japanese::foldForCompare(right.kana);
    if (leftKey.isEmpty() || rightKey.isEmpty())
        return std::nullopt;
    if (leftKey == rightKey)
        return DuplicateSign::Reading;
    return similar(leftKey, rightKey) ? std::optional(DuplicateSign::SimilarReading) : std::nullopt;
}

bool same(const QString& left, const QString& right)
{
    return !left.isEmpty() && left == right;
}

} // namespace

QString code(DuplicateSign sign)
{
    return QString::fromLatin1(weightOf(sign).code);
}

DuplicateScore duplicateScore(const Client& left, const Client& right)
{
    const bool numbered = !left.corporateNumber.isEmpty() && !right.corporateNumber.isEmpty();
    if (numbered && left.corporateNumber != right.corporateNumber)
        return {};
    DuplicateScore score;
    if (numbered)
        score.signs.append(DuplicateSign::CorporateNumber);
    if (same(japanese::phoneKey(left.phone), japanese::phoneKey(right.phone)))
        score.signs.append(DuplicateSign::Phone);
    if (const auto sign = signOfNames(left, right))
        score.signs.append(*sign);
    const QString representative = representativeKey(left);
    if (same(representative, representativeKey(right)) && representative != japanese::nameKey(left.name))
        score.signs.append(DuplicateSign::Representative);
    if (const auto sign = signOfReadings(left, right))
        score.signs.append(*sign);
    const QString place = placeKey(left.municipality);
    const QString otherPlace = placeKey(right.municipality);
    if (same(place, otherPlace))
        score.signs.append(DuplicateSign::Municipality);
    int points = !place.isEmpty() && !otherPlace.isEmpty() && place != otherPlace ? -OtherMunicipality : 0;
    for (const DuplicateSign sign : std::as_const(score.signs))
        points += weightOf(sign).points;
    score.percent = numbered ? Certain : std::clamp(points, 0, MostWithoutNumber);
    return score;
}

QString inWords(const DuplicateScore& score)
{
    QList<DuplicateSign> said;
    std::copy_if(score.signs.cbegin(), score.signs.cend(), std::back_inserter(said),
                 [](DuplicateSign sign) { return weightOf(sign).said; });
    if (said.isEmpty())
        said = score.signs;
    QStringList words;
    for (const DuplicateSign sign : std::as_const(said)) {
        const Weight& weight = weightOf(sign);
        words.append(
            QCoreApplication::translate("Duplicates", sign == said.constLast() ? weight.lastWords : weight.words));
    }
    //: between the signs of one company
    QString sentence = words.join(QCoreApplication::translate("Duplicates", ", "));
    if (!sentence.isEmpty())
        sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

} // namespace yorozu::rules
