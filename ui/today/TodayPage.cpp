// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayPage.h"

#include "core/service/TodayService.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/OfficeDesk.h"
#include "ui/today/OwnDay.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
enum View { OwnView, OfficeView };
} // namespace

TodayPage::TodayPage(DeskContext& context, QWidget* parent)
    : DeskPage(parent)
    , m_context(context)
    , m_choiceRow(new QWidget(this))
    , m_choice(new SegmentedControl(context.themes(), m_choiceRow))
    , m_views(new QStackedWidget(this))
    , m_own(new OwnDay(context, m_views))
{
    setObjectName(u"todayPage"_s);
    m_choice->setObjectName(u"todayChoice"_s);
    for (int i = 0; i < 2; ++i) {
        m_choice->addSegment({});
        m_choice->segment(i)->setObjectName(u"todayChoice%1"_s.arg(i));
    }
    m_choice->setCurrentIndex(OwnView);
    auto* choice = new QHBoxLayout(m_choiceRow);
    choice->setContentsMargins(Space::s6, Space::s3, Space::s6, 0);
    choice->addWidget(m_choice);
    choice->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_choiceRow);
    layout->addWidget(m_views, 1);
    m_views->addWidget(m_own);

    connect(m_own, &OwnDay::recoveredWanted, this, &TodayPage::recoveredWanted);
    auto* undoKey = new QShortcut(QKeySequence::Undo, this);
    undoKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undoKey, &QShortcut::activated, this, &TodayPage::undo);
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &TodayPage::reload);
    connect(m_choice, &SegmentedControl::currentChanged, this, [this] {
        arrange();
        m_reload.start();
    });
    connectContext();
    connect(&m_minute, &QTimer::timeout, this, &TodayPage::minutePassed);
    m_minute.start(std::chrono::minutes(1));
    retranslate();
    arrange();
}

void TodayPage::connectContext()
{
    const auto again = [this] {
        m_stale = true;
        if (isVisible())
            m_reload.start();
    };
    connect(&m_context, &DeskContext::changed, this, [again](const Changes& changes) {
        if (!changes.memos.isEmpty() || !changes.drafts.isEmpty() || !changes.bookings.isEmpty() ||
            !changes.clients.isEmpty() || !changes.attachments.isEmpty() || !changes.handovers.isEmpty() ||
            !changes.tasks.isEmpty())
            again();
    });
    connect(&m_context, &DeskContext::officeChanged, this, again);
    connect(&m_context, &DeskContext::centreChanged, this, again);
    connect(&m_context, &DeskContext::callerChanged, this, [this, again] {
        arrange();
        again();
    });
}

QString TodayPage::pageTitle()
{
    return tr("Today");
}

QList<ShortcutLine> TodayPage::keys() const
{
    return showsOffice() ? m_office->keys() : m_own->keys();
}

void TodayPage::showEvent(QShowEvent* event)
{
    DeskPage::showEvent(event);
    if (m_stale)
        reload();
}

bool TodayPage::showsOffice() const
{
    return m_office && m_views->currentWidget() == m_office;
}

void TodayPage::arrange()
{
    const PermissionGroup group = m_context.caller().group;
    const bool both = group == PermissionGroup::Chief;
    m_choiceRow->setVisible(both);
    const bool office = both ? m_choice->currentIndex() == OfficeView : service::worksForTheOffice(group);
    if (office && !m_office) {
        m_office = new OfficeDesk(m_context, m_views);
        m_views->addWidget(m_office);
    }
    m_views->setCurrentWidget(office ? static_cast<QWidget*>(m_office) : m_own);
}

void TodayPage::reload()
{
    m_stale = false;
    m_shownDay = tokyoDate(m_context.clock().now());
    if (showsOffice())
        m_office->reload();
    else
        m_own->reload();
}

bool TodayPage::isSettled() const
{
    return !m_reload.isActive() && (showsOffice() ? m_office->isSettled() : m_own->isSettled());
}

void TodayPage::focusFirst()
{
    if (showsOffice())
        m_office->focusFirst();
    else
        m_own->focusFirst();
}

void TodayPage::takeKeys()
{
    m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void TodayPage::undo()
{
    const bool undone = showsOffice() ? m_office->undo() : m_own->undo();
    if (!undone)
        m_context.announce(tr("There is nothing to undo here."));
}

void TodayPage::minutePassed()
{
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    // At midnight the page turns over; else only the minutes that are left change. For the office somebody else may
    // have stamped, with another program on this file.
    if (tokyoDate(m_context.clock().now()) != m_shownDay || showsOffice())
        reload();
    else
        m_own->minutePassed();
}

void TodayPage::changeEvent(QEvent* event)
{
    DeskPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TodayPage::retranslate()
{
    m_choice->setSegmentText(OwnView, tr("My day"));
    m_choice->setSegmentText(OfficeView, tr("Confirmation"));
    m_choice->setAccessibleName(tr("What the page shows"));
}

} // namespace yorozu::ui
