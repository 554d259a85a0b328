// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/CentreService.h"
#include "ui/memo/MemoEditing.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace yorozu::ui {

class Chip;
class ElidedLabel;
class KeyButton;
class MemoStepper;
class ThemeManager;

// Back, whose memo, how far it is, when it was saved, and what can be done with it now. Only actions that work are
// shown.
class MemoToolBar : public QWidget
{
    Q_OBJECT
public:
    explicit MemoToolBar(ThemeManager& themes, QWidget* parent = nullptr);

    void show(const MemoEditing& editing, const service::CentreData& centre);
    void showSaveState(const MemoEditing& editing);
    // Who else has the memo open; an empty sentence hides it.
    // Whether the memo is in the case book; without `mayShow` there is nothing to be pressed.
    void showStudy(bool mayShow, bool isMarked);
    void showCompanions(const QString& sentence, const QString& details);
    // "11:51 saved", for the shell's status bar as well.
    static QString saveText(const MemoEditing& editing);

Q_SIGNALS:
    void backRequested();
    void printRequested();
    void submitRequested();
    void withdrawRequested();
    void stampRequested();
    void returnRequested();
    void amendRequested();
    void giveUpRequested();
    void historyRequested();
    void studyRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    KeyButton* addButton(const QString& name, const QString& icon);
    void retranslate();

    ThemeManager& m_themes;
    QToolButton* m_back;
    ElidedLabel* m_company;
    ElidedLabel* m_detail;
    Chip* m_companions;
    MemoStepper* m_stepper;
    QLabel* m_savedIcon;
    QLabel* m_saved;
    QPushButton* m_study;
    QPushButton* m_history;
    KeyButton* m_print;
    QPushButton* m_return;
    QPushButton* m_withdraw;
    QPushButton* m_giveUp;
    QPushButton* m_amend;
    KeyButton* m_stamp;
    KeyButton* m_submit;
    bool m_amending = false;
    bool m_marked = false; // in the case book
    Memo m_memo;
};

} // namespace yorozu::ui
