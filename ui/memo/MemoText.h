// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/MemoContent.h"
#include "core/service/CentreService.h"

namespace yorozu::ui {

// The memo as plain text with the words of the paper: for a file or the clipboard when it can be saved nowhere else.
QString memoText(const MemoContent& content, const service::CentreData& centre);

// Writes it as UTF-8; waits for the disk.
Status writeMemoText(const QString& path, const QString& text);

} // namespace yorozu::ui
