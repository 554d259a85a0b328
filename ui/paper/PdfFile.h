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

class PaperDocument;

// Documents as PDF: A4, fonts embedded, what was typed can be searched and copied as typed, no names of people or
// folders in the metadata.
class PdfFile
{
    Q_DECLARE_TR_FUNCTIONS(PdfFile)

public:
    // CannotOpen if IPAGothic is missing: other fonts would print, but 日 文 行 目 could not be found in the file.
    static Status fontPresent();
    static Result<QByteArray> bytes(const PaperDocument& document);
    static Result<QByteArray> bytes(const QList<SheetValues>& sheets); // of memos

    // The file is there as a whole or, on any error, as it was before. DiskFull, ReadOnly or CannotOpen.
    static Status write(const QString& path, const PaperDocument& document);
    static Status write(const QString& path, const QList<SheetValues>& sheets);
    static Status write(QIODevice& device, const QList<SheetValues>& sheets);

private:
    static Status writeBytes(const QString& path, const QByteArray& bytes);
};

} // namespace yorozu::ui
