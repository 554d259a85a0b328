// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/Page.h"

#include <QWidget>

namespace yorozu::ui {

class ThemeManager;

// Pages of a sheet one below the other, read-only, as wide as there is room: an earlier memo beside the one that is
// written, and the print preview. Drawn by the same painter as the printed page.
class PageView : public QWidget
{
    Q_OBJECT
public:
    enum class Look { Screen, Paper }; // in the colours of the theme, or black on white as it will be printed
    PageView(ThemeManager& themes, Look look, QWidget* parent = nullptr);

    void setPages(const QList<Page>& pages);
    // The part of each page that is shown, in millimetres: without the margins of the paper the letters are larger.
    void setShownArea(const QRectF& area);
    // Where a place of a page stands on this view.
    QRect placeOf(int page, const QRectF& mm) const;
    const QList<Page>& pages() const { return m_pages; }
    int pageCount() const { return static_cast<int>(m_pages.size()); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, 320}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ThemeManager& m_themes;
    Look m_look;
    qreal unitsPerMm() const;
    int pageHeight(int width) const;

    QList<Page> m_pages;
    QRectF m_area;
};

} // namespace yorozu::ui
