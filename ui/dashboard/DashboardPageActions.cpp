// SPDX-License-Identifier: GPL-3.0-or-later
// What is done on the dashboard: choosing a number, its keys, and how the page leaves for paper and clipboard.
#include "ui/async/DeskContext.h"
#include "ui/charts/ChartCard.h"
#include "ui/charts/TileRow.h"
#include "ui/dashboard/CountingView.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/dashboard/DashboardTiles.h"
#include "ui/dashboard/DashboardToolBar.h"
#include "ui/dashboard/DrillCard.h"
#include "ui/dashboard/FiguresView.h"
#include "ui/print/ChartDocument.h"
#include "ui/print/ChartPrintPreview.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/RecordTable.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"
#include "ui/use/UseView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPixmap>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int MostFewest = 3;
}

QList<ShortcutLine> DashboardPage::keys() const
{
    const auto key = [](auto code) { return QKeySequence(code); };
    return {{{key(Qt::ALT | Qt::Key_Left), key(Qt::ALT | Qt::Key_Right)}, tr("Earlier or later period")},
            {{key(Qt::Key_Y), key(Qt::Key_Q), key(Qt::Key_M)}, tr("Fiscal year, quarter or month")},
            {{key(Qt::Key_F)}, tr("Filter")},
            {{key(Qt::Key_Up), key(Qt::Key_Down), key(Qt::Key_Left), key(Qt::Key_Right)},
             tr("From number to number of a chart")},
            {{key(Qt::Key_Return)}, tr("List what the number counts; once more: into the list")},
            {{key(Qt::Key_Space)}, tr("Narrow months, map and ranking to the tile")},
            {{key(Qt::Key_V)}, tr("The table behind a chart")},
            {{key(Qt::Key_H)}, tr("How it is counted")},
            {{key(Qt::Key_T)}, tr("Targets and published figures")},
            {{key(Qt::Key_U)}, tr("Partnership or use")},
            {{key(Qt::Key_1), key(Qt::Key_4)}, tr("In the use: booths, consultations, cross table, other centres")},
            {{key(Qt::CTRL | Qt::Key_C)}, tr("Copy the chart as a picture, a list as text")},
            {{key(Qt::CTRL | Qt::Key_P)}, tr("Print, PDF, picture of the page")},
            {{key(Qt::Key_Escape)}, tr("Back; take back what is chosen")}};
}

void DashboardPage::takeKeys()
{
    setFocus(Qt::OtherFocusReason);
}

bool DashboardPage::focusNextPrevChild(bool next)
{
    QList<QWidget*> parts{m_toolBar, m_band};
    if (m_views->currentWidget() == m_scroll)
        parts += QList<QWidget*>{m_tiles, m_monthsCard, m_rankingCard, m_drill, m_mapCard};
    else if (showsUse())
        parts += m_use->tabs();
    else
        parts += m_views->currentWidget();
    return focusInOrder(this, parts, next) || DeskPage::focusNextPrevChild(next);
}

std::optional<Drill> DashboardPage::drillOf(const Chart* chart, QPoint place) const
{
    if (!m_data || !m_charts)
        return std::nullopt;
    if (chart == m_tiles)
        return DashboardTiles(*m_data).drill(place);
    if (chart == m_months)
        return m_charts->drillOfMonths(place);
    if (chart == m_map)
        return m_charts->drillOfMap(place);
    return chart == m_quiet ? m_charts->drillOfQuiet(place) : m_charts->drillOfRanking(place);
}

void DashboardPage::openAgency(const Chart* chart, int row)
{
    if (!m_charts)
        return;
    const Id<Agency> agency = chart == m_map     ? m_charts->agencyOfMap(row)
                              : chart == m_quiet ? m_charts->agencyOfQuiet(row)
                                                 : m_charts->agencyOfRanking(row);
    if (agency)
        m_context.go(Target::agency(agency));
}

void DashboardPage::choose(Chart* chart, QPoint place)
{
    if (place.x() == Chart::HeadColumn) {
        openAgency(chart, place.y());
        return;
    }
    // Once more on the same number: into its list.
    if (m_choice && m_choice->chart == chart && m_choice->place == place) {
        m_drill->takeKeys();
        return;
    }
    const std::optional<Drill> drill = drillOf(chart, place);
    if (!drill)
        return;
    forget();
    m_choice = Choice{chart, place};
    chart->setChosen(place);
    m_drill->show(*drill);
    const auto size = static_cast<int>(drill->size());
    const QString said =
        drill->countsAgencies ? tr("%1: %n institution(s)", nullptr, size) : tr("%1: %n record(s)", nullptr, size);
    m_context.announce(said.arg(drill->title));
}

