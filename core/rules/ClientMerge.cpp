// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ClientMerge.h"

#include "core/japanese/Fold.h"
#include "core/japanese/NameKey.h"
#include "core/japanese/PhoneKey.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

struct FieldCode
{
    ClientField field;
    const char* code;
};
constexpr std::array Codes{
    FieldCode{ClientField::Name, "name"},
    FieldCode{ClientField::Kana, "kana"},
    FieldCode{ClientField::CorporateNumber, "corporate_number"},
    FieldCode{ClientField::Phone, "phone"},
    FieldCode{ClientField::Municipality, "municipality"},
    FieldCode{ClientField::Industry, "industry"},
    FieldCode{ClientField::Business, "business"},
    FieldCode{ClientField::StaffCount, "staff_count"},
    FieldCode{ClientField::Capital, "capital_yen"},
    FieldCode{ClientField::Established, "established"},
    FieldCode{ClientField::Sales, "sales_yen"},
    FieldCode{ClientField::Representative, "representative"},
    FieldCode{ClientField::Origin, "origin"},
};

// What a field says, for comparing: empty if nothing.
QString sense(const Client& client, ClientField field)
{
    switch (field) {
    case ClientField::Name:
        return client.name;
    case ClientField::Kana:
        return japanese::foldForCompare(client.kana);
    case ClientField::CorporateNumber:
        return client.corporateNumber;
    case ClientField::Phone:
        return japanese::phoneKey(client.phone).isEmpty() ? client.phone.trimmed() : japanese::phoneKey(client.phone);
    case ClientField::Municipality:
        return japanese::foldForCompare(client.municipality);
    case ClientField::Industry:
        return client.industry;
    case ClientField::Business:
        return japanese::foldForCompare(client.business);
    case ClientField::StaffCount:
        return client.staffCount ? QString::number(*client.staffCount) : QString();
    case ClientField::Capital:
        return client.capitalYen ? QString::number(*client.capitalYen) : QString();
    case ClientField::Established:
        return japanese::foldForCompare(client.established);
    case ClientField::Sales:
        return client.salesYen ? QString::number(*client.salesYen) : QString();
    case ClientField::Representative: {
        const Person* person = representativeOf(client);
        return person ? japanese::nameKey(person->name) : QString();
    }
    case ClientField::Origin:
        if (client.channel == 0 && client.agency.isNull() && client.branch.isEmpty())
            return {};
        return u"%1/%2/%3"_s.arg(client.channel).arg(client.agency.number()).arg(client.branch);
    }
    Q_UNREACHABLE();
}

void take(Client& into, const Client& from, ClientField field)
{
    switch (field) {
    case ClientField::Name:
        into.name = from.name;
        return;
    case ClientField::Kana:
        into.kana = from.kana;
        return;
    case ClientField::CorporateNumber:
        into.corporateNumber = from.corporateNumber;
        return;
    case ClientField::Phone:
        into.phone = from.phone;
        return;
    case ClientField::Municipality:
        into.municipality = from.municipality;
        return;
    case ClientField::Industry:
        into.industry = from.industry;
        return;
    case ClientField::Business:
        into.business = from.business;
        return;
    case ClientField::StaffCount:
        into.staffCount = from.staffCount;
        return;
    case ClientField::Capital:
        into.capitalYen = from.capitalYen;
        return;
    case ClientField::Established:
        into.established = from.established;
        return;
    case ClientField::Sales:
        into.salesYen = from.salesYen;
        return;
    case ClientField::Representative:
        return; // settled with the persons
    case ClientField::Origin:
        into.channel = from.channel;
        into.agency = from.agency;
        into.branch = from.branch;
        return;
    }
}

void fill(QString& gap, const QString& value)
{
    if (gap.isEmpty())
        gap = value;
}

void unite(Client& merged, const Client& other, bool otherLeads)
{
    const qsizetype ours = merged.persons.size();
    for (const Person& theirs : other.persons) {
        const QString key = japanese::nameKey(theirs.name);
        const auto end = merged.persons.begin() + ours;
        const auto twin = std::find_if(merged.persons.begin(), end, [&](const Person& known) {
            return !known.retired && japanese::nameKey(known.name) == key;
        });
        Person moved = theirs;
        moved.client = merged.id;
        moved.primary = false;
        Person* leader = &moved;
        if (twin != end && !theirs.retired) {
            fill(twin->kana, theirs.kana);
            fill(twin->title, theirs.title);
            fill(twin->gender, theirs.gender);
            fill(twin->ageGroup, theirs.ageGroup);
            fill(twin->phone, theirs.phone);
            fill(twin->email, theirs.email);
            moved.retired = true;
            leader = &*twin;
        }
        if (theirs.primary && otherLeads) {
            for (Person& known : merged.persons)
                known.primary = false;
            leader->primary = true;
        }
        merged.persons.append(moved);
    }
}

} // namespace

QString code(ClientField field)
{
    return QString::fromLatin1(
        std::find_if(Codes.begin(), Codes.end(), [&](const FieldCode& one) { return one.field == field; })->code);
}

std::optional<ClientField> clientFieldFromCode(const QString& code)
{
    const auto found =
        std::find_if(Codes.begin(), Codes.end(), [&](const FieldCode& one) { return code == QLatin1String(one.code); });
    return found == Codes.end() ? std::nullopt : std::optional(found->field);
}

const Person* representativeOf(const Client& client)
{
    const auto found = std::find_if(client.persons.cbegin(), client.persons.cend(),
                                    [](const Person& person) { return person.primary && !person.retired; });
    return found == client.persons.cend() ? nullptr : &*found;
}

QList<FieldComparison> compareFields(const Client& kept, const Client& other)
{
    QList<FieldComparison> list;
    for (const FieldCode& one : Codes) {
        const QString ours = sense(kept, one.field);
        const QString theirs = sense(other, one.field);
        const FieldState state = ours.isEmpty() && theirs.isEmpty() ? FieldState::Empty
                                 : theirs.isEmpty()                 ? FieldState::OnlyKept
                                 : ours.isEmpty()                   ? FieldState::OnlyOther
                                 : ours == theirs                   ? FieldState::Equal
                                                                    : FieldState::Different;
        list.append({one.field, state});
    }
    return list;
}

Client mergedClient(const Client& kept, const Client& other, const QSet<ClientField>& fromOther)
{
    Client merged = kept;
    bool otherLeads = false;
    for (const FieldComparison& comparison : compareFields(kept, other)) {
        const bool chosen = comparison.state == FieldState::Different && fromOther.contains(comparison.field);
        if (comparison.state != FieldState::OnlyOther && !chosen)
            continue;
        take(merged, other, comparison.field);
        otherLeads = otherLeads || comparison.field == ClientField::Representative;
    }
    merged.founded = kept.founded || other.founded;
    const bool noteIsNew = !other.note.trimmed().isEmpty() && !kept.note.contains(other.note.trimmed());
    if (noteIsNew)
        merged.note = kept.note.trimmed().isEmpty() ? other.note : kept.note + u'\n' + other.note;
    unite(merged, other, otherLeads);
    return merged;
}

} // namespace yorozu::rules
