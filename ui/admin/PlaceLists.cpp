// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/PlaceLists.h"

#include "ui/admin/PlaceSource.h"
#include "ui/notes/NoteText.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

using Kind = EntryColumn::Kind;

// But for the place in the list, which is another matter.
template <typename Place> bool sameBut(Place some, const Place& other)
{
    some.position = other.position;
    return some == other;
}

} // namespace

OfficeList::OfficeList(DeskContext& context, PlaceSource& source, QObject* parent)
    : EntryList(context, parent)
    , m_source(source)
{
    connect(&source, &PlaceSource::loaded, this, &OfficeList::showRows);
    connect(&source, &PlaceSource::unreadable, this, &OfficeList::unreadable);
}

QString OfficeList::name() const
{
    return tr("Offices");
}

QList<EntryColumn> OfficeList::columns() const
{
    return {{u"name"_s, tr("Office"), Kind::Text, 0, true},
            {u"name_en"_s, tr("English"), Kind::Text, 12},
            {u"headquarters"_s, tr("Headquarters"), Kind::Flag, 6},
            {u"remote"_s, tr("Online only"), Kind::Flag, 8},
            {u"hours"_s, tr("Opens"), Kind::Clock, 5},
            {u"hours"_s, tr("Closes"), Kind::Clock, 5},
            {u"retired"_s, tr("State"), Kind::Fixed, 6}};
}

EntryRow OfficeList::blank() const
{
    const Office usual;
    return {0, {QString(), QString(), false, false, usual.opensAt, usual.closesAt, QString()}, false};
}

void OfficeList::load()
{
    m_source.load();
}

void OfficeList::showRows()
{
    QList<EntryRow> rows;
    for (const OfficeLine& line : m_source.data().offices) {
        const Office& office = line.office;
        rows.append({office.id.number(),
                     {office.name, office.nameEn, office.headquarters, office.remote, office.opensAt, office.closesAt,
                      office.retired ? tr("retired") : tr("in use")},
                     office.retired});
    }
    show(rows);
}

void OfficeList::storeNew(const EntryRow& row)
{
    Office office;
    office.name = row.cells.at(Name).toString();
    office.nameEn = row.cells.at(English).toString();
    office.headquarters = row.cells.at(Headquarters).toBool();
    office.remote = row.cells.at(Remote).toBool();
    office.opensAt = row.cells.at(Opens).toInt();
    office.closesAt = row.cells.at(Closes).toInt();
    send(m_source.command(
             [office](service::PlaceService& places, const Caller& caller) { return places.add(caller, office); }),
         [this, office](Id<Office> id) {
             finish(tr("“%1” was added.").arg(office.name), id.number(),
                    [this, id] { storeRetired(id.number(), true); });
         });
}

void OfficeList::storeChange(qint64 id, int column, const QVariant& value)
{
    const OfficeLine* line = m_source.office(id);
    if (!line)
        return;
    Office next = line->office;
    switch (column) {
    case Name:
        next.name = value.toString().simplified();
        break;
    case English:
        next.nameEn = value.toString().simplified();
        break;
    case Headquarters:
        next.headquarters = value.toBool();
        break;
    case Remote:
        next.remote = value.toBool();
        break;
    case Opens:
        next.opensAt = value.toInt();
        break;
    case Closes:
        next.closesAt = value.toInt();
        break;
    default:
        return;
    }
    write(*line, next, tr("“%1” was stored.").arg(next.name));
}

void OfficeList::storeRetired(qint64 id, bool retired)
{
    const OfficeLine* line = m_source.office(id);
    if (!line)
        return;
    Office next = line->office;
    next.retired = retired;
    write(*line, next, retired ? tr("“%1” was retired.").arg(next.name) : tr("“%1” is in use again.").arg(next.name));
}

void OfficeList::write(const OfficeLine& former, const Office& next, const QString& sentence)
{
    send(m_source.command([next, version = former.version](service::PlaceService& places, const Caller& caller) {
        return places.update(caller, next, version);
    }),
         [this, next, before = former.office, sentence](Done) {
             finish(sentence, next.id.number(), [this, next, before] { putBack(next, before); });
         });
}

void OfficeList::putBack(const Office& left, const Office& former)
{
    const OfficeLine* line = m_source.office(left.id.number());
    if (line && sameBut(left, line->office))
        write(*line, former, {});
    else
        changedByOthers();
}

void OfficeList::storeOrder(const QList<qint64>& seen, const QList<qint64>& wanted)
{
    send(m_source.command([seen, wanted](service::PlaceService& places, const Caller& caller) {
        return places.arrangeOffices(caller, seen, wanted);
    }),
         [this, seen, wanted](Done) {
             finish(tr("The order was stored."), 0, [this, seen, wanted] { storeOrder(wanted, seen); });
         });
}

BoothList::BoothList(DeskContext& context, PlaceSource& source, QObject* parent)
    : EntryList(context, parent)
    , m_source(source)
{
    connect(&source, &PlaceSource::loaded, this, &BoothList::showRows);
    connect(&source, &PlaceSource::unreadable, this, &BoothList::unreadable);
}

