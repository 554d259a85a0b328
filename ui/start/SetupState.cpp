// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/SetupState.h"

#include "core/rules/Permissions.h"
#include "core/service/DataAddress.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

const QString Key = u"firstRun/state"_s;

QJsonArray officesJson(const QList<OfficePlan>& offices)
{
    QJsonArray json;
    for (const OfficePlan& office : offices) {
        json.append(QJsonObject{{u"name"_s, office.name},
                                {u"name_en"_s, office.nameEn},
                                {u"headquarters"_s, office.headquarters},
                                {u"booths"_s, office.booths}});
    }
    return json;
}

QJsonArray staffJson(const QList<StaffPlan>& staff)
{
    QJsonArray json;
    for (const StaffPlan& person : staff) {
        QJsonArray skills;
        for (const auto& [topic, level] : person.skills)
            skills.append(QJsonArray{topic, level});
        json.append(QJsonObject{{u"name"_s, person.name},
                                {u"kana"_s, person.kana},
                                {u"title"_s, person.title},
                                {u"group"_s, code(person.group)},
                                {u"office"_s, person.office},
                                {u"stamp_box"_s, person.stampBox},
                                {u"skills"_s, skills}});
    }
    return json;
}

QJsonObject rulesJson(const CentreRules& rules)
{
    return {{u"slot"_s, rules.slotMinutes},
            {u"session"_s, rules.sessionMinutes},
            {u"weekends_online"_s, rules.weekendsOnline},
            {u"offer_online"_s, rules.offerOnlineWhenFull},
            {u"deadline"_s, rules.memoDeadlineDays},
            {u"zemi_beside"_s, rules.zemiBeside}};
}

CentreRules rulesFrom(const QJsonObject& json)
{
    CentreRules rules;
    rules.slotMinutes = json.value(u"slot"_s).toInt(rules.slotMinutes);
    rules.sessionMinutes = json.value(u"session"_s).toInt(rules.sessionMinutes);
    rules.weekendsOnline = json.value(u"weekends_online"_s).toBool(rules.weekendsOnline);
    rules.offerOnlineWhenFull = json.value(u"offer_online"_s).toBool(rules.offerOnlineWhenFull);
    rules.memoDeadlineDays = json.value(u"deadline"_s).toInt(rules.memoDeadlineDays);
    rules.zemiBeside = json.value(u"zemi_beside"_s).toBool(rules.zemiBeside);
    return rules;
}

} // namespace

bool SetupState::maySignIn() const
{
    return !service::DataAddress::of(path).isOnServer() && plan.self >= 0 && plan.self < plan.staff.size() &&
           rules::mayDo(plan.staff.at(plan.self).group, rules::Action::SwitchSignIn);
}

QByteArray SetupState::toJson() const
{
    const QJsonObject json{{u"path"_s, path},
                           {u"shared"_s, shared},
                           {u"import_after"_s, importAfter},
                           {u"sign_in"_s, signIn},
                           {u"step"_s, step},
                           {u"offices"_s, officesJson(plan.offices)},
                           {u"opens_at"_s, plan.opensAt},
                           {u"closes_at"_s, plan.closesAt},
                           {u"online_seats"_s, plan.onlineSeats},
                           {u"rules"_s, rulesJson(plan.rules)},
                           {u"stamp_boxes"_s, QJsonArray::fromStringList(plan.stampBoxes)},
                           {u"staff"_s, staffJson(plan.staff)},
                           {u"self"_s, plan.self}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

SetupState SetupState::fromJson(const QByteArray& bytes)
{
    SetupState state;
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.isEmpty())
        return state;
    CentrePlan& plan = state.plan;
    state.path = json.value(u"path"_s).toString();
    state.shared = json.value(u"shared"_s).toBool();
    state.importAfter = json.value(u"import_after"_s).toBool();
    state.signIn = json.value(u"sign_in"_s).toBool();
    state.step = json.value(u"step"_s).toInt();
    plan.offices.clear();
    const QJsonArray offices = json.value(u"offices"_s).toArray();
    for (const QJsonValue& one : offices)
        plan.offices.append({one[u"name"_s].toString(), one[u"name_en"_s].toString(), one[u"headquarters"_s].toBool(),
                             one[u"booths"_s].toInt()});
    plan.opensAt = json.value(u"opens_at"_s).toInt(plan.opensAt);
    plan.closesAt = json.value(u"closes_at"_s).toInt(plan.closesAt);
    plan.onlineSeats = json.value(u"online_seats"_s).toInt(plan.onlineSeats);
    plan.rules = rulesFrom(json.value(u"rules"_s).toObject());
    plan.stampBoxes.clear();
    const QJsonArray boxes = json.value(u"stamp_boxes"_s).toArray();
    for (const QJsonValue& box : boxes)
        plan.stampBoxes.append(box.toString());
    const QJsonArray staff = json.value(u"staff"_s).toArray();
    for (const QJsonValue& one : staff) {
        plan.staff.append({one[u"name"_s].toString(), one[u"kana"_s].toString(), one[u"title"_s].toString(),
                           permissionGroupFromCode(one[u"group"_s].toString()).value_or(PermissionGroup::Coordinator),
                           one[u"office"_s].toString(), one[u"stamp_box"_s].toString()});
        const QJsonArray skills = one[u"skills"_s].toArray();
        for (const QJsonValue& skill : skills)
            plan.staff.last().skills.append({skill[0].toString(), skill[1].toInt()});
    }
    plan.self = json.value(u"self"_s).toInt(-1);
    return state;
}

SetupState SetupStore::load() const
{
    return SetupState::fromJson(m_store.value(Key).toByteArray());
}

void SetupStore::save(const SetupState& state)
{
    m_store.setValue(Key, state.toJson());
}

void SetupStore::clear()
{
    m_store.remove(Key);
}

} // namespace yorozu::ui
