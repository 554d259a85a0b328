// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/use/ConsultationsPart.h"

#include "ui/charts/ChartCard.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/ThemeManager.h"

#include <QAbstractButton>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int Columns = 3;

} // namespace

ConsultationsPart::ConsultationsPart(DeskContext& context, QWidget* parent)
    : UsePart(context, parent)
    , m_measure(new SegmentedControl(context.themes(), this))
    , m_months(new StackedMonths(context.themes(), this))
    , m_monthsCard(new ChartCard(context.themes(), m_months, u"useMonthsCard"_s, this))
{
    setObjectName(u"consultationsPart"_s);
    m_measure->setObjectName(u"consultationsMeasure"_s);
    m_months->setObjectName(u"useMonths"_s);
    m_measure->setSegments({{}, {}});
    m_measure->setCurrentIndex(0);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s2);
    // The months are two columns wide, the topics beside them are the longest list.
    layout->addWidget(m_monthsCard, 0, 0, 1, Columns - 1);
    addCard(m_monthsCard);
    for (std::size_t at = 0; at < Consultations::Attributes.size(); ++at) {
        const QString name = u"use"_s + code(Consultations::Attributes.at(at));
        m_bars.at(at) = new RankingBars(context.themes(), this);
        m_bars.at(at)->setObjectName(name);
        m_cards.at(at) = new ChartCard(context.themes(), m_bars.at(at), name + u"Card"_s, this);
        const int place = static_cast<int>(at) + Columns - 1;
        layout->addWidget(m_cards.at(at), place / Columns, place % Columns);
        addCard(m_cards.at(at));
    }
    for (int column = 0; column < Columns; ++column)
        layout->setColumnStretch(column, 1);
    for (ChartCard* card : findChildren<ChartCard*>(QString(), Qt::FindDirectChildrenOnly))
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    connect(m_measure, &SegmentedControl::currentChanged, this, &ConsultationsPart::askAgain);
    retranslate();
}

QString ConsultationsPart::heading() const
{
    return tr("Consultations");
}

QWidget* ConsultationsPart::controls()
{
    return m_measure;
}

QWidget* ConsultationsPart::front() const
{
    return m_monthsCard->front();
}

QList<QWidget*> ConsultationsPart::tabs() const
{
    QList<QWidget*> all{m_monthsCard};
    for (ChartCard* card : m_cards)
        all.append(card);
    return all;
}

// As on the screen; only that each of the last column, where the long lists are, has room for its rows.
QList<ChartSheet::Part> ConsultationsPart::printed() const
{
    if (m_months->state() != Chart::State::Ready)
        return {};
    constexpr int Head = 2; // of a list, in rows
    const int places = static_cast<int>(m_cards.size()) + Columns - 1;
    const qreal width = 1.0 / Columns;
    const qreal height = 1.0 / ((places + Columns - 1) / Columns);
    const auto rowsOf = [this](int at) {
        return static_cast<int>(m_bars.at(static_cast<std::size_t>(at))->data().rows.size()) + Head;
    };
    int lines = 0;
    for (int at = 0; at < static_cast<int>(m_cards.size()); at += Columns)
        lines += rowsOf(at);
    QList<ChartSheet::Part> parts{partOf(*m_monthsCard, {0, 0, 1 - width, height})};
    qreal y = 0;
    for (int at = 0; at < static_cast<int>(m_cards.size()); ++at) {
        const int place = at + Columns - 1;
        const int column = place % Columns;
        QRectF area(column * width, (place / Columns) * height, width, height);
        if (column == Columns - 1) {
            area.setRect(area.left(), y, width, static_cast<qreal>(rowsOf(at)) / lines);
            y = area.bottom();
        }
        parts.append(partOf(*m_cards.at(static_cast<std::size_t>(at)), area));
    }
    return parts;
}

void ConsultationsPart::read()
{
    const auto measure = static_cast<CrosstabQuestion::Measure>(m_measure->currentIndex());
    query([question = question(),
           measure](service::Services& services) { return Consultations::read(services, question, measure); },
          [this](const Consultations& found) {
              m_found = std::make_unique<Consultations>(found);
              showFound();
          });
}

void ConsultationsPart::showFound()
{
    if (!m_found)
        return;
    if (m_found->isEmpty()) {
        const QString sentence = tr("No consultation counts in this period.");
        m_months->setEmpty(sentence);
        for (RankingBars* bars : m_bars)
            bars->setEmpty(sentence);
    } else {
        m_months->setData(m_found->months(), StackedMonths::Layout::Stacked);
        for (std::size_t at = 0; at < m_bars.size(); ++at)
            m_bars.at(at)->setData(m_found->bars(at));
    }
    m_monthsCard->setTitle(tr("Consultations by month"), m_found->monthsNote());
    for (std::size_t at = 0; at < m_cards.size(); ++at)
        m_cards.at(at)->setTitle(label(Consultations::Attributes.at(at)), m_found->note(at));
    chooseAgain();
}

std::optional<UseNumber> ConsultationsPart::numberAt(const Chart* chart, QPoint place) const
{
    if (!m_found)
        return std::nullopt;
    if (chart == m_months)
        return m_found->numberOfMonths(place);
    for (std::size_t at = 0; at < m_bars.size(); ++at) {
        if (m_bars.at(at) == chart)
            return m_found->numberOf(at, place);
    }
    return std::nullopt;
}

void ConsultationsPart::retranslate()
{
    m_measure->setSegmentText(0, tr("Sessions"));
    m_measure->setSegmentText(1, tr("Firms"));
    m_measure->setAccessibleName(tr("What is counted"));
    m_monthsCard->setTitle(tr("Consultations by month"));
    for (std::size_t at = 0; at < m_cards.size(); ++at)
        m_cards.at(at)->setTitle(label(Consultations::Attributes.at(at)));
    // Labels come from the reading.
    if (m_found)
        askAgain();
}

} // namespace yorozu::ui
