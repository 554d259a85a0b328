// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/TrainingSittings.h"

#include "core/rules/Permissions.h"
#include "core/rules/TrainingRules.h"
#include "core/service/Services.h"
#include "ui/admin/SittingModel.h"
#include "ui/admin/TrainingSource.h"
#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/controls/FlowLayout.h"
#include "ui/theme/controls/RecordTable.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

const QList<int> Widths{12, 10, 10, 11, 0}; // letters
constexpr int Rows = 6;

// As high as its rows, up to some: a table inside of a page that scrolls.
void fitRows(RecordTable& table, int rows)
{
    constexpr int Least = 3;
    const int height = table.horizontalHeader()->sizeHint().height() +
                       std::clamp(rows, Least, Rows) * table.verticalHeader()->defaultSectionSize() + 2;
    table.setFixedHeight(height);
}

EmptyState* emptyOver(ThemeManager& themes, RecordTable& table, const QString& name)
{
    auto* empty = new EmptyState(themes, u"school"_s, {}, {}, table.viewport());
    empty->setObjectName(name);
    auto* over = new QVBoxLayout(table.viewport());
    over->setContentsMargins(0, 0, 0, 0);
    over->addWidget(empty);
    empty->hide();
    return empty;
}

} // namespace

TrainingSittings::TrainingSittings(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_lessons(new Chip(context.themes(), {}, Chip::Tone::Plain, this))
    , m_sessions(new Chip(context.themes(), {}, Chip::Tone::Plain, this))
    , m_colleagues(new Chip(context.themes(), {}, Chip::Tone::Plain, this))
    , m_topics(new Chip(context.themes(), {}, Chip::Tone::Plain, this))
    , m_met(new QLabel(this))
    , m_band(new Band(context.themes(), this))
    , m_openHeading(new QLabel(this))
    , m_sitIn(new QPushButton(this))
    , m_open(new RecordTable(context.themes(), this))
    , m_openModel(new SittingModel(context, this))
    , m_noneOpen(emptyOver(context.themes(), *m_open, u"sittingsNoneOpen"_s))
    , m_settledHeading(new QLabel(this))
    , m_stayAway(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_settled(new RecordTable(context.themes(), this))
    , m_settledModel(new SittingModel(context, this))
    , m_noneSettled(emptyOver(context.themes(), *m_settled, u"sittingsNoneSettled"_s))
{
    build();
    connectParts();
    retranslate();
}

void TrainingSittings::build()
{
    setObjectName(u"trainingSittings"_s);
    const std::pair<QWidget*, QString> names[] = {{m_lessons, u"trainingLessonsDone"_s},
                                                  {m_sessions, u"trainingSessionsHeld"_s},
                                                  {m_colleagues, u"trainingColleagues"_s},
                                                  {m_topics, u"trainingTopics"_s},
                                                  {m_met, u"trainingMet"_s},
                                                  {m_band, u"sittingsBand"_s},
                                                  {m_sitIn, u"sitIn"_s},
                                                  {m_stayAway, u"stayAway"_s},
                                                  {m_undo, u"sittingsUndo"_s},
                                                  {m_open, u"sittingsOpen"_s},
                                                  {m_settled, u"sittingsSettled"_s}};
    for (const auto& [part, name] : names)
        part->setObjectName(name);
    m_band->hide();
    setTextRole(m_met, TextRole::Help);
    m_met->setWordWrap(true);
    for (QLabel* heading : {m_openHeading, m_settledHeading})
        setTextRole(heading, TextRole::Section);
    auto* figures = new QWidget(this);
    auto* flow = new FlowLayout(figures, Space::s2, Space::s1);
    for (Chip* chip : {m_lessons, m_sessions, m_colleagues, m_topics})
        flow->addWidget(chip);
    const std::pair<QPushButton*, QString> buttons[] = {
        {m_sitIn, u"plus"_s}, {m_stayAway, u"minus"_s}, {m_undo, u"undo"_s}};
    for (const auto& [button, icon] : buttons) {
        setControlSize(button, ControlSize::Small);
        m_context.themes().bindIcon(button, icon);
    }
    const auto head = [](const QList<QWidget*>& parts) {
        auto* row = new QHBoxLayout;
        row->setSpacing(Space::s2);
        for (QWidget* part : parts)
            row->addWidget(part);
        row->addStretch(1);
        return row;
    };
    m_open->setModel(m_openModel);
    m_settled->setModel(m_settledModel);
    for (RecordTable* table : {m_open, m_settled}) {
        table->setWidths(Widths);
        table->horizontalHeader()->setStretchLastSection(true);
        fitRows(*table, 0);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s2);
    layout->addWidget(figures);
    layout->addWidget(m_met);
    layout->addWidget(m_band);
    layout->addLayout(head({m_openHeading, m_sitIn}));
    layout->addWidget(m_open);
    layout->addSpacing(Space::s3);
    layout->addLayout(head({m_settledHeading, m_stayAway, m_undo}));
    layout->addWidget(m_settled);
    orderTabs({m_band, m_sitIn, m_open, m_stayAway, m_undo, m_settled});
}

void TrainingSittings::connectParts()
{
    connect(m_sitIn, &QPushButton::clicked, this, &TrainingSittings::sitIn);
    connect(m_stayAway, &QPushButton::clicked, this, &TrainingSittings::stayAway);
    connect(m_undo, &QPushButton::clicked, this, &TrainingSittings::undo);
    connect(m_open, &RecordTable::opened, this, &TrainingSittings::sitIn);
    connect(m_settled, &RecordTable::opened, this, [this] {
        if (const Booking* session = chosen(*m_settled, *m_settledModel))
            m_context.go(Target::booking(session->id));
    });
    const auto keyOf = [this](QWidget* widget, const QKeySequence& key, void (TrainingSittings::*does)()) {
        auto* shortcut = new QShortcut(key, widget);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    keyOf(m_settled, Qt::Key_Delete, &TrainingSittings::stayAway);
    keyOf(this, QKeySequence::Undo, &TrainingSittings::undo);
    for (RecordTable* table : {m_open, m_settled})
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TrainingSittings::showState);
    connect(m_band, &Band::actionTriggered, this, [this] {
        m_band->hide();
        load();
    });
    connect(&m_context, &DeskContext::callerChanged, this, [this] {
        m_undos.clear(); // nobody takes back what another did
        m_band->hide();
        showState();
    });
    connect(&m_context.themes(), &ThemeManager::changed, this, [this] {
        for (RecordTable* table : {m_open, m_settled})
            table->setWidths(Widths);
    });
}

QList<ShortcutLine> TrainingSittings::keys()
{
    return {{{QKeySequence(Qt::Key_Return)}, tr("Book the chosen session to sit in on")},
            {{QKeySequence(Qt::Key_Delete)}, tr("Do not sit in on the chosen session")}};
}

bool TrainingSittings::mayBook() const
{
    return rules::mayDo(m_context.caller().group, rules::Action::EditBookings);
}

void TrainingSittings::show(Id<Staff> person)
{
    if (person != m_person) {
        m_person = person;
        m_loaded = false;
        m_view = {};
        m_band->hide();
        m_openModel->show({});
        m_settledModel->show({});
    }
    if (person)
        load();
    showState();
}

void TrainingSittings::load()
{
    const int load = ++m_loads;
    m_context.deliver(
        m_context.worker().query([person = m_person](service::Services& services) {
            return service::TrainingService(services.file()).view(person);
        }),
        this,
        [this, load](const service::TrainingView& view) {
            if (load == m_loads)
                showView(view);
        },
        [this, load](const Error& error) {
            // A plan that was taken away meanwhile leaves the list of plans by itself.
            if (load != m_loads || error.kind == ErrorKind::NotFound)
                return;
            m_unread = true;
            m_band->showMessage(Band::Kind::Error, error.message);
            m_band->setAction(tr("Read again"));
        });
}

void TrainingSittings::showView(const service::TrainingView& view)
{
    m_loaded = true;
    if (std::exchange(m_unread, false))
        m_band->hide();
    m_view = view;
    QList<TrainingProposal> settled;
    for (const Booking& session : view.progress.ahead)
        settled.append({session, tr("ahead", "a session")});
    // What was last comes first.
    for (auto held = view.progress.held.crbegin(); held != view.progress.held.crend(); ++held)
        settled.append({*held, tr("sat in on", "a session")});
    const auto fill = [](RecordTable& table, SittingModel& model, const QList<TrainingProposal>& sessions) {
        const int row = table.currentIndex().row();
        model.show(sessions);
        fitRows(table, model.rowCount());
        if (model.rowCount() > 0 && !table.currentIndex().isValid())
            table.setCurrentIndex(model.index(std::clamp(row, 0, model.rowCount() - 1), 0));
    };
    for (TrainingProposal& proposal : m_view.proposals) {
        // The service knows the names of the staff list only.
        const Booking& session = proposal.session;
        proposal.reason = rules::reasonInWords(
            proposal.why, personInWords(m_context, session.staff.constFirst().staff, session.staff.constFirst().name),
            shownMaster(m_context.centre(), MasterKind::Topic, session.topic, session.topicName));
    }
    fill(*m_open, *m_openModel, m_view.proposals);
    fill(*m_settled, *m_settledModel, settled);
    showFigures();
    showState();
}

void TrainingSittings::showFigures()
{
    const TrainingPlan& plan = m_view.plan;
    const TrainingProgress& progress = m_view.progress;
    const auto figure = [](Chip* chip, const QString& text, qsizetype is, qsizetype goal) {
        const bool reached = goal > 0 && is >= goal;
        chip->setText(text);
        chip->setAccessibleName(reached ? tr("%1, reached").arg(text) : text);
        chip->setTone(reached ? Chip::Tone::Green : Chip::Tone::Plain);
        chip->setGlyph(reached ? u"check"_s : QString());
    };
    constexpr double MinutesOfHour = 60;
    const QString hours = QLocale().toString(progress.minutesDone / MinutesOfHour, 'g', 3);
    figure(m_lessons, tr("Lessons %1 of %2 (%3 h)").arg(progress.lessonsDone).arg(plan.lessons.size()).arg(hours),
           progress.lessonsDone, plan.lessons.size());
    figure(m_sessions, tr("Sat in on %1 of %2").arg(progress.held.size()).arg(plan.sessions), progress.held.size(),
           plan.sessions);
    figure(m_colleagues, tr("Colleagues %1 of %2").arg(progress.colleagues.size()).arg(plan.colleagues),
           progress.colleagues.size(), plan.colleagues);
    figure(m_topics, tr("Topics %1").arg(progress.topics.size()), 0, 0);
    QStringList lines;
    QStringList colleagues;
    QStringList topics;
    for (const Booking& session : progress.held) {
        colleagues.append(session.staff.isEmpty() ? QString()
                                                  : personInWords(m_context, session.staff.constFirst().staff,
                                                                  session.staff.constFirst().name));
        topics.append(shownMaster(m_context.centre(), MasterKind::Topic, session.topic, session.topicName));
    }
    for (QStringList* list : {&colleagues, &topics}) {
        list->removeDuplicates();
        list->removeAll(QString());
    }
    if (!colleagues.isEmpty())
        lines.append(tr("With: %1").arg(colleagues.join(tr(", "))));
    if (!topics.isEmpty())
        lines.append(tr("About: %1").arg(topics.join(tr(", "))));
    m_met->setText(lines.join(u'\n'));
    m_met->setVisible(!lines.isEmpty());
}

void TrainingSittings::showState()
{
    const bool may = mayBook();
    const Booking* settled = chosen(*m_settled, *m_settledModel);
    m_sitIn->setEnabled(may && chosen(*m_open, *m_openModel));
    m_stayAway->setEnabled(may && settled && settled->start > m_context.clock().now());
    m_undo->setEnabled(may && !m_undos.isEmpty());
    m_noneOpen->setVisible(m_loaded && m_openModel->rowCount() == 0);
    m_noneSettled->setVisible(m_loaded && m_settledModel->rowCount() == 0);
}

const Booking* TrainingSittings::chosen(const RecordTable& table, const SittingModel& model) const
{
    const int row = table.currentIndex().row();
    return row >= 0 && row < model.rowCount() ? &model.sessions().at(row).session : nullptr;
}

void TrainingSittings::sitIn()
{
    if (const Booking* session = chosen(*m_open, *m_openModel); session && mayBook())
        store(*session, true);
}

void TrainingSittings::stayAway()
{
    const Booking* session = chosen(*m_settled, *m_settledModel);
    if (session && mayBook() && session->start > m_context.clock().now())
        store(*session, false);
}

void TrainingSittings::undo()
{
    if (mayBook() && !m_undos.isEmpty())
        m_undos.takeLast()();
    showState();
}

void TrainingSittings::store(const Booking& session, bool in, bool undoes)
{
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), person = m_person, id = session.id,
                                    seen = session.version, in,
                                    undoes](service::Services& services) -> Result<service::BookingOutcome> {
            // Who takes back a step touches nothing else of the session, whatever became of it since.
            const auto now = undoes ? services.bookings().byId(id) : Result<Booking>(Booking());
            if (!now)
                return now.error();
            const qint64 version = undoes ? now->version : seen;
            service::TrainingService training(services.file());
            return in ? training.sitIn(caller, person, id, version) : training.stayAway(caller, person, id, version);
        }),
        this,
        [=, this, person = m_person](const service::BookingOutcome& outcome) {
            if (const auto* clash = std::get_if<BookingClash>(&outcome)) {
                m_band->showMessage(Band::Kind::Warning, clash->conflicts.constFirst().text);
                m_band->setAction(tr("Read again"));
                return;
            }
            m_band->hide();
            m_context.announce(undoes ? tr("Undone.") : in ? tr("Booked to sit in on.") : tr("No longer sat in on."));
            if (!undoes) {
                m_undos.append([=, this] {
                    if (person != m_person)
                        return; // of somebody who is not shown any more
                    store(session, !in, true);
                });
            }
            load();
        },
        [this](const Error& error) {
            m_band->showMessage(error.kind == ErrorKind::Conflict ? Band::Kind::Warning : Band::Kind::Error,
                                error.message);
            m_band->setAction(tr("Read again"));
        });
}

void TrainingSittings::retranslate()
{
    m_openHeading->setText(tr("Could be sat in on"));
    m_settledHeading->setText(tr("Sat in on, and to be"));
    m_sitIn->setText(tr("Book to sit in"));
    m_sitIn->setToolTip(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText));
    m_stayAway->setText(tr("Do not sit in"));
    m_stayAway->setToolTip(QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleName(tr("Undo: sitting in"));
    m_undo->setToolTip(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    m_open->setAccessibleName(m_openHeading->text());
    m_settled->setAccessibleName(m_settledHeading->text());
    m_noneOpen->setHeadline(tr("No session to propose"));
    m_noneOpen->setHelp(tr("Either as many are settled as the plan asks for, or nothing is booked in its days yet."));
    m_noneSettled->setHeadline(tr("Nothing was sat in on yet"));
    m_noneSettled->setHelp(tr("“Book to sit in” enters the first session."));
    m_openModel->retranslate();
    m_settledModel->retranslate();
    showFigures();
    if (m_person)
        load(); // the reasons are words of the language
}

} // namespace yorozu::ui
