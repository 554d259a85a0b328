// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yorozu::japanese {

// The character that stands for all variants of this one (髙 → 高), or the character itself. For comparing only.
char32_t withoutVariant(char32_t c);

} // namespace yorozu::japanese
