// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/AgencyListView.h"

#include "core/service/Services.h"
#include "ui/agencies/AgencyRowDelegate.h"
#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/controls/FilterField.h"
#include "ui/theme/controls/FlowLayout.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int TypingPause = 120; // one look answers several keys
constexpr int StripHeight = 24;
constexpr int ChipGap = 4;

} // namespace

AgencyListView::AgencyListView(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new AgencyListModel(this))
    , m_list(new QListView(this))
    , m_filter(new FilterField(*m_list, this))
    , m_more(new QToolButton(this))
    , m_chips(new QWidget(this))
    , m_choice(new QButtonGroup(this))
    , m_order(new QLabel(this))
    , m_count(new QLabel(this))
    , m_band(new Band(context.themes(), this))
    , m_skeleton(new SkeletonRows(context.themes(), 12, this))
    , m_empty(new EmptyState(context.themes(), u"net"_s, {}, {}, this))
{
    setObjectName(u"agencyList"_s);
    buildUi();
    m_reload.setSingleShot(true);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_reload, &QTimer::timeout, this, &AgencyListView::ask);
    connect(&m_typing, &QTimer::timeout, this, &AgencyListView::refilter);
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_band, &Band::actionTriggered, this, &AgencyListView::reload);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_filter->clear();
        m_chosen = {};
        buildChips();
        refilter();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (m_filling || !index.isValid())
            return;
        m_current = m_model->agencyAt(index.row());
        Q_EMIT agencyChosen(m_current);
    });
    connect(m_list, &QListView::activated, this, &AgencyListView::entered);
    connect(&context, &DeskContext::callerChanged, this, &AgencyListView::buildChips);
    connect(&context.themes(), &ThemeManager::changed, this, &AgencyListView::retranslate);
    retranslate();
}

