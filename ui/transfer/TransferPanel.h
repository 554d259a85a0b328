// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;

namespace yorozu::ui {

class DeskContext;
class ExportPanel;
class ImportPanel;
class SegmentedControl;

// 取り込み・書き出し: lists in and out.
class TransferPanel : public QWidget
{
    Q_OBJECT

public:
    TransferPanel(DeskContext& context, QWidget* parent = nullptr);

    ImportPanel& importing() const { return *m_import; }
    ExportPanel& exporting() const { return *m_export; }
    void showExport();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    SegmentedControl* m_ways;
    QStackedWidget* m_panels;
    ImportPanel* m_import;
    ExportPanel* m_export;
};

} // namespace yorozu::ui
