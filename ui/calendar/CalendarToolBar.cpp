// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarToolBar.h"

#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"
#include "ui/today/StatusChip.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

// As they stand in the design's legend.
constexpr std::array Statuses{BookingStatus::Tentative, BookingStatus::Confirmed, BookingStatus::Arrived,
                              BookingStatus::Completed, BookingStatus::NoShow,    BookingStatus::Cancelled};
constexpr int RoomForLegend = 1000;
constexpr int LegendGap = 6;

} // namespace

CalendarToolBar::CalendarToolBar(ThemeManager& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_today(new QPushButton(this))
    , m_back(new QToolButton(this))
    , m_on(new QToolButton(this))
    , m_date(new QPushButton(this))
    , m_counts(new ElidedLabel(themes, {}, this))
    , m_legend(new QWidget(this))
    , m_kinds(new SegmentedControl(themes, this))
    , m_filter(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(m_filter))
{
    setObjectName(u"calendarToolBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setSurfaceRole(this, SurfaceRole::ToolBar);
    setFixedHeight(Size::toolBar);
    m_today->setObjectName(u"calendarToday"_s);
    m_back->setObjectName(u"calendarBack"_s);
    m_on->setObjectName(u"calendarOn"_s);
    m_date->setObjectName(u"calendarDate"_s);
    m_counts->setObjectName(u"calendarCounts"_s);
    m_kinds->setObjectName(u"calendarKinds"_s);
    m_filter->setObjectName(u"calendarFilter"_s);
    setControlSize(m_today, ControlSize::Small);
    setControlSize(m_filter, ControlSize::Small);
    for (const auto& [button, icon] : {std::pair{m_back, u"left"_s}, std::pair{m_on, u"right"_s}}) {
        setControlSize(button, ControlSize::Small);
        setButtonKind(button, ButtonKind::Default);
        themes.bindIcon(button, icon);
    }
    // The head of the page, which can be pressed as well.
    setButtonKind(m_date, ButtonKind::Plain);
    setTextRole(m_counts, TextRole::Help);
    m_counts->installEventFilter(this);
    themes.bindIcon(m_filter, u"filter"_s);
    auto* legend = new QHBoxLayout(m_legend);
    legend->setContentsMargins(0, 0, 0, 0);
    legend->setSpacing(LegendGap);
    auto* steps = new QHBoxLayout;
    steps->setSpacing(2);
    steps->addWidget(m_back);
    steps->addWidget(m_on);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::s3, 0, Space::s3, 0);
    row->setSpacing(Space::s2);
    row->addWidget(m_today);
    row->addLayout(steps);
    row->addWidget(m_date);
    row->addWidget(m_counts, 1);
    row->addWidget(m_legend);
    row->addWidget(m_kinds);
    row->addWidget(m_filter);
    row->addWidget(m_more);
    connect(m_today, &QPushButton::clicked, this, &CalendarToolBar::todayRequested);
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_date, &QPushButton::clicked, this, &CalendarToolBar::dateRequested);
    connect(m_kinds, &SegmentedControl::currentChanged, this, [this](int at) {
        if (m_offered.at(at) != m_kind)
            Q_EMIT kindChosen(m_offered.at(at));
    });
    addKind(CalendarKind::Day);
    buildFilter();
    buildMore();
    connect(&themes, &ThemeManager::changed, this, &CalendarToolBar::retranslate);
    retranslate();
}

void CalendarToolBar::addKind(CalendarKind kind)
{
    m_offered.append(kind);
    m_kinds->addSegment({});
    m_kinds->segment(m_kinds->count() - 1)->setObjectName(u"calendarKind%1"_s.arg(static_cast<int>(kind)));
    m_kinds->setVisible(m_offered.size() > 1); // one way of showing days is no choice
    m_kinds->setCurrentIndex(static_cast<int>(m_offered.indexOf(m_kind)));
    retranslateKinds();
}

void CalendarToolBar::setKind(CalendarKind kind)
{
    m_kind = kind;
    m_kinds->setCurrentIndex(static_cast<int>(m_offered.indexOf(kind)));
    showFilter();
    retranslate();
}

