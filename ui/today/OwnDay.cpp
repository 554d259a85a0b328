// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/OwnDay.h"

#include "ui/async/DeskContext.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/AheadColumn.h"
#include "ui/today/DateText.h"
#include "ui/today/MemoWorkColumn.h"
#include "ui/today/SessionsColumn.h"
#include "ui/today/TodayCard.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

OwnDay::OwnDay(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_date(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_sessions(new SessionsColumn(context, this))
    , m_work(new MemoWorkColumn(context, this))
    , m_ahead(new AheadColumn(context, this))
{
    setObjectName(u"ownDay"_s);
    setProperty("cardColumns", true);
    m_date->setObjectName(u"todayDate"_s);
    m_summary->setObjectName(u"todaySummary"_s);
    m_sessions->setObjectName(u"todaySessions"_s);
    m_work->setObjectName(u"todayWork"_s);
    m_ahead->setObjectName(u"todayAhead"_s);
    setTextRole(m_date, TextRole::Display);
    m_summary->setContentsMargins(0, Space::s1, 0, 0);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s6 - 4, Space::s5, Space::s6 - Space::s3, 0);
    layout->setSpacing(Space::s4);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(4, 0, Space::s3, 0);
    head->setSpacing(Space::s6);
    head->addWidget(m_date);
    head->addWidget(m_summary);
    head->addStretch(1);
    layout->addLayout(head);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s3);
    row->addWidget(m_sessions, 416);
    row->addWidget(m_work, 360);
    row->addWidget(m_ahead, 360);
    layout->addLayout(row, 1);

    for (TodayColumn* column : columns()) {
        connect(column, &TodayColumn::settled, this, &OwnDay::showHead);
        connect(column, &TodayColumn::undoable, this, [this, column] { m_done.append(column); });
    }
    connect(m_work, &MemoWorkColumn::recoveredWanted, this, &OwnDay::recoveredWanted);
    connect(&context, &DeskContext::callerChanged, this, [this] { m_done.clear(); });
    // Red and amber words are coloured when they are made.
    connect(&context.themes(), &ThemeManager::changed, this, &OwnDay::rebuild);
    showHead();
}

QList<ShortcutLine> OwnDay::keys() const
{
    return {{{QKeySequence(Qt::Key_Up), QKeySequence(Qt::Key_Down)}, tr("Previous or next card")},
            {{QKeySequence(Qt::Key_Left), QKeySequence(Qt::Key_Right)}, tr("The column beside")},
            {{QKeySequence(Qt::Key_Return)}, tr("Open")},
            {{QKeySequence(Qt::Key_M)}, tr("Write the memo of the session")},
            {{QKeySequence(QKeySequence::Undo)}, tr("Undo")}};
}

QList<TodayColumn*> OwnDay::columns() const
{
    return {m_sessions, m_work, m_ahead};
}

void OwnDay::reload()
{
    showHead();
    for (TodayColumn* column : columns())
        column->reload();
}

bool OwnDay::isSettled() const
{
    const QList<TodayColumn*> all = columns();
    return std::all_of(all.begin(), all.end(), [](const TodayColumn* column) { return column->isSettled(); });
}

void OwnDay::focusFirst(Qt::FocusReason reason)
{
    QWidget* first = m_sessions->firstCard();
    if (!first)
        first = findChild<TodayCard*>();
    if (first)
        first->setFocus(reason);
    else
        setFocus(reason);
}

void OwnDay::minutePassed()
{
    if (m_sessions->isSettled())
        m_sessions->rebuild();
}

bool OwnDay::undo()
{
    // What was taken back in its place already is passed over.
    while (!m_done.isEmpty()) {
        if (m_done.takeLast()->undo())
            return true;
    }
    return false;
}

void OwnDay::showHead()
{
    m_date->setText(DateText::day(tokyoDate(m_context.clock().now())));
    QStringList words;
    const auto add = [&words](const QString& text, qsizetype count) {
        if (count > 0)
            words.append(text);
    };
    add(m_sessions->place(), m_sessions->place().size());
    add(tr("%n session(s)", nullptr, m_sessions->held()), m_sessions->held());
    add(tr("%n memo(s) to write", nullptr, static_cast<int>(m_work->toWrite())), m_work->toWrite());
    add(tr("%n returned", nullptr, static_cast<int>(m_work->returned())), m_work->returned());
    m_summary->setText(words.join(u"　·　"_s));
}

// Whoever comes to the page is on no card yet.
void OwnDay::keyPressEvent(QKeyEvent* event)
{
    const QList<int> arrows{Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right};
    if (hasFocus() && arrows.contains(event->key()))
        focusFirst(Qt::TabFocusReason); // so that one sees where
    else
        QWidget::keyPressEvent(event);
}

void OwnDay::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    showHead();
    rebuild();
}

void OwnDay::rebuild()
{
    for (TodayColumn* column : columns()) {
        if (column->isSettled())
            column->rebuild();
    }
}

bool OwnDay::focusNextPrevChild(bool next)
{
    return focusInOrder(this, {m_sessions, m_work, m_ahead}, next) || QWidget::focusNextPrevChild(next);
}

} // namespace yorozu::ui
