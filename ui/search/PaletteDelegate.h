// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/SearchService.h"

#include <QStyledItemDelegate>

namespace yorozu::ui {

class PaletteModel;
class ThemeManager;

// Draws the lines of the palette, with what was looked for marked.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int HeadHeight = 28;
    static constexpr int RowHeight = 36;

    PaletteDelegate(ThemeManager& themes, const PaletteModel& model, QObject* parent);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    // Answers where the text ended.
    int paintText(QPainter& painter, QRect place, const service::MarkedText& text, const QColor& color) const;
    int paintCap(QPainter& painter, const QRect& row, const QString& text) const;

    ThemeManager& m_themes;
    const PaletteModel& m_model;
};

} // namespace yorozu::ui
