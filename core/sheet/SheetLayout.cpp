// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/SheetLayout.h"

#include <algorithm>

namespace yorozu::sheet {

namespace {

using namespace Qt::StringLiterals;

// The columns of the paper in millimetres from the body's left edge; the screen takes the same fractions.
constexpr qreal Body = 174;
constexpr qreal LabelEnd = 28;
constexpr qreal Middle = 87;
constexpr qreal RecorderLabel = 108;
constexpr qreal RecorderValue = 130;
constexpr qreal StampWidth = 22;

Cell cell(QString name, Role role, TextStyle style, qreal fromMm, qreal toMm)
{
    Cell made;
    made.name = std::move(name);
    made.role = role;
    made.style = style;
    made.from = fromMm / Body;
    made.to = toMm / Body;
    const auto side = [](bool atFrame) { return atFrame ? Ruling::Frame : Ruling::Solid; };
    made.borders = {side(fromMm <= 0), Ruling::Solid, side(toMm >= Body), Ruling::Solid};
    return made;
}

Cell label(QString name, QString text, MemoField field, qreal fromMm = 0, qreal toMm = LabelEnd)
{
    Cell made = cell(std::move(name), Role::Label, TextStyle::Label, fromMm, toMm);
    made.text = std::move(text);
    made.field = field;
    return made;
}

Cell value(QString name, MemoField field, qreal fromMm = LabelEnd, qreal toMm = Body)
{
    Cell made = cell(std::move(name), Role::Value, TextStyle::Value, fromMm, toMm);
    made.field = field;
    return made;
}

Cell head(QString name, QString text, std::optional<MemoField> field, qreal fromMm, qreal toMm)
{
    Cell made = cell(std::move(name), Role::Head, TextStyle::Label, fromMm, toMm);
    made.text = std::move(text);
    made.field = field;
    return made;
}

Cell longText(QString name, std::optional<MemoField> field, qreal fromMm, qreal toMm)
{
    Cell made = cell(std::move(name), Role::LongText, TextStyle::Long, fromMm, toMm);
    made.field = field;
    return made;
}

Row row(qreal heightMm, int minimumPx, QList<Cell> cells)
{
    Row made;
    made.heightMm = heightMm;
    made.minimumPx = minimumPx;
    made.cells = std::move(cells);
    return made;
}

Row titleRow(const QString& text)
{
    Cell title;
    title.name = u"title"_s;
    title.role = Role::Title;
    title.style = TextStyle::Title;
    title.text = text;
    Row made = row(10, 44, {title});
    made.group = Group::Title;
    return made;
}

// フリガナ in its small letters, parted from the name below by dots.
Row kanaRow(QString prefix, MemoField field, qreal toMm)
{
    Row made =
        row(5, 20, {label(prefix + u"_l"_s, u"フリガナ"_s, field), value(prefix + u"_v"_s, field, LabelEnd, toMm)});
    for (Cell& part : made.cells) {
        part.style = TextStyle::Kana;
        part.borders.bottom = Ruling::Dotted;
    }
    return made;
}

Row belowKana(Row made)
{
    for (Cell& part : made.cells) {
        if (part.rowsAbove == 0)
            part.borders.top = Ruling::Dotted;
    }
    return made;
}

Row consulteeRow()
{
    Cell recorderLabel = label(u"wr_l"_s, u"記載者"_s, MemoField::Recorder, RecorderLabel, RecorderValue);
    Cell recorder = value(u"wr_v"_s, MemoField::Recorder, RecorderValue, Body);
    for (Cell* part : {&recorderLabel, &recorder}) {
        part->rowsAbove = 1;
        part->rowSpan = 2;
    }
    return belowKana(row(9, 32,
                         {label(u"pn_l"_s, u"相談者名"_s, MemoField::Consultee),
                          value(u"pn_v"_s, MemoField::Consultee, LabelEnd, RecorderLabel), recorderLabel, recorder}));
}

QList<Row> textRows(qreal heightMm)
{
    Row heads = row(HeadMm, 24,
                    {head(u"so_h"_s, u"相談内容"_s, MemoField::Consultation, 0, Middle),
                     head(u"ad_h"_s, u"アドバイス内容"_s, MemoField::Advice, Middle, Body)});
    Row texts = row(heightMm, 160,
                    {longText(u"so_v"_s, MemoField::Consultation, 0, Middle),
                     longText(u"ad_v"_s, MemoField::Advice, Middle, Body)});
    texts.stretch = 1;
    return {heads, texts};
}

QList<Row> impressionRows(qreal heightMm)
{
    return {row(HeadMm, 24, {head(u"sh_h"_s, u"所感"_s, MemoField::Impression, 0, Body)}),
            row(heightMm, 64, {longText(u"sh_v"_s, MemoField::Impression, 0, Body)})};
}

QList<Row> moreFieldsRows(qreal heightMm)
{
    return {row(HeadMm, 24, {head(u"mo_h"_s, u"記載事項の続き"_s, std::nullopt, 0, Body)}),
            row(heightMm, 64, {longText(u"mo_v"_s, std::nullopt, 0, Body)})};
}

QList<Row> confirmationRows(const QStringList& allNames)
{
    const QStringList names = allNames.mid(0, MaximumStampBoxes);
    const qreal stampsFrom = Body - StampWidth * static_cast<qreal>(names.size());
    Cell office = cell(u"kk_l"_s, Role::Label, TextStyle::Label, 0, LabelEnd);
    office.text = u"よろず事務局\n確認欄"_s;
    Cell remark = cell(u"kk_v"_s, Role::Remark, TextStyle::Remark, LabelEnd, stampsFrom);
    office.rowSpan = 2;
    remark.rowSpan = 2;
    Row upper = row(6, 20, {office, remark});
    Row lower = row(20, 64, {});
    for (int box = 0; box < names.size(); ++box) {
        const qreal from = stampsFrom + StampWidth * box;
        const QString prefix = u"k%1"_s.arg(box + 1);
        Cell name = cell(prefix + u"_h"_s, Role::StampHead, TextStyle::Label, from, from + StampWidth);
        name.text = names.at(box);
        name.stampBox = box;
        Cell stamp = cell(prefix + u"_v"_s, Role::Stamp, TextStyle::Label, from, from + StampWidth);
        stamp.stampBox = box;
        upper.cells.append(name);
        lower.cells.append(stamp);
    }
    upper.group = Group::Confirmation;
    lower.group = Group::Confirmation;
    upper.gapAboveMm = 5;
    upper.gapAbovePx = 12;
    return {upper, lower};
}

// The upper edge of a group's first row and the lower edge of its last one lie on the frame.
void markFrames(QList<Row>& rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i).group == Group::Title)
            continue;
        for (Cell& part : rows[i].cells) {
            const qsizetype first = i - part.rowsAbove;
            const qsizetype last = first + part.rowSpan - 1;
            if (first == 0 || rows.at(first - 1).group != rows.at(i).group)
                part.borders.top = Ruling::Frame;
            if (last + 1 >= rows.size() || rows.at(last + 1).group != rows.at(i).group)
                part.borders.bottom = Ruling::Frame;
        }
    }
}

} // namespace

