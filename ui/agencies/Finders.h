// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Agency.h"
#include "ui/agencies/ChipsField.h"

namespace yorozu::ui {

class DeskContext;

// Who is found by what is typed.
namespace Finders {

ChipsField::Finder staff(const DeskContext& context);
// Those who are still there, by name or reading.
ChipsField::Finder contacts(const AgencyRecord& agency);
// Those of the list of 40 first.
ChipsField::Finder agencies(const DeskContext& context);

} // namespace Finders

} // namespace yorozu::ui
