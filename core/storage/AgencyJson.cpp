// SPDX-License-Identifier: GPL-3.0-or-later
// An agency as it stands on record.
#include "core/storage/CentreJson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

QJsonObject json(const Agency& agency)
{
    return {{u"name"_s, agency.name},
            {u"kana"_s, agency.kana},
            {u"kind"_s, agency.kind},
            {u"on_forty_list"_s, agency.onFortyList},
            {u"member_in_tokyo"_s, agency.memberInTokyo},
            {u"member"_s, agency.member},
            {u"in_charge"_s, agency.inCharge.number()},
            {u"deputy"_s, agency.deputy.number()},
            {u"phone"_s, agency.phone},
            {u"email"_s, agency.email},
            {u"address"_s, agency.address},
            {u"website"_s, agency.website},
            {u"wishes_visit"_s, agency.wishesVisit},
            {u"wishes_company"_s, agency.wishesCompany},
            {u"booking_way"_s, agency.bookingWay},
            {u"wishes"_s, agency.wishes},
            {u"note"_s, agency.note},
            {u"retired"_s, agency.retired}};
}

} // namespace

QJsonObject json(const AgencyRecord& record)
{
    QJsonObject object = json(record.agency);
    QJsonArray branches;
    for (const AgencyBranch& branch : record.branches) {
        branches.append(QJsonObject{{u"name"_s, branch.name},
                                    {u"phone"_s, branch.phone},
                                    {u"address"_s, branch.address},
                                    {u"retired"_s, branch.retired}});
    }
    QJsonArray contacts;
    for (const AgencyContact& one : record.contacts) {
        contacts.append(QJsonObject{{u"name"_s, one.name},
                                    {u"kana"_s, one.kana},
                                    {u"branch"_s, one.branch},
                                    {u"department"_s, one.department},
                                    {u"title"_s, one.title},
                                    {u"phone"_s, one.phone},
                                    {u"email"_s, one.email},
                                    {u"note"_s, one.note},
                                    {u"retired"_s, one.retired}});
    }
    QJsonArray practices;
    for (const AgencyPractice& practice : record.practices)
        practices.append(QJsonObject{{u"text"_s, practice.text}, {u"jointly_made"_s, practice.jointlyMade}});
    QJsonArray names;
    for (const FormerName& former : record.formerNames) {
        names.append(QJsonObject{{u"name"_s, former.name},
                                 {u"kana"_s, former.kana},
                                 {u"valid_from"_s, former.from.toString(Qt::ISODate)},
                                 {u"valid_to"_s, former.to.toString(Qt::ISODate)}});
    }
    object.insert(u"branches"_s, branches);
    object.insert(u"contacts"_s, contacts);
    object.insert(u"practices"_s, practices);
    object.insert(u"former_names"_s, names);
    return object;
}

} // namespace yorozu::storage
