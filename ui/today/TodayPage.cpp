// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayPage.h"

#include "core/rules/Permissions.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"
#include "ui/today/MemoWorkColumn.h"
#include "ui/today/SessionsColumn.h"
#include "ui/today/TodayCard.h"
#include "ui/today/TodayQueries.h"
#include "ui/today/WaitingColumn.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

TodayPage::TodayPage(DeskContext& context, QWidget* parent)
    : DeskPage(parent)
    , m_context(context)
    , m_date(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_sessions(new SessionsColumn(context, this))
    , m_work(new MemoWorkColumn(context, this))
    , m_waiting(new WaitingColumn(context, this))
{
    setObjectName(u"todayPage"_s);
    m_date->setObjectName(u"todayDate"_s);
    m_summary->setObjectName(u"todaySummary"_s);
    m_sessions->setObjectName(u"todaySessions"_s);
    m_work->setObjectName(u"todayWork"_s);
    m_waiting->setObjectName(u"todayWaiting"_s);
    setTextRole(m_date, TextRole::Display);
    m_summary->setContentsMargins(0, Space::s1, 0, 0);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s6 - 4, Space::s5, Space::s6 - Space::s3, 0);
    layout->setSpacing(Space::s4);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(4, 0, Space::s3, 0);
    head->setSpacing(Space::s6);
    head->addWidget(m_date);
    head->addWidget(m_summary);
    head->addStretch(1);
    layout->addLayout(head);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s3);
    row->addWidget(m_sessions, 416);
    row->addWidget(m_waiting, 360);
    row->addWidget(m_work, 360);
    layout->addLayout(row, 1);

    for (TodayColumn* column : {static_cast<TodayColumn*>(m_sessions), static_cast<TodayColumn*>(m_work),
                                static_cast<TodayColumn*>(m_waiting)}) {
        connect(column, &TodayColumn::memoWanted, this, &TodayPage::memoWanted);
        connect(column, &TodayColumn::bookingWanted, this, &TodayPage::bookingWanted);
        connect(column, &TodayColumn::settled, this, &TodayPage::showHead);
    }
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &TodayPage::reload);
    connectContext();
    // Red and amber words are coloured when they are made.
    connect(&context.themes(), &ThemeManager::changed, this, &TodayPage::rebuild);
    connect(&m_minute, &QTimer::timeout, this, &TodayPage::minutePassed);
    m_minute.start(std::chrono::minutes(1));
    arrange();
}

void TodayPage::connectContext()
{
    // While a memo is written it is saved every few seconds; a page that nobody sees waits until it is shown.
    const auto again = [this] {
        m_stale = true;
        if (isVisible())
            m_reload.start();
    };
    connect(&m_context, &DeskContext::changed, this, [again](const Changes& changes) {
        if (!changes.bookings.isEmpty() || !changes.memos.isEmpty() || !changes.drafts.isEmpty() ||
            !changes.clients.isEmpty())
            again();
    });
    connect(&m_context, &DeskContext::officeChanged, this, again);
    connect(&m_context, &DeskContext::centreChanged, this, again);
    connect(&m_context, &DeskContext::callerChanged, this, [this, again] {
        arrange();
        again();
    });
}

QString TodayPage::title() const
{
    return tr("Today");
}

QList<ShortcutLine> TodayPage::keys() const
{
    return {{{QKeySequence(Qt::Key_Up), QKeySequence(Qt::Key_Down)}, tr("Previous or next card")},
            {{QKeySequence(Qt::Key_Return)}, tr("Open")},
            {{QKeySequence(Qt::Key_M)}, tr("Write the memo of the session")}};
}

void TodayPage::showEvent(QShowEvent* event)
{
    DeskPage::showEvent(event);
    if (m_stale)
        reload();
}

QList<TodayColumn*> TodayPage::columns() const
{
    QList<TodayColumn*> shown{m_sessions};
    if (!m_waiting->isHidden())
        shown.append(m_waiting);
    if (!m_work->isHidden())
        shown.append(m_work);
    return shown;
}

void TodayPage::arrange()
{
    const PermissionGroup group = m_context.caller().group;
    m_waiting->setVisible(worksForTheOffice(group) || group == PermissionGroup::Chief);
    // Whoever works for the office writes for others at times; those memos are in the list of memos.
    m_work->setVisible(!worksForTheOffice(group) && rules::mayDo(group, rules::Action::WriteMemo));
}

void TodayPage::reload()
{
    m_stale = false;
    m_shownDay = tokyoDate(m_context.clock().now());
    showHead();
    for (TodayColumn* column : columns())
        column->reload();
}

bool TodayPage::isSettled() const
{
    const QList<TodayColumn*> shown = columns();
    return !m_reload.isActive() &&
           std::all_of(shown.begin(), shown.end(), [](const TodayColumn* column) { return column->isSettled(); });
}

void TodayPage::focusFirst()
{
    const QList<TodayCard*> cards = m_sessions->findChildren<TodayCard*>();
    if (!cards.isEmpty())
        cards.first()->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void TodayPage::showHead()
{
    m_date->setText(DateText::day(m_shownDay));
    QStringList words;
    const auto add = [&words](const QString& text, qsizetype count) {
        if (count > 0)
            words.append(text);
    };
    const auto sessions =
        std::count_if(m_sessions->sessions().begin(), m_sessions->sessions().end(), [](const Booking& booking) {
            return occupies(booking.status) || booking.status == BookingStatus::Completed;
        });
    add(tr("%n session(s)", nullptr, static_cast<int>(sessions)), sessions);
    if (!m_work->isHidden()) {
        const MemoWork& work = m_work->work();
        add(tr("%n memo(s) to write", nullptr, static_cast<int>(work.toWrite.size())), work.toWrite.size());
        add(tr("%n returned", nullptr, static_cast<int>(work.returned.size())), work.returned.size());
    }
    if (!m_waiting->isHidden())
        add(tr("%n to confirm", nullptr, static_cast<int>(m_waiting->waiting().size())), m_waiting->waiting().size());
    m_summary->setText(words.join(u"　·　"_s));
}

void TodayPage::minutePassed()
{
    // At midnight the page turns over; else only the minutes that are left change.
    if (tokyoDate(m_context.clock().now()) != m_shownDay)
        reload();
    else if (m_sessions->isSettled())
        m_sessions->rebuild();
}

void TodayPage::changeEvent(QEvent* event)
{
    DeskPage::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    showHead();
    rebuild();
}

void TodayPage::rebuild()
{
    for (TodayColumn* column : columns()) {
        if (column->isSettled())
            column->rebuild();
    }
}

} // namespace yorozu::ui
