// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/TargetList.h"

#include "core/service/PartnershipService.h"
#include "core/service/Services.h"
#include "ui/dashboard/FigureChoices.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

using Cell = EntryColumn::Kind;

void fill(ActivityTarget& target, int column, const QVariant& value)
{
    switch (column) {
    case TargetList::Year:
        target.fiscalYear = value.toInt();
        break;
    case TargetList::Kind:
        target.kind = static_cast<ActivityKind>(value.toInt());
        break;
    case TargetList::Scope:
        target.scope = static_cast<FigureScope>(value.toInt());
        break;
    default:
        target.value = value.toInt();
    }
}

ActivityTarget figureOf(const EntryRow& row)
{
    ActivityTarget figure;
    for (int column = 0; column < row.cells.size(); ++column)
        fill(figure, column, row.cells.at(column));
    return figure;
}

// There is one of them only.
bool standsFor(const ActivityTarget& one, const ActivityTarget& other)
{
    return one.fiscalYear == other.fiscalYear && one.kind == other.kind && one.scope == other.scope;
}

Result<qint64> stored(service::PartnershipService figures, const Caller& caller, const ActivityTarget& figure)
{
    const auto ids = figures.setTargets(caller, {figure});
    return ids ? Result<qint64>(ids->constFirst().number()) : Result<qint64>(ids.error());
}

} // namespace

TargetList::TargetList(DeskContext& context, QObject* parent)
    : EntryList(context, parent)
{
}

QList<EntryColumn> TargetList::columns() const
{
    return {{u"fiscal_year"_s, tr("Fiscal year"), Cell::Number, 6, true},
            {u"kind"_s, tr("Kind"), Cell::Choice, 0, true, FigureChoices::kinds()},
            {u"scope"_s, tr("Counted of"), Cell::Choice, 12, true, FigureChoices::scopes()},
            {u"value"_s, tr("Target"), Cell::Number, 6, true}};
}

EntryRow TargetList::blank() const
{
    return {0,
            {m_fiscalYear, static_cast<int>(ActivityKind::OffSiteDay), static_cast<int>(FigureScope::TokyoShinkin),
             QVariant()},
            false};
}

const ActivityTarget* TargetList::find(qint64 id) const
{
    return findIn(m_targets, id);
}

void TargetList::load()
{
    const int load = ++m_loads;
    context().deliver(
        context().worker().query(
            [](service::Services& services) { return service::PartnershipService(services.file()).targets(); }),
        this,
        [this, load](QList<ActivityTarget> targets) {
            if (load != m_loads)
                return; // read before what is being read now
            newestFirst(targets);
            m_targets = targets;
            QList<EntryRow> rows;
            for (const ActivityTarget& target : targets) {
                rows.append(
                    {target.id.number(),
                     {target.fiscalYear, static_cast<int>(target.kind), static_cast<int>(target.scope), target.value},
                     false});
            }
            show(rows);
        },
        [this, load](const Error& error) {
            if (load == m_loads)
                Q_EMIT unreadable(error);
        });
}

void TargetList::storeNew(const EntryRow& row)
{
    // One that is there already gives its place to it.
    ActivityTarget figure = figureOf(row);
    for (const ActivityTarget& other : std::as_const(m_targets)) {
        if (!standsFor(figure, other))
            continue;
        figure.id = other.id;
        figure.version = other.version;
        save(figure, other);
        return;
    }
    save(figure, std::nullopt);
}

void TargetList::storeChange(qint64 id, int column, const QVariant& value)
{
    if (const ActivityTarget* target = find(id)) {
        ActivityTarget next = *target;
        fill(next, column, value);
        save(next, *target);
    }
}

void TargetList::save(const ActivityTarget& target, const std::optional<ActivityTarget>& former)
{
    send(context().worker().command([caller = context().caller(), target](service::Services& services) {
        return stored(service::PartnershipService(services.file()), caller, target);
    }),
         [this, target, former](qint64 id) {
             finish(tr("The target was stored."), id, [this, id, target, former] {
                 const ActivityTarget* now = find(id);
                 if (!now || !sameBut(target, *now)) {
                     changedByOthers();
                     return;
                 }
                 if (!former) {
                     remove(*now);
                     return;
                 }
                 ActivityTarget next = *former;
                 next.id = now->id;
                 next.version = now->version;
                 save(next, *now);
             });
         });
}

void TargetList::remove(const ActivityTarget& target)
{
    send(context().worker().command([caller = context().caller(), target](service::Services& services) {
        return service::PartnershipService(services.file()).removeTarget(caller, target.id, target.version);
    }),
         [this, target](Done) {
             finish(tr("The target was taken away."), 0, [this, target] {
                 ActivityTarget again = target;
                 again.id = {};
                 save(again, std::nullopt);
             });
         });
}

void TargetList::storeRetired(qint64 id, bool)
{
    if (const ActivityTarget* target = find(id))
        remove(*target);
}

} // namespace yorozu::ui
