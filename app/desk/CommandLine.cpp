// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/CommandLine.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace yorozu::desk {

namespace {

Error wrong(const QString& message)
{
    return {ErrorKind::Invalid, message, {}, {}};
}

// Those of Qt as its documentation lists them. They are still there, since they are taken away by QApplication only,
// which is made later.
QStringList withoutQtOptions(const QStringList& words)
{
    const QStringList alone{u"reverse"_s, u"widgetcount"_s};
    const QStringList withValue{u"platform"_s,    u"platformpluginpath"_s, u"platformtheme"_s, u"plugin"_s,
                                u"qwindowicon"_s, u"qwindowgeometry"_s,    u"qwindowtitle"_s,  u"session"_s,
                                u"display"_s,     u"geometry"_s,           u"style"_s,         u"stylesheet"_s};
    QStringList own;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        const qsizetype dashes = word.startsWith("--"_L1) ? 2 : word.startsWith(u'-') ? 1 : 0;
        const QString name = word.sliced(dashes).section(u'=', 0, 0);
        if (i == 0 || dashes == 0 || !(alone + withValue).contains(name))
            own.append(word);
        else if (withValue.contains(name) && !word.contains(u'='))
            ++i;
    }
    return own;
}

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("The day's work of a free consultation centre for small firms."));
    const QCommandLineOption database(u"db"_s, tr("Opens this data base: a file, or postgresql://user@host/name."),
                                      u"FILE"_s);
    const QCommandLineOption tour(u"tour"_s, tr("Renders every screen of a demo into this folder, without a window."),
                                  u"DIR"_s);
    const QCommandLineOption language(u"lang"_s, tr("Language of the interface: ja or en."), u"CODE"_s);
    const QCommandLineOption user(u"user"_s, tr("Who sits at the screen."), u"NAME"_s);
    const QCommandLineOption theme(u"theme"_s, tr("Colours: light or dark."), u"THEME"_s);
    const QCommandLineOption now(u"now"_s, tr("Takes this for the present time, such as 2026-11-20T10:42."), u"TIME"_s);
    QCommandLineOption twice(u"tour-at-double-scale"_s);
    twice.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineOption report(u"report-start"_s);
    report.setFlags(QCommandLineOption::HiddenFromHelp);
    const QCommandLineOption version({u"v"_s, u"version"_s}, tr("Prints the version."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, tr("Prints this help."));
    parser.addOptions({database, tour, language, user, theme, now, twice, report, version, help});
    if (!parser.parse(withoutQtOptions(words)))
        return wrong(parser.errorText());
    CommandLine line;
    if (parser.isSet(help))
        line.text = parser.helpText();
    if (parser.isSet(version))
        line.text = u"yorozudesk " YOROZU_VERSION "\n"_s;
    line.database = parser.value(database);
    // A data base may also be named alone: that is how a desktop opens a file.
    if (line.database.isEmpty() && !parser.positionalArguments().isEmpty())
        line.database = parser.positionalArguments().first();
    line.tour = parser.value(tour);
    line.user = parser.value(user);
    line.language = parser.value(language);
    if (!line.language.isEmpty() && line.language != "ja"_L1 && line.language != "en"_L1)
        return wrong(tr("There is no language “%1”; take ja or en.").arg(line.language));
    const QString colours = parser.value(theme);
    if (colours == "light"_L1)
        line.theme = ui::ThemeManager::Mode::Light;
    else if (colours == "dark"_L1)
        line.theme = ui::ThemeManager::Mode::Dark;
    else if (!colours.isEmpty())
        return wrong(tr("There is no theme “%1”; take light or dark.").arg(colours));
    if (parser.isSet(now)) {
        const QDateTime moment = QDateTime::fromString(parser.value(now), Qt::ISODate);
        if (!moment.isValid())
            return wrong(tr("“%1” is no time; write it as 2026-11-20T10:42.").arg(parser.value(now)));
        line.now = fromTokyo(moment.date(), moment.time());
    }
    line.tourAtDoubleScale = parser.isSet(twice);
    line.reportStart = parser.isSet(report);
    return line;
}

} // namespace yorozu::desk
