// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/Checks.h"

#include "tests/layering/Rooms.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace yorozu::layering {

using namespace Qt::StringLiterals;

namespace {

QString at(const QString& path, int line, const QString& what)
{
    return u"%1:%2: %3"_s.arg(path, QString::number(line), what);
}

bool isCpp(const QString& path)
{
    return path.endsWith(u".h"_s) || path.endsWith(u".cpp"_s);
}

bool isGenerated(const QString& name)
{
    return name.endsWith(u".moc"_s) || name.startsWith(u"moc_"_s);
}

// app/, core/ and ui/ have rooms; resources/ and tests/ have none, and no direction is asked of them.
bool belongsToRoom(const QString& path)
{
    return path.startsWith(u"app/"_s) || path.startsWith(u"core/"_s) || path.startsWith(u"ui/"_s);
}

QString wrongInclude(const Room& from, const Include& include)
{
    if (include.name.endsWith(u".cpp"_s))
        return u"includes the source %1; include its header"_s.arg(include.name);
    if (!include.quoted)
        return belongsToRoom(include.name) ? u"write \"%1\" with quotes"_s.arg(include.name) : QString();
    if (include.name.startsWith(u"tests/"_s))
        return u"includes %1: the program must not need its tests"_s.arg(include.name);
    if (include.name.startsWith(u"resources/"_s))
        return {};
    if (!belongsToRoom(include.name))
        return u"write the path of \"%1\" from the top folder"_s.arg(include.name);
    const Room* to = roomOf(include.name);
    if (!to)
        return u"includes %1, which lies in no room"_s.arg(include.name);
    return mayInclude(from, *to) ? QString() : u"%1 must not include %2 (%3)"_s.arg(from.name, to->name, include.name);
}

using Graph = QMap<QString, QMap<QString, QString>>; // room → room → the include that makes the edge

Graph roomGraph(const Sources& sources)
{
    Graph graph;
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        const Room* from = roomOf(it.key());
        for (const Include& include : it->includes) {
            const Room* to = include.quoted ? roomOf(include.name) : nullptr;
            if (from && to && from != to)
                graph[from->name].insert(to->name, at(it.key(), include.line, include.name));
        }
    }
    return graph;
}

// Depth first; what lies between the second and the first visit of a room on the way is a cycle.
void findCycles(const Graph& graph, const QString& room, QStringList& way, QSet<QString>& done, QStringList& found)
{
    if (const qsizetype seen = way.indexOf(room); seen >= 0) {
        const QStringList cycle = way.mid(seen) + QStringList{room};
        QStringList edges;
        for (qsizetype i = 0; i + 1 < cycle.size(); ++i)
            edges.append(graph[cycle[i]][cycle[i + 1]]);
        found.append(u"%1 include each other: %2"_s.arg(cycle.join(u" → "_s), edges.join(u"; "_s)));
        return;
    }
    if (done.contains(room))
        return;
    way.append(room);
    const QStringList next = graph.value(room).keys();
    for (const QString& to : next)
        findCycles(graph, to, way, done, found);
    way.removeLast();
    done.insert(room);
}

// The file itself and every file of this project that it includes, directly or not.
QStringList reach(const Sources& sources, const QString& path)
{
    QStringList files{path};
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QList<Include> includes = sources.value(files[i]).includes;
        for (const Include& include : includes) {
            if (include.quoted && sources.contains(include.name) && !files.contains(include.name))
                files.append(include.name);
        }
    }
    return files;
}

// The headers of storage name QSqlDatabase; who may include them may be reached by it, but not write it.
bool mayUse(const Room& room, const QString& module, bool itself)
{
    const Room* storage = roomOf(u"core/storage/"_s);
    return room.qt.contains(module) || (!itself && storage->qt.contains(module) && mayInclude(room, *storage));
}

// One CMakeLists.txt declares a room and the sources in it that are targets of their own.
bool mayLink(const Room& room, const QString& module)
{
    const QList<Room>& all = rooms();
    return std::any_of(all.begin(), all.end(), [&](const Room& part) {
        return (part.name == room.name || part.name.startsWith(room.name + u'/')) && part.qt.contains(module);
    });
}

// Statements begin with their verb, in capitals; or in small letters where the rest looks like SQL, so that a sentence
// for the user ("Select a file from the list") is none. Parts of statements are known by words in capitals.
bool looksLikeSql(const QString& text)
{
    static const QRegularExpression upper(
        uR"(^\s*(SELECT|INSERT (OR \w+ )?INTO|REPLACE INTO|UPDATE \w+ SET|DELETE FROM|WITH (RECURSIVE )?\w+[\w\s,()]* AS|)"
        uR"(CREATE (TEMP |TEMPORARY |UNIQUE |VIRTUAL |OR REPLACE )*(TABLE|INDEX|TRIGGER|VIEW)|DROP (TABLE|INDEX|TRIGGER|VIEW)|)"
        uR"(ALTER TABLE|PRAGMA|BEGIN (IMMEDIATE|EXCLUSIVE|DEFERRED|TRANSACTION)|SAVEPOINT|RELEASE SAVEPOINT|VACUUM)\b)"_s);
    static const QRegularExpression lower(
        uR"(^\s*(select\s[^A-Z.]*\sfrom\s+\w+(\s+(where|order|group|limit|join|left|inner)\b|\s*;?\s*$)|insert into \w+|)"
        uR"(update \w+ set \w+\s*=|delete from \w+|create table|drop table|alter table|pragma \w+|begin immediate))"_s);
    static const QRegularExpression part(
        uR"(\b(ORDER BY|GROUP BY|(LEFT|INNER|CROSS) JOIN|ON CONFLICT|RETURNING \w+|FROM \w+ WHERE|WHERE \w+(\.\w+)? ?(=|<|>|IN\b|IS\b|LIKE\b))|^\s*WHERE\s)"_s);
    return upper.match(text).hasMatch() || lower.match(text).hasMatch() || part.match(text).hasMatch();
}

} // namespace

