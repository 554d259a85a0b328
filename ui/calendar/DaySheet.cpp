// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheet shows. What mouse and keys do to it: DaySheetInput.cpp.
#include "ui/calendar/DaySheet.h"

#include "ui/async/DeskContext.h"
#include "ui/calendar/ClashNote.h"
#include "ui/calendar/SheetAccess.h"
#include "ui/calendar/SheetHead.h"
#include "ui/theme/Painting.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"

#include <QLabel>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int RingMargin = 4;
constexpr int EdgePause = 30;  // ms
constexpr int RoomBefore = 48; // of a column that is brought into view from the left

} // namespace

DaySheet::DaySheet(DeskContext& context, int headHeight, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_context(context)
    , m_headHeight(headHeight)
    , m_interaction(new SheetInteraction(this))
    , m_head(new SheetHead(*this))
    , m_empty(new QLabel(viewport()))
    , m_note(new ClashNote(context.themes(), viewport()))
{
    installSheetAccess();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setViewportMargins(0, m_headHeight, 0, 0);
    viewport()->setObjectName(u"calendarGrid"_s);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_empty->setObjectName(u"calendarEmpty"_s);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_empty->setAlignment(Qt::AlignCenter);
    setTextRole(m_empty, TextRole::Help);
    m_empty->hide();
    m_skeleton.setSingleShot(true);
    m_skeleton.setInterval(skeletonDelayMs);
    connect(&m_skeleton, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    m_edge.setInterval(EdgePause);
    connect(&m_edge, &QTimer::timeout, this, &DaySheet::scrollAtEdge);
    connect(&context.themes(), &ThemeManager::changed, this, &DaySheet::restyle);
    connect(m_note, &ClashNote::slotChosen, this, [this](const SheetSlot& slot) {
        setFocus(Qt::OtherFocusReason); // the slot that was pressed goes, and the keys are meant for the sheet
        m_interaction->dropOn(slot);
    });
    connectInteraction();
}

DaySheet::~DaySheet() = default;

void DaySheet::begin()
{
    restyle();
    retranslate();
}

void DaySheet::connectInteraction()
{
    connect(m_interaction, &SheetInteraction::selectionChanged, this, [this] {
        updateCard(std::exchange(m_shownSelected, m_interaction->selected()));
        updateCard(m_shownSelected);
        if (m_shownSelected) {
            reveal(scene().rectOf(m_shownSelected));
            tellSelected(*this);
        }
    });
    connect(m_interaction, &SheetInteraction::markedChanged, this, [this] {
        updateSlot(std::exchange(m_shownMarked, m_interaction->marked()));
        updateSlot(m_shownMarked);
        if (m_shownMarked)
            reveal(scene().span(m_shownMarked->column, m_shownMarked->from, m_shownMarked->to));
    });
    connect(m_interaction, &SheetInteraction::ghostChanged, this, [this] {
        const QRegion before = std::exchange(m_ghostRegion, ghostRegion());
        viewport()->update((before + m_ghostRegion).translated(-offset()));
        const auto& ghost = m_interaction->ghost();
        m_note->setVerdict(ghost ? ghost->verdict : SheetVerdict());
        if (!ghost)
            return;
        if (m_interaction->isByKeys()) // the mouse holds it where it is seen
            reveal(scene().span(ghost->slot.column, ghost->slot.from, ghost->slot.to));
        placeNote();
    });
}

void DaySheet::restyle()
{
    ThemeManager& themes = m_context.themes();
    m_style = std::make_unique<SheetStyle>(
        themes.theme(), [&themes](TypeStyle style) { return themes.font(style); }, themes.icons(), devicePixelRatioF());
    rebuild();
}

void DaySheet::retranslate()
{
    setAccessibleName(sheetName());
    viewport()->setAccessibleName(accessibleName());
    m_empty->setText(tr("There are no bookings. Double-click a free slot."));
    m_empty->adjustSize();
}

void DaySheet::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        rebuild();
    }
}

void DaySheet::beginLoading(QDate day)
{
    m_interaction->giveUp();
    m_loading = true;
    m_skeleton.start();
    m_day = {};
    m_day.day = day;
    rebuild();
}

void DaySheet::setDay(const CalendarDay& day)
{
    m_loading = false;
    m_skeleton.stop();
    m_day = day;
    rebuild();
}

void DaySheet::updateHead()
{
    m_head->update();
}

void DaySheet::rebuild()
{
    if (m_day.day.isValid())
        makeScene();
    m_interaction->setScene(&scene());
    m_ghostRegion = ghostRegion();
    const bool empty = !m_loading && scene().cards().isEmpty();
    m_empty->setVisible(empty);
    m_empty->move((viewport()->width() - m_empty->width()) / 2, viewport()->height() / 3);
    showScrollBars();
    viewport()->update();
    m_head->update();
}

void DaySheet::showScrollBars()
{
    const QSize size = scene().size();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, size.height() + 1 - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, size.width() - viewport()->width()));
}

void DaySheet::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_head->setGeometry(viewport()->x(), viewport()->y() - m_headHeight, viewport()->width(), m_headHeight);
    rebuild();
}

