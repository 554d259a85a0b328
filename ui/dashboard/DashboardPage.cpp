// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardPage.h"

#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/charts/ChartCard.h"
#include "ui/charts/TileRow.h"
#include "ui/dashboard/CountingView.h"
#include "ui/dashboard/DashboardTiles.h"
#include "ui/dashboard/DashboardToolBar.h"
#include "ui/dashboard/DrillCard.h"
#include "ui/dashboard/FiguresView.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"
#include "ui/use/UseView.h"

#include <QAbstractButton>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

// The parts of the page stand as on the design's picture.
constexpr int Halves = 20;
constexpr int UpperPart = 284;
constexpr int LowerPart = 344;
constexpr int RankingPart = 284;
constexpr int DrillPart = 304;

} // namespace

DashboardPage::DashboardPage(DeskContext& context, QWidget* parent)
    : DeskPage(parent)
    , m_context(context)
    , m_toolBar(new DashboardToolBar(context, this))
    , m_band(new Band(context.themes(), this))
    , m_views(new QStackedWidget(this))
    , m_scroll(new QScrollArea(m_views))
    , m_tiles(new TileRow(context.themes(), this))
    , m_months(new StackedMonths(context.themes(), this))
    , m_map(new HeatMap(context.themes(), this))
    , m_ranking(new RankingBars(context.themes(), this))
    , m_quiet(new RankingBars(context.themes(), this))
    , m_monthsCard(new ChartCard(context.themes(), m_months, u"dashboardMonthsCard"_s, this))
    , m_mapCard(new ChartCard(context.themes(), m_map, u"dashboardMapCard"_s, this))
    , m_rankingCard(new ChartCard(context.themes(), m_ranking, u"dashboardRankingCard"_s, this))
    , m_bars(new SegmentedControl(context.themes(), this))
    , m_fewest(new QPushButton(this))
    , m_drill(new DrillCard(context, this))
    , m_period(DashboardPeriod::Unit::Year, tokyoDate(context.clock().now()))
{
    buildUi();
    connectParts();
    connectContext();
    retranslate();
}

DashboardPage::~DashboardPage() = default;

QString DashboardPage::pageTitle()
{
    return tr("Dashboard");
}

void DashboardPage::buildUi()
{
    setObjectName(u"dashboardPage"_s);
    setFocusPolicy(Qt::ClickFocus); // its own keys; Tab goes through its parts
    m_band->setObjectName(u"dashboardBand"_s);
    m_tiles->setObjectName(u"dashboardTiles"_s);
    m_months->setObjectName(u"dashboardMonths"_s);
    m_map->setObjectName(u"dashboardMap"_s);
    m_ranking->setObjectName(u"dashboardRanking"_s);
    m_quiet->setObjectName(u"dashboardQuiet"_s);
    m_bars->setObjectName(u"dashboardBars"_s);
    m_fewest->setObjectName(u"dashboardFewest"_s);
    for (int at = 0; at < 3; ++at) {
        m_bars->addSegment({});
        m_bars->segment(at)->setObjectName(u"dashboardBars%1"_s.arg(at));
    }
    m_bars->setCurrentIndex(0);
    m_quiet->hide();
    setButtonKind(m_fewest, ButtonKind::Link);
    setControlSize(m_fewest, ControlSize::Tiny);
    m_monthsCard->addToHead(m_bars);
    m_rankingCard->addBelow(m_fewest);
    m_scroll->setWidget(buildBody());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_views->addWidget(m_scroll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolBar);
    layout->addWidget(m_band);
    layout->addWidget(m_views, 1);
    m_band->hide();
    orderTabs({m_toolBar, m_band, m_tiles, m_monthsCard, m_rankingCard, m_drill, m_mapCard});
}

QWidget* DashboardPage::buildBody()
{
    auto* body = new QWidget(m_scroll);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(Space::s2);
    lower->addWidget(m_rankingCard, RankingPart);
    lower->addWidget(m_drill, DrillPart);
    m_drill->setMinimumWidth(0);
    auto* left = new QVBoxLayout;
    left->setSpacing(Space::s2);
    left->addWidget(m_monthsCard, UpperPart);
    left->addLayout(lower, LowerPart);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(Space::s2);
    halves->addLayout(left, Halves);
    halves->addWidget(m_mapCard, Halves);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(Space::s4, Space::s3, Space::s4, Space::s2);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_tiles);
    layout->addLayout(halves, 1);
    for (QWidget* part : {static_cast<QWidget*>(m_monthsCard), static_cast<QWidget*>(m_rankingCard),
                          static_cast<QWidget*>(m_drill), static_cast<QWidget*>(m_mapCard)})
        part->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_tiles->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return body;
}

