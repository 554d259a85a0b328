// SPDX-License-Identifier: GPL-3.0-or-later
// Neither the data base nor this computer takes the text: nobody is locked in with it.
#include "core/service/Services.h"
#include "tests/memo/MemoFixture.h"
#include "tests/support/catch.h"
#include "ui/fields/LongTextCell.h"
#include "ui/theme/controls/Band.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace yorozu;
using namespace yorozu::ui;
using namespace Qt::StringLiterals;
using test::MemoFixture;
using test::waitFor;
using SaveState = MemoFixture::SaveState;

namespace {

// Wants to go elsewhere and cannot.
void failToLeave(MemoFixture& desk, bool& left)
{
    desk.page().leave([&left] { left = true; });
    REQUIRE(waitFor([&] { return desk.editing().saveState() == SaveState::Failed; }));
    REQUIRE(desk.band().isVisible());
    CHECK(desk.band().kind() == Band::Kind::Error);
    CHECK_FALSE(left);
}

} // namespace

TEST_CASE(
    "A text that can be saved nowhere is closed without saving: it is in the clipboard, and one gets where one wanted")
{
    MemoFixture desk;
    desk.openComplete();
    const auto full = desk.fullDisks();
    bool left = false;
    failToLeave(desk, left);
    REQUIRE(desk.band().secondActionButton()->isVisible());
    QTest::mouseClick(desk.band().secondActionButton(), Qt::LeftButton);
    CHECK(left);
    CHECK_FALSE(desk.page().hasMemo());
    const QString text = QGuiApplication::clipboard()->text();
    CHECK(text.contains(u"値上げの順番を決めた。"_s));
    CHECK(text.contains(u"有限会社丸福製麺所"_s));
    CHECK(text.contains(u"令和6年11月20日"_s));
}

TEST_CASE("Closing without saving leaves the text in the draft file, if that has become possible")
{
    MemoFixture desk;
    desk.openComplete();
    const auto full = desk.fullDisks();
    bool left = false;
    failToLeave(desk, left);
    REQUIRE(QFile::remove(desk.drafts->folder()));
    QTest::mouseClick(desk.band().secondActionButton(), Qt::LeftButton);
    CHECK(left);
    REQUIRE(waitFor([&] { return desk.draftFiles().size() == 1; }));
    CHECK(desk.drafts->all().constFirst().content.advice == u"値上げの順番を決めた。"_s);
}

TEST_CASE("A text that can be saved nowhere is taken along as a text file")
{
    MemoFixture desk;
    desk.openComplete();
    const auto full = desk.fullDisks();
    bool left = false;
    failToLeave(desk, left);
    QTest::mouseClick(desk.band().actionButton(), Qt::LeftButton);
    auto* dialog = qobject_cast<QFileDialog*>(desk.dialog("memoTextFile"));
    REQUIRE(dialog);
    const QString path = desk.desk.folder() + u"/持ち出し.txt"_s;
    auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    REQUIRE(name);
    name->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
    REQUIRE(waitFor([&] { return desk.band().kind() == Band::Kind::Success; }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"【アドバイス内容】\n値上げの順番を決めた。"_s));
    CHECK(desk.page().hasMemo()); // still there, until one closes it
    QTest::mouseClick(desk.band().actionButton(), Qt::LeftButton);
    CHECK(left);
    CHECK_FALSE(desk.page().hasMemo());
}

TEST_CASE("A place that takes no file either says so, and both ways out stay")
{
    MemoFixture desk;
    desk.openComplete();
    const auto full = desk.fullDisks();
    bool left = false;
    failToLeave(desk, left);
    QTest::mouseClick(desk.band().actionButton(), Qt::LeftButton);
    auto* dialog = qobject_cast<QFileDialog*>(desk.dialog("memoTextFile"));
    REQUIRE(dialog);
    // Beneath a file there is no folder.
    Q_EMIT dialog->fileSelected(desk.drafts->folder() + u"/a.txt"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    desk.close(dialog);
    REQUIRE(waitFor([&] { return desk.band().isVisible() && desk.band().secondActionButton()->isVisible(); }));
    CHECK(desk.page().hasMemo());
    CHECK(desk.text(MemoField::Advice).value() == u"値上げの順番を決めた。"_s);
}

TEST_CASE("As soon as it can be saved again, the notice goes")
{
    MemoFixture desk;
    desk.openComplete();
    auto full = desk.fullDisks();
    bool left = false;
    failToLeave(desk, left);
    full.reset();
    desk.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.saved());
    CHECK_FALSE(desk.band().isVisible());
    CHECK(desk.editing().content().advice == u"値上げの順番を決めた。"_s);
}
