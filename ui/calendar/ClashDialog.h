// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BookingClash.h"

#include <optional>
#include <QDialog>

namespace yorozu::ui {

class DeskContext;

// 予約が重なっています: somebody was faster, or what was typed cannot stand. Who has it, that nothing was changed, and
// where there is room: each free slot is a button.
class ClashDialog : public QDialog
{
    Q_OBJECT

public:
    ClashDialog(DeskContext& context, const BookingClash& clash, QWidget* parent);

    // What was pressed; nothing: it stays as it was.
    const std::optional<FreeSlot>& chosen() const { return m_chosen; }

private:
    std::optional<FreeSlot> m_chosen;
};

} // namespace yorozu::ui
