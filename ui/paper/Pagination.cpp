// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/Page.h"
#include "ui/paper/PageBuilder.h"
#include "ui/paper/TextFlow.h"

#include <algorithm>
#include <vector>

namespace yorozu::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr qreal ColumnMm = 81;      // a text column without its paddings
constexpr qreal WholeWidthMm = 168; // 所感 and 記載事項の続き

// Everything of a memo that can run on.
struct Texts
{
    RunningText moreFields;
    RunningText consultation;
    RunningText advice;
    RunningText impression;

    qsizetype columnLines() const { return std::max(consultation.left(), advice.left()); }
    bool done() const { return moreFields.left() == 0 && columnLines() == 0 && impression.left() == 0; }
};

RunningText running(const QString& text, MemoField field, qreal widthMm)
{
    RunningText made;
    made.lines = flowText(text, PageBuilder::longTextDots(), widthMm);
    made.field = field;
    return made;
}

Texts textsOf(const SheetValues& values)
{
    Texts texts;
    if (values.blank)
        return texts;
    texts.consultation = running(values.content.consultation, MemoField::Consultation, ColumnMm);
    texts.advice = running(values.content.advice, MemoField::Advice, ColumnMm);
    if (values.withImpression)
        texts.impression = running(values.content.impression, MemoField::Impression, WholeWidthMm);
    return texts;
}

RunningText moreFieldsOf(const QList<Overflow>& overflows)
{
    RunningText made;
    for (const Overflow& overflow : overflows) {
        made.lines.append({u"【%1】"_s.arg(overflow.label), {}, 0});
        made.fields.append(std::nullopt);
        const QList<TextLine> lines = flowText(overflow.text, PageBuilder::longTextDots(), WholeWidthMm);
        for (const TextLine& line : lines) {
            made.lines.append(line);
            made.fields.append(overflow.isRemark ? std::nullopt : std::optional(overflow.field));
        }
    }
    return made;
}

// How many of `lines` a part may show in `room`, and what it then takes of it.
qsizetype share(qsizetype lines, qreal& partMm, qreal& room)
{
    const qsizetype count = std::min(lines, PageBuilder::linesIn(room - sheet::HeadMm));
    if (count <= 0)
        return 0;
    partMm = sheet::HeadMm + PageBuilder::heightOf(count);
    room -= partMm;
    return count;
}

// Parts follow each other; one begins on a sheet only when the ones before it have ended there.
sheet::ContinuationParts nextParts(const Texts& texts)
{
    sheet::ContinuationParts parts;
    qreal room = sheet::ContinuationBodyMm;
    bool all = share(texts.moreFields.left(), parts.moreFieldsMm, room) == texts.moreFields.left();
    if (all)
        all = share(texts.columnLines(), parts.textsMm, room) == texts.columnLines();
    if (all)
        all = share(texts.impression.left(), parts.impressionMm, room) == texts.impression.left();
    parts.lastSheet = all;
    return parts;
}

void fillTexts(PageBuilder& builder, Texts& texts)
{
    builder.fillText(u"mo_v", texts.moreFields);
    builder.fillText(u"so_v", texts.consultation);
    builder.fillText(u"ad_v", texts.advice);
    builder.fillText(u"sh_v", texts.impression);
}

PageBuilder firstPage(const SheetValues& values, Texts& texts)
{
    const sheet::SheetLayout whole = sheet::memoSheet(values.stampBoxNames());
    QList<Overflow> overflows;
    PageBuilder only(whole, values);
    only.fillValues(overflows);
    Texts rest = texts;
    fillTexts(only, rest);
    rest.moreFields = moreFieldsOf(overflows);
    if (rest.done()) {
        texts = rest;
        return only;
    }
    // More sheets follow, and 確認欄 belongs to the last of them.
    const sheet::SheetLayout upper = sheet::memoSheet(values.stampBoxNames(), false);
    QList<Overflow> same;
    PageBuilder first(upper, values);
    first.fillValues(same);
    fillTexts(first, texts);
    texts.moreFields = rest.moreFields;
    return first;
}

} // namespace

QList<Page> paginate(const SheetValues& values)
{
    Texts texts = textsOf(values);
    std::vector<PageBuilder> builders;
    builders.push_back(firstPage(values, texts));
    if (!values.withImpression && !values.blank)
        builders.front().fillNote(u"sh_v", u"（所感は省いてあります）"_s);
    while (!texts.done()) {
        const sheet::SheetLayout layout = sheet::continuationSheet(nextParts(texts), values.stampBoxNames());
        builders.emplace_back(layout, values);
        builders.back().repeatValues();
        fillTexts(builders.back(), texts);
    }
    QList<Page> pages;
    for (PageBuilder& builder : builders) {
        builder.fillFoot(static_cast<int>(pages.size()) + 1, static_cast<int>(builders.size()));
        pages.append(builder.takePage());
    }
    return pages;
}

} // namespace yorozu::ui
