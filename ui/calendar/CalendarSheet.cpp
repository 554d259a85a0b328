// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheet shows. What mouse and keys do to it: CalendarSheetInput.cpp.
#include "ui/calendar/CalendarSheet.h"

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
constexpr int NowMargin = 12;
constexpr int RoomAboveNow = 90; // minutes, when the day is scrolled to the moment

} // namespace

CalendarSheet::CalendarSheet(DeskContext& context, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_context(context)
    , m_interaction(new SheetInteraction(this))
    , m_head(new SheetHead(*this))
    , m_empty(new QLabel(viewport()))
    , m_note(new ClashNote(context.themes(), viewport()))
{
    setObjectName(u"calendarSheet"_s);
    installSheetAccess();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setViewportMargins(0, SheetMetrics::headHeight(), 0, 0);
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
    connect(&context.themes(), &ThemeManager::changed, this, &CalendarSheet::restyle);
    connect(m_note, &ClashNote::slotChosen, this, [this](const SheetSlot& slot) {
        setFocus(Qt::OtherFocusReason); // the slot that was pressed goes, and the keys are meant for the sheet
        m_interaction->dropOn(slot);
    });
    connectInteraction();
    restyle();
    retranslate();
}

CalendarSheet::~CalendarSheet() = default;

void CalendarSheet::connectInteraction()
{
    connect(m_interaction, &SheetInteraction::selectionChanged, this, [this] {
        updateCard(std::exchange(m_shownSelected, m_interaction->selected()));
        updateCard(m_shownSelected);
        if (m_shownSelected) {
            reveal(m_scene.rectOf(m_shownSelected));
            tellSelected(*this);
        }
    });
    connect(m_interaction, &SheetInteraction::markedChanged, this, [this] {
        updateSlot(std::exchange(m_shownMarked, m_interaction->marked()));
        updateSlot(m_shownMarked);
        if (m_shownMarked)
            reveal(m_scene.metrics().span(m_shownMarked->column, m_shownMarked->from, m_shownMarked->to));
    });
    connect(m_interaction, &SheetInteraction::ghostChanged, this, [this] {
        const QRegion before = std::exchange(m_ghostRegion, ghostRegion());
        viewport()->update((before + m_ghostRegion).translated(-offset()));
        const auto& ghost = m_interaction->ghost();
        m_note->setVerdict(ghost ? ghost->verdict : SheetVerdict());
        if (ghost)
            placeNote();
    });
}

void CalendarSheet::restyle()
{
    ThemeManager& themes = m_context.themes();
    m_style = std::make_unique<SheetStyle>(
        themes.theme(), [&themes](TypeStyle style) { return themes.font(style); }, themes.icons(), devicePixelRatioF());
    rebuild();
}

void CalendarSheet::retranslate()
{
    setAccessibleName(tr("Bookings of the day"));
    viewport()->setAccessibleName(accessibleName());
    m_empty->setText(tr("There are no bookings. Double-click a free slot."));
    m_empty->adjustSize();
}

void CalendarSheet::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        rebuild();
    }
}

void CalendarSheet::beginLoading(QDate day)
{
    m_interaction->giveUp();
    m_loading = true;
    m_skeleton.start();
    m_day = {};
    m_day.day = day;
    rebuild();
}

void CalendarSheet::setDay(const CalendarDay& day)
{
    m_loading = false;
    m_skeleton.stop();
    m_day = day;
    rebuild();
}

void CalendarSheet::rebuild()
{
    if (m_day.day.isValid())
        m_scene = SheetScene(m_context.centre(), m_day, {m_context.office(), viewport()->width(), shownSlot()});
    m_interaction->setScene(&m_scene);
    m_ghostRegion = ghostRegion();
    const bool empty = !m_loading && m_scene.cards().isEmpty();
    m_empty->setVisible(empty);
    m_empty->move((viewport()->width() - m_empty->width()) / 2, viewport()->height() / 3);
    showScrollBars();
    viewport()->update();
    m_head->update();
}

void CalendarSheet::showScrollBars()
{
    const SheetMetrics& metrics = m_scene.metrics();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(shownSlot() / 2);
    verticalScrollBar()->setRange(0, std::max(0, metrics.height() + 1 - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, metrics.width() - viewport()->width()));
}

void CalendarSheet::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_head->setGeometry(viewport()->x(), viewport()->y() - SheetMetrics::headHeight(), viewport()->width(),
                        SheetMetrics::headHeight());
    rebuild();
}

// With larger letters an hour is taller, so that a card has the same lines.
int CalendarSheet::shownSlot() const
{
    return qRound(m_slot * m_context.themes().textScale());
}

QPoint CalendarSheet::offset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

void CalendarSheet::scrollContentsBy(int dx, int dy)
{
    // What was painted is moved; only the strip that comes into view is painted.
    viewport()->scroll(dx, dy);
    m_empty->move((viewport()->width() - m_empty->width()) / 2, viewport()->height() / 3);
    if (dx != 0)
        m_head->update();
    if (m_interaction->ghost())
        placeNote();
}

