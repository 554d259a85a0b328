// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/AuditSection.h"

#include "core/rules/Permissions.h"
#include "ui/admin/AuditClientField.h"
#include "ui/admin/AuditDetail.h"
#include "ui/admin/AuditRetentionStrip.h"
#include "ui/admin/AuditWords.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/controls/FlowLayout.h"
#include "ui/theme/controls/RecordTable.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int ClientWidth = 220;
constexpr int PersonWidth = 160;
constexpr int SmallestTable = 140;
constexpr int SmallestDetail = 120;

// The segments after “all”.
constexpr std::array Kinds{AuditKind::View, AuditKind::Output, AuditKind::Change, AuditKind::Upkeep};
enum class Period { Today, Week, Month, All };

} // namespace

AuditSection::AuditSection(DeskContext& context, QWidget* parent)
    : AdminSection(parent)
    , m_context(context)
    , m_heading(new QLabel(this))
    , m_kind(new SegmentedControl(context.themes(), this))
    , m_period(new SegmentedControl(context.themes(), this))
    , m_person(new QComboBox(this))
    , m_table(new RecordTable(context.themes(), this))
    , m_client(new AuditClientField(context, *m_table, this))
    , m_model(new AuditListModel(this))
    , m_detail(new AuditDetail(context, this))
    , m_band(new Band(context.themes(), this))
    , m_skeleton(new SkeletonRows(context.themes(), 8, this))
    , m_empty(new EmptyState(context.themes(), u"eye"_s, {}, {}, this))
    , m_retention(new AuditRetentionStrip(context, this))
{
    buildUi();
    connectParts();
    retranslate();
}

void AuditSection::buildUi()
{
    setObjectName(u"auditSection"_s);
    setFocusPolicy(Qt::NoFocus);
    m_band->setObjectName(u"auditBand"_s);
    m_empty->setObjectName(u"auditEmpty"_s);
    m_table->setObjectName(u"auditTable"_s);
    setTextRole(m_heading, TextRole::Title);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(AuditListModel::What, QHeaderView::Stretch);
    m_table->setMinimumHeight(SmallestTable);
    m_detail->setMinimumHeight(SmallestDetail);
    m_band->hide();
    m_skeleton->hide();
    m_empty->hide();
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"auditSplit"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({3 * SmallestTable, 2 * SmallestTable}); // as the stretch: the first sizes are the hints' else
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s6, Space::s5, Space::s6, Space::s4);
    layout->setSpacing(Space::s3);
    layout->addWidget(m_heading);
    layout->addWidget(buildFilters());
    layout->addWidget(m_band);
    layout->addWidget(m_skeleton);
    layout->addWidget(m_empty, 1);
    layout->addWidget(split, 1);
    layout->addWidget(m_retention);
    orderTabs({m_kind, m_period, m_person, m_client, m_empty, m_table, m_detail, m_retention});
}

QWidget* AuditSection::buildFilters()
{
    m_filters = new QWidget(this);
    m_kind->setObjectName(u"auditKind"_s);
    m_period->setObjectName(u"auditPeriod"_s);
    m_person->setObjectName(u"auditPerson"_s);
    m_client->setObjectName(u"auditClient"_s);
    for (int i = 0; i <= static_cast<int>(Kinds.size()); ++i) {
        m_kind->addSegment({});
        m_kind->segment(i)->setObjectName(u"auditKind%1"_s.arg(i));
    }
    for (int i = 0; i < 4; ++i) {
        m_period->addSegment({});
        m_period->segment(i)->setObjectName(u"auditPeriod%1"_s.arg(i));
    }
    m_kind->setCurrentIndex(0);
    m_period->setCurrentIndex(static_cast<int>(Period::Month));
    setControlSize(m_person, ControlSize::Small);
    setControlSize(m_client, ControlSize::Small);
    m_person->setFixedWidth(PersonWidth);
    m_client->setFixedWidth(ClientWidth);
    // In English the choices are wider: what finds no room goes below.
    auto* row = new FlowLayout(m_filters, Space::s3, Space::s2);
    for (QWidget* part : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_period),
                          static_cast<QWidget*>(m_person), static_cast<QWidget*>(m_client)})
        row->addWidget(part);
    return m_filters;
}

