// SPDX-License-Identifier: GPL-3.0-or-later
// What stands before the desk (connecting, the server's password, signing in) is a card in the middle of its window.
#pragma once

#include <QSize>

class QVBoxLayout;
class QWidget;

namespace yorozu::ui {

// Of such a window when it opens: one may follow the other, and nothing jumps.
inline constexpr QSize GateSize(880, 680);

// A card of fixed width in the middle of `page`, a little above its centre. Answers the layout inside it.
QVBoxLayout* addGateCard(QVBoxLayout* page, QWidget* parent);

} // namespace yorozu::ui