void DashboardPage::connectParts()
{
    connect(m_toolBar, &DashboardToolBar::stepRequested, this, [this](int by) { setPeriod(m_period.stepped(by)); });
    connect(m_toolBar, &DashboardToolBar::unitChosen, this,
            [this](DashboardPeriod::Unit unit) { setPeriod(m_period.as(unit, tokyoDate(m_context.clock().now()))); });
    connect(m_toolBar, &DashboardToolBar::filterChanged, this, &DashboardPage::reload);
    connect(m_toolBar, &DashboardToolBar::countingToggled, this, &DashboardPage::showCounting);
    connect(m_toolBar, &DashboardToolBar::figuresToggled, this, &DashboardPage::showFigures);
    connect(m_toolBar, &DashboardToolBar::useToggled, this, &DashboardPage::showUse);
    connect(m_toolBar, &DashboardToolBar::correctionsRequested, this, &DashboardPage::correctionsWanted);
    connect(m_toolBar, &DashboardToolBar::printRequested, this, &DashboardPage::print);
    connect(m_toolBar, &DashboardToolBar::pictureRequested, this, &DashboardPage::copyPage);
    connect(m_tiles, &TileRow::tileToggled, this, &DashboardPage::narrow);
    connect(m_tiles, &Chart::opened, this, [this](QPoint place) {
        if (place.y() != TileRow::Name)
            choose(m_tiles, place);
    });
    for (ChartCard* card : {m_monthsCard, m_mapCard, m_rankingCard}) {
        connect(card, &ChartCard::opened, this, [this, card](QPoint place) { choose(&card->chart(), place); });
        connect(card, &ChartCard::copied, this, [this] { m_context.announce(tr("Copied to the clipboard.")); });
    }
    connect(m_tiles, &Chart::copied, this, [this] { m_context.announce(tr("Copied to the clipboard.")); });
    for (Chart* chart : {static_cast<Chart*>(m_tiles), static_cast<Chart*>(m_months), static_cast<Chart*>(m_map),
                         static_cast<Chart*>(m_ranking), static_cast<Chart*>(m_quiet)}) {
        connect(chart, &Chart::shownWanted, this, [this, chart](const QRect& rect) {
            const QPoint middle = chart->mapTo(m_scroll->widget(), rect.center());
            m_scroll->ensureVisible(middle.x(), middle.y(), rect.width() / 2, rect.height());
        });
    }
    connect(m_bars, &SegmentedControl::currentChanged, this, &DashboardPage::showCharts);
    connect(&m_context.themes(), &ThemeManager::changed, this, &DashboardPage::showFewest, Qt::QueuedConnection);
    connect(m_fewest, &QPushButton::clicked, this, [this] { showQuiet(&m_rankingCard->chart() != m_quiet); });
    connect(m_drill, &DrillCard::cleared, this, &DashboardPage::forget);
    connect(m_drill, &DrillCard::wideWanted, this, &DashboardPage::setWide);
    connect(m_drill, &DrillCard::leaveWanted, this, [this] {
        Chart* chart = m_choice ? m_choice->chart : nullptr;
        chart ? chart->setFocus(Qt::OtherFocusReason) : setFocus(Qt::OtherFocusReason);
    });
    connect(m_band, &Band::actionTriggered, this, [this] {
        if (m_band->kind() == Band::Kind::Error)
            reload();
        else
            showFigures(true);
    });
}

void DashboardPage::connectContext()
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &DashboardPage::reload);
    const auto again = [this] {
        m_stale = true;
        if (isVisible())
            m_reload.start();
    };
    connect(&m_context, &DeskContext::changed, this, [this, again](const Changes& changes) {
        if (!changes.activities.isEmpty() || !changes.agencies.isEmpty() || !changes.referrals.isEmpty() ||
            changes.masters)
            again();
        const bool ofUse = !changes.bookings.isEmpty() || !changes.memos.isEmpty() || !changes.clients.isEmpty();
        if (m_use && (ofUse || changes.masters))
            m_use->makeStale();
    });
    connect(&m_context, &DeskContext::officeChanged, this, again);
    connect(&m_context, &DeskContext::centreChanged, this, again);
    connect(&m_context, &DeskContext::callerChanged, this, again);
}

void DashboardPage::showEvent(QShowEvent* event)
{
    DeskPage::showEvent(event);
    if (m_stale)
        reload();
}

bool DashboardPage::isSettled() const
{
    return m_settled && !m_reload.isActive() && m_drill->isSettled() && (!showsUse() || m_use->isSettled());
}

void DashboardPage::setPeriod(const DashboardPeriod& period)
{
    if (period == m_period)
        return;
    m_period = period;
    // What was chosen was of another time.
    m_choice.reset();
    m_drill->clear();
    m_toolBar->setPeriod(m_period, tokyoDate(m_context.clock().now()));
    reload();
}

DashboardQuestion DashboardPage::question() const
{
    const DashboardToolBar::Filter& filter = m_toolBar->filter();
    return {m_period, filter.agencyKind, m_context.office(), filter.staff, filter.programme, filter.asMerged, m_group};
}

