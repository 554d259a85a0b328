// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/use/UsePart.h"

#include "ui/charts/ChartCard.h"

#include <QEvent>

namespace yorozu::ui {

UsePart::UsePart(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
}

void UsePart::addCard(ChartCard* card)
{
    m_cards.append(card);
    connect(card, &ChartCard::opened, this, [this, card](QPoint place) { choose(card, place); });
    connect(card, &ChartCard::copied, this, [this] { m_context.announce(tr("Copied to the clipboard.")); });
}

void UsePart::ask(const UseQuestion& question)
{
    if (m_question && m_question->span != question.span)
        forget();
    m_question = question;
    m_stale = false;
    for (ChartCard* card : std::as_const(m_cards))
        card->chart().setLoading();
    read();
}

void UsePart::askAgain()
{
    if (m_question)
        ask(UseQuestion(*m_question));
}

void UsePart::choose(ChartCard* card, QPoint place)
{
    Chart* chart = &card->chart();
    if (m_choice && m_choice->chart == chart && m_choice->place == place) {
        Q_EMIT entered();
        return;
    }
    const std::optional<UseNumber> number = numberAt(chart, place);
    if (!number)
        return;
    forget();
    m_choice = Choice{card, chart, place};
    chart->setChosen(place);
    Q_EMIT chosen(*number);
    m_context.announce(tr("%1: %n record(s)", nullptr, static_cast<int>(number->count)).arg(number->title));
}

// The same number may count others now, or be gone.
void UsePart::chooseAgain()
{
    for (ChartCard* card : std::as_const(m_cards))
        card->refresh();
    if (!m_choice)
        return;
    const Choice choice = *m_choice;
    const std::optional<UseNumber> number = numberAt(choice.chart, choice.place);
    if (number && choice.chart->indexAt(choice.place) >= 0)
        Q_EMIT chosen(*number);
    else
        forget();
}

void UsePart::forget()
{
    if (!m_choice)
        return;
    m_choice->chart->setChosen(std::nullopt);
    m_choice.reset();
    Q_EMIT forgotten();
}

ChartSheet::Part UsePart::partOf(const ChartCard& card, const QRectF& place)
{
    return {card.title(), card.note(), &card.chart(), {}, place};
}

QWidget* UsePart::chosenChart() const
{
    return m_choice ? m_choice->card->front() : nullptr;
}

void UsePart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yorozu::ui
