// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/UseReport.h"
#include "ui/use/UsePart.h"
#include "ui/use/UseTimes.h"

#include <memory>

namespace yorozu::ui {

class HeatMap;
class SegmentedControl;

// ブース・CO: how booths and coordinators are used, by hour, day of the week and office.
class UseTimesPart : public UsePart
{
    Q_OBJECT

public:
    UseTimesPart(DeskContext& context, QWidget* parent);

    QString heading() const override;
    QWidget* front() const override;
    QList<QWidget*> tabs() const override;
    QList<ChartSheet::Part> printed() const override;
    HeatMap& booths() const { return *m_booths; }
    HeatMap& staff() const { return *m_staff; }

protected:
    void read() override;
    std::optional<UseNumber> numberAt(const Chart* chart, QPoint place) const override;
    void retranslate() override;

private:
    void showTimes();
    UseTimes times() const;
    UseTimes::Measure measure() const;
    UseTimes::Columns columns() const;

    HeatMap* m_booths;
    HeatMap* m_staff;
    ChartCard* m_boothsCard;
    ChartCard* m_staffCard;
    SegmentedControl* m_measure;
    SegmentedControl* m_columns;
    std::unique_ptr<UseReport> m_report;
};

} // namespace yorozu::ui