void DashboardPage::reload()
{
    m_stale = false;
    m_settled = false;
    for (Chart* chart : {static_cast<Chart*>(m_tiles), static_cast<Chart*>(m_months), static_cast<Chart*>(m_map),
                         static_cast<Chart*>(m_ranking), static_cast<Chart*>(m_quiet)})
        chart->setLoading();
    m_toolBar->setPeriod(m_period, tokyoDate(m_context.clock().now()));
    ask();
    askUse();
    if (m_figures && m_views->currentWidget() == m_figures)
        m_figures->reload();
}

void DashboardPage::ask()
{
    const quint64 asked = ++m_question;
    m_context.deliver(
        m_context.worker().query([question = question(), today = tokyoDate(m_context.clock().now())](
                                     service::Services& services) { return readDashboard(services, question, today); }),
        this,
        [this, asked](DashboardData data) {
            if (asked == m_question)
                show(std::move(data));
        },
        [this, asked](const Error& error) {
            if (asked == m_question)
                showError(error);
        });
}

void DashboardPage::show(DashboardData data)
{
    for (const Agency& agency : m_context.centre().agencies)
        data.agencyOrder.append(agency.id.number());
    m_charts.reset();
    m_data = std::make_unique<DashboardData>(std::move(data));
    m_band->hide();
    m_settled = true;
    if (m_counting)
        m_counting->show(*m_data);
    if (m_figures)
        m_figures->setFiscalYear(m_period.fiscalYear());
    showCharts();
    chooseAgain();
    m_toolBar->setClosed(m_data->closed ? std::optional(QList<CorrectedMonth>()) : std::nullopt);
    if (m_data->closed)
        askCorrections();
}

void DashboardPage::showError(const Error& error)
{
    m_band->showMessage(Band::Kind::Error, error.message);
    m_band->setAction(tr("Try again"));
    m_settled = true;
}

void DashboardPage::showCharts()
{
    if (!m_data)
        return;
    m_charts = std::make_unique<DashboardCharts>(*m_data, static_cast<DashboardCharts::Bars>(m_bars->currentIndex()));
    m_tiles->setTiles(DashboardTiles(*m_data).tiles());
    if (m_charts->isEmpty()) {
        showEmpty();
        return;
    }
    const bool beside = m_bars->currentIndex() == static_cast<int>(DashboardCharts::Bars::SideBySide);
    m_months->setData(m_charts->months(), beside ? StackedMonths::Layout::SideBySide : StackedMonths::Layout::Stacked);
    m_map->setData(m_charts->map());
    m_ranking->setData(m_charts->ranking());
    const RankingBars::Data quiet = m_charts->quiet();
    if (quiet.rows.isEmpty())
        m_quiet->setEmpty(tr("Nobody has been quiet for three months."));
    else
        m_quiet->setData(quiet);
    m_monthsCard->setTitle(tr("Activities by month"), m_charts->monthsNote());
    m_mapCard->setTitle(m_charts->mapTitle(), m_charts->mapNote());
    showQuiet(&m_rankingCard->chart() == m_quiet);
    for (ChartCard* card : {m_monthsCard, m_mapCard, m_rankingCard})
        card->refresh();
}

void DashboardPage::showEmpty()
{
    const QString sentence = m_data->question.isFiltered() ? tr("Nothing that was held fits the filter.")
                                                           : tr("Nothing was held in this period.");
    for (Chart* chart : {static_cast<Chart*>(m_months), static_cast<Chart*>(m_map), static_cast<Chart*>(m_ranking),
                         static_cast<Chart*>(m_quiet)})
        chart->setEmpty(sentence);
    m_monthsCard->setTitle(tr("Activities by month"));
    m_mapCard->setTitle(m_charts->mapTitle());
    m_fewest->hide();
    if (m_data->question.isFiltered())
        return;
    m_band->showMessage(Band::Kind::Info,
                        tr("There are no records of %1. What was published can be entered.").arg(m_period.title()));
    m_band->setAction(tr("Enter figures"));
}

void DashboardPage::resizeEvent(QResizeEvent* event)
{
    DeskPage::resizeEvent(event);
    QMetaObject::invokeMethod(this, &DashboardPage::showFewest, Qt::QueuedConnection); // the card has its width then
}

void DashboardPage::changeEvent(QEvent* event)
{
    DeskPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DashboardPage::retranslate()
{
    setAccessibleName(title());
    m_tiles->setAccessibleName(tr("Figures of the period"));
    m_tiles->setHeads({tr("Kind"), tr("Figure"), tr("Target"), tr("Counted of"), tr("Year before")});
    m_bars->setSegmentText(0, tr("Stacked"));
    m_bars->setSegmentText(1, tr("By kind"));
    m_bars->setSegmentText(2, tr("Running sum"));
    m_bars->setAccessibleName(tr("How the months are drawn"));
    m_monthsCard->setTitle(tr("Activities by month"));
    m_mapCard->setTitle(tr("Institutions by month"));
    showQuiet(&m_rankingCard->chart() == m_quiet);
    showCharts();
}

} // namespace yorozu::ui