void AgencyListView::buildUi()
{
    m_filter->setObjectName(u"agencyFilter"_s);
    m_list->setObjectName(u"agencyRows"_s);
    m_more->setObjectName(u"agencyListMore"_s);
    m_order->setObjectName(u"agencyOrder"_s);
    m_count->setObjectName(u"agencyCount"_s);
    m_band->setObjectName(u"agencyListBand"_s);
    m_empty->setObjectName(u"agencyListEmpty"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AgencyRowDelegate(m_context.themes(), m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_context.themes().bindIcon(m_more, u"plus"_s);
    setControlSize(m_more, ControlSize::Small);
    setTextRole(m_order, TextRole::Note);
    setTextRole(m_count, TextRole::Note);
    m_band->hide();
    m_skeleton->hide();
    m_empty->hide();
    auto* top = new QHBoxLayout;
    top->setContentsMargins(Space::s3, Space::s2, Space::s3, 0);
    top->setSpacing(Space::s1);
    top->addWidget(m_filter, 1);
    top->addWidget(m_more);
    auto* strip = new QWidget(this);
    setSurfaceRole(strip, SurfaceRole::Strip);
    strip->setMinimumHeight(StripHeight);
    auto* words = new QHBoxLayout(strip);
    words->setContentsMargins(Space::s3, 0, Space::s3, 0);
    words->addWidget(m_order);
    words->addStretch(1);
    words->addWidget(m_count);
    auto* chips = new QHBoxLayout;
    chips->setContentsMargins(Space::s3, Space::s2, Space::s3, Space::s2);
    chips->addWidget(m_chips);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(chips);
    layout->addWidget(strip);
    layout->addWidget(m_band);
    layout->addWidget(m_skeleton);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    orderTabs({m_filter, m_more, m_chips, m_list, m_empty});
}

void AgencyListView::reload()
{
    m_settled = false;
    m_reload.start(0);
}

void AgencyListView::ask()
{
    const quint64 asked = ++m_asked;
    if (m_model->rowCount() == 0) {
        setListShown(m_list, this, false);
        m_empty->hide();
        m_skeleton->show();
        m_skeleton->start();
    }
    m_context.deliver(
        m_context.worker().query([retired = m_retired](service::Services& services) {
            return service::AgencyService(services.file()).list(retired);
        }),
        this,
        [this, asked](const QList<service::AgencyLine>& lines) {
            if (asked == m_asked)
                take(lines);
        },
        [this, asked](const Error& error) {
            if (asked == m_asked)
                showError(error);
        });
}

void AgencyListView::take(const QList<service::AgencyLine>& lines)
{
    m_skeleton->stop();
    m_skeleton->hide();
    m_band->hide();
    m_filling = true;
    m_model->setLines(lines, tokyoDate(m_context.clock().now()));
    m_filling = false;
    buildChips();
    showRows();
    m_settled = true;
}

void AgencyListView::showError(const Error& error)
{
    m_skeleton->stop();
    m_skeleton->hide();
    setListShown(m_list, this, m_model->rowCount() > 0);
    m_band->showMessage(Band::Kind::Error, error.message);
    m_band->setAction(tr("Try again"));
    m_settled = true;
}

void AgencyListView::refilter()
{
    AgencyFilter filter = m_chosen;
    filter.find = m_filter->text();
    m_filling = true;
    m_model->setFilter(filter);
    m_filling = false;
    showRows();
}

// The cursor stays on the agency that is open, where it is in the list.
void AgencyListView::showRows()
{
    const bool none = m_model->rowCount() == 0;
    setListShown(m_list, this, !none);
    m_empty->setVisible(none && m_model->countOf({}) > 0);
    m_count->setText(tr("%n agency(ies)", nullptr, m_model->agencyCount()));
    const int row = m_model->rowOf(m_current);
    m_filling = true;
    m_list->setCurrentIndex(row >= 0 ? m_model->index(row) : QModelIndex());
    m_filling = false;
}

void AgencyListView::select(Id<Agency> agency)
{
    m_current = agency;
    if (m_model->rowOf(agency) < 0 && m_model->rowCount() > 0) {
        m_filter->clear();
        m_typing.stop();
        m_chosen = {};
        buildChips();
        refilter();
    }
    showRows();
    if (m_list->currentIndex().isValid())
        m_list->scrollTo(m_list->currentIndex());
}

Id<Agency> AgencyListView::current() const
{
    return m_current;
}

QLineEdit& AgencyListView::filter() const
{
    return *m_filter;
}

Chip* AgencyListView::chipOf(MasterId kind) const
{
    return m_chips->findChild<Chip*>(u"agencyKind_%1"_s.arg(kind));
}

void AgencyListView::addChip(const QString& name, const QString& text, const AgencyFilter& filter)
{
    auto* chip =
        new Chip(m_context.themes(), u"%1 %2"_s.arg(text).arg(m_model->countOf(filter)), Chip::Tone::Plain, m_chips);
    chip->setObjectName(name);
    chip->setAccessibleName(chip->text());
    chip->setCheckable(true);
    chip->setChecked(m_chosen == filter);
    m_choice->addButton(chip);
    m_chips->layout()->addWidget(chip);
    connect(chip, &QAbstractButton::clicked, this, [this, filter] {
        m_chosen = filter;
        refilter();
    });
}

void AgencyListView::buildChips()
{
    const QWidget* focus = window()->focusWidget();
    const QString focused = focus && m_chips->isAncestorOf(focus) ? focus->objectName() : QString();
    delete m_chips->layout();
    qDeleteAll(m_chips->findChildren<Chip*>(QString(), Qt::FindDirectChildrenOnly));
    new FlowLayout(m_chips, ChipGap, ChipGap);
    addChip(u"agencyAll"_s, tr("All"), {});
    AgencyFilter filter;
    filter.fortyList = true;
    addChip(u"agencyForty"_s, tr("★ List of 40"), filter);
    filter = {};
    filter.inCharge = m_context.caller().staff;
    if (filter.inCharge && (m_model->countOf(filter) > 0 || m_chosen == filter))
        addChip(u"agencyMine"_s, tr("Mine"), filter);
    for (const MasterEntry& kind : m_context.centre().agencyKinds) {
        filter = {};
        filter.kind = kind.id;
        if (m_model->countOf(filter) > 0 || m_chosen == filter)
            addChip(u"agencyKind_%1"_s.arg(kind.id), shownName(kind), filter);
    }
    auto* retired = new Chip(m_context.themes(), tr("Inactive ones too"), Chip::Tone::Plain, m_chips);
    retired->setObjectName(u"agencyRetired"_s);
    retired->setAccessibleName(retired->text());
    retired->setCheckable(true);
    retired->setChecked(m_retired);
    m_chips->layout()->addWidget(retired);
    connect(retired, &QAbstractButton::toggled, this, [this](bool on) {
        m_retired = on;
        reload();
    });
    if (auto* again = focused.isEmpty() ? nullptr : m_chips->findChild<QWidget*>(focused))
        again->setFocus(Qt::OtherFocusReason);
    m_chips->updateGeometry();
}

bool AgencyListView::eventFilter(QObject* watched, QEvent* event)
{
    // Characters are keys of the page, not a search in the rows.
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::ShiftModifier;
        if (plain && !key->text().isEmpty() && key->text().at(0).isPrint()) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AgencyListView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AgencyListView::retranslate()
{
    m_filter->setPlaceholderText(tr("Agency or person"));
    m_filter->setAccessibleName(tr("Agency or person"));
    m_list->setAccessibleName(tr("Agencies"));
    m_more->setAccessibleName(tr("New agency and more"));
    m_more->setToolTip(m_more->accessibleName());
    m_order->setText(tr("Latest first"));
    m_empty->setHeadline(tr("No agency here"));
    m_empty->setHelp(tr("Nothing fits what is typed and chosen above."));
    m_empty->setAction(tr("Show all agencies"));
    m_empty->actionButton()->setObjectName(u"agencyShowAll"_s);
    m_count->setText(tr("%n agency(ies)", nullptr, m_model->agencyCount()));
    m_model->retranslate();
    buildChips();
}

} // namespace yorozu::ui
