// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

#ifdef Q_OS_LINUX

bool isNetwork(const QString& type)
{
    // File locks do not hold reliably on these. Every fuse.* of the list is a mount over the network; others
    // (fuse.ext4, fuseblk for NTFS on a stick) are local.
    static const QSet<QString> types{u"nfs"_s,
                                     u"nfs4"_s,
                                     u"cifs"_s,
                                     u"smb3"_s,
                                     u"smbfs"_s,
                                     u"smb2"_s,
                                     u"ncpfs"_s,
                                     u"afs"_s,
                                     u"ceph"_s,
                                     u"coda"_s,
                                     u"glusterfs"_s,
                                     u"lustre"_s,
                                     u"ocfs2"_s,
                                     u"gfs2"_s,
                                     u"beegfs"_s,
                                     u"davfs"_s,
                                     u"fuse.sshfs"_s,
                                     u"fuse.davfs2"_s,
                                     u"fuse.ceph"_s,
                                     u"fuse.rclone"_s,
                                     u"fuse.smbnetfs"_s,
                                     u"fuse.s3fs"_s,
                                     u"fuse.glusterfs"_s,
                                     u"fuse.curlftpfs"_s,
                                     u"fuse.gvfsd-fuse"_s,
                                     u"fuse.kio-fuse"_s,
                                     u"fuse.google-drive-ocamlfuse"_s,
                                     u"fuse.onedriver"_s};
    return types.contains(type);
}

// mountinfo writes blanks and backslashes as \040.
QString unescaped(const QByteArray& text)
{
    QByteArray plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        bool octal = false;
        const int code = text.at(at) == '\\' ? text.mid(at + 1, 3).toInt(&octal, 8) : 0;
        plain.append(octal ? static_cast<char>(code) : text.at(at));
        at += octal ? 3 : 0;
    }
    return QFile::decodeName(plain);
}

// The type of the mount that holds the folder: the longest mount point, of equal ones the later (it lies on top).
QString mountType(const QString& folder)
{
    QFile mounts(u"/proc/self/mountinfo"_s);
    if (!mounts.open(QIODevice::ReadOnly))
        return {};
    QString best;
    QString type;
    const QList<QByteArray> lines = mounts.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> parts = line.split(' ');
        const qsizetype dash = parts.indexOf("-");
        if (dash < 5 || dash + 1 >= parts.size())
            continue;
        const QString point = unescaped(parts.at(4));
        const bool holds = point == "/"_L1 || folder == point || folder.startsWith(point + u'/');
        if (holds && point.size() >= best.size()) {
            best = point;
            type = QString::fromLatin1(parts.at(dash + 1));
        }
    }
    return type;
}

#endif

QString networkOf(const QString& folder)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
#if defined(Q_OS_LINUX)
    const QString type = mountType(canonical);
    return isNetwork(type) ? type : QString();
#elif defined(Q_OS_WIN)
    if (canonical.startsWith("//"_L1))
        return u"smb"_s;
    const QString root = canonical.left(3).replace(u'/', u'\\');
    return GetDriveTypeW(reinterpret_cast<const wchar_t*>(root.utf16())) == DRIVE_REMOTE ? u"smb"_s : QString();
#else
    Q_UNUSED(canonical)
    return {};
#endif
}

} // namespace

PlaceProbe PlaceProbe::system()
{
    return {networkOf, [](const QString& path) { return QFileInfo(path).isWritable(); }};
}

} // namespace yorozu::storage
