// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PdfFile.h"
#include "tests/paper/SampleSheet.h"
#include "tests/support/catch.h"
#include "tests/support/Warnings.h"
#include "ui/theme/Fonts.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace yorozu;
using namespace yorozu::ui;
using namespace Qt::StringLiterals;

namespace {

// The tools of poppler-utils are part of what the tests need.
QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

class PdfFolder
{
public:
    QString write(const QList<SheetValues>& sheets)
    {
        const Status written = PdfFile::write(path(), sheets);
        INFO((written ? QString() : written.error().message).toStdString());
        REQUIRE(written);
        return path();
    }
    QString path() const { return m_folder.filePath(u"memo.pdf"_s); }
    QString text(const QString& mode = u"-raw"_s) const
    {
        return run(u"pdftotext"_s, {mode, u"-enc"_s, u"UTF-8"_s, path(), u"-"_s});
    }

private:
    QTemporaryDir m_folder;
};

QString withoutBreaks(QString text)
{
    return text.remove(u'\n').remove(u'\f');
}

} // namespace

TEST_CASE("the text of the PDF is what was typed, in reading order")
{
    PdfFolder folder;
    const SheetValues sheet = test::sampleSheet();
    folder.write({sheet});
    const QString raw = withoutBreaks(folder.text());
    qsizetype at = -1;
    const auto next = [&](const QString& words) {
        const qsizetype found = raw.indexOf(words, at + 1);
        INFO(words.toStdString() << " in " << raw.toStdString());
        CHECK(found > at);
        at = found;
    };
    next(u"経営相談メモ"_s);
    next(u"相談日時 令和 6 年 11 月 20 日 10 時 00 分～ 11 時 30 分迄"_s);
    next(u"相談対応者 今村 健吾"_s);
    next(u"フリガナ マルフクセイメンジョ"_s);
    next(u"企業名 有限会社丸福製麺所"_s);
    next(u"主な事業内容 業務用生麺の製造・卸売（都内の飲食店 約60店）"_s);
    next(u"相談者名 福島 里美（代表取締役）"_s);
    next(u"記載者 今村 健吾"_s);
    next(u"相談内容"_s + QString(sheet.content.consultation).remove(u'\n'));
    next(u"アドバイス内容"_s + QString(sheet.content.advice).remove(u'\n'));
    next(u"所感"_s + sheet.content.impression);
    next(sheet.remark);
    next(u"R6-11-0482"_s);
    CHECK(raw.count(u"経営相談メモ"_s) == 1);
    for (const QString& stamp : {u"確認"_s, u"6.11.20"_s, u"岡部"_s, u"久保田"_s})
        CHECK(raw.contains(stamp));
    CHECK(folder.text(u"-layout"_s).contains(QRegularExpression(u"企業名 +有限会社丸福製麺所"_s)));
}

TEST_CASE("the two columns are read one after the other, not line by line across")
{
    SheetValues sheet = test::sampleSheet();
    QStringList consultation;
    QStringList advice;
    for (int i = 1; i <= 18; ++i) {
        consultation.append(u"・相談の%1行目"_s.arg(i));
        advice.append(u"・助言の%1行目"_s.arg(i));
    }
    // Short lines side by side, running text, and the sample as it is.
    const QList<std::pair<QString, QString>> texts{
        {consultation.join(u'\n'), advice.join(u'\n')},
        {u"原材料費の上昇を価格に移せずにいる。"_s.repeated(18),
         u"資金繰り表を月次で作り、早めに相談する。"_s.repeated(18)},
        {sheet.content.consultation, sheet.content.advice},
    };
    PdfFolder folder;
    for (const auto& [left, right] : texts) {
        sheet.content.consultation = left;
        sheet.content.advice = right;
        folder.write({sheet});
        // As it comes, without -raw or -layout.
        const QString read = withoutBreaks(run(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, folder.path(), u"-"_s}));
        INFO(read.toStdString());
        CHECK(read.contains(QString(left).remove(u'\n')));
        CHECK(read.contains(QString(right).remove(u'\n')));
    }
}

TEST_CASE("characters that other programs confuse come back as typed")
{
    const QStringList hard{u"日文行目"_s,  u"午前〜午後"_s,   u"午前～午後"_s, u"－１−２"_s, u"㈱髙﨑𠮷①"_s,
                           u"ﾊﾝｶｸｶﾅﾞﾟ･"_s, u"¥100￥200"_s,    u"—―"_s,         u"·・･"_s,    u"‖∥"_s,
                           u"叱𠮟"_s,      u"德濵邉邊齋斎"_s, u"か゚"_s,         u"😀"_s,       u"￠￡￢￣"_s,
                           u"龍⻯"_s,      u"令和㋿"_s};
    PdfFolder folder;
    for (const QString& text : hard) {
        SheetValues sheet = test::sampleSheet();
        sheet.content.consultation = text;
        folder.write({sheet});
        INFO(text.toStdString());
        CHECK(folder.text().contains(text));
    }
    SheetValues all = test::sampleSheet();
    all.content.consultation = hard.join(u'\n');
    folder.write({all});
    const QString text = folder.text();
    for (const QString& line : hard)
        CHECK(text.contains(line));
}

