// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memo/MemoListPage.h"

#include "core/service/MemoService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/memo/LeftDrafts.h"
#include "ui/memo/MemoListDelegate.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/controls/FilterField.h"
#include "ui/theme/controls/RecordTable.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

enum class Period { Month, Quarter, Year, All };

} // namespace

MemoListPage::MemoListPage(DeskContext& context, QWidget* parent)
    : DeskPage(parent)
    , m_context(context)
    , m_model(new MemoListModel(this))
    , m_table(new RecordTable(context.themes(), this))
    , m_show(new SegmentedControl(context.themes(), this))
    , m_period(new SegmentedControl(context.themes(), this))
    , m_filter(new FilterField(*m_table, this))
    , m_count(new QLabel(this))
    , m_caseBook(new QPushButton(this))
    , m_band(new Band(context.themes(), this))
    , m_skeleton(new SkeletonRows(context.themes(), 10, this))
    , m_empty(new EmptyState(context.themes(), u"memo"_s, {}, {}, this))
    , m_recovery(new LeftDrafts(context, this))
{
    buildUi();
    connectContext();
    retranslate();
}

QString MemoListPage::pageTitle()
{
    return tr("Memos", "title of the page");
}

QList<ShortcutLine> MemoListPage::keys() const
{
    return {{{QKeySequence(Qt::Key_Up), QKeySequence(Qt::Key_Down)}, tr("Previous or next memo")},
            {{QKeySequence(Qt::Key_Return)}, tr("Open")},
            {{QKeySequence(Qt::Key_Slash)}, tr("Filter by company")},
            {{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J)}, tr("Case book")}};
}

void MemoListPage::buildUi()
{
    setObjectName(u"memoListPage"_s);
    m_table->setObjectName(u"memoTable"_s);
    m_band->setObjectName(u"memoListBand"_s);
    m_empty->setObjectName(u"memoListEmpty"_s);
    m_recovery->setObjectName(u"memoRecovery"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MemoListDelegate(m_context.themes(), *m_model, m_table));
    m_table->horizontalHeader()->setSectionResizeMode(MemoListModel::Company, QHeaderView::Stretch);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildToolBar());
    layout->addWidget(m_band);
    m_band->hide();
    auto* body = new QVBoxLayout;
    body->setContentsMargins(Space::s4, Space::s4, Space::s4, 0);
    body->setSpacing(Space::s3);
    body->addWidget(m_recovery);
    body->addWidget(m_skeleton);
    m_skeleton->hide();
    body->addWidget(m_table, 1);
    body->addWidget(m_empty, 1);
    m_empty->hide();
    layout->addLayout(body, 1);
    orderTabs({m_show, m_period, m_filter, m_caseBook, m_recovery, m_table, m_empty});

    connect(m_table, &RecordTable::opened, this, [this](int row) { Q_EMIT memoWanted(m_model->memoAt(row).id); });
    connect(m_empty, &EmptyState::actionTriggered, this, &MemoListPage::showAll);
    connect(m_band, &Band::actionTriggered, this, &MemoListPage::reload);
    connect(m_recovery, &LeftDrafts::recoveredRequested, this, &MemoListPage::recoveredRequested);
}

QWidget* MemoListPage::buildToolBar()
{
    auto* bar = new QWidget(this);
    bar->setAttribute(Qt::WA_StyledBackground);
    setSurfaceRole(bar, SurfaceRole::ToolBar);
    bar->setFixedHeight(Size::toolBar);
    m_show->setObjectName(u"memoShow"_s);
    m_period->setObjectName(u"memoPeriod"_s);
    m_filter->setObjectName(u"memoFilter"_s);
    m_count->setObjectName(u"memoCount"_s);
    for (int i = 0; i < 4; ++i) {
        m_show->addSegment({});
        m_show->segment(i)->setObjectName(u"memoShow%1"_s.arg(i));
    }
    for (int i = 0; i < 4; ++i) {
        m_period->addSegment({});
        m_period->segment(i)->setObjectName(u"memoPeriod%1"_s.arg(i));
    }
    m_show->setCurrentIndex(static_cast<int>(Show::All));
    m_period->setCurrentIndex(static_cast<int>(Period::Quarter));
    m_filter->setFixedWidth(220);
    setTextRole(m_count, TextRole::Help);
    m_caseBook->setObjectName(u"memoCaseBook"_s);
    setControlSize(m_caseBook, ControlSize::Small);
    m_context.themes().bindIcon(m_caseBook, u"star"_s);
    connect(m_caseBook, &QPushButton::clicked, this, [this] { m_context.go(Target::caseBook()); });
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(Space::s4, 0, Space::s4, 0);
    row->setSpacing(Space::s3);
    row->addWidget(m_show);
    row->addWidget(m_period);
    row->addWidget(m_filter);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_caseBook);
    connect(m_show, &SegmentedControl::currentChanged, &m_reload, qOverload<>(&QTimer::start));
    connect(m_period, &SegmentedControl::currentChanged, &m_reload, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFilter(text);
        showCount();
    });
    return bar;
}

void MemoListPage::connectContext()
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &MemoListPage::reload);
    const auto again = [this] {
        m_stale = true;
        if (isVisible())
            m_reload.start();
    };
    connect(&m_context, &DeskContext::changed, this, [again](const Changes& changes) {
        if (!changes.memos.isEmpty() || !changes.drafts.isEmpty())
            again();
    });
    connect(&m_context, &DeskContext::officeChanged, this, again);
    connect(&m_context, &DeskContext::callerChanged, this, again);
    connect(&m_context, &DeskContext::centreChanged, this, again);
    connect(&m_context.themes(), &ThemeManager::changed, this, &MemoListPage::retranslate);
}

