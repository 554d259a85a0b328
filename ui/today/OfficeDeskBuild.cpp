// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the office consists of, and what its lists say.
#include "ui/today/OfficeDesk.h"

#include "core/rules/DayRules.h"
#include "core/rules/Permissions.h"
#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/CounterCard.h"
#include "ui/today/DateText.h"
#include "ui/today/DeskTable.h"
#include "ui/today/MemoPreview.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int TableStretch = 1000; // beside it, the room below the lists gets nothing until they are whole

QString nameOf(const MemoSummary& memo)
{
    return memo.company.isEmpty() ? memo.consultee : memo.company;
}

QString dayOf(const std::optional<UtcSeconds>& moment)
{
    return moment ? DateText::monthDay(tokyoDate(*moment)) : QString();
}

DeskCell orDash(const QString& text, DeskCell::Tone tone)
{
    return text.isEmpty() ? DeskCell{u"—"_s, DeskCell::Tone::Muted} : DeskCell{text, tone};
}

template <typename List> qsizetype countLate(const List& list)
{
    return std::count_if(list.cbegin(), list.cend(), [](const auto& one) { return one.late(); });
}

} // namespace

void OfficeDesk::buildUi()
{
    setObjectName(u"officeDesk"_s);
    m_error->setObjectName(u"officeError"_s);
    m_error->actionButton()->setObjectName(u"officeRetry"_s);
    m_band->setObjectName(u"officeBand"_s);
    m_band->actionButton()->setObjectName(u"officeBandAction"_s);
    m_queue->setObjectName(u"officeQueue"_s);
    m_missing->setObjectName(u"officeMissing"_s);
    m_returned->setObjectName(u"officeReturned"_s);
    m_turn->setObjectName(u"officeTurn"_s);
    for (int i = 0; i < 2; ++i) {
        m_turn->addSegment({});
        m_turn->segment(i)->setObjectName(u"officeTurn%1"_s.arg(i));
    }
    for (std::size_t i = 0; i < m_counters.size(); ++i)
        m_counters[i]->setObjectName(u"officeCounter%1"_s.arg(i));
    m_queueEmpty->actionButton()->setObjectName(u"officeQueueAction"_s);
    m_missingEmpty->actionButton()->setObjectName(u"officeMissingAction"_s);
    m_returnedEmpty->actionButton()->setObjectName(u"officeReturnedAction"_s);
    m_error->hide();
    m_band->hide();
    m_skeleton->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildLists(), 1);
    layout->addWidget(m_preview);
    QList<QWidget*> order(m_counters.begin(), m_counters.end());
    order += {m_error,   m_band,         m_turn,     m_queue,         m_queueEmpty,
              m_missing, m_missingEmpty, m_returned, m_returnedEmpty, m_preview};
    orderTabs(order);
}

QWidget* OfficeDesk::buildHeading(QLabel*& title, QLabel*& note, QWidget* right)
{
    auto* heading = new QWidget(this);
    title = new QLabel(heading);
    note = new QLabel(heading);
    setTextRole(title, TextRole::Section);
    setTextRole(note, TextRole::Help);
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s2);
    row->addWidget(title);
    row->addWidget(note);
    row->addStretch(1);
    if (right)
        row->addWidget(right);
    return heading;
}

QWidget* OfficeDesk::buildLists()
{
    auto* lists = new QWidget(this);
    auto* layout = new QVBoxLayout(lists);
    layout->setContentsMargins(Space::s6, Space::s4, Space::s4, Space::s4);
    layout->setSpacing(Space::s4);
    auto* counters = new QHBoxLayout;
    counters->setSpacing(Space::s2);
    for (CounterCard* counter : m_counters)
        counters->addWidget(counter, 1);
    layout->addLayout(counters);
    layout->addWidget(m_error);
    layout->addWidget(m_band);
    layout->addWidget(m_skeleton);
    const auto part = [&](QWidget*& widget, QWidget* heading, DeskTable* table, EmptyState* empty) {
        widget = new QWidget(lists);
        auto* column = new QVBoxLayout(widget);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(Space::s2);
        column->addWidget(heading);
        column->addWidget(table, 1);
        column->addWidget(empty);
        layout->addWidget(widget, TableStretch);
    };
    part(m_queuePart, buildHeading(m_queueTitle, m_queueNote, m_turn), m_queue, m_queueEmpty);
    part(m_missingPart, buildHeading(m_missingTitle, m_missingNote), m_missing, m_missingEmpty);
    part(m_returnedPart, buildHeading(m_returnedTitle, m_returnedNote), m_returned, m_returnedEmpty);
    layout->addStretch(1);
    return lists;
}

