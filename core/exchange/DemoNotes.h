// SPDX-License-Identifier: GPL-3.0-or-later
// What was handed on in the story of the pictures: notes, tasks and files of its sessions.
#pragma once

#include "core/exchange/DemoParts.h"

namespace yorozu::exchange {

// 有限会社丸福製麺所: first, second and third session; 水野 sits in on the fourth, on `next`.
void handOnMarufuku(const DemoWorkshop& shop, DemoSession& first, DemoSession& second, DemoSession& third, QDate next);
void handOnPackage(const DemoWorkshop& shop, DemoSession& session); // 株式会社城東パッケージ
void handOnWiring(const DemoWorkshop& shop, DemoSession& session);  // 株式会社フジミ電装

} // namespace yorozu::exchange
