// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/DatabaseFiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseFiles)
};

const QString Suffix = u".yorozu"_s;

QString documents()
{
    // A fresh account may have no such folder: the dialog would then take its name for that of a file.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).exists() ? folder : QDir::homePath();
}

} // namespace

QString proposedDatabase()
{
    const QString name = documents() + u'/' + Text::tr("centre");
    QString path = name + Suffix;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = name + QString::number(number) + Suffix;
    return path;
}

QString withDatabaseSuffix(const QString& path)
{
    return path.isEmpty() || path.endsWith(u'/') || path.endsWith(Suffix) ? path : path + Suffix;
}

QFileDialog* openDatabaseDialog(QWidget* parent)
{
    auto* dialog = new QFileDialog(parent, Text::tr("Open a data base"), documents(),
                                   Text::tr("YorozuDesk data bases (*%1);;All files (*)").arg(Suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    return dialog;
}

QFileDialog* newDatabaseDialog(QWidget* parent, const QString& proposal)
{
    auto* dialog = new QFileDialog(parent, Text::tr("Create a data base"), QFileInfo(proposal).absolutePath(),
                                   Text::tr("YorozuDesk data bases (*%1)").arg(Suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(Suffix.mid(1));
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // a file that exists is never replaced
    dialog->selectFile(QFileInfo(proposal).fileName());
    return dialog;
}

} // namespace yorozu::ui
