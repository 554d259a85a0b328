// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/use/OtherCentres.h"
#include "ui/use/UsePart.h"

#include <memory>

class QComboBox;
class QFrame;
class QLabel;
class QPushButton;

namespace yorozu::service {
struct ImportReport;
}

namespace yorozu::ui {

class Band;
class ChartTableModel;
class RecordTable;

// 他拠点: what other centres have published, taken over from a list (CSV) and laid beside ours.
class OtherCentresPart : public UsePart
{
    Q_OBJECT

public:
    OtherCentresPart(DeskContext& context, QWidget* parent);

    QString heading() const override;
    QWidget* controls() override;
    QWidget* front() const override;
    QList<QWidget*> tabs() const override;
    QList<ChartSheet::Part> printed() const override;
    RankingBars& bars() const { return *m_bars; }
    RecordTable& table() const { return *m_table; }
    Band& band() const { return *m_band; }
    // Says what taking it over would do, and asks.
    void look(const QString& path);

protected:
    void read() override;
    std::optional<UseNumber> numberAt(const Chart* chart, QPoint place) const override;
    void retranslate() override;

private:
    void build();
    void showFound();
    void showBars();
    void openLine();
    void askForFile();
    void take(QByteArray bytes, bool dryRun);
    void showLook(const service::ImportReport& report);

    QWidget* m_controls;
    QComboBox* m_figure;
    QPushButton* m_import;
    Band* m_band;
    RankingBars* m_bars;
    ChartCard* m_card;
    QFrame* m_tableCard;
    QLabel* m_tableTitle;
    ChartTableModel* m_model;
    RecordTable* m_table;
    std::unique_ptr<OtherCentres> m_found;
    QByteArray m_looked; // what would be taken over
};

} // namespace yorozu::ui
