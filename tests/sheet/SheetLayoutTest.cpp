// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/SheetLayout.h"
#include "core/sheet/Placement.h"
#include "tests/support/catch.h"

#include <QHash>

using namespace yorozu;
using namespace yorozu::sheet;

namespace {

QStringList boxes(int count)
{
    const QStringList names{QStringLiteral("担当"), QStringLiteral("調査役"), QStringLiteral("課長"),
                            QStringLiteral("所長")};
    return names.mid(0, count);
}

QHash<QString, PlacedCell> byName(const QList<PlacedCell>& cells)
{
    QHash<QString, PlacedCell> map;
    for (const PlacedCell& placed : cells) {
        REQUIRE_FALSE(map.contains(placed.cell.name));
        map.insert(placed.cell.name, placed);
    }
    return map;
}

struct PaperRow
{
    const char* name;
    qreal x, y, width, height;
    const char* text;
};

// The design's table of the printed page, every row of it.
constexpr PaperRow Table[] = {
    {"title", 18, 12, 174, 10, "経営相談メモ"},
    {"dt_l", 18, 26, 28, 9, "相談日時"},
    {"dt_v", 46, 26, 146, 9, ""},
    {"co_l", 18, 35, 28, 9, "相談対応者"},
    {"co_v", 46, 35, 146, 9, ""},
    {"ck_l", 18, 44, 28, 5, "フリガナ"},
    {"ck_v", 46, 44, 146, 5, ""},
    {"cn_l", 18, 49, 28, 9, "企業名"},
    {"cn_v", 46, 49, 146, 9, ""},
    {"bz_l", 18, 58, 28, 9, "主な事業内容"},
    {"bz_v", 46, 58, 146, 9, ""},
    {"pk_l", 18, 67, 28, 5, "フリガナ"},
    {"pk_v", 46, 67, 80, 5, ""},
    {"pn_l", 18, 72, 28, 9, "相談者名"},
    {"pn_v", 46, 72, 80, 9, ""},
    {"wr_l", 126, 67, 22, 14, "記載者"},
    {"wr_v", 148, 67, 44, 14, ""},
    {"so_h", 18, 81, 87, 7, "相談内容"},
    {"ad_h", 105, 81, 87, 7, "アドバイス内容"},
    {"so_v", 18, 88, 87, 119, ""},
    {"ad_v", 105, 88, 87, 119, ""},
    {"sh_h", 18, 207, 174, 7, "所感"},
    {"sh_v", 18, 214, 174, 28, ""},
    {"kk_l", 18, 247, 28, 26, "よろず事務局\n確認欄"},
    {"kk_v", 46, 247, 80, 26, ""},
    {"k1_h", 126, 247, 22, 6, "担当"},
    {"k1_v", 126, 253, 22, 20, ""},
    {"k2_h", 148, 247, 22, 6, "調査役"},
    {"k2_v", 148, 253, 22, 20, ""},
    {"k3_h", 170, 247, 22, 6, "課長"},
    {"k3_v", 170, 253, 22, 20, ""},
};

void checkRect(const QRectF& rect, qreal x, qreal y, qreal width, qreal height)
{
    CHECK(rect.x() == Approx(x));
    CHECK(rect.y() == Approx(y));
    CHECK(rect.width() == Approx(width));
    CHECK(rect.height() == Approx(height));
}

} // namespace

TEST_CASE("every cell of the paper stands where the design puts it")
{
    const QList<PlacedCell> cells = placeOnPaper(memoSheet(boxes(3)));
    const QHash<QString, PlacedCell> named = byName(cells);
    CHECK(named.size() == static_cast<qsizetype>(std::size(Table)));
    for (const PaperRow& row : Table) {
        INFO(row.name);
        const QString name = QString::fromLatin1(row.name);
        REQUIRE(named.contains(name));
        checkRect(named.value(name).rect, row.x, row.y, row.width, row.height);
        CHECK(named.value(name).cell.text == QString::fromUtf8(row.text));
    }
    checkRect(frameOf(cells, Group::Body), 18, 26, 174, 216);
    checkRect(frameOf(cells, Group::Confirmation), 18, 247, 174, 26);
}

