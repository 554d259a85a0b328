// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportPage.h"

#include "core/japanese/EraDate.h"
#include "core/rules/Permissions.h"
#include "core/service/ReportService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/report/ClosingPanel.h"
#include "ui/report/CorrectionsPanel.h"
#include "ui/report/MonthPanel.h"
#include "ui/report/RecordsPanel.h"
#include "ui/report/ReportPrintPreview.h"
#include "ui/report/ReportSheet.h"
#include "ui/report/ReportTable.h"
#include "ui/report/ReportToolBar.h"
#include "ui/theme/TabOrder.h"

#include <algorithm>
#include <QEvent>
#include <QKeyEvent>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int ChangePause = 150;
}

ReportPage::ReportPage(DeskContext& context, QWidget* parent)
    : DeskPage(parent)
    , m_context(context)
    , m_toolBar(new ReportToolBar(context.themes(), this))
    , m_band(new Band(context.themes(), this))
    , m_months(new MonthPanel(context.themes(), this))
    , m_closing(new ClosingPanel(context.themes(), this))
    , m_sheet(new ReportSheet(context.themes(), this))
    , m_side(new QWidget(this))
    , m_list(new QStackedWidget(this))
    , m_records(new RecordsPanel(context, m_list))
    , m_corrections(new CorrectionsPanel(context, m_list))
    , m_files(new ReportFiles(context, this))
{
    setObjectName(u"reportPage"_s);
    build();
    m_reload.setSingleShot(true);
    m_reload.setInterval(ChangePause);
    connect(&m_reload, &QTimer::timeout, this, &ReportPage::ask);
    connectParts();
    connectFiles();
    addKeys();
    // What is closed next is the month before this one.
    m_month = thisMonth().addMonths(-1);
    m_span = spanOf(m_period, m_month);
    showRights();
}

QString ReportPage::pageTitle()
{
    return tr("Monthly report", "title of the page");
}

