// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/AssistCasesField.h"

#include "ui/async/DeskContext.h"
#include "ui/notes/DayField.h"
#include "ui/notes/StaffPicker.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

enum At { Name, Plan, FirstStep, Owner, Outsider, Deadline, DoneOn, Outcome };
enum HiddenAt { CaseId, ClientId, HiddenCount };
constexpr int PlanLines = 2;

QString dayWord(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace

AssistCasesField::AssistCasesField(DeskContext& context, QWidget* parent)
    : PartsField(context, u"assistCase"_s, tr("Case"), parent)
{
    addButton()->setAccessibleName(tr("Another case"));
}

int AssistCasesField::hiddenWords() const
{
    return HiddenCount;
}

QList<PartsField::Field> AssistCasesField::makeFields(QWidget* parent)
{
    const auto line = [parent] {
        auto* edit = new QLineEdit(parent);
        setControlSize(edit, ControlSize::Small);
        return edit;
    };
    auto* plan = new QPlainTextEdit(parent);
    plan->setTabChangesFocus(true);
    plan->setFixedHeight(QFontMetrics(context().themes().font(Type::body)).lineSpacing() * PlanLines + 14);
    const auto day = [this, parent] {
        auto* field = new DayField(context(), parent);
        field->setPlaceholderText(tr("for example 11/27"));
        return field;
    };
    return {{u"name"_s, tr("Client"), line()},
            {u"plan"_s, tr("Support plan"), plan},
            {u"step"_s, tr("First step"), line()},
            {u"owner"_s, tr("Who of us takes it"), new StaffPicker(context(), parent)},
            {u"outsider"_s, tr("or who else"), line()},
            {u"deadline"_s, tr("Until when"), day()},
            {u"done"_s, tr("Done on"), day()},
            {u"result"_s, tr("What came of it"), line()}};
}

void AssistCasesField::setCases(const QList<AssistCase>& cases)
{
    QStringList words;
    for (const AssistCase& one : cases) {
        words << one.name << one.plan << one.firstStep << QString::number(one.owner.number())
              << (one.owner ? QString() : one.ownerName) << dayWord(one.deadline) << dayWord(one.doneOn) << one.result
              << QString::number(one.id.number()) << QString::number(one.client.number());
    }
    setWords(words);
}

std::optional<QList<AssistCase>> AssistCasesField::cases() const
{
    QList<AssistCase> cases;
    for (qsizetype part = 0; part < count(); ++part) {
        const auto text = [this, part](At at) { return static_cast<QLineEdit*>(field(part, at))->text().trimmed(); };
        AssistCase one;
        one.id = Id<AssistCase>(hidden(part, CaseId).toLongLong());
        one.client = Id<Client>(hidden(part, ClientId).toLongLong());
        one.name = text(Name);
        one.plan = static_cast<QPlainTextEdit*>(field(part, Plan))->toPlainText().trimmed();
        one.firstStep = text(FirstStep);
        const auto* owner = static_cast<StaffPicker*>(field(part, Owner));
        one.owner = owner->person();
        one.ownerName = one.owner ? owner->currentText() : text(Outsider);
        one.result = text(Outcome);
        for (const auto& [at, day] : {std::pair{Deadline, &one.deadline}, std::pair{DoneOn, &one.doneOn}}) {
            auto* dayField = static_cast<DayField*>(field(part, at));
            dayField->take();
            if (!dayField->isReadable()) {
                dayField->setFocus(Qt::OtherFocusReason);
                return std::nullopt;
            }
            *day = dayField->day();
        }
        const bool empty = one.name.isEmpty() && one.plan.isEmpty() && one.firstStep.isEmpty();
        if (!empty)
            cases.append(one);
    }
    return cases;
}

} // namespace yorozu::ui
