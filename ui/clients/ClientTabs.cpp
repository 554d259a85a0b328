// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/ClientTabs.h"

#include "core/rules/Permissions.h"
#include "ui/async/DeskContext.h"
#include "ui/clients/CaseButton.h"
#include "ui/clients/ClientText.h"
#include "ui/clients/TimelineRow.h"
#include "ui/notes/AttachmentList.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

using Kind = TimelineEntry::Kind;

// The story begins with the cases that are under way; all of them have a tab of their own.
constexpr qsizetype CasesOnTop = 2;
// Room for the focus ring, which is drawn 3 px outside.
constexpr int RingMargin = 4;
// A company of ten years has hundreds of lines; nobody reads them all at once.
constexpr qsizetype LinesAtATime = 60;

} // namespace

ClientTabs::ClientTabs(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_files(new AttachmentList(context, this))
{
    setObjectName(u"clientTabs"_s);
    m_bar->setObjectName(u"clientTabBar"_s);
    setFocusProxy(m_bar);
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setUsesScrollButtons(false);
    for (int i = 0; i < TabCount; ++i) {
        m_bar->addTab({});
        auto* scroll = new QScrollArea(m_pages);
        scroll->setObjectName(u"clientTab%1"_s.arg(i));
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_pages->addWidget(scroll);
    }
    auto* line = new QFrame(this);
    line->setFixedHeight(1);
    setSurfaceRole(line, SurfaceRole::Line);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(Space::s4, 0, Space::s4, 0);
    top->addWidget(m_bar);
    top->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(line);
    layout->addWidget(m_pages, 1);
    auto* files = new QWidget;
    auto* filesLayout = new QVBoxLayout(files);
    filesLayout->setContentsMargins(0, 0, 0, 0); // the list has its own
    filesLayout->addWidget(m_files);
    filesLayout->addStretch(1);
    static_cast<QScrollArea*>(m_pages->widget(static_cast<int>(Tab::Files)))->setWidget(files);
    connect(m_bar, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    rebuild();
}

QString ClientTabs::codeOf(Tab tab)
{
    static const QStringList codes{u"story"_s, u"cases"_s, u"memos"_s, u"bookings"_s, u"files"_s, u"referrals"_s};
    return codes.at(static_cast<int>(tab));
}

void ClientTabs::setTab(Tab tab)
{
    m_bar->setCurrentIndex(static_cast<int>(tab));
}

ClientTabs::Tab ClientTabs::tab() const
{
    return static_cast<Tab>(m_bar->currentIndex());
}

void ClientTabs::show(const service::ClientView& view, bool editable)
{
    const bool another = view.client.id != m_view.client.id;
    m_view = view;
    m_editable = editable;
    m_files->setEditable(editable);
    m_files->setOwner(view.client.id);
    if (another) {
        m_filter = 0;
        m_most = LinesAtATime;
        setTab(Tab::Story);
    }
    rebuild();
}

void ClientTabs::rebuild()
{
    const QList<std::pair<QString, qsizetype>> tabs{
        {tr("Story"), m_view.timeline.size()}, {tr("Cases"), m_view.cases.size()},
        {tr("Memos"), m_view.memos.size()},    {tr("Bookings"), m_view.bookings.size()},
        {tr("Files"), m_view.attachments},     {tr("Referrals"), m_view.referrals.size()}};
    for (int i = 0; i < TabCount; ++i)
        m_bar->setTabText(i, u"%1 %2"_s.arg(tabs.at(i).first).arg(tabs.at(i).second));
    m_bar->setAccessibleName(tr("What belongs to this company"));
    QWidget* focus = QApplication::focusWidget();
    const QString focused = focus && m_pages->isAncestorOf(focus) ? focus->objectName() : QString();

    buildStory();
    QVBoxLayout* cases = fresh(Tab::Cases);
    addCases(cases, m_view.cases.size());
    if (m_view.cases.isEmpty())
        cases->addWidget(new EmptyState(m_context.themes(), u"folder"_s, tr("No case yet"),
                                        tr("A case joins the sessions of one concern."), cases->parentWidget()));
    cases->addStretch(1);
    QList<TimelineEntry> memos;
    QList<TimelineEntry> referrals;
    for (const TimelineEntry& line : std::as_const(m_view.timeline)) {
        if (line.kind == Kind::Memo)
            memos.append(line);
        if (line.kind == Kind::Referral || line.kind == Kind::ReferralResult)
            referrals.append(line);
    }
    buildLines(Tab::Memos, memos, u"memo"_s, tr("No memo yet"), tr("Memos of this company come to stand here."));
    buildLines(Tab::Bookings, bookingLines(), u"cal"_s, tr("No booking yet"),
               tr("Bookings of this company come to stand here."));
    buildLines(Tab::Referrals, referrals, u"net"_s, tr("No referral yet"),
               tr("Whom we sent this company to, and who sent it to us."));
    if (!focused.isEmpty()) {
        if (auto* again = m_pages->currentWidget()->findChild<QWidget*>(focused))
            again->setFocus(Qt::OtherFocusReason);
    }
}

QVBoxLayout* ClientTabs::fresh(Tab tab)
{
    auto* scroll = static_cast<QScrollArea*>(m_pages->widget(static_cast<int>(tab)));
    auto* page = new QWidget;
    auto* list = new QVBoxLayout(page);
    list->setContentsMargins(Space::s4, Space::s2, Space::s4 - RingMargin, Space::s3);
    list->setSpacing(0);
    const int place = scroll->verticalScrollBar()->value();
    scroll->setWidget(page); // the former one is deleted
    QMetaObject::invokeMethod(
        scroll, [scroll, place] { scroll->verticalScrollBar()->setValue(place); }, Qt::QueuedConnection);
    return list;
}

void ClientTabs::addCases(QVBoxLayout* list, qsizetype most)
{
    for (qsizetype i = 0; i < std::min(most, m_view.cases.size()); ++i) {
        const CaseCard& card = m_view.cases.at(i);
        auto* button = new CaseButton(m_context.themes(), card, list->parentWidget());
        connect(button, &QAbstractButton::clicked, this, [this, one = card.clientCase] { Q_EMIT caseWanted(one); });
        auto* row = new QHBoxLayout;
        row->setSpacing(Space::s1);
        row->addWidget(button, 1);
        if (rules::mayDo(m_context.caller().group, rules::Action::EditCaseBook))
            row->addWidget(makeStudyButton(card.clientCase, list->parentWidget()));
        list->addLayout(row);
        list->addSpacing(Space::s2);
    }
}

QToolButton* ClientTabs::makeStudyButton(const ClientCase& clientCase, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(u"caseStudy"_s);
    m_context.themes().bindIcon(button, u"star"_s);
    button->setToolTip(tr("Its case study in the case book; where there is none, a draft without names is made"));
    button->setAccessibleName(tr("Case study of “%1”").arg(clientCase.title));
    connect(button, &QAbstractButton::clicked, this, [this, id = clientCase.id] { Q_EMIT studyWanted(id); });
    return button;
}

bool ClientTabs::isWanted(const TimelineEntry& line) const
{
    switch (m_filter) {
    case 1:
        return line.kind == Kind::Memo;
    case 2:
        return line.kind == Kind::Booking;
    case 3:
        return line.kind != Kind::Memo && line.kind != Kind::Booking;
    default:
        return true;
    }
}

void ClientTabs::buildStory()
{
    QVBoxLayout* list = fresh(Tab::Story);
    QWidget* page = list->parentWidget();
    addCases(list, CasesOnTop);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, Space::s2, 0, Space::s2);
    auto* title = new QLabel(tr("Story"), page);
    setTextRole(title, TextRole::Section);
    auto* filter = new SegmentedControl(m_context.themes(), page);
    filter->setObjectName(u"clientStoryFilter"_s);
    filter->setAccessibleName(tr("What is shown"));
    filter->setSegments({tr("All"), tr("Memos"), tr("Bookings"), tr("Contacts")});
    filter->setCurrentIndex(m_filter);
    for (int i = 0; i < filter->count(); ++i)
        filter->segment(i)->setObjectName(u"clientStoryFilter%1"_s.arg(i));
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(filter);
    list->addLayout(head);
    QList<TimelineEntry> lines;
    for (const TimelineEntry& line : std::as_const(m_view.timeline)) {
        if (isWanted(line))
            lines.append(line);
    }
    if (lines.isEmpty())
        list->addWidget(new EmptyState(m_context.themes(), u"clock"_s, tr("Nothing here yet"),
                                       tr("What happens with this company is written down here by itself."), page));
    addLines(list, lines);
    list->addStretch(1);
    // The list is built anew; the control that asked for it goes with the old one, so not at once.
    connect(
        filter, &SegmentedControl::currentChanged, this,
        [this](int index) {
            if (index == m_filter)
                return;
            m_filter = index;
            rebuild();
        },
        Qt::QueuedConnection);
}

void ClientTabs::buildLines(Tab tab, const QList<TimelineEntry>& lines, const QString& icon, const QString& nothing,
                            const QString& help)
{
    QVBoxLayout* list = fresh(tab);
    if (lines.isEmpty())
        list->addWidget(new EmptyState(m_context.themes(), icon, nothing, help, list->parentWidget()));
    else
        addLines(list, lines);
    list->addStretch(1);
}

QList<TimelineEntry> ClientTabs::bookingLines() const
{
    QList<TimelineEntry> lines;
    for (const Booking& booking : m_view.bookings) {
        TimelineEntry line;
        line.kind = Kind::Booking;
        line.id = booking.id.number();
        line.at = booking.start;
        line.status = code(booking.status);
        for (const BookingStaff& member : booking.staff)
            line.who.append(member.name);
        line.place = QStringList{booking.officeName, booking.boothName}.join(u' ').trimmed();
        line.text = booking.topicName;
        line.clientCase = booking.clientCase;
        lines.append(line);
    }
    return lines;
}

void ClientTabs::addLines(QVBoxLayout* list, const QList<TimelineEntry>& lines)
{
    const QDate today = tokyoDate(m_context.clock().now());
    TimelineRow* row = nullptr;
    for (qsizetype i = 0; i < std::min(m_most, lines.size()); ++i) {
        const TimelineEntry& line = lines.at(i);
        row = new TimelineRow(m_context.themes(), line, today, list->parentWidget());
        connect(row, &QAbstractButton::clicked, this, [this, line] { follow(line); });
        if (m_editable && (line.kind == Kind::Memo || line.kind == Kind::Booking)) {
            row->setContextMenuPolicy(Qt::CustomContextMenu);
            connect(row, &QWidget::customContextMenuRequested, this,
                    [this, row, line](const QPoint& at) { offerCases(row, line, at); });
        }
        list->addWidget(row);
    }
    if (row)
        row->setLast(lines.size() <= m_most);
    if (lines.size() > m_most)
        addMore(list, lines.size() - m_most);
}

void ClientTabs::addMore(QVBoxLayout* list, qsizetype hidden)
{
    auto* more = new QPushButton(tr("Show older ones (%1)").arg(hidden), list->parentWidget());
    more->setObjectName(u"clientOlder"_s);
    more->setAccessibleName(more->text());
    setButtonKind(more, ButtonKind::Link);
    setControlSize(more, ControlSize::Small);
    list->addWidget(more, 0, Qt::AlignLeft);
    connect(
        more, &QPushButton::clicked, this,
        [this] {
            m_most += LinesAtATime;
            rebuild();
        },
        Qt::QueuedConnection);
}

void ClientTabs::follow(const TimelineEntry& line)
{
    switch (line.kind) {
    case Kind::Memo:
        Q_EMIT memoWanted(Id<Memo>(line.id));
        break;
    case Kind::Booking:
        Q_EMIT bookingWanted(Id<Booking>(line.id));
        break;
    case Kind::Referral:
    case Kind::ReferralResult:
        for (const Referral& referral : std::as_const(m_view.referrals)) {
            if (referral.id.number() == line.id)
                Q_EMIT referralWanted(referral);
        }
        break;
    default:
        break;
    }
}

void ClientTabs::offerCases(QWidget* row, const TimelineEntry& line, const QPoint& at)
{
    auto* menu = new QMenu(row);
    menu->setObjectName(u"clientCaseMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Put into a case"));
    const auto add = [&](const QString& text, Id<ClientCase> id) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(line.clientCase == id);
        connect(action, &QAction::triggered, this, [this, line, id] {
            if (line.kind == Kind::Memo)
                Q_EMIT memoAssigned(Id<Memo>(line.id), id);
            else
                Q_EMIT bookingAssigned(Id<Booking>(line.id), id);
        });
    };
    for (const CaseCard& card : std::as_const(m_view.cases))
        add(card.clientCase.title, card.clientCase.id);
    add(tr("No case"), {});
    menu->popup(row->mapToGlobal(at));
}

void ClientTabs::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace yorozu::ui
