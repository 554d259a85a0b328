// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageStack.h"

#include "core/service/DataAddress.h"
#include "ui/admin/AdminPage.h"
#include "ui/admin/AuditSection.h"
#include "ui/admin/BackupSection.h"
#include "ui/admin/DatabaseSection.h"
#include "ui/admin/PeopleSection.h"
#include "ui/admin/PlacesSection.h"
#include "ui/admin/RightsSection.h"
#include "ui/admin/RosterSection.h"
#include "ui/admin/ServerBackupSection.h"
#include "ui/admin/TrainingSection.h"
#include "ui/admin/WordsSection.h"
#include "ui/agencies/AgenciesPage.h"
#include "ui/async/DeskContext.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/casebook/CaseBookPage.h"
#include "ui/clients/ClientsPage.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/memo/MemoListPage.h"
#include "ui/memo/MemoPage.h"
#include "ui/report/ReportPage.h"
#include "ui/today/TodayPage.h"
#include "ui/transfer/TransferPanel.h"

namespace yorozu::ui {

PageStack::PageStack(DeskContext& context, const QString& database, ChoiceStore& choices, QWidget* parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_database(database)
    , m_choices(choices)
    , m_today(new TodayPage(context, this))
    , m_calendar([this] { return makeCalendar(); })
    , m_list([this] { return makeList(); })
    , m_memo([this] { return makeMemo(); })
    , m_caseBook([this] { return makeCaseBook(); })
    , m_clients([this] { return added(new ClientsPage(m_context, this)); })
    , m_agencies([this] { return added(new AgenciesPage(m_context, this)); })
    , m_dashboard([this] { return makeDashboard(); })
    , m_report([this] { return added(new ReportPage(m_context, this)); })
    , m_admin([this] { return added(new AdminPage(m_context, adminSections(), this)); })
{
    addWidget(m_today);
    connect(m_today, &TodayPage::recoveredWanted, this, &PageStack::recoveredWanted);
}

void PageStack::present(Page wanted)
{
    m_page = wanted;
    setCurrentWidget(&page(wanted));
}

DeskPage& PageStack::page(Page page) const
{
    switch (page) {
    case Page::Today:
        return *m_today;
    case Page::Calendar:
        return *m_calendar;
    case Page::MemoList:
        return *m_list;
    case Page::Memo:
        return *m_memo;
    case Page::CaseBook:
        return *m_caseBook;
    case Page::Clients:
        return *m_clients;
    case Page::Agencies:
        return *m_agencies;
    case Page::Dashboard:
        return *m_dashboard;
    case Page::Report:
        return *m_report;
    case Page::Admin:
        return *m_admin;
    }
    Q_UNREACHABLE();
}

bool PageStack::isMade(Page page) const
{
    switch (page) {
    case Page::Today:
        return true;
    case Page::Calendar:
        return m_calendar.isMade();
    case Page::MemoList:
        return m_list.isMade();
    case Page::Memo:
        return m_memo.isMade();
    case Page::CaseBook:
        return m_caseBook.isMade();
    case Page::Clients:
        return m_clients.isMade();
    case Page::Agencies:
        return m_agencies.isMade();
    case Page::Dashboard:
        return m_dashboard.isMade();
    case Page::Report:
        return m_report.isMade();
    case Page::Admin:
        return m_admin.isMade();
    }
    Q_UNREACHABLE();
}

template <typename P> P* PageStack::added(P* page)
{
    addWidget(page);
    return page;
}

CalendarPage* PageStack::makeCalendar()
{
    auto* calendar = added(new CalendarPage(m_context, this));
    calendar->rememberIn(&m_choices);
    return calendar;
}

MemoListPage* PageStack::makeList()
{
    auto* list = added(new MemoListPage(m_context, this));
    connect(list, &MemoListPage::memoWanted, this, &PageStack::memoWanted);
    connect(list, &MemoListPage::recoveredRequested, this, &PageStack::recoveredWanted);
    return list;
}

MemoPage* PageStack::makeMemo()
{
    auto* memo = added(new MemoPage(m_context, this));
    connect(memo, &MemoPage::backRequested, this, &PageStack::backWanted);
    connect(memo, &MemoPage::nextBookingRequested, this, &PageStack::nextBookingWanted);
    connect(memo, &MemoPage::saveStateChanged, this, &PageStack::saveStateChanged);
    return memo;
}

CaseBookPage* PageStack::makeCaseBook()
{
    auto* book = added(new CaseBookPage(m_context, this));
    connect(book, &CaseBookPage::backRequested, this, &PageStack::memosWanted);
    return book;
}

DashboardPage* PageStack::makeDashboard()
{
    auto* page = added(new DashboardPage(m_context, this));
    connect(page, &DashboardPage::correctionsWanted, this, &PageStack::correctionsWanted);
    return page;
}

QList<AdminSection*> PageStack::adminSections()
{
    auto* database = new DatabaseSection(m_context, m_database, this);
    connect(database, &DatabaseSection::moveRequested, this, &PageStack::moveRequested);
    // In the order of layout.md.
    QList<AdminSection*> sections{new PeopleSection(m_context, this),
                                  new PlacesSection(m_context, this),
                                  new RosterSection(m_context, this),
                                  new TrainingSection(m_context, this),
                                  new WordsSection(m_context, this),
                                  new RightsSection(m_context, this),
                                  database};
    if (m_context.backups()) {
        auto* backups = new BackupSection(m_context, *m_context.backups(), this);
        connect(backups, &BackupSection::restoreRequested, this, &PageStack::restoreRequested);
        sections.append(backups);
    } else if (service::DataAddress::of(m_database).isOnServer()) {
        sections.append(new ServerBackupSection(m_context, m_database, this));
    }
    sections.append(new TransferPanel(m_context, this));
    sections.append(new AuditSection(m_context, this));
    return sections;
}

} // namespace yorozu::ui
