// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/Finders.h"

#include "core/japanese/Fold.h"
#include "core/service/CentreService.h"
#include "ui/async/DeskContext.h"
#include "ui/fields/PeopleModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr qsizetype MostFound = 40;

bool fits(const QString& folded, const QString& name, const QString& kana)
{
    return folded.isEmpty() || japanese::foldForCompare(name).contains(folded) ||
           japanese::foldForCompare(kana).contains(folded);
}

} // namespace

ChipsField::Finder Finders::staff(const DeskContext& context)
{
    return [&context](const QString& typed) { return findStaff(context.centre().staff, typed); };
}

ChipsField::Finder Finders::contacts(const AgencyRecord& agency)
{
    return [contacts = agency.contacts](const QString& typed) {
        const QString folded = japanese::foldForCompare(typed);
        QList<Suggestion> found;
        for (const AgencyContact& one : contacts) {
            if (!one.retired && fits(folded, one.name, one.kana))
                found.append({one.id.number(), one.name, u"%1 %2"_s.arg(one.department, one.title).trimmed()});
        }
        return found;
    };
}

ChipsField::Finder Finders::agencies(const DeskContext& context)
{
    return [&context](const QString& typed) {
        const QString folded = japanese::foldForCompare(typed);
        QList<Agency> agencies = context.centre().agencies;
        agencies.removeIf([&folded](const Agency& one) { return one.retired || !fits(folded, one.name, one.kana); });
        std::stable_sort(agencies.begin(), agencies.end(),
                         [](const Agency& a, const Agency& b) { return a.onFortyList && !b.onFortyList; });
        QList<Suggestion> found;
        for (const Agency& one : agencies.first(std::min(agencies.size(), MostFound)))
            found.append({one.id.number(), one.name, one.kindName});
        return found;
    };
}

} // namespace yorozu::ui
