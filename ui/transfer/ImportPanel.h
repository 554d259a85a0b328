// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/ImportJob.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace yorozu::ui {

class Band;
class ImportModel;
class MappingModel;
class SegmentedControl;

// Taking a list over: choose it, see what it is and which column is which, take all of it over or nothing.
class ImportPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Stage { Choose, Look, Running, Result };

    ImportPanel(DeskContext& context, QWidget* parent = nullptr);

    ImportJob& job() const { return *m_job; }
    Stage stage() const;
    void openFile(const QString& path);
    void paste(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildChoose();
    QWidget* buildLook();
    QWidget* buildRunning();
    QWidget* buildResult();
    void connectAll();
    void present(Stage next);
    void begin();
    void showPreview();
    void showRowsHead(bool comparing);
    void showFaults(const QList<exchange::RowError>& faults);
    void showCompared(const service::ImportReport& report);
    void showResult(const service::ImportReport& report);
    void showFailure(const Error& error);
    void browse();
    void saveErrors();
    void openList();
    void nameOpenList();
    void fillChoices();
    void retranslate();

    DeskContext& m_context;
    ImportJob* m_job;
    MappingModel* m_mappingModel;
    ImportModel* m_rowsModel;
    Band* m_band;
    QStackedWidget* m_stages;
    QLabel* m_kindLabel;
    SegmentedControl* m_kinds;
    QLabel* m_chooseHelp;
    QPushButton* m_file;
    QPushButton* m_paste;
    QLabel* m_fileName;
    QLabel* m_encodingLabel;
    QComboBox* m_encoding;
    QLabel* m_delimiterLabel;
    QComboBox* m_delimiter;
    QLabel* m_mappingHead;
    QTableView* m_mapping;
    QLabel* m_rowsHead;
    QTableView* m_rows;
    QPushButton* m_back;
    QPushButton* m_run;
    QLabel* m_runningText;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QLabel* m_resultHead;
    QLabel* m_result;
    QTableView* m_errors;
    QPushButton* m_save;
    QPushButton* m_again;
    QPushButton* m_list;               // to what was taken over
    QList<exchange::RowError> m_lines; // of the result
    bool m_filling = false;
    bool m_accepted = false;
};

} // namespace yorozu::ui
