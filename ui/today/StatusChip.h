// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Words.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/Tokens.h"

#include <QWidget>

namespace yorozu::ui {

// How a status is drawn: the icon of its glyph, and its colours.
struct StatusLook
{
    QString glyph;
    StatusColors colors;
};
StatusLook statusLook(const Theme& theme, BookingStatus status);

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
