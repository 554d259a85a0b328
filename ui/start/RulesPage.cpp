// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/RulesPage.h"

#include "core/rules/CentrePlanCheck.h"
#include "ui/start/Stepper.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int BoxWidth = 112;
constexpr int LongestDeadline = 60;
} // namespace

RulesPage::RulesPage(ThemeManager& themes, SetupState& state, QWidget* parent)
    : SetupPage(state, parent)
    , m_boxesHead(new QLabel(this))
    , m_boxesHelp(new QLabel(this))
    , m_boxCount(new Stepper(themes, 1, rules::MostStampBoxes, this))
    , m_deadlineHead(new QLabel(this))
    , m_deadline(new Stepper(themes, 1, LongestDeadline, this))
    , m_deadlineUnit(new QLabel(this))
    , m_zemiHead(new QLabel(this))
    , m_beside(new QRadioButton(this))
    , m_within(new QRadioButton(this))
    , m_resultsHead(new QLabel(this))
    , m_results(new QLabel(this))
{
    m_boxCount->setObjectName(u"boxCount"_s);
    m_deadline->setObjectName(u"deadline"_s);
    m_beside->setObjectName(u"zemiBeside"_s);
    m_within->setObjectName(u"zemiWithin"_s);
    for (QLabel* head : {m_boxesHead, m_deadlineHead, m_zemiHead, m_resultsHead})
        setTextRole(head, TextRole::Section);
    for (QLabel* text : {m_boxesHelp, m_results}) {
        setTextRole(text, TextRole::Secondary);
        text->setWordWrap(true);
    }
    auto* boxes = new QHBoxLayout;
    boxes->setSpacing(Space::s2);
    boxes->addWidget(m_boxCount);
    for (int i = 0; i < rules::MostStampBoxes; ++i) {
        auto* box = new QLineEdit(this);
        box->setObjectName(u"stampBox%1"_s.arg(i));
        box->setFixedWidth(BoxWidth);
        boxes->addWidget(box);
        m_boxes.append(box);
        connect(box, &QLineEdit::textEdited, this, &RulesPage::boxesEdited);
    }
    boxes->addStretch(1);
    auto* deadline = new QHBoxLayout;
    deadline->setSpacing(Space::s2);
    deadline->addWidget(m_deadline);
    deadline->addWidget(m_deadlineUnit);
    deadline->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_boxesHead);
    layout->addWidget(m_boxesHelp);
    layout->addLayout(boxes);
    layout->addSpacing(Space::s4);
    layout->addWidget(m_deadlineHead);
    layout->addLayout(deadline);
    layout->addSpacing(Space::s4);
    layout->addWidget(m_zemiHead);
    layout->addWidget(m_beside);
    layout->addWidget(m_within);
    layout->addSpacing(Space::s4);
    layout->addWidget(m_resultsHead);
    layout->addWidget(m_results);
    layout->addStretch(1);
    connect(m_boxCount, &Stepper::valueChanged, this, &RulesPage::boxesEdited);
    connect(m_deadline, &Stepper::valueChanged, this, [this](int days) {
        this->state().plan.rules.memoDeadlineDays = days;
        Q_EMIT edited();
    });
    connect(m_beside, &QRadioButton::toggled, this, [this](bool beside) {
        this->state().plan.rules.zemiBeside = beside;
        Q_EMIT edited();
    });
}

QString RulesPage::title() const
{
    return tr("Intake and counting");
}

QString RulesPage::help() const
{
    return tr("What differs from centre to centre. Everything can be changed later.");
}

void RulesPage::retranslate()
{
    m_boxesHead->setText(tr("Stamp boxes of the memo"));
    m_boxesHelp->setText(tr("One to four, in the order in which they are stamped. They stand on the printed sheet."));
    m_boxCount->setNames(tr("Number of stamp boxes"), tr("One box less"), tr("One box more"));
    for (int i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setAccessibleName(tr("Stamp box %1").arg(i + 1));
    m_deadlineHead->setText(tr("Deadline of memos"));
    m_deadline->setNames(m_deadlineHead->text(), tr("One day less"), tr("One day more"));
    m_deadlineUnit->setText(tr("working days after the session; then the memo is marked as late"));
    m_zemiHead->setText(tr("Yorozu Zemi"));
    m_beside->setText(tr("Counts as a kind of its own, beside off-site sessions and seminars"));
    m_within->setText(tr("Counts among off-site sessions and seminars"));
    m_resultsHead->setText(tr("How an intake ends"));
    m_results->setText(tr("With a booking, a referral to another agency, or an answer on the phone. There is no fourth "
                          "way: nobody leaves without an answer."));
}

void RulesPage::display()
{
    m_filling = true;
    const CentrePlan& plan = state().plan;
    m_boxCount->setValue(static_cast<int>(plan.stampBoxes.size()));
    for (int i = 0; i < m_boxes.size(); ++i) {
        m_boxes.at(i)->setText(plan.stampBoxes.value(i));
        m_boxes.at(i)->setVisible(i < plan.stampBoxes.size());
    }
    m_deadline->setValue(plan.rules.memoDeadlineDays);
    (plan.rules.zemiBeside ? m_beside : m_within)->setChecked(true);
    m_filling = false;
}

QString RulesPage::problem() const
{
    const QList<rules::PlanProblem> problems = rules::planProblems(state().plan);
    for (const rules::PlanProblem& problem : problems) {
        if (problem.part == rules::PlanProblem::Part::Rules)
            return problem.message;
    }
    return {};
}

void RulesPage::boxesEdited()
{
    if (m_filling)
        return;
    QStringList names;
    for (int i = 0; i < m_boxes.size(); ++i) {
        m_boxes.at(i)->setVisible(i < m_boxCount->value());
        if (i < m_boxCount->value())
            names.append(m_boxes.at(i)->text().simplified());
    }
    // Whoever stamps a box that has another name now stamps it still.
    const QStringList before = state().plan.stampBoxes;
    for (qsizetype i = 0; i < before.size(); ++i) {
        for (StaffPlan& person : state().plan.staff) {
            if (!before.at(i).isEmpty() && person.stampBox == before.at(i))
                person.stampBox = names.value(i);
        }
    }
    state().plan.stampBoxes = names;
    Q_EMIT edited();
}

} // namespace yorozu::ui
