// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/DayPainter.h"
#include "ui/calendar/SheetInteraction.h"

#include <memory>
#include <QAbstractScrollArea>
#include <QTimer>

class QLabel;

namespace yorozu::ui {

class ClashNote;
class DayJudge;
class DeskContext;
class SheetHead;

// What a screen reader finds on the sheet: a booking, or somebody who has a row.
struct SheetEntry
{
    Id<Booking> booking;
    Id<Staff> person; // where no booking is named
    bool operator==(const SheetEntry&) const = default;
};

// A day as a widget, by booth (CalendarSheet) or by coordinator (PeopleSheet): it hands what the mouse and the keys do
// to the interaction, and paints what comes of it. Only what has changed is painted anew.
class DaySheet : public QAbstractScrollArea
{
    Q_OBJECT

public:
    ~DaySheet() override;

    // The columns stand at once; the cards come with setDay().
    void beginLoading(QDate day);
    void setDay(const CalendarDay& day);
    bool isLoading() const { return m_loading; }
    // Only the cards of these people at full strength; empty: all.
    void setStrong(const QSet<Id<Staff>>& people);
    // The line of the moment goes on.
    void minutePassed();
    // Brings the moment into view.
    virtual void showNow() {}

    // Something from beside the sheet is held over this point of the screen.
    void carry(QPoint global, int minutes);
    SheetInteraction& interaction() const { return *m_interaction; }
    virtual const DayScene& scene() const = 0;
    const CalendarDay& day() const { return m_day; }
    // What a booking would be in a slot of this sheet. Both outlive what is handed back.
    virtual std::unique_ptr<DayJudge> judge(const CalendarDay& facts) const = 0;
    // Of a point of the grid in the viewport, and back.
    QPoint toGrid(QPoint viewport) const { return viewport + offset(); }
    QRect toViewport(const QRect& grid) const { return grid.translated(-offset()); }
    // What a screen reader says of a card: 10:00から11:30、丸福製麺所、今村、資金繰り、相談中、新橋ブース2
    QString spoken(const SheetCard& card) const;
    // In the order of reading. By booth: the bookings by time.
    virtual QList<SheetEntry> entries() const;
    virtual QString spoken(const SheetEntry& entry) const;
    virtual QRect rectOf(const SheetEntry& entry) const;
    virtual std::optional<SheetEntry> entryAt(QPoint grid) const;

Q_SIGNALS:
    void menuRequested(yorozu::Id<yorozu::Booking> booking, QPoint global);
    void zoomed(int height);

protected:
    enum class Zoom { In, Out, Usual };

    DaySheet(DeskContext& context, int headHeight, QWidget* parent);
    // To be called by what is made of it, once it can make its scene.
    void begin();
    // The scene, of day(), as wide as the viewport.
    virtual void makeScene() = 0;
    virtual std::unique_ptr<DayPainter> painter() const = 0;
    // What stays above the grid while it is scrolled down; x is that of the grid.
    virtual void paintHead(QPainter& painter) const = 0;
    // What can be pressed at this x of the head, for a tool tip; empty: nothing.
    virtual QString headTip(int /*x*/) const { return {}; }
    virtual void pressHead(int /*x*/) {}
    // Where the line of the moment is drawn, with its badge.
    virtual QRect nowBand(int minutes) const = 0;
    virtual void zoom(Zoom how) = 0;
    virtual QString sheetName() const = 0;
    virtual void retranslate();

    void rebuild();
    void updateHead();
    DeskContext& context() const { return m_context; }
    const SheetStyle& style() const { return *m_style; }
    QPoint offset() const;
    std::optional<int> now() const; // of the day that is shown, in minutes after midnight

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

    void restyle();
    void connectInteraction();
    void showScrollBars();
    SheetMarks marks() const;
    void updateCard(Id<Booking> booking);
    void updateSlot(const std::optional<SheetSlot>& slot);
    QRegion ghostRegion() const;
    void paintGhost(QPainter& painter, const DayPainter& sheet) const;
    void paintCarried(QPainter& painter, const DayPainter& sheet, const SheetCard& origin, const QRect& rect) const;
    void paintOverlap(QPainter& painter, const QRect& piece, const QString& word) const;
    void paintLoading(QPainter& painter) const;
    void reveal(const QRect& grid);
    void placeNote();
    int stepAtEdge() const;
    void scrollAtEdge();

    struct Held
    {
        QPoint at; // of the viewport
        Qt::KeyboardModifiers modifiers;
    };

    DeskContext& m_context;
    int m_headHeight;
    std::unique_ptr<SheetStyle> m_style;
    CalendarDay m_day;
    SheetInteraction* m_interaction;
    SheetHead* m_head;
    QLabel* m_empty;
    ClashNote* m_note;
    QTimer m_skeleton;
    bool m_loading = true;
    QSet<Id<Staff>> m_strong;
    Id<Booking> m_shownSelected;
    std::optional<SheetSlot> m_shownMarked;
    QRegion m_ghostRegion;
    Held m_held; // where the mouse was last
    QTimer m_edge;
};

} // namespace yorozu::ui
