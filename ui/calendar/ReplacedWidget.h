// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

namespace yorozu::ui {

// An empty widget in place of the one that is made anew. The old one goes later: it may hold the button that was just
// pressed.
inline QWidget* replacedWidget(QVBoxLayout* place, QWidget* old, QWidget* parent)
{
    if (old) {
        place->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    auto* made = new QWidget(parent);
    place->addWidget(made);
    return made;
}

} // namespace yorozu::ui
