// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/JsonKeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <vector>

namespace yorozu::ctl {

namespace {

// One pair of brackets that is open.
struct Level
{
    bool isObject = false;
    bool awaitsKey = false;
    QSet<QString> keys;
};

// The place behind the closing quotation mark of the text that begins at `start`.
qsizetype endOfText(const QByteArray& json, qsizetype start)
{
    qsizetype place = start + 1;
    while (place < json.size() && json.at(place) != '"')
        place += json.at(place) == '\\' ? 2 : 1;
    return place + 1;
}

// Also of "n\u0061me", which is the same key as "name".
QString decoded(const QByteArray& json, qsizetype start, qsizetype end)
{
    const QByteArray text = json.mid(start, end - start);
    if (!text.contains('\\'))
        return QString::fromUtf8(text.mid(1, text.size() - 2));
    return QJsonDocument::fromJson('[' + text + ']').array().at(0).toString();
}

} // namespace

std::optional<RepeatedKey> repeatedKey(const QByteArray& json)
{
    std::vector<Level> open;
    for (qsizetype place = 0; place < json.size(); ++place) {
        const char sign = json.at(place);
        if (sign == '{' || sign == '[') {
            open.push_back({sign == '{', sign == '{', {}});
        } else if ((sign == '}' || sign == ']') && !open.empty()) {
            open.pop_back();
        } else if (sign == ',' && !open.empty()) {
            open.back().awaitsKey = open.back().isObject;
        } else if (sign == '"') {
            const qsizetype end = endOfText(json, place);
            if (!open.empty() && open.back().awaitsKey) {
                const QString key = decoded(json, place, end);
                if (open.back().keys.contains(key))
                    return RepeatedKey{key, place};
                open.back().keys.insert(key);
                open.back().awaitsKey = false;
            }
            place = end - 1;
        }
    }
    return std::nullopt;
}

} // namespace yorozu::ctl
