// SPDX-License-Identifier: GPL-3.0-or-later
// 支援機関 of the demo centre: the shinkin and the parties of the Assist conference are there since the data base was
// made; all others, and everybody's people, are made up.
#include "core/exchange/DemoParts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

struct Group
{
    const char16_t* kind;
    int onFortyList; // so many of them
    const char16_t* names;
};

constexpr std::array Groups{
    Group{u"信用組合", 3,
          u"第一勧業信用組合 東都信用組合 城東みなと信用組合 武蔵野中央信用組合 多摩みらい信用組合 隅田川信用組合 "
          u"山手信用組合 北多摩信用組合 江戸前信用組合"},
    Group{u"商工会議所等", 2, u"東京商工会議所 立川商工会議所 八王子商工会議所 武蔵野商工会議所 東京都商工会連合会"},
    Group{u"公的支援機関", 3,
          u"東京都中小企業振興公社 日本政策金融公庫東京支店 商工組合中央金庫東京支店 中小企業基盤整備機構関東本部 "
          u"東京都立産業技術研究センター 東京働き方改革推進支援センター 知財総合支援窓口 東京都商店街振興組合連合会 "
          u"東京しごとセンター 東京都労働相談情報センター"},
    Group{u"民間支援機関", 1,
          u"首都圏経営士会 東都税理士ネットワーク 城南社労士の会 みなと弁護士会館相談室 多摩デザイン協会 "
          u"ウェブ活用推進機構 隅田ものづくり協議会 女性起業家の会さくら 商店街の未来研究所 食品衛生コンサルタント会 "
          u"販路支援センターかけはし 事業再生実務家の会"},
    Group{u"金融当局", 0, u"関東財務局東京財務事務所"},
    Group{u"自治体", 4,
          u"千代田区産業振興課 中央区商工観光課 港区産業振興課 新宿区産業振興課 文京区経済課 台東区産業振興課 "
          u"墨田区経営支援課 江東区経済課 品川区商業・ものづくり課 目黒区産業経済課 大田区産業振興課 世田谷区商業課 "
          u"杉並区産業振興課 北区産業振興課 板橋区産業振興課 足立区企業経営支援課 立川市産業振興課 八王子市産業振興課"},
    Group{u"外国政府機関等", 0, u"北欧貿易振興事務所 東南アジア投資促進局 欧州商工会 大洋州貿易事務所"},
    Group{u"他拠点", 0,
          u"北海道よろず支援拠点 宮城県よろず支援拠点 茨城県よろず支援拠点 埼玉県よろず支援拠点 千葉県よろず支援拠点 "
          u"神奈川県よろず支援拠点 新潟県よろず支援拠点 静岡県よろず支援拠点 愛知県よろず支援拠点 京都府よろず支援拠点 "
          u"大阪府よろず支援拠点 兵庫県よろず支援拠点 岡山県よろず支援拠点 広島県よろず支援拠点 福岡県よろず支援拠点 "
          u"沖縄県よろず支援拠点"},
};

constexpr auto Shinkin = u"朝日 興産 さわやか 東京シティ 芝 東栄 亀有 小松川 足立成和 東京三協 西京 西武 城南 昭和 "
                         u"目黒 世田谷 東京 城北 瀧野川 "
                         u"巣鴨 青梅 多摩 東京東 コザ 東京ベイ";
constexpr auto Parties = u"東京都中小企業活性化協議会 東京信用保証協会 東京都事業承継・引継ぎ支援センター "
                         u"東京都多摩地域事業承継・引継ぎ支援センター 東商BSD東京セントラル";
constexpr auto Authorities = u"金融庁 財務局";

constexpr auto Surnames =
    u"柴田 野上 関口 大西 榎本 片山 堀内 今井 須田 白石 望月 川島 浅野 中井 桜井 古川 横田 岩崎 沢田 平山";
