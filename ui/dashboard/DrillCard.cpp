// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DrillCard.h"

#include "core/service/ActivityService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/dashboard/ActivityRows.h"
#include "ui/dashboard/AgencyRows.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int WaitingRows = 5;
constexpr int RowRoom = 12; // beside its two lines

// By day, as the number lists them.
Result<QList<Activity>> readActivities(service::Services& services, const QList<Id<Activity>>& wanted)
{
    service::ActivityListFilter filter;
    for (const Id<Activity> id : wanted)
        filter.ids.append(id.number());
    // No ids would mean all activities.
    if (filter.ids.isEmpty())
        return QList<Activity>();
    Result<QList<Activity>> found = service::ActivityService(services.file()).list(filter);
    if (found) {
        std::stable_sort(found->begin(), found->end(),
                         [](const Activity& one, const Activity& other) { return one.day < other.day; });
    }
    return found;
}

} // namespace

DrillCard::DrillCard(DeskContext& context, QWidget* parent)
    : DrillCard(context, new QWidget(parent), parent)
{
}

DrillCard::DrillCard(DeskContext& context, QWidget* list, QWidget* parent)
    : RecordCard(context.themes(), u"drill"_s, list, parent)
    , m_context(context)
    , m_widen(new QPushButton(this))
    , m_follow(new QPushButton(this))
    , m_band(new Band(context.themes(), list))
    , m_stack(new QStackedWidget(list))
    , m_empty(new EmptyState(context.themes(), u"list"_s, {}, {}, list))
    , m_skeleton(new SkeletonRows(context.themes(), WaitingRows, list))
    , m_rows(new ActivityRows(this))
    , m_table(new RecordTable(context.themes(), list))
    , m_agencies(new AgencyRows(this))
    , m_agencyTable(new RecordTable(context.themes(), list))
{
    m_widen->setObjectName(u"drillWiden"_s);
    m_follow->setObjectName(u"drillFollow"_s);
    m_table->setObjectName(u"drillTable"_s);
    m_agencyTable->setObjectName(u"drillAgencies"_s);
    m_band->setObjectName(u"drillBand"_s);
    build(list);
    connectParts();
    retranslate();
    clear();
}

void DrillCard::build(QWidget* list)
{
    for (QPushButton* link : {m_widen, m_follow}) {
        setButtonKind(link, ButtonKind::Link);
        setControlSize(link, ControlSize::Tiny);
    }
    addToHead(m_widen);
    addBelow(m_follow);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new ActivityDelegate(m_context.themes(), m_table));
    m_table->horizontalHeader()->setSectionResizeMode(ActivityRows::What, QHeaderView::Stretch);
    m_agencyTable->setModel(m_agencies);
    for (RecordTable* table : {m_table, m_agencyTable}) {
        table->setFrameShape(QFrame::NoFrame);
        table->installEventFilter(this);
    }
    for (QWidget* page : {static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_skeleton),
                          static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_agencyTable)})
        m_stack->addWidget(page);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s1);
    layout->addWidget(m_band);
    layout->addWidget(m_stack, 1);
    m_band->hide();
}

void DrillCard::connectParts()
{
    connect(this, &RecordCard::takenBack, this, &DrillCard::clear);
    connect(this, &RecordCard::backWanted, this, &DrillCard::goBack);
    connect(m_widen, &QPushButton::clicked, this, [this] { Q_EMIT wideWanted(!m_wide); });
    connect(m_follow, &QPushButton::clicked, this, &DrillCard::follow);
    connect(m_table, &RecordTable::opened, this, &DrillCard::openRow);
    connect(m_agencyTable, &RecordTable::opened, this, &DrillCard::openAgency);
    connect(m_agencyTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DrillCard::showFollow);
    connect(m_band, &Band::actionTriggered, this, &DrillCard::ask);
    connect(&m_context.themes(), &ThemeManager::changed, this, &DrillCard::showColumns);
    connect(&m_context, &DeskContext::changed, this, [this](const Changes& changes) {
        // Institutions stand in the drill itself, which comes anew with the figures.
        if (!changes.activities.isEmpty() && m_drill && !listsAgencies())
            ask();
    });
}

