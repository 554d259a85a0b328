// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/AttachmentKind.h"

#include "core/rules/AttachmentName.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentRules)
};

// How the content of a kind is known.
enum class Content { Pdf, OfficeXml, OpenDocument, Ole, Rtf, Plain, Jpeg, Png, Gif, Bmp, Tiff, Webp, Mp4, Mp3, Wav };

struct Kind
{
    const char* ending;
    const char* mediaType;
    Content content;
    FileKind shown;
    const char* mark = ""; // a folder or word that the container must hold
};

constexpr std::array Kinds{
    Kind{"pdf", "application/pdf", Content::Pdf, FileKind::Pdf},
    Kind{"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Content::OfficeXml,
         FileKind::Sheet, "xl/"},
    Kind{"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Content::OfficeXml,
         FileKind::Document, "word/"},
    Kind{"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", Content::OfficeXml,
         FileKind::Document, "ppt/"},
    Kind{"ods", "application/vnd.oasis.opendocument.spreadsheet", Content::OpenDocument, FileKind::Sheet,
         "opendocument.spreadsheet"},
    Kind{"odt", "application/vnd.oasis.opendocument.text", Content::OpenDocument, FileKind::Document,
         "opendocument.text"},
    Kind{"odp", "application/vnd.oasis.opendocument.presentation", Content::OpenDocument, FileKind::Document,
         "opendocument.presentation"},
    Kind{"xls", "application/vnd.ms-excel", Content::Ole, FileKind::Sheet},
    Kind{"doc", "application/msword", Content::Ole, FileKind::Document},
    Kind{"ppt", "application/vnd.ms-powerpoint", Content::Ole, FileKind::Document},
    Kind{"msg", "application/vnd.ms-outlook", Content::Ole, FileKind::Document},
    Kind{"rtf", "application/rtf", Content::Rtf, FileKind::Document},
    Kind{"csv", "text/csv", Content::Plain, FileKind::Csv},
    Kind{"tsv", "text/tab-separated-values", Content::Plain, FileKind::Csv},
    Kind{"txt", "text/plain", Content::Plain, FileKind::Document},
    Kind{"md", "text/markdown", Content::Plain, FileKind::Document},
    Kind{"json", "application/json", Content::Plain, FileKind::Document},
    Kind{"xml", "application/xml", Content::Plain, FileKind::Document},
    Kind{"ics", "text/calendar", Content::Plain, FileKind::Document},
    Kind{"vcf", "text/vcard", Content::Plain, FileKind::Document},
    Kind{"eml", "message/rfc822", Content::Plain, FileKind::Document},
    Kind{"jpg", "image/jpeg", Content::Jpeg, FileKind::Image},
    Kind{"jpeg", "image/jpeg", Content::Jpeg, FileKind::Image},
    Kind{"png", "image/png", Content::Png, FileKind::Image},
    Kind{"gif", "image/gif", Content::Gif, FileKind::Image},
    Kind{"bmp", "image/bmp", Content::Bmp, FileKind::Image},
    Kind{"tif", "image/tiff", Content::Tiff, FileKind::Image},
    Kind{"tiff", "image/tiff", Content::Tiff, FileKind::Image},
    Kind{"webp", "image/webp", Content::Webp, FileKind::Image},
    Kind{"heic", "image/heic", Content::Mp4, FileKind::Image},
    Kind{"mp4", "video/mp4", Content::Mp4, FileKind::Other},
    Kind{"mov", "video/quicktime", Content::Mp4, FileKind::Other},
    Kind{"m4a", "audio/mp4", Content::Mp4, FileKind::Other},
    Kind{"mp3", "audio/mpeg", Content::Mp3, FileKind::Other},
    Kind{"wav", "audio/wav", Content::Wav, FileKind::Other},
};

const Kind* kindOf(const QString& name)
{
    const QString ending = fileEnding(name);
    const auto* const found = std::find_if(Kinds.cbegin(), Kinds.cend(),
                                           [&](const Kind& kind) { return ending == QLatin1String(kind.ending); });
    return found == Kinds.cend() ? nullptr : found;
}

bool runs(const QByteArray& head)
{
    // Windows, Linux, macOS (both byte orders, and the fat ones that share their mark with Java), scripts, shortcuts.
    static const std::array<QByteArray, 9> Marks{QByteArray("MZ"),
                                                 QByteArray("\x7f"
                                                            "ELF"),
                                                 QByteArray("\xfe\xed\xfa\xce"),
                                                 QByteArray("\xfe\xed\xfa\xcf"),
                                                 QByteArray("\xce\xfa\xed\xfe"),
                                                 QByteArray("\xcf\xfa\xed\xfe"),
                                                 QByteArray("\xca\xfe\xba\xbe"),
                                                 QByteArray("#!"),
                                                 QByteArray("L\0\0\0\x01\x14\x02", 7)};
    return std::any_of(Marks.cbegin(), Marks.cend(), [&](const QByteArray& mark) { return head.startsWith(mark); });
}

