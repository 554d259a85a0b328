// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportSheet.h"

#include "core/domain/ReportTexts.h"
#include "ui/report/ReportTable.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int SkeletonCount = 14;
constexpr int BottomEdge = 2; // a little darker than the others, as a paper that lies on a desk

// No figure of it, of the months before or of the year so far.
bool isNothing(const MonthlyReport& report)
{
    return std::all_of(report.parts.cbegin(), report.parts.cend(), [](const ReportPart& part) {
        return std::all_of(part.lines.cbegin(), part.lines.cend(), [](const ReportLine& line) {
            return line.total == 0 && line.previous == 0 && line.toDate == 0;
        });
    });
}

} // namespace

ReportSheet::ReportSheet(ThemeManager& themes, QWidget* parent)
    : QFrame(parent)
    , m_themes(themes)
    , m_title(new QLabel(this))
    , m_note(new ElidedLabel(themes, {}, this))
    , m_table(new ReportTable(themes, this))
    , m_skeleton(new SkeletonRows(themes, SkeletonCount, this))
    , m_empty(new EmptyState(themes, u"report"_s, {}, {}, this))
    , m_foot(new ElidedLabel(themes, {}, this))
{
    setObjectName(u"reportSheet"_s);
    m_title->setObjectName(u"reportTitle"_s);
    m_empty->setObjectName(u"reportEmpty"_s);
    m_foot->setObjectName(u"reportFoot"_s);
    setTextRole(m_title, TextRole::Heading);
    setTextRole(m_note, TextRole::Note);
    setTextRole(m_foot, TextRole::Note);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::s4);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s6, Space::s3, Space::s6, Space::s3);
    layout->setSpacing(Space::s2);
    layout->addLayout(head);
    layout->addWidget(m_skeleton);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_foot);
    m_skeleton->hide();
    m_empty->hide();
    retranslate();
}

bool ReportSheet::showsNothing() const
{
    return m_table->sheet().isEmpty();
}

void ReportSheet::beginReading()
{
    if (!showsNothing())
        return;
    setListShown(m_table, this, false);
    m_skeleton->show();
    m_skeleton->start();
}

void ReportSheet::stopReading()
{
    m_skeleton->stop();
    m_skeleton->hide();
}

void ReportSheet::showReport(const MonthlyReport& report, const service::CentreData& centre)
{
    stopReading();
    m_report = report;
    m_table->setReport(report, centre);
    const bool nothing = isNothing(report);
    m_empty->setVisible(nothing);
    m_foot->setVisible(!nothing);
    setListShown(m_table, this, !nothing);
    showTexts();
}

void ReportSheet::showTexts()
{
    if (!m_report.span.first.isValid())
        return;
    const QString title = reportTitle(m_report.span);
    m_title->setText(title);
    const QString first = m_report.span.first.toString(u"yyyy/MM/dd"_s);
    const QString last = m_report.span.last().toString(u"yyyy/MM/dd"_s);
    //: who reports, and from which day to which day
    m_note->setText(tr("%1  %2 – %3").arg(centreLabel(), first, last));
    m_table->setAccessibleName(title);
    const QString open = tr("Click a number, or press Enter on it, for the records that it counts.");
    if (m_report.closing) {
        m_foot->setText(reportNote(m_report) + u"  "_s + open);
    } else {
        //: a day and a time, then what a click does
        m_foot->setText(
            tr("Counted from the records as they are at %1. %2").arg(DateText::moment(m_report.countedAt), open));
    }
}

void ReportSheet::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_themes.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.lineStrong);
    painter.fillRect(0, height() - BottomEdge, width(), BottomEdge, theme.lineCtl);
    painter.fillRect(rect().adjusted(Line::thin, Line::thin, -Line::thin, -BottomEdge), theme.paper);
}

void ReportSheet::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReportSheet::retranslate()
{
    m_empty->setHeadline(tr("Nothing to count here yet"));
    m_empty->setHelp(tr("The report fills by itself from memos, bookings and activities of these months."));
    showTexts();
}

} // namespace yorozu::ui
