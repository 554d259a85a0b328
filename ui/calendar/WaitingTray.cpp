// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/WaitingTray.h"

#include "core/rules/WaitingRules.h"
#include "ui/calendar/WaitingCard.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

WaitingTray::WaitingTray(ThemeManager& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_title(new QLabel(this))
    , m_row(new QHBoxLayout)
    , m_others(new QPushButton(this))
    , m_help(new QLabel(this))
{
    setObjectName(u"waitingTray"_s);
    setAttribute(Qt::WA_StyledBackground);
    setSurfaceRole(this, SurfaceRole::Strip);
    setFixedHeight(Height);
    m_title->setObjectName(u"waitingTitle"_s);
    m_title->setTextFormat(Qt::RichText);
    setTextRole(m_title, TextRole::Table);
    m_others->setObjectName(u"waitingOthers"_s);
    setControlSize(m_others, ControlSize::Small);
    setTextRole(m_help, TextRole::Note);
    m_row->setSpacing(Space::s2);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::s3, 0, Space::s3, 0);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_title);
    layout->addLayout(m_row);
    layout->addWidget(m_others);
    layout->addStretch(1);
    layout->addWidget(m_help);
    connect(m_others, &QPushButton::clicked, this, &WaitingTray::listOthers);
    connect(&m_themes, &ThemeManager::changed, this, &WaitingTray::arrange); // with letters of another size
    retranslate();
    hide();
}

void WaitingTray::setRequests(const QList<WaitingRequest>& requests, QDate today)
{
    setVisible(m_offered && !requests.isEmpty());
    if (requests == m_requests && today == m_today)
        return;
    m_requests = requests;
    m_today = today;
    rebuild();
}

void WaitingTray::setOffered(bool offered)
{
    m_offered = offered;
    setVisible(m_offered && !m_requests.isEmpty());
}

void WaitingTray::rebuild()
{
    qDeleteAll(std::exchange(m_cards, {}));
    for (const WaitingRequest& request : std::as_const(m_requests)) {
        auto* card = new WaitingCard(m_themes, request, rules::wishInWords(request, m_today), this);
        connect(card, &WaitingCard::carried, this, [this, request](QPoint at) { Q_EMIT carried(request, at); });
        connect(card, &WaitingCard::dropped, this, [this, request](QPoint at) { Q_EMIT dropped(request, at); });
        connect(card, &WaitingCard::givenUp, this, &WaitingTray::givenUp);
        connect(card, &WaitingCard::clicked, this, [this, request] { Q_EMIT chosen(request); });
        connect(card, &WaitingCard::menuRequested, this,
                [this, request](QPoint at) { Q_EMIT menuRequested(request, at); });
        m_row->addWidget(card);
        m_cards.append(card);
    }
    retranslate();
}

// As many cards as there is room for; the others are in a list. The word of help gives way first.
void WaitingTray::arrange()
{
    const int room = width() - 2 * Space::s3 - m_title->sizeHint().width();
    int whole = 0;
    for (const WaitingCard* card : std::as_const(m_cards))
        whole += card->sizeHint().width() + Space::s2;
    m_others->setText(tr("%n more", "requests", static_cast<int>(m_cards.size()))); // for its width
    int left = whole <= room ? room : room - m_others->sizeHint().width() - Space::s2;
    qsizetype hidden = 0;
    for (WaitingCard* card : std::as_const(m_cards)) {
        left -= card->sizeHint().width() + Space::s2;
        const bool fits = left >= 0 && hidden == 0;
        card->setVisible(fits);
        hidden += fits ? 0 : 1;
    }
    m_help->setVisible(whole + m_help->sizeHint().width() + Space::s2 <= room);
    m_others->setText(tr("%n more", "requests", static_cast<int>(hidden)));
    m_others->setAccessibleName(m_others->text());
    m_others->setVisible(hidden > 0);
}

void WaitingTray::listOthers()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (qsizetype at = 0; at < m_cards.size(); ++at) {
        if (!m_cards.at(at)->isHidden())
            continue;
        const WaitingRequest request = m_requests.at(at);
        menu->addAction(m_cards.at(at)->accessibleName(), this, [this, request] { Q_EMIT chosen(request); });
    }
    menu->popup(m_others->mapToGlobal(m_others->rect().topLeft()));
}

void WaitingTray::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WaitingTray::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_requests.isEmpty())
        rebuild();
}

void WaitingTray::retranslate()
{
    setAccessibleName(tr("Requests without a place"));
    m_title->setText(u"<b>%1</b>"_s.arg(tr("No place yet %1").arg(m_requests.size()).toHtmlEscaped()));
    m_help->setText(tr("Drag one to a free slot"));
    arrange();
}

} // namespace yorozu::ui