// After new data: the same number may count others now, or be gone.
void DashboardPage::chooseAgain()
{
    if (!m_choice)
        return;
    const Choice choice = *m_choice;
    const std::optional<Drill> drill = drillOf(choice.chart, choice.place);
    if (drill && choice.chart->indexAt(choice.place) >= 0)
        m_drill->show(*drill);
    else
        m_drill->clear();
}

void DashboardPage::forget()
{
    m_choice.reset();
    for (Chart* chart : {static_cast<Chart*>(m_tiles), static_cast<Chart*>(m_months), static_cast<Chart*>(m_map),
                         static_cast<Chart*>(m_ranking), static_cast<Chart*>(m_quiet)})
        chart->setChosen(std::nullopt);
}

// Who has most, or who has been quiet since when.
void DashboardPage::showQuiet(bool quiet)
{
    const bool hadKeys = m_rankingCard->front()->hasFocus();
    m_rankingCard->setChart(quiet ? m_quiet : m_ranking);
    m_rankingCard->setTitle(quiet ? tr("Gone quiet") : tr("Most active"), quiet      ? tr("longest first")
                                                                          : m_charts ? m_charts->rankingNote()
                                                                                     : QString());
    if (hadKeys)
        m_rankingCard->front()->setFocus(Qt::OtherFocusReason);
    showFewest();
    m_fewest->setToolTip(quiet ? QString() : tr("Who has gone quiet, and since when"));
}

// As many of those with the fewest as one line has room for.
void DashboardPage::showFewest()
{
    const bool quiet = &m_rankingCard->chart() == m_quiet;
    m_fewest->setVisible(quiet || (m_charts && !m_charts->fewest(1).isEmpty()));
    if (quiet || !m_charts) {
        m_fewest->setText(tr("Back to the ranking"));
        return;
    }
    const int room = m_rankingCard->layout()->contentsRect().width();
    for (int most = MostFewest; most > 0; --most) {
        m_fewest->setText(tr("Fewest: %1 ›").arg(m_charts->fewest(most)));
        if (m_fewest->sizeHint().width() <= room)
            break;
    }
}

void DashboardPage::narrow(int group)
{
    m_group = m_group == group ? -1 : group;
    if (m_choice && m_choice->chart != m_tiles)
        m_drill->clear();
    reload();
}

void DashboardPage::setWide(bool wide)
{
    for (QWidget* part : {static_cast<QWidget*>(m_tiles), static_cast<QWidget*>(m_monthsCard),
                          static_cast<QWidget*>(m_mapCard), static_cast<QWidget*>(m_rankingCard)})
        part->setVisible(!wide);
    m_drill->setWide(wide);
    m_drill->takeKeys();
}

CountingView& DashboardPage::counting()
{
    if (m_counting)
        return *m_counting;
    m_counting = new CountingView(m_context.themes(), m_views);
    m_views->addWidget(m_counting);
    connect(m_counting, &CountingView::opened, this, [this](const Drill& drill) {
        showCounting(false);
        forget();
        m_drill->show(drill);
        m_drill->takeKeys();
    });
    connect(m_counting, &CountingView::figuresWanted, this, [this] { showFigures(true); });
    connect(m_counting, &CountingView::leaveWanted, this, [this] { showCounting(false); });
    if (m_data)
        m_counting->show(*m_data);
    return *m_counting;
}

FiguresView& DashboardPage::figures()
{
    if (m_figures)
        return *m_figures;
    m_figures = new FiguresView(m_context, m_views);
    m_views->addWidget(m_figures);
    connect(m_figures, &FiguresView::leaveWanted, this, [this] { showFigures(false); });
    m_figures->setFiscalYear(m_period.fiscalYear());
    return *m_figures;
}