void CalendarSheet::setSlotHeight(int height)
{
    height = std::clamp(height, SmallestSlot, LargestSlot);
    if (height == m_slot)
        return;
    // The time in the middle stays there.
    const int middle = m_scene.metrics().minutesAt(offset().y() + viewport()->height() / 2);
    m_slot = height;
    rebuild();
    verticalScrollBar()->setValue(m_scene.metrics().y(middle) - viewport()->height() / 2);
    Q_EMIT zoomed(m_slot);
}

void CalendarSheet::setStrong(const QSet<Id<Staff>>& people)
{
    m_strong = people;
    viewport()->update();
}

std::optional<int> CalendarSheet::now() const
{
    const UtcSeconds moment = m_context.clock().now();
    return tokyoDate(moment) == m_scene.day() ? std::optional(minutesOf(m_scene.day(), moment)) : std::nullopt;
}

void CalendarSheet::minutePassed()
{
    const std::optional<int> minutes = now();
    if (!minutes)
        return;
    const int y = m_scene.metrics().y(*minutes) - offset().y();
    // Where it was a minute ago, too; a zoomed day has several pixels for a minute.
    viewport()->update(0, y - 2 * NowMargin, viewport()->width(), 4 * NowMargin);
}

void CalendarSheet::showNow()
{
    if (const std::optional<int> minutes = now())
        verticalScrollBar()->setValue(m_scene.metrics().y(*minutes - RoomAboveNow));
}

// How many booths are used at this moment, on the day of today.
QStringList CalendarSheet::usage() const
{
    QStringList words;
    for (const SheetGroup& group : m_scene.columns().groups()) {
        QSet<int> used;
        for (const SheetCard& card : m_scene.cards()) {
            const bool inside = card.column >= group.first && card.column < group.first + group.count;
            if (inside && card.booking.status == BookingStatus::Arrived)
                used.insert(card.column);
        }
        const bool tells = group.kind == SheetColumn::Kind::Booth && now() && !m_loading;
        words.append(tells ? tr("%1 / %2 in use").arg(used.size()).arg(group.count) : QString());
    }
    return words;
}

SheetMarks CalendarSheet::marks() const
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

void CalendarSheet::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const QRect dirty = event->rect().translated(offset());
    painter.translate(-offset());
    const SheetPainter sheet(m_scene, *m_style);
    sheet.paintGrid(painter, dirty, now());
    if (m_loading) {
        paintLoading(painter);
        return;
    }
    if (const auto& marked = m_interaction->marked(); marked && !m_interaction->ghost())
        sheet.paintMarked(painter, *marked);
    sheet.paintCards(painter, dirty, marks());
    paintGhost(painter, sheet);
}

// Grey cards, where cards usually are, once it takes longer than one notices.
void CalendarSheet::paintLoading(QPainter& painter) const
{
    if (m_skeleton.isActive())
        return;
    const SheetMetrics& metrics = m_scene.metrics();
    const Theme& theme = m_style->theme();
    for (int column = 0; column < metrics.columns(); ++column) {
        const int from = metrics.from() + SheetMetrics::SlotMinutes * (1 + column % 3);
        for (const int begin : {from, from + 240}) {
            if (begin + 60 <= metrics.to())
                drawBox(painter, metrics.card(column, 0, 1, begin, begin + 60), Radius::input, theme.sunken,
                        theme.line);
        }
    }
}

void CalendarSheet::updateCard(Id<Booking> booking)
{
    const QRect rect = booking ? m_scene.rectOf(booking) : QRect();
    if (!rect.isNull())
        viewport()->update(toViewport(rect).adjusted(-RingMargin, -RingMargin, RingMargin, RingMargin));
}

void CalendarSheet::updateSlot(const std::optional<SheetSlot>& slot)
{
    if (slot && slot->column < m_scene.metrics().columns())
        viewport()->update(toViewport(m_scene.metrics().span(slot->column, slot->from, slot->to)));
}

void CalendarSheet::reveal(const QRect& grid)
{
    if (grid.isNull())
        return;
    const QRect seen(offset(), viewport()->size());
    if (grid.top() < seen.top())
        verticalScrollBar()->setValue(grid.top() - RingMargin);
    else if (grid.bottom() > seen.bottom())
        verticalScrollBar()->setValue(std::min(grid.top(), grid.bottom() - seen.height() + RingMargin));
    if (grid.left() < seen.left())
        horizontalScrollBar()->setValue(grid.left() - SheetMetrics::TimeColumn);
    else if (grid.right() > seen.right())
        horizontalScrollBar()->setValue(grid.right() - seen.width() + RingMargin);
}

QString CalendarSheet::spoken(const SheetCard& card) const
{
    const Booking& booking = card.booking;
    QStringList words{tr("%1 to %2").arg(DateText::time(booking.start), DateText::time(booking.end)),
                      card.company,
                      card.lead,
                      card.topic,
                      label(booking.status),
                      card.place};
    if (card.memoMissing)
        words.append(tr("no memo yet"));
    words.removeAll(QString());
    return words.join(tr(", "));
}

} // namespace yorozu::ui
