// SPDX-License-Identifier: GPL-3.0-or-later
// Activities in and out.
#include "core/rules/ActivityRules.h"
#include "core/service/ActivityRoom.h"
#include "core/service/ImportRehearsal.h"
#include "core/service/ImportRun.h"
#include "core/service/NextStep.h"
#include "core/storage/ActivityRepository.h"
#include "core/storage/Writer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::service {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TransferService)
};

class ActivityImport final : public RecordImport
{
public:
    ActivityImport(const ImportInto& into, exchange::ParsedActivities parsed)
        : RecordImport(into)
        , m_parsed(std::move(parsed))
        , m_activities(into.writer.connection())
    {
    }
    void take(qsizetype index) override { take(m_parsed.records.at(index)); }

private:
    void take(const exchange::ActivityRow& row)
    {
        const qsizetype before = report.errors.size();
        Activity activity = row.activity;
        for (const QString& name : row.agencies) {
            const Id<Agency> agency(named(u"agency"_s, name, row.row, u"支援機関"_s));
            activity.agencies.append({agency, name, AgencyRole::Partner, {}, {}, {}});
        }
        for (const QString& name : row.staff)
            activity.staff.append({Id<Staff>(named(u"staff"_s, name, row.row, u"こちらの出席"_s)), name});
        activity.next.who = Id<Staff>(named(u"staff"_s, row.nextWho, row.row, u"次の担当"_s));
        activity.zemi = Id<ZemiTheme>(named(u"zemi"_s, row.zemi, row.row, u"ゼミテーマ"_s));
        activity.office = Id<Office>(named(u"office"_s, row.office, row.row, u"事務所"_s));
        activity.programme = named(TransferNames::group(MasterKind::Programme), row.programme, row.row, u"事業"_s);
        if (report.errors.size() > before)
            return;
        Result<Activity> checked = rules::checkedActivity(activity, tokyoDate(writer.now()));
        if (!checked) {
            fault(row.row, QString(), checked.error().message);
        } else if (isHere(*checked)) {
            passOver(
                row.row,
                Text::tr("“%1” of %2 is here already.").arg(label(checked->kind), checked->day.toString(Qt::ISODate)));
        } else if (const Status free = peopleAreFree(writer.connection(), *checked, writer.now()); !free) {
            fault(row.row, u"こちらの出席"_s, free.error().message);
        } else {
            checked->id = m_activities.add(writer, *checked);
            if (const Status followed = followNextStep(writer.caller(), writer, {}, *checked); !followed)
                fault(row.row, u"次にすること"_s, followed.error().message);
            ++report.created;
        }
    }
    bool isHere(const Activity& wanted)
    {
        const auto agenciesOf = [](const Activity& activity) {
            QList<qint64> ids;
            for (const ActivityAgency& one : activity.agencies)
                ids.append(one.agency.number());
            std::sort(ids.begin(), ids.end());
            return ids;
        };
        storage::ActivityFilter filter;
        filter.kinds = {wanted.kind};
        filter.from = filter.to = wanted.day;
        const QList<Activity> list = m_activities.list(filter);
        return std::any_of(list.cbegin(), list.cend(), [&](const Activity& one) {
            return one.theme == wanted.theme && one.start == wanted.start && agenciesOf(one) == agenciesOf(wanted);
        });
    }

    exchange::ParsedActivities m_parsed;
    storage::ActivityRepository m_activities;
};

exchange::ActivityRow rowOf(const TransferNames& names, const Activity& activity)
{
    exchange::ActivityRow row;
    row.activity = activity;
    for (const ActivityAgency& one : activity.agencies)
        row.agencies.append(one.name);
    for (const ActivityStaff& one : activity.staff)
        row.staff.append(one.name);
    row.programme = names.name(TransferNames::group(MasterKind::Programme), activity.programme);
    row.office = activity.officeName;
    row.zemi = activity.zemiTitle;
    row.nextWho = activity.next.whoName;
    return row;
}

} // namespace

std::unique_ptr<RecordImport> activityImport(const ImportInto& into, exchange::ParsedActivities parsed)
{
    return std::make_unique<ActivityImport>(into, std::move(parsed));
}

Result<exchange::EncodedText> TransferService::exportActivities(const Caller& caller, exchange::Encoding encoding,
                                                                const TransferProgress& progress, bool encrypted)
{
    if (const Status allowed = rules::require(caller, rules::Action::ExportData); !allowed)
        return allowed.error();
    using Rows = QList<exchange::ActivityRow>;
    const Result<Rows> rows = m_file.read<Rows>([&progress](storage::Connection& connection) -> Result<Rows> {
        const TransferNames names(connection);
        Rows list;
        const QList<Activity> activities = storage::ActivityRepository(connection).list({});
        for (auto activity = activities.crbegin(); activity != activities.crend(); ++activity) {
            if (!goesOn(progress, list.size(), activities.size()))
                return importGivenUp();
            list.append(rowOf(names, *activity));
        }
        return list;
    });
    if (!rows)
        return rows.error();
    if (const Status recorded = recordExport(m_file, caller, u"activity"_s, rows->size(), encoding, false, encrypted);
        !recorded)
        return recorded.error();
    return exchange::encodeText(exchange::writeActivities(*rows), encoding);
}

} // namespace yorozu::service
