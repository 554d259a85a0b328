// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace yorozu::ui {

class ThemeManager;

// Asks for a sentence that will stand on record: why a memo is returned, why a confirmed one is changed. The button
// works from `shortest` characters on; until then it is said why it does not.
class ReasonDialog : public QDialog
{
    Q_OBJECT
public:
    struct Texts
    {
        QString title;
        QString help;
        QString button;
    };
    ReasonDialog(ThemeManager& themes, const Texts& texts, int shortest, QWidget* parent);

    QString reason() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void judge();

    int m_shortest;
    QPlainTextEdit* m_edit;
    QLabel* m_note;
    QPushButton* m_accept;
};

} // namespace yorozu::ui
