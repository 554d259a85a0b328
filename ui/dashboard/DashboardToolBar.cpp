// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardToolBar.h"

#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QAbstractButton>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int RoomForSpan = 1150;
}

DashboardToolBar::DashboardToolBar(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_back(new QToolButton(this))
    , m_on(new QToolButton(this))
    , m_title(new QLabel(this))
    , m_state(new Chip(context.themes(), {}, Chip::Tone::Accent, this))
    , m_span(new ElidedLabel(context.themes(), {}, this))
    , m_units(new SegmentedControl(context.themes(), this))
    , m_pages(new SegmentedControl(context.themes(), this))
    , m_filterButton(new QPushButton(this))
    , m_counting(new QToolButton(this))
    , m_figures(new QToolButton(this))
    , m_output(new QPushButton(this))
    , m_filterMenu(new QMenu(m_filterButton))
    , m_outputMenu(new QMenu(m_output))
    , m_period(DashboardPeriod::Unit::Year, tokyoDate(context.clock().now()))
    , m_today(tokyoDate(context.clock().now()))
{
    setObjectName(u"dashboardToolBar"_s);
    m_back->setObjectName(u"dashboardBack"_s);
    m_on->setObjectName(u"dashboardOn"_s);
    m_title->setObjectName(u"dashboardPeriod"_s);
    m_state->setObjectName(u"dashboardState"_s);
    m_units->setObjectName(u"dashboardUnits"_s);
    m_pages->setObjectName(u"dashboardPages"_s);
    m_filterButton->setObjectName(u"dashboardFilter"_s);
    m_counting->setObjectName(u"dashboardCounting"_s);
    m_figures->setObjectName(u"dashboardFigures"_s);
    m_output->setObjectName(u"dashboardOutput"_s);
    build();
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_units, &SegmentedControl::currentChanged, this,
            [this](int at) { Q_EMIT unitChosen(static_cast<DashboardPeriod::Unit>(at)); });
    connect(m_pages, &SegmentedControl::currentChanged, this, [this](int at) { Q_EMIT useToggled(at == 1); });
    connect(m_state, &Chip::clicked, this, &DashboardToolBar::offerCorrections);
    connect(m_counting, &QToolButton::clicked, this, &DashboardToolBar::countingToggled);
    connect(m_figures, &QToolButton::clicked, this, &DashboardToolBar::figuresToggled);
    // Its lists are those of the moment.
    connect(m_filterMenu, &QMenu::aboutToShow, this, &DashboardToolBar::fillFilter);
    retranslate();
}

void DashboardToolBar::build()
{
    setAttribute(Qt::WA_StyledBackground);
    setSurfaceRole(this, SurfaceRole::ToolBar);
    setFixedHeight(Size::toolBar);
    ThemeManager& themes = m_context.themes();
    for (const auto& [button, icon] : {std::pair{m_back, u"left"_s}, std::pair{m_on, u"right"_s}}) {
        setControlSize(button, ControlSize::Small);
        setButtonKind(button, ButtonKind::Default);
        themes.bindIcon(button, icon);
    }
    setTextRole(m_title, TextRole::Title);
    setTextRole(m_span, TextRole::Help);
    for (int unit = 0; unit < 3; ++unit) {
        m_units->addSegment({});
        m_units->segment(unit)->setObjectName(u"dashboardUnit%1"_s.arg(unit));
    }
    m_units->setCurrentIndex(0);
    for (int page = 0; page < 2; ++page) {
        m_pages->addSegment({});
        m_pages->segment(page)->setObjectName(u"dashboardPage%1"_s.arg(page));
    }
    m_pages->setCurrentIndex(0);
    for (const auto& [button, icon] : {std::pair{static_cast<QAbstractButton*>(m_filterButton), u"filter"_s},
                                       std::pair{static_cast<QAbstractButton*>(m_counting), u"info"_s},
                                       std::pair{static_cast<QAbstractButton*>(m_figures), u"pen"_s},
                                       std::pair{static_cast<QAbstractButton*>(m_output), u"print"_s}}) {
        setControlSize(button, ControlSize::Small);
        themes.bindIcon(button, icon);
    }
    for (QToolButton* button : {m_counting, m_figures}) {
        setButtonKind(button, ButtonKind::Default);
        button->setCheckable(true);
    }
    m_filterButton->setMenu(m_filterMenu);
    m_output->setMenu(m_outputMenu);
    m_print = m_outputMenu->addAction({}, this, &DashboardToolBar::printRequested);
    m_picture = m_outputMenu->addAction({}, this, &DashboardToolBar::pictureRequested);
    auto* steps = new QHBoxLayout;
    steps->setSpacing(2);
    steps->addWidget(m_back);
    steps->addWidget(m_on);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::s4, 0, Space::s4, 0);
    row->setSpacing(Space::s3);
    row->addLayout(steps);
    row->addWidget(m_title);
    row->addWidget(m_state);
    row->addWidget(m_span, 1);
    row->addWidget(m_pages);
    row->addWidget(m_units);
    row->addWidget(m_filterButton);
    row->addWidget(m_counting);
    row->addWidget(m_figures);
    row->addWidget(m_output);
}

