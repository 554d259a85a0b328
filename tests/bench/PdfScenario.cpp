// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/MemoService.h"
#include "tests/bench/Bare.h"
#include "tests/bench/Samples.h"
#include "tests/bench/Scenarios.h"
#include "ui/paper/PdfFile.h"

#include <QBuffer>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace yorozu::bench {

namespace {

constexpr double LargestKilobytes = 80;

// A page with one line in the same font: what the library takes for the least that can be printed.
QByteArray emptyPage()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.setFont(QFont(u"IPAGothic"_s, 10));
    painter.drawText(QPointF(100, 100), u"経営相談メモ"_s);
    painter.end();
    return bytes;
}

QString withoutSpace(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

// Whether pdftotext finds every line of the texts as it was typed, wherever the page broke it.
Result<bool> readsBack(Bench& bench, const QByteArray& pdf, const MemoContent& content)
{
    const QString path = bench.folder.filePath(u"page.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return Error{ErrorKind::ReadOnly, u"%1 could not be written"_s.arg(path), {}, {}};
    file.close();
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
    const bool done = reader.waitForFinished();
    QFile::remove(path);
    if (!done || reader.exitCode() != 0)
        return Error{ErrorKind::CannotOpen, u"pdftotext (package poppler-utils) could not be run"_s, {}, {}};
    const QString read = withoutSpace(QString::fromUtf8(reader.readAllStandardOutput()));
    const QStringList lines = (content.consultation + u'\n' + content.advice).split(u'\n', Qt::SkipEmptyParts);
    return std::all_of(lines.cbegin(), lines.cend(),
                       [&](const QString& line) { return read.contains(withoutSpace(line)); });
}

} // namespace

Status measurePdf(Bench& bench)
{
    storage::Connection& connection = bench.services.file().connection();
    // The longest that is sure to fit one page.
    const qint64 memo = askNumber(connection, u"SELECT memo_id FROM memo_text WHERE memo_id <= 2000 AND "
                                              "length(consultation) + length(advice) <= 640 "
                                              "ORDER BY length(consultation) + length(advice) DESC LIMIT 1"_s);
    const Result<service::MemoView> view = bench.services.memos().open(bench.caller, Id<Memo>(memo));
    if (!view)
        return view.error();
    const ui::SheetValues sheet = ui::SheetValues::of(view->memo, view->boxes, false);
    Samples ours;
    Samples floor;
    QByteArray pdf;
    for (int i = 0; i < bench.rounds(40) + 2; ++i) {
        Result<QByteArray> bytes = QByteArray();
        const double time = timed([&] { bytes = ui::PdfFile::bytes({sheet}); });
        if (!bytes)
            return bytes.error();
        pdf = *bytes;
        const double empty = timed([&] { emptyPage(); });
        if (i < 2)
            continue; // the font is read by the first
        ours.add(time);
        floor.add(empty);
    }
    const Result<bool> same = readsBack(bench, pdf, view->memo.content);
    if (!same)
        return same.error();
    const QString is = u"a page with one line"_s;
    bench.report.add({u"pdf"_s, u"one page, p50"_s, u"ms"_s, ours.median(), floor.median(), is, Target::value(40), {}});
    bench.report.add({u"pdf"_s, u"one page, p99"_s, u"ms"_s, ours.p99(), floor.p99(), is, Target::none(), {}});
    bench.report.add({u"pdf"_s,
                      u"size"_s,
                      u"KB"_s,
                      static_cast<double>(pdf.size()) / 1000,
                      static_cast<double>(emptyPage().size()) / 1000,
                      is,
                      Target::value(LargestKilobytes),
                      {}});
    bench.report.add({u"pdf"_s,
                      u"lines that pdftotext does not return verbatim"_s,
                      u"pages"_s,
                      *same ? 0.0 : 1.0,
                      std::nullopt,
                      {},
                      Target::value(0),
                      {}});
    return Done{};
}

} // namespace yorozu::bench
