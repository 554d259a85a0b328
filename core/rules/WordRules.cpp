// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/WordRules.h"

#include "core/domain/Limits.h"
#include "core/japanese/Fold.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WordRules)
};

Error wrong(const QString& field, const QString& message)
{
    return {ErrorKind::Invalid, message, field, {}};
}

bool overlap(const MasterEntry& a, const MasterEntry& b)
{
    const bool aEndsBefore = a.validTo.isValid() && b.validFrom.isValid() && a.validTo < b.validFrom;
    const bool bEndsBefore = b.validTo.isValid() && a.validFrom.isValid() && b.validTo < a.validFrom;
    return !aEndsBefore && !bEndsBefore;
}

bool staysValid(const MasterEntry& entry, QDate today)
{
    return entry.validOn(today) && entry.validTo.isNull();
}

bool othersStayValid(const QList<WordLine>& list, const MasterEntry& entry, QDate today)
{
    return std::any_of(list.cbegin(), list.cend(), [&](const WordLine& line) {
        return line.entry.id != entry.id && line.entry.code == entry.code && staysValid(line.entry, today);
    });
}

} // namespace

bool isNeeded(MasterKind kind, const MasterEntry& entry)
{
    switch (kind) {
    case MasterKind::Mode:
        return entry.code == "visit"_L1 || entry.code == "online"_L1;
    case MasterKind::Channel:
    case MasterKind::Course:
        return entry.code == "other"_L1;
    case MasterKind::Programme:
        return entry.code == "yorozu"_L1;
    default:
        return false;
    }
}

bool keepsWords(MasterKind kind)
{
    return kind != MasterKind::AgencyKind && kind != MasterKind::JobTitle;
}

bool needsNewWord(MasterKind kind, const WordLine& stored, QDate today)
{
    const bool isOfToday = stored.entry.validFrom.isValid() && stored.entry.validFrom >= today;
    return keepsWords(kind) && stored.used && !isOfToday;
}

Result<MasterEntry> checkedWord(MasterKind kind, const QList<WordLine>& list, MasterEntry entry, QDate today)
{
    entry.name = entry.name.simplified();
    entry.nameEn = entry.nameEn.simplified();
    if (entry.name.isEmpty())
        return wrong(u"name"_s, Text::tr("A word needs a name. Nothing was changed."));
    if (const auto fault = tooLongError(entry.name, Limit::name, u"name"_s))
        return *fault;
    if (const auto fault = tooLongError(entry.nameEn, Limit::name, u"name_en"_s))
        return *fault;
    if (entry.validFrom.isValid() && entry.validTo.isValid() && entry.validTo < entry.validFrom)
        return wrong(u"valid_to"_s, Text::tr("The last day lies before the first. Nothing was changed."));
    if (isNeeded(kind, entry) && !staysValid(entry, today) && !othersStayValid(list, entry, today)) {
        return Error{
            ErrorKind::RuleViolation,
            Text::tr("“%1” is filled in where nothing was chosen; it may be renamed, but has to stay.").arg(entry.name),
            entry.validTo.isValid() ? u"valid_to"_s : u"valid_from"_s,
            {}};
    }
    const QString key = japanese::foldForCompare(entry.name);
    for (const WordLine& other : list) {
        if (other.entry.id == entry.id || japanese::foldForCompare(other.entry.name) != key ||
            !overlap(other.entry, entry))
            continue;
        return wrong(u"name"_s, Text::tr("“%1” is in the list already and valid at the same time. Nothing was "
                                         "changed; choose another name or other days.")
                                    .arg(other.entry.name));
    }
    return entry;
}

MasterEntry retired(MasterEntry entry, QDate today)
{
    const QDate last = today.addDays(-1);
    // A word of today or of later days was never offered before: it keeps one day that has passed.
    if (entry.validFrom.isValid() && entry.validFrom > last)
        entry.validFrom = last;
    entry.validTo = last;
    return entry;
}

} // namespace yorozu::rules
