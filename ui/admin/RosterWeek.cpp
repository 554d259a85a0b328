// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/RosterWeek.h"

#include "core/rules/RosterRules.h"
#include "ui/async/DeskContext.h"
#include "ui/notes/DayField.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int DayWidth = 140;
}

RosterWeek::RosterWeek(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_heading(new QLabel(this))
    , m_fromName(new QLabel(this))
    , m_from(new DayField(context, this))
    , m_save(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_dispatched(new QCheckBox(this))
{
    build();
    retranslate();
}

void RosterWeek::build()
{
    setObjectName(u"rosterWeek"_s);
    m_heading->setObjectName(u"rosterWeekHeading"_s);
    m_from->setObjectName(u"rosterWeekFrom"_s);
    m_save->setObjectName(u"rosterWeekSave"_s);
    m_remove->setObjectName(u"rosterWeekRemove"_s);
    m_dispatched->setObjectName(u"rosterDispatched"_s);
    setTextRole(m_heading, TextRole::Section);
    m_from->setFixedWidth(DayWidth);
    m_fromName->setBuddy(m_from);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::s2);
    grid->setVerticalSpacing(Space::s1);
    for (int day = 0; day < static_cast<int>(m_days.size()); ++day) {
        const auto at = static_cast<std::size_t>(day);
        m_dayNames.at(at) = new QLabel(this);
        setTextRole(m_dayNames.at(at), TextRole::Secondary);
        m_days.at(at) = new QComboBox(this);
        m_days.at(at)->setObjectName(u"rosterWeekday%1"_s.arg(day + 1));
        m_dayNames.at(at)->setBuddy(m_days.at(at));
        grid->addWidget(m_dayNames.at(at), 0, day);
        grid->addWidget(m_days.at(at), 1, day);
        connect(m_days.at(at), &QComboBox::activated, this, [this] { m_edited = true; });
    }
    grid->setColumnStretch(static_cast<int>(m_days.size()), 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(Space::s2);
    foot->addWidget(m_fromName);
    foot->addWidget(m_from);
    foot->addWidget(m_save);
    foot->addWidget(m_remove);
    foot->addSpacing(Space::s4);
    foot->addWidget(m_dispatched);
    foot->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_heading);
    layout->addLayout(grid);
    layout->addLayout(foot);
    connect(m_from, &DayField::edited, this, [this] { m_edited = true; });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(typed()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(m_shown); });
    connect(m_dispatched, &QCheckBox::clicked, this,
            [this](bool checked) { Q_EMIT dispatchedWanted(m_person.staff, checked); });
}

void RosterWeek::setMayEdit(bool may)
{
    for (QComboBox* day : m_days)
        day->setEnabled(may);
    m_from->setEnabled(may);
    m_save->setEnabled(may);
    m_remove->setEnabled(may && m_shown.id);
    m_dispatched->setEnabled(may);
}

void RosterWeek::show(const RosterFacts& facts, const RosterPerson& person, QDate day)
{
    const bool other = person.staff != m_person.staff;
    m_choices = dutyChoices(facts.offices);
    m_person = person;
    m_day = day;
    m_patterns = facts.patterns;
    m_patterns.removeIf([&](const DutyPattern& one) { return one.staff != person.staff; });
    m_dispatched->setChecked(person.dispatched);
    if (m_edited && !other)
        return;
    m_edited = false;
    m_shown = {};
    m_shown.staff = person.staff;
    m_shown.validFrom = day;
    const DutyPattern* known = nullptr;
    for (const DutyPattern& one : m_patterns) {
        if (one.validFrom <= day && (!known || known->validFrom < one.validFrom))
            known = &one;
    }
    if (known) {
        m_shown = *known;
    } else { // as one works without a week on record
        RosterFacts bare = facts;
        bare.days.clear();
        bare.closingDays.clear();
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        for (std::size_t at = 0; at < m_shown.week.size(); ++at) {
            const DutyLine line = rules::dutyOn(bare, person, monday.addDays(static_cast<qint64>(at)));
            m_shown.week.at(at) = {line.kind, line.office, 0, 0};
        }
    }
    fill();
}

void RosterWeek::fill()
{
    for (std::size_t at = 0; at < m_days.size(); ++at) {
        QComboBox* box = m_days.at(at);
        box->clear();
        for (const DutyChoice& choice : std::as_const(m_choices))
            box->addItem(choice.name);
        box->setCurrentIndex(
            static_cast<int>(choiceOf(m_choices, m_shown.week.at(at).kind, m_shown.week.at(at).office)));
    }
    m_from->setDay(m_shown.validFrom);
    m_remove->setEnabled(m_save->isEnabled() && m_shown.id);
    retranslate();
}

DutyPattern RosterWeek::typed() const
{
    m_from->take();
    DutyPattern week = m_shown;
    week.validFrom = m_from->day();
    // From another day on it is another week; the one that held until then stays.
    if (week.validFrom != m_shown.validFrom) {
        week.id = {};
        week.version = 0;
        for (const DutyPattern& one : m_patterns) {
            if (one.validFrom == week.validFrom) {
                week.id = one.id;
                week.version = one.version;
            }
        }
    }
    for (std::size_t at = 0; at < m_days.size(); ++at) {
        const int chosen = m_days.at(at)->currentIndex();
        if (chosen < 0)
            continue; // an office that is not in use any more: the rules say so
        const DutyChoice& choice = m_choices.at(chosen);
        DutyOfWeek& day = week.week.at(at);
        if (day.kind != choice.kind || day.office != choice.office)
            day = {choice.kind, choice.office, 0, 0};
    }
    return week;
}

void RosterWeek::retranslate()
{
    m_heading->setText(m_person.name.isEmpty() ? tr("Week") : tr("Week of %1").arg(m_person.name));
    setAccessibleName(m_heading->text());
    m_fromName->setText(tr("Valid from"));
    m_from->setAccessibleName(tr("The day from which the week holds"));
    for (std::size_t at = 0; at < m_days.size(); ++at) {
        const QString day = QLocale().standaloneDayName(static_cast<int>(at) + 1, QLocale::ShortFormat);
        m_dayNames.at(at)->setText(day);
        m_days.at(at)->setAccessibleName(QLocale().standaloneDayName(static_cast<int>(at) + 1));
    }
    m_save->setText(tr("Store week"));
    m_remove->setText(tr("Take week away"));
    m_dispatched->setText(tr("Dispatched staff"));
    m_dispatched->setToolTip(tr("Some of the dispatched staff are to be there on each working day."));
}

} // namespace yorozu::ui