UseView& DashboardPage::use()
{
    if (m_use)
        return *m_use;
    m_use = new UseView(m_context, m_views);
    m_views->addWidget(m_use);
    connect(m_use, &UseView::leaveWanted, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(m_use, &UseView::spanWanted, this, [this](const MonthSpan& span) { setPeriod(DashboardPeriod(span)); });
    askUse();
    return *m_use;
}

void DashboardPage::showCounting(bool shown)
{
    m_views->setCurrentWidget(shown ? static_cast<QWidget*>(&counting()) : m_scroll);
    m_toolBar->setView(shown ? DashboardToolBar::View::Counting : DashboardToolBar::View::Charts);
    if (shown)
        m_counting->table().setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void DashboardPage::showFigures(bool shown)
{
    m_views->setCurrentWidget(shown ? static_cast<QWidget*>(&figures()) : m_scroll);
    m_toolBar->setView(shown ? DashboardToolBar::View::Figures : DashboardToolBar::View::Charts);
    if (shown) {
        m_figures->reload();
        m_figures->takeKeys();
    } else {
        setFocus(Qt::OtherFocusReason);
    }
}

bool DashboardPage::showsUse() const
{
    return m_use && m_views->currentWidget() == m_use;
}

void DashboardPage::showUse(bool shown)
{
    if (shown == showsUse())
        return;
    m_views->setCurrentWidget(shown ? static_cast<QWidget*>(&use()) : m_scroll);
    m_toolBar->setView(shown ? DashboardToolBar::View::Use : DashboardToolBar::View::Charts);
    // What the band says is of the other one.
    if (m_band->kind() != Band::Kind::Error)
        m_band->setVisible(!shown && m_data && m_charts && m_charts->isEmpty() && !m_data->question.isFiltered());
    if (shown)
        m_use->takeKeys();
    else
        setFocus(Qt::OtherFocusReason);
}

// What differs since is found out when the page stands already.
void DashboardPage::askCorrections()
{
    m_context.deliver(m_context.worker().query([period = m_period](service::Services& services) {
        return readCorrections(services, period);
    }),
                      this, [this, period = m_period](const QList<CorrectedMonth>& corrected) {
                          if (period == m_period)
                              m_toolBar->setClosed(corrected);
                      });
}

void DashboardPage::askUse()
{
    if (!m_use)
        return;
    m_use->setQuestion({MonthSpan{m_period.first(), m_period.months()}, m_context.office(), m_period.title(),
                        tokyoDate(m_context.clock().now())});
}

bool DashboardPage::pressed(QKeyEvent* event)
{
    const auto unit = [this](DashboardPeriod::Unit wanted) {
        setPeriod(m_period.as(wanted, tokyoDate(m_context.clock().now())));
    };
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (event->matches(QKeySequence::Print)) {
        print();
        return true;
    }
    if (!alt && event->modifiers() != Qt::NoModifier && event->modifiers() != Qt::KeypadModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_Left:
        setPeriod(m_period.stepped(-1));
        return true;
    case Qt::Key_Right:
        setPeriod(m_period.stepped(1));
        return true;
    default:
        break;
    }
    if (alt)
        return false;
    switch (event->key()) {
    case Qt::Key_Y:
        unit(DashboardPeriod::Unit::Year);
        return true;
    case Qt::Key_Q:
        unit(DashboardPeriod::Unit::Quarter);
        return true;
    case Qt::Key_M:
        unit(DashboardPeriod::Unit::Month);
        return true;
    case Qt::Key_F:
        if (!showsUse())
            m_toolBar->openFilter();
        return true;
    case Qt::Key_U:
        showUse(!showsUse());
        return true;
    case Qt::Key_V: // of a chart it turns its card over; the table behind the tiles is this one
        if (m_tiles->hasFocus())
            showCounting(true);
        return true;
    case Qt::Key_H:
        showCounting(!m_counting || m_views->currentWidget() != m_counting);
        return true;
    case Qt::Key_T:
        showFigures(!m_figures || m_views->currentWidget() != m_figures);
        return true;
    case Qt::Key_Escape:
        if (m_drill->drill())
            m_drill->clear();
        else if (m_group >= 0)
            narrow(m_group);
        return true;
    default:
        return false;
    }
}

void DashboardPage::keyPressEvent(QKeyEvent* event)
{
    if (!pressed(event))
        DeskPage::keyPressEvent(event);
}

ChartPrintPreview* DashboardPage::print()
{
    if (!m_data || !m_charts)
        return nullptr;
    ChartSheet sheet;
    const QString filter = showsUse() ? QString() : m_toolBar->filterWords();
    sheet.note = m_period.span() + (filter.isEmpty() ? QString() : u" · "_s + filter);
    sheet.made = DateText::full(m_data->today);
    if (showsUse()) {
        sheet.title = tr("Use %1", "title of the printed page").arg(m_period.title());
        sheet.parts = m_use->printed();
        if (sheet.parts.isEmpty())
            return nullptr;
    } else {
        if (m_charts->isEmpty())
            return nullptr;
        sheet.title = tr("Dashboard %1", "title of the printed page").arg(m_period.title());
        sheet.top = m_tiles;
        sheet.parts = {{tr("Activities by month"), m_charts->monthsNote(), m_months, {}, {0, 0, 0.5, 0.5}},
                       {tr("Most active"), m_charts->rankingNote(), m_ranking, {}, {0, 0.5, 0.5, 0.5}},
                       {m_charts->mapTitle(), m_charts->mapNote(), m_map, {}, {0.5, 0, 0.5, 1}}};
    }
    auto* preview =
        new ChartPrintPreview(m_context, showsUse() ? tr("Print the use") : tr("Print the dashboard"), sheet, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
    return preview;
}

void DashboardPage::copyPage()
{
    QGuiApplication::clipboard()->setPixmap(m_views->currentWidget()->grab());
    m_context.announce(tr("Copied to the clipboard."));
}

} // namespace yorozu::ui
