// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/SheetValues.h"

#include <QObject>
#include <QTimer>

namespace yorozu::ui {

// How many sheets a memo takes when it is printed. Pages are laid out as for the printer, off the GUI thread and a
// moment after the typing pauses.
class ContinuationCounter : public QObject
{
    Q_OBJECT
public:
    explicit ContinuationCounter(QObject* parent = nullptr);
    void count(const SheetValues& values);

Q_SIGNALS:
    void counted(int pages);

private:
    void start();

    SheetValues m_values;
    QTimer m_pause;
    bool m_running = false;
    bool m_again = false;
};

} // namespace yorozu::ui