void OfficeDesk::arrange()
{
    const bool known = m_settled;
    m_queuePart->setVisible(known &&
                            (m_filter == Filter::None || m_filter == Filter::Waiting || m_filter == Filter::Mine));
    m_missingPart->setVisible(known && (m_filter == Filter::None || m_filter == Filter::Missing));
    m_returnedPart->setVisible(known && m_filter == Filter::Returned);
    const auto show = [](DeskTable* table, EmptyState* empty) {
        const bool rows = table->rows().rowCount() > 0;
        table->setVisible(rows);
        empty->setVisible(!rows);
        table->setMaximumHeight(table->contentHeight());
        table->placeSelectAll();
        // The part is no higher than what it holds, so that the next list follows at once.
        QWidget* part = table->parentWidget();
        const int heading = part->layout()->itemAt(0)->sizeHint().height() + Space::s2;
        part->setMaximumHeight(heading + (rows ? table->contentHeight() : empty->sizeHint().height()));
    };
    show(m_queue, m_queueEmpty);
    show(m_missing, m_missingEmpty);
    show(m_returned, m_returnedEmpty);
}

void OfficeDesk::showCounters()
{
    const auto memos = [](qsizetype n) { return tr("%n memo(s)", nullptr, static_cast<int>(n)); };
    const auto alarm = [&](qsizetype n) { return n > 0 ? memos(n) : tr("none"); };
    const qsizetype late = countLate(m_day.waiting);
    m_counters[0]->setFigure({tr("Waiting for confirmation"), memos(m_day.waiting.size()),
                              tr("2 days or more:") + (late > 0 ? QString() : u' ' + tr("none")),
                              late > 0 ? memos(late) : QString()});
    const qsizetype overdue = countLate(m_day.missing);
    m_counters[1]->setFigure({tr("Memo missing"), memos(m_day.missing.size()),
                              tr("3 days or more:") + (overdue > 0 ? QString() : u' ' + tr("none")),
                              overdue > 0 ? memos(overdue) : QString()});
    const auto mine =
        std::count_if(m_day.waiting.cbegin(), m_day.waiting.cend(), [](const auto& one) { return one.mine; });
    const auto amended = std::count_if(m_day.waiting.cbegin(), m_day.waiting.cend(),
                                       [](const auto& one) { return one.mine && one.amendment; });
    m_counters[2]->setFigure({tr("My turn"), memos(mine), tr("amendments: %1").arg(alarm(amended)), {}});
    QDate due;
    for (const service::ReturnedMemo& memo : std::as_const(m_day.returned)) {
        if (due.isNull() || memo.due < due)
            due = memo.due;
    }
    const bool passed = due.isValid() && due < tokyoDate(m_context.clock().now());
    const QString until = due.isValid() ? DateText::shortDay(due) : QString();
    m_counters[3]->setFigure({tr("Returned"), memos(m_day.returned.size()),
                              due.isNull() ? tr("nothing is due")
                              : passed     ? tr("due")
                                           : tr("due %1").arg(until),
                              passed ? until : QString()});
    for (std::size_t i = 0; i < m_counters.size(); ++i)
        m_counters[i]->setChecked(m_filter == static_cast<Filter>(i + 1));
    m_turn->setSegmentText(0, tr("My turn %1").arg(mine));
    m_turn->setSegmentText(1, tr("All %1").arg(m_day.waiting.size()));
}

void OfficeDesk::showQueue()
{
    const QList<StampBox>& boxes = m_context.centre().stampBoxes;
    QStringList heads{tr("Session"), tr("Company"), tr("Responder"), tr("Office"), tr("Age")};
    for (const StampBox& box : boxes)
        heads.append(box.name);
    m_queue->rows().setHeads(heads);
    QList<DeskRow> rows;
    const QList<service::WaitingMemo> shown = shownWaiting();
    for (const service::WaitingMemo& waiting : shown) {
        const MemoSummary& memo = waiting.memo;
        const QString office = shownOffice(m_context.centre(), memo.officeName);
        const QString age = waiting.workingDays <= 0 ? tr("today") : tr("%n day(s)", nullptr, waiting.workingDays);
        DeskRow row{memo.id.number(),
                    {{dayOf(memo.start), DeskCell::Tone::Plain},
                     {nameOf(memo), DeskCell::Tone::Strong},
                     {memo.leadName, DeskCell::Tone::Plain},
                     {office, DeskCell::Tone::Plain},
                     {age, waiting.late() ? DeskCell::Tone::Late : DeskCell::Tone::Muted}},
                    {}};
        for (const StampBox& box : boxes) {
            const auto stamp = std::find_if(memo.stamps.cbegin(), memo.stamps.cend(),
                                            [&box](const Stamp& made) { return made.box == box.id; });
            row.cells.append(orDash(stamp == memo.stamps.cend() ? QString() : stamp->surname, DeskCell::Tone::Stamp));
        }
        const QString turn = waiting.next ? tr("next: %1").arg(waiting.next->name) : QString();
        row.spoken = QStringList{nameOf(memo), dayOf(memo.start), memo.leadName, office, age, turn}.join(tr(", "));
        rows.append(row);
    }
    m_queue->rows().setRows(rows);
    m_queue->setWidths(QList<int>{4, 0, 6, 3, 3} + QList<int>(boxes.size(), 4));
}