TEST_CASE("the cells of a frame cover it without gap or overlap")
{
    for (int count = 0; count <= 4; ++count) {
        const QList<PlacedCell> cells = placeOnPaper(memoSheet(boxes(count)));
        for (const Group group : {Group::Body, Group::Confirmation}) {
            const QRectF frame = frameOf(cells, group);
            qreal covered = 0;
            for (qsizetype i = 0; i < cells.size(); ++i) {
                if (cells.at(i).group != group)
                    continue;
                covered += cells.at(i).rect.width() * cells.at(i).rect.height();
                for (qsizetype j = i + 1; j < cells.size(); ++j) {
                    const QRectF common = cells.at(i).rect & cells.at(j).rect;
                    CHECK(common.width() * common.height() == Approx(0).margin(1e-6));
                }
            }
            INFO(count);
            // Without stamp boxes the confirmation frame still has both of its rows.
            CHECK(covered == Approx(frame.width() * frame.height()));
        }
    }
}

TEST_CASE("stamp boxes keep their width and the remark takes the rest")
{
    const QHash<QString, PlacedCell> four = byName(placeOnPaper(memoSheet(boxes(4))));
    checkRect(four.value(QStringLiteral("kk_v")).rect, 46, 247, 58, 26);
    checkRect(four.value(QStringLiteral("k1_v")).rect, 104, 253, 22, 20);
    const QHash<QString, PlacedCell> one = byName(placeOnPaper(memoSheet(boxes(1))));
    checkRect(one.value(QStringLiteral("kk_v")).rect, 46, 247, 124, 26);
    checkRect(one.value(QStringLiteral("k1_v")).rect, 170, 253, 22, 20);
    CHECK(one.value(QStringLiteral("k1_v")).cell.stampBox == 0);
    CHECK(byName(placeOnPaper(memoSheet(boxes(4) + boxes(1)))).size() == four.size());
}

TEST_CASE("the tab order is that of the paper")
{
    const QList<MemoField> paper{MemoField::SessionTime, MemoField::Responders, MemoField::CompanyKana,
                                 MemoField::Company,     MemoField::Business,   MemoField::ConsulteeKana,
                                 MemoField::Consultee,   MemoField::Recorder,   MemoField::Consultation,
                                 MemoField::Advice,      MemoField::Impression};
    CHECK(memoSheet(boxes(3)).tabOrder() == paper);
    const SheetLayout layout = memoSheet(boxes(3));
    REQUIRE(layout.cellOf(MemoField::Recorder, Role::Value) != nullptr);
    CHECK(layout.cellOf(MemoField::Recorder, Role::Value)->name == QStringLiteral("wr_v"));
    CHECK(layout.cellOf(MemoField::Recorder, Role::LongText) == nullptr);
}

TEST_CASE("lines are solid, dotted below the furigana, and frames outside")
{
    const QHash<QString, PlacedCell> cells = byName(placeOnPaper(memoSheet(boxes(3))));
    const auto borders = [&](const char* name) { return cells.value(QString::fromLatin1(name)).cell.borders; };
    CHECK(borders("dt_l") == Borders{Ruling::Frame, Ruling::Frame, Ruling::Solid, Ruling::Solid});
    CHECK(borders("ck_v") == Borders{Ruling::Solid, Ruling::Solid, Ruling::Frame, Ruling::Dotted});
    CHECK(borders("cn_v") == Borders{Ruling::Solid, Ruling::Dotted, Ruling::Frame, Ruling::Solid});
    CHECK(borders("wr_v") == Borders{Ruling::Solid, Ruling::Solid, Ruling::Frame, Ruling::Solid});
    CHECK(borders("sh_v") == Borders{Ruling::Frame, Ruling::Solid, Ruling::Frame, Ruling::Frame});
    CHECK(borders("kk_v") == Borders{Ruling::Solid, Ruling::Frame, Ruling::Solid, Ruling::Frame});
    CHECK(borders("k3_v") == Borders{Ruling::Solid, Ruling::Solid, Ruling::Frame, Ruling::Frame});
}

