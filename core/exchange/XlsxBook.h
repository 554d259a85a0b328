// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace yorozu::exchange {

// A workbook of libxlsxwriter, which writes files only: in a folder of its own until bytes() takes it.
class XlsxBook
{
public:
    explicit XlsxBook(const QString& title);
    ~XlsxBook();
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;

    bool isOpen() const { return m_book != nullptr; }
    lxw_workbook* book() const { return m_book; }
    lxw_format* format(const char* numbers = nullptr, bool bold = false, bool framed = true);

    // The finished file; nothing can be added afterwards. DiskFull if it could not be written.
    Result<QByteArray> bytes();

private:
    QTemporaryDir m_folder;
    lxw_workbook* m_book = nullptr;
};

} // namespace yorozu::exchange