void DashboardToolBar::setPeriod(const DashboardPeriod& period, QDate today)
{
    if (period != m_period)
        m_closed.reset();
    m_period = period;
    m_today = today;
    const QSignalBlocker quiet(m_units);
    m_units->setCurrentIndex(static_cast<int>(period.unit()));
    retranslate();
}

void DashboardToolBar::setClosed(const std::optional<QList<CorrectedMonth>>& corrected)
{
    m_closed = corrected;
    showState();
}

void DashboardToolBar::showState()
{
    const bool corrected = m_closed && !m_closed->isEmpty();
    m_state->setVisible(m_closed || m_period.last() >= m_today);
    m_state->setTone(corrected ? Chip::Tone::Amber : m_closed ? Chip::Tone::Green : Chip::Tone::Accent);
    m_state->setInteractive(corrected);
    if (corrected) {
        qint64 records = 0;
        for (const CorrectedMonth& month : std::as_const(*m_closed))
            records += month.records;
        m_state->setText(tr("corrected"));
        m_state->setToolTip(
            tr("%n record(s) are counted otherwise since the months were closed.", nullptr, static_cast<int>(records)));
        m_state->setAccessibleName(tr("Corrected: %1 List them.").arg(m_state->toolTip()));
        return;
    }
    m_state->setText(m_closed ? tr("closed") : m_period.first() > m_today ? tr("to come") : tr("running"));
    m_state->setToolTip(m_closed ? tr("Every month of the period is closed.") : QString());
    m_state->setAccessibleName(m_state->text());
}

// They are listed by month; which of them is asked only where there are several.
void DashboardToolBar::offerCorrections()
{
    if (!m_closed || m_closed->isEmpty())
        return;
    if (m_closed->size() == 1) {
        Q_EMIT correctionsRequested(m_closed->constFirst().month);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"dashboardCorrections"_s);
    for (const CorrectedMonth& one : std::as_const(*m_closed)) {
        const QString month = QLocale().toString(one.month, tr("MMMM yyyy", "a month in words"));
        menu->addAction(tr("%1: %n correction(s)", nullptr, static_cast<int>(one.records)).arg(month), this,
                        [this, day = one.month] { Q_EMIT correctionsRequested(day); });
    }
    menu->popup(m_state->mapToGlobal(QPoint(0, m_state->height())));
}

void DashboardToolBar::setFilter(const Filter& filter)
{
    m_filter = filter;
    retranslate();
}

void DashboardToolBar::setView(View view)
{
    m_counting->setChecked(view == View::Counting);
    m_figures->setChecked(view == View::Figures);
    const bool use = view == View::Use;
    const QSignalBlocker quiet(m_pages);
    m_pages->setCurrentIndex(use ? 1 : 0);
    // They are of the activities with the agencies.
    for (QWidget* part :
         {static_cast<QWidget*>(m_filterButton), static_cast<QWidget*>(m_counting), static_cast<QWidget*>(m_figures)})
        part->setVisible(!use);
}

void DashboardToolBar::openFilter()
{
    m_filterButton->showMenu();
}

void DashboardToolBar::change(const Filter& filter)
{
    if (filter == m_filter)
        return;
    setFilter(filter);
    Q_EMIT filterChanged();
}

void DashboardToolBar::addChoices(QMenu* menu, const QString& all, const QList<std::pair<QString, qint64>>& choices,
                                  qint64 chosen, const std::function<void(qint64)>& choose)
{
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& name, qint64 value) {
        QAction* action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(value == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [choose, value] { choose(value); });
    };
    add(all, 0);
    menu->addSeparator();
    for (const auto& [name, value] : choices)
        add(name, value);
}