TEST_CASE("on the screen only the two long texts grow")
{
    const SheetLayout layout = memoSheet(boxes(3));
    const auto rects = [&](qreal width, qreal height) {
        return byName(place(layout, Medium::ScreenPx, QRectF(24, 0, width, height)));
    };
    struct ScreenRow
    {
        const char* name;
        int y, height;
    };
    // The paper of the 1440 x 900 picture: 752 high with 16 below the confirmation frame.
    constexpr ScreenRow Designed[] = {
        {"title", 0, 44},   {"dt_v", 44, 32},   {"co_v", 76, 32},  {"ck_v", 108, 20}, {"cn_v", 128, 32},
        {"bz_v", 160, 32},  {"pk_v", 192, 20},  {"pn_v", 212, 32}, {"wr_v", 192, 52}, {"so_h", 244, 24},
        {"so_v", 268, 284}, {"ad_v", 268, 284}, {"sh_h", 552, 24}, {"sh_v", 576, 64}, {"kk_v", 652, 84},
    };
    const auto designed = rects(784, 736);
    for (const ScreenRow& row : Designed) {
        INFO(row.name);
        const QRectF rect = designed.value(QString::fromLatin1(row.name)).rect;
        CHECK(rect.y() == row.y);
        CHECK(rect.height() == row.height);
    }
    const auto tall = rects(784, 1000);
    for (auto it = tall.begin(); it != tall.end(); ++it) {
        const qreal grown = it->rect.height() - designed.value(it.key()).rect.height();
        CHECK(grown == (it->cell.role == Role::LongText && it->cell.field != MemoField::Impression ? 264 : 0));
    }
    const auto low = rects(784, 100);
    CHECK(low.value(QStringLiteral("k3_v")).rect.bottom() == minimumScreenHeight(layout));
    CHECK(low.value(QStringLiteral("so_v")).rect.height() == 160);
    for (const auto& placed : rects(777, 801)) {
        CHECK(placed.rect.x() == std::round(placed.rect.x()));
        CHECK(placed.rect.right() == std::round(placed.rect.right()));
        CHECK(placed.rect.bottom() == std::round(placed.rect.bottom()));
    }
}

TEST_CASE("screen and paper share the columns")
{
    const SheetLayout layout = memoSheet(boxes(3));
    const QList<PlacedCell> paper = placeOnPaper(layout);
    const QList<PlacedCell> screen = place(layout, Medium::ScreenPx, QRectF(0, 0, 1740, 900));
    REQUIRE(paper.size() == screen.size());
    for (qsizetype i = 0; i < paper.size(); ++i) {
        CHECK(screen.at(i).rect.left() == Approx((paper.at(i).rect.left() - 18) * 10));
        CHECK(screen.at(i).rect.right() == Approx((paper.at(i).rect.right() - 18) * 10));
    }
}

TEST_CASE("a continuation sheet fills the body down to 242 mm")
{
    for (const bool last : {false, true}) {
        const SheetLayout layout = continuationSheet({40, 60, 30, last}, boxes(3));
        const QList<PlacedCell> cells = placeOnPaper(layout);
        const QHash<QString, PlacedCell> named = byName(cells);
        CHECK(named.value(QStringLiteral("title")).cell.text == QStringLiteral("経営相談メモ　続紙"));
        checkRect(named.value(QStringLiteral("cn_v")).rect, 46, 35, 146, 9);
        checkRect(named.value(QStringLiteral("mo_v")).rect, 18, 51, 174, 33);
        checkRect(named.value(QStringLiteral("ad_v")).rect, 105, 91, 87, 53);
        checkRect(named.value(QStringLiteral("sh_v")).rect, 18, 151, 174, 91);
        checkRect(frameOf(cells, Group::Body), 18, 26, 174, 216);
        CHECK(named.contains(QStringLiteral("kk_v")) == last);
    }
    const QHash<QString, PlacedCell> texts = byName(placeOnPaper(continuationSheet({0, 198, 0, false}, boxes(3))));
    checkRect(texts.value(QStringLiteral("so_v")).rect, 18, 51, 87, 191);
    CHECK_FALSE(texts.contains(QStringLiteral("mo_v")));
    CHECK_FALSE(texts.contains(QStringLiteral("sh_v")));
}
