// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/ClientListView.h"

#include "core/rules/Permissions.h"
#include "core/service/ClientService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/clients/ClientListModel.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/controls/FilterField.h"
#include "ui/theme/controls/RecordTable.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>

#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

using Order = ClientListQuestion::Order;

constexpr std::array Orders{Order::Reading,  Order::Place, Order::Industry, Order::Source,
                            Order::Sessions, Order::Last,  Order::Lead};
// While somebody types, one question answers several keys.
constexpr int TypingPause = 120;
constexpr int LetterWidth = 30;

} // namespace

ClientListView::ClientListView(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ClientListModel(this))
    , m_table(new RecordTable(context.themes(), this))
    , m_filter(new FilterField(*m_table, this))
    , m_retired(new QCheckBox(this))
    , m_agency(new Chip(context.themes(), {}, Chip::Tone::Accent, this))
    , m_count(new QLabel(this))
    , m_new(new QPushButton(this))
    , m_band(new Band(context.themes(), this))
    , m_skeleton(new SkeletonRows(context.themes(), 12, this))
    , m_empty(new EmptyState(context.themes(), u"company"_s, {}, {}, this))
{
    setObjectName(u"clientList"_s);
    m_band->setObjectName(u"clientListBand"_s);
    m_empty->setObjectName(u"clientListEmpty"_s);
    buildTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildToolBar());
    layout->addWidget(m_band);
    m_band->hide();
    auto* body = new QVBoxLayout;
    body->setContentsMargins(Space::s4, Space::s3, Space::s4, 0);
    body->setSpacing(Space::s2);
    body->addWidget(buildIndex());
    body->addWidget(m_skeleton);
    m_skeleton->hide();
    body->addWidget(m_table, 1);
    body->addWidget(m_empty, 1);
    m_empty->hide();
    layout->addLayout(body, 1);

    m_reload.setSingleShot(true);
    connect(&m_reload, &QTimer::timeout, this, &ClientListView::ask);
    connect(m_model, &ClientListModel::pageWanted, this, &ClientListView::fetch, Qt::QueuedConnection);
    orderTabs(QList<QWidget*>{m_filter, m_retired, m_new} + QList<QWidget*>(m_letters.begin(), m_letters.end()) +
              QList<QWidget*>{m_table, m_empty});
    connect(m_table, &RecordTable::opened, this, &ClientListView::openRow);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &ClientListView::sortBy);
    connect(m_band, &Band::actionTriggered, this, &ClientListView::reload);
    connect(m_empty, &EmptyState::actionTriggered, this, &ClientListView::showAll);
    connect(&context.themes(), &ThemeManager::changed, this, &ClientListView::retranslate);
    connect(&context, &DeskContext::callerChanged, this, &ClientListView::showRights);
    retranslate();
}

void ClientListView::buildTable()
{
    m_table->setObjectName(u"clientTable"_s);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSectionResizeMode(ClientListModel::Company, QHeaderView::Stretch);
}

QWidget* ClientListView::buildToolBar()
{
    auto* bar = new QWidget(this);
    setSurfaceRole(bar, SurfaceRole::ToolBar);
    bar->setFixedHeight(Size::toolBar);
    m_filter->setObjectName(u"clientFilter"_s);
    m_filter->setFixedWidth(280);
    m_retired->setObjectName(u"clientRetired"_s);
    m_count->setObjectName(u"clientCount"_s);
    setTextRole(m_count, TextRole::Help);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(Space::s4, 0, Space::s4, 0);
    row->setSpacing(Space::s3);
    m_agency->setObjectName(u"clientListAgency"_s);
    m_agency->setGlyph(u"x"_s);
    m_agency->setInteractive(true);
    m_agency->setFocusPolicy(Qt::StrongFocus);
    m_agency->hide();
    row->addWidget(m_filter);
    row->addWidget(m_agency);
    row->addWidget(m_retired);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_new);
    m_new->setObjectName(u"clientNew"_s);
    setControlSize(m_new, ControlSize::Small);
    m_context.themes().bindIcon(m_new, u"plus"_s);
    connect(m_new, &QPushButton::clicked, this, &ClientListView::newRequested);
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        m_settled = false;
        m_reload.start(TypingPause);
    });
    connect(m_retired, &QCheckBox::toggled, this, &ClientListView::reload);
    connect(m_agency, &QAbstractButton::clicked, this, [this] {
        showAgency({});
        m_filter->setFocus(Qt::OtherFocusReason);
    });
    return bar;
}

