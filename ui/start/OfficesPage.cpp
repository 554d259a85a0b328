// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/OfficesPage.h"

#include "core/rules/CentrePlanCheck.h"
#include "ui/start/CalendarHeads.h"
#include "ui/start/OfficeCard.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTime>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int HourStep = 30;
constexpr int Earliest = 6 * 60;
constexpr int Latest = 22 * 60;
constexpr int MostOnline = 12;
constexpr int SmallColumn = 112;

QString clockText(int minutes)
{
    return QTime(minutes / 60, minutes % 60).toString(u"H:mm"_s);
}

void choose(QComboBox* box, int value)
{
    box->setCurrentIndex(box->findData(value));
}

} // namespace

OfficesPage::OfficesPage(ThemeManager& themes, SetupState& state, QWidget* parent)
    : SetupPage(state, parent)
    , m_themes(themes)
    , m_cards(new QWidget(this))
    , m_cardList(new QVBoxLayout(m_cards))
    , m_add(new QPushButton(this))
    , m_hoursHead(new QLabel(this))
    , m_dayLabel(new QLabel(this))
    , m_slotLabel(new QLabel(this))
    , m_sessionLabel(new QLabel(this))
    , m_onlineLabel(new QLabel(this))
    , m_opens(new QComboBox(this))
    , m_closes(new QComboBox(this))
    , m_slot(new QComboBox(this))
    , m_session(new QComboBox(this))
    , m_online(new QComboBox(this))
    , m_weekends(new QCheckBox(this))
    , m_holidays(new QLabel(this))
    , m_offer(new QCheckBox(this))
    , m_headsHead(new QLabel(this))
    , m_heads(new CalendarHeads(themes, this))
{
    m_add->setObjectName(u"officeAdd"_s);
    m_opens->setObjectName(u"opensAt"_s);
    m_closes->setObjectName(u"closesAt"_s);
    m_slot->setObjectName(u"slotMinutes"_s);
    m_session->setObjectName(u"sessionMinutes"_s);
    m_online->setObjectName(u"onlineSeats"_s);
    m_weekends->setObjectName(u"weekendsOnline"_s);
    m_offer->setObjectName(u"offerOnline"_s);
    setButtonKind(m_add, ButtonKind::Link);
    themes.bindIcon(m_add, u"plus"_s, &Theme::accent);
    for (QLabel* head : {m_hoursHead, m_headsHead})
        setTextRole(head, TextRole::Section);
    for (QLabel* label : {m_dayLabel, m_slotLabel, m_sessionLabel, m_onlineLabel})
        setTextRole(label, TextRole::Label);
    setTextRole(m_holidays, TextRole::Note);
    m_cardList->setContentsMargins(0, 0, 0, 0);
    m_cardList->setSpacing(Space::s3);
    auto* weekends = new QHBoxLayout;
    weekends->addWidget(m_weekends);
    weekends->addWidget(m_holidays);
    weekends->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_cards);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addWidget(m_hoursHead);
    layout->addLayout(buildHours());
    layout->addLayout(weekends);
    layout->addWidget(m_offer);
    layout->addSpacing(Space::s2);
    layout->addWidget(m_headsHead);
    layout->addWidget(m_heads);
    layout->addStretch(1);
    for (QComboBox* box : {m_opens, m_closes, m_slot, m_session, m_online})
        connect(box, &QComboBox::currentIndexChanged, this, &OfficesPage::chosen);
    for (QCheckBox* box : {m_weekends, m_offer})
        connect(box, &QCheckBox::toggled, this, &OfficesPage::chosen);
    connect(m_add, &QPushButton::clicked, this, [this] {
        this->state().plan.offices.append({{}, {}, false, 1});
        buildCards();
        officesEdited();
        const QList<OfficeCard*> cards = m_cards->findChildren<OfficeCard*>();
        cards.constLast()->focusName();
    });
}

QLayout* OfficesPage::buildHours()
{
    auto* hours = new QGridLayout;
    hours->setHorizontalSpacing(Space::s3);
    hours->setVerticalSpacing(Space::s1);
    auto* day = new QHBoxLayout;
    day->setSpacing(Space::s1);
    day->addWidget(m_opens);
    day->addWidget(new QLabel(u"–"_s, this));
    day->addWidget(m_closes);
    hours->addWidget(m_dayLabel, 0, 0);
    hours->addLayout(day, 1, 0);
    int column = 1;
    for (const auto& [label, box] :
         {std::pair{m_slotLabel, m_slot}, std::pair{m_sessionLabel, m_session}, std::pair{m_onlineLabel, m_online}}) {
        hours->addWidget(label, 0, column);
        hours->addWidget(box, 1, column++);
        box->setMinimumWidth(SmallColumn);
    }
    hours->setColumnStretch(column, 1);
    return hours;
}

QString OfficesPage::title() const
{
    return tr("Offices and booths");
}

QString OfficesPage::help() const
{
    return tr("They become the columns of the calendar and can be changed later.");
}

