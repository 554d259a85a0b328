// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Usage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

Usage Usage::of(const QString& line)
{
    Usage usage;
    const QStringList tokens = line.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        QString token = tokens.at(i);
        const bool optional = token.startsWith(u'[');
        const auto bare = [](QString text) { return text.remove(u'[').remove(u']'); };
        if (bare(token).startsWith("--"_L1)) {
            Option option{bare(token), {}, !optional};
            // An option in brackets has its value before the closing one: [--from D].
            const bool takesValue =
                optional ? !token.endsWith(u']') : i + 1 < tokens.size() && !tokens.at(i + 1).startsWith(u'[');
            if (takesValue)
                option.value = bare(tokens.at(++i));
            usage.options.append(option);
        } else if (!optional && token == token.toLower() && !token.contains(u'|')) {
            usage.words.append(token);
        } else {
            const bool repeats = token.contains("..."_L1);
            usage.places.append({bare(token).remove("..."_L1), !optional, repeats});
        }
    }
    return usage;
}

const Usage::Option* Usage::option(const QString& name) const
{
    const auto found =
        std::find_if(options.cbegin(), options.cend(), [&](const Option& option) { return option.name == name; });
    return found == options.cend() ? nullptr : &*found;
}

} // namespace yorozu::ctl
