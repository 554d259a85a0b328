// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QLockFile>
#include <QTemporaryDir>

namespace yorozu::service {

// A folder of this computer for copies that are only looked at. It goes away with the program; what a program that was
// killed left behind is swept away by the next one.
class ViewFolder
{
public:
    // In `parent`, the folder of temporary files.
    explicit ViewFolder(const QString& parent = QDir::tempPath());

    bool isValid() const { return m_folder.isValid() && m_inUse.isLocked(); }
    QString filePath(const QString& name) const { return m_folder.filePath(name); }
    QString errorString() const { return m_folder.errorString(); }

    // Removes the folders of programs that no longer run, never one that is in use. Answers how many.
    static int sweep(const QString& parent = QDir::tempPath());

private:
    QTemporaryDir m_folder;
    QLockFile m_inUse; // in the folder; released before it goes
};

} // namespace yorozu::service