Sources readSources(const Files& files)
{
    Sources sources;
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (isCpp(it.key()))
            sources.insert(it.key(), readSource(it.value()));
    }
    return sources;
}

QStringList checkDirections(const Sources& sources)
{
    QStringList found;
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        if (!belongsToRoom(it.key()))
            continue;
        const Room* from = roomOf(it.key());
        if (!from) {
            found.append(at(it.key(), 1, u"lies in no room; a new room gets its row in tests/layering/Rooms.cpp"_s));
            continue;
        }
        for (const Include& include : it->includes) {
            const QString wrong = isGenerated(include.name) ? QString() : wrongInclude(*from, include);
            if (!wrong.isEmpty())
                found.append(at(it.key(), include.line, wrong));
        }
    }
    return found;
}

QStringList checkCycles(const Sources& sources)
{
    const Graph graph = roomGraph(sources);
    QStringList found;
    QStringList way;
    QSet<QString> done;
    const QStringList starts = graph.keys();
    for (const QString& room : starts)
        findCycles(graph, room, way, done, found);
    return found;
}

QStringList checkQtModules(const Sources& sources, const QtModuleOf& moduleOf)
{
    QStringList found;
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        const Room* room = roomOf(it.key());
        if (!room)
            continue;
        const QStringList files = reach(sources, it.key());
        for (const QString& file : files) {
            const QList<Include> includes = sources.value(file).includes;
            for (const Include& include : includes) {
                const QString module = include.quoted ? QString() : moduleOf(include.name);
                if (module.isEmpty() || mayUse(*room, module, file == it.key()))
                    continue;
                const QString by = file == it.key() ? QString() : u" through "_s + file;
                found.append(at(it.key(), file == it.key() ? include.line : 1,
                                u"%1 must not use %2 (<%3>%4)"_s.arg(room->name, module, include.name, by)));
            }
        }
    }
    return found;
}

QStringList checkSql(const Files& files, const Sources& sources)
{
    QStringList found;
    for (auto it = files.begin(); it != files.end(); ++it) {
        const Room* room = roomOf(it.key());
        if (it.key().endsWith(u".sql"_s) && belongsToRoom(it.key()) && !(room && room->sql))
            found.append(at(it.key(), 1, u"SQL belongs to core/storage and core/report"_s));
    }
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        const Room* room = roomOf(it.key());
        if (!belongsToRoom(it.key()) || (room && room->sql))
            continue;
        for (const Literal& literal : it->literals) {
            if (looksLikeSql(literal.text))
                found.append(at(it.key(), literal.line,
                                u"SQL belongs to core/storage and core/report: "_s + literal.text.left(60)));
        }
    }
    return found;
}

QStringList checkLinks(const Files& files)
{
    // Tools (Qt6::rcc) are written small, modules are not.
    static const QRegularExpression link(uR"(\bQt6?::([A-Z]\w*?)(Private)?\b)"_s);
    QStringList found;
    for (auto it = files.begin(); it != files.end(); ++it) {
        const Room* room = roomOf(it.key());
        if (!room || !it.key().endsWith(u"CMakeLists.txt"_s))
            continue;
        const QStringList lines = it->split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            auto match = link.globalMatch(lines[i].section(u'#', 0, 0));
            while (match.hasNext()) {
                const QString module = u"Qt"_s + match.next().captured(1);
                if (!mayLink(*room, module))
                    found.append(
                        at(it.key(), static_cast<int>(i) + 1, u"%1 must not link %2"_s.arg(room->name, module)));
            }
        }
    }
    return found;
}

QStringList checkLicence(const Files& files)
{
    QStringList found;
    for (auto it = files.begin(); it != files.end(); ++it) {
        QString mark = u"# "_s;
        if (isCpp(it.key()))
            mark = u"// "_s;
        else if (it.key().endsWith(u".sql"_s))
            mark = u"-- "_s;
        const QString expected = mark + u"SPDX-License-Identifier: GPL-3.0-or-later"_s;
        if (it->section(u'\n', 0, 0) != expected)
            found.append(at(it.key(), 1, u"the first line must be: "_s + expected));
    }
    return found;
}

QStringList checkTopLevel(const QStringList& names)
{
    QStringList found;
    for (const QString& name : names) {
        if (!name.startsWith(u'.') && !topLevelNames().contains(name))
            found.append(u"%1 does not belong to the top folder"_s.arg(name));
    }
    return found;
}

} // namespace yorozu::layering
