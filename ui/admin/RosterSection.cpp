// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/RosterSection.h"

#include "core/rules/HomeProposals.h"
#include "core/rules/Permissions.h"
#include "core/service/Services.h"
#include "ui/admin/RosterModel.h"
#include "ui/admin/RosterTable.h"
#include "ui/admin/RosterWeek.h"
#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/notes/UndoLine.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int TableStretch = 100; // what is over is the table's, up to its rows
}

RosterSection::RosterSection(DeskContext& context, QWidget* parent)
    : AdminSection(parent)
    , m_context(context)
    , m_heading(new QLabel(this))
    , m_month(new QLabel(this))
    , m_back(new QPushButton(this))
    , m_forward(new QPushButton(this))
    , m_today(new QPushButton(this))
    , m_help(new QLabel(this))
    , m_rights(new Band(context.themes(), this))
    , m_band(new Band(context.themes(), this))
    , m_warnings(new Band(context.themes(), this))
    , m_home(new QLabel(this))
    , m_model(new RosterModel(context, this))
    , m_table(new RosterTable(context, *m_model, this))
    , m_week(new RosterWeek(context, this))
    , m_undo(new UndoLine(this))
{
    const QDate today = tokyoDate(context.clock().now());
    m_first = QDate(today.year(), today.month(), 1);
    build();
    connectParts();
    retranslate();
}

void RosterSection::build()
{
    setObjectName(u"rosterSection"_s);
    m_month->setObjectName(u"rosterMonth"_s);
    m_back->setObjectName(u"rosterBack"_s);
    m_forward->setObjectName(u"rosterForward"_s);
    m_today->setObjectName(u"rosterToday"_s);
    m_rights->setObjectName(u"rosterRights"_s);
    m_band->setObjectName(u"rosterBand"_s);
    m_warnings->setObjectName(u"rosterWarnings"_s);
    m_home->setObjectName(u"rosterHome"_s);
    m_undo->setObjectName(u"rosterUndo"_s);
    setTextRole(m_heading, TextRole::Title);
    setTextRole(m_month, TextRole::Section);
    for (QLabel* text : {m_help, m_home}) {
        setTextRole(text, TextRole::Help);
        text->setWordWrap(true);
    }
    for (Band* band : {m_rights, m_band, m_warnings})
        band->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::s2);
    head->addWidget(m_heading);
    head->addSpacing(Space::s4);
    head->addWidget(m_today);
    head->addWidget(m_back);
    head->addWidget(m_forward);
    head->addWidget(m_month);
    head->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s6, Space::s5, Space::s6, Space::s6);
    layout->setSpacing(Space::s2);
    layout->addLayout(head);
    for (QWidget* part : {static_cast<QWidget*>(m_rights), static_cast<QWidget*>(m_band),
                          static_cast<QWidget*>(m_warnings), static_cast<QWidget*>(m_table),
                          static_cast<QWidget*>(m_undo), static_cast<QWidget*>(m_help), static_cast<QWidget*>(m_home)})
        layout->addWidget(part, part == m_table ? TableStretch : 0);
    layout->addSpacing(Space::s3);
    layout->addWidget(m_week);
    layout->addStretch(1);
}

void RosterSection::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, [this] { showMonth(m_first.addMonths(-1)); });
    connect(m_forward, &QPushButton::clicked, this, [this] { showMonth(m_first.addMonths(1)); });
    connect(m_today, &QPushButton::clicked, this, [this] { showMonth(tokyoDate(m_context.clock().now())); });
    connect(m_table, &RosterTable::choiceTyped, this, &RosterSection::setChosen);
    connect(m_table, &RosterTable::weekCopied, this, &RosterSection::copyWeek);
    connect(m_table, &RosterTable::weekPasted, this, &RosterSection::pasteWeek);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RosterSection::showPerson);
    connect(m_week, &RosterWeek::saveWanted, this,
            [this](const DutyPattern& week) { saveWeek(week, service::BookedSessions::Show); });
    connect(m_week, &RosterWeek::removeWanted, this,
            [this](const DutyPattern& week) { removeWeek(week, service::BookedSessions::Show); });
    connect(m_week, &RosterWeek::dispatchedWanted, this, &RosterSection::setDispatched);
    connect(m_band, &Band::actionTriggered, this, [this] {
        m_band->hide();
        if (const auto answer = std::exchange(m_answer, {})) {
            answer();
            return;
        }
        m_week->settled();
        reload();
    });
    connect(m_band, &Band::secondActionTriggered, this, [this] {
        m_answer = {};
        m_band->hide();
        m_week->settled();
        reload();
    });
    connect(&m_context, &DeskContext::callerChanged, this, &RosterSection::showNotes);
    connect(&m_context, &DeskContext::changed, this, [this](const Changes& changes) {
        if ((changes.roster || changes.masters || !changes.staff.isEmpty()) && isVisible())
            reload();
    });
}

QString RosterSection::title() const
{
    return tr("Roster");
}