TEST_CASE("fonts are embedded and small, nothing tells who wrote the file")
{
    PdfFolder folder;
    const QString path = folder.write({test::sampleSheet()});
    const QStringList fonts = run(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE_FALSE(fonts.isEmpty());
    for (const QString& font : fonts) {
        INFO(font.toStdString());
        CHECK(font.contains(QRegularExpression(u"Identity-H +yes (yes|no) +yes "_s))); // embedded, with a text layer
    }
    CHECK(fonts.first().startsWith(u"IPAGothic"_s));
    const QString info = run(u"pdfinfo"_s, {path});
    CHECK(info.contains(QRegularExpression(u"Title: +経営相談メモ R6-11-0482"_s)));
    CHECK(info.contains(QRegularExpression(u"Creator: +YorozuDesk"_s)));
    CHECK(info.contains(QRegularExpression(u"Pages: +1\\n"_s)));
    CHECK(info.contains(u"(A4)"_s));
    CHECK_FALSE(info.contains(u"Author"_s));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.size() <= 80 * 1024);
    CHECK_FALSE(bytes.contains(QDir::homePath().toUtf8() + '/'));
    CHECK_FALSE(bytes.contains(QDir::tempPath().toUtf8()));
}

TEST_CASE("long memos take several pages, each small enough")
{
    PdfFolder folder;
    SheetValues sheet = test::sampleSheet();
    sheet.content.consultation = u"相談の経過をくわしく書く。日 文 行 目。"_s.repeated(500);
    const QString path = folder.write({sheet, test::sampleSheet()});
    const int pages =
        run(u"pdfinfo"_s, {path}).section(QRegularExpression(u"Pages: +"_s), 1).section(u'\n', 0, 0).toInt();
    CHECK(pages > 10);
    CHECK(QFileInfo(path).size() <= pages * 80 * 1024);
    const QString text = withoutBreaks(folder.text());
    CHECK(text.count(u"続紙"_s) == pages - 2);
    CHECK(run(u"pdfinfo"_s, {path}).contains(u"ほか1件"_s));
    qsizetype letters = 0;
    for (const QChar letter : text)
        letters += letter == u'経';
    // Once per sentence, and in each page's title and the sample's words.
    CHECK(letters >= 500 + pages);
}

TEST_CASE("the impression stays out of the file when it shall")
{
    PdfFolder folder;
    folder.write({SheetValues::of(test::sampleMemo(), test::threeBoxes(), false)});
    const QString text = folder.text();
    CHECK(text.contains(u"（所感は省いてあります）"_s));
    CHECK_FALSE(text.contains(u"数字の把握"_s));
}

TEST_CASE("the blank sheet is a PDF too")
{
    PdfFolder folder;
    folder.write({SheetValues::blankSheet()});
    const QString text = folder.text();
    CHECK(text.contains(u"アドバイス内容"_s));
    CHECK_FALSE(text.contains(u"R6-"_s));
    CHECK(run(u"pdfinfo"_s, {folder.path()}).contains(QRegularExpression(u"Title: +経営相談メモ\\n"_s)));
}

TEST_CASE("a place that cannot be written is said in one sentence and left alone")
{
    const QTemporaryDir folder;
    for (const QString& path : {folder.filePath(u"missing/memo.pdf"_s), folder.path(), u"/proc/memo.pdf"_s}) {
        const Status refused = PdfFile::write(path, {test::sampleSheet()});
        INFO(path.toStdString());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.contains(path));
        CHECK((refused.error().kind == ErrorKind::CannotOpen || refused.error().kind == ErrorKind::ReadOnly));
    }
    QBuffer closed;
    closed.open(QIODevice::ReadOnly);
    test::expectWarning(u"QIODevice::write"_s);
    CHECK_FALSE(PdfFile::write(closed, {test::sampleSheet()}));
    CHECK(QDir(folder.path()).isEmpty());
}

#ifdef Q_OS_UNIX
TEST_CASE("when the disk takes no more, what was there before is still there")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"memo.pdf"_s);
    {
        QFile before(path);
        REQUIRE(before.open(QIODevice::WriteOnly));
        before.write("before");
    }
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit whole{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &whole) == 0);
    rlimit small = whole;
    small.rlim_cur = 8192;
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const Status refused = PdfFile::write(path, {test::sampleSheet()});
    REQUIRE(setrlimit(RLIMIT_FSIZE, &whole) == 0);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(path));
    QFile after(path);
    REQUIRE(after.open(QIODevice::ReadOnly));
    CHECK(after.readAll() == "before");
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"memo.pdf"_s});
}
#endif
