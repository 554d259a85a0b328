// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/SheetInteraction.h"

#include <memory>
#include <QAbstractScrollArea>
#include <QTimer>

class QLabel;

namespace yorozu::ui {

class ClashNote;
class DeskContext;
class SheetHead;

// The day by booth as a widget: it hands what the mouse and the keys do to the interaction, and paints what comes of
// it. Only what has changed is painted anew.
class CalendarSheet : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit CalendarSheet(DeskContext& context, QWidget* parent = nullptr);
    ~CalendarSheet() override;

    static constexpr int SmallestSlot = 18;
    static constexpr int UsualSlot = 36;
    static constexpr int DenseSlot = 24;
    static constexpr int LargestSlot = 96;

    // The columns stand at once; the cards come with setDay().
    void beginLoading(QDate day);
    void setDay(const CalendarDay& day);
    bool isLoading() const { return m_loading; }
    int slotHeight() const { return m_slot; }
    void setSlotHeight(int height);
    // Only the cards of these people at full strength; empty: all.
    void setStrong(const QSet<Id<Staff>>& people);
    // The line of the moment goes on.
    void minutePassed();
    // Brings the moment, or the first session, into view.
    void showNow();

    // Something from beside the sheet is held over this point of the screen.
    void carry(QPoint global, int minutes);
    SheetInteraction& interaction() const { return *m_interaction; }
    const SheetScene& scene() const { return m_scene; }
    const CalendarDay& day() const { return m_day; }
    // Of a point of the grid in the viewport, and back.
    QPoint toGrid(QPoint viewport) const { return viewport + offset(); }
    QRect toViewport(const QRect& grid) const { return grid.translated(-offset()); }
    // What a screen reader says of a card: 10:00から11:30、丸福製麺所、今村、資金繰り、相談中、新橋ブース2
    QString spoken(const SheetCard& card) const;

Q_SIGNALS:
    void menuRequested(yorozu::Id<yorozu::Booking> booking, QPoint global);
    void zoomed(int slotHeight);

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
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    friend class SheetHead;

    QPoint offset() const;
    int shownSlot() const;
    void rebuild();
    void restyle();
    void retranslate();
    void connectInteraction();
    void showScrollBars();
    QStringList usage() const;
    std::optional<int> now() const;
    SheetMarks marks() const;
    void updateCard(Id<Booking> booking);
    void updateSlot(const std::optional<SheetSlot>& slot);
    QRegion ghostRegion() const;
    void paintGhost(QPainter& painter, const SheetPainter& sheet) const;
    void paintCarried(QPainter& painter, const SheetPainter& sheet, const SheetCard& origin, const QRect& rect) const;
    void paintLoading(QPainter& painter) const;
    void reveal(const QRect& grid);
    void placeNote();

    DeskContext& m_context;
    std::unique_ptr<SheetStyle> m_style;
    CalendarDay m_day;
    SheetScene m_scene;
    SheetInteraction* m_interaction;
    SheetHead* m_head;
    QLabel* m_empty;
    ClashNote* m_note;
    QTimer m_skeleton;
    int m_slot = UsualSlot;
    bool m_loading = true;
    QSet<Id<Staff>> m_strong;
    Id<Booking> m_shownSelected;
    std::optional<SheetSlot> m_shownMarked;
    QRegion m_ghostRegion;
};

} // namespace yorozu::ui
