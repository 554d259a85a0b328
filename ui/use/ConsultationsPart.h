// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/use/Consultations.h"
#include "ui/use/UsePart.h"

#include <array>
#include <memory>

namespace yorozu::ui {

class SegmentedControl;

// 相談の内訳: who came about what, on which way, for the first time or again.
class ConsultationsPart : public UsePart
{
    Q_OBJECT

public:
    ConsultationsPart(DeskContext& context, QWidget* parent);

    QString heading() const override;
    QWidget* controls() override;
    QWidget* front() const override;
    QList<QWidget*> tabs() const override;
    QList<ChartSheet::Part> printed() const override;
    StackedMonths& months() const { return *m_months; }
    RankingBars& bars(std::size_t attribute) const { return *m_bars.at(attribute); }
    SegmentedControl& measure() const { return *m_measure; }

protected:
    void read() override;
    std::optional<UseNumber> numberAt(const Chart* chart, QPoint place) const override;
    void retranslate() override;

private:
    void showFound();

    SegmentedControl* m_measure;
    StackedMonths* m_months;
    ChartCard* m_monthsCard;
    std::array<RankingBars*, Consultations::Attributes.size()> m_bars{};
    std::array<ChartCard*, Consultations::Attributes.size()> m_cards{};
    std::unique_ptr<Consultations> m_found;
};

} // namespace yorozu::ui
