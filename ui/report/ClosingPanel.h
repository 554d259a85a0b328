// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Closing.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace yorozu::ui {

class CheckRow;
class ThemeManager;

// 確定の前に: what is looked at before a month is closed, and the one action that closes it; of a closed month who
// closed it, what was corrected since, and opening it again with a reason.
class ClosingPanel : public QWidget
{
    Q_OBJECT

public:
    // Of the month that is shown.
    struct Content
    {
        QDate month;
        MonthState state = MonthState::Ahead;
        std::optional<MonthClosing> closing;
        QList<ClosingCheck> checks;
        QList<MonthClosing> history;
        qsizetype corrections = 0;
        QString mayNotClose;  // why the person may not; empty: she may
        QString mayNotReopen; // likewise
    };

    explicit ClosingPanel(ThemeManager& themes, QWidget* parent = nullptr);

    void showMonth(const Content& content);
    // Quarters and years are not closed.
    void showLongerSpan();
    // The button would close the month.
    bool canClose() const;
    QString hindrance() const; // why it cannot be closed now; empty: nothing stands in its way
    bool canReopen() const;
    // Asks for the reason.
    void beginReopening();
    bool isReopening() const;
    void endReopening();
    void submit(); // the reason
    // The command is under way.
    void setBusy(bool busy);

Q_SIGNALS:
    void checkWanted(const yorozu::ClosingCheck& check);
    void correctionsWanted();
    void closeWanted();
    void reopenWanted(const QString& reason);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void refresh();
    void showOpenMonth();
    void showClosedMonth();
    QString historyText() const;

    ThemeManager& m_themes;
    QLabel* m_head;
    QLabel* m_rest;
    QWidget* m_rowsPlace;
    QVBoxLayout* m_rows;
    QList<CheckRow*> m_checks;
    CheckRow* m_corrections;
    QPushButton* m_close;
    QPushButton* m_reopen;
    QWidget* m_reasonPlace;
    QLineEdit* m_reason;
    QPushButton* m_submit;
    QPushButton* m_giveUp;
    QLabel* m_note;
    Content m_content;
    bool m_longer = false;
    bool m_busy = false;
};

} // namespace yorozu::ui
