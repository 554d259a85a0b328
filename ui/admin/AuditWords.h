// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/AuditService.h"

namespace yorozu::ui {

// A line of the record of changes in words: who did what to which record.
QString auditSentence(const service::AuditRecord& record);
// The record alone: memo “R6-11-0482 …”.
QString auditRecordName(const service::AuditRecord& record);
QString label(AuditKind kind);

} // namespace yorozu::ui
