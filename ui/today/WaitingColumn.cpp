// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/WaitingColumn.h"

#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"
#include "ui/today/TodayCard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

void WaitingColumn::reload()
{
    const quint64 question = beginLoading();
    const Caller caller = context().caller();
    const Id<Office> office = context().office();
    const QList<StampBox> boxes = context().centre().stampBoxes;
    const QDate today = tokyoDate(context().clock().now());
    context().deliver(
        context().worker().query(
            [=](service::Services& services) { return waitingMemos(services, caller, office, boxes, today); }),
        this,
        [this, question](const QList<WaitingMemo>& waiting) {
            if (!isCurrent(question))
                return;
            m_waiting = waiting;
            rebuild();
            finishLoading();
        },
        [this, question](const Error& error) {
            if (isCurrent(question))
                showError(error);
        });
}

void WaitingColumn::rebuild()
{
    clear();
    const auto mine = std::count_if(m_waiting.begin(), m_waiting.end(), [](const WaitingMemo& w) { return w.mine; });
    const QString all = tr("%n memo(s)", nullptr, static_cast<int>(m_waiting.size()));
    addHeading(tr("Waiting for confirmation"), m_waiting.isEmpty() ? QString()
                                               : mine > 0          ? tr("%1, my turn at %2").arg(all).arg(mine)
                                                                   : all);
    for (const WaitingMemo& waiting : std::as_const(m_waiting))
        addMemo(waiting);
    if (m_waiting.isEmpty())
        addEmpty(u"stamp"_s, tr("Nothing waits for confirmation"), tr("Submitted memos appear here, oldest first."));
    filled();
}

void WaitingColumn::addMemo(const WaitingMemo& waiting)
{
    ThemeManager& themes = context().themes();
    const MemoSummary& memo = waiting.memo;
    const QString company = memo.company.isEmpty() ? memo.consultee : memo.company;
    auto* card = new TodayCard(themes, TodayCard::Look::Plain, list());
    card->setObjectName(u"waiting%1"_s.arg(memo.id.number()));
    card->body()->setContentsMargins(Space::s3, Space::s2, Space::s3, Space::s2);
    auto* top = new QHBoxLayout;
    top->setSpacing(Space::s2);
    auto* name = new ElidedLabel(themes, company, card);
    setTextRole(name, TextRole::Section);
    top->addWidget(name, 1);
    const QString age = waiting.days <= 0 ? tr("submitted today") : tr("%n day(s)", nullptr, waiting.days);
    top->addWidget(
        new Chip(themes, age, waiting.days >= LateWaitingDays ? Chip::Tone::Amber : Chip::Tone::Plain, card));
    card->body()->addLayout(top);

    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(Space::s2);
    QStringList words{memo.start ? DateText::shortDay(tokyoDate(*memo.start)) : QString(), memo.leadName,
                      shownOffice(context().centre(), memo.officeName)};
    words.removeAll(QString());
    auto* detail = new ElidedLabel(themes, words.join(u"・"_s), card);
    setTextRole(detail, TextRole::Secondary);
    bottom->addWidget(detail, 1);
    for (const Stamp& stamp : memo.stamps) {
        auto* made = new Chip(themes, stamp.surname, Chip::Tone::Red, card);
        made->setGlyph(u"stamp"_s);
        made->setAccessibleName(tr("stamped: %1 %2").arg(stamp.boxName, stamp.surname));
        bottom->addWidget(made);
    }
    if (!waiting.nextBox.isEmpty()) {
        const QString next =
            waiting.mine ? tr("my turn: %1").arg(waiting.nextBox) : tr("next: %1").arg(waiting.nextBox);
        bottom->addWidget(new Chip(themes, next, waiting.mine ? Chip::Tone::Accent : Chip::Tone::Plain, card));
    }
    card->body()->addLayout(bottom);
    card->setAccessibleName(tr("%1, %2, %3").arg(company, words.join(tr(", ")), age));
    connect(card, &TodayCard::activated, this, [this, id = memo.id] { Q_EMIT memoWanted(id); });
    addWidget(card);
}

} // namespace yorozu::ui
