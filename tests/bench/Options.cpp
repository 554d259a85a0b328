// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Options.h"

#include "tests/bench/Scenarios.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::bench {

namespace {

Error wrong(const QString& message)
{
    return {ErrorKind::Invalid, message, {}, {}};
}

// Below it the made-up centre alone is larger.
constexpr int FewestMemos = 200;

Result<int> numberOf(const QCommandLineParser& parser, const QCommandLineOption& option, int fewest)
{
    bool read = false;
    const int number = parser.value(option).toInt(&read);
    if (!read || number < fewest)
        return wrong(u"--%1 needs a number of at least %2"_s.arg(option.names().first()).arg(fewest));
    return number;
}

} // namespace

Result<Options> Options::parse(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures YorozuDesk against floors of the same run. Scenarios: %1."_s.arg(scenarioNames().join(u", ")));
    const QCommandLineOption memos(u"memos"_s, u"How many memos the data base has."_s, u"N"_s, u"100000"_s);
    const QCommandLineOption only(u"only"_s, u"This scenario; may be given several times."_s, u"NAME"_s);
    const QCommandLineOption json(u"json"_s, u"Writes the results there, too."_s, u"FILE"_s);
    const QCommandLineOption folder(u"folder"_s, u"Works in this folder instead of a new one."_s, u"DIR"_s);
    const QCommandLineOption keep(u"keep"_s, u"Leaves the data base for the next run with the same --folder."_s);
    const QCommandLineOption tiny(u"tiny"_s, u"A few rounds only: to see that it runs, not to measure."_s);
    const QCommandLineOption lean(
        u"lean"_s, u"Memos without bookings, revisions and audit trail: a third of the room. For %1."_s.arg(
                       leanScenarios().join(u", ")));
    const QCommandLineOption server(
        u"server"_s, u"Moves the data base to a PostgreSQL server of its own and measures there: %1."_s.arg(
                         serverScenarios().join(u", ")));
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Prints this help."_s);
    parser.addOptions({memos, only, json, folder, keep, tiny, lean, server, help});
    if (!parser.parse(words))
        return wrong(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return wrong(u"“%1” is no option"_s.arg(parser.positionalArguments().first()));
    Options options;
    if (parser.isSet(help))
        options.text = parser.helpText();
    const Result<int> count = numberOf(parser, memos, FewestMemos);
    if (!count)
        return count.error();
    options.memos = *count;
    options.clients = std::min(options.clients, options.memos / 2);
    options.only = parser.values(only);
    for (const QString& name : std::as_const(options.only)) {
        if (!scenarioNames().contains(name))
            return wrong(u"there is no scenario “%1”; there are %2"_s.arg(name, scenarioNames().join(u", ")));
    }
    options.json = parser.value(json);
    options.folder = parser.value(folder);
    options.keep = parser.isSet(keep);
    options.tiny = parser.isSet(tiny);
    options.lean = parser.isSet(lean);
    if (options.lean && options.only.isEmpty())
        options.only = leanScenarios();
    for (const QString& name : std::as_const(options.only)) {
        if (options.lean && !leanScenarios().contains(name))
            return wrong(u"“%1” needs whole records: leave --lean out"_s.arg(name));
    }
    options.server = parser.isSet(server);
    if (options.server && options.only.isEmpty())
        options.only = serverScenarios();
    if (options.server && options.lean)
        return wrong(u"--server needs whole records: leave --lean out"_s);
    for (const QString& name : std::as_const(options.only)) {
        if (options.server != serverScenarios().contains(name) && (options.server || name == "network"_L1))
            return wrong(
                (options.server ? u"“%1” is of a file: leave --server out"_s : u"“%1” needs --server"_s).arg(name));
    }
    if (options.keep && options.folder.isEmpty())
        return wrong(u"--keep needs a --folder"_s);
    return options;
}

} // namespace yorozu::bench
