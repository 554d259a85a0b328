// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordCard.h"

#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int RoomBeside = 60; // margins and gaps of the head, and the edges of the chip
constexpr int LeastTitle = 40;

} // namespace

RecordCard::RecordCard(ThemeManager& themes, const QString& name, QWidget* list, QWidget* parent)
    : QFrame(parent)
    , m_themes(themes)
    , m_title(new QLabel(this))
    , m_what(new Chip(themes, {}, Chip::Tone::Red, this))
    , m_head(new QHBoxLayout)
    , m_stack(new QStackedLayout)
    , m_layout(new QVBoxLayout(this))
    , m_list(list)
    , m_nothing(new EmptyState(themes, u"list"_s, {}, {}, this))
{
    setObjectName(name + u"Card"_s);
    m_what->setObjectName(name + u"What"_s);
    setSurfaceRole(this, SurfaceRole::Card);
    setTextRole(m_title, TextRole::Section);
    m_what->setInteractive(true);
    m_head->setSpacing(Space::s2);
    m_head->addWidget(m_title);
    m_head->addWidget(m_what);
    m_head->addStretch(1);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_list);
    m_layout->setContentsMargins(Space::s3, Space::s2, Space::s3, Space::s2);
    m_layout->setSpacing(Space::s1);
    m_layout->addLayout(m_head);
    m_layout->addLayout(m_stack, 1);
    connect(m_what, &QAbstractButton::clicked, this, &RecordCard::takenBack);
    retranslate();
    setNothing();
}

void RecordCard::addToHead(QWidget* widget)
{
    m_head->addWidget(widget);
    m_beside = widget;
}

void RecordCard::addBelow(QWidget* widget)
{
    m_layout->addWidget(widget, 0, Qt::AlignLeft);
}

void RecordCard::setWhat(const QString& title, const QString& size)
{
    m_whole = title;
    m_size = size;
    m_what->show();
    m_stack->setCurrentWidget(m_list);
    fitWhat();
}

void RecordCard::setNothing()
{
    m_whole.clear();
    m_what->hide();
    m_stack->setCurrentWidget(m_nothing);
}

void RecordCard::fitWhat()
{
    if (hasNothing())
        return;
    const auto text = [this](const QString& title) { return tr("%1 · %2 ×").arg(title, m_size); };
    const QFontMetrics metrics(m_themes.font(Type::note));
    const int beside = m_beside && !m_beside->isHidden() ? m_beside->sizeHint().width() : 0;
    const int room = width() - m_title->sizeHint().width() - beside - RoomBeside;
    const int rest = metrics.horizontalAdvance(text({}));
    m_what->setText(text(metrics.elidedText(m_whole, Qt::ElideMiddle, std::max(room - rest, LeastTitle))));
    m_what->setToolTip(text(m_whole));
    m_what->setAccessibleName(tr("%1, %2: show no list").arg(m_whole, m_size));
}

void RecordCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backWanted();
    else
        QFrame::keyPressEvent(event);
}

void RecordCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitWhat();
}

void RecordCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecordCard::retranslate()
{
    m_title->setText(tr("Records"));
    m_nothing->setHeadline(tr("Nothing chosen"));
    m_nothing->setHelp(tr("Choose a number, a bar or a cell: here are the records that it counts."));
    fitWhat();
}

} // namespace yorozu::ui
