// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/AgenciesPage.h"

#include "core/rules/Permissions.h"
#include "core/service/ActivityService.h"
#include "core/service/Services.h"
#include "ui/agencies/AgencyListView.h"
#include "ui/agencies/AgencyRecordView.h"
#include "ui/async/DeskContext.h"
#include "ui/notes/RecordForm.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/Tokens.h"

#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int ListWidth = 312;
constexpr int PassingMs = 80;

} // namespace

AgenciesPage::AgenciesPage(DeskContext& context, QWidget* parent)
    : DeskPage(parent)
    , m_context(context)
    , m_list(new AgencyListView(context, this))
    , m_record(new AgencyRecordView(context, this))
{
    setObjectName(u"agenciesPage"_s);
    m_list->setFixedWidth(ListWidth);
    auto* line = new QFrame(this);
    line->setFixedWidth(Line::thin);
    setSurfaceRole(line, SurfaceRole::Line);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_list);
    columns->addWidget(line);
    columns->addWidget(m_record, 1);
    m_choosing.setSingleShot(true);
    m_choosing.setInterval(PassingMs);
    connect(&m_choosing, &QTimer::timeout, this, [this] {
        // A list that has just come says what is chosen in it, too; what is opened there stays open.
        if (m_list->current() != m_record->agency())
            m_record->leave([this] { m_record->open(m_list->current()); });
    });
    connect(m_list, &AgencyListView::agencyChosen, &m_choosing, qOverload<>(&QTimer::start));
    connect(m_list, &AgencyListView::entered, this, [this] { m_record->setFocus(Qt::OtherFocusReason); });
    connect(m_record, &AgencyRecordView::agencyAdded, this, [this](Id<Agency> agency) {
        m_list->select(agency);
        m_record->open(agency);
    });
    connect(&m_context, &DeskContext::changed, this, [this](const Changes& changes) {
        if (changes.agencies.isEmpty() && changes.activities.isEmpty())
            return;
        m_stale = true;
        if (isVisible())
            reload();
    });
    connect(&m_context, &DeskContext::callerChanged, this, &AgenciesPage::fillMenu);
    m_list->menuButton().setMenu(new QMenu(&m_list->menuButton()));
    addKeys();
    fillMenu();
    m_record->open({});
}

QString AgenciesPage::pageTitle()
{
    return tr("Agencies", "title of the page");
}

QList<ShortcutLine> AgenciesPage::keys() const
{
    const auto key = [](auto code) { return QKeySequence(code); };
    return {{{key(Qt::Key_Up), key(Qt::Key_Down)}, tr("Previous or next agency")},
            {{key(Qt::Key_Slash)}, tr("Filter")},
            {{key(Qt::Key_A)}, tr("Record an activity")},
            {{key(Qt::Key_R)}, tr("Record the last activity once more")},
            {{key(Qt::CTRL | Qt::Key_Return)}, tr("Save the form at the right")},
            {{key(Qt::Key_F2)}, tr("Edit the agency")},
            {{key(Qt::CTRL | Qt::Key_N)}, tr("New agency")},
            {{key(Qt::CTRL | Qt::Key_P)}, tr("Minutes of the Assist conference")},
            {{key(Qt::CTRL | Qt::Key_Z), key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}, tr("Undo, redo")},
            {{key(Qt::Key_Escape)}, tr("Close the form, back to the list")}};
}

void AgenciesPage::addKeys()
{
    const auto add = [this](const QString& name, const QList<QKeySequence>& keys, auto&& act) {
        auto* action = new QAction(this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(u"actionAgencyEdit"_s, {QKeySequence(Qt::Key_F2)}, [this] { m_record->editAgency(); });
    add(u"actionAgencyNew"_s, {QKeySequence(Qt::CTRL | Qt::Key_N)}, [this] { newAgency(); });
    add(u"actionAgencyMinutes"_s, {QKeySequence(Qt::CTRL | Qt::Key_P)}, [this] { m_record->printMinutes(); });
    // A field that is being typed in takes them for itself.
    add(u"actionAgencyUndo"_s, {QKeySequence(Qt::CTRL | Qt::Key_Z)}, [this] { m_record->undo(); });
    add(u"actionAgencyRedo"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
        [this] { m_record->redo(); });
}

bool AgenciesPage::mayEdit() const
{
    return rules::mayDo(m_context.caller().group, rules::Action::EditAgencies);
}

void AgenciesPage::fillMenu()
{
    QMenu* menu = m_list->menuButton().menu();
    menu->clear();
    const auto add = [menu](const QString& name, const QString& text, auto act) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, menu, act);
    };
    if (mayEdit()) {
        add(u"agencyNew"_s, tr("New agency…"), [this] { newAgency(); });
        add(u"agencyNewActivity"_s, tr("Record an activity…"), [this] { newActivity(); });
    }
    add(u"agencyTransfer"_s, tr("Lists in and out (CSV)…"), [this] { m_context.go(Target::admin(u"transfer"_s)); });
}

bool AgenciesPage::isSettled() const
{
    return m_list->isSettled() && m_record->isSettled() && !m_choosing.isActive();
}

void AgenciesPage::reload()
{
    m_stale = false;
    m_list->reload();
    m_record->reload();
}

void AgenciesPage::takeKeys()
{
    giveKeys(&m_list->list(), m_list);
}

void AgenciesPage::showEvent(QShowEvent* event)
{
    DeskPage::showEvent(event);
    if (m_stale)
        reload();
}

bool AgenciesPage::holdsText() const
{
    return m_record->hasUnsaved();
}

void AgenciesPage::leave(std::function<void()> then)
{
    m_record->leave(std::move(then));
}

void AgenciesPage::openAgency(Id<Agency> agency, const QString& detail)
{
    m_choosing.stop();
    m_record->leave([this, agency, detail] {
        m_list->select(agency);
        m_record->open(agency, detail);
    });
}

void AgenciesPage::openActivity(Id<Activity> activity)
{
    m_context.deliver(m_context.worker().query([activity](service::Services& services) {
        return service::ActivityService(services.file()).view(activity);
    }),
                      this, [this, activity](const service::ActivityView& view) {
                          const QList<ActivityAgency>& agencies = view.activity.agencies;
                          openAgency(agencies.isEmpty() ? Id<Agency>() : agencies.constFirst().agency,
                                     u"activity/%1"_s.arg(activity.number()));
                      });
}

void AgenciesPage::newActivity()
{
    if (isSettled())
        m_record->newActivity();
    else
        openAgency(m_record->agency(), u"new-activity"_s);
}

void AgenciesPage::newAgency()
{
    if (!mayEdit())
        return;
    if (isSettled())
        m_record->newAgency();
    else
        openAgency(m_record->agency(), u"new-agency"_s);
}

void AgenciesPage::changeEvent(QEvent* event)
{
    DeskPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fillMenu();
}

// Single keys reach the page only where no field has taken them.
void AgenciesPage::keyPressEvent(QKeyEvent* event)
{
    const RecordForm* form = m_record->form();
    const bool typing = form && form->isAncestorOf(window()->focusWidget());
    const bool plain = event->modifiers() == Qt::NoModifier && !typing;
    if (plain && event->key() == Qt::Key_A)
        m_record->newActivity();
    else if (plain && event->key() == Qt::Key_R)
        m_record->repeatActivity();
    else if (event->key() == Qt::Key_Escape && m_record->closeTopmost())
        return;
    else if (event->key() == Qt::Key_Escape)
        takeKeys();
    else
        DeskPage::keyPressEvent(event);
}

} // namespace yorozu::ui
