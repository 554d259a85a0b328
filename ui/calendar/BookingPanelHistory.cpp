// SPDX-License-Identifier: GPL-3.0-or-later
// The series of the booking, what became of it, and what was said with this company before.
#include "core/rules/Permissions.h"
#include "core/service/CentreService.h"
#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/calendar/BookingPanel.h"
#include "ui/calendar/SeriesText.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int HistoryShown = 5;
} // namespace

QVBoxLayout* BookingPanel::addSection(QVBoxLayout* layout, const QString& title)
{
    auto* line = new QFrame(m_content);
    line->setFixedHeight(Line::thin);
    setSurfaceRole(line, SurfaceRole::Line);
    layout->addWidget(line);
    addLabel(layout, title, true);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(2);
    layout->addLayout(lines);
    return lines;
}

// 11/18 14:22 岡部 仮予約 → 確定
QString BookingPanel::eventText(const BookingEvent& event) const
{
    if (event.booked)
        return tr("booked");
    QStringList words;
    const bool moved = std::any_of(event.changes.cbegin(), event.changes.cend(),
                                   [](const BookingChange& change) { return change.field == BookingField::Start; });
    for (const BookingChange& change : event.changes) {
        if (moved && change.field == BookingField::End)
            continue; // it follows
        const auto time = [](const QString& seconds) { return DateText::moment(seconds.toLongLong()); };
        const auto state = [](const QString& word) {
            const auto status = bookingStatusFromCode(word);
            return status ? label(*status) : word;
        };
        if (change.field == BookingField::Start || change.field == BookingField::End)
            words.append(time(change.before) + u" → "_s + time(change.after));
        else if (change.field == BookingField::State)
            words.append(state(change.before) + u" → "_s + state(change.after));
        else if (change.field == BookingField::Booth)
            words.append(shownBooth(change.before) + u" → "_s + shownBooth(change.after));
        else if (!change.before.isEmpty() && !change.after.isEmpty())
            words.append(change.before + u" → "_s + change.after);
        else if (words.isEmpty())
            words.append(tr("changed"));
    }
    if (!event.reason.isEmpty())
        words.append(event.reason);
    return words.join(tr(", "));
}

// 繰り返し: its rule, and the days to come on which it has no session.
void BookingPanel::addSeries(QVBoxLayout* layout)
{
    if (!m_beside.series)
        return;
    const service::SeriesView& view = *m_beside.series;
    QVBoxLayout* lines = addSection(layout, tr("Series"));
    QLabel* rule = addLabel(lines, SeriesText::rule(view.series.rule));
    rule->setObjectName(u"seriesRule"_s);
    const QDate today = tokyoDate(m_context.clock().now());
    const bool may = rules::mayDo(m_context.caller().group, rules::Action::EditBookings);
    for (const QDate day : view.open) {
        if (day < today)
            continue;
        auto* row = new QHBoxLayout;
        auto* label = new QLabel(tr("%1: no session").arg(DateText::shortDay(day)), m_content);
        setTextRole(label, TextRole::Note);
        auto* button = new QPushButton(tr("Take in again"), m_content);
        button->setObjectName(u"seriesTakeIn"_s + day.toString(u"yyyyMMdd"_s));
        button->setAccessibleName(tr("Take %1 in again").arg(DateText::shortDay(day)));
        button->setEnabled(may);
        setButtonKind(button, ButtonKind::Link);
        setControlSize(button, ControlSize::Tiny);
        connect(button, &QPushButton::clicked, this,
                [this, id = view.series.id, day] { Q_EMIT takeInRequested(id, day); });
        row->addWidget(label, 1);
        row->addWidget(button);
        lines->addLayout(row);
    }
}

// 変更の記録
void BookingPanel::addHistory(QVBoxLayout* layout)
{
    if (m_beside.events.isEmpty())
        return;
    QVBoxLayout* lines = addSection(layout, tr("Record of changes"));
    for (const BookingEvent& event : m_beside.events.mid(0, HistoryShown)) {
        auto* label = new ElidedLabel(
            m_context.themes(),
            QStringList{DateText::moment(event.at), event.by.section(u' ', 0, 0), eventText(event)}.join(u"  "_s),
            m_content);
        setTextRole(label, TextRole::Note);
        lines->addWidget(label);
    }
}

// この企業の相談: what was said before.
void BookingPanel::addEarlier(QVBoxLayout* layout)
{
    QList<MemoSummary> earlier = m_beside.memos;
    earlier.removeIf([this](const MemoSummary& memo) { return memo.id == m_booking->memo; });
    if (earlier.isEmpty())
        return;
    QVBoxLayout* lines = addSection(layout, tr("Sessions of this company"));
    for (const MemoSummary& memo : std::as_const(earlier)) {
        const QString day = memo.start ? DateText::monthDay(tokyoDate(*memo.start)) : QString();
        auto* label =
            new ElidedLabel(m_context.themes(),
                            QStringList{day, memo.leadName.section(u' ', 0, 0), memo.gist}.join(u"  "_s), m_content);
        setTextRole(label, TextRole::Note);
        lines->addWidget(label);
    }
}

} // namespace yorozu::ui
