// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/MemoWorkColumn.h"

#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"
#include "ui/today/StatusChip.h"
#include "ui/today/TodayCard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

QString companyOf(const MemoSummary& memo)
{
    return memo.company.isEmpty() ? memo.consultee : memo.company;
}

QHBoxLayout* addTitle(ThemeManager& themes, TodayCard* card, const QString& company, const QString& when)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s2);
    auto* name = new ElidedLabel(themes, company, card);
    setTextRole(name, TextRole::Section);
    row->addWidget(name, 1);
    auto* date = new QLabel(when, card);
    setTextRole(date, TextRole::Label);
    row->addWidget(date);
    card->body()->addLayout(row);
    return row;
}

} // namespace

void MemoWorkColumn::reload()
{
    const quint64 question = beginLoading();
    const Caller caller = context().caller();
    const Id<Office> office = context().office();
    const UtcSeconds now = context().clock().now();
    context().deliver(
        context().worker().query(
            [caller, office, now](service::Services& services) { return memoWork(services, caller, office, now); }),
        this,
        [this, question](const MemoWork& work) {
            if (!isCurrent(question))
                return;
            m_work = work;
            rebuild();
            finishLoading();
        },
        [this, question](const Error& error) {
            if (isCurrent(question))
                showError(error);
        });
}

void MemoWorkColumn::rebuild()
{
    clear();
    const auto count = [](qsizetype n) { return tr("%n memo(s)", nullptr, static_cast<int>(n)); };
    if (!m_work.returned.isEmpty()) {
        addHeading(tr("Returned"), count(m_work.returned.size()), true);
        for (const MemoSummary& memo : std::as_const(m_work.returned))
            addReturned(memo);
    }
    addHeading(tr("Memos to write"), m_work.toWrite.isEmpty() ? QString() : count(m_work.toWrite.size()));
    for (const MemoToWrite& memo : std::as_const(m_work.toWrite))
        addToWrite(memo);
    if (m_work.toWrite.isEmpty())
        addEmpty(u"check"_s, tr("Nothing left to write"), tr("Every session of yours has its memo."));
    if (!m_work.submitted.isEmpty()) {
        addHeading(tr("Submitted memos"), tr("this week %1").arg(count(m_work.submitted.size())));
        for (const MemoSummary& memo : std::as_const(m_work.submitted))
            addSubmitted(memo);
    }
    filled();
}

TodayCard* MemoWorkColumn::addCard(const QString& name, int look)
{
    auto* card = new TodayCard(context().themes(), static_cast<TodayCard::Look>(look), list());
    card->setObjectName(name);
    card->body()->setContentsMargins(Space::s3, Space::s2, Space::s3, Space::s2);
    addWidget(card);
    return card;
}

void MemoWorkColumn::addReturned(const MemoSummary& memo)
{
    TodayCard* card = addCard(u"returned%1"_s.arg(memo.id.number()), static_cast<int>(TodayCard::Look::Returned));
    const QString when = memo.start ? tr("session of %1").arg(DateText::shortDay(tokyoDate(*memo.start))) : QString();
    addTitle(context().themes(), card, companyOf(memo), when);
    auto* reason = new QLabel(tr("“%1”").arg(memo.returnComment), card);
    reason->setTextFormat(Qt::PlainText);
    reason->setWordWrap(true);
    setTextRole(reason, TextRole::Secondary);
    card->body()->addWidget(reason);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, Space::s1, 0, 0);
    auto* correct = new QPushButton(tr("Correct"), card);
    correct->setObjectName(card->objectName() + u"Correct"_s);
    correct->setAccessibleName(tr("Correct the memo of %1").arg(companyOf(memo)));
    setControlSize(correct, ControlSize::Small);
    row->addWidget(correct);
    row->addStretch(1);
    card->body()->addLayout(row);
    card->setAccessibleName(tr("Returned: %1, %2").arg(companyOf(memo), memo.returnComment));
    const auto open = [this, id = memo.id] { Q_EMIT memoWanted(id); };
    connect(correct, &QPushButton::clicked, this, open);
    connect(card, &TodayCard::activated, this, open);
    connect(card, &TodayCard::writeRequested, this, open);
}

void MemoWorkColumn::addToWrite(const MemoToWrite& memo)
{
    const QString key = memo.memo ? u"memo%1"_s.arg(memo.memo.number()) : u"booking%1"_s.arg(memo.booking.number());
    TodayCard* card = addCard(u"write"_s + key, static_cast<int>(TodayCard::Look::Plain));
    const QDate today = tokyoDate(context().clock().now());
    addTitle(context().themes(), card, memo.company.isEmpty() ? tr("Without a name yet") : memo.company,
             DateText::relative(memo.start, today));
    const int percent = static_cast<int>(memo.filled * 100 + 0.5);
    QStringList words;
    if (memo.status == BookingStatus::Arrived)
        words.append(label(memo.status));
    words.append(memo.memo ? tr("Draft %1 %").arg(percent) : tr("Not begun"));
    const bool late = memo.workingDays >= LateWorkingDays;
    if (memo.workingDays > 0)
        words.append(tr("%n working day(s) ago", nullptr, memo.workingDays));
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s3);
    auto* bar = new QProgressBar(card);
    bar->setRange(0, 100);
    bar->setValue(percent);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Filled"));
    row->addWidget(bar, 1);
    auto* state = new QLabel(words.join(u"・"_s), card);
    setTextRole(state, TextRole::Label);
    if (late)
        setColored(state, state->text(), context().themes().theme().amber);
    row->addWidget(state);
    card->body()->addLayout(row);
    card->setAccessibleName(tr("Memo to write: %1, %2").arg(memo.company, words.join(tr(", "))));
    connect(card, &TodayCard::activated, this, [this, memo] { open(memo); });
    connect(card, &TodayCard::writeRequested, this, [this, memo] { open(memo); });
}

void MemoWorkColumn::addSubmitted(const MemoSummary& memo)
{
    TodayCard* card = addCard(u"submitted%1"_s.arg(memo.id.number()), static_cast<int>(TodayCard::Look::Plain));
    QHBoxLayout* row = addTitle(context().themes(), card, companyOf(memo),
                                memo.start ? DateText::shortDay(tokyoDate(*memo.start)) : QString());
    row->addWidget(memoStatusChip(context().themes(), memo.status, card));
    card->setAccessibleName(tr("%1, %2").arg(companyOf(memo), label(memo.status)));
    connect(card, &TodayCard::activated, this, [this, id = memo.id] { Q_EMIT memoWanted(id); });
}

void MemoWorkColumn::open(const MemoToWrite& memo)
{
    if (memo.memo)
        Q_EMIT memoWanted(memo.memo);
    else
        Q_EMIT bookingWanted(memo.booking);
}

} // namespace yorozu::ui
