// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/SeriesService.h"

#include <functional>
#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace yorozu::ui {

class DeskContext;

// この回だけ / この回以降 / すべて: beside the session, over the sheet. Nothing waits for it: Esc, or whatever else is
// done, and nothing was changed.
class SeriesChoice : public QFrame
{
    Q_OBJECT

public:
    SeriesChoice(DeskContext& context, QWidget* parent);

    static constexpr int Width = 320;
    // Beside `near`, within `within`; both of the parent. 1, 2 and 3 choose as well.
    void askScope(const QString& question, const QRect& near, const QRect& within,
                  std::function<void(service::SeriesScope)> then);
    // Those that stand in somebody's way: they stay as they are, or nothing is changed.
    void askClashes(const QList<service::Occurrence>& clashes, const QRect& near, const QRect& within,
                    std::function<void()> leaveThem);
    void closeUp();

Q_SIGNALS:
    void givenUp();
    void vacated(); // it goes, and had the focus

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void clear();
    void addChoice(const QString& name, const QString& text, std::function<void()> act);
    void open(const QString& title, const QString& text, const QRect& near, const QRect& within);

    DeskContext& m_context;
    QLabel* m_title;
    QLabel* m_text;
    QVBoxLayout* m_choices;
    QList<QPushButton*> m_buttons;
};

} // namespace yorozu::ui
