// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Crosstab.h"
#include "ui/charts/HeatMap.h"
#include "ui/use/UsePart.h"

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace yorozu::ui {

class SegmentedControl;

// クロス集計: consultations by any two attributes, kept under a name where wanted, as a file where allowed.
class CrosstabPart : public UsePart
{
    Q_OBJECT

public:
    CrosstabPart(DeskContext& context, QWidget* parent);

    QString heading() const override;
    QWidget* controls() override;
    QWidget* front() const override;
    QList<QWidget*> tabs() const override;
    QList<ChartSheet::Part> printed() const override;

    // What is shown now, of the period that was asked for.
    CrosstabQuestion crosstabQuestion() const;
    const Crosstab* table() const { return m_table.get(); }
    const QList<ReportView>& views() const { return m_views; }
    HeatMap& map() const { return *m_map; }
    void apply(const ReportView& view);
    void save(const QString& name);
    void retire(const ReportView& view);
    // Of the last view that was saved or taken away.
    void undo();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void read() override;
    std::optional<UseNumber> numberAt(const Chart* chart, QPoint place) const override;
    void retranslate() override;

private:
    enum class File { Xlsx, CsvUtf8, CsvCp932 };
    void buildControls();
    void readViews();
    void showTable();
    HeatMap::Data mapOf(const Crosstab& table) const;
    void fillViews();
    void fillFiles();
    void askForName(bool shown);
    void askForFile(File file);
    void write(File file, const QString& path);
    // CrosstabPartViews.cpp
    void store(const ReportView& view, const QString& done);
    void say(const QString& sentence);

    QWidget* m_controls;
    QComboBox* m_rows;
    QComboBox* m_columns;
    SegmentedControl* m_measure;
    QPushButton* m_viewButton;
    QPushButton* m_fileButton;
    QMenu* m_viewMenu;
    QMenu* m_fileMenu;
    QWidget* m_naming;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QPushButton* m_keep;
    HeatMap* m_map;
    ChartCard* m_card;
    std::unique_ptr<Crosstab> m_table;
    QList<ReportView> m_views;
    std::optional<std::pair<QDate, QDate>> m_days; // of a saved one whose period the page has no name for
    std::optional<MonthSpan> m_span;               // that was asked for last
    std::optional<ReportView> m_taken;             // undo: put back
    std::optional<ReportView> m_added;             // undo: taken away
};

} // namespace yorozu::ui
