// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for every room of the core: what nearly each file includes.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>
