// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/Warnings.h"

#include "ui/theme/controls/Avatar.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/controls/KeyCap.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/theme/ThemeManager.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace yorozu::ui;
using namespace Qt::StringLiterals;

TEST_CASE("a chip is a mark until it is made a button")
{
    ThemeManager themes;
    Chip mark(themes, u"確認済"_s, Chip::Tone::Green);
    CHECK(mark.focusPolicy() == Qt::NoFocus);
    CHECK(mark.sizeHint().height() == 20);
    const int width = mark.sizeHint().width();
    mark.setGlyph(u"status-done"_s);
    CHECK(mark.sizeHint().width() == width + Size::statusGlyph + Space::s1);

    Chip choice(themes, u"資金繰り"_s);
    choice.setCheckable(true);
    CHECK(choice.focusPolicy() == Qt::StrongFocus);
    CHECK(choice.sizeHint().height() >= Size::hitArea);
    QSignalSpy toggles(&choice, &QAbstractButton::toggled);
    QTest::keyClick(&choice, Qt::Key_Space);
    CHECK(choice.isChecked());
    CHECK(toggles.size() == 1);
}

TEST_CASE("a checked chip is drawn in accent, in the theme in force")
{
    ThemeManager themes;
    themes.setMode(ThemeManager::Mode::Light);
    Chip chip(themes, u"資金繰り"_s);
    chip.setCheckable(true);
    chip.resize(chip.sizeHint());
    const auto fill = [&chip] { return chip.grab().toImage().pixelColor(5, chip.height() / 2).name(); };
    CHECK(fill() == lightTheme().canvas.name());
    chip.setChecked(true);
    CHECK(fill() == lightTheme().accentSoft.name());
    themes.setMode(ThemeManager::Mode::Dark);
    CHECK(fill() == darkTheme().accentSoft.name());
    chip.setEnabled(false);
    CHECK(fill() == darkTheme().sunken.name());
}

TEST_CASE("segments are chosen with the arrow keys and have names")
{
    yorozu::test::expectWarning(u"propagateSizeHints"_s); // of the offscreen platform
    ThemeManager themes;
    SegmentedControl segments(themes);
    segments.addSegment(u"日"_s, u"日ごとに見る"_s);
    segments.addSegment(u"週"_s, u"週ごとに見る"_s);
    segments.addSegment(u"月"_s);
    CHECK(segments.currentIndex() == -1);
    QSignalSpy changes(&segments, &SegmentedControl::currentChanged);
    segments.setCurrentIndex(0);
    segments.setCurrentIndex(0);
    CHECK(changes.size() == 1);
    segments.show();
    QApplication::setActiveWindow(&segments);
    segments.segment(0)->setFocus();
    QTest::keyClick(segments.segment(0), Qt::Key_Right);
    CHECK(segments.currentIndex() == 1);
    QTest::keyClick(segments.segment(1), Qt::Key_Left);
    CHECK(segments.currentIndex() == 0);
    QTest::mouseClick(segments.segment(2), Qt::LeftButton);
    CHECK(segments.currentIndex() == 2);
    CHECK(changes.size() == 4);
    CHECK(segments.segment(1)->accessibleName() == u"週ごとに見る"_s);
    CHECK(QAccessible::queryAccessibleInterface(segments.segment(2))->text(QAccessible::Name) == u"月"_s);
    segments.setSegments({u"一覧"_s, u"表"_s});
    CHECK(segments.count() == 2);
    CHECK(segments.currentIndex() == -1);
}

TEST_CASE("a band says what it is, offers its action and can be closed")
{
    yorozu::test::expectWarning(u"propagateSizeHints"_s); // of the offscreen platform
    ThemeManager themes;
    Band band(themes);
    band.showMessage(Band::Kind::Error, u"保存できませんでした"_s);
    const auto* label = band.findChild<QLabel*>(u"bandMessage"_s);
    CHECK(band.message() == u"保存できませんでした"_s);
    CHECK(label->accessibleName() == Band::tr("%1: %2").arg(Band::tr("Error"), u"保存できませんでした"_s));
    CHECK_FALSE(band.actionButton()->isVisible());
    band.setAction(u"別の場所に保存"_s);
    CHECK(band.actionButton()->isVisible());
    QSignalSpy actions(&band, &Band::actionTriggered);
    band.actionButton()->click();
    CHECK(actions.size() == 1);

    QSignalSpy closings(&band, &Band::dismissed);
    auto* close = band.findChild<QToolButton*>(u"bandClose"_s);
    CHECK_FALSE(close->isVisible());
    band.setClosable(true);
    CHECK_FALSE(close->accessibleName().isEmpty());
    close->click();
    CHECK(closings.size() == 1);
    CHECK_FALSE(band.isVisible());
    band.showMessage(Band::Kind::Success, u"保存しました"_s);
    CHECK(band.isVisible());
    CHECK(label->accessibleName().contains(Band::tr("Done")));
}