QList<ShortcutLine> RosterSection::keys() const
{
    QList<ShortcutLine> lines;
    const QList<DutyChoice> choices = dutyChoices(m_context.centre().offices);
    for (qsizetype at = 0; at < choices.size(); ++at)
        lines.append({{QKeySequence(Qt::Key_1 + static_cast<int>(at))}, choices.at(at).name});
    lines.append({{QKeySequence(Qt::Key_Delete)}, tr("Back to what the week says")});
    lines.append({{QKeySequence(QKeySequence::Copy), QKeySequence(QKeySequence::Paste)}, tr("Take a week over")});
    return lines;
}

void RosterSection::reload()
{
    const int load = ++m_loads;
    const QDate from = m_first;
    m_context.deliver(
        m_context.worker().query([from](service::Services& services) {
            return service::RosterService(services.file()).load(from, from.addMonths(1));
        }),
        this,
        [this, load](const service::RosterData& roster) {
            if (load == m_loads)
                showData(roster);
        },
        [this](const Error& error) { refuse(error); });
}

void RosterSection::showMonth(QDate day)
{
    m_first = QDate(day.year(), day.month(), 1);
    retranslate();
    reload();
}

void RosterSection::showData(const service::RosterData& roster)
{
    const QModelIndex before = m_table->currentIndex();
    m_model->show(roster, m_first, m_first.addMonths(1));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        const int today = m_model->columnOf(tokyoDate(m_context.clock().now()));
        const int row = before.isValid() ? std::min(before.row(), m_model->rowCount() - 1) : 0;
        m_table->setCurrentIndex(m_model->index(row, std::max(today, 0)));
    }
    m_proposalsFor = {};
    showPerson();
    showNotes();
}

void RosterSection::showPerson()
{
    const QModelIndex at = m_table->currentIndex();
    m_week->setVisible(at.isValid());
    if (!at.isValid())
        return;
    m_week->show(m_model->data().facts, m_model->personAt(at.row()), m_model->dayAt(at.column()));
    askProposals();
}

// For the day that the cursor stands at.
void RosterSection::askProposals()
{
    const QDate day = m_model->dayAt(m_table->currentIndex().column());
    if (day == m_proposalsFor)
        return;
    m_proposalsFor = day;
    m_home->hide();
    m_context.deliver(
        m_context.worker().query(
            [day](service::Services& services) { return service::RosterService(services.file()).proposals(day); }),
        this, [this, day](const QList<HomeProposal>& proposals) {
            if (day != m_proposalsFor)
                return;
            QStringList lines;
            const service::CentreData& centre = m_context.centre();
            for (const HomeProposal& one : proposals) {
                const Office* office = centre.findOffice(one.office);
                const Staff* staff = centre.findStaff(one.staff);
                lines.append(rules::shortageInWords(one, office ? shownName(*office) : QString()) + u' ' +
                             rules::reasonInWords(one, staff ? shownName(*staff) : one.name));
            }
            //: %1 a day, %2 a list, one line each
            m_home->setText(
                tr("Could work from home on %1:\n%2").arg(QLocale().toString(day, u"M/d"_s), lines.join(u'\n')));
            m_home->setVisible(!lines.isEmpty());
        });
}

void RosterSection::showNotes()
{
    const Status may = rules::require(m_context.caller(), rules::Action::EditRoster);
    m_rights->setVisible(!may);
    if (!may)
        m_rights->showMessage(Band::Kind::Info, may.error().message);
    m_week->setMayEdit(may.has_value());
    const QDate today = tokyoDate(m_context.clock().now());
    QStringList lines;
    for (const RosterWarning& warning : m_model->data().warnings) {
        if (warning.day >= today)
            lines.append(warning.text);
    }
    m_warnings->setVisible(!lines.isEmpty());
    if (!lines.isEmpty())
        m_warnings->showMessage(Band::Kind::Warning, lines.join(u'\n'));
}

void RosterSection::retranslate()
{
    setAccessibleName(title());
    m_heading->setText(title());
    m_month->setText(QLocale().toString(m_first, tr("MMMM yyyy", "a month")));
    m_today->setText(tr("This month"));
    m_back->setText(u"‹"_s);
    m_back->setAccessibleName(tr("Previous month"));
    m_forward->setText(u"›"_s);
    m_forward->setAccessibleName(tr("Next month"));
    m_table->setAccessibleName(tr("Who works where in %1").arg(m_month->text()));
    QStringList keys;
    const QList<DutyChoice> choices = dutyChoices(m_context.centre().offices);
    for (qsizetype at = 0; at < choices.size(); ++at)
        keys.append(tr("%1 %2", "a key, what it sets").arg(at + 1).arg(choices.at(at).name));
    m_help->setText(
        tr("Keys: %1. Delete gives a day back to the week. Ctrl+C and Ctrl+V take a week over. Bold: set for "
           "the day. !: fewer of the dispatched staff than there should be.")
            .arg(keys.join(tr(", "))));
    m_week->retranslate();
    showNotes();
}

void RosterSection::changeEvent(QEvent* event)
{
    AdminSection::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    reload();
}

} // namespace yorozu::ui
