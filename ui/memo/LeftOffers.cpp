// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memo/LeftOffers.h"

#include "ui/theme/controls/Band.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

LeftOffers::LeftOffers(ThemeManager& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"memoLeftOffers"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    hide();
}

void LeftOffers::offer(const QList<service::DraftStore::LeftText>& texts)
{
    m_offers.clear();
    for (const service::DraftStore::LeftText& text : texts)
        m_offers.append({text, false});
    fill();
}

void LeftOffers::fill()
{
    for (Band* band : std::as_const(m_bands)) {
        band->hide();
        band->deleteLater(); // it may be the one that was clicked
    }
    m_bands.clear();
    for (qsizetype i = 0; i < m_offers.size(); ++i) {
        auto* band = new Band(m_themes, this);
        band->setObjectName(u"memoOffer%1"_s.arg(i));
        connect(band, &Band::actionTriggered, this, [this, i] { act(i); });
        connect(band, &Band::secondActionTriggered, this,
                [this, uuid = m_offers[i].text.draft.uuid] { Q_EMIT discardWanted(uuid); });
        m_layout->addWidget(band);
        m_bands.append(band);
        say(i);
    }
    setVisible(!m_offers.isEmpty());
}

void LeftOffers::say(qsizetype index)
{
    const Offer& offer = m_offers[index];
    Band* band = m_bands[index];
    if (offer.discarded) {
        band->setAction(tr("Undo"));
        band->setSecondAction({});
        band->showMessage(Band::Kind::Info, tr("The text from that file is discarded."));
        return;
    }
    //: a date format of Qt: when a text was typed
    const QString when = toTokyo(offer.text.writtenAt).toString(tr("yyyy-MM-dd HH:mm"));
    band->setAction(tr("Go on with that text"));
    band->setSecondAction(tr("Discard"));
    band->showMessage(
        Band::Kind::Warning,
        tr("This computer holds a text of this memo from %1 that did not reach the data base.").arg(when));
}

void LeftOffers::act(qsizetype index)
{
    const Offer offer = m_offers[index];
    if (offer.discarded) {
        Q_EMIT bringBackWanted(offer.text.draft.uuid);
        return;
    }
    m_offers.removeAt(index);
    fill();
    Q_EMIT taken(offer.text.draft);
}

void LeftOffers::showDiscarded(const QString& uuid)
{
    setDiscarded(uuid, true);
}

void LeftOffers::showOffered(const QString& uuid)
{
    setDiscarded(uuid, false);
}

void LeftOffers::setDiscarded(const QString& uuid, bool discarded)
{
    for (qsizetype i = 0; i < m_offers.size(); ++i) {
        if (m_offers[i].text.draft.uuid == uuid) {
            m_offers[i].discarded = discarded;
            say(i);
        }
    }
}

void LeftOffers::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        for (qsizetype i = 0; i < m_offers.size(); ++i)
            say(i);
    }
}

} // namespace yorozu::ui