RecordTable* DrillCard::shownTable() const
{
    return listsAgencies() ? m_agencyTable : m_table;
}

void DrillCard::takeKeys()
{
    if (m_stack->currentWidget() == shownTable())
        shownTable()->setFocus(Qt::OtherFocusReason);
    else
        m_takesKeys = !m_settled;
}

void DrillCard::clear()
{
    m_drill.reset();
    m_agency.reset();
    ++m_question;
    m_settled = true;
    m_takesKeys = false;
    m_widen->hide();
    m_band->hide();
    m_rows->setRows({});
    setNothing();
    showFollow();
    Q_EMIT cleared();
}

void DrillCard::show(const Drill& drill)
{
    const bool same = m_drill == drill;
    m_drill = drill;
    m_widen->show();
    showWhat();
    // The same after new data: whoever reads one of them goes on reading.
    if (same && m_settled)
        return;
    if (!same) {
        m_agency.reset();
        m_agencies->setRows(drill.agencies);
        m_agencyTable->setWidths({0, 7, 4});
        m_agencyTable->horizontalHeader()->setSectionResizeMode(AgencyRows::Name, QHeaderView::Stretch);
        if (!drill.agencies.isEmpty())
            m_agencyTable->setCurrentIndex(m_agencies->index(0, 0));
        m_stack->setCurrentWidget(shownTable());
    }
    if (listsAgencies()) {
        ++m_question;
        m_settled = true;
        showList();
    } else {
        ask();
    }
}

void DrillCard::ask()
{
    m_settled = false;
    const quint64 question = ++m_question;
    m_band->hide();
    if (m_rows->rowCount() == 0) {
        m_stack->setCurrentWidget(m_skeleton);
        m_skeleton->start();
    }
    m_context.deliver(
        m_context.worker().query([wanted = m_agency ? m_agency->activities : m_drill->activities](
                                     service::Services& services) { return readActivities(services, wanted); }),
        this,
        [this, question](const QList<Activity>& activities) {
            if (question == m_question)
                take(activities);
        },
        [this, question](const Error& error) {
            if (question != m_question)
                return;
            m_settled = true;
            m_skeleton->stop();
            m_band->showMessage(Band::Kind::Error, error.message);
            m_band->setAction(tr("Try again"));
            showList();
        });
}

void DrillCard::take(const QList<Activity>& activities)
{
    m_settled = true;
    m_skeleton->stop();
    const int row = std::max(m_table->currentIndex().row(), 0);
    m_rows->setRows(activities, m_drill->sum);
    if (!activities.isEmpty())
        m_table->setCurrentIndex(m_rows->index(std::min(row, m_rows->rowCount() - 1), 0));
    showColumns();
    showList();
    if (std::exchange(m_takesKeys, false))
        takeKeys();
}

void DrillCard::showList()
{
    RecordTable* list = shownTable();
    m_stack->setCurrentWidget(list->model()->rowCount() > 0 ? static_cast<QWidget*>(list) : m_empty);
    showWhat();
}

void DrillCard::openRow(int row)
{
    m_context.go(Target::activity(m_rows->at(row).id));
}

void DrillCard::openAgency(int row)
{
    m_context.go(Target::agency(m_agencies->at(row).agency));
}

// Its activities among those that the number counts; Esc leads back to the institutions.
void DrillCard::listActivitiesOf(int row)
{
    m_agency = m_agencies->at(row);
    m_rows->setRows({});
    showWhat();
    ask();
    takeKeys();
}

std::optional<DrillAgency> DrillCard::agency() const
{
    if (!m_drill)
        return std::nullopt;
    if (!listsAgencies())
        return m_agency ? m_agency : m_drill->of;
    const int row = m_agencyTable->currentIndex().row();
    return row >= 0 && row < m_agencies->rowCount() ? std::optional(m_agencies->at(row)) : std::nullopt;
}

void DrillCard::follow()
{
    const std::optional<DrillAgency> one = agency();
    if (!one)
        return;
    if (listsAgencies())
        listActivitiesOf(m_agencyTable->currentIndex().row());
    else
        m_context.go(Target::agency(one->agency));
}

