// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/AssistMinutesPreview.h"

#include "core/rules/Permissions.h"
#include "core/service/ActivityService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/paper/AssistMinutes.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr QSize DialogSize(820, 860);
}

AssistMinutesPreview::AssistMinutesPreview(DeskContext& desk, Id<Activity> conference, QWidget* parent)
    : PrintDialog(desk, tr("Minutes of the Assist conference"), parent)
    , m_conference(conference)
{
    setObjectName(u"assistMinutesPreview"_s);
    resize(DialogSize);
    if (!rules::mayDo(desk.caller().group, rules::Action::ExportData))
        forbidPdf(tr("You may print it, but not take it along as a file."));
    beginReading();
    context().deliver(
        context().worker().query([conference](service::Services& services) {
            return service::ActivityService(services.file()).view(conference);
        }),
        this,
        [this](const service::ActivityView& view) {
            showDocument(
                [activity = view.activity, by = context().caller().name, at = context().clock().now()]() -> Document {
                    return std::make_shared<AssistMinutes>(activity, by, at);
                });
        },
        [this](const Error& error) { fail(error); });
}

void AssistMinutesPreview::record(Output output, std::function<void()> then)
{
    context().deliver(
        context().worker().command([caller = context().caller(), file = output == Output::Pdf,
                                    id = m_conference](service::Services& services) {
            return service::ActivityService(services.file()).recordMinutes(caller, id, file);
        }),
        this, [then = std::move(then)](Done) { then(); }, [this](const Error& error) { say(error.message, true); });
}

} // namespace yorozu::ui
