// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/OpenFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#if defined(Q_OS_LINUX)
#include <sys/stat.h>
#elif defined(Q_OS_WIN)
#include <QCoreApplication>

#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace yorozu::service {

#if defined(Q_OS_LINUX)

namespace {

QString nameOf(const QString& process)
{
    QFile file(u"/proc/"_s + process + "/comm"_L1);
    const QString name = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : u"?"_s;
    return name + u" ("_s + process + u')';
}

} // namespace

QStringList programsUsing(const QString& file)
{
    struct stat wanted = {};
    if (::stat(QFile::encodeName(file).constData(), &wanted) != 0)
        return {};
    QStringList programs;
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString& process : processes) {
        const QString folder = u"/proc/"_s + process + "/fd"_L1;
        const QStringList handles = QDir(folder).entryList(QDir::Files | QDir::System);
        for (const QString& handle : handles) {
            struct stat open = {};
            if (::stat(QFile::encodeName(folder + u'/' + handle).constData(), &open) != 0)
                continue;
            if (open.st_dev != wanted.st_dev || open.st_ino != wanted.st_ino)
                continue;
            programs.append(nameOf(process));
            break;
        }
    }
    return programs;
}

#elif defined(Q_OS_WIN)

// Asks to have the file for itself for a moment, which is refused while anybody has it. Who has it is not told.
QStringList programsUsing(const QString& file)
{
    const std::wstring name = QDir::toNativeSeparators(QFileInfo(file).absoluteFilePath()).toStdWString();
    const HANDLE alone =
        ::CreateFileW(name.c_str(), GENERIC_READ, 0, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (alone != INVALID_HANDLE_VALUE) {
        ::CloseHandle(alone);
        return {};
    }
    const bool used = ::GetLastError() == ERROR_SHARING_VIOLATION;
    return used ? QStringList{QCoreApplication::translate("Backup", "its name is not known")} : QStringList();
}

#else

QStringList programsUsing(const QString&)
{
    return {};
}

#endif

} // namespace yorozu::service
