// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/TrainingSection.h"

#include "ui/admin/EntryEditor.h"
#include "ui/admin/EntryTable.h"
#include "ui/admin/TrainingEndForm.h"
#include "ui/admin/TrainingLists.h"
#include "ui/admin/TrainingSittings.h"
#include "ui/admin/TrainingSource.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

// Enough to see what there is without scrolling in a table inside of a page that scrolls.
constexpr int LeastPlans = 1;
constexpr int LeastRows = 3;
constexpr int MostPlans = 6;
constexpr int MostLessons = 10;
constexpr int FormWidth = 420;

} // namespace

TrainingSection::TrainingSection(DeskContext& context, QWidget* parent)
    : AdminSection(parent)
    , m_context(context)
    , m_source(new TrainingSource(context, this))
    , m_planList(new TrainingPlanList(context, *m_source, this))
    , m_lessonList(new TrainingLessonList(context, *m_source, this))
    , m_plans(new EntryEditor(context, m_planList, this))
    , m_lessons(new EntryEditor(context, m_lessonList, this))
    , m_sittings(new TrainingSittings(context, this))
    , m_heading(new QLabel(this))
    , m_rights(new Band(context.themes(), this))
    , m_help(new QLabel(this))
    , m_chosen(new QWidget(this))
    , m_sittingHeading(new QLabel(this))
    , m_lessonHeading(new QLabel(this))
{
    build();
    connectParts();
    retranslate();
}

void TrainingSection::build()
{
    setObjectName(u"trainingSection"_s);
    m_rights->setObjectName(u"trainingRights"_s);
    m_chosen->setObjectName(u"trainingChosen"_s);
    m_sittingHeading->setObjectName(u"trainingSittingHeading"_s);
    setTextRole(m_heading, TextRole::Title);
    setTextRole(m_help, TextRole::Help);
    m_help->setWordWrap(true);
    for (QLabel* heading : {m_sittingHeading, m_lessonHeading})
        setTextRole(heading, TextRole::Heading);
    m_plans->setRows(LeastPlans, MostPlans);
    m_lessons->setRows(LeastRows, MostLessons);
    auto* chosen = new QVBoxLayout(m_chosen);
    chosen->setContentsMargins(0, 0, 0, 0);
    chosen->setSpacing(Space::s2);
    chosen->addWidget(m_lessonHeading);
    chosen->addWidget(m_lessons);
    chosen->addSpacing(Space::s3);
    chosen->addWidget(m_sittingHeading);
    chosen->addWidget(m_sittings);
    m_chosen->hide();
    m_formPlace = new QVBoxLayout;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s6, Space::s5, Space::s6, Space::s6);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_heading);
    layout->addWidget(m_rights);
    layout->addWidget(m_help);
    layout->addWidget(m_plans);
    layout->addLayout(m_formPlace);
    layout->addSpacing(Space::s3);
    layout->addWidget(m_chosen);
    layout->addStretch(1);
    orderTabs({m_plans, m_lessons, m_sittings});
}

void TrainingSection::connectParts()
{
    connect(m_plans, &EntryEditor::currentChanged, this, &TrainingSection::showPlan);
    connect(m_source, &TrainingSource::loaded, this, &TrainingSection::showPlan);
    connect(m_planList, &TrainingPlanList::endWanted, this, &TrainingSection::askWhy);
    connect(m_planList, &EntryList::failed, this, [this](const Error& error) {
        if (m_form && m_form->isSent())
            m_form->refuse(error);
    });
    connect(m_planList, &EntryList::done, this, [this] {
        if (m_form && m_form->isSent())
            closeForm();
    });
    connect(&m_context, &DeskContext::callerChanged, this, [this] {
        closeForm();
        showRights();
    });
    connect(&m_context, &DeskContext::changed, this, [this](const Changes& changes) {
        // What is sat in on is read from the bookings; the plans themselves are read by their list.
        if (!changes.bookings.isEmpty() && isVisible())
            showPlan();
    });
}

QString TrainingSection::title() const
{
    return tr("Training");
}

void TrainingSection::reload()
{
    m_plans->reload(); // and with it the lessons
}

void TrainingSection::showPlan()
{
    const TrainingPlan* plan = m_source->plan(m_plans->currentId());
    m_chosen->setVisible(plan != nullptr);
    if (m_form && (!plan || m_form->plan() != plan->id.number()))
        closeForm();
    const qint64 id = plan ? plan->id.number() : 0;
    if (m_shown != id) {
        // What was begun belongs to the plan that is left.
        m_lessons->giveUp();
        m_shown = id;
        m_lessonList->setPlan(id);
    }
    m_sittings->show(plan ? plan->staff : Id<Staff>());
    if (!plan)
        return;
    const QString person = personInWords(m_context, plan->staff, plan->staffName);
    m_lessonHeading->setText(tr("Class-room training: %1").arg(person));
    m_sittingHeading->setText(tr("Sitting in: %1").arg(person));
}

void TrainingSection::showRights()
{
    const Status may = rules::require(m_context.caller(), rules::Action::EditRoster);
    m_rights->setVisible(!may);
    if (!may)
        m_rights->showMessage(Band::Kind::Info, may.error().message);
}

void TrainingSection::askWhy(qint64 id)
{
    const TrainingPlan* plan = m_source->plan(id);
    if (!plan)
        return;
    closeForm();
    m_form = new TrainingEndForm(m_context, id, personInWords(m_context, plan->staff, plan->staffName), this);
    m_form->setMaximumWidth(FormWidth);
    m_formPlace->addWidget(m_form);
    connect(m_form, &TrainingEndForm::ready, this, [this, id](const QString& why) {
        m_form->awaitAnswer();
        m_planList->end(id, why);
    });
    connect(m_form, &RecordForm::cancelled, this, [this] {
        closeForm();
        m_plans->table().setFocus(Qt::OtherFocusReason);
    });
    m_form->show();
    m_form->focusFirst();
}

void TrainingSection::closeForm()
{
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
}

QList<ShortcutLine> TrainingSection::keys() const
{
    return EntryEditor::keys() + TrainingSittings::keys();
}

void TrainingSection::retranslate()
{
    setAccessibleName(title());
    m_heading->setText(title());
    m_help->setText(tr("A new coordinator learns in the class-room first, then sits in for a month with as many "
                       "colleagues as possible. What was sat in on is counted from the bookings."));
    showRights();
    showPlan();
}

void TrainingSection::changeEvent(QEvent* event)
{
    AdminSection::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    closeForm(); // its words are made when it opens
    for (EntryEditor* editor : {m_plans, m_lessons})
        editor->retranslate();
    m_sittings->retranslate();
    retranslate();
}

} // namespace yorozu::ui
