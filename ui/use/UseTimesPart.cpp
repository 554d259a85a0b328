// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/use/UseTimesPart.h"

#include "core/service/AnalysisService.h"
#include "ui/charts/ChartCard.h"
#include "ui/charts/HeatMap.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/ThemeManager.h"

#include <QAbstractButton>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

UseTimesPart::UseTimesPart(DeskContext& context, QWidget* parent)
    : UsePart(context, parent)
    , m_booths(new HeatMap(context.themes(), this))
    , m_staff(new HeatMap(context.themes(), this))
    , m_boothsCard(new ChartCard(context.themes(), m_booths, u"useBoothsCard"_s, this))
    , m_staffCard(new ChartCard(context.themes(), m_staff, u"useStaffCard"_s, this))
    , m_measure(new SegmentedControl(context.themes(), this))
    , m_columns(new SegmentedControl(context.themes(), this))
{
    setObjectName(u"useTimesPart"_s);
    m_booths->setObjectName(u"useBooths"_s);
    m_staff->setObjectName(u"useStaff"_s);
    m_measure->setObjectName(u"useMeasure"_s);
    m_columns->setObjectName(u"useColumns"_s);
    m_measure->setSegments({{}, {}});
    m_columns->setSegments({{}, {}, {}});
    m_measure->setCurrentIndex(0);
    m_columns->setCurrentIndex(0);
    m_boothsCard->addToHead(m_measure);
    m_staffCard->addToHead(m_columns);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_boothsCard, 1);
    layout->addWidget(m_staffCard, 1);
    for (ChartCard* card : {m_boothsCard, m_staffCard}) {
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
        addCard(card);
    }
    connect(m_measure, &SegmentedControl::currentChanged, this, &UseTimesPart::showTimes);
    connect(m_columns, &SegmentedControl::currentChanged, this, [this] {
        forget(); // the places are others now
        showTimes();
    });
    retranslate();
}

QString UseTimesPart::heading() const
{
    return tr("Booths and coordinators");
}

QWidget* UseTimesPart::front() const
{
    return m_boothsCard->front();
}

QList<QWidget*> UseTimesPart::tabs() const
{
    return {m_boothsCard, m_staffCard};
}

QList<ChartSheet::Part> UseTimesPart::printed() const
{
    if (m_booths->state() != Chart::State::Ready && m_staff->state() != Chart::State::Ready)
        return {};
    return {partOf(*m_boothsCard, {0, 0, 0.5, 1}), partOf(*m_staffCard, {0.5, 0, 0.5, 1})};
}

UseTimes UseTimesPart::times() const
{
    return {*m_report, question().office, context().centre()};
}

UseTimes::Measure UseTimesPart::measure() const
{
    return static_cast<UseTimes::Measure>(m_measure->currentIndex());
}

UseTimes::Columns UseTimesPart::columns() const
{
    return static_cast<UseTimes::Columns>(m_columns->currentIndex());
}

void UseTimesPart::read()
{
    query(
        [span = question().span](service::Services& services) {
            return service::AnalysisService(services.file()).use(span.first, span.last());
        },
        [this](const UseReport& report) {
            m_report = std::make_unique<UseReport>(report);
            showTimes();
        });
}

void UseTimesPart::showTimes()
{
    if (!m_report)
        return;
    const UseTimes times = this->times();
    const HeatMap::Data staff = times.staff(columns());
    if (times.isEmpty())
        m_booths->setEmpty(tr("Nothing can be booked in this period."));
    else
        m_booths->setData(times.booths(measure()));
    if (staff.rows.isEmpty())
        m_staff->setEmpty(tr("Nobody had a session in this period."));
    else
        m_staff->setData(staff);
    m_boothsCard->setTitle(tr("Booths by hour"), times.boothShare());
    m_staffCard->setTitle(tr("Coordinators"), tr("sessions of who leads or is the second"));
    chooseAgain();
}

std::optional<UseNumber> UseTimesPart::numberAt(const Chart* chart, QPoint place) const
{
    if (!m_report)
        return std::nullopt;
    const UseTimes times = this->times();
    const bool booths = chart == m_booths;
    const QList<qint64> sessions = booths ? times.boothSessions(place) : times.staffSessions(place, columns());
    return UseNumber{booths ? times.boothName(place) : times.staffName(place, columns()), sessions.size(),
                     [sessions](service::AnalysisService&) -> Result<FigureRecords> {
                         return FigureRecords{Counted::Bookings, sessions};
                     }};
}

void UseTimesPart::retranslate()
{
    m_measure->setSegmentText(0, tr("Sessions"));
    m_measure->setSegmentText(1, tr("Used %"));
    m_measure->setAccessibleName(tr("What the map of booths shows"));
    m_columns->setSegmentText(0, tr("Hour"));
    m_columns->setSegmentText(1, tr("Weekday"));
    m_columns->setSegmentText(2, tr("Office"));
    m_columns->setAccessibleName(tr("By what the coordinators are shown"));
    m_boothsCard->setTitle(tr("Booths by hour"));
    m_staffCard->setTitle(tr("Coordinators"));
    showTimes();
}

} // namespace yorozu::ui
