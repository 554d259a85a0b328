// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/TransferService.h"

#include <atomic>
#include <memory>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QLabel;
class QProgressBar;
class QPushButton;

namespace yorozu::ui {

class Band;
class DeskContext;
class SegmentedControl;

// A list leaves as CSV: which, in which encoding, to where. It appears under its name when it is whole.
class ExportPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Clients, Memos, Agencies, Activities };

    ExportPanel(DeskContext& context, QWidget* parent = nullptr);

    // Writes what is chosen to the file.
    void write(const QString& path);
    bool isRunning() const { return m_progressState != nullptr; }
    Band& band() const { return *m_band; }

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Progress
    {
        std::atomic<int> done = 0;
        std::atomic<int> total = 0;
        std::atomic<bool> givenUp = false;
    };
    void connectAll();
    void browse();
    void write(const QString& path, const QString& password, const exchange::EncodedText& text);
    QString password() const; // empty: the list is written as it is
    void end();
    void showChoices();
    void retranslate();
    Kind kind() const;
    QString fileName() const;

    DeskContext& m_context;
    Band* m_band;
    QLabel* m_kindLabel;
    SegmentedControl* m_kinds;
    QLabel* m_encodingLabel;
    SegmentedControl* m_encodings;
    QLabel* m_encodingHelp;
    QCheckBox* m_impression;
    QCheckBox* m_sealed;
    QLineEdit* m_password;
    QLabel* m_sealedHelp;
    QPushButton* m_save;
    QWidget* m_running;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    std::shared_ptr<Progress> m_progressState;
    QTimer m_poll;
};

} // namespace yorozu::ui