TEST_CASE("a label without room is cut, with the whole text as tip and name")
{
    ThemeManager themes;
    const QString name = u"株式会社みなと清掃サービス"_s;
    ElidedLabel label(themes, name);
    label.resize(label.sizeHint());
    CHECK_FALSE(label.isElided());
    CHECK(label.toolTip().isEmpty());
    label.resize(60, 20);
    label.grab(); // A hidden widget is told its size when it is first painted.
    CHECK(label.isElided());
    CHECK(label.toolTip() == name);
    CHECK(label.accessibleName() == name);
    CHECK(label.minimumSizeHint().width() < 40);
    label.setText(u"短い"_s);
    label.resize(label.sizeHint());
    CHECK_FALSE(label.isElided());
    CHECK(label.toolTip().isEmpty());
}

TEST_CASE("an empty state shows its button only when it has one")
{
    ThemeManager themes;
    EmptyState empty(themes, u"memo"_s, u"書くメモはありません"_s, u"相談が始まると並びます。"_s);
    CHECK(empty.accessibleName() == u"書くメモはありません"_s);
    CHECK(empty.actionButton()->isHidden());
    empty.setAction(u"予約カレンダーを開く"_s);
    CHECK_FALSE(empty.actionButton()->isHidden());
    QSignalSpy actions(&empty, &EmptyState::actionTriggered);
    empty.actionButton()->click();
    CHECK(actions.size() == 1);
}

TEST_CASE("key caps")
{
    const std::pair<QKeySequence, QString> table[] = {
        {QKeySequence(Qt::CTRL | Qt::Key_K), u"Ctrl K"_s},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), u"Ctrl Shift N"_s},
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), u"Ctrl +"_s},
        {QKeySequence(Qt::Key_F2), u"F2"_s},
        {QKeySequence(), QString()},
    };
    for (const auto& [keys, text] : table) {
        CAPTURE(text);
        CHECK(keyCapText(keys) == text);
    }
    ThemeManager themes;
    KeyCap cap(themes, QKeySequence(Qt::CTRL | Qt::Key_K));
    CHECK(cap.accessibleName() == u"Ctrl K"_s);
    const int width = cap.sizeHint().width();
    cap.setText(u"Ctrl Shift K"_s);
    CHECK(cap.sizeHint().width() > width);
}

TEST_CASE("loading rows paint nothing until their time has come")
{
    ThemeManager themes;
    themes.setMode(ThemeManager::Mode::Light);
    SkeletonRows rows(themes, 2);
    rows.setReducedMotion(true);
    rows.resize(300, 60);
    const auto bar = [&rows] {
        QImage image(rows.size(), QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        rows.render(&image, {}, {}, QWidget::DrawChildren);
        return image.pixelColor(20, 11);
    };
    rows.start();
    CHECK_FALSE(rows.isRevealed());
    CHECK(bar().alpha() == 0);
    rows.reveal();
    CHECK(bar().name() == lightTheme().hover.name());
    rows.stop();
    CHECK(bar().alpha() == 0);
    rows.setProgressText(u"1,240 / 3,482"_s);
    CHECK(rows.accessibleName() == u"1,240 / 3,482"_s);
}

TEST_CASE("an avatar shows the first character of the surname")
{
    ThemeManager themes;
    const std::pair<QString, QString> table[] = {{u"石井 文子"_s, u"石"_s},
                                                 {u" 水野"_s, u"水"_s},
                                                 {u"𠮷野 健"_s, u"𠮷"_s},
                                                 {u"smith"_s, u"S"_s},
                                                 {QString(), QString()}};
    for (const auto& [name, initial] : table) {
        CAPTURE(name);
        const Avatar avatar(themes, name);
        CHECK(avatar.initial() == initial);
        CHECK(avatar.accessibleName() == name);
        CHECK(avatar.sizeHint() == QSize(28, 28));
    }
}