void DrillCard::showFollow()
{
    const std::optional<DrillAgency> one = agency();
    m_follow->setVisible(one.has_value());
    if (!one)
        return;
    const bool lists = listsAgencies();
    m_follow->setText(lists ? tr("Its activities: %1 ›").arg(QLocale().toString(one->activities.size()))
                            : tr("To the institution’s page ›"));
    m_follow->setAccessibleName(
        lists
            ? tr("%1: %n activity(ies) of the number", nullptr, static_cast<int>(one->activities.size())).arg(one->name)
            : tr("To the page of %1").arg(one->name));
    m_follow->setToolTip(lists ? tr("%1 (Right)").arg(m_follow->accessibleName()) : m_follow->accessibleName());
}

void DrillCard::goBack()
{
    if (m_wide) {
        Q_EMIT wideWanted(false);
    } else if (m_agency) {
        m_agency.reset();
        ++m_question;
        m_settled = true;
        showList();
        takeKeys();
    } else {
        Q_EMIT leaveWanted();
    }
}

void DrillCard::setWide(bool wide)
{
    m_wide = wide;
    showColumns();
    retranslate();
}

void DrillCard::showColumns()
{
    // Beside the charts there is room for day, content and size.
    for (int column = ActivityRows::Agencies; column <= ActivityRows::State; ++column)
        m_table->setColumnHidden(column, !m_wide);
    m_table->setColumnHidden(ActivityRows::Size, m_wide);
    m_table->setWidths({m_wide ? 4 : 3, 0, 18, 12, 6, 5, 7, 6, 4});
    m_agencyTable->setColumnHidden(AgencyRows::Kind, !m_wide);
    const ThemeManager& themes = m_context.themes();
    const int line = QFontMetrics(themes.font(Type::table)).height();
    const int note = QFontMetrics(themes.font(Type::note)).height();
    m_table->verticalHeader()->setDefaultSectionSize(line + note + RowRoom);
}

void DrillCard::copy()
{
    QApplication::clipboard()->setText(listsAgencies() ? m_agencies->plainText() : m_rows->plainText());
    m_context.announce(tr("The list was copied; it can be pasted into a spreadsheet."));
}

bool DrillCard::eventFilter(QObject* watched, QEvent* event)
{
    if ((watched == m_table || watched == m_agencyTable) && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        if (plain && watched == m_agencyTable && key->key() == Qt::Key_Right &&
            m_agencyTable->currentIndex().isValid()) {
            listActivitiesOf(m_agencyTable->currentIndex().row());
            return true;
        }
        if (plain && watched == m_table && key->key() == Qt::Key_Left && m_agency) {
            goBack();
            return true;
        }
    }
    return RecordCard::eventFilter(watched, event);
}

void DrillCard::showWhat()
{
    showFollow();
    if (!m_drill)
        return;
    setWhat(title(), sizeText());
}

QString DrillCard::title() const
{
    return m_agency ? tr("%1 · %2").arg(m_agency->name, m_drill->title) : m_drill->title;
}

// As many as are listed, and where the number adds something of them up, its sum.
QString DrillCard::sizeText() const
{
    if (listsAgencies())
        return tr("%n institution(s)", nullptr, static_cast<int>(m_drill->agencies.size()));
    const auto records = static_cast<int>(m_agency ? m_agency->activities.size() : m_drill->activities.size());
    const QString listed = tr("%n record(s)", nullptr, records);
    if (m_drill->sum == Drill::Sum::Activities || !m_settled)
        return listed;
    return tr("%1, together %2").arg(listed, QLocale().toString(m_rows->total()));
}

void DrillCard::changeEvent(QEvent* event)
{
    RecordCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DrillCard::retranslate()
{
    m_table->setAccessibleName(tr("Records that the number counts"));
    m_agencyTable->setAccessibleName(tr("Institutions that the number counts"));
    m_empty->setHeadline(tr("No records"));
    m_empty->setHelp(tr("Nothing was held here: the number is 0."));
    m_widen->setText(m_wide ? tr("Back to the charts") : tr("As a list"));
    m_widen->setToolTip(m_wide ? QString() : tr("With all columns; Ctrl+C copies it for a spreadsheet"));
    showWhat();
}

} // namespace yorozu::ui
