// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yorozu::ui {

// What a page remembers from one start to the next of how the person at the screen has set it: on this computer, for
// this data base. Numbers and flags, nothing of the centre's data.
class ChoiceStore
{
public:
    virtual ~ChoiceStore() = default;

    virtual QString choice(const QString& name) const = 0; // empty: none was made
    virtual void setChoice(const QString& name, const QString& value) = 0;
};

} // namespace yorozu::ui
