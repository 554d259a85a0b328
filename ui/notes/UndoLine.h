// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace yorozu::ui {

// "… was removed. Undo": instead of a question before. It stays for ten seconds, longer while it has the focus.
class UndoLine : public QWidget
{
    Q_OBJECT
public:
    explicit UndoLine(QWidget* parent = nullptr);

    void offer(const QString& sentence, std::function<void()> undo);
    QPushButton* button() const { return m_button; }

private:
    QLabel* m_label;
    QPushButton* m_button;
    QTimer m_away;
    std::function<void()> m_undo;
};

} // namespace yorozu::ui
