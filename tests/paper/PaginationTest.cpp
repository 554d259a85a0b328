// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/paper/SampleSheet.h"
#include "tests/support/catch.h"
#include "ui/paper/Page.h"
#include "ui/paper/PaperFont.h"

#include <QRandomGenerator>

using namespace yorozu;
using namespace yorozu::ui;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QList<Page>& pages, MemoField field)
{
    QString text;
    for (const Page& page : pages)
        text += page.textOf(field);
    return text;
}

bool shows(const Page& page, const QString& text)
{
    for (const PageText& line : page.texts) {
        if (line.text.contains(text))
            return true;
    }
    return false;
}

bool hasCell(const Page& page, const QString& name)
{
    for (const sheet::PlacedCell& cell : page.cells) {
        if (cell.cell.name == name)
            return true;
    }
    return false;
}

QString randomText(QRandomGenerator& random, int longest)
{
    const QStringList pieces{
        u"資金繰り"_s, u"、"_s, u"。"_s, u"\n"_s, u"\n・"_s, u"\n１．"_s,     u"ABC "_s, u"（残高1,840万円）"_s,
        u"𠮷"_s,       u"\t"_s, u"㈱"_s, u"〜"_s, u"～"_s,   u"WWWWWWWWWW"_s, u"「"_s,   u"」"_s};
    QString text;
    const int count = random.bounded(longest);
    for (int i = 0; i < count; ++i)
        text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
    return text;
}

// Every line of text lies within one cell (or in the head or foot of the sheet).
void checkInside(const Page& page)
{
    for (const PageText& line : page.texts) {
        if (line.baseline.y() > 275 || line.baseline.y() < 24)
            continue;
        const qreal right = line.baseline.x() + widthMm(line.text.trimmed(), line.dots);
        bool inside = false;
        for (const sheet::PlacedCell& cell : page.cells)
            inside = inside || (cell.rect.contains(line.baseline) && right <= cell.rect.right() + 0.1);
        INFO(line.text.toStdString());
        CHECK(inside);
    }
}

} // namespace

TEST_CASE("the sample fills one sheet and every value stands on it")
{
    const SheetValues values = test::sampleSheet();
    const QList<Page> pages = paginate(values);
    REQUIRE(pages.size() == 1);
    const Page& page = pages.first();
    for (const MemoField field : {MemoField::Responders, MemoField::CompanyKana, MemoField::Company,
                                  MemoField::Business, MemoField::ConsulteeKana, MemoField::Consultee,
                                  MemoField::Consultation, MemoField::Advice, MemoField::Impression})
        CHECK(page.textOf(field) == values.content.fieldText(field));
    CHECK(page.textOf(MemoField::Recorder) == u"今村 健吾"_s);
    CHECK(shows(page, u"R6-11-0482　1 / 1"_s));
    CHECK(page.stamps.size() == 3);
    CHECK(page.stamps.at(2).face == StampFace{u"6.11.21"_s, u"久保田"_s});
    CHECK_FALSE(shows(page, u"下書き"_s));
    checkInside(page);
}

TEST_CASE("nothing is ever cut: random texts come back whole")
{
    QRandomGenerator random(20241120);
    for (int round = 0; round < 40; ++round) {
        SheetValues values = test::sampleSheet();
        values.content.consultation = randomText(random, 900);
        values.content.advice = randomText(random, round % 2 == 0 ? 30 : 900);
        values.content.impression = randomText(random, 400);
        values.content.company = randomText(random, 60);
        values.content.consulteeKana = randomText(random, 60);
        values.content.business = randomText(random, 120);
        values.content.recorderName = randomText(random, 30);
        values.remark = randomText(random, 80);
        const QList<Page> pages = paginate(values);
        INFO(round);
        for (const MemoField field : {MemoField::Consultation, MemoField::Advice, MemoField::Impression,
                                      MemoField::Company, MemoField::ConsulteeKana, MemoField::Business}) {
            const QString typed = values.content.fieldText(field);
            CHECK(textOf(pages, field) == (typed.trimmed().isEmpty() && field != MemoField::Consultation &&
                                                   field != MemoField::Advice && field != MemoField::Impression
                                               ? QString()
                                               : typed));
        }
        for (const Page& page : pages) {
            checkInside(page);
            CHECK(hasCell(page, u"kk_v"_s) == (page.number == pages.size()));
        }
    }
}

TEST_CASE("a long consultation runs on while the advice is short")
{
    SheetValues values = test::sampleSheet();
    values.content.consultation = u"相談の記録。"_s.repeated(1667);
    const QList<Page> pages = paginate(values);
    CHECK(pages.size() == 12);
    CHECK(textOf(pages, MemoField::Consultation) == values.content.consultation);
    CHECK(pages.at(1).title == u"経営相談メモ　続紙"_s);
    CHECK(shows(pages.at(1), u"有限会社丸福製麺所"_s));
    CHECK(shows(pages.at(1), u"相談内容"_s));
    CHECK(pages.at(1).textOf(MemoField::Advice).isEmpty());
    CHECK(pages.first().stamps.isEmpty());
    CHECK(pages.last().stamps.size() == 3);
    CHECK(shows(pages.last(), u"R6-11-0482　12 / 12"_s));
}