void DashboardToolBar::fillFilter()
{
    m_filterMenu->clear();
    const service::CentreData& centre = m_context.centre();
    QList<std::pair<QString, qint64>> kinds;
    for (const MasterEntry& kind : centre.agencyKinds)
        kinds.append({shownName(kind), kind.id});
    addChoices(m_filterMenu, tr("All kinds of institutions"), kinds, m_filter.agencyKind, [this](qint64 kind) {
        Filter filter = m_filter;
        filter.agencyKind = kind;
        change(filter);
    });
    m_filterMenu->addSeparator();
    QList<std::pair<QString, qint64>> people;
    for (const Staff& person : centre.staff) {
        if (!person.retired)
            people.append({person.name, person.id.number()});
    }
    addChoices(m_filterMenu->addMenu(tr("Our people")), tr("Everybody"), people, m_filter.staff.number(),
               [this](qint64 person) {
                   Filter filter = m_filter;
                   filter.staff = Id<Staff>(person);
                   change(filter);
               });
    QList<std::pair<QString, qint64>> programmes;
    for (const MasterEntry& programme : centre.programmes)
        programmes.append({shownName(programme), programme.id});
    addChoices(m_filterMenu->addMenu(tr("Programme")), tr("All programmes"), programmes, m_filter.programme,
               [this](qint64 programme) {
                   Filter filter = m_filter;
                   filter.programme = programme;
                   change(filter);
               });
    m_filterMenu->addSeparator();
    QAction* merged = m_filterMenu->addAction(tr("Count merged institutions as one"));
    merged->setCheckable(true);
    merged->setChecked(m_filter.asMerged);
    connect(merged, &QAction::triggered, this, [this](bool on) {
        Filter filter = m_filter;
        filter.asMerged = on;
        change(filter);
    });
    if (m_filter != Filter()) {
        m_filterMenu->addSeparator();
        m_filterMenu->addAction(tr("No filter"), this, [this] { change({}); });
    }
}

QString DashboardToolBar::filterWords() const
{
    const service::CentreData& centre = m_context.centre();
    QStringList words;
    if (m_filter.agencyKind != 0)
        words.append(shownMaster(centre, MasterKind::AgencyKind, m_filter.agencyKind));
    if (const Staff* person = m_filter.staff ? centre.findStaff(m_filter.staff) : nullptr)
        words.append(person->name);
    if (m_filter.programme != 0)
        words.append(shownMaster(centre, MasterKind::Programme, m_filter.programme));
    if (m_filter.asMerged)
        words.append(tr("merged ones as one"));
    return words.join(u" · "_s);
}

void DashboardToolBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_span->setVisible(width() >= RoomForSpan);
}

void DashboardToolBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DashboardToolBar::retranslate()
{
    m_title->setText(m_period.title());
    m_span->setText(m_period.span());
    showState();
    const QStringList units{tr("Fiscal year"), tr("Quarter"), tr("Month")};
    for (int unit = 0; unit < units.size(); ++unit)
        m_units->setSegmentText(unit, units.at(unit));
    m_units->setAccessibleName(tr("Length of the period"));
    m_back->setAccessibleName(tr("Earlier"));
    m_back->setToolTip(tr("Earlier (Alt+Left)"));
    m_on->setAccessibleName(tr("Later"));
    m_on->setToolTip(tr("Later (Alt+Right)"));
    const QString words = filterWords();
    m_filterButton->setText(words.isEmpty() ? tr("Filter") : words);
    m_filterButton->setAccessibleName(words.isEmpty() ? tr("Filter") : tr("Filter: %1").arg(words));
    m_filterButton->setToolTip(tr("Kind of institution, person, programme (F)"));
    m_pages->setSegmentText(0, tr("Partnership"));
    m_pages->setSegmentText(1, tr("Use"));
    m_pages->setAccessibleName(tr("What the dashboard shows"));
    m_counting->setAccessibleName(tr("How it is counted"));
    m_counting->setToolTip(tr("How it is counted: every kind with times, institutions and people (H)"));
    m_figures->setAccessibleName(tr("Targets"));
    m_figures->setToolTip(tr("Targets and published figures (T)"));
    m_output->setText(tr("Print · PDF"));
    m_print->setShortcut(QKeySequence::Print);
    m_print->setShortcutContext(Qt::WidgetShortcut); // the page itself listens; here it is shown
    m_output->setToolTip(tr("Print, PDF, picture (Ctrl+P)"));
    m_print->setText(tr("Print or PDF…"));
    m_picture->setText(tr("Copy the page as a picture"));
}

} // namespace yorozu::ui