QPoint DaySheet::offset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

void DaySheet::scrollContentsBy(int dx, int dy)
{
    // What was painted is moved; only the strip that comes into view is painted.
    viewport()->scroll(dx, dy);
    m_empty->move((viewport()->width() - m_empty->width()) / 2, viewport()->height() / 3);
    if (dx != 0)
        m_head->update();
    if (m_interaction->ghost())
        placeNote();
}

void DaySheet::setStrong(const QSet<Id<Staff>>& people)
{
    m_strong = people;
    viewport()->update();
}

std::optional<int> DaySheet::now() const
{
    const UtcSeconds moment = m_context.clock().now();
    return tokyoDate(moment) == scene().day() ? std::optional(minutesOf(scene().day(), moment)) : std::nullopt;
}

void DaySheet::minutePassed()
{
    const std::optional<int> minutes = now();
    if (!minutes)
        return;
    viewport()->update(toViewport(nowBand(*minutes)));
    m_head->update();
}

SheetMarks DaySheet::marks() const
{
    SheetMarks marks;
    marks.selected = m_interaction->selected();
    marks.ring = hasFocus();
    marks.strong = m_strong;
    if (const auto& ghost = m_interaction->ghost()) {
        if (!ghost->copy)
            marks.moved = ghost->booking;
        marks.hit = ghost->verdict.hit;
    }
    return marks;
}

void DaySheet::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const QRect dirty = event->rect().translated(offset());
    painter.translate(-offset());
    const std::unique_ptr<DayPainter> sheet = this->painter();
    sheet->paintGrid(painter, dirty, now());
    if (m_loading) {
        paintLoading(painter);
        return;
    }
    if (const auto& marked = m_interaction->marked(); marked && !m_interaction->ghost())
        sheet->paintMarked(painter, *marked);
    sheet->paintCards(painter, dirty, marks());
    paintGhost(painter, *sheet);
}

// Grey cards, where cards usually are, once it takes longer than one notices.
void DaySheet::paintLoading(QPainter& painter) const
{
    if (m_skeleton.isActive())
        return;
    const DayScene& bare = scene();
    const Theme& theme = m_style->theme();
    for (int column = 0; column < bare.columnCount(); ++column) {
        const int from = bare.from() + DayScene::SlotMinutes * (1 + column % 3);
        for (const int begin : {from, from + 240}) {
            if (begin + 60 <= bare.to())
                drawBox(painter, bare.box(column, begin, begin + 60), Radius::input, theme.sunken, theme.line);
        }
    }
}

void DaySheet::updateCard(Id<Booking> booking)
{
    const QRect rect = booking ? scene().rectOf(booking) : QRect();
    if (!rect.isNull())
        viewport()->update(toViewport(rect).adjusted(-RingMargin, -RingMargin, RingMargin, RingMargin));
}

void DaySheet::updateSlot(const std::optional<SheetSlot>& slot)
{
    if (slot && slot->column < scene().columnCount())
        viewport()->update(toViewport(scene().span(slot->column, slot->from, slot->to)));
}

void DaySheet::reveal(const QRect& grid)
{
    if (grid.isNull())
        return;
    const QRect seen(offset(), viewport()->size());
    if (grid.top() < seen.top())
        verticalScrollBar()->setValue(grid.top() - RingMargin);
    else if (grid.bottom() > seen.bottom())
        verticalScrollBar()->setValue(std::min(grid.top(), grid.bottom() - seen.height() + RingMargin));
    if (grid.left() < seen.left())
        horizontalScrollBar()->setValue(grid.left() - RoomBefore);
    else if (grid.right() > seen.right())
        horizontalScrollBar()->setValue(grid.right() - seen.width() + RingMargin);
}

QString DaySheet::spoken(const SheetCard& card) const
{
    const Booking& booking = card.booking;
    QStringList words{tr("%1 to %2").arg(DateText::time(booking.start), DateText::time(booking.end)),
                      card.company,
                      card.lead,
                      card.topic,
                      label(booking.status),
                      card.place};
    if (booking.bufferBefore > 0)
        words.append(tr("%n minute(s) kept before", "", booking.bufferBefore));
    if (booking.bufferAfter > 0)
        words.append(tr("%n minute(s) kept after", "", booking.bufferAfter));
    if (card.memoMissing)
        words.append(tr("no memo yet"));
    words.removeAll(QString());
    return words.join(tr(", "));
}

QList<SheetEntry> DaySheet::entries() const
{
    QList<SheetEntry> entries;
    for (const Id<Booking> booking : scene().inOrder())
        entries.append({booking, {}});
    return entries;
}

QString DaySheet::spoken(const SheetEntry& entry) const
{
    const SheetCard* card = scene().card(entry.booking);
    return card ? spoken(*card) : QString();
}

QRect DaySheet::rectOf(const SheetEntry& entry) const
{
    return scene().rectOf(entry.booking);
}

std::optional<SheetEntry> DaySheet::entryAt(QPoint grid) const
{
    const SheetCard* card = scene().cardAt(grid);
    return card ? std::optional(SheetEntry{card->booking.id, {}}) : std::nullopt;
}

} // namespace yorozu::ui