void AuditSection::connectParts()
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &AuditSection::reload);
    const auto again = [this] {
        if (isVisible())
            m_reload.start();
    };
    connect(m_kind, &SegmentedControl::currentChanged, this, again);
    connect(m_period, &SegmentedControl::currentChanged, this, again);
    connect(m_person, &QComboBox::currentIndexChanged, this, again);
    connect(m_client, &AuditClientField::chosen, this, again);
    connect(&m_context, &DeskContext::callerChanged, this, again);
    connect(&m_context, &DeskContext::centreChanged, this, &AuditSection::fillPeople);
    connect(m_model, &AuditListModel::moreWanted, this, &AuditSection::askMore);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                m_detail->show(current.isValid() ? std::optional(m_model->recordAt(current.row())) : std::nullopt);
            });
    connect(m_table, &RecordTable::opened, m_detail, &AuditDetail::openRecord);
    connect(m_band, &Band::actionTriggered, this, &AuditSection::reload);
    connect(m_empty, &EmptyState::actionTriggered, this, &AuditSection::showAll);
    connect(m_retention, &AuditRetentionStrip::erased, this, again);
    connect(&m_context.themes(), &ThemeManager::changed, this, &AuditSection::retranslate);
}

QString AuditSection::title() const
{
    return tr("Record of changes");
}

bool AuditSection::mayRead() const
{
    return rules::mayDo(m_context.caller().group, rules::Action::ReadAudit);
}

void AuditSection::fillPeople()
{
    const QVariant chosen = m_person->currentData();
    const QSignalBlocker quiet(m_person);
    m_person->clear();
    m_person->addItem(tr("Everybody"), -1);
    for (const Staff& staff : m_context.centre().staff) // those who left are on record, too
        m_person->addItem(staff.name, staff.id.number());
    //: yorozuctl without --as, and what the program did by itself
    m_person->addItem(tr("Nobody signed in"), 0);
    m_person->setCurrentIndex(std::max(m_person->findData(chosen), 0));
}

AuditQuestion AuditSection::question() const
{
    AuditQuestion question;
    question.count = AuditListModel::PageSize;
    if (const int kind = m_kind->currentIndex(); kind > 0)
        question.kind = Kinds.at(static_cast<std::size_t>(kind - 1));
    if (const qint64 person = m_person->currentData().toLongLong(); person >= 0)
        question.staff = person;
    question.client = m_client->client();
    const QDate today = tokyoDate(m_context.clock().now());
    const auto since = [&](int days) { question.from = fromTokyo(today.addDays(-days), QTime(0, 0)); };
    switch (static_cast<Period>(m_period->currentIndex())) {
    case Period::Today:
        since(0);
        break;
    case Period::Week:
        since(6);
        break;
    case Period::Month:
        since(29);
        break;
    case Period::All:
        break;
    }
    return question;
}

void AuditSection::reload()
{
    m_settled = false;
    m_reload.stop();
    const quint64 asked = ++m_question;
    if (!mayRead()) {
        m_settled = true;
        m_model->setRecords({});
        showList();
        return;
    }
    if (m_model->rowCount() == 0) {
        setListShown(m_table->parentWidget(), this, false);
        m_empty->hide();
        m_skeleton->show();
        m_skeleton->start();
    }
    m_retention->reload();
    m_context.deliver(
        m_context.worker().query([caller = m_context.caller(), question = question()](service::Services& services) {
            return services.audits().page(caller, question);
        }),
        this,
        [this, asked](const QList<service::AuditRecord>& records) {
            if (asked == m_question)
                fill(records);
        },
        [this, asked](const Error& error) {
            if (asked == m_question)
                showError(error);
        });
}

