// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Words.h"
#include "ui/theme/controls/Chip.h"

#include <QWidget>

namespace yorozu::ui {

// The status of a booking: glyph, word, colour, and a dashed edge while it is tentative, so that colour alone never
// tells it.
class StatusChip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusChip(ThemeManager& themes, BookingStatus status, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ThemeManager& m_themes;
    BookingStatus m_status;
};

// How far a memo is: in words and in the colour of what it means.
Chip* memoStatusChip(ThemeManager& themes, MemoStatus status, QWidget* parent);

} // namespace yorozu::ui
