// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayColumn.h"

#include "ui/async/DeskContext.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/TodayCard.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
// Room for the focus ring, which is drawn 3 px outside of a card.
constexpr int RingMargin = 4;
} // namespace

TodayColumn::TodayColumn(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_band(new Band(context.themes(), this))
    , m_skeleton(new SkeletonRows(context.themes(), 4, this))
    , m_scroll(new QScrollArea(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_band);
    layout->addWidget(m_skeleton);
    layout->addWidget(m_scroll, 1);
    m_band->hide();
    m_skeleton->hide();
    m_band->actionButton()->setObjectName(u"todayRetry"_s);
    connect(m_band, &Band::actionTriggered, this, [this] { reload(); });
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    clear();
}

void TodayColumn::setColored(QLabel* label, const QString& text, const QColor& color)
{
    // The style sheet has the last word on a label's palette; on its text it has none.
    label->setTextFormat(Qt::RichText);
    label->setText(u"<span style=\"color:%1\">%2</span>"_s.arg(color.name(), text.toHtmlEscaped()));
    label->setAccessibleName(text);
}

quint64 TodayColumn::beginLoading()
{
    m_settled = false;
    // What stands there already stays until the answer comes; only an empty column shows that it is waiting.
    if (m_cards->count() == 0) {
        m_skeleton->show();
        m_skeleton->start();
        m_scroll->hide();
    }
    return ++m_question;
}

void TodayColumn::finishLoading()
{
    m_skeleton->stop();
    m_skeleton->hide();
    m_scroll->show();
    m_band->hide();
    m_settled = true;
    Q_EMIT settled();
}

void TodayColumn::showError(const Error& error)
{
    finishLoading();
    m_band->showMessage(Band::Kind::Error, error.message);
    m_band->setAction(tr("Try again"));
}

void TodayColumn::clear()
{
    QWidget* focus = m_list ? QApplication::focusWidget() : nullptr;
    m_focused = focus && m_list->isAncestorOf(focus) ? focus->objectName() : QString();
    m_rows = nullptr;
    if (m_list && m_cards->count() == 0)
        return; // nothing has been filled in yet
    const QString name = m_list ? m_list->objectName() : objectName();
    m_list = new QWidget;
    m_list->setObjectName(name);
    m_list->setProperty("cardList", true);
    m_cards = new QVBoxLayout(m_list);
    m_cards->setContentsMargins(RingMargin, RingMargin, RingMargin + Space::s2, RingMargin);
    m_cards->setSpacing(Space::s2);
    // The former list may hold the button that asked for this.
    if (QWidget* former = m_scroll->takeWidget())
        former->deleteLater();
    m_scroll->setWidget(m_list);
}

void TodayColumn::filled()
{
    m_cards->addStretch(1);
    m_list->show();
    if (m_focused.isEmpty())
        return;
    if (auto* again = m_list->findChild<QWidget*>(m_focused))
        again->setFocus(Qt::OtherFocusReason);
}

void TodayColumn::addHeading(const QString& text, const QString& note, bool alarming)
{
    m_rows = nullptr;
    if (m_cards->count() > 0)
        m_cards->addSpacing(Space::s3);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s2);
    auto* title = new QLabel(text, m_list);
    setTextRole(title, TextRole::Section);
    if (alarming)
        setColored(title, text, m_context.themes().theme().red);
    auto* count = new QLabel(note, m_list);
    setTextRole(count, TextRole::Help);
    row->addWidget(title);
    row->addWidget(count);
    row->addStretch(1);
    m_cards->addLayout(row);
}

void TodayColumn::addWidget(QWidget* widget)
{
    m_cards->addWidget(widget);
}

void TodayColumn::addEmpty(const QString& icon, const QString& headline, const QString& help, const QString& action,
                           const Target& target)
{
    auto* empty = new EmptyState(m_context.themes(), icon, headline, help, m_list);
    if (!action.isEmpty()) {
        empty->setAction(action);
        empty->actionButton()->setObjectName(objectName() + u"Action"_s);
        connect(empty, &EmptyState::actionTriggered, this, [this, target] { m_context.go(target); });
    }
    m_cards->addWidget(empty);
}

void TodayColumn::addQuietLine(const QString& text)
{
    auto* line = new QLabel(text, m_list);
    line->setWordWrap(true);
    setTextRole(line, TextRole::Help);
    m_cards->addWidget(line);
}

TodayCard* TodayColumn::addCard(const QString& name, int look)
{
    auto* card = new TodayCard(m_context.themes(), static_cast<TodayCard::Look>(look), m_list);
    card->setObjectName(name);
    card->body()->setContentsMargins(Space::s3, Space::s2, Space::s3, Space::s2);
    m_cards->addWidget(card);
    return card;
}

int TodayColumn::columnWidth(int letters) const
{
    return QFontMetrics(m_context.themes().font(Type::table)).horizontalAdvance(u'あ') * letters;
}

void TodayColumn::addTableHead(const QList<std::pair<QString, int>>& columns)
{
    auto* head = new QWidget(m_list);
    setSurfaceRole(head, SurfaceRole::Strip);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(Space::s2, 0, Space::s2, 0);
    layout->setSpacing(Space::s2);
    for (const auto& [name, letters] : columns) {
        auto* label = new QLabel(name, head);
        setTextRole(label, TextRole::Note);
        if (letters > 0)
            label->setFixedWidth(columnWidth(letters));
        layout->addWidget(label, letters > 0 ? 0 : 1);
    }
    if (auto* last = qobject_cast<QLabel*>(layout->itemAt(layout->count() - 1)->widget()))
        last->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->setFixedHeight(std::max(Size::controlSmall, head->sizeHint().height()));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    m_rows->addWidget(head);
    m_cards->addLayout(m_rows);
}

TodayCard* TodayColumn::addRow(const QString& name)
{
    auto* card = new TodayCard(m_context.themes(), TodayCard::Look::Row, m_list);
    card->setObjectName(name);
    card->body()->setContentsMargins(Space::s2, Space::s1 + 1, Space::s2, Space::s1 + 2);
    if (!m_rows) {
        m_rows = new QVBoxLayout;
        m_rows->setSpacing(0);
        m_cards->addLayout(m_rows);
    }
    m_rows->addWidget(card);
    return card;
}

} // namespace yorozu::ui
