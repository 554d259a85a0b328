// SPDX-License-Identifier: GPL-3.0-or-later
// The report leaves the program: Excel, CSV, PDF, the printer.
#include "tests/reports/ReportsFixture.h"
#include "tests/support/catch.h"
#include "ui/paper/PaperDocument.h"
#include "ui/report/ReportPrintPreview.h"

#include <QFile>
#include <QFileDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using Kind = ReportFiles::Kind;
using test::ReportsFixture;
using test::waitFor;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QFileDialog* dialogOf(ReportsFixture& desk)
{
    return desk.page().findChild<QFileDialog*>(u"reportFileDialog"_s);
}

} // namespace

TEST_CASE("Each kind of file is written, and the page says where")
{
    ReportsFixture desk;
    desk.memo(3, true);
    desk.open(desk.desk.clerk());
    const QTemporaryDir folder;
    const QList<std::tuple<Kind, QString, QByteArray>> wanted{{Kind::Xlsx, u"a.xlsx"_s, "PK"},
                                                              {Kind::Csv, u"a.csv"_s, "\xEF\xBB\xBF"},
                                                              {Kind::OldCsv, u"b.csv"_s, {}},
                                                              {Kind::Pdf, u"a.pdf"_s, "%PDF"}};
    for (const auto& [kind, name, begins] : wanted) {
        INFO(name.toStdString());
        const QString path = folder.filePath(name);
        desk.page().files().write(kind, desk.page().span(), path);
        REQUIRE(desk.settled());
        CHECK(contentOf(path).startsWith(begins));
        CHECK(desk.page().band().kind() == Band::Kind::Success);
        CHECK(desk.page().band().message().contains(name));
    }
    CHECK_FALSE(contentOf(folder.filePath(u"b.csv"_s)).startsWith("\xEF\xBB\xBF"));
}

TEST_CASE("Keys ask for the name of the file; where it cannot be written another one is offered")
{
    ReportsFixture desk;
    desk.memo(3, true);
    desk.open(desk.desk.clerk());
    const QList<std::pair<int, Qt::KeyboardModifiers>> keys{{Qt::Key_E, Qt::ControlModifier},
                                                            {Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier},
                                                            {Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier}};
    QStringList suffixes;
    for (const auto& [key, modifiers] : keys) {
        desk.key(key, modifiers);
        QFileDialog* dialog = dialogOf(desk);
        REQUIRE(dialog);
        suffixes.append(dialog->defaultSuffix());
        delete dialog;
        desk.page().takeKeys();
    }
    CHECK(suffixes == QStringList{u"xlsx"_s, u"csv"_s, u"pdf"_s});

    const QTemporaryDir folder;
    desk.page().files().write(Kind::Csv, desk.page().span(), folder.filePath(u"none/a.csv"_s));
    REQUIRE(desk.settled());
    CHECK(desk.page().band().kind() == Band::Kind::Error);
    CHECK_FALSE(dialogOf(desk));
    desk.page().band().actionButton()->click();
    CHECK(dialogOf(desk));
}

TEST_CASE("What is given up in time is not written")
{
    ReportsFixture desk;
    desk.memo(3, true);
    desk.open(desk.desk.clerk());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    desk.page().files().write(Kind::Xlsx, desk.page().span(), path);
    CHECK_FALSE(desk.find<QPushButton>("reportExcel")->isEnabled()); // one at a time
    desk.page().files().giveUp();
    REQUIRE(desk.settled());
    CHECK_FALSE(QFile::exists(path));
    CHECK(desk.page().band().kind() == Band::Kind::Info);
    CHECK(desk.find<QPushButton>("reportExcel")->isEnabled());
}

TEST_CASE("Who may not export is offered no file")
{
    ReportsFixture desk;
    desk.memo(3, true);
    desk.open(desk.desk.reader());
    CHECK_FALSE(desk.find<QPushButton>("reportExcel")->isEnabled());
    CHECK_FALSE(desk.find<QPushButton>("reportExcel")->toolTip().isEmpty());
    desk.key(Qt::Key_E, Qt::ControlModifier);
    CHECK_FALSE(dialogOf(desk));
    CHECK(desk.announced.size() == 1);
    desk.key(Qt::Key_P, Qt::ControlModifier);
    CHECK_FALSE(desk.page().findChild<ReportPrintPreview*>());
}

TEST_CASE("Before it is printed the report is seen")
{
    ReportsFixture desk;
    desk.memo(3, true);
    desk.open(desk.desk.clerk());
    desk.key(Qt::Key_P, Qt::ControlModifier);
    auto* preview = desk.page().findChild<ReportPrintPreview*>();
    REQUIRE(preview);
    REQUIRE(waitFor([preview] { return preview->isSettled() && preview->document(); }));
    CHECK(preview->document()->pageCount() >= 2); // 内訳 behind it
}
