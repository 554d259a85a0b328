// SPDX-License-Identifier: GPL-3.0-or-later
// 経営相談メモ as one list of rows and cells. The screen lays its editors on it, the painter draws it, and both read
// the words of the paper from here, so that what is written and what is printed cannot drift apart.
#pragma once

#include "core/domain/MemoContent.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace yorozu::sheet {

// What a cell is for. Label and Head hold printed words; the others hold what people write or stamp.
enum class Role {
    Title,
    Label,     // left of a value
    Value,     // one line (記載者: up to three)
    LongText,  // flows to further sheets
    Head,      // above a long text; carries the field of the text below it
    StampHead, // the name of a stamp box
    Stamp,
    Remark, // 所見・差戻し理由
};

enum class TextStyle { Title, Label, Kana, Value, Long, Remark };

struct TextMetrics
{
    qreal points;  // the size on paper
    qreal pitchMm; // from one line to the next
};
TextMetrics metricsOf(TextStyle style);

enum class Ruling { None, Solid, Dotted, Frame };

// Every line belongs to two cells and both name it; a painter draws right and bottom edges and then the frames.
struct Borders
{
    Ruling left = Ruling::None;
    Ruling top = Ruling::None;
    Ruling right = Ruling::None;
    Ruling bottom = Ruling::None;
    bool operator==(const Borders&) const = default;
};

// Body and Confirmation have an outer frame each.
enum class Group { Title, Body, Confirmation };

struct Cell
{
    QString name; // as in the design's table: "cn_v"; the screen uses it for object names
    Role role = Role::Value;
    TextStyle style = TextStyle::Value;
    QString text; // the printed words of labels and heads; lines are separated by \n
    std::optional<MemoField> field;
    qreal from = 0; // fractions of the body's width, shared by screen and paper
    qreal to = 1;
    int rowsAbove = 0; // how many rows above its own the cell begins: 記載者 stands with 相談者名, where one reads it
    int rowSpan = 1;
    int stampBox = -1; // which box, from 0; heads and stamps only
    Borders borders;
};

struct Row
{
    Group group = Group::Body;
    qreal gapAboveMm = 0;
    qreal heightMm = 0;
    int gapAbovePx = 0;
    int minimumPx = 0;
    int stretch = 0; // the share in the screen's spare height; the paper has none
    QList<Cell> cells;
};

struct SheetLayout
{
    QList<Row> rows;

    // The fields that can be written, in the order of the list: top to bottom, left to right.
    QList<MemoField> tabOrder() const;
    const Cell* cellOf(MemoField field, Role role) const; // nullptr if this sheet does not have it
};

// The first (mostly the only) sheet. One to four stamp boxes; more are not drawn, none leaves the whole width to the
// remark. Where further sheets follow, 確認欄 stands on the last one only.
SheetLayout memoSheet(const QStringList& stampBoxNames, bool withConfirmation = true);

// What a continuation sheet (続紙) holds below 相談日時 and 企業名. Heights are millimetres with their heads; a part of
// height 0 is absent. The last part present is extended to the body's lower edge.
struct ContinuationParts
{
    qreal moreFieldsMm = 0; // values that were too long for their cells, in full
    qreal textsMm = 0;      // 相談内容 | アドバイス内容
    qreal impressionMm = 0; // 所感
    bool lastSheet = false; // with 確認欄
};
SheetLayout continuationSheet(const ContinuationParts& parts, const QStringList& stampBoxNames);

inline constexpr qreal HeadMm = 7;               // the height of heads above long texts
inline constexpr qreal ContinuationBodyMm = 198; // y 44 to 242: what the parts share
inline constexpr int MaximumStampBoxes = 4;

} // namespace yorozu::sheet
