// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Limits.h"

#include "core/domain/Client.h"

#include <QCoreApplication>

#include <algorithm>

namespace yorozu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Limits)
};

} // namespace

qsizetype characterCount(const QString& text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar unit) { return !unit.isLowSurrogate(); });
}

std::optional<QString> tooLong(const QString& text, qsizetype limit)
{
    const qsizetype count = characterCount(text);
    if (count <= limit)
        return std::nullopt;
    return Text::tr("This has %1 characters and may have %2. Shorten it; what does not fit belongs into the text.")
        .arg(count)
        .arg(limit);
}

std::optional<Error> tooLongError(const QString& text, qsizetype limit, const QString& field)
{
    const std::optional<QString> sentence = tooLong(text, limit);
    return sentence ? std::optional<Error>(Error{ErrorKind::Invalid, *sentence, field, {}}) : std::nullopt;
}

std::optional<Error> lineTooLong(const Client& client)
{
    struct Line
    {
        const char* field;
        QString text;
        qsizetype limit;
    };
    const QList<Line> lines{{"name", client.name, Limit::name},
                            {"kana", client.kana, Limit::name},
                            {"business", client.business, Limit::line},
                            {"municipality", client.municipality, Limit::name},
                            {"phone", client.phone, Limit::name},
                            {"branch", client.branch, Limit::name},
                            {"established", client.established, Limit::name}};
    for (const Line& line : lines) {
        if (auto fault = tooLongError(line.text, line.limit, QLatin1String(line.field)))
            return fault;
    }
    for (const Person& person : client.persons) {
        for (const QString& text : {person.name, person.kana, person.title, person.phone, person.email}) {
            if (auto fault = tooLongError(text, Limit::name, QStringLiteral("persons")))
                return fault;
        }
    }
    return std::nullopt;
}

} // namespace yorozu
