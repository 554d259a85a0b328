// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the page, and what leads from one to the other.
#include "core/rules/Permissions.h"
#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/report/ClosingPanel.h"
#include "ui/report/CorrectionsPanel.h"
#include "ui/report/MonthPanel.h"
#include "ui/report/RecordsPanel.h"
#include "ui/report/ReportPage.h"
#include "ui/report/ReportSheet.h"
#include "ui/report/ReportTable.h"
#include "ui/report/ReportToolBar.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"

#include <QAction>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int SideWidth = 264;
constexpr int WidestSheet = 1120;
// How the sheet and the list below it share the height.
constexpr int SheetShare = 3;
constexpr int ListShare = 2;

QFrame* separator(QWidget* parent, bool upright)
{
    auto* line = new QFrame(parent);
    if (upright)
        line->setFixedWidth(Line::thin);
    else
        line->setFixedHeight(Line::thin);
    setSurfaceRole(line, SurfaceRole::Line);
    return line;
}

} // namespace

void ReportPage::build()
{
    m_band->setObjectName(u"reportBand"_s);
    m_band->setClosable(true);
    m_band->hide();
    m_list->setObjectName(u"reportList"_s);
    m_list->addWidget(m_records);
    m_list->addWidget(m_corrections);
    m_list->hide();
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_band);
    right->addWidget(buildDesk(), SheetShare);
    right->addWidget(m_list, ListShare);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(buildSide());
    columns->addWidget(separator(this, true));
    columns->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolBar);
    layout->addLayout(columns, 1);
    orderTabs({m_toolBar, m_months, m_closing, m_sheet, m_list});
}

QWidget* ReportPage::buildSide()
{
    setSurfaceRole(m_side, SurfaceRole::Panel);
    auto* layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    constexpr int ListFirst = 100; // the months take what they need before anything is left over
    layout->addWidget(m_months, ListFirst);
    layout->addSpacing(Space::s2);
    layout->addWidget(separator(m_side, false));
    layout->addWidget(m_closing);
    layout->addStretch(1);
    connect(&m_context.themes(), &ThemeManager::changed, this, &ReportPage::scaleSide);
    scaleSide();
    return m_side;
}

void ReportPage::scaleSide()
{
    m_side->setFixedWidth(static_cast<int>(SideWidth * m_context.themes().textScale()));
}

QWidget* ReportPage::buildDesk()
{
    auto* desk = new QWidget(this);
    setSurfaceRole(desk, SurfaceRole::Desk);
    m_sheet->setMaximumWidth(WidestSheet);
    auto* layout = new QHBoxLayout(desk);
    layout->setContentsMargins(Space::s6, Space::s3, Space::s6, Space::s3);
    layout->addWidget(m_sheet);
    return desk;
}

void ReportPage::connectParts()
{
    connect(m_toolBar, &ReportToolBar::stepWanted, this, &ReportPage::step);
    connect(m_toolBar, &ReportToolBar::periodChosen, this, &ReportPage::showPeriod);
    connect(m_toolBar, &ReportToolBar::printWanted, this, &ReportPage::print);
    connect(m_toolBar, &ReportToolBar::fileWanted, this, &ReportPage::saveAs);
    connect(m_months, &MonthPanel::monthChosen, this, &ReportPage::showMonth);
    connect(m_months, &MonthPanel::yearWanted, this, [this](int by) { showMonth(m_month.addYears(by)); });
    connect(m_closing, &ClosingPanel::checkWanted, this, &ReportPage::openCheck);
    connect(m_closing, &ClosingPanel::correctionsWanted, this, &ReportPage::openCorrections);
    connect(m_closing, &ClosingPanel::closeWanted, this, &ReportPage::closeMonth);
    connect(m_closing, &ClosingPanel::reopenWanted, this, &ReportPage::reopenMonth);
    connect(&m_sheet->table(), &ReportTable::figureWanted, this, &ReportPage::openFigure);
    connect(m_records, &RecordsPanel::closeWanted, this, &ReportPage::closeList);
    connect(m_corrections, &CorrectionsPanel::closeWanted, this, &ReportPage::closeList);
    connect(m_corrections, &CorrectionsPanel::explained, this, &ReportPage::explain);
    connect(m_band, &Band::actionTriggered, this, [this] {
        m_band->hide();
        if (const auto does = std::exchange(m_bandDoes, {}))
            does();
    });
    connect(&m_context, &DeskContext::callerChanged, this, &ReportPage::showRights);
    connect(&m_context, &DeskContext::centreChanged, this, &ReportPage::showRights);
    connect(&m_context, &DeskContext::changed, this, [this](const Changes& changes) {
        if (changes.memos.isEmpty() && changes.bookings.isEmpty() && changes.clients.isEmpty() &&
            changes.activities.isEmpty() && !changes.masters)
            return;
        m_stale = true;
        if (isVisible())
            m_reload.start();
    });
}

