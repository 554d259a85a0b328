// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace yorozu::ui {

// What a screen reader calls a widget that is drawn by hand, where Qt would only say that there is something. Pressing
// it from there does what Enter does.
void setSpokenRole(QWidget* widget, QAccessible::Role role);

} // namespace yorozu::ui
