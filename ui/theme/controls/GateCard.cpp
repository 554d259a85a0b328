// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls/GateCard.h"

#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace yorozu::ui {

QVBoxLayout* addGateCard(QVBoxLayout* page, QWidget* parent)
{
    constexpr int Width = 420;
    auto* card = new QFrame(parent);
    setSurfaceRole(card, SurfaceRole::Card);
    card->setFixedWidth(Width);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(Space::s6, Space::s6, Space::s6, Space::s6);
    inside->setSpacing(Space::s2);
    // Not by an alignment, which would take its height from a width that it does not have.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    page->addStretch(2);
    page->addLayout(middle);
    page->addStretch(3);
    return inside;
}

} // namespace yorozu::ui
