// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/paper/SheetValues.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

class QIODevice;

namespace yorozu::ui {

// Memo sheets as PDF: A4, fonts embedded, what was typed can be searched and copied as typed, no names of people or
// folders in the metadata.
class PdfFile
{
    Q_DECLARE_TR_FUNCTIONS(PdfFile)

public:
    // CannotOpen if IPAGothic is missing: other fonts would print, but 日 文 行 目 could not be found in the file.
    static Result<QByteArray> bytes(const QList<SheetValues>& sheets);

    // The file is there as a whole or, on any error, as it was before. DiskFull, ReadOnly or CannotOpen.
    static Status write(const QString& path, const QList<SheetValues>& sheets);
    static Status write(QIODevice& device, const QList<SheetValues>& sheets);

    // 経営相談メモ R6-11-0482: the document's title, also good for a file name.
    static QString titleOf(const QList<SheetValues>& sheets);

private:
    static Status writeBytes(const QString& path, const QByteArray& bytes);
};

} // namespace yorozu::ui
