// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/async/ShortcutLine.h"
#include "ui/async/Target.h"

#include <functional>
#include <QWidget>

namespace yorozu::ui {

// A page as the shell sees it: what stands in its title, what its keys are, and how it is left.
class DeskPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // In the language of the moment.
    virtual QString title() const = 0;
    virtual QList<ShortcutLine> keys() const = 0;
    virtual void reload() = 0;
    // Pages of one record have nothing that the office switch could filter.
    virtual bool knowsOffices() const { return true; }

    // Whoever comes to the page works on it without a Tab: its own keys, or those of its list.
    virtual void takeKeys() {}

    // Whether something typed here must be made safe before the program ends.
    virtual bool holdsText() const { return false; }
    // Before another page, another record or the end of the program: what is typed is saved, then `then` is called.
    // If it can be kept nowhere, `then` is not called, and the page says why.
    virtual void leave(std::function<void()> then) { then(); }
};

} // namespace yorozu::ui