void OfficeDesk::showMissing()
{
    const bool reminds = rules::mayDo(m_context.caller().group, rules::Action::ConfirmMemo);
    m_missing->rows().setHeads(
        {tr("Session"), tr("Company"), tr("Responder"), tr("State"), tr("Age"), tr("Reminder"), QString()});
    QList<DeskRow> rows;
    for (const service::MissingMemo& missing : std::as_const(m_day.missing)) {
        const UnwrittenMemo& session = missing.session;
        const QString age =
            missing.workingDays <= 0 ? tr("today") : tr("%n working day(s)", nullptr, missing.workingDays);
        const QString state = session.memo ? tr("being written") : tr("not begun");
        const QString sent = session.nudgedAt > 0 ? DateText::moment(session.nudgedAt) : QString();
        rows.append({session.session.number(),
                     {{dayOf(session.start), DeskCell::Tone::Plain},
                      {session.company.isEmpty() ? tr("Without a name yet") : session.company, DeskCell::Tone::Strong},
                      orDash(session.leadName, DeskCell::Tone::Plain),
                      {state, DeskCell::Tone::Muted},
                      {age, missing.late() ? DeskCell::Tone::Late : DeskCell::Tone::Muted},
                      orDash(sent, DeskCell::Tone::Muted),
                      {reminds && session.lead ? tr("Remind") : QString(), DeskCell::Tone::Link}},
                     QStringList{session.company, dayOf(session.start), session.leadName, state, age,
                                 sent.isEmpty() ? tr("not reminded") : tr("reminded %1").arg(sent)}
                         .join(tr(", "))});
    }
    m_missing->rows().setRows(rows);
    m_missing->setWidths({4, 0, 6, 4, 5, 6, 5});
}

void OfficeDesk::showReturned()
{
    const QDate today = tokyoDate(m_context.clock().now());
    m_returned->rows().setHeads({tr("Session"), tr("Company"), tr("Responder"), tr("Returned by"), tr("Due")});
    QList<DeskRow> rows;
    for (const service::ReturnedMemo& returned : std::as_const(m_day.returned)) {
        const MemoSummary& memo = returned.memo;
        const QString by = returned.state.returnedBy + u' ' + DateText::moment(returned.state.returnedAt);
        const QString due = DateText::shortDay(returned.due);
        rows.append(
            {memo.id.number(),
             {{dayOf(memo.start), DeskCell::Tone::Plain},
              {nameOf(memo), DeskCell::Tone::Strong},
              {memo.leadName, DeskCell::Tone::Plain},
              {by, DeskCell::Tone::Muted},
              {due, returned.due < today ? DeskCell::Tone::Late : DeskCell::Tone::Plain}},
             QStringList{nameOf(memo), memo.leadName, by, tr("due %1").arg(due), memo.returnComment}.join(tr(", "))});
    }
    m_returned->rows().setRows(rows);
    m_returned->setWidths({4, 0, 6, 11, 7});
}

void OfficeDesk::retranslate()
{
    m_queueTitle->setText(tr("Confirmation"));
    m_queueNote->setText(tr("oldest first"));
    m_missingTitle->setText(tr("Memo missing"));
    m_missingNote->setText(tr("whom to remind"));
    m_returnedTitle->setText(tr("Returned"));
    m_returnedNote->setText(tr("being corrected by their writers"));
    m_turn->setAccessibleName(tr("Whose turn"));
    m_queue->setAccessibleName(tr("Memos that wait for confirmation"));
    m_missing->setAccessibleName(tr("Sessions without a submitted memo"));
    m_returned->setAccessibleName(tr("Returned memos"));
    m_queueEmpty->setHeadline(tr("Nothing waits for confirmation"));
    m_queueEmpty->setHelp(tr("Submitted memos appear here, oldest first."));
    m_queueEmpty->setAction(tr("All memos"));
    m_missingEmpty->setHeadline(tr("No memo is missing"));
    m_missingEmpty->setHelp(tr("Every session that is over has its memo."));
    m_missingEmpty->setAction(tr("All memos"));
    m_returnedEmpty->setHeadline(tr("Nothing is being corrected"));
    m_returnedEmpty->setHelp(tr("Returned memos stand here until they are submitted again."));
    m_returnedEmpty->setAction(tr("All memos"));
    rebuild();
}

} // namespace yorozu::ui
