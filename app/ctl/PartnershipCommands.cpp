// SPDX-License-Identifier: GPL-3.0-or-later
// What is counted of the work with the agencies, and the figures beside it.
#include "app/ctl/ActivityJson.h"
#include "app/ctl/Command.h"
#include "app/ctl/JsonOutput.h"
#include "app/ctl/Session.h"
#include "app/ctl/Text.h"
#include "app/ctl/WriteDesk.h"
#include "core/service/PartnershipService.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

constexpr int Most = 1'000'000;

QJsonValue target(const std::optional<int>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

// {"value": 200, "qualifier": "超"}: a bound is no count.
QJsonObject figureJson(const PublishedFigure& figure)
{
    return {{u"unit"_s, code(figure.unit)},
            {u"scope"_s, code(figure.scope)},
            {u"value"_s, figure.value},
            {u"qualifier"_s, japaneseWord(figure.qualifier)},
            {u"fiscal_year"_s, figure.fiscalYear == 0 ? QJsonValue() : QJsonValue(figure.fiscalYear)},
            {u"source"_s, figure.source}};
}

QJsonObject countJson(const ActivityCount& count)
{
    return {{u"count"_s, count.times()},
            {u"agencies"_s, count.agencies.size()},
            {u"participations"_s, count.participations},
            {u"people"_s, count.people},
            {u"firms"_s, count.firms},
            {u"consultations"_s, count.consultations}};
}

QJsonArray idsOf(const ActivityCount& count)
{
    QJsonArray ids;
    for (const Id<Activity> id : count.activities)
        ids.append(id.number());
    return ids;
}

QJsonObject kindJson(const KindCount& kind)
{
    QJsonObject json = countJson(kind.all);
    json.insert(u"tokyo_shinkin"_s, kind.tokyoShinkin.times());
    json.insert(u"tokyo_agencies"_s, kind.tokyoShinkin.agencies.size());
    json.insert(u"previous"_s, kind.previous.times());
    json.insert(u"previous_tokyo"_s, kind.previousTokyo.times());
    json.insert(u"target"_s, target(kind.target));
    json.insert(u"target_tokyo"_s, target(kind.targetTokyo));
    json.insert(u"activities"_s, idsOf(kind.all));
    QJsonArray published;
    for (const PublishedFigure& figure : kind.published) {
        published.append(figureJson(figure));
        if (figure.unit == FigureUnit::Times && !json.contains(u"published"_s)) {
            json.insert(u"published"_s,
                        QJsonObject{{u"value"_s, figure.value}, {u"qualifier"_s, japaneseWord(figure.qualifier)}});
        }
    }
    json.insert(u"published_figures"_s, published);
    return json;
}

QJsonObject coverageJson(const PartnershipCount& count)
{
    int members = 0;
    int tokyo = 0;
    int used = 0;
    int tokyoUsed = 0;
    QJsonArray quiet;
    for (const AgencyCount& agency : count.agencies) {
        if (!agency.member)
            continue;
        const bool usedUs = count.used(agency);
        ++members;
        tokyo += agency.memberInTokyo ? 1 : 0;
        used += usedUs ? 1 : 0;
        tokyoUsed += usedUs && agency.memberInTokyo ? 1 : 0;
        if (!usedUs) {
            quiet.append(QJsonObject{{u"agency"_s, agency.agency.number()},
                                     {u"name"_s, agency.name},
                                     {u"since"_s, dateOrNull(agency.lastUse)}});
        }
    }
    return {{u"members"_s, members},
            {u"tokyo"_s, tokyo},
            {u"used"_s, used},
            {u"tokyo_used"_s, tokyoUsed},
            {u"quiet"_s, quiet}};
}

QJsonArray monthsJson(const PartnershipCount& count)
{
    QJsonArray months;
    for (QDate day = count.first; day <= count.last; day = day.addMonths(1)) {
        QJsonObject kinds;
        int total = 0;
        const auto month = count.months.value(day.month());
        for (auto kind = month.cbegin(); kind != month.cend(); ++kind) {
            kinds.insert(japaneseWord(kind.key()), kind.value().times());
            total += kind.value().times();
        }
        months.append(QJsonObject{{u"month"_s, day.toString(u"yyyy-MM"_s)}, {u"count"_s, total}, {u"kinds"_s, kinds}});
    }
    return months;
}

QJsonArray agenciesJson(const PartnershipCount& count)
{
    QJsonArray agencies;
    for (const AgencyCount& agency : count.agencies) {
        QJsonObject months;
        for (auto month = agency.months.cbegin(); month != agency.months.cend(); ++month)
            months.insert(QString::number(month.key()), month.value().times());
        agencies.append(QJsonObject{{u"agency"_s, agency.agency.number()},
                                    {u"name"_s, agency.name},
                                    {u"kind"_s, agency.kindName},
                                    {u"member_in_tokyo"_s, agency.memberInTokyo},
                                    {u"count"_s, agency.total.times()},
                                    {u"last_use"_s, dateOrNull(agency.lastUse)},
                                    {u"months"_s, months},
                                    {u"activities"_s, idsOf(agency.total)}});
    }
    return agencies;
}

Result<Reply> partnership(Session& session)
{
    const Arguments& arguments = session.arguments();
    const Result<service::Services*> services = session.openToRead();
    if (!services)
        return services.error();
    PartnershipQuestion question;
    question.fiscalYear = static_cast<int>(arguments.number(u"--fiscal-year"_s));
    question.asMerged = arguments.has(u"--as-merged"_s);
    const auto count = service::PartnershipService((*services)->file()).count(question);
    if (!count)
        return count.error();
    const QString by = arguments.text(u"--by"_s);
    QJsonObject json{{u"fiscal_year"_s, question.fiscalYear},
                     {u"total"_s, countJson(count->total)},
                     {u"coverage"_s, coverageJson(*count)}};
    if (by.isEmpty() || by == "kind"_L1) {
        QJsonObject kinds;
        for (auto kind = count->kinds.cbegin(); kind != count->kinds.cend(); ++kind)
            kinds.insert(japaneseWord(kind.key()), kindJson(kind.value()));
        json.insert(u"kinds"_s, kinds);
    }
    if (by.isEmpty() || by == "month"_L1)
        json.insert(u"months"_s, monthsJson(*count));
    if (by == "agency"_L1)
        json.insert(u"agencies"_s, agenciesJson(*count));
    if (by == "agency-kind"_L1) {
        QJsonObject kinds;
        for (auto kind = count->agencyKinds.cbegin(); kind != count->agencyKinds.cend(); ++kind)
            kinds.insert(kind.key(), countJson(kind.value()));
        json.insert(u"agency_kinds"_s, kinds);
    }
    return Reply{json};
}

FigureScope readScope(JsonRecord& record)
{
    const std::optional<FigureScope> scope = figureScopeFromCode(record.text(u"scope"_s, u"all"_s));
    if (!scope)
        record.refuse(u"scope"_s, Ctl::tr("is none of: %1.").arg(u"all, tokyo-shinkin"_s));
    return scope.value_or(FigureScope::All);
}

ActivityKind readKind(JsonRecord& record)
{
    const Result<ActivityKind> kind = activityKindNamed(record.requiredText(u"kind"_s));
    if (!kind)
        record.refuse(u"kind"_s, kind.error().message, kind.error().kind);
    return kind ? *kind : ActivityKind::Meeting;
}

Result<PublishedFigure> readFigure(JsonRecord record, const WriteDesk&)
{
    PublishedFigure figure;
    figure.fiscalYear = static_cast<int>(record.number(u"fiscal_year"_s, 1, 9999)); // absent: the source names none
    figure.kind = readKind(record);
    const std::optional<FigureUnit> unit = figureUnitFromCode(record.text(u"unit"_s, u"times"_s));
    if (!unit)
        record.refuse(u"unit"_s, Ctl::tr("is none of: %1.").arg(u"times, agencies, people, themes"_s));
    figure.unit = unit.value_or(FigureUnit::Times);
    figure.scope = readScope(record);
    record.require(u"value"_s);
    figure.value = static_cast<int>(record.number(u"value"_s, 0, Most));
    const std::optional<Qualifier> qualifier = qualifierFromText(record.text(u"qualifier"_s));
    if (!qualifier)
        record.refuse(u"qualifier"_s, Ctl::tr("is none of: %1.").arg(u"超, 以上, 約"_s));
    figure.qualifier = qualifier.value_or(Qualifier::None);
    figure.source = record.text(u"source"_s);
    if (const auto& fault = record.finish())
        return *fault;
    return figure;
}

Result<ActivityTarget> readTarget(JsonRecord record, const WriteDesk&)
{
    ActivityTarget read;
    record.require(u"fiscal_year"_s);
    read.fiscalYear = static_cast<int>(record.number(u"fiscal_year"_s, 1, 9999));
    read.kind = readKind(record);
    read.scope = readScope(record);
    record.require(u"value"_s);
    read.value = static_cast<int>(record.number(u"value"_s, 0, Most));
    if (const auto& fault = record.finish())
        return *fault;
    return read;
}

Result<Reply> figureSet(Session& session)
{
    return addAll<PublishedFigure>(
        session, readFigure, [](const WriteDesk& desk, const QList<PublishedFigure>& figures) {
            return service::PartnershipService(desk.services->file()).setPublished(desk.caller, figures);
        });
}

Result<Reply> targetSet(Session& session)
{
    return addAll<ActivityTarget>(session, readTarget, [](const WriteDesk& desk, const QList<ActivityTarget>& targets) {
        return service::PartnershipService(desk.services->file()).setTargets(desk.caller, targets);
    });
}

} // namespace

QList<Command> partnershipCommands()
{
    return {
        {"partnership --fiscal-year N [--by month|agency|kind|agency-kind] [--as-merged]",
         QT_TRANSLATE_NOOP("Ctl", "What was done with the agencies in a fiscal year, and who used the centre; with "
                                  "--as-merged institutions that became one count as one."),
         partnership},
        {"figure set FILE",
         QT_TRANSLATE_NOOP("Ctl", "Enters a published figure of a year, or an array of them; it takes the place of the "
                                  "one that is there."),
         figureSet},
        {"target set FILE", QT_TRANSLATE_NOOP("Ctl", "Enters a target of a year, or an array of them."), targetSet},
    };
}

} // namespace yorozu::ctl