void OfficesPage::retranslate()
{
    m_add->setText(tr("Add an office"));
    m_hoursHead->setText(tr("Opening hours"));
    m_dayLabel->setText(tr("Weekdays"));
    m_slotLabel->setText(tr("Length of a slot"));
    m_sessionLabel->setText(tr("Usual session"));
    m_onlineLabel->setText(tr("Online at once"));
    m_opens->setAccessibleName(tr("Opens at"));
    m_closes->setAccessibleName(tr("Closes at"));
    m_slot->setAccessibleName(m_slotLabel->text());
    m_session->setAccessibleName(m_sessionLabel->text());
    m_online->setAccessibleName(m_onlineLabel->text());
    m_weekends->setText(tr("Saturdays, Sundays and holidays: online from home only"));
    m_holidays->setText(tr("Japanese holidays are built in"));
    m_offer->setText(tr("When the booths are full, propose online from home"));
    m_headsHead->setText(tr("How the calendar will look"));
    fillChoices();
    buildCards();
}

void OfficesPage::fillChoices()
{
    m_filling = true;
    for (QComboBox* box : {m_opens, m_closes, m_slot, m_session, m_online})
        box->clear();
    for (int minutes = Earliest; minutes <= Latest; minutes += HourStep) {
        m_opens->addItem(clockText(minutes), minutes);
        m_closes->addItem(clockText(minutes), minutes);
    }
    for (const int minutes : {15, 20, 30, 60})
        m_slot->addItem(tr("%1 min").arg(minutes), minutes);
    for (const int minutes : {30, 45, 60, 90, 120})
        m_session->addItem(tr("%1 min").arg(minutes), minutes);
    for (int seats = 0; seats <= MostOnline; ++seats)
        m_online->addItem(tr("%n seat(s)", nullptr, seats), seats);
    m_filling = false;
    display();
}

void OfficesPage::display()
{
    m_filling = true;
    const CentrePlan& plan = state().plan;
    choose(m_opens, plan.opensAt);
    choose(m_closes, plan.closesAt);
    choose(m_slot, plan.rules.slotMinutes);
    choose(m_session, plan.rules.sessionMinutes);
    choose(m_online, plan.onlineSeats);
    m_weekends->setChecked(plan.rules.weekendsOnline);
    m_offer->setChecked(plan.rules.offerOnlineWhenFull);
    m_heads->setPlan(plan);
    m_filling = false;
}

QString OfficesPage::problem() const
{
    const QList<rules::PlanProblem> problems = rules::planProblems(state().plan);
    for (const rules::PlanProblem& problem : problems) {
        if (problem.part == rules::PlanProblem::Part::Offices)
            return problem.message;
    }
    return {};
}

void OfficesPage::buildCards()
{
    qDeleteAll(m_cards->findChildren<OfficeCard*>());
    const QList<OfficePlan> offices = state().plan.offices;
    for (const OfficePlan& office : offices) {
        auto* card = new OfficeCard(m_themes, office, m_cards);
        card->setRemovable(offices.size() > 1 && !office.headquarters);
        m_cardList->addWidget(card);
        connect(card, &OfficeCard::edited, this, &OfficesPage::officesEdited);
        connect(card, &OfficeCard::removeWanted, this, [this, card] {
            const qsizetype at = m_cards->findChildren<OfficeCard*>().indexOf(card);
            state().plan.offices.removeAt(at);
            card->setParent(nullptr); // it is still in its own signal
            card->deleteLater();
            officesEdited();
        });
    }
}

void OfficesPage::officesEdited()
{
    QList<OfficePlan> offices;
    const QList<OfficeCard*> cards = m_cards->findChildren<OfficeCard*>();
    for (const OfficeCard* card : cards)
        offices.append(card->office());
    // Who worked in an office that has another name now works there still.
    const QList<OfficePlan>& before = state().plan.offices;
    for (qsizetype i = 0; i < offices.size() && offices.size() == before.size(); ++i) {
        for (StaffPlan& person : state().plan.staff) {
            if (!before.at(i).name.isEmpty() && person.office == before.at(i).name)
                person.office = offices.at(i).name;
        }
    }
    state().plan.offices = offices;
    m_heads->setPlan(state().plan);
    Q_EMIT edited();
}

void OfficesPage::chosen()
{
    if (m_filling)
        return;
    CentrePlan& plan = state().plan;
    plan.opensAt = m_opens->currentData().toInt();
    plan.closesAt = m_closes->currentData().toInt();
    plan.rules.slotMinutes = m_slot->currentData().toInt();
    plan.rules.sessionMinutes = m_session->currentData().toInt();
    plan.onlineSeats = m_online->currentData().toInt();
    plan.rules.weekendsOnline = m_weekends->isChecked();
    plan.rules.offerOnlineWhenFull = m_offer->isChecked();
    m_heads->setPlan(plan);
    Q_EMIT edited();
}

} // namespace yorozu::ui