QWidget* ClientListView::buildIndex()
{
    auto* bar = new QWidget(this);
    bar->setObjectName(u"clientIndex"_s);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s1);
    for (int i = 0; i < KanaIndexRows; ++i) {
        auto* letter = new QPushButton(kanaIndexLetter(i), bar);
        letter->setObjectName(u"clientIndex%1"_s.arg(i));
        letter->setMinimumWidth(LetterWidth);
        setButtonKind(letter, ButtonKind::Plain);
        setControlSize(letter, ControlSize::Tiny);
        connect(letter, &QPushButton::clicked, this, [this, i] { jumpTo(i); });
        row->addWidget(letter);
        m_letters.append(letter);
    }
    row->addStretch(1);
    return bar;
}

void ClientListView::reload()
{
    m_settled = false;
    m_reload.start(0);
}

void ClientListView::ask()
{
    m_settled = false; // an older answer may have come since
    m_question.find = m_filter->text();
    m_question.withRetired = m_retired->isChecked();
    const quint64 asked = ++m_asked;
    if (m_model->rowCount() == 0) {
        setListShown(m_table, this, false);
        m_empty->hide();
        m_skeleton->show();
        m_skeleton->start();
    }
    m_context.deliver(
        m_context.worker().query(
            [question = m_question](service::Services& services) { return services.clients().index(question); }),
        this,
        [this, asked](const ClientIndex& index) {
            if (asked == m_asked)
                take(index);
        },
        [this, asked](const Error& error) {
            if (asked == m_asked)
                showError(error);
        });
}

void ClientListView::take(const ClientIndex& index)
{
    const int kept = std::max(m_table->currentIndex().row(), m_wantedRow);
    const int top = m_table->rowAt(0);
    m_wantedRow = 0;
    m_index = index;
    m_skeleton->stop();
    m_skeleton->hide();
    m_band->hide();
    m_model->reset(index.total());
    const bool none = index.total() == 0;
    setListShown(m_table, this, !none);
    m_empty->setVisible(none);
    if (!none) {
        m_table->setCurrentIndex(m_model->index(std::min(kept, index.total() - 1), 0));
        if (top > 0)
            m_table->scrollTo(m_model->index(std::min(top, index.total() - 1), 0), QAbstractItemView::PositionAtTop);
    }
    for (int i = 0; i < KanaIndexRows; ++i)
        m_letters[i]->setEnabled(index.counts.at(static_cast<std::size_t>(i)) > 0);
    showCount();
    if (none)
        m_settled = true;
    else
        fetch(std::max(m_table->rowAt(0), 0) / ClientListModel::PageSize);
}

void ClientListView::fetch(int page)
{
    const quint64 asked = m_asked;
    m_context.deliver(
        m_context.worker().query([question = m_question, page](service::Services& services) {
            return services.clients().page(question, page * ClientListModel::PageSize, ClientListModel::PageSize);
        }),
        this,
        [this, asked, page](const QList<ClientRow>& rows) {
            if (asked != m_asked)
                return;
            m_model->setPage(page, rows);
            m_settled = true;
        },
        [this, asked, page](const Error& error) {
            if (asked != m_asked)
                return;
            m_model->forget(page);
            showError(error);
        });
}

void ClientListView::showError(const Error& error)
{
    m_skeleton->stop();
    m_skeleton->hide();
    setListShown(m_table, this, m_model->rowCount() > 0);
    m_band->showMessage(Band::Kind::Error, error.message);
    m_band->setAction(tr("Try again"));
    m_settled = true;
}

