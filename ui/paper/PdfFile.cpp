// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PdfFile.h"

#include "ui/paper/MemoDocument.h"
#include "ui/paper/PaperFont.h"
#include "ui/paper/PdfTextLayer.h"
#include "ui/theme/Fonts.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

namespace yorozu::ui {

using namespace Qt::StringLiterals;

Status PdfFile::fontPresent()
{
    if (paperFontPresent())
        return Done{};
    return Error{ErrorKind::CannotOpen,
                 tr("The PDF was not written, because the font IPAGothic is missing. Install the package "
                    "fonts-ipafont-gothic and try again."),
                 {},
                 u"paperFontPresent() is false"_s};
}

Result<QByteArray> PdfFile::bytes(const PaperDocument& document)
{
    if (const Status font = fontPresent(); !font)
        return font.error();
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    PdfTextLayer layer;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(static_cast<int>(DotsPerInch));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(document.orientation());
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(document.title());
        writer.setCreator(u"YorozuDesk"_s);
        QPainter painter(&writer);
        for (int page = 0; page < document.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            document.paint(painter, page, DotsPerMm, &layer);
        }
    }
    return layer.corrected(pdf);
}

Result<QByteArray> PdfFile::bytes(const QList<SheetValues>& sheets)
{
    return bytes(MemoDocument(sheets));
}

Status PdfFile::write(QIODevice& device, const QList<SheetValues>& sheets)
{
    const Result<QByteArray> pdf = bytes(sheets);
    if (!pdf)
        return pdf.error();
    if (device.write(*pdf) != pdf->size()) {
        return Error{ErrorKind::CannotOpen,
                     tr("The PDF could not be written completely. Try another place."),
                     {},
                     device.errorString()};
    }
    return Done{};
}

Status PdfFile::write(const QString& path, const PaperDocument& document)
{
    const Result<QByteArray> pdf = bytes(document);
    if (!pdf)
        return pdf.error();
    return writeBytes(path, *pdf);
}

Status PdfFile::write(const QString& path, const QList<SheetValues>& sheets)
{
    return write(path, MemoDocument(sheets));
}

Status PdfFile::writeBytes(const QString& path, const QByteArray& bytes)
{
    const QFileInfo target(path);
    if (!target.absoluteDir().exists() || target.isDir()) {
        return Error{ErrorKind::CannotOpen,
                     tr("%1 cannot be written: there is no such folder. Choose another place.").arg(path),
                     {},
                     path};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{
            ErrorKind::ReadOnly,
            tr("%1 cannot be written, because the file or its folder is read-only. Choose another place.").arg(path),
            {},
            file.errorString()};
    }
    const bool written = file.write(bytes) == bytes.size() && file.flush();
    const QString reason = file.errorString();
    if (written && file.commit())
        return Done{};
    const QStorageInfo storage(target.absolutePath());
    const bool full = storage.isValid() && storage.bytesAvailable() < bytes.size();
    if (full) {
        return Error{ErrorKind::DiskFull,
                     tr("%1 was not written, because the disk is full. Nothing was changed there. Free some space or "
                        "choose another place.")
                         .arg(path),
                     {},
                     reason};
    }
    return Error{ErrorKind::CannotOpen,
                 tr("%1 could not be written completely. What was there before is unchanged. Try again or choose "
                    "another place.")
                     .arg(path),
                 {},
                 reason};
}

} // namespace yorozu::ui