void AuditSection::askMore(const AuditPlace& after)
{
    AuditQuestion following = question();
    following.after = after;
    m_context.deliver(
        m_context.worker().query([caller = m_context.caller(), following](service::Services& services) {
            return services.audits().page(caller, following);
        }),
        this,
        [this, asked = m_question](const QList<service::AuditRecord>& records) {
            if (asked == m_question)
                m_model->append(records);
        },
        [this, asked = m_question](const Error& error) {
            if (asked != m_question)
                return;
            m_model->forgetAsked();
            showError(error);
        });
}

bool AuditSection::isSettled() const
{
    return m_settled && !m_reload.isActive() && (!mayRead() || m_retention->isSettled());
}

void AuditSection::fill(const QList<service::AuditRecord>& records)
{
    const QModelIndex current = m_table->currentIndex();
    const qint64 kept = current.isValid() ? m_model->recordAt(current.row()).line.seq : 0;
    m_band->hide();
    m_model->setRecords(records);
    m_settled = true;
    showList();
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->recordAt(i).line.seq == kept)
            row = i;
    }
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, AuditListModel::When));
    else
        m_detail->show({});
}

void AuditSection::showList()
{
    const bool may = mayRead();
    const bool none = m_model->rowCount() == 0;
    m_skeleton->stop();
    m_skeleton->hide();
    m_filters->setVisible(may);
    m_retention->setVisible(may);
    setListShown(m_table->parentWidget(), this, may && !none);
    m_empty->setVisible(none);
    const Status allowed = rules::require(m_context.caller(), rules::Action::ReadAudit);
    m_empty->setIconName(may ? u"eye"_s : u"lock"_s);
    m_empty->setHeadline(may ? tr("Nothing on record") : tr("The record of changes is not for everybody"));
    m_empty->setHelp(may ? tr("Nothing matches what is chosen above.") : allowed.error().message);
    m_empty->setAction(may ? tr("Show all of it") : QString());
    m_empty->actionButton()->setObjectName(u"auditShowAll"_s);
}

void AuditSection::showError(const Error& error)
{
    m_settled = true;
    m_skeleton->stop();
    m_skeleton->hide();
    setListShown(m_table->parentWidget(), this, m_model->rowCount() > 0);
    m_band->showMessage(Band::Kind::Error, error.message);
    m_band->setAction(tr("Try again"));
}

void AuditSection::showAll()
{
    m_kind->setCurrentIndex(0);
    m_period->setCurrentIndex(static_cast<int>(Period::All));
    m_person->setCurrentIndex(0);
    m_client->setClient({}, {});
    m_reload.start();
}

void AuditSection::retranslate()
{
    setAccessibleName(title());
    m_heading->setText(title());
    m_kind->setSegmentText(0, tr("Everything"));
    for (int i = 1; i <= static_cast<int>(Kinds.size()); ++i)
        m_kind->setSegmentText(i, label(Kinds.at(static_cast<std::size_t>(i - 1))));
    const QStringList periods{tr("Today"), tr("7 days"), tr("30 days"), tr("All time")};
    for (int i = 0; i < 4; ++i)
        m_period->setSegmentText(i, periods.at(i));
    m_kind->setAccessibleName(tr("What was done"));
    m_period->setAccessibleName(tr("Period"));
    m_person->setAccessibleName(tr("Who did it"));
    m_client->setPlaceholderText(tr("About which client"));
    m_client->setAccessibleName(tr("About which client"));
    m_table->setAccessibleName(title());
    fillPeople();
    m_model->retranslate();
    m_table->setWidths({12, 0, 12});
    if (m_settled)
        showList();
}

void AuditSection::changeEvent(QEvent* event)
{
    AdminSection::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yorozu::ui
