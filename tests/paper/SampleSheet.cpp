// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/paper/SampleSheet.h"

namespace yorozu::test {

using namespace Qt::StringLiterals;

namespace {

MemoContent sampleContent()
{
    MemoContent content;
    const UtcSeconds start = fromTokyo(QDate(2024, 11, 20), QTime(10, 0));
    content.time = TypedSessionTime::of(start, start + 90 * 60);
    content.attendees = {{Part::Lead, Id<Staff>(1), u"今村 健吾"_s, {}}};
    content.companyKana = u"マルフクセイメンジョ"_s;
    content.company = u"有限会社丸福製麺所"_s;
    content.business = u"業務用生麺の製造・卸売（都内の飲食店 約60店）"_s;
    content.consulteeKana = u"フクシマ サトミ"_s;
    content.consultee = u"福島 里美（代表取締役）"_s;
    content.recorderName = u"今村 健吾"_s;
    content.consultation =
        u"・小麦粉の仕入価格が春から約12％上がった。6月に一部の得意先で5％の値上げをしたが、まだ吸収しきれていない。\n"
        "・ゼロゼロ融資（残高1,840万円）の返済が8月から本格化し、月38万円の返済が資金繰りを圧迫している。\n"
        "・4〜9月の資金繰り表を持参。1月に手元資金が約60万円まで減る見込みで、借換ができるか知りたい。\n"
        "・得意先約60店のうち、小口の店ほど配送の手間がかかっていると感じている。"_s;
    content.advice =
        u"１．資金繰り表を週次で3か月分に作り直した。1月の山は年末の売掛回収で変わるため、回収の遅い3社と交渉する順番を"
        u"決めた。\n"
        "２．得意先別の粗利表を作る。粗利30％未満の12店は、2回目の値上げ（7％）と最低ロットの設定を検討する。\n"
        "３．借換は信用金庫への事前相談が先。資金繰り表・粗利表・改善計画（A4 1枚）を持参し、11月中に訪問する。\n"
        "４．返済が難しい見込みになったときは、アシスト会議への提示も選択肢になる。"_s;
    content.impression =
        u"数字の把握が早く、改善への意欲も高い。次回（12/11）は粗利表の完成版を確認し、信用金庫への説明の練習"
        "を行う。原価の見方は水野COの同席が有効と思われる。"_s;
    return content;
}

} // namespace

QList<StampBox> threeBoxes()
{
    return {{Id<StampBox>(1), u"担当"_s, 0}, {Id<StampBox>(2), u"調査役"_s, 1}, {Id<StampBox>(3), u"課長"_s, 2}};
}

Memo sampleMemo()
{
    Memo memo;
    memo.number = u"R6-11-0482"_s;
    memo.status = MemoStatus::Confirmed;
    memo.content = sampleContent();
    memo.remark = u"信用金庫への訪問は事務局からも連絡済み。次回は水野COが同席。"_s;
    const UtcSeconds first = fromTokyo(QDate(2024, 11, 20), QTime(17, 0));
    memo.stamps = {{Id<StampBox>(1), u"担当"_s, Id<Staff>(2), u"岡部"_s, first},
                   {Id<StampBox>(2), u"調査役"_s, Id<Staff>(3), u"石井"_s, first + 86400},
                   {Id<StampBox>(3), u"課長"_s, Id<Staff>(4), u"久保田"_s, first + 86400}};
    return memo;
}

ui::SheetValues sampleSheet()
{
    return ui::SheetValues::of(sampleMemo(), threeBoxes());
}

} // namespace yorozu::test
