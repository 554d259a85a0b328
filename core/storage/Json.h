// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace yorozu::storage {

// Compact, keys sorted, every text made storable.
QString compactJson(const QJsonObject& object);
// Empty if the text is no JSON object.
inline QJsonObject objectFromJson(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace yorozu::storage
