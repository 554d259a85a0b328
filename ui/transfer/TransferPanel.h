// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/AdminSection.h"

class QStackedWidget;

namespace yorozu::ui {

class DeskContext;
class ExportPanel;
class ImportPanel;
class SegmentedControl;

// 管理 › 取り込み・書き出し: lists in and out.
class TransferPanel : public AdminSection
{
    Q_OBJECT

public:
    TransferPanel(DeskContext& context, QWidget* parent = nullptr);

    QString id() const override;
    QString iconName() const override;
    QString title() const override;
    void reload() override {} // a list that is looked at stays

    ImportPanel& importing() const { return *m_import; }
    ExportPanel& exporting() const { return *m_export; }
    void showImport();
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