bool isWebPage(const QByteArray& head)
{
    const QByteArray begin = head.left(4096).toLower();
    static const std::array<QByteArray, 6> Marks{"<html", "<!doctype html", "<script", "<svg", "<?php", "<iframe"};
    return std::any_of(Marks.cbegin(), Marks.cend(), [&](const QByteArray& mark) { return begin.contains(mark); });
}

bool isPlainText(const QByteArray& head)
{
    const bool wide = head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"); // UTF-16, as Excel saves it
    return wide || std::none_of(head.cbegin(), head.cend(), [](char byte) {
               const auto code = static_cast<unsigned char>(byte);
               return code < 0x20 && code != '\t' && code != '\n' && code != '\r' && code != '\f' && code != 0x1b;
           });
}

bool matches(const Kind& kind, const QByteArray& head, const QByteArray& tail)
{
    const QByteArray zip("PK\x03\x04");
    switch (kind.content) {
    case Content::Pdf:
        return head.left(1024).contains("%PDF-");
    case Content::OfficeXml:
        return head.startsWith(zip) && tail.contains("[Content_Types].xml") && tail.contains(kind.mark);
    case Content::OpenDocument:
        return head.startsWith(zip) && head.left(256).contains(kind.mark);
    case Content::Ole:
        return head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    case Content::Rtf:
        return head.startsWith("{\\rtf");
    case Content::Plain:
        return isPlainText(head) && !head.startsWith("%PDF-");
    case Content::Jpeg:
        return head.startsWith("\xff\xd8\xff");
    case Content::Png:
        return head.startsWith("\x89PNG\r\n\x1a\n");
    case Content::Gif:
        return head.startsWith("GIF87a") || head.startsWith("GIF89a");
    case Content::Bmp:
        return head.startsWith("BM");
    case Content::Tiff:
        return head.startsWith(QByteArray("II*\0", 4)) || head.startsWith(QByteArray("MM\0*", 4));
    case Content::Webp:
        return head.startsWith("RIFF") && head.mid(8, 4) == "WEBP";
    case Content::Mp4:
        return head.mid(4, 4) == "ftyp" || head.mid(4, 4) == "moov" || head.mid(4, 4) == "wide";
    case Content::Mp3:
        return head.startsWith("ID3") || (head.size() > 1 && head.at(0) == '\xff' && (head.at(1) & 0xe0) == 0xe0);
    case Content::Wav:
        return head.startsWith("RIFF") && head.mid(8, 4) == "WAVE";
    }
    Q_UNREACHABLE();
}

// The part of an Office file that holds its macros: of the new ones an entry of the archive, of the old ones a stream.
bool holdsMacros(const Kind& kind, const QByteArray& head, const QByteArray& tail)
{
    if (kind.content == Content::OfficeXml)
        return tail.contains("vbaProject.bin");
    if (kind.content == Content::OpenDocument)
        return tail.contains("Basic/script-lc.xml") || tail.contains("Scripts/python");
    if (kind.content != Content::Ole)
        return false;
    const QByteArray stream("_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0", 24);
    return head.contains(stream) || tail.contains(stream);
}

Error refused(const QString& message)
{
    return Error{ErrorKind::Invalid, message, u"file"_s, {}};
}

} // namespace

Result<QString> checkedMediaType(const QString& name, const QByteArray& head, const QByteArray& tail)
{
    if (head.isEmpty())
        return refused(Text::tr("“%1” is empty and was not added. Save it again in its program.").arg(name));
    if (runs(head))
        return refused(Text::tr("“%1” holds a program, whatever it is called, and was not added.").arg(name));
    const Kind* const kind = kindOf(name);
    if (!kind) {
        return refused(Text::tr("Files like “%1” are not taken. Add it as PDF, Office or OpenDocument file, text, CSV, "
                                "mail, picture, sound or film; unpack archives first.")
                           .arg(name));
    }
    if (kind->content == Content::Plain && isWebPage(head)) {
        return refused(
            Text::tr("“%1” holds a page of the web or a script and was not added. Print it as PDF.").arg(name));
    }
    if (!matches(*kind, head, tail)) {
        return refused(Text::tr("“%1” is not what its ending .%2 says and was not added. Open it in the program that "
                                "made it and save it again.")
                           .arg(name, QLatin1String(kind->ending)));
    }
    if (holdsMacros(*kind, head, tail)) {
        return refused(
            Text::tr("“%1” holds macros and was not added. Save it as .xlsx, .docx or PDF without them.").arg(name));
    }
    return QString::fromLatin1(kind->mediaType);
}

FileKind fileKind(const QString& name)
{
    const Kind* const kind = kindOf(name);
    return kind ? kind->shown : FileKind::Other;
}

} // namespace yorozu::rules
