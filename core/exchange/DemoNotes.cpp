// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DemoNotes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

DemoFile statements(const QString& name, int term, qsizetype by, UtcSeconds at)
{
    const QString year = QString::number(term);
    return {name,
            {{u"決算書（見本）第%1期"_s.arg(year)},
             {u"売上高"_s, u"118,420千円"_s},
             {u"売上原価"_s, u"79,860千円"_s},
             {u"販売費及び一般管理費"_s, u"37,150千円"_s},
             {u"営業利益"_s, u"1,410千円"_s},
             {u"借入金"_s, u"32,600千円"_s}},
            by,
            at};
}

UtcSeconds daysBefore(const DemoWorkshop& shop, int days, QTime time)
{
    return fromTokyo(shop.calendar.workingDayBefore(shop.options.today, days), time);
}

} // namespace

void handOnMarufuku(const DemoWorkshop& shop, DemoSession& first, DemoSession& second, DemoSession& third, QDate next)
{
    const qsizetype desk = shop.staffNamed(u"岡部 さとみ"_s);
    const qsizetype lead = third.lead;
    first.files.append(statements(u"決算書_第30期.pdf"_s, 30, desk, first.end + 600));
    second.files.append({u"返済予定表.pdf"_s,
                         {{u"返済予定表（見本）"_s},
                          {u"残高"_s, u"18,400千円"_s},
                          {u"毎月の返済"_s, u"380千円"_s},
                          {u"最終返済"_s, u"令和10年7月"_s}},
                         desk,
                         second.start - qint64(14) * 24 * 3600});
    third.files.append(statements(u"決算書_第31期.pdf"_s, 31, desk, first.end + 900));
    third.files.append({u"資金繰り表_4-9月.xlsx"_s,
                        {{u"月"_s, u"入金"_s, u"出金"_s, u"残高"_s},
                         {u"4"_s, u"9820"_s, u"9640"_s, u"3120"_s},
                         {u"5"_s, u"9410"_s, u"9730"_s, u"2800"_s},
                         {u"6"_s, u"9650"_s, u"9580"_s, u"2870"_s},
                         {u"7"_s, u"9900"_s, u"9760"_s, u"3010"_s},
                         {u"8"_s, u"9300"_s, u"9980"_s, u"2330"_s},
                         {u"9"_s, u"9720"_s, u"10010"_s, u"2040"_s}},
                        lead,
                        third.start + 300});
    third.files.append({u"得意先別売上.xlsx"_s,
                        {{u"得意先"_s, u"売上（千円）"_s, u"粗利率（％）"_s},
                         {u"中華そば 一番"_s, u"1240"_s, u"36"_s},
                         {u"居酒屋 みなと"_s, u"820"_s, u"27"_s},
                         {u"うどん 讃岐屋"_s, u"640"_s, u"24"_s}},
                        lead,
                        third.start + 360});
    third.handovers.append(
        {lead, shop.staffNamed(u"水野 和彦"_s),
         u"次回は原価の見方を同席でお願いします。得意先別の粗利表（30％未満の12店）を先に見ておいてください。"_s, next,
         std::min(shop.now(), third.end + 1200), true});
}

void handOnPackage(const DemoWorkshop& shop, DemoSession& session)
{
    session.handovers.append({shop.staffNamed(u"藤沢 恵一"_s),
                              session.lead,
                              u"借入一覧は完成。条件変更の前に、経常利益の見込みを一緒に確認してください。"_s,
                              {},
                              daysBefore(shop, 5, QTime(16, 30))});
    session.files.append({u"借入一覧.csv"_s,
                          {{u"借入先"_s, u"残高（千円）"_s, u"毎月の返済（千円）"_s},
                           {u"信用金庫A"_s, u"18400"_s, u"380"_s},
                           {u"公庫"_s, u"9600"_s, u"200"_s}},
                          shop.staffNamed(u"藤沢 恵一"_s),
                          daysBefore(shop, 5, QTime(16, 20))});
}

void handOnWiring(const DemoWorkshop& shop, DemoSession& session)
{
    const qsizetype desk = shop.staffNamed(u"岡部 さとみ"_s);
    session.handovers.append({desk,
                              session.lead,
                              u"城北信用金庫の担当者は同席なし。決算書2期分はメールで届いています（添付済）。"_s,
                              {},
                              daysBefore(shop, 2, QTime(11, 10))});
    session.files.append(statements(u"決算書_第12期.pdf"_s, 12, desk, daysBefore(shop, 2, QTime(11, 0))));
    session.files.append(statements(u"決算書_第13期.pdf"_s, 13, desk, daysBefore(shop, 2, QTime(11, 2))));
    session.tasks.append({desk, session.lead, u"城北信用金庫の担当者へ、借換の試算表を送る日を電話で伝える"_s,
                          shop.options.today, daysBefore(shop, 1, QTime(15, 0))});
}

} // namespace yorozu::exchange
