// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Report.h"
#include "core/service/CentreService.h"

#include <QFrame>

class QLabel;

namespace yorozu::ui {

class ElidedLabel;
class EmptyState;
class ReportTable;
class SkeletonRows;
class ThemeManager;

// The paper on the desk: title, the table, and from when its figures are.
class ReportSheet : public QFrame
{
    Q_OBJECT

public:
    explicit ReportSheet(ThemeManager& themes, QWidget* parent = nullptr);

    // Bars, as long as there is nothing to be seen.
    void beginReading();
    void stopReading();
    void showReport(const MonthlyReport& report, const service::CentreData& centre);
    ReportTable& table() const { return *m_table; }
    EmptyState& empty() const { return *m_empty; }
    bool showsNothing() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showTexts();

    ThemeManager& m_themes;
    QLabel* m_title;
    ElidedLabel* m_note;
    ReportTable* m_table;
    SkeletonRows* m_skeleton;
    EmptyState* m_empty;
    ElidedLabel* m_foot;
    MonthlyReport m_report;
};

} // namespace yorozu::ui
