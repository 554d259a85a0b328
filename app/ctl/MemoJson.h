// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Memo.h"
#include "core/service/CentreService.h"
#include "core/service/MemoService.h"

#include <QJsonArray>
#include <QJsonObject>

namespace yorozu::ctl {

QJsonArray stampsJson(const QList<Stamp>& stamps);
// All keys of `memo add`, and what has become of the memo.
QJsonObject memoJson(const service::MemoView& view, const service::CentreData& centre);
QJsonObject memoSummaryJson(const MemoSummary& summary);
QJsonObject memoHistoryJson(const QList<MemoRevision>& revisions, const QList<MemoEvent>& events,
                            const service::CentreData& centre);

} // namespace yorozu::ctl