constexpr auto Given = u"洋平 真理 拓也 美穂 直人 亜由美 和也 香織 健 由紀 大輔 恵子 誠 千尋 亮 舞";
constexpr auto Departments = u"融資部企業支援課 営業推進部 本店営業部 地域サポート部 審査部経営支援課";
constexpr auto Titles = u"課長 支店長代理 調査役 係長 次長";

constexpr std::array Practices{
    std::pair{u"毎月の出張相談会を本店と主要店で開き、支店が取引先を同伴する。", true},
    std::pair{u"若手の渉外担当向けに、事例をもとにした勉強会を四半期ごとに開く。", true},
    std::pair{u"電話一本で予約し、申込書は使わない。", false},
    std::pair{u"返済に悩む取引先をアシスト会議に持ち込む。", false},
    std::pair{u"よろずゼミを取引先の会で年2回使う。", false},
    std::pair{u"短期トレーニーを毎年1名送り、戻った職員が行内の窓口になる。", true},
};

QStringList words(const char16_t* text)
{
    return QString::fromUtf16(text).split(u' ');
}

AgencyContact contact(DemoRandom& random, qint64 number)
{
    AgencyContact made;
    made.name = random.of(words(Surnames)) + u' ' + random.of(words(Given));
    made.department = random.of(words(Departments));
    made.title = random.of(words(Titles));
    made.phone = u"03-0000-%1"_s.arg(number, 4, 10, QChar(u'0'));
    return made;
}

void enterKnown(DemoWorkshop& shop, DemoRandom& random, const QString& name, const QString& kind)
{
    DemoAgency made;
    made.known = true;
    made.kind = kind;
    made.record.agency.name = name;
    const bool shinkin = kind == u"信用金庫"_s || name.endsWith(u"信用金庫"_s);
    made.inCharge = static_cast<qsizetype>(random.below(shop.centre.staff.size()));
    while (shop.centre.staff.at(made.inCharge).group != PermissionGroup::Office &&
           shop.centre.staff.at(made.inCharge).group != PermissionGroup::Concierge)
        made.inCharge = static_cast<qsizetype>(random.below(shop.centre.staff.size()));
    const int people = shinkin ? random.between(1, 3) : random.between(0, 1);
    for (int i = 0; i < people; ++i)
        made.record.contacts.append(contact(random, 100 + shop.centre.agencies.size() * 4 + i));
    if (shinkin) {
        for (const auto& [text, jointly] : Practices) {
            if (random.percent(30))
                made.record.practices.append({QString::fromUtf16(text), jointly});
        }
        made.record.agency.wishesVisit = random.percent(60);
        made.record.agency.wishesCompany = random.percent(35);
        made.record.agency.bookingWay = random.percent(50) ? u"電話一本（申込書なし）"_s : u"支店から本部経由で連絡"_s;
    }
    shop.centre.agencies.append(made);
}

} // namespace

void enterDemoAgencies(DemoWorkshop& shop)
{
    // A sequence of its own: sessions and texts of a seed stay as they are.
    DemoRandom random(shop.options.seed ^ 0xA6E2C1E5ULL);
    const QStringList banks = words(Shinkin);
    for (const QString& bank : banks)
        enterKnown(shop, random, bank + u"信用金庫"_s, u"信用金庫"_s);
    const QStringList parties = words(Parties);
    for (const QString& party : parties)
        enterKnown(shop, random, party, {});
    const QStringList authorities = words(Authorities);
    for (const QString& authority : authorities)
        enterKnown(shop, random, authority, {});
    for (const Group& group : Groups) {
        int listed = group.onFortyList;
        const QStringList names = words(group.names);
        for (const QString& name : names) {
            DemoAgency made;
            made.kind = QString::fromUtf16(group.kind);
            made.record.agency.name = name;
            made.record.agency.onFortyList = listed-- > 0;
            if (random.percent(40))
                made.record.contacts.append(contact(random, 1000 + shop.centre.agencies.size()));
            shop.centre.agencies.append(made);
        }
    }
}

} // namespace yorozu::exchange
