// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/PlaceSource.h"

namespace yorozu::ui {

namespace {

template <typename List, typename IdOf> auto find(const List& list, qint64 id, IdOf idOf)
{
    const auto found =
        std::find_if(list.cbegin(), list.cend(), [&](const auto& one) { return idOf(one).number() == id; });
    return found == list.cend() ? nullptr : &*found;
}

} // namespace

PlaceSource::PlaceSource(DeskContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

void PlaceSource::load()
{
    const int load = ++m_loads;
    m_context.deliver(
        m_context.worker().query(
            [](service::Services& services) { return service::PlaceService(services.file()).load(); }),
        this,
        [this, load](const service::PlaceData& data) {
            if (load != m_loads)
                return; // read before what is being read now
            m_data = data;
            Q_EMIT loaded();
        },
        [this, load](const Error& error) {
            if (load == m_loads)
                Q_EMIT unreadable(error);
        });
}

const OfficeLine* PlaceSource::office(qint64 id) const
{
    return find(m_data.offices, id, [](const OfficeLine& line) { return line.office.id; });
}

const BoothLine* PlaceSource::booth(qint64 id) const
{
    return find(m_data.booths, id, [](const BoothLine& line) { return line.booth.id; });
}

const BoothClosure* PlaceSource::closure(qint64 id) const
{
    return find(m_data.closures, id, [](const BoothClosure& closure) { return closure.id; });
}

const ClosingDay* PlaceSource::closingDay(qint64 id) const
{
    return find(m_data.closingDays, id, [](const ClosingDay& day) { return day.id; });
}

} // namespace yorozu::ui