void ClientListView::jumpTo(int indexRow)
{
    int row = 0;
    for (int before = 0; before < indexRow; ++before)
        row += m_index.counts.at(static_cast<std::size_t>(before));
    if (row >= m_index.total())
        return;
    // The index is that of the reading: a list in another order goes back to it first.
    if (m_question.order != Order::Reading || m_question.descending) {
        m_question.order = Order::Reading;
        m_question.descending = false;
        m_table->horizontalHeader()->setSortIndicator(ClientListModel::Company, Qt::AscendingOrder);
        m_model->reset(m_index.total());
        ++m_asked;
    }
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtTop);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ClientListView::sortBy(int column)
{
    const Order order = Orders.at(static_cast<std::size_t>(column));
    // Figures and days are wanted from the top, words from the beginning.
    const bool figures = order == Order::Sessions || order == Order::Last;
    m_question.descending = order == m_question.order ? !m_question.descending : figures;
    m_question.order = order;
    m_table->horizontalHeader()->setSortIndicator(column,
                                                  m_question.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_table->setCurrentIndex({});
    m_table->scrollToTop();
    reload();
}

void ClientListView::selectRow(int row)
{
    if (row < 0)
        return;
    m_wantedRow = row;
    if (row < m_model->rowCount()) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_wantedRow = 0;
    }
}

void ClientListView::showAgency(Id<Agency> agency)
{
    if (m_question.agency == agency)
        return;
    m_question.agency = agency;
    m_filter->clear();
    m_table->setCurrentIndex({});
    m_table->scrollToTop();
    showAgencyChip();
    reload();
}

void ClientListView::showAll()
{
    m_filter->clear();
    showAgency({});
}

void ClientListView::showAgencyChip()
{
    m_agency->setVisible(!m_question.agency.isNull());
    for (const Agency& agency : m_context.centre().agencies) {
        if (agency.id == m_question.agency)
            m_agency->setText(agency.name);
    }
    m_agency->setAccessibleName(tr("Only companies of %1. Show all").arg(m_agency->text()));
    m_agency->setToolTip(m_agency->accessibleName());
}

void ClientListView::openRow(int row)
{
    if (const ClientRow* chosen = m_model->rowAt(row))
        Q_EMIT clientChosen(chosen->id, row);
}

QTableView& ClientListView::table() const
{
    return *m_table;
}

QLineEdit& ClientListView::filter() const
{
    return *m_filter;
}

void ClientListView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ClientListView::showCount()
{
    m_count->setText(tr("%n company(ies)", nullptr, m_index.total()));
}

// Who only reads is not offered what would be refused.
void ClientListView::showRights()
{
    m_new->setVisible(rules::mayDo(m_context.caller().group, rules::Action::EditClients));
}

void ClientListView::retranslate()
{
    m_new->setText(tr("Company"));
    m_new->setAccessibleName(tr("New company"));
    m_new->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_N).toString(QKeySequence::NativeText));
    showRights();
    m_filter->setPlaceholderText(tr("Company, reading, person or number"));
    m_filter->setAccessibleName(tr("Company, reading, person or number"));
    m_retired->setText(tr("Inactive ones too"));
    m_retired->setAccessibleName(tr("Inactive ones too"));
    m_table->setAccessibleName(tr("Companies"));
    showAgencyChip();
    m_empty->setHeadline(tr("No company here"));
    m_empty->setHelp(tr("Nothing in the ledger matches what is typed above."));
    m_empty->setAction(tr("Show all companies"));
    m_empty->actionButton()->setObjectName(u"clientShowAll"_s);
    for (int i = 0; i < KanaIndexRows; ++i)
        m_letters[i]->setAccessibleName(tr("Go to %1").arg(kanaIndexLetter(i)));
    m_model->retranslate();
    m_table->setWidths({0, 11, 14, 13, 7, 8, 9}); // the company takes the rest
    showCount();
}

} // namespace yorozu::ui