// What a view cannot do is not offered there. A month fills its room and shows numbers only.
void CalendarToolBar::showFilter()
{
    m_filter->setVisible(m_kind != CalendarKind::Month);
    m_mine->setVisible(isOfDay());
    m_line->setVisible(isOfDay());
    for (QAction* action : std::as_const(m_statuses))
        action->setVisible(isOfDay());
    const qsizetype filters = isOfDay() ? m_hidden.size() : m_otherFilters;
    m_filter->setText(filters == 0 ? tr("Filter") : tr("Filter (%1)").arg(filters));
    m_filter->setAccessibleName(m_filter->text());
}

void CalendarToolBar::setOtherFilters(int count)
{
    m_otherFilters = count;
    showFilter();
}

void CalendarToolBar::setDense(bool dense)
{
    m_dense->setChecked(dense);
}

void CalendarToolBar::setPeriod(const QString& heading, const QString& counts)
{
    m_heading = heading;
    m_periodCounts = counts;
    showHeading();
    showCounts();
}

void CalendarToolBar::buildFilter()
{
    m_mine = m_menu->addAction({}, this, &CalendarToolBar::filterChanged);
    m_mine->setCheckable(true);
    m_dense = m_menu->addAction(QString());
    m_dense->setObjectName(u"calendarDense"_s);
    m_dense->setCheckable(true);
    connect(m_dense, &QAction::toggled, this, &CalendarToolBar::densityChosen);
    m_line = m_menu->addSeparator();
    for (const BookingStatus status : Statuses) {
        QAction* action = m_menu->addAction(QString());
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::triggered, this, [this, status](bool shown) {
            if (shown)
                m_hidden.remove(status);
            else
                m_hidden.insert(status);
            retranslate();
            Q_EMIT filterChanged();
        });
        m_statuses.append(action);
    }
    m_filter->setMenu(m_menu);
}

// What is seldom wanted.
void CalendarToolBar::buildMore()
{
    auto* menu = new QMenu(m_more);
    m_request = menu->addAction(QString());
    m_request->setObjectName(u"calendarRequestAction"_s);
    m_request->setShortcut(Qt::SHIFT | Qt::Key_N);
    m_request->setShortcutContext(Qt::WidgetShortcut);
    connect(m_request, &QAction::triggered, this, &CalendarToolBar::requestWanted);
    m_print = menu->addAction(QString());
    m_print->setObjectName(u"calendarPrintAction"_s);
    m_print->setShortcut(QKeySequence::Print);
    m_print->setShortcutContext(Qt::WidgetShortcut); // the page has the key; here it is only told
    connect(m_print, &QAction::triggered, this, &CalendarToolBar::printRequested);
    m_file = menu->addAction(QString());
    m_file->setObjectName(u"calendarFileAction"_s);
    connect(m_file, &QAction::triggered, this, &CalendarToolBar::fileRequested);
    m_more->setObjectName(u"calendarMore"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(menu);
    setControlSize(m_more, ControlSize::Small);
    m_themes.bindIcon(m_more, u"more"_s);
}

void CalendarToolBar::setMayBook(bool may)
{
    m_request->setEnabled(may);
}

bool CalendarToolBar::onlyMine() const
{
    return m_mine->isChecked();
}

QWidget* CalendarToolBar::dateAnchor() const
{
    return m_date;
}

void CalendarToolBar::setDay(QDate day)
{
    m_day = day;
    m_bookings.clear();
    retranslate();
}

void CalendarToolBar::setBookings(const QList<Booking>& bookings)
{
    m_bookings = bookings;
    showCounts();
}

void CalendarToolBar::showHeading()
{
    if (isOfDay()) {
        m_date->setText(m_day.isValid() ? DateText::day(m_day) : QString());
        m_date->setAccessibleName(m_day.isValid() ? tr("Day: %1").arg(DateText::full(m_day)) : tr("Day"));
    } else {
        m_date->setText(m_heading);
        m_date->setAccessibleName(tr("Period: %1").arg(m_heading));
    }
}

void CalendarToolBar::showCounts()
{
    if (!isOfDay()) {
        fitLegend();
        m_counts->setText(m_periodCounts);
        return;
    }
    const auto count = [this](auto&& which) {
        return static_cast<int>(std::count_if(m_bookings.cbegin(), m_bookings.cend(), which));
    };
    const int all = count([](const Booking& one) { return one.status != BookingStatus::Cancelled; });
    QStringList words{tr("%n booking(s)", "", all)};
    for (const BookingStatus status : {BookingStatus::Tentative, BookingStatus::NoShow}) {
        const int these = count([status](const Booking& one) { return one.status == status; });
        if (these > 0)
            words.append(label(status) + u' ' + QString::number(these));
    }
    m_countWords = m_day.isValid() ? words : QStringList();
    fitLegend();
    fitCounts();
}

// Whole words: the last ones give way before any is cut.
void CalendarToolBar::fitCounts()
{
    const QString separator = u" · "_s;
    const QString all = m_countWords.join(separator);
    QStringList words = m_countWords;
    const auto fits = [&] {
        return m_counts->fontMetrics().horizontalAdvance(words.join(separator)) <= m_counts->contentsRect().width();
    };
    while (words.size() > 1 && !fits())
        words.removeLast();
    m_counts->setText(words.join(separator));
    m_counts->setAccessibleName(all);
}

bool CalendarToolBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_counts && event->type() == QEvent::Resize && isOfDay())
        fitCounts();
    if (watched == m_counts && event->type() == QEvent::ToolTip && m_counts->text() != m_counts->accessibleName()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_counts->accessibleName(), m_counts);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CalendarToolBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CalendarToolBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitLegend();
}

