// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/AgencyTabs.h"

#include "ui/agencies/ActivityText.h"
#include "ui/agencies/ActivityTimeline.h"
#include "ui/agencies/AgencyProfile.h"
#include "ui/agencies/RecordLine.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int RingMargin = 4; // for the focus ring, which is drawn outside

QScrollArea* scrollArea(QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

} // namespace

AgencyTabs::AgencyTabs(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_timeline(new ActivityTimeline(context, m_pages))
    , m_profile(new AgencyProfile(context))
{
    setObjectName(u"agencyTabs"_s);
    m_bar->setObjectName(u"agencyTabBar"_s);
    setFocusProxy(m_bar);
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setUsesScrollButtons(false);
    m_pages->addWidget(m_timeline);
    for (int at = 1; at < TabCount; ++at) {
        QScrollArea* scroll = scrollArea(m_pages);
        scroll->setObjectName(u"agencyTab%1"_s.arg(at));
        m_pages->addWidget(scroll);
    }
    for (int at = 0; at < TabCount; ++at)
        m_bar->addTab({});
    static_cast<QScrollArea*>(m_pages->widget(static_cast<int>(Tab::Profile)))->setWidget(m_profile);
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
    connect(m_bar, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_timeline, &ActivityTimeline::activityWanted, this, &AgencyTabs::activityWanted);
    connect(m_profile, &AgencyProfile::editWanted, this, &AgencyTabs::editWanted);
    connect(m_profile, &AgencyProfile::agencyWanted, this,
            [this](Id<Agency> agency) { m_context.go(Target::agency(agency)); });
    retranslate();
}

QString AgencyTabs::codeOf(Tab tab)
{
    static const QStringList codes{u"activities"_s, u"referred"_s, u"trainees"_s, u"profile"_s};
    return codes.at(static_cast<int>(tab));
}

void AgencyTabs::setTab(Tab tab)
{
    m_bar->setCurrentIndex(static_cast<int>(tab));
}

AgencyTabs::Tab AgencyTabs::tab() const
{
    return static_cast<Tab>(m_bar->currentIndex());
}

void AgencyTabs::show(const service::AgencyView& view, const QList<ClientRow>& clients, bool editable)
{
    if (view.record.agency.id != m_view.record.agency.id)
        setTab(Tab::Activities);
    m_view = view;
    m_clients = clients;
    m_editable = editable;
    m_timeline->show({{}, view.activities, view.record.agency.id, editable});
    m_profile->show(view.record, editable);
    buildReferred();
    buildTrainees();
    retranslate();
}

QVBoxLayout* AgencyTabs::fresh(Tab tab)
{
    auto* page = new QWidget;
    auto* list = new QVBoxLayout(page);
    list->setContentsMargins(Space::s4, Space::s2, Space::s4 - RingMargin, Space::s3);
    list->setSpacing(0);
    static_cast<QScrollArea*>(m_pages->widget(static_cast<int>(tab)))->setWidget(page); // the former one is deleted
    return list;
}

void AgencyTabs::addHead(QVBoxLayout* list, const QString& text)
{
    auto* head = new QLabel(text, list->parentWidget());
    setTextRole(head, TextRole::Section);
    head->setContentsMargins(0, Space::s2, 0, Space::s1);
    list->addWidget(head);
}

void AgencyTabs::buildReferred()
{
    QVBoxLayout* list = fresh(Tab::Referred);
    QWidget* page = list->parentWidget();
    if (m_clients.isEmpty() && m_view.referrals.isEmpty()) {
        list->addWidget(
            new EmptyState(m_context.themes(), u"company"_s, tr("Nobody was referred yet"),
                           tr("Companies that it sends, and those that are sent to it, come to stand here."), page));
        list->addStretch(1);
        return;
    }
    addHead(list, tr("Companies and what became of them"));
    for (const ClientRow& client : std::as_const(m_clients)) {
        const QString last = client.last == 0 ? QString() : tokyoDate(client.last).toString(u"yyyy/MM/dd"_s);
        const QString sessions =
            client.sessions == 0 ? tr("no session yet") : tr("%n session(s)", nullptr, client.sessions);
        QStringList detail{sessions, client.leadName, client.municipality};
        detail.removeAll(QString());
        auto* line = new RecordLine(m_context.themes(), u"agencyClient_%1"_s.arg(client.id.number()),
                                    {client.name, last, detail.join(u"　"_s), false, client.retired}, page);
        connect(line, &QAbstractButton::clicked, this, [this, id = client.id] { m_context.go(Target::client(id)); });
        list->addWidget(line);
    }
    auto* all = new QPushButton(tr("All of them in the ledger"), page);
    all->setObjectName(u"agencyAllClients"_s);
    all->setAccessibleName(all->text());
    setButtonKind(all, ButtonKind::Link);
    setControlSize(all, ControlSize::Small);
    connect(all, &QPushButton::clicked, this, &AgencyTabs::companiesWanted);
    list->addWidget(all, 0, Qt::AlignLeft);
    addReferrals(list);
    list->addStretch(1);
}

void AgencyTabs::addReferrals(QVBoxLayout* list)
{
    if (m_view.referrals.isEmpty())
        return;
    addHead(list, tr("Referrals, both ways"));
    const QDate today = tokyoDate(m_context.clock().now());
    for (const Referral& referral : std::as_const(m_view.referrals)) {
        const bool due = referral.isDue(today);
        const QString remark = due ? tr("ask now") : referral.referredOn.toString(u"yyyy/MM/dd"_s);
        const QString came = referral.result.isEmpty() ? tr("open: %1").arg(referral.reason.simplified())
                                                       : tr("came of it: %1").arg(referral.result.simplified());
        auto* line = new RecordLine(
            m_context.themes(), u"agencyReferral_%1"_s.arg(referral.id.number()),
            {u"%1 · %2"_s.arg(label(referral.direction), referral.clientName), remark, came, due, referral.retired},
            list->parentWidget());
        connect(line, &QAbstractButton::clicked, this,
                [this, id = referral.client] { m_context.go(Target::client(id, u"referrals"_s)); });
        list->addWidget(line);
    }
}

void AgencyTabs::buildTrainees()
{
    QVBoxLayout* list = fresh(Tab::Trainees);
    QWidget* page = list->parentWidget();
    const QDate today = tokyoDate(m_context.clock().now());
    for (const Trainee& one : std::as_const(m_view.trainees)) {
        const bool over = one.last < today;
        const QString remark = over ? tr("finished") : one.first > today ? tr("to come") : tr("with us now");
        QStringList detail{ActivityText::period(one.first, one.last), ActivityText::stay(one), one.branch,
                           tr("sat in on %n session(s)", nullptr, one.satIn)};
        detail.removeAll(QString());
        auto* line = new RecordLine(m_context.themes(), u"agencyTrainee_%1"_s.arg(one.id.number()),
                                    {one.name, remark, detail.join(u"　"_s)}, page);
        connect(line, &QAbstractButton::clicked, this,
                [this, activity = one.activity] { Q_EMIT activityWanted(activity); });
        list->addWidget(line);
    }
    if (m_view.trainees.isEmpty())
        list->addWidget(new EmptyState(m_context.themes(), u"school"_s, tr("No trainee yet"),
                                       tr("Officers of the agency who stay with us come to stand here."), page));
    list->addStretch(1);
}

void AgencyTabs::retranslate()
{
    int thisYear = 0;
    for (const int count : std::as_const(m_view.timesThisYear))
        thisYear += count;
    m_bar->setTabText(static_cast<int>(Tab::Activities), tr("Activities · %1 this year").arg(thisYear));
    m_bar->setTabText(static_cast<int>(Tab::Referred), tr("Referred %1").arg(m_view.clients.all));
    m_bar->setTabText(static_cast<int>(Tab::Trainees), tr("Trainees %1").arg(m_view.trainees.size()));
    m_bar->setTabText(static_cast<int>(Tab::Profile), tr("Policy and notes"));
    m_bar->setAccessibleName(tr("What belongs to this agency"));
    m_timeline->setEmptyText(tr("No activity yet"), tr("Meetings, consultation days and seminars come to stand here."),
                             tr("Record the first meeting"));
}

void AgencyTabs::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_view.record.agency.id)
        show(m_view, m_clients, m_editable);
}

} // namespace yorozu::ui
