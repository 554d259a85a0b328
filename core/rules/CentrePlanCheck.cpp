// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/CentrePlanCheck.h"

#include "core/japanese/NameKey.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CentrePlanCheck)
};

using Part = PlanProblem::Part;

// The seats for online sessions belong to an office of this name, which is always there.
const QString HomeOffice = u"在宅"_s;

void checkOffices(const CentrePlan& plan, QList<PlanProblem>& problems)
{
    if (plan.offices.isEmpty())
        problems.append({Part::Offices, -1, u"name"_s, Text::tr("A centre has at least one office.")});
    QHash<QString, int> seen;
    for (int row = 0; row < plan.offices.size(); ++row) {
        const OfficePlan& office = plan.offices.at(row);
        const QString name = office.name.simplified();
        if (name.isEmpty())
            problems.append({Part::Offices, row, u"name"_s, Text::tr("Give the office a name.")});
        else if (name == HomeOffice)
            problems.append({Part::Offices, row, u"name"_s,
                             Text::tr("“%1” is where online sessions are held; it is always there.").arg(name)});
        else if (seen.contains(name))
            problems.append(
                {Part::Offices, row, u"name"_s, Text::tr("Two offices are called “%1”; change one.").arg(name)});
        seen.insert(name, row);
        if (office.booths < 1 || office.booths > MostBooths)
            problems.append(
                {Part::Offices, row, u"booths"_s, Text::tr("An office has 1 to %1 booths.").arg(MostBooths)});
    }
    if (plan.opensAt < 0 || plan.closesAt > 24 * 60 || plan.closesAt <= plan.opensAt)
        problems.append({Part::Offices, -1, u"hours"_s, Text::tr("The closing time is not later than the opening.")});
    else if (plan.closesAt - plan.opensAt < plan.rules.sessionMinutes)
        problems.append(
            {Part::Offices, -1, u"hours"_s, Text::tr("A session of the usual length does not fit into the hours.")});
    if (plan.onlineSeats < 0 || plan.onlineSeats > MostBooths)
        problems.append({Part::Offices, -1, u"online"_s, Text::tr("There are 0 to %1 online seats.").arg(MostBooths)});
    const CentreRules& rules = plan.rules;
    if (rules.slotMinutes < 5 || rules.slotMinutes > 120 || rules.sessionMinutes < rules.slotMinutes ||
        rules.sessionMinutes % rules.slotMinutes != 0) {
        problems.append({Part::Offices, -1, u"session"_s,
                         Text::tr("A session lasts a whole number of slots: choose a longer one or shorter slots.")});
    }
}

void checkStaff(const CentrePlan& plan, QList<PlanProblem>& problems)
{
    QStringList offices{HomeOffice};
    for (const OfficePlan& office : plan.offices)
        offices.append(office.name.simplified());
    QHash<QString, int> seen;
    for (int row = 0; row < plan.staff.size(); ++row) {
        const StaffPlan& person = plan.staff.at(row);
        const QString key = japanese::nameKey(person.name);
        if (person.name.simplified().isEmpty())
            problems.append({Part::Staff, row, u"name"_s, Text::tr("Row %1: the name is missing.").arg(row + 1)});
        else if (seen.contains(key))
            problems.append({Part::Staff, row, u"name"_s,
                             Text::tr("Row %1: “%2” stands in row %3 as well.")
                                 .arg(row + 1)
                                 .arg(person.name)
                                 .arg(seen.value(key) + 1)});
        if (!key.isEmpty() && !seen.contains(key))
            seen.insert(key, row);
        if (!person.office.isEmpty() && !offices.contains(person.office))
            problems.append({Part::Staff, row, u"office"_s,
                             Text::tr("Row %1: there is no office “%2”.").arg(row + 1).arg(person.office)});
        if (!person.stampBox.isEmpty() && !plan.stampBoxes.contains(person.stampBox))
            problems.append({Part::Staff, row, u"stamp_box"_s,
                             Text::tr("Row %1: there is no stamp box “%2”.").arg(row + 1).arg(person.stampBox)});
    }
    if (!plan.staff.isEmpty() && (plan.self < 0 || plan.self >= plan.staff.size()))
        problems.append({Part::Staff, -1, u"self"_s, Text::tr("Mark the row that is you.")});
}

void checkRules(const CentrePlan& plan, QList<PlanProblem>& problems)
{
    if (plan.stampBoxes.isEmpty() || plan.stampBoxes.size() > MostStampBoxes)
        problems.append({Part::Rules, -1, u"stamp_boxes"_s, Text::tr("The sheet has one to four stamp boxes.")});
    for (int row = 0; row < plan.stampBoxes.size(); ++row) {
        const QString name = plan.stampBoxes.at(row).simplified();
        if (name.isEmpty())
            problems.append({Part::Rules, row, u"stamp_boxes"_s, Text::tr("Give each stamp box a name.")});
        else if (plan.stampBoxes.indexOf(plan.stampBoxes.at(row)) < row)
            problems.append(
                {Part::Rules, row, u"stamp_boxes"_s, Text::tr("Two stamp boxes are called “%1”.").arg(name)});
    }
    if (plan.rules.memoDeadlineDays < 1 || plan.rules.memoDeadlineDays > 60)
        problems.append({Part::Rules, -1, u"deadline"_s, Text::tr("The deadline is 1 to 60 working days.")});
}

} // namespace

QList<PlanProblem> planProblems(const CentrePlan& plan)
{
    QList<PlanProblem> problems;
    checkOffices(plan, problems);
    checkStaff(plan, problems);
    checkRules(plan, problems);
    return problems;
}

} // namespace yorozu::rules