// Of the statuses as many as have room beside the first count: a chip that is cut explains nothing.
void CalendarToolBar::fitLegend()
{
    m_legend->setVisible(isOfDay() && width() >= RoomForLegend);
    int room = width() - 2 * Space::s3 - m_counts->fontMetrics().horizontalAdvance(m_countWords.value(0));
    const std::array<QWidget*, 8> parts{m_counts, m_today, m_back, m_on, m_date, m_kinds, m_filter, m_more};
    for (const QWidget* part : parts)
        room -= Space::s2 + (part == m_counts ? 0 : part->sizeHint().width());
    for (StatusChip* chip : m_legend->findChildren<StatusChip*>(Qt::FindDirectChildrenOnly)) {
        const int wanted = chip->sizeHint().width() + LegendGap;
        room = wanted <= room ? room - wanted : 0; // none after one that has none
        chip->setVisible(room > 0);
    }
}

void CalendarToolBar::retranslateKinds()
{
    for (qsizetype at = 0; at < m_offered.size(); ++at) {
        QString text;
        QString tip;
        switch (m_offered.at(at)) {
        case CalendarKind::Day:
            text = tr("Day", "the calendar shows one");
            tip = tr("By booth, a day (D)");
            break;
        case CalendarKind::Week:
            text = tr("Week");
            tip = tr("Free places of a week (W)");
            break;
        case CalendarKind::Month:
            text = tr("Month");
            tip = tr("A month (Shift+M)");
            break;
        case CalendarKind::People:
            text = tr("Team");
            tip = tr("A day by coordinator (C)");
            break;
        }
        m_kinds->setSegmentText(static_cast<int>(at), text);
        m_kinds->segment(static_cast<int>(at))->setToolTip(tip);
    }
}

void CalendarToolBar::retranslate()
{
    m_today->setText(tr("Today"));
    m_today->setToolTip(tr("Go to today (T)"));
    const bool ofDay = isOfDay();
    m_back->setAccessibleName(ofDay ? tr("Previous day") : tr("Back by one period"));
    m_back->setToolTip(ofDay ? tr("Previous day (Left)") : m_back->accessibleName());
    m_on->setAccessibleName(ofDay ? tr("Next day") : tr("On by one period"));
    m_on->setToolTip(ofDay ? tr("Next day (Right)") : m_on->accessibleName());
    m_date->setFont(m_themes.font(Type::title));
    showHeading();
    retranslateKinds();
    m_date->setToolTip(tr("Go to a date (G)"));
    showFilter();
    m_dense->setText(tr("Dense"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(m_more->accessibleName());
    m_request->setText(tr("Somebody waits for a place…"));
    m_print->setText(tr("Print…"));
    m_file->setText(tr("Calendar file (.ics)…"));
    m_mine->setText(tr("Only my own at full strength"));
    for (qsizetype at = 0; at < m_statuses.size(); ++at)
        m_statuses.at(at)->setText(label(Statuses.at(static_cast<std::size_t>(at))));
    m_legend->setObjectName(u"calendarLegend"_s);
    m_legend->setAccessibleName(tr("What the colours mean"));
    qDeleteAll(m_legend->findChildren<StatusChip*>());
    for (const BookingStatus status : Statuses)
        m_legend->layout()->addWidget(new StatusChip(m_themes, status, m_legend));
    showCounts();
}

} // namespace yorozu::ui
