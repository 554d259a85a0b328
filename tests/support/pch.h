// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for every test program: Catch2 2.13 is one large header.
#pragma once

#include "core/base/pch.h"
#include "tests/support/catch.h"
