// SPDX-License-Identifier: GPL-3.0-or-later
// Where the lines of the pages, of the palette and of the bell lead.
#include "ui/admin/AdminPage.h"
#include "ui/agencies/AgenciesPage.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/casebook/CaseBookPage.h"
#include "ui/clients/ClientsPage.h"
#include "ui/memo/MemoListPage.h"
#include "ui/memo/MemoPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"

using namespace Qt::StringLiterals;

namespace yorozu::ui {

void MainWindow::open(const Target& target)
{
    if (target.kind == Target::Kind::Client)
        remember(u"client %1"_s.arg(target.id));
    switch (target.kind) {
    case Target::Kind::Today:
        showPage(Page::Today);
        break;
    case Target::Kind::Memos:
        showPage(Page::MemoList, [this, all = target.detail == "all"_L1] {
            if (all)
                m_pages->list().showAll();
        });
        break;
    case Target::Kind::Memo:
        openMemo(Id<Memo>(target.id), target.detail);
        break;
    case Target::Kind::Booking:
        openBooking(Id<Booking>(target.id), target.detail);
        break;
    case Target::Kind::BlankMemo:
        openBlankMemo();
        break;
    case Target::Kind::ClientMemo:
        openMemoOf(Id<Client>(target.id), Id<ClientCase>(target.detail.toLongLong()));
        break;
    case Target::Kind::Clients:
        showPage(Page::Clients, [this, agency = Id<Agency>(target.id)] { m_pages->clients().showListOf(agency); });
        break;
    case Target::Kind::Client:
        openClient(Id<Client>(target.id), target.detail);
        break;
    case Target::Kind::Agencies:
        showPage(Page::Agencies, [this, agency = Id<Agency>(target.id), tab = target.detail] {
            m_pages->agencies().openAgency(agency, tab);
        });
        break;
    case Target::Kind::Activity:
        showPage(Page::Agencies,
                 [this, activity = Id<Activity>(target.id)] { m_pages->agencies().openActivity(activity); });
        break;
    case Target::Kind::NewBooking:
        newBooking(QDate::fromString(target.detail, Qt::ISODate));
        break;
    case Target::Kind::CaseBook:
        showPage(Page::CaseBook, [this, study = Id<CaseStudy>(target.id)] {
            if (study)
                m_pages->caseBook().openStudy(study);
        });
        break;
    case Target::Kind::Admin:
        showPage(Page::Admin, [this, section = target.detail] { m_pages->admin().showSection(section); });
        break;
    }
}

void MainWindow::openOnSheet(std::function<void()> open)
{
    if (page() != Page::Memo)
        m_cameFrom = page();
    showPage(Page::Memo, std::move(open));
}

void MainWindow::openMemo(Id<Memo> memo, const QString& field)
{
    remember(u"memo %1"_s.arg(memo.number()));
    openOnSheet([this, memo, field] { m_pages->memo().openMemo(memo, field); });
}

void MainWindow::openBooking(Id<Booking> booking, const QString& detail)
{
    const MemoPage::First first = detail == "past"_L1          ? MemoPage::First::EarlierMemo
                                  : detail == "attachments"_L1 ? MemoPage::First::Attachments
                                                               : MemoPage::First::Sheet;
    remember(u"booking %1"_s.arg(booking.number()));
    openOnSheet([this, booking, first] { m_pages->memo().openBooking(booking, first); });
}

void MainWindow::openBlankMemo()
{
    openOnSheet([this] { m_pages->memo().openBlank(); });
}

void MainWindow::newBooking(QDate day)
{
    showPage(Page::Calendar, [this, day] {
        if (day.isValid())
            m_pages->calendar().newBookingOn(day);
        else
            m_pages->calendar().newBooking();
    });
}

void MainWindow::newActivity()
{
    showPage(Page::Agencies, [this] { m_pages->agencies().newActivity(); });
}

void MainWindow::nextBooking(Id<Client> client, Id<Staff> lead, MasterId topic)
{
    showPage(Page::Calendar, [=, this] { m_pages->calendar().newBookingOf(client, lead, topic); });
}

void MainWindow::newClient()
{
    showPage(Page::Clients, [this] { m_pages->clients().newClient(); });
}

void MainWindow::openMemoOf(Id<Client> client, Id<ClientCase> clientCase)
{
    openOnSheet([this, client, clientCase] { m_pages->memo().openForClient(client, clientCase); });
}

void MainWindow::openClient(Id<Client> client, const QString& detail)
{
    showPage(Page::Clients, [this, client, detail] { m_pages->clients().openClient(client, detail); });
}

void MainWindow::openRecovered(const MemoDraft& draft)
{
    openOnSheet([this, draft] { m_pages->memo().openRecovered(draft); });
}

} // namespace yorozu::ui
