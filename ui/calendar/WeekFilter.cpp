// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/WeekFilter.h"

#include "core/rules/RosterRules.h"
#include "ui/async/ChoiceStore.h"
#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/calendar/WeekLegend.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
// What is remembered, by name.
const QString ChosenTopics = u"week-topics"_s;
const QString ChosenPerson = u"week-person"_s;
const QString ChosenFull = u"week-hide-full"_s;
} // namespace

WeekFilter::WeekFilter(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_legend(new WeekLegend(context.themes(), this))
    , m_caption(new QLabel(this))
    , m_chipRow(new QHBoxLayout)
    , m_addSkill(new Chip(context.themes(), {}, Chip::Tone::Plain, this))
    , m_addPerson(new Chip(context.themes(), {}, Chip::Tone::Plain, this))
    , m_full(new QCheckBox(this))
{
    setObjectName(u"weekFilter"_s);
    setAttribute(Qt::WA_StyledBackground);
    setSurfaceRole(this, SurfaceRole::Strip);
    setFixedHeight(Height);
    setTextRole(m_caption, TextRole::Note);
    m_addSkill->setObjectName(u"weekAddSkill"_s);
    m_addPerson->setObjectName(u"weekAddPerson"_s);
    m_full->setObjectName(u"weekHideFull"_s);
    for (Chip* chip : {m_addSkill, m_addPerson}) {
        chip->setGlyph(u"plus"_s);
        chip->setInteractive(true);
    }
    m_chipRow->setSpacing(6);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::s3, 0, Space::s3, 0);
    row->setSpacing(6);
    row->addWidget(m_legend);
    row->addStretch(1);
    row->addWidget(m_caption);
    row->addLayout(m_chipRow);
    row->addWidget(m_addSkill);
    row->addWidget(m_addPerson);
    row->addSpacing(Space::s2);
    row->addWidget(m_full);
    connect(m_addSkill, &Chip::clicked, this, &WeekFilter::openSkills);
    connect(m_addPerson, &Chip::clicked, this, &WeekFilter::openPeople);
    connect(m_full, &QCheckBox::toggled, this, [this] {
        remember();
        retranslateMenu();
        Q_EMIT fullChanged();
    });
    connect(&context, &DeskContext::centreChanged, this, &WeekFilter::rebuild);
    connect(&context, &DeskContext::callerChanged, this, &WeekFilter::recall);
    connect(&context.themes(), &ThemeManager::changed, this, &WeekFilter::arrange);
    retranslate();
}

bool WeekFilter::hidesFull() const
{
    return m_full->isChecked();
}

void WeekFilter::toggleFull()
{
    m_full->toggle();
}

QList<const Staff*> WeekFilter::advisers(const DeskContext& context)
{
    QList<const Staff*> list;
    for (const Staff& staff : context.centre().staff) {
        if (!staff.retired && rules::advises(staff.group))
            list.append(&staff);
    }
    return list;
}

QList<Id<Staff>> WeekFilter::people() const
{
    QList<const Staff*> found = advisers(m_context);
    found.removeIf([this](const Staff* staff) {
        return (m_person && staff->id != m_person) ||
               std::any_of(m_topics.cbegin(), m_topics.cend(),
                           [staff](MasterId topic) { return staff->skills.value(topic) == 0; });
    });
    const auto levels = [this](const Staff* staff) {
        int sum = 0;
        for (const MasterId topic : m_topics)
            sum += staff->skills.value(topic);
        return sum;
    };
    std::stable_sort(found.begin(), found.end(),
                     [&levels](const Staff* a, const Staff* b) { return levels(a) > levels(b); });
    QList<Id<Staff>> ids;
    for (const Staff* staff : std::as_const(found))
        ids.append(staff->id);
    return ids;
}

void WeekFilter::setTopics(const QList<MasterId>& topics)
{
    if (topics == m_topics)
        return;
    m_topics = topics;
    take();
}

void WeekFilter::setPerson(Id<Staff> person)
{
    if (person == m_person)
        return;
    m_person = person;
    take();
}

