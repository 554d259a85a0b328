// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/PlaceService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"

#include <QObject>

namespace yorozu::ui {

// Offices, booths and when they are shut, read once for the lists that show them.
class PlaceSource : public QObject
{
    Q_OBJECT

public:
    PlaceSource(DeskContext& context, QObject* parent);

    void load();
    const service::PlaceData& data() const { return m_data; }
    const OfficeLine* office(qint64 id) const;
    const BoothLine* booth(qint64 id) const;
    const BoothClosure* closure(qint64 id) const;
    const ClosingDay* closingDay(qint64 id) const;

    // A change as who sits at the screen.
    template <typename Work> auto command(Work work) const
    {
        return m_context.worker().command(
            [caller = m_context.caller(), work = std::move(work)](service::Services& services) {
                service::PlaceService places(services.file());
                return work(places, caller);
            });
    }

Q_SIGNALS:
    void loaded();
    void unreadable(const yorozu::Error& error);

private:
    DeskContext& m_context;
    service::PlaceData m_data;
    int m_loads = 0;
};

} // namespace yorozu::ui
