// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/PlaceRepository.h"

#include "core/storage/CentreJson.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/Positions.h"
#include "core/storage/Query.h"
#include "core/storage/Refusals.h"

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

QHash<qint64, qint64> versionsOf(Connection& connection, const QString& table)
{
    Query query(connection, u"SELECT id, version FROM "_s + table);
    query.exec();
    QHash<qint64, qint64> versions;
    while (query.next())
        versions.insert(query.number(0), query.number(1));
    return versions;
}

template <typename T> std::optional<T> found(const QList<T>& list, Id<T> id)
{
    const auto place = std::find_if(list.cbegin(), list.cend(), [id](const T& one) { return one.id == id; });
    return place == list.cend() ? std::nullopt : std::optional(*place);
}

// Retired at the moment at which it was first said so.
std::optional<qint64> retiredAt(const Writer& writer, bool retired)
{
    return retired ? std::optional<qint64>(writer.now()) : std::nullopt;
}

} // namespace

QList<OfficeLine> PlaceRepository::offices()
{
    const ReadScope scope(m_connection);
    const QHash<qint64, qint64> versions = versionsOf(m_connection, u"office"_s);
    const QList<Office> all = CentreRepository(m_connection).offices(true);
    QList<OfficeLine> lines;
    for (const Office& office : all)
        lines.append({office, versions.value(office.id.number())});
    return lines;
}

QList<BoothLine> PlaceRepository::booths()
{
    const ReadScope scope(m_connection);
    const QHash<qint64, qint64> versions = versionsOf(m_connection, u"booth"_s);
    const QList<Booth> all = CentreRepository(m_connection).booths(true);
    QList<BoothLine> lines;
    for (const Booth& booth : all)
        lines.append({booth, versions.value(booth.id.number())});
    return lines;
}

Id<Office> PlaceRepository::append(Writer& writer, const Office& office)
{
    Office last = office;
    last.position = nextPosition(m_connection, {u"office"_s});
    return CentreRepository(m_connection).add(writer, last);
}

Id<Booth> PlaceRepository::append(Writer& writer, const Booth& booth)
{
    Booth last = booth;
    last.position = nextPosition(m_connection, {u"booth"_s, booth.office});
    return CentreRepository(m_connection).add(writer, last);
}

void PlaceRepository::update(Writer& writer, const Office& office, qint64 version)
{
    const auto before = found(CentreRepository(m_connection).offices(true), office.id);
    if (!before)
        throw notFound(u"office %1"_s.arg(office.id.number()));
    QString sql = u"UPDATE office SET name = ?, name_en = ?, headquarters = ?, remote = ?, opens_at = ?, "
                  "closes_at = ?, version = version + 1"_s;
    if (office.retired != before->retired)
        sql += u", retired_at = ?"_s;
    Query query(m_connection, sql + u" WHERE id = ? AND version = ?"_s);
    query.bind(office.name)
        .bind(office.nameEn)
        .bind(office.headquarters)
        .bind(office.remote)
        .bind(office.opensAt)
        .bind(office.closesAt);
    if (office.retired != before->retired)
        query.bind(retiredAt(writer, office.retired));
    query.bind(office.id).bind(version).exec();
    if (query.changedRows() != 1)
        throw conflict(u"office %1, version %2"_s.arg(office.id.number()).arg(version));
    Office after = office;
    after.position = before->position;
    writer.record(u"update"_s, u"office"_s, office.id.number(), json(*before), json(after));
    writer.changes().masters = true;
}

void PlaceRepository::update(Writer& writer, const Booth& booth, qint64 version)
{
    const auto before = found(CentreRepository(m_connection).booths(true), booth.id);
    if (!before)
        throw notFound(u"booth %1"_s.arg(booth.id.number()));
    QString sql = u"UPDATE booth SET name = ?, capacity = ?, monitor = ?, step_free = ?, noise_note = ?, "
                  "version = version + 1"_s;
    if (booth.retired != before->retired)
        sql += u", retired_at = ?"_s;
    Query query(m_connection, sql + u" WHERE id = ? AND version = ?"_s);
    query.bind(booth.name).bind(booth.capacity).bind(booth.monitor).bind(booth.stepFree).bind(booth.noiseNote);
    if (booth.retired != before->retired)
        query.bind(retiredAt(writer, booth.retired));
    query.bind(booth.id).bind(version).exec();
    if (query.changedRows() != 1)
        throw conflict(u"booth %1, version %2"_s.arg(booth.id.number()).arg(version));
    Booth after = booth;
    after.office = before->office;
    after.position = before->position;
    writer.record(u"update"_s, u"booth"_s, booth.id.number(), json(*before), json(after));
    writer.changes().masters = true;
}

void PlaceRepository::arrangeOffices(Writer& writer, const QList<qint64>& seen, const QList<qint64>& wanted)
{
    arrange(writer, {u"office"_s}, seen, wanted);
}

void PlaceRepository::arrangeBooths(Writer& writer, Id<Office> office, const QList<qint64>& seen,
                                    const QList<qint64>& wanted)
{
    arrange(writer, {u"booth"_s, office}, seen, wanted);
}

} // namespace yorozu::storage
