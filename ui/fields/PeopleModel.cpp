// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/PeopleModel.h"

#include "core/japanese/Fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace yorozu::ui {

using namespace Qt::StringLiterals;

namespace {

// Kana are compared as katakana, which foldForCompare() makes of both.
QStringList parts(const QString& name)
{
    static const QRegularExpression spaces(u"[\\s　・]+"_s);
    return name.split(spaces, Qt::SkipEmptyParts);
}

// 0: the surname begins so; 1: another part does, or the whole without its space; -1: no.
int rankOf(const QString& name, const QString& typed)
{
    if (japanese::foldForCompare(name).startsWith(typed))
        return 0;
    const QStringList words = parts(name);
    const bool any = std::any_of(words.cbegin(), words.cend(),
                                 [&](const QString& word) { return japanese::foldForCompare(word).startsWith(typed); });
    return any ? 1 : -1;
}

int rankOf(const Staff& person, const QString& typed)
{
    int best = -1;
    for (const QString& name : {person.name, person.kana, person.roman}) {
        const int rank = rankOf(name, typed);
        if (rank >= 0 && (best < 0 || rank < best))
            best = rank;
    }
    return best;
}

int order(const Attendee& attendee)
{
    return attendee.part == Part::Lead ? 0 : static_cast<int>(attendee.part);
}

// The words of the paper, Japanese in every language of the interface.
QString paperWord(Part part)
{
    switch (part) {
    case Part::Lead:
    case Part::Second:
        return {};
    case Part::SatIn:
        return u"同席"_s;
    case Part::Ojt:
        return u"OJT"_s;
    case Part::Trainee:
        return u"トレーニー"_s;
    case Part::Officer:
        return u"金融機関"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Suggestion> findStaff(const QList<Staff>& staff, const QString& typed)
{
    const QString folded = japanese::foldForCompare(typed);
    QList<std::pair<int, Suggestion>> found;
    for (const Staff& person : staff) {
        const int rank = folded.isEmpty() ? 0 : rankOf(person, folded);
        if (person.retired || rank < 0)
            continue;
        found.append({rank, {person.id.number(), person.name, person.titleName}});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<Suggestion> answer;
    for (const auto& [rank, suggestion] : std::as_const(found))
        answer.append(suggestion);
    return answer;
}

QList<Attendee> withOneLead(QList<Attendee> attendees)
{
    const auto leads = [](const Attendee& a) { return a.part == Part::Lead && a.staff; };
    bool found = false;
    for (Attendee& attendee : attendees) {
        // From outside nobody leads; of two leads the first one stays.
        if (attendee.part != Part::Lead)
            continue;
        if (!leads(attendee))
            attendee.part = Part::Officer;
        else if (found)
            attendee.part = Part::Second;
        else
            found = true;
    }
    if (!found) {
        auto next =
            std::find_if(attendees.begin(), attendees.end(), [](const Attendee& a) { return a.part == Part::Second; });
        if (next == attendees.end())
            next =
                std::find_if(attendees.begin(), attendees.end(), [](const Attendee& a) { return !a.staff.isNull(); });
        if (next != attendees.end())
            next->part = Part::Lead;
    }
    std::stable_sort(attendees.begin(), attendees.end(),
                     [](const Attendee& a, const Attendee& b) { return order(a) < order(b); });
    return attendees;
}

QList<Attendee> withPart(QList<Attendee> attendees, qsizetype index, Part part)
{
    if (index < 0 || index >= attendees.size())
        return attendees;
    if (part == Part::Lead && attendees[index].staff) {
        for (Attendee& attendee : attendees) {
            if (attendee.part == Part::Lead)
                attendee.part = Part::Second;
        }
    }
    const bool wasLead = attendees[index].part == Part::Lead;
    Attendee changed = attendees[index];
    changed.part = part;
    attendees[index] = changed;
    if (!wasLead || part == Part::Lead)
        return withOneLead(attendees);
    // Who steps back from the lead must not get it again as the first of those who are left.
    attendees.removeAt(index);
    attendees.append(changed);
    return withOneLead(attendees);
}

QList<Attendee> withStaff(QList<Attendee> attendees, const Staff& staff)
{
    const bool there =
        std::any_of(attendees.cbegin(), attendees.cend(), [&](const Attendee& a) { return a.staff == staff.id; });
    if (!there)
        attendees.append({Part::Second, staff.id, staff.name, {}});
    return withOneLead(attendees);
}

QString attendeeText(const Attendee& attendee, const QList<Agency>& agencies)
{
    QStringList notes;
    if (const QString word = paperWord(attendee.part); !word.isEmpty())
        notes.append(word);
    for (const Agency& agency : agencies) {
        if (attendee.agency && agency.id == attendee.agency)
            notes = attendee.part == Part::Officer ? QStringList{agency.name} : notes + QStringList{agency.name};
    }
    return notes.isEmpty() ? attendee.name : u"%1（%2）"_s.arg(attendee.name, notes.join(u'・'));
}

} // namespace yorozu::ui
