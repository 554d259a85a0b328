// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yorozu::japanese {

// For comparing only: the digits of a telephone number, whatever width and signs it was written with; +81 is the
// trunk's 0.
QString phoneKey(const QString& phone);

} // namespace yorozu::japanese
