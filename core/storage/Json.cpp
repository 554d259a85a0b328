// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Json.h"

#include "core/storage/Query.h"

#include <QJsonArray>

namespace yorozu::storage {

namespace {

QJsonValue cleaned(const QJsonValue& value)
{
    if (value.isString())
        return storable(value.toString());
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype at = 0; at < array.size(); ++at)
            array[at] = cleaned(array.at(at));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            entry.value() = cleaned(entry.value());
        return object;
    }
    return value;
}

} // namespace

QString compactJson(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(cleaned(object).toObject()).toJson(QJsonDocument::Compact));
}

} // namespace yorozu::storage
