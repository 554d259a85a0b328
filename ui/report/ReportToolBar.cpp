// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportToolBar.h"

#include "core/domain/ReportTexts.h"
#include "ui/report/ReportText.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/controls/KeyButton.h"
#include "ui/theme/controls/KeyCap.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

ReportToolBar::ReportToolBar(ThemeManager& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_before(new QToolButton(this))
    , m_title(new QLabel(this))
    , m_after(new QToolButton(this))
    , m_state(new Chip(themes, {}, Chip::Tone::Plain, this))
    , m_note(new ElidedLabel(themes, {}, this))
    , m_periods(new SegmentedControl(themes, this))
    , m_print(addButton(u"reportPrintButton"_s, u"print"_s))
    , m_csv(addButton(u"reportCsv"_s, u"csv"_s))
    , m_pdf(addButton(u"reportPdf"_s, u"pdf"_s))
    , m_excel(addButton(u"reportExcel"_s, {}))
{
    setSurfaceRole(this, SurfaceRole::ToolBar);
    setFixedHeight(Size::toolBar);
    m_before->setObjectName(u"reportBefore"_s);
    m_after->setObjectName(u"reportAfter"_s);
    m_state->setObjectName(u"reportState"_s);
    m_note->setObjectName(u"reportStateNote"_s);
    m_periods->setObjectName(u"reportPeriods"_s);
    m_title->setObjectName(u"reportSpan"_s);
    themes.bindIcon(m_before, u"left"_s);
    themes.bindIcon(m_after, u"right"_s);
    themes.bindIcon(m_excel, u"xls"_s, &Theme::onAccent);
    setButtonKind(m_excel, ButtonKind::Primary);
    setTextRole(m_title, TextRole::Title);
    setTextRole(m_note, TextRole::Secondary);
    m_note->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_print->setCap(keyCapText(QKeySequence(Qt::CTRL | Qt::Key_P)));
    m_excel->setCap(keyCapText(QKeySequence(Qt::CTRL | Qt::Key_E)));
    m_periods->setSegments({u"1"_s, u"2"_s, u"3"_s});
    m_periods->setCurrentIndex(0);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::s3, 0, Space::s4, 0);
    row->setSpacing(Space::s2);
    row->addWidget(m_before);
    row->addWidget(m_title);
    row->addWidget(m_after);
    row->addWidget(m_state);
    row->addWidget(m_note);
    row->addStretch(1);
    row->addWidget(m_periods);
    for (QWidget* button : QList<QWidget*>{m_print, m_csv, m_pdf, m_excel})
        row->addWidget(button);
    connect(m_before, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    connect(m_periods, &SegmentedControl::currentChanged, this,
            [this](int index) { Q_EMIT periodChosen(static_cast<ReportPeriod>(index)); });
    connect(m_print, &QPushButton::clicked, this, &ReportToolBar::printWanted);
    connect(m_csv, &QPushButton::clicked, this, [this] { Q_EMIT fileWanted(ReportFiles::Kind::Csv); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { Q_EMIT fileWanted(ReportFiles::Kind::Pdf); });
    connect(m_excel, &QPushButton::clicked, this, [this] { Q_EMIT fileWanted(ReportFiles::Kind::Xlsx); });
    retranslate();
}

KeyButton* ReportToolBar::addButton(const QString& name, const QString& icon)
{
    auto* button = new KeyButton(m_themes, this);
    button->setObjectName(name);
    setControlSize(button, ControlSize::Small);
    if (!icon.isEmpty())
        m_themes.bindIcon(button, icon);
    return button;
}

void ReportToolBar::showSpan(const MonthSpan& span, ReportPeriod period, bool hasNext)
{
    m_span = span;
    m_after->setEnabled(hasNext);
    const QSignalBlocker quiet(m_periods);
    m_periods->setCurrentIndex(static_cast<int>(period));
    retranslate();
}

void ReportToolBar::showState(const MonthLine* line)
{
    m_line = line ? std::optional(*line) : std::nullopt;
    retranslate();
}

void ReportToolBar::setInCharge(const QStringList& names)
{
    m_inCharge = names;
    retranslate();
}

void ReportToolBar::allowFiles(bool allowed, const QString& why)
{
    for (KeyButton* button : {m_print, m_csv, m_pdf, m_excel})
        button->setEnabled(allowed);
    retranslate();
    if (why.isEmpty())
        return;
    for (KeyButton* button : {m_print, m_csv, m_pdf, m_excel})
        button->setToolTip(why);
}

void ReportToolBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReportToolBar::retranslate()
{
    const auto keys = [](QKeyCombination combination) {
        return QKeySequence(combination).toString(QKeySequence::NativeText);
    };
    m_before->setAccessibleName(tr("Before"));
    m_before->setToolTip(tr("Before ([)"));
    m_after->setAccessibleName(tr("Next"));
    m_after->setToolTip(tr("Next (])"));
    //: a month, a quarter or a year of which the report is
    m_title->setText(m_span.first.isValid() ? tr("%1", "span of the report").arg(spanText(m_span)) : QString());
    m_periods->setSegmentText(0, tr("Month"));
    m_periods->setSegmentText(1, tr("Quarter"));
    m_periods->setSegmentText(2, tr("Year"));
    m_periods->setAccessibleName(tr("Length of the report"));
    m_print->setText(tr("Print"));
    m_csv->setText(tr("CSV"));
    m_csv->setToolTip(keys(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_pdf->setText(tr("PDF"));
    m_pdf->setToolTip(keys(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_print->setToolTip(keys(Qt::CTRL | Qt::Key_P));
    m_excel->setText(tr("Write to Excel"));
    m_excel->setToolTip(keys(Qt::CTRL | Qt::Key_E));
    m_state->setVisible(m_line.has_value());
    m_note->setVisible(m_line && (m_line->closing || !m_inCharge.isEmpty()));
    if (!m_line)
        return;
    m_state->setText(label(m_line->state));
    m_state->setTone(ReportText::tone(m_line->state));
    if (m_line->closing) {
        //: who closed the month, when
        m_note->setText(tr("closed %1 by %2")
                            .arg(DateText::monthDay(tokyoDate(m_line->closing->closedAt)), m_line->closing->closedBy));
    } else {
        //: of the report: two concierges
        m_note->setText(tr("in charge: %1").arg(m_inCharge.join(u" · "_s)));
    }
}

} // namespace yorozu::ui
