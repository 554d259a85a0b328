// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/SetupState.h"

#include <QWidget>

namespace yorozu::ui {

// One step of the first run. It shows a part of the state and changes it as soon as something is typed or chosen.
class SetupPage : public QWidget
{
    Q_OBJECT

public:
    // `state` outlives the page.
    SetupPage(SetupState& state, QWidget* parent)
        : QWidget(parent)
        , m_state(state)
    {
    }

    virtual QString title() const = 0;
    virtual QString help() const = 0;
    virtual void retranslate() = 0;
    // Brings the state on the screen, each time the step is come to.
    virtual void display() = 0;
    // Why one cannot go on from here; empty: one can.
    virtual QString problem() const { return {}; }

Q_SIGNALS:
    void edited();

protected:
    SetupState& state() const { return m_state; }

private:
    SetupState& m_state;
};

} // namespace yorozu::ui