void WeekFilter::clear()
{
    if (isEmpty())
        return;
    m_topics.clear();
    m_person = {};
    take();
}

void WeekFilter::take()
{
    remember();
    rebuild();
    Q_EMIT changed();
}

QString WeekFilter::words() const
{
    QStringList words;
    for (const MasterId topic : m_topics)
        words.append(shownMaster(m_context.centre(), MasterKind::Topic, topic));
    if (const Staff* staff = m_context.centre().findStaff(m_person))
        words.append(shownName(*staff));
    return words.join(u"・"_s);
}

int WeekFilter::count() const
{
    return static_cast<int>(m_topics.size()) + (m_person ? 1 : 0) + (hidesFull() ? 1 : 0);
}

void WeekFilter::addTo(QMenu& menu)
{
    m_skillAction = menu.addAction(QString(), this, &WeekFilter::openSkills);
    m_skillAction->setObjectName(u"weekSkillAction"_s);
    m_personAction = menu.addAction(QString(), this, &WeekFilter::openPeople);
    m_personAction->setObjectName(u"weekPersonAction"_s);
    m_fullAction = menu.addAction(QString(), this, &WeekFilter::toggleFull);
    m_fullAction->setObjectName(u"weekFullAction"_s);
    m_fullAction->setCheckable(true);
    setInMenu(false);
    retranslateMenu();
}

void WeekFilter::setInMenu(bool there)
{
    for (QAction* action : {m_skillAction, m_personAction, m_fullAction})
        action->setVisible(there);
}

void WeekFilter::retranslateMenu()
{
    if (!m_fullAction)
        return;
    m_skillAction->setText(tr("Look for a skill…"));
    m_personAction->setText(tr("Look for one person…"));
    m_fullAction->setText(tr("Hide full times"));
    m_fullAction->setChecked(hidesFull());
}

void WeekFilter::rememberIn(ChoiceStore* choices)
{
    m_choices = choices;
    recall();
}

// As this person had left it. What the lists of the centre do not know any more is looked for no longer.
void WeekFilter::recall()
{
    if (!m_choices)
        return;
    const service::CentreData& centre = m_context.centre();
    QList<MasterId> topics;
    for (const QString& number : m_choices->choice(ChosenTopics).split(u' ', Qt::SkipEmptyParts)) {
        const MasterId topic = number.toLongLong();
        if (!centre.masterName(MasterKind::Topic, topic).isEmpty())
            topics.append(topic);
    }
    const Id<Staff> person(m_choices->choice(ChosenPerson).toLongLong());
    const Staff* staff = centre.findStaff(person);
    const bool hides = !m_choices->choice(ChosenFull).isEmpty();
    {
        const QSignalBlocker quiet(m_full);
        m_full->setChecked(hides);
    }
    const Id<Staff> known = staff && !staff->retired ? person : Id<Staff>();
    const bool other = topics != m_topics || known != m_person;
    m_topics = topics;
    m_person = known;
    retranslateMenu();
    Q_EMIT fullChanged();
    if (!other)
        return;
    rebuild();
    Q_EMIT changed();
}

// Numbers only: nothing of the centre's data is kept on the computer.
void WeekFilter::remember() const
{
    if (!m_choices)
        return;
    QStringList topics;
    for (const MasterId topic : m_topics)
        topics.append(QString::number(topic));
    m_choices->setChoice(ChosenTopics, topics.join(u' '));
    m_choices->setChoice(ChosenPerson, m_person ? QString::number(m_person.number()) : QString());
    m_choices->setChoice(ChosenFull, hidesFull() ? u"1"_s : QString());
}

void WeekFilter::popUp(QMenu* menu, const QWidget& below)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(below.mapToGlobal(below.rect().bottomLeft()));
}