TEST_CASE("23 lines fill the first sheet, the 24th begins another")
{
    SheetValues values = test::sampleSheet();
    QStringList lines;
    for (int i = 1; i <= 23; ++i)
        lines.append(u"%1行目"_s.arg(i));
    values.content.consultation = lines.join(u'\n');
    CHECK(paginate(values).size() == 1);
    values.content.consultation += u"\n24行目"_s;
    const QList<Page> pages = paginate(values);
    REQUIRE(pages.size() == 2);
    CHECK(pages.at(1).textOf(MemoField::Consultation) == u"24行目"_s);
}

TEST_CASE("values too long for their cell stand in full on the next sheet")
{
    SheetValues values = test::sampleSheet();
    values.content.company = QString(200, u'社');
    for (int i = 0; i < 30; ++i)
        values.content.attendees.append({Part::SatIn, {}, u"同席者 %1"_s.arg(i), {}});
    values.content.time.year = QString(400, u'9');
    values.remark = u"長い所見。"_s.repeated(60);
    const QList<Page> pages = paginate(values);
    REQUIRE(pages.size() == 2);
    CHECK(textOf(pages, MemoField::Company) == values.content.company);
    CHECK(textOf(pages, MemoField::Responders) == values.content.respondersText());
    CHECK(textOf(pages, MemoField::SessionTime) == values.content.time.text());
    CHECK(shows(pages.at(1), u"【所見・差戻し理由】"_s));
    CHECK(shows(pages.at(1), u"長い所見。長い所見。"_s));
    for (const Page& page : pages)
        checkInside(page);
}

TEST_CASE("the impression can be left out, and the sheet says so")
{
    SheetValues values = SheetValues::of(test::sampleMemo(), test::threeBoxes(), false);
    const QList<Page> pages = paginate(values);
    REQUIRE(pages.size() == 1);
    CHECK(shows(pages.first(), u"所感"_s));
    CHECK(shows(pages.first(), u"（所感は省いてあります）"_s));
    CHECK_FALSE(shows(pages.first(), u"数字の把握"_s));
}

TEST_CASE("drafts and returned memos say what they are")
{
    Memo memo = test::sampleMemo();
    memo.stamps.clear();
    memo.status = MemoStatus::Draft;
    CHECK(shows(paginate(SheetValues::of(memo, test::threeBoxes())).first(), u"下書き"_s));
    memo.status = MemoStatus::Returned;
    memo.remark = u"相談時間を直してください。"_s;
    memo.returnedBy = u"石井 久子"_s;
    memo.returnedAt = fromTokyo(QDate(2024, 11, 21), QTime(9, 0));
    const Page page = paginate(SheetValues::of(memo, test::threeBoxes())).first();
    CHECK(shows(page, u"差戻し 6.11.21 石井 久子"_s));
    CHECK(shows(page, u"相談時間を直してください。"_s));
}

TEST_CASE("stamps find their boxes and keep those that the settings no longer know")
{
    Memo memo = test::sampleMemo();
    memo.stamps = {
        {Id<StampBox>(3), u"旧名"_s, Id<Staff>(4), u"久保田"_s, fromTokyo(QDate(2024, 11, 21), QTime(9, 0))},
        {Id<StampBox>(9), u"次長"_s, Id<Staff>(5), u"長谷川原"_s, fromTokyo(QDate(2019, 5, 1), QTime(9, 0))}};
    const SheetValues values = SheetValues::of(memo, test::threeBoxes());
    REQUIRE(values.stampBoxNames() == QStringList{u"担当"_s, u"調査役"_s, u"課長"_s, u"次長"_s});
    CHECK_FALSE(values.stamps.at(0).stamp);
    REQUIRE(values.stamps.at(2).stamp);
    CHECK(values.stamps.at(2).stamp->surname == u"久保田"_s);
    CHECK(values.stamps.at(3).stamp->surname == u"長谷川原"_s);
    CHECK(paginate(values).first().stamps.size() == 2);
}

TEST_CASE("the blank sheet has words and writing lines and no values")
{
    const QList<Page> pages = paginate(SheetValues::blankSheet());
    REQUIRE(pages.size() == 1);
    CHECK(pages.first().writingLines);
    CHECK(shows(pages.first(), u"令和"_s));
    CHECK(shows(pages.first(), u"分迄"_s));
    CHECK(shows(pages.first(), u"調査役"_s));
    CHECK_FALSE(shows(pages.first(), u"1 / 1"_s));
    CHECK(pages.first().stamps.isEmpty());
}