QList<ShortcutLine> ReportPage::keys() const
{
    const auto key = [](auto code) { return QKeySequence(code); };
    return {{{key(Qt::Key_BracketLeft), key(Qt::Key_BracketRight)}, tr("Months before, next months")},
            {{key(Qt::Key_M), key(Qt::Key_Q), key(Qt::Key_Y)}, tr("Month, quarter, year")},
            {{key(Qt::Key_Return)}, tr("The records behind the number; in their list: open the record")},
            {{key(Qt::Key_Escape)}, tr("Close the list")},
            {{key(Qt::CTRL | Qt::Key_Return)}, tr("Close the month; save the reason that is typed")},
            {{key(Qt::CTRL | Qt::Key_Z)}, tr("Open the month again that was just closed")},
            {{key(Qt::CTRL | Qt::Key_E)}, tr("Write to Excel")},
            {{key(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}, tr("Write a CSV file")},
            {{key(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, tr("Write a PDF file")},
            {{key(Qt::CTRL | Qt::Key_P)}, tr("Print")}};
}

QDate ReportPage::thisMonth() const
{
    return MonthSpan::month(tokyoDate(m_context.clock().now())).first;
}

bool ReportPage::hasNext() const
{
    return m_span.first.addMonths(m_span.months) <= thisMonth();
}

void ReportPage::showMonth(QDate month)
{
    m_month = std::min(MonthSpan::month(month).first, thisMonth());
    setSpan(spanOf(m_period, m_month));
}

void ReportPage::showPeriod(ReportPeriod period)
{
    m_period = period;
    setSpan(spanOf(period, m_month));
}

void ReportPage::step(int by)
{
    if (by > 0 && !hasNext()) {
        m_context.announce(tr("Nothing was reported later than this."));
        return;
    }
    showMonth(m_span.first.addMonths(by * m_span.months));
}

void ReportPage::setSpan(const MonthSpan& span)
{
    if (span != m_span) {
        m_band->hide();
        m_beside = {};
        m_justClosed = {};
        m_correctionsWanted = false;
    }
    m_span = span;
    ask();
}

void ReportPage::reload()
{
    ask();
}

bool ReportPage::isSettled() const
{
    return m_waiting == 0 && !m_reload.isActive() && !m_files->isRunning() && m_records->isSettled();
}

// The answer is taken unless something else was asked for since.
template <typename T, typename Take> void ReportPage::await(QFuture<Result<T>> answer, Take take)
{
    ++m_waiting;
    m_context.deliver(
        std::move(answer), this,
        [this, asked = m_asked, take](const T& value) {
            if (asked != m_asked)
                return;
            --m_waiting;
            take(value);
        },
        [this, asked = m_asked](const Error& error) {
            if (asked != m_asked)
                return;
            --m_waiting;
            showError(error);
        });
}

// The sheet first; what stands beside it may come a moment later.
void ReportPage::ask()
{
    m_stale = false;
    m_reload.stop();
    ++m_asked;
    m_waiting = 0;
    m_toolBar->showSpan(m_span, m_period, hasNext());
    m_sheet->beginReading();
    auto report = m_context.worker().query(
        [span = m_span](service::Services& services) { return service::ReportService(services.file()).report(span); });
    await(std::move(report), [this](const MonthlyReport& answer) { takeReport(answer); });
    auto months = m_context.worker().query([year = japanese::fiscalYear(m_month)](service::Services& services) {
        return service::ReportService(services.file()).months(year);
    });
    await(std::move(months), [this](const QList<MonthLine>& answer) { takeMonths(answer); });
    if (m_span.months == 1)
        askBeside();
}

void ReportPage::askBeside()
{
    auto beside = m_context.worker().query([span = m_span](service::Services& services) -> Result<Beside> {
        service::ReportService reports(services.file());
        const auto checks = reports.checks(span.first);
        if (!checks)
            return checks.error();
        const auto corrections = reports.corrections(span.first);
        if (!corrections)
            return corrections.error();
        const auto history = reports.history(span);
        if (!history)
            return history.error();
        return Beside{*checks, *corrections, *history};
    });
    await(std::move(beside), [this](const Beside& answer) { takeBeside(answer); });
}

void ReportPage::takeReport(const MonthlyReport& report)
{
    m_sheet->showReport(report, m_context.centre());
    if (m_shown == List::Figure)
        refreshList();
}

void ReportPage::takeMonths(const QList<MonthLine>& months)
{
    const int year = japanese::fiscalYear(m_month);
    m_months->showMonths(year, months, m_month, year < japanese::fiscalYear(thisMonth()));
    showClosing();
}

void ReportPage::takeBeside(const Beside& beside)
{
    m_beside = beside;
    showClosing();
    if (std::exchange(m_correctionsWanted, false))
        openCorrections();
    else if (m_shown == List::Check || m_shown == List::Corrections)
        refreshList();
}

void ReportPage::showClosing()
{
    const MonthLine* line = m_span.months == 1 ? m_months->lineOf(m_span.first) : nullptr;
    m_toolBar->showState(line);
    m_closing->setVisible(line || m_span.months > 1); // before the months are known there is nothing to say
    if (!line) {
        m_closing->showLongerSpan();
        return;
    }
    const auto why = [this](rules::Action action) {
        const Status may = rules::require(m_context.caller(), action);
        return may ? QString() : may.error().message;
    };
    m_closing->showMonth({line->month, line->state, line->closing, m_beside.checks, m_beside.history,
                          m_beside.corrections.size(), why(rules::Action::CloseMonth),
                          why(rules::Action::ReopenMonth)});
}

void ReportPage::takeKeys()
{
    giveKeys(&m_sheet->table(), m_sheet);
}

void ReportPage::print()
{
    if (const Status may = rules::require(m_context.caller(), rules::Action::ExportData); !may) {
        m_context.announce(may.error().message);
        return;
    }
    auto* preview = new ReportPrintPreview(m_context, m_span, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

void ReportPage::showError(const Error& error)
{
    m_sheet->stopReading();
    say(Band::Kind::Error, error.message, tr("Try again"), [this] { ask(); });
}

void ReportPage::say(Band::Kind kind, const QString& sentence, const QString& link, std::function<void()> does)
{
    m_bandDoes = std::move(does);
    m_band->setAction(link);
    m_band->showMessage(kind, sentence);
}

void ReportPage::showEvent(QShowEvent* event)
{
    DeskPage::showEvent(event);
    if (m_stale)
        ask();
}

void ReportPage::keyPressEvent(QKeyEvent* event)
{
    // Single keys reach the page only where no field has taken them.
    if (event->modifiers() == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_BracketLeft:
            step(-1);
            return;
        case Qt::Key_BracketRight:
            step(1);
            return;
        case Qt::Key_M:
            showPeriod(ReportPeriod::Month);
            return;
        case Qt::Key_Q:
            showPeriod(ReportPeriod::Quarter);
            return;
        case Qt::Key_Y:
            showPeriod(ReportPeriod::Year);
            return;
        case Qt::Key_Escape:
            if (m_shown != List::None) {
                closeList();
                return;
            }
            break;
        default:
            break;
        }
    }
    DeskPage::keyPressEvent(event);
}

void ReportPage::changeEvent(QEvent* event)
{
    DeskPage::changeEvent(event);
    // The words of the report come from the core: they are asked for in the language of now.
    if (event->type() == QEvent::LanguageChange && !m_stale) {
        m_stale = true;
        if (isVisible())
            m_reload.start();
    }
}

} // namespace yorozu::ui