void ReportPage::connectFiles()
{
    connect(m_files, &ReportFiles::runningChanged, this, &ReportPage::showRights);
    connect(m_files, &ReportFiles::tookLong, this, [this] {
        say(Band::Kind::Info, tr("The file is being written…"), tr("Cancel"), [this] { m_files->giveUp(); });
    });
    connect(m_files, &ReportFiles::givenUp, this,
            [this] { say(Band::Kind::Info, tr("Cancelled. No file was written.")); });
    connect(m_files, &ReportFiles::written, this, [this](const QString& path, const QString& remark) {
        const QString sentence = tr("Written to %1.").arg(path);
        say(remark.isEmpty() ? Band::Kind::Success : Band::Kind::Warning,
            remark.isEmpty() ? sentence : sentence + u' ' + remark);
    });
    // It may be open in another program.
    connect(m_files, &ReportFiles::failed, this, [this](const Error& error) {
        if (error.kind == ErrorKind::Forbidden)
            say(Band::Kind::Error, error.message);
        else
            say(Band::Kind::Error, error.message, tr("Save under another name…"), [this] { m_files->askAgain(); });
    });
}

void ReportPage::addKeys()
{
    const auto add = [this](const QString& name, const QKeySequence& keys, auto&& act) {
        auto* action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(u"actionReportPrint"_s, Qt::CTRL | Qt::Key_P, [this] { print(); });
    add(u"actionReportExcel"_s, Qt::CTRL | Qt::Key_E, [this] { saveAs(ReportFiles::Kind::Xlsx); });
    add(u"actionReportCsv"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] { saveAs(ReportFiles::Kind::Csv); });
    add(u"actionReportPdf"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { saveAs(ReportFiles::Kind::Pdf); });
    add(u"actionReportUndo"_s, Qt::CTRL | Qt::Key_Z, [this] { undo(); });
    add(u"actionReportClose"_s, Qt::CTRL | Qt::Key_Return, [this] {
        if (m_closing->isReopening())
            m_closing->submit();
        else if (m_list->isVisible() && m_list->currentWidget() == m_corrections && m_corrections->holdsReason())
            m_corrections->saveReason();
        else
            closeMonth();
    });
}

void ReportPage::showRights()
{
    const Status may = rules::require(m_context.caller(), rules::Action::ExportData);
    m_toolBar->allowFiles(may && !m_files->isRunning(), may ? QString() : may.error().message);
    QStringList concierges;
    for (const Staff& person : m_context.centre().staff) {
        if (person.group == PermissionGroup::Concierge && !person.retired)
            concierges.append(shownName(person));
    }
    m_toolBar->setInCharge(concierges);
    showClosing();
}

void ReportPage::saveAs(ReportFiles::Kind kind)
{
    if (const Status may = rules::require(m_context.caller(), rules::Action::ExportData); !may)
        m_context.announce(may.error().message);
    else
        m_files->ask(kind, m_span);
}

} // namespace yorozu::ui
