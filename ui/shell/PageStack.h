// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Memo.h"
#include "core/service/BackupService.h"
#include "ui/shell/Late.h"

#include <array>
#include <QStackedWidget>

namespace yorozu::ui {

class AdminPage;
class AdminSection;
class AgenciesPage;
class CalendarPage;
class CaseBookPage;
class ChoiceStore;
class ClientsPage;
class DashboardPage;
class DeskContext;
class DeskPage;
class MemoListPage;
class MemoPage;
class ReportPage;
class TodayPage;

// The pages of the window, one of which is seen. The page of the day is there at once; the others are made when they
// are wanted.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    enum class Page { Today, Calendar, MemoList, Memo, CaseBook, Clients, Agencies, Dashboard, Report, Admin };
    Q_ENUM(Page)
    static constexpr std::array All{Page::Today,   Page::Calendar, Page::MemoList,  Page::Memo,   Page::CaseBook,
                                    Page::Clients, Page::Agencies, Page::Dashboard, Page::Report, Page::Admin};

    // `database`: the path of the open file, for 管理. `choices`: what the pages remember of their user.
    PageStack(DeskContext& context, const QString& database, ChoiceStore& choices, QWidget* parent);

    Page current() const { return m_page; }
    void present(Page page);
    DeskPage& page(Page page) const;
    bool isMade(Page page) const;
    TodayPage& today() const { return *m_today; }
    CalendarPage& calendar() const { return *m_calendar; }
    MemoListPage& list() const { return *m_list; }
    MemoPage& memo() const { return *m_memo; }
    CaseBookPage& caseBook() const { return *m_caseBook; }
    ClientsPage& clients() const { return *m_clients; }
    AgenciesPage& agencies() const { return *m_agencies; }
    DashboardPage& dashboard() const { return *m_dashboard; }
    ReportPage& report() const { return *m_report; }
    AdminPage& admin() const { return *m_admin; }

Q_SIGNALS:
    void memoWanted(yorozu::Id<yorozu::Memo> memo);
    void recoveredWanted(const yorozu::MemoDraft& draft);
    void memosWanted(); // the list
    void backWanted();  // from a memo
    void nextBookingWanted(yorozu::Id<yorozu::Client> client, yorozu::Id<yorozu::Staff> lead, qint64 topic);
    void correctionsWanted(QDate month);        // of a closed month, in the report
    void saveStateChanged(const QString& text); // of the memo that is being written
    void restoreRequested(const QString& file, const yorozu::service::Unlocking& unlocking);
    void moveRequested(const QString& to); // the whole centre, to another data base

private:
    template <typename P> P* added(P* page);
    CalendarPage* makeCalendar();
    MemoListPage* makeList();
    MemoPage* makeMemo();
    CaseBookPage* makeCaseBook();
    DashboardPage* makeDashboard();
    QList<AdminSection*> adminSections();

    DeskContext& m_context;
    const QString m_database;
    ChoiceStore& m_choices;
    TodayPage* m_today;
    Late<CalendarPage> m_calendar;
    Late<MemoListPage> m_list;
    Late<MemoPage> m_memo;
    Late<CaseBookPage> m_caseBook;
    Late<ClientsPage> m_clients;
    Late<AgenciesPage> m_agencies;
    Late<DashboardPage> m_dashboard;
    Late<ReportPage> m_report;
    Late<AdminPage> m_admin;
    Page m_page = Page::Today;
};

} // namespace yorozu::ui
