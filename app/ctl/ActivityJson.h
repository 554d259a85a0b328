// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/JsonInput.h"
#include "app/ctl/WriteDesk.h"
#include "core/domain/Activity.h"

#include <QJsonObject>

namespace yorozu::ctl {

QJsonObject activityJson(const Activity& activity);
QJsonObject traineeJson(const Trainee& trainee);
QJsonObject zemiJson(const ZemiTheme& theme);

// cli.md; what is absent stays as `known` has it.
Result<Activity> readActivity(JsonRecord record, const WriteDesk& desk, Activity known = {});
Result<ZemiTheme> readZemi(JsonRecord record, const WriteDesk& desk);

// By Japanese word, code or English label; the error lists what there is.
Result<ActivityKind> activityKindNamed(const QString& name);

} // namespace yorozu::ctl