void BoothList::setOffice(Id<Office> office)
{
    if (m_office == office)
        return;
    m_office = office;
    showRows();
}

QString BoothList::name() const
{
    return tr("Booths");
}

QList<EntryColumn> BoothList::columns() const
{
    return {{u"name"_s, tr("Booth"), Kind::Text, 12, true},        {u"capacity"_s, tr("Seats"), Kind::Number, 4},
            {u"monitor"_s, tr("Monitor"), Kind::Flag, 5},          {u"step_free"_s, tr("Step-free"), Kind::Flag, 6},
            {u"noise_note"_s, tr("Note on noise"), Kind::Text, 0}, {u"retired"_s, tr("State"), Kind::Fixed, 12}};
}

EntryRow BoothList::blank() const
{
    const Booth usual;
    return {0, {QString(), usual.capacity, usual.monitor, usual.stepFree, QString(), QString()}, false};
}

void BoothList::load()
{
    m_source.load();
}

QString BoothList::stateOf(const Booth& booth) const
{
    if (booth.retired)
        return tr("retired");
    const UtcSeconds now = context().clock().now();
    for (const BoothClosure& closure : m_source.data().closures) {
        if (closure.booth == booth.id && closure.start <= now && now < closure.end)
            return tr("out of service until %1").arg(NoteText::moment(closure.end, tokyoDate(now)));
    }
    return tr("in use");
}

void BoothList::showRows()
{
    QList<EntryRow> rows;
    for (const BoothLine& line : m_source.data().booths) {
        const Booth& booth = line.booth;
        if (booth.office == m_office) {
            rows.append({booth.id.number(),
                         {booth.name, booth.capacity, booth.monitor, booth.stepFree, booth.noiseNote, stateOf(booth)},
                         booth.retired});
        }
    }
    show(rows);
}

void BoothList::storeNew(const EntryRow& row)
{
    Booth booth;
    booth.office = m_office;
    booth.name = row.cells.at(Name).toString();
    booth.capacity = row.cells.at(Capacity).toInt();
    booth.monitor = row.cells.at(Monitor).toBool();
    booth.stepFree = row.cells.at(StepFree).toBool();
    booth.noiseNote = row.cells.at(Noise).toString();
    send(m_source.command(
             [booth](service::PlaceService& places, const Caller& caller) { return places.add(caller, booth); }),
         [this, booth](Id<Booth> id) {
             finish(tr("“%1” was added.").arg(booth.name), id.number(),
                    [this, id] { storeRetired(id.number(), true); });
         });
}

void BoothList::storeChange(qint64 id, int column, const QVariant& value)
{
    const BoothLine* line = m_source.booth(id);
    if (!line)
        return;
    Booth next = line->booth;
    switch (column) {
    case Name:
        next.name = value.toString().simplified();
        break;
    case Capacity:
        next.capacity = value.toInt();
        break;
    case Monitor:
        next.monitor = value.toBool();
        break;
    case StepFree:
        next.stepFree = value.toBool();
        break;
    case Noise:
        next.noiseNote = value.toString().simplified();
        break;
    default:
        return;
    }
    write(*line, next, tr("“%1” was stored.").arg(next.name));
}

void BoothList::storeRetired(qint64 id, bool retired)
{
    const BoothLine* line = m_source.booth(id);
    if (!line)
        return;
    Booth next = line->booth;
    next.retired = retired;
    write(*line, next, retired ? tr("“%1” was retired.").arg(next.name) : tr("“%1” is in use again.").arg(next.name));
}

void BoothList::write(const BoothLine& former, const Booth& next, const QString& sentence)
{
    send(m_source.command([next, version = former.version](service::PlaceService& places, const Caller& caller) {
        return places.update(caller, next, version);
    }),
         [this, next, before = former.booth, sentence](Done) {
             finish(sentence, next.id.number(), [this, next, before] { putBack(next, before); });
         });
}

void BoothList::putBack(const Booth& left, const Booth& former)
{
    const BoothLine* line = m_source.booth(left.id.number());
    if (line && sameBut(left, line->booth))
        write(*line, former, {});
    else
        changedByOthers();
}

void BoothList::storeOrder(const QList<qint64>& seen, const QList<qint64>& wanted)
{
    order(m_office, seen, wanted);
}

// Of the office that it was done in, whichever is chosen when it is undone.
void BoothList::order(Id<Office> office, const QList<qint64>& seen, const QList<qint64>& wanted)
{
    send(m_source.command([office, seen, wanted](service::PlaceService& places, const Caller& caller) {
        return places.arrangeBooths(caller, office, seen, wanted);
    }),
         [this, office, seen, wanted](Done) {
             finish(tr("The order was stored."), 0, [this, office, seen, wanted] { order(office, wanted, seen); });
         });
}

} // namespace yorozu::ui
