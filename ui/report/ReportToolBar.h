// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Closing.h"
#include "ui/report/ReportFiles.h"
#include "ui/report/ReportPeriod.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace yorozu::ui {

class Chip;
class ElidedLabel;
class KeyButton;
class SegmentedControl;
class ThemeManager;

// Which months are shown and how they stand, and the ways out of the program.
class ReportToolBar : public QWidget
{
    Q_OBJECT

public:
    explicit ReportToolBar(ThemeManager& themes, QWidget* parent = nullptr);

    void showSpan(const MonthSpan& span, ReportPeriod period, bool hasNext);
    // Who closes the months: 担当. Said as long as one is not closed.
    void setInCharge(const QStringList& names);
    // Null where the span is no month that has begun.
    void showState(const MonthLine* line);
    // `why`: why nothing may leave the program; empty: it may.
    void allowFiles(bool allowed, const QString& why);

Q_SIGNALS:
    void stepWanted(int by);
    void periodChosen(yorozu::ui::ReportPeriod period);
    void printWanted();
    void fileWanted(yorozu::ui::ReportFiles::Kind kind);

protected:
    void changeEvent(QEvent* event) override;

private:
    KeyButton* addButton(const QString& name, const QString& icon);
    void retranslate();

    ThemeManager& m_themes;
    QToolButton* m_before;
    QLabel* m_title;
    QToolButton* m_after;
    Chip* m_state;
    ElidedLabel* m_note;
    SegmentedControl* m_periods;
    KeyButton* m_print;
    KeyButton* m_csv;
    KeyButton* m_pdf;
    KeyButton* m_excel;
    MonthSpan m_span;
    std::optional<MonthLine> m_line;
    QStringList m_inCharge;
};

} // namespace yorozu::ui
