// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/Rooms.h"

namespace yorozu::layering {

using namespace Qt::StringLiterals;

const QList<Room>& rooms()
{
    static const QStringList core{u"QtCore"_s};
    static const QStringList sql{u"QtCore"_s, u"QtSql"_s};
    static const QStringList worker{u"QtCore"_s, u"QtConcurrent"_s};
    static const QStringList gui{u"QtCore"_s, u"QtGui"_s};
    static const QStringList screen{u"QtCore"_s, u"QtConcurrent"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtPrintSupport"_s};

    static const QString base = u"core/base"_s;
    static const QString japanese = u"core/japanese"_s;
    static const QString domain = u"core/domain"_s;
    static const QStringList values{base, japanese, domain};
    // What a screen may know of the core: values, pure rules and the use cases; never storage, report or exchange.
    static const QStringList seen =
        values + QStringList{u"core/rules"_s, u"core/agenda"_s, u"core/sheet"_s, u"core/service"_s};
    static const QStringList screens = seen + QStringList{u"ui/*"_s};

    static const QList<Room> table{
        {base, {}, core},
        {japanese, {base}, core},
        {domain, {base, japanese}, core},
        {u"core/rules"_s, values, core},
        {u"core/agenda"_s, values, core},
        {u"core/sheet"_s, values, core},
        {u"core/storage"_s, values + QStringList{u"core/rules"_s}, sql, true},
        {u"core/report"_s, values + QStringList{u"core/storage"_s}, sql, true},
        {u"core/backup"_s, values + QStringList{u"core/rules"_s}, core},
        {u"core/exchange"_s, values + QStringList{u"core/sheet"_s}, core},
        {u"core/service"_s, {u"core/*"_s}, worker},

        {u"ui/theme"_s, {base}, screen},
        // Charts know no data base and no record: whoever has numbers may draw them.
        {u"ui/charts"_s, {base, u"ui/theme"_s}, screen},
        {u"ui/paper"_s, values + QStringList{u"core/sheet"_s, u"ui/theme"_s}, gui},
        {u"ui/paper/PaperPrinter"_s, {base, u"core/sheet"_s, u"ui/paper"_s}, gui + QStringList{u"QtPrintSupport"_s}},
        {u"ui/async"_s, seen + QStringList{u"ui/theme"_s}, screen},
        {u"ui/fields"_s, seen + QStringList{u"ui/theme"_s, u"ui/paper"_s, u"ui/async"_s}, screen},
        {u"ui/records"_s, seen + QStringList{u"ui/theme"_s, u"ui/async"_s, u"ui/today"_s}, screen},
        {u"ui/today"_s, screens, screen},
        {u"ui/calendar"_s, screens, screen},
        {u"ui/intake"_s, screens, screen},
        {u"ui/memo"_s, screens, screen},
        {u"ui/casebook"_s, screens, screen},
        {u"ui/clients"_s, screens, screen},
        {u"ui/agencies"_s, screens, screen},
        {u"ui/partners"_s, screens, screen},
        {u"ui/use"_s, screens, screen},
        {u"ui/dashboard"_s, screens, screen},
        {u"ui/report"_s, screens, screen},
        {u"ui/admin"_s, screens, screen},
        {u"ui/notes"_s, screens, screen},
        {u"ui/search"_s, screens, screen},
        {u"ui/start"_s, screens, screen},
        {u"ui/transfer"_s, screens, screen},
        {u"ui/print"_s, screens, screen},
        {u"ui/shell"_s, screens, screen},
        {u"ui/signin"_s, screens, screen},

        // yorozuctl runs where no Widgets are installed.
        {u"app/ctl"_s, {u"core/*"_s, u"ui/*"_s}, gui},
        {u"app/desk"_s, {u"core/*"_s, u"ui/*"_s}, screen},
    };
    return table;
}

const Room* roomOf(const QString& path)
{
    const Room* found = nullptr;
    for (const Room& room : rooms()) {
        const bool inside = path.startsWith(room.name + u'/') || path.startsWith(room.name + u'.');
        if (inside && (!found || found->name.size() < room.name.size()))
            found = &room;
    }
    return found;
}

bool mayInclude(const Room& from, const Room& to)
{
    const QString wing = to.name.section(u'/', 0, 0) + u"/*"_s;
    return from.name == to.name || from.rooms.contains(to.name) || from.rooms.contains(wing);
}

const QStringList& topLevelNames()
{
    static const QStringList names{
        u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"LICENSE"_s,   u"README.md"_s, u"app"_s,
        u"core"_s,           u"packaging"_s,         u"resources"_s, u"tests"_s,     u"ui"_s};
    return names;
}

} // namespace yorozu::layering