void MemoListPage::showEvent(QShowEvent* event)
{
    DeskPage::showEvent(event);
    if (m_stale)
        reload();
}

void MemoListPage::setShow(Show show)
{
    m_show->setCurrentIndex(static_cast<int>(show));
}

void MemoListPage::showAll()
{
    m_filter->clear();
    m_period->setCurrentIndex(static_cast<int>(Period::All));
    m_show->setCurrentIndex(static_cast<int>(Show::All));
}

service::MemoListFilter MemoListPage::filter() const
{
    service::MemoListFilter filter;
    filter.office = m_context.office();
    switch (static_cast<Show>(m_show->currentIndex())) {
    case Show::Mine:
        filter.staff = m_context.caller().staff;
        break;
    case Show::Waiting:
        filter.statuses = {MemoStatus::Submitted};
        break;
    case Show::Returned:
        filter.statuses = {MemoStatus::Returned};
        break;
    case Show::All:
        break;
    }
    const QDate today = tokyoDate(m_context.clock().now());
    const QDate month(today.year(), today.month(), 1);
    switch (static_cast<Period>(m_period->currentIndex())) {
    case Period::Month:
        filter.from = month;
        break;
    case Period::Quarter:
        filter.from = month.addMonths(-2);
        break;
    case Period::Year:
        filter.from = month.addMonths(-11);
        break;
    case Period::All:
        break;
    }
    return filter;
}

void MemoListPage::takeKeys()
{
    giveKeys(m_table, this);
}

void MemoListPage::reload()
{
    m_stale = false;
    m_settled = false;
    const quint64 question = ++m_question;
    if (m_model->total() == 0) {
        setListShown(m_table, this, false);
        m_empty->hide();
        m_skeleton->show();
        m_skeleton->start();
    }
    m_context.deliver(
        m_context.worker().query(
            [caller = m_context.caller(), filter = filter()](service::Services& services) -> Result<MemoRows> {
                const Result<QList<MemoSummary>> memos = services.memos().list(caller, filter);
                return memos ? Result<MemoRows>(MemoRows::of(*memos)) : Result<MemoRows>(memos.error());
            }),
        this,
        [this, question](const MemoRows& rows) {
            if (question == m_question)
                fill(rows);
        },
        [this, question](const Error& error) {
            if (question == m_question)
                showError(error);
        });
    m_recovery->lookUp();
}

void MemoListPage::fill(const MemoRows& rows)
{
    const QModelIndex current = m_table->currentIndex();
    const Id<Memo> kept = current.isValid() ? m_model->memoAt(current.row()).id : Id<Memo>();
    m_skeleton->stop();
    m_skeleton->hide();
    m_band->hide();
    m_model->setOffices(m_context.centre().offices);
    m_model->setRows(rows);
    const int row = std::max(m_model->rowOf(kept), 0);
    if (row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, 0));
    m_settled = true;
    showCount();
}

void MemoListPage::showError(const Error& error)
{
    m_skeleton->stop();
    m_skeleton->hide();
    setListShown(m_table, this, m_model->rowCount() > 0);
    m_band->showMessage(Band::Kind::Error, error.message);
    m_band->setAction(tr("Try again"));
    m_settled = true;
}

void MemoListPage::showCount()
{
    if (!m_settled)
        return;
    m_count->setText(tr("%n memo(s)", nullptr, m_model->rowCount()));
    const bool none = m_model->rowCount() == 0;
    setListShown(m_table, this, !none);
    m_empty->setVisible(none);
}

QTableView& MemoListPage::table() const
{
    return *m_table;
}

QLineEdit& MemoListPage::companyFilter() const
{
    return *m_filter;
}

void MemoListPage::changeEvent(QEvent* event)
{
    DeskPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MemoListPage::retranslate()
{
    const QStringList shows{tr("Mine"), tr("To confirm"), tr("Returned"), tr("All")};
    const QStringList periods{tr("This month"), tr("3 months"), tr("1 year"), tr("All time")};
    for (int i = 0; i < 4; ++i) {
        m_show->setSegmentText(i, shows[i]);
        m_period->setSegmentText(i, periods[i]);
    }
    m_show->setAccessibleName(tr("Which memos"));
    m_period->setAccessibleName(tr("Period"));
    m_filter->setPlaceholderText(tr("Company or person"));
    m_filter->setAccessibleName(tr("Company or person"));
    m_caseBook->setText(tr("Case book"));
    m_caseBook->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J)); // goes with the text
    m_caseBook->setToolTip(tr("The case studies that were made of memos and cases (Ctrl+Shift+J)"));
    m_table->setAccessibleName(tr("Memos"));
    m_empty->setHeadline(tr("No memos here"));
    m_empty->setHelp(tr("Nothing matches what is chosen above."));
    m_empty->setAction(tr("Show all memos"));
    m_empty->actionButton()->setObjectName(u"memoShowAll"_s);
    m_model->retranslate();
    m_table->setWidths({8, 8, 0, 9, 9, 6, 12, 18}); // the longest usual content; the company takes the rest
    showCount();
}

} // namespace yorozu::ui
