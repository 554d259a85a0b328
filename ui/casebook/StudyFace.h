// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/CaseBookService.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace yorozu::ui {

class Chip;
class ElidedLabel;
class KeyButton;
class ThemeManager;

// The head of a study: whose it is, how far it is and who has approved it, and what can be done with it now. Only
// actions that work are shown.
class StudyFace : public QWidget
{
    Q_OBJECT

public:
    explicit StudyFace(ThemeManager& themes, QWidget* parent = nullptr);

    struct May
    {
        bool write = false;
        bool approve = false;
    };
    void show(const StudyLine& line, May may);
    // Words that keep it from being approved.
    void showOpen(int open);
    enum class Saved { Clean, Unsaved, Saving, Done, Failed };
    void showSaved(Saved saved, UtcSeconds at = 0);

Q_SIGNALS:
    void sourceRequested(); // the memo, or the client of the case
    void approveRequested();
    void revokeRequested();
    void againRequested();
    void removeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showButtons();

    QPushButton* m_source;
    ElidedLabel* m_client;
    Chip* m_status;
    QLabel* m_saved;
    QPushButton* m_again;
    QPushButton* m_remove;
    QPushButton* m_revoke;
    KeyButton* m_approve;
    StudyLine m_line;
    May m_may;
    int m_open = 0;
    Saved m_state = Saved::Clean;
    UtcSeconds m_savedAt = 0;
};

} // namespace yorozu::ui
