// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/TrainingSource.h"

#include <algorithm>
#include <QLocale>

namespace yorozu::ui {

QString personInWords(const DeskContext& context, Id<Staff> person, const QString& name)
{
    const Staff* staff = context.centre().findStaff(person);
    const bool japanese = QLocale().language() == QLocale::Japanese;
    return staff && !japanese && !staff->roman.isEmpty() ? staff->roman : name;
}

TrainingSource::TrainingSource(DeskContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

void TrainingSource::load()
{
    const int load = ++m_loads;
    m_context.deliver(
        m_context.worker().query(
            [](service::Services& services) { return service::TrainingService(services.file()).plans(); }),
        this,
        [this, load](const QList<TrainingPlan>& plans) {
            if (load != m_loads)
                return; // read before what is being read now
            m_plans = plans;
            Q_EMIT loaded();
        },
        [this, load](const Error& error) {
            if (load == m_loads)
                Q_EMIT unreadable(error);
        });
}

const TrainingPlan* TrainingSource::plan(qint64 id) const
{
    const auto found = std::find_if(m_plans.cbegin(), m_plans.cend(),
                                    [id](const TrainingPlan& plan) { return plan.id.number() == id; });
    return found == m_plans.cend() ? nullptr : &*found;
}

} // namespace yorozu::ui
