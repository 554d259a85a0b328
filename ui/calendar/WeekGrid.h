// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/SheetStyle.h"
#include "ui/calendar/WeekInteraction.h"

#include <memory>
#include <QAbstractScrollArea>
#include <QDate>
#include <QTimer>

namespace yorozu::ui {

class DeskContext;
class WeekHead;

// The free places of a week as a widget: it hands what mouse and keys do to the interaction and paints what comes of
// it.
class WeekGrid : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit WeekGrid(DeskContext& context, QWidget* parent = nullptr);
    ~WeekGrid() override;

    // `loading`: the columns stand, the numbers are on the way.
    void setPlaces(const rules::PlaceGrid& places, bool loading);
    bool isLoading() const { return m_loading; }
    void setHideFull(bool hide);
    // Rows as low as can be read, or else as high as there is room.
    void setDense(bool dense);
    const WeekScene& scene() const { return m_scene; }
    WeekInteraction& interaction() const { return *m_interaction; }
    QPoint toGrid(QPoint viewport) const { return viewport + offset(); }
    QRect toViewport(const QRect& grid) const { return grid.translated(-offset()); }
    QString spoken(int column, int row) const;
    // Beside what is marked, never over its column.
    void placeBeside(QWidget& popup) const;

Q_SIGNALS:
    void scrolled();

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    friend class WeekHead;

    QPoint offset() const;
    int rowHeight() const;
    void setRowHeight(int height);
    void rebuild();
    void restyle();
    void retranslate();
    void showMarked();
    QDate today() const;

    DeskContext& m_context;
    std::unique_ptr<SheetStyle> m_style;
    rules::PlaceGrid m_places;
    WeekScene m_scene;
    WeekInteraction* m_interaction;
    WeekHead* m_head;
    QTimer m_dots; // dots come when it takes longer than one notices
    WeekSpan m_shown;
    bool m_loading = true;
    bool m_hideFull = false;
    int m_row = 0; // before the size of the letters; 0: as there is room
};

} // namespace yorozu::ui