// Only skills that somebody has lead anywhere.
void WeekFilter::openSkills()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"weekSkills"_s);
    const QList<const Staff*> all = advisers(m_context);
    for (const MasterEntry& topic : m_context.centre().topics) {
        const bool known = std::any_of(all.cbegin(), all.cend(),
                                       [&](const Staff* staff) { return staff->skills.value(topic.id) > 0; });
        if (!known || m_topics.contains(topic.id))
            continue;
        menu->addAction(shownName(topic), this, [this, id = topic.id] { setTopics(m_topics + QList<MasterId>{id}); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No other skill is on the staff list"))->setEnabled(false);
    popUp(menu, *m_addSkill);
}

void WeekFilter::openPeople()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"weekPeople"_s);
    for (const Staff* staff : advisers(m_context)) {
        menu->addAction(shownName(*staff), this, [this, id = staff->id] { setPerson(id); });
    }
    popUp(menu, *m_addPerson);
}

void WeekFilter::addChip(const QString& name, const QString& text, const QString& spoken, std::function<void()> remove)
{
    auto* chip = new Chip(m_context.themes(), text + u" ×"_s, Chip::Tone::Accent, this);
    chip->setObjectName(name);
    chip->setInteractive(true);
    chip->setAccessibleName(spoken);
    chip->setToolTip(spoken);
    connect(chip, &Chip::clicked, this, std::move(remove));
    m_chipRow->addWidget(chip);
    m_chips.append(chip);
}

void WeekFilter::rebuild()
{
    bool hadKeys = false;
    for (Chip* chip : std::exchange(m_chips, {})) {
        hadKeys |= chip->hasFocus();
        m_chipRow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was just pressed
    }
    for (const MasterId topic : std::as_const(m_topics)) {
        const QString name = shownMaster(m_context.centre(), MasterKind::Topic, topic);
        addChip(u"weekTopic%1"_s.arg(topic), name, tr("Look for %1 no more").arg(name), [this, topic] {
            QList<MasterId> others = m_topics;
            others.removeOne(topic);
            setTopics(others);
        });
    }
    if (const Staff* staff = m_context.centre().findStaff(m_person)) {
        const QString name = shownName(*staff);
        addChip(u"weekPerson"_s, name, tr("Look for %1 no more").arg(name), [this] { setPerson({}); });
    }
    m_addPerson->setVisible(m_person.isNull());
    if (hadKeys)
        m_addSkill->setFocus(Qt::OtherFocusReason);
    for (Chip* chip : std::as_const(m_chips))
        chip->show();
    // Tab goes as they stand.
    QWidget* before = nullptr;
    for (QWidget* stop :
         QList<QWidget*>(m_chips.cbegin(), m_chips.cend()) + QList<QWidget*>{m_addSkill, m_addPerson, m_full}) {
        if (before)
            setTabOrder(before, stop);
        before = stop;
    }
    arrange();
}

// The legend gives way: what one can press stays.
void WeekFilter::arrange()
{
    int wanted = 2 * Space::s3 + m_caption->sizeHint().width() + m_full->sizeHint().width() + Space::s2 +
                 m_addSkill->sizeHint().width() + (m_person ? 0 : m_addPerson->sizeHint().width());
    for (const Chip* chip : std::as_const(m_chips))
        wanted += chip->sizeHint().width() + 6;
    m_legend->setVisible(wanted + 5 * 6 + m_legend->sizeHint().width() <= width());
}

void WeekFilter::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WeekFilter::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WeekFilter::retranslate()
{
    setAccessibleName(tr("Who is looked for"));
    m_caption->setText(tr("Only those who know"));
    m_addSkill->setText(tr("Skill"));
    m_addSkill->setAccessibleName(tr("Look for a skill"));
    m_addSkill->setToolTip(tr("Look for a skill (F)"));
    m_addPerson->setText(tr("Person"));
    m_addPerson->setAccessibleName(tr("Look for one person"));
    m_addPerson->setToolTip(m_addPerson->accessibleName());
    m_full->setText(tr("Hide full times"));
    m_full->setToolTip(tr("Leave times blank at which no place is left (H)"));
    retranslateMenu();
    rebuild();
}

} // namespace yorozu::ui
