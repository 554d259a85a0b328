// SPDX-License-Identifier: GPL-3.0-or-later
// What the record of changes says of an office, a booth and a word.
#pragma once

#include "core/domain/Agency.h"
#include "core/domain/Centre.h"

#include <QJsonObject>

namespace yorozu::storage {

QJsonObject json(const Office& office);
QJsonObject json(const Booth& booth);
QJsonObject json(const MasterEntry& entry);
QJsonObject json(const AgencyRecord& record);

} // namespace yorozu::storage
