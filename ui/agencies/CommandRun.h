// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of an agency runs its commands; included by the files that hold them.
#pragma once

#include "core/service/Services.h"
#include "ui/agencies/AgencyRecordView.h"
#include "ui/async/DeskContext.h"

namespace yorozu::ui {

template <typename T, typename Job, typename Use> void AgencyRecordView::run(Job job, Use use)
{
    ++m_running;
    const auto answered = [this] {
        --m_running;
        if (m_running > 0 || !m_whenSaved)
            return;
        std::exchange(m_whenSaved, nullptr)();
    };
    m_context.deliver(
        m_context.worker().command(std::move(job)), this,
        [use, answered](T value) {
            use(Result<T>(std::move(value)));
            answered();
        },
        [use, answered](const Error& error) {
            use(Result<T>(error));
            answered();
        });
}

} // namespace yorozu::ui
