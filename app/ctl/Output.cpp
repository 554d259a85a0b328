// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Output.h"

#include "app/ctl/Text.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cstdio>
#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

bool isDatabase(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

// --out with the name of the data base would replace it by the answer, and its journal is part of it.
bool wouldHarmDatabase(const QString& name)
{
    if (!QFileInfo(name).isFile()) // a pipe or a device would be read empty
        return false;
    if (isDatabase(name))
        return true;
    for (const auto& tail : {"-journal"_L1, "-wal"_L1, "-shm"_L1}) {
        if (name.endsWith(tail) && isDatabase(name.chopped(tail.size())))
            return true;
    }
    return false;
}

QString whyNotWritten(const QFileDevice& file, const QString& name)
{
    const QFileInfo folder(QFileInfo(name).absolutePath());
    if (!folder.isDir())
        return Ctl::tr("%1 cannot be written: its folder does not exist. Create it or choose another place.").arg(name);
    if (file.error() == QFileDevice::WriteError || file.error() == QFileDevice::ResourceError)
        return Ctl::tr("%1 cannot be written: the disk is full or broken. Make room or choose another place.")
            .arg(name);
    return Ctl::tr("%1 cannot be written. Check the rights of the file and its folder, or choose another place.")
        .arg(name);
}

} // namespace

Status Output::bytes(const QByteArray& bytes)
{
#ifdef Q_OS_WIN
    // A PDF would be broken by CR before each LF.
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0) {
        return Error{
            ErrorKind::Invalid,
            Ctl::tr("The answer could not be written to standard output. What was asked for is done all the same."),
            {},
            {}};
    }
    return Done{};
}

Status Output::json(const QJsonValue& value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return bytes(document.toJson(QJsonDocument::Indented));
}

Status Output::text(const QString& text)
{
    return bytes(text.toUtf8());
}

void Output::message(const QString& text)
{
    // A message may quote what was typed, and that may be megabytes.
    constexpr qsizetype Longest = 800;
    QString line = text.size() > Longest ? text.left(Longest) + u'…' : text;
    for (QChar& character : line) {
        if (character == u'\n' || character == u'\r' || character.category() == QChar::Other_Control)
            character = u' ';
    }
    const QByteArray bytes = (u"yorozuctl: "_s + line + u'\n').toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

Status writeOutput(const QString& name, const QByteArray& bytes)
{
    if (name == "-"_L1)
        return Output::bytes(bytes);
    if (QFileInfo(name).isDir())
        return Error{ErrorKind::Invalid, Ctl::tr("%1 is a folder, not a file.").arg(name), {}, {}};
    if (wouldHarmDatabase(name)) {
        return Error{ErrorKind::Invalid,
                     Ctl::tr("%1 is a data base and was left untouched. Choose another name for the answer.").arg(name),
                     {},
                     {}};
    }
    // A file is replaced whole; a pipe or device is written to, for replacing would put a file in its place.
    const bool special = QFileInfo::exists(name) && !QFileInfo(name).isFile();
    QFile plain(name);
    QSaveFile whole(name);
    QFileDevice& file = special ? static_cast<QFileDevice&>(plain) : whole;
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() &&
                         (special || whole.commit());
    if (!written)
        return Error{ErrorKind::Invalid, whyNotWritten(file, name), {}, file.errorString()};
    return Done{};
}

} // namespace yorozu::ctl
