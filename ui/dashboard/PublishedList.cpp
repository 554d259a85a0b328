// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/PublishedList.h"

#include "core/service/PartnershipService.h"
#include "core/service/Services.h"
#include "ui/dashboard/FigureChoices.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

using Cell = EntryColumn::Kind;

void fill(PublishedFigure& figure, int column, const QVariant& value)
{
    switch (column) {
    case PublishedList::Year:
        figure.fiscalYear = value.toInt();
        break;
    case PublishedList::Kind:
        figure.kind = static_cast<ActivityKind>(value.toInt());
        break;
    case PublishedList::Unit:
        figure.unit = static_cast<FigureUnit>(value.toInt());
        break;
    case PublishedList::Scope:
        figure.scope = static_cast<FigureScope>(value.toInt());
        break;
    case PublishedList::Bound:
        figure.qualifier = static_cast<Qualifier>(value.toInt());
        break;
    case PublishedList::Value:
        figure.value = value.toInt();
        break;
    default:
        figure.source = value.toString().simplified();
    }
}

PublishedFigure figureOf(const EntryRow& row)
{
    PublishedFigure figure;
    for (int column = 0; column < row.cells.size(); ++column)
        fill(figure, column, row.cells.at(column));
    return figure;
}

// There is one of them only.
bool standsFor(const PublishedFigure& one, const PublishedFigure& other)
{
    return one.fiscalYear == other.fiscalYear && one.kind == other.kind && one.unit == other.unit &&
           one.scope == other.scope;
}

Result<qint64> stored(service::PartnershipService figures, const Caller& caller, const PublishedFigure& figure)
{
    const auto ids = figures.setPublished(caller, {figure});
    return ids ? Result<qint64>(ids->constFirst().number()) : Result<qint64>(ids.error());
}

} // namespace

PublishedList::PublishedList(DeskContext& context, QObject* parent)
    : EntryList(context, parent)
{
}

QList<EntryColumn> PublishedList::columns() const
{
    return {{u"fiscal_year"_s, tr("Fiscal year (0: none named)"), Cell::Number, 6, true},
            {u"kind"_s, tr("Kind"), Cell::Choice, 12, true, FigureChoices::kinds()},
            {u"unit"_s, tr("Unit"), Cell::Choice, 6, true, FigureChoices::units()},
            {u"scope"_s, tr("Counted of"), Cell::Choice, 10, true, FigureChoices::scopes()},
            {u"qualifier"_s, tr("Bound"), Cell::Choice, 6, true, FigureChoices::bounds()},
            {u"value"_s, tr("Figure"), Cell::Number, 5, true},
            {u"source"_s, tr("Source"), Cell::Text, 0, true}};
}

EntryRow PublishedList::blank() const
{
    return {0,
            {m_fiscalYear, static_cast<int>(ActivityKind::Meeting), static_cast<int>(FigureUnit::Times),
             static_cast<int>(FigureScope::All), static_cast<int>(Qualifier::None), QVariant(), QString()},
            false};
}

const PublishedFigure* PublishedList::find(qint64 id) const
{
    return findIn(m_figures, id);
}

void PublishedList::load()
{
    const int load = ++m_loads;
    context().deliver(
        context().worker().query(
            [](service::Services& services) { return service::PartnershipService(services.file()).published(); }),
        this,
        [this, load](QList<PublishedFigure> figures) {
            if (load != m_loads)
                return; // read before what is being read now
            newestFirst(figures);
            m_figures = figures;
            QList<EntryRow> rows;
            for (const PublishedFigure& figure : figures) {
                rows.append(
                    {figure.id.number(),
                     {figure.fiscalYear, static_cast<int>(figure.kind), static_cast<int>(figure.unit),
                      static_cast<int>(figure.scope), static_cast<int>(figure.qualifier), figure.value, figure.source},
                     false});
            }
            show(rows);
        },
        [this, load](const Error& error) {
            if (load == m_loads)
                Q_EMIT unreadable(error);
        });
}

void PublishedList::storeNew(const EntryRow& row)
{
    // One that is there already gives its place to it.
    PublishedFigure figure = figureOf(row);
    for (const PublishedFigure& other : std::as_const(m_figures)) {
        if (!standsFor(figure, other))
            continue;
        figure.id = other.id;
        figure.version = other.version;
        save(figure, other);
        return;
    }
    save(figure, std::nullopt);
}

void PublishedList::storeChange(qint64 id, int column, const QVariant& value)
{
    if (const PublishedFigure* figure = find(id)) {
        PublishedFigure next = *figure;
        fill(next, column, value);
        save(next, *figure);
    }
}

void PublishedList::save(const PublishedFigure& figure, const std::optional<PublishedFigure>& former)
{
    send(context().worker().command([caller = context().caller(), figure](service::Services& services) {
        return stored(service::PartnershipService(services.file()), caller, figure);
    }),
         [this, figure, former](qint64 id) {
             finish(tr("The published figure was stored."), id, [this, id, figure, former] {
                 const PublishedFigure* now = find(id);
                 if (!now || !sameBut(figure, *now)) {
                     changedByOthers();
                     return;
                 }
                 if (!former) {
                     remove(*now);
                     return;
                 }
                 PublishedFigure next = *former;
                 next.id = now->id;
                 next.version = now->version;
                 save(next, *now);
             });
         });
}

void PublishedList::remove(const PublishedFigure& figure)
{
    send(context().worker().command([caller = context().caller(), figure](service::Services& services) {
        return service::PartnershipService(services.file()).removePublished(caller, figure.id, figure.version);
    }),
         [this, figure](Done) {
             finish(tr("The published figure was taken away."), 0, [this, figure] {
                 PublishedFigure again = figure;
                 again.id = {};
                 save(again, std::nullopt);
             });
         });
}

void PublishedList::storeRetired(qint64 id, bool)
{
    if (const PublishedFigure* figure = find(id))
        remove(*figure);
}

} // namespace yorozu::ui
