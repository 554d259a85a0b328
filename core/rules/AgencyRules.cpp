// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/AgencyRules.h"

#include "core/domain/Limits.h"
#include "core/japanese/Fold.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AgencyRules)
};

Error invalid(const QString& message, const QString& field)
{
    return Error{ErrorKind::Invalid, message, field, {}};
}

Error refused(const QString& message, const QString& field)
{
    return Error{ErrorKind::RuleViolation, message, field, {}};
}

std::optional<Error> lineFault(const AgencyRecord& record)
{
    const Agency& agency = record.agency;
    for (const auto& [text, field] :
         {std::pair{agency.name, u"name"_s}, std::pair{agency.kana, u"kana"_s}, std::pair{agency.phone, u"phone"_s},
          std::pair{agency.email, u"email"_s}, std::pair{agency.address, u"address"_s},
          std::pair{agency.website, u"website"_s}, std::pair{agency.bookingWay, u"booking_way"_s}}) {
        if (auto fault = tooLongError(text, Limit::name, field))
            return fault;
    }
    for (const AgencyContact& one : record.contacts) {
        for (const QString& text : {one.name, one.kana, one.branch, one.department, one.title, one.phone, one.email}) {
            if (auto fault = tooLongError(text, Limit::name, u"contacts"_s))
                return fault;
        }
    }
    for (const AgencyBranch& branch : record.branches) {
        for (const QString& text : {branch.name, branch.phone, branch.address}) {
            if (auto fault = tooLongError(text, Limit::name, u"branches"_s))
                return fault;
        }
    }
    return std::nullopt;
}

} // namespace

Result<AgencyRecord> checkedAgency(AgencyRecord record)
{
    Agency& agency = record.agency;
    agency.name = agency.name.simplified();
    agency.kana = japanese::normalizeFurigana(agency.kana);
    for (QString* text : {&agency.phone, &agency.email, &agency.address, &agency.website, &agency.bookingWay})
        *text = text->simplified();
    agency.wishes = agency.wishes.trimmed();
    agency.note = agency.note.trimmed();
    if (agency.name.isEmpty())
        return invalid(Text::tr("Write the name of the agency."), u"name"_s);
    if (agency.kind == 0)
        return invalid(Text::tr("Choose what kind of agency it is."), u"kind"_s);
    if (agency.memberInTokyo && !agency.member)
        return invalid(Text::tr("One of Tokyo’s shinkin is a member of the association."), u"member"_s);
    for (AgencyContact& one : record.contacts) {
        one.name = one.name.simplified();
        one.kana = japanese::normalizeFurigana(one.kana);
        if (one.name.isEmpty())
            return invalid(Text::tr("A person of the agency has a name."), u"contacts"_s);
    }
    for (AgencyBranch& branch : record.branches) {
        branch.name = branch.name.simplified();
        if (branch.name.isEmpty())
            return invalid(Text::tr("A branch has a name."), u"branches"_s);
    }
    record.practices.removeIf([](const AgencyPractice& practice) { return practice.text.trimmed().isEmpty(); });
    if (auto fault = lineFault(record))
        return *fault;
    return record;
}

Status checkRename(const AgencyRecord& record, const QString& name, QDate from)
{
    if (name.simplified().isEmpty())
        return invalid(Text::tr("Write the new name of the agency."), u"name"_s);
    if (name.simplified() == record.agency.name)
        return invalid(Text::tr("It is called “%1” already.").arg(record.agency.name), u"name"_s);
    if (!from.isValid())
        return invalid(Text::tr("Say from which day on it is called so."), u"from"_s);
    if (!record.formerNames.isEmpty() && from.addDays(-1) <= record.formerNames.constLast().to) {
        return refused(Text::tr("It has been called “%1” since %2 only. Choose a later day.")
                           .arg(record.agency.name, record.formerNames.constLast().to.addDays(1).toString(Qt::ISODate)),
                       u"from"_s);
    }
    return Done{};
}

Status checkAgencyMerge(const AgencyRecord& kept, const AgencyRecord& other, QDate on)
{
    if (kept.agency.id == other.agency.id)
        return refused(Text::tr("Choose two different agencies."), u"other"_s);
    if (!on.isValid())
        return invalid(Text::tr("Say from which day on they are one."), u"on"_s);
    for (const AgencyRecord* one : {&kept, &other}) {
        if (one->merged) {
            return refused(Text::tr("“%1” is part of “%2” already. Nothing was changed.")
                               .arg(one->agency.name, one->merged->keptName),
                           u"other"_s);
        }
        if (one->agency.retired) {
            return refused(Text::tr("“%1” is not active any more. Nothing was changed.").arg(one->agency.name),
                           u"other"_s);
        }
    }
    if (kept.agency.kind != other.agency.kind) {
        return refused(Text::tr("“%1” and “%2” are of different kinds. Nothing was changed.")
                           .arg(kept.agency.name, other.agency.name),
                       u"other"_s);
    }
    return Done{};
}

} // namespace yorozu::rules