TextMetrics metricsOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Title:
        return {16, 10};
    case TextStyle::Label:
        return {9, 4.2};
    case TextStyle::Kana:
        return {7, 3};
    case TextStyle::Value:
        return {10.5, 4.6};
    case TextStyle::Long:
        // Not the 5.4 mm of the design, nor its air between paragraphs: programs that take text out of a PDF
        // (pdftotext) hold lines more than 1.5 times their size apart for strangers, and read the two columns across,
        // line by line.
        return {9.5, 4.9};
    case TextStyle::Remark:
        return {8.5, 5};
    }
    Q_UNREACHABLE();
}

QList<MemoField> SheetLayout::tabOrder() const
{
    QList<MemoField> order;
    for (const Row& line : rows) {
        for (const Cell& part : line.cells) {
            if (part.field && (part.role == Role::Value || part.role == Role::LongText))
                order.append(*part.field);
        }
    }
    return order;
}

const Cell* SheetLayout::cellOf(MemoField field, Role role) const
{
    for (const Row& line : rows) {
        for (const Cell& part : line.cells) {
            if (part.field == field && part.role == role)
                return &part;
        }
    }
    return nullptr;
}

SheetLayout memoSheet(const QStringList& stampBoxNames, bool withConfirmation)
{
    SheetLayout layout;
    layout.rows = {
        titleRow(u"経営相談メモ"_s),
        row(9, 32, {label(u"dt_l"_s, u"相談日時"_s, MemoField::SessionTime), value(u"dt_v"_s, MemoField::SessionTime)}),
        row(9, 32, {label(u"co_l"_s, u"相談対応者"_s, MemoField::Responders), value(u"co_v"_s, MemoField::Responders)}),
        kanaRow(u"ck"_s, MemoField::CompanyKana, Body),
        belowKana(
            row(9, 32, {label(u"cn_l"_s, u"企業名"_s, MemoField::Company), value(u"cn_v"_s, MemoField::Company)})),
        row(9, 32, {label(u"bz_l"_s, u"主な事業内容"_s, MemoField::Business), value(u"bz_v"_s, MemoField::Business)}),
        kanaRow(u"pk"_s, MemoField::ConsulteeKana, RecorderLabel),
        consulteeRow(),
    };
    layout.rows[1].gapAboveMm = 4;
    layout.rows += textRows(119);
    layout.rows += impressionRows(28);
    if (withConfirmation)
        layout.rows += confirmationRows(stampBoxNames);
    markFrames(layout.rows);
    return layout;
}

SheetLayout continuationSheet(const ContinuationParts& parts, const QStringList& stampBoxNames)
{
    SheetLayout layout;
    layout.rows = {
        titleRow(u"経営相談メモ　続紙"_s),
        row(9, 32, {label(u"dt_l"_s, u"相談日時"_s, MemoField::SessionTime), value(u"dt_v"_s, MemoField::SessionTime)}),
        row(9, 32, {label(u"cn_l"_s, u"企業名"_s, MemoField::Company), value(u"cn_v"_s, MemoField::Company)}),
    };
    layout.rows[1].gapAboveMm = 4;
    if (parts.moreFieldsMm > HeadMm)
        layout.rows += moreFieldsRows(parts.moreFieldsMm - HeadMm);
    if (parts.textsMm > HeadMm)
        layout.rows += textRows(parts.textsMm - HeadMm);
    if (parts.impressionMm > HeadMm)
        layout.rows += impressionRows(parts.impressionMm - HeadMm);
    qreal used = 0;
    for (qsizetype i = 3; i < layout.rows.size(); ++i)
        used += layout.rows.at(i).heightMm;
    if (layout.rows.size() > 3)
        layout.rows.last().heightMm += std::max(0.0, ContinuationBodyMm - used);
    if (parts.lastSheet)
        layout.rows += confirmationRows(stampBoxNames);
    markFrames(layout.rows);
    return layout;
}

} // namespace yorozu::sheet
