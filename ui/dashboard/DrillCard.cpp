// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DrillCard.h"

#include "core/service/ActivityService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/dashboard/ActivityFacts.h"
#include "ui/dashboard/ActivityRows.h"
#include "ui/dashboard/AgencyRows.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int WaitingRows = 5;
constexpr int RowRoom = 16;    // beside its two lines
constexpr int RoomBeside = 60; // margins and gaps of the head, and the edges of the chip
constexpr int LeastTitle = 40;

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
    : QFrame(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_what(new Chip(context.themes(), {}, Chip::Tone::Red, this))
    , m_widen(new QPushButton(this))
    , m_band(new Band(context.themes(), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(context.themes(), u"list"_s, {}, {}, this))
    , m_skeleton(new SkeletonRows(context.themes(), WaitingRows, this))
    , m_rows(new ActivityRows(this))
    , m_table(new RecordTable(context.themes(), this))
    , m_agencies(new AgencyRows(this))
    , m_agencyTable(new RecordTable(context.themes(), this))
    , m_facts(new ActivityFacts(context, this))
{
    setObjectName(u"drillCard"_s);
    setSurfaceRole(this, SurfaceRole::Card);
    m_what->setObjectName(u"drillWhat"_s);
    m_widen->setObjectName(u"drillWiden"_s);
    m_table->setObjectName(u"drillTable"_s);
    m_agencyTable->setObjectName(u"drillAgencies"_s);
    m_band->setObjectName(u"drillBand"_s);
    build();
    connect(m_what, &QAbstractButton::clicked, this, &DrillCard::clear);
    connect(m_widen, &QPushButton::clicked, this, [this] { Q_EMIT wideWanted(!m_wide); });
    connect(m_table, &RecordTable::opened, this, &DrillCard::openRow);
    connect(m_agencyTable, &RecordTable::opened, this, &DrillCard::openAgency);
    connect(m_facts, &ActivityFacts::backWanted, this, [this] {
        showList();
        takeKeys();
    });
    connect(m_band, &Band::actionTriggered, this, &DrillCard::ask);
    connect(&context.themes(), &ThemeManager::changed, this, &DrillCard::showColumns);
    connect(&context, &DeskContext::changed, this, [this](const Changes& changes) {
        if (!changes.activities.isEmpty() && m_drill)
            ask();
    });
    retranslate();
    clear();
}

void DrillCard::build()
{
    setTextRole(m_title, TextRole::Section);
    m_what->setInteractive(true);
    setButtonKind(m_widen, ButtonKind::Link);
    setControlSize(m_widen, ControlSize::Tiny);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new ActivityDelegate(m_context.themes(), m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->installEventFilter(this);
    m_table->horizontalHeader()->setSectionResizeMode(ActivityRows::What, QHeaderView::Stretch);
    m_agencyTable->setModel(m_agencies);
    m_agencyTable->setFrameShape(QFrame::NoFrame);
    m_agencyTable->installEventFilter(this);
    for (QWidget* page :
         {static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_skeleton), static_cast<QWidget*>(m_table),
          static_cast<QWidget*>(m_agencyTable), static_cast<QWidget*>(m_facts)})
        m_stack->addWidget(page);
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::s2);
    head->addWidget(m_title);
    head->addWidget(m_what);
    head->addStretch(1);
    head->addWidget(m_widen);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s3, Space::s2, Space::s3, Space::s2);
    layout->setSpacing(Space::s1);
    layout->addLayout(head);
    layout->addWidget(m_band);
    layout->addWidget(m_stack, 1);
    m_band->hide();
}

bool DrillCard::isSettled() const
{
    return m_settled && m_facts->isSettled();
}

RecordTable* DrillCard::shownTable() const
{
    return m_drill && m_drill->countsAgencies && !m_agency ? m_agencyTable : m_table;
}

void DrillCard::takeKeys()
{
    if (m_stack->currentWidget() == m_facts)
        m_facts->takeKeys();
    else if (m_stack->currentWidget() == shownTable())
        shownTable()->setFocus(Qt::OtherFocusReason);
    else
        m_takesKeys = !m_settled; // when it is there
}

void DrillCard::clear()
{
    m_drill.reset();
    m_agency.reset();
    ++m_question;
    m_settled = true;
    m_takesKeys = false;
    m_what->hide();
    m_widen->hide();
    m_band->hide();
    m_rows->setRows({});
    m_stack->setCurrentWidget(m_empty);
    retranslate();
    Q_EMIT cleared();
}

