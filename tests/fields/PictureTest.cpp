// SPDX-License-Identifier: GPL-3.0-or-later
// The cells as they look: measured here, and written to YOROZU_PICTURES if that names a folder.
#include "tests/fields/Hands.h"
#include "tests/support/catch.h"
#include "ui/fields/DatePopup.h"
#include "ui/fields/LineCell.h"
#include "ui/fields/LongTextCell.h"
#include "ui/fields/MasterPicker.h"
#include "ui/fields/RespondersCell.h"
#include "ui/fields/SessionTimeField.h"
#include "ui/fields/StaffCell.h"
#include "ui/fields/StampBoxesView.h"
#include "ui/fields/TopicChips.h"
#include "ui/theme/Tokens.h"

#include <QLineEdit>
#include <QPainter>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::test;

namespace {

const FixedClock clockOfTest(fromTokyo(QDate(2024, 11, 20), QTime(11, 52)));

// The rows of the paper under each other, on paper.
struct Paper : Window
{
    ui::SessionTimeField time{themes(), clockOfTest, japanese::Holidays(), this};
    ui::RespondersCell responders{themes(), this};
    ui::LineCell kana{themes(), ui::LineCell::Style::Kana, this};
    ui::LineCell company{themes(), ui::LineCell::Style::Name, this};
    ui::LineCell business{themes(), ui::LineCell::Style::Plain, this};
    ui::StaffCell recorder{themes(), this};
    ui::LongTextCell advice{themes(), this};
    ui::StampBoxesView stamps{themes(), this};
    ui::MasterPicker course{themes(), this};
    ui::TopicChips topics{themes(), this};

    Paper()
        : Window({680, 560})
    {
        time.setGeometry(0, 0, 652, 32);
        responders.setGeometry(0, 33, 652, 32);
        kana.setGeometry(0, 66, 652, 20);
        company.setGeometry(0, 87, 652, 32);
        business.setGeometry(0, 120, 652, 32);
        recorder.setGeometry(0, 153, 208, 52);
        stamps.setGeometry(330, 153, 216, 84);
        course.setGeometry(0, 210, 200, 28);
        topics.setGeometry(0, 246, 320, 60);
        advice.setGeometry(0, 260, 391, 284);
        topics.setGeometry(400, 260, 270, 120);
        fill();
    }
    void fill()
    {
        const UtcSeconds start = fromTokyo(QDate(2024, 11, 20), QTime(10, 0));
        time.load(TypedSessionTime::of(start, start + 90 * 60));
        time.setOrigin(ui::Origin::Booking);
        responders.load(
            {{Part::Lead, Id<Staff>(1), u"今村 健吾"_s, {}}, {Part::SatIn, Id<Staff>(2), u"水野 和彦"_s, {}}});
        responders.setOrigin(ui::Origin::Booking);
        kana.load(u"マルフクセイメンジョ"_s);
        company.load(u"有限会社丸福製麺所"_s);
        company.setOrigin(ui::Origin::Ledger);
        business.load(u"業務用生麺の製造・卸売（都内の飲食店 約60店）"_s);
        recorder.load({Id<Staff>(1), u"今村 健吾"_s});
        advice.load(
            u"１．資金繰り表を週次で3か月分に作り直した。1月の山は年末の売掛回収で変わるため、回収の遅い3社と交渉する順"
            u"番を決めた。\n"
            "２．得意先別の粗利表を作る。粗利30％未満の12店は、2回目の値上げ（7％）と最低ロットの設定を検討する。\n"
            "３．借換は信用金庫への事前相談が先。資金繰り表・粗利表・改善計画（A4 1枚）を持参し、11月中に訪問する。"_s);
        ui::StampState state;
        state.boxes = {
            {Id<StampBox>(1), u"担当"_s, 0}, {Id<StampBox>(2), u"調査役"_s, 1}, {Id<StampBox>(3), u"課長"_s, 2}};
        state.stamps = {{Id<StampBox>(1), u"担当"_s, Id<Staff>(9), u"石井"_s, start + 86400}};
        state.stampable = Id<StampBox>(2);
        stamps.setState(state);
        const QList<MasterEntry> entries{{1, {}, u"創業支援"_s, {}, 1, {}, {}},
                                         {2, {}, u"資金繰り"_s, {}, 2, {}, {}},
                                         {3, {}, u"ゼロゼロ融資"_s, {}, 3, {}, {}}};
        course.setEntries(entries);
        course.load(1);
        topics.setEntries(entries);
        topics.load({2});
    }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), themes().theme().paper);
    }
};

void keep(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("YOROZU_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace

TEST_CASE("cells in both themes: at rest, with the focus, with a problem, with larger text")
{
    for (const bool dark : {false, true}) {
        themes().setMode(dark ? ui::ThemeManager::Mode::Dark : ui::ThemeManager::Mode::Light);
        const ui::Theme theme = themes().theme();
        REQUIRE(theme.dark == dark);
        const QString name = dark ? u"dark"_s : u"light"_s;
        Paper paper;
        paper.open();
        paper.recorder.setProblem(u"記載者を選んでください"_s);
        paper.advice.setFocus();
        paper.advice.textEdit()->moveCursor(QTextCursor::End);
        keep(paper, u"cells-"_s + name);

        const QImage rest = paper.company.grab().toImage();
        CHECK(share(rest, theme.accent) == 0);
        CHECK(share(paper.recorder.grab().toImage(), theme.red) > 0.05);
        paper.company.setFocus();
        const QImage focused = paper.company.grab().toImage();
        const int scale = qRound(focused.devicePixelRatio());
        CHECK(focused.pixelColor(scale, focused.height() / 2) == theme.accent);
        CHECK(focused.pixelColor(4 * scale, focused.height() / 2) == theme.paperField);
        // The cell takes colours over that change while it is shown.
        paper.time.focusPart(sheet::DatePart::Month);
        keep(paper, u"cells-time-"_s + name);
        paper.responders.setFocus();
        keep(paper, u"cells-people-"_s + name);
        paper.time.openPicker();
        keep(*paper.time.findChild<ui::DatePopup*>(), u"popup-"_s + name);
        paper.time.findChild<ui::DatePopup*>()->hide();
    }
    themes().setMode(ui::ThemeManager::Mode::Light);
}

TEST_CASE("everything fits at the largest text")
{
    Paper paper;
    paper.open();
    themes().setTextScale(1.25);
    keep(paper, u"cells-large"_s);
    for (int i = 1; i < 8; ++i) {
        const QLineEdit* field = paper.time.field(static_cast<sheet::DatePart>(i));
        CHECK(field->fontMetrics().horizontalAdvance(field->text()) + 4 <= field->width());
        CHECK(field->fontMetrics().height() <= field->height());
    }
    CHECK(paper.kana.lineEdit()->fontMetrics().height() <= paper.kana.height());
    themes().setTextScale(1.0);
}
