// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Services.h"
#include "core/service/TrainingService.h"
#include "ui/async/DeskContext.h"

#include <QObject>

namespace yorozu::ui {

// In English by the romanised name, where there is one.
QString personInWords(const DeskContext& context, Id<Staff> person, const QString& name);

// The plans of new coordinators, read once for the lists that show them.
class TrainingSource : public QObject
{
    Q_OBJECT

public:
    TrainingSource(DeskContext& context, QObject* parent);

    void load();
    const QList<TrainingPlan>& plans() const { return m_plans; }
    const TrainingPlan* plan(qint64 id) const; // null: there is none of that number

    // A change as who sits at the screen.
    template <typename Work> auto command(Work work) const
    {
        return m_context.worker().command(
            [caller = m_context.caller(), work = std::move(work)](service::Services& services) {
                service::TrainingService training(services.file());
                return work(training, caller);
            });
    }

Q_SIGNALS:
    void loaded();
    void unreadable(const yorozu::Error& error);

private:
    DeskContext& m_context;
    QList<TrainingPlan> m_plans;
    int m_loads = 0;
};

} // namespace yorozu::ui