void DrillCard::show(const Drill& drill)
{
    const bool same = m_drill == drill;
    m_drill = drill;
    m_what->show();
    m_widen->show();
    retranslate();
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
    if (drill.countsAgencies && !m_agency) {
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
    m_rows->setRows(activities, m_drill->sum);
    if (!activities.isEmpty())
        m_table->setCurrentIndex(m_rows->index(0, 0));
    showColumns();
    if (m_stack->currentWidget() == m_facts) {
        m_facts->open(m_facts->activity());
        return;
    }
    showList();
    if (std::exchange(m_takesKeys, false))
        takeKeys();
}

void DrillCard::showList()
{
    RecordTable* list = shownTable();
    m_stack->setCurrentWidget(list->model()->rowCount() > 0 ? static_cast<QWidget*>(list) : m_empty);
    retranslate();
}

// Its activities among those that the number counts; Esc leads back to the institutions.
void DrillCard::openAgency(int row)
{
    m_agency = m_agencies->at(row);
    m_rows->setRows({});
    retranslate();
    ask();
    takeKeys();
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

void DrillCard::openRow(int row)
{
    m_facts->open(m_rows->at(row).id);
    m_stack->setCurrentWidget(m_facts);
    m_facts->takeKeys();
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
    m_table->setWidths({4, 0, 18, 12, 6, 5, 7, 6, 5});
    const ThemeManager& themes = m_context.themes();
    const int line = QFontMetrics(themes.font(Type::table)).height();
    const int note = QFontMetrics(themes.font(Type::note)).height();
    m_table->verticalHeader()->setDefaultSectionSize(line + note + RowRoom);
}

void DrillCard::copy()
{
    QApplication::clipboard()->setText(shownTable() == m_table ? m_rows->plainText() : m_agencies->plainText());
    m_context.announce(tr("The list was copied; it can be pasted into a spreadsheet."));
}

bool DrillCard::eventFilter(QObject* watched, QEvent* event)
{
    if ((watched == m_table || watched == m_agencyTable) && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void DrillCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        goBack();
    else
        QFrame::keyPressEvent(event);
}

void DrillCard::fitWhat()
{
    if (!m_drill)
        return;
    const auto text = [this](const QString& name) { return tr("%1 · %2 ×").arg(name, sizeText()); };
    const QFontMetrics metrics(m_context.themes().font(Type::note));
    const int room = width() - m_title->sizeHint().width() - m_widen->sizeHint().width() - RoomBeside;
    const int rest = metrics.horizontalAdvance(text({}));
    m_what->setText(text(metrics.elidedText(title(), Qt::ElideMiddle, std::max(room - rest, LeastTitle))));
    m_what->setToolTip(text(title()));
}

QString DrillCard::title() const
{
    return m_agency ? tr("%1 · %2").arg(m_agency->name, m_drill->title) : m_drill->title;
}

// As many as are listed, and where the number adds something of them up, its sum.
QString DrillCard::sizeText() const
{
    if (m_drill->countsAgencies && !m_agency)
        return tr("%n institution(s)", nullptr, static_cast<int>(m_drill->agencies.size()));
    const auto records = static_cast<int>(m_agency ? m_agency->activities.size() : m_drill->activities.size());
    const QString listed = tr("%n record(s)", nullptr, records);
    if (m_drill->sum == Drill::Sum::Activities || !m_settled)
        return listed;
    return tr("%1, together %2").arg(listed, QLocale().toString(m_rows->total()));
}

void DrillCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitWhat();
}

void DrillCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DrillCard::retranslate()
{
    m_title->setText(tr("Records"));
    m_table->setAccessibleName(tr("Records that the number counts"));
    m_agencyTable->setAccessibleName(tr("Institutions that the number counts"));
    m_widen->setText(m_wide ? tr("Back to the charts") : tr("As a list"));
    m_widen->setToolTip(m_wide ? QString() : tr("With all columns; Ctrl+C copies it for a spreadsheet"));
    if (m_drill) {
        fitWhat();
        m_what->setAccessibleName(tr("%1, %2: show no list").arg(title(), sizeText()));
        m_empty->setHeadline(tr("No records"));
        m_empty->setHelp(tr("Nothing was held here: the number is 0."));
    } else {
        m_empty->setHeadline(tr("Nothing chosen"));
        m_empty->setHelp(tr("Choose a number, a bar or a cell: here are the records that it counts."));
    }
}

} // namespace yorozu::ui
