// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>

namespace yorozu::layering {

using namespace Qt::StringLiterals;

namespace {

bool isChecked(const QString& path)
{
    return path.endsWith(u".h"_s) || path.endsWith(u".cpp"_s) || path.endsWith(u".sql"_s) ||
           path.endsWith(u".cmake"_s) || path.endsWith(u"CMakeLists.txt"_s);
}

bool isIgnored(const QString& name)
{
    return name == u"build" || name == u"CMakeUserPresets.json" || name == u"compile_commands.json" ||
           name.endsWith(u".user"_s);
}

QString readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

Files readTree(const QString& top)
{
    const QDir folder(top);
    Files files;
    for (const QString& wing : {u"app"_s, u"core"_s, u"packaging"_s, u"resources"_s, u"tests"_s, u"ui"_s}) {
        QDirIterator it(folder.filePath(wing), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = folder.relativeFilePath(it.next());
            // tests/data holds what others wrote, broken on purpose.
            if (isChecked(path) && !path.startsWith(u"tests/data/"_s))
                files.insert(path, readFile(it.filePath()));
        }
    }
    files.insert(u"CMakeLists.txt"_s, readFile(folder.filePath(u"CMakeLists.txt"_s)));
    return files;
}

QStringList topLevelOf(const QString& top)
{
    QStringList names = QDir(top).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    names.removeIf(isIgnored);
    return names;
}

QtModuleOf installedQt()
{
    QHash<QString, QString> modules;
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    const QStringList folders = headers.entryList({u"Qt*"_s}, QDir::Dirs);
    for (const QString& module : folders) {
        const QStringList names = QDir(headers.filePath(module)).entryList(QDir::Files);
        for (const QString& name : names)
            modules.insert(name, module);
    }
    return [modules, folders](const QString& header) {
        const QString folder = header.section(u'/', 0, 0);
        return folders.contains(folder) ? folder : modules.value(header);
    };
}

} // namespace yorozu::layering
