// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/XlsxBook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Xlsx)
};

// On Windows the library opens files by the system's code page; the folder of temporary files has a name in it.
QByteArray systemName(const QString& path)
{
    return QDir::toNativeSeparators(path).toLocal8Bit();
}

Error notWritten(const QString& detail)
{
    return {
        ErrorKind::DiskFull,
        Text::tr("The Excel file could not be written, for the disk of temporary files is full or closed. Make room "
                 "and try again."),
        {},
        detail};
}

} // namespace

XlsxBook::XlsxBook(const QString& title)
{
    if (!m_folder.isValid())
        return;
    QByteArray folder = systemName(m_folder.path());
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(systemName(m_folder.filePath(u"book.xlsx"_s)).constData(), &options);
    if (!m_book)
        return;
    QByteArray name = title.toUtf8();
    QByteArray program("YorozuDesk");
    lxw_doc_properties properties{};
    properties.title = name.data();
    properties.author = program.data(); // no names of people
    workbook_set_properties(m_book, &properties);
}

XlsxBook::~XlsxBook()
{
    if (m_book)
        workbook_close(m_book);
}

lxw_format* XlsxBook::format(const char* numbers, bool bold, bool framed)
{
    lxw_format* format = workbook_add_format(m_book);
    if (numbers)
        format_set_num_format(format, numbers);
    if (bold)
        format_set_bold(format);
    if (framed)
        format_set_border(format, LXW_BORDER_THIN);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    return format;
}

Result<QByteArray> XlsxBook::bytes()
{
    if (!m_book)
        return notWritten(m_folder.errorString());
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR)
        return notWritten(QString::fromUtf8(lxw_strerror(error)));
    QFile file(m_folder.filePath(u"book.xlsx"_s));
    if (!file.open(QIODevice::ReadOnly))
        return notWritten(file.errorString());
    return file.readAll();
}

} // namespace yorozu::exchange
