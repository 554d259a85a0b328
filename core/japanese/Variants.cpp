// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/japanese/Variants.h"

#include <QHash>
#include <QString>

namespace yorozu::japanese {

namespace {

// Groups of characters that stand for one another in the names of people, places and companies: the form in common use
// first, then old forms (旧字体), popular and mistaken ones, and the radicals that PDF files give for whole characters.
// Compatibility ideographs (神 U+FA19) are not listed: NFKC has replaced them before this table is asked, all but the
// twelve that Unicode counts as characters of their own (﨑, 﨔 …).
constexpr char16_t groups[] = u"高髙 崎﨑嵜㟢 徳德悳惪 浜濱濵 辺邊邉 斎齋斉齊斊⻫ 吉𠮷 沢澤 島嶋嶌隝﨩 桜櫻 "
                              u"広廣 恵惠 真眞 国國圀囯 条條 竜龍⻯ 滝瀧 籠篭 与與 学學斈 円圓 栄榮 団團 "
                              u"蔵藏 寿壽 実實 壮壯 富冨 土圡𡈽 峰峯 船舩 松枩 梅楳 柳栁桺 橋𣘺 館舘 京亰 "
                              u"曽曾 桑桒 浅淺 凜凛 晃晄 恒恆 穂穗 頼賴 増增 緑綠 巌巖 鉄鐵鐡銕 鉱鑛 関關 "
                              u"塩鹽 蛍螢 亀龜⻲ 弥彌 祢禰袮 弐貳 闘鬪鬭 択擇 駅驛 訳譯 釈釋 喜㐂 桧檜 桝枡 "
                              u"侭儘 薮藪籔 砿礦 砺礪 祷禱 秋穐龝秌 竈竃 莱萊 蕊蘂 蝋蠟 諌諫 賎賤 迩邇 遥遙 "
                              u"鴎鷗 鯵鰺 麹麴 麺麵麪 黄黃⻩ 黒黑 靱靭 頬頰 顛顚 餅餠 騨驒 鹸鹼 噛嚙 嘘噓 "
                              u"屏屛 并幷 掴摑 掻搔 桟棧 梼檮 涜瀆 溌潑 潅灌 焔焰 痩瘦 箪簞 繋繫 繍繡綉 "
                              u"蒋蔣 蝉蟬 蛎蠣 躯軀 醤醬 醗醱 鈎鉤 銭錢 舗鋪 頚頸 鴬鶯 渕淵渊 野埜 寛寬 "
                              u"尭堯 雁鴈 鶴靏靍鸖 栃杤 槙槇 検檢 楽樂 権權 様樣 横橫 歩步 毎每 気氣 清淸 "
                              u"渉涉 渓溪谿 瀬瀨 瑶瑤 県縣 稲稻 穣穰 聡聰 艶艷 萌萠 薫薰 虎乕⻁ 衛衞 豊豐 "
                              u"郎郞 郷鄕鄉 隣鄰 雑雜襍 霊靈 静靜 青靑⻘ 顕顯 顔顏 鎮鎭 録錄 礼禮 臈﨟 欅﨔 "
                              u"熙煕凞熈 厩廐廏 冊册 涼凉 況况 減减 準凖 効效 勅敕 勲勳 勧勸 区區 却卻 即卽 "
                              u"叙敍敘 呉吳 唖啞 嘱囑 囲圍 図圖 圏圈 圧壓 塁壘 壌壤 変變 奥奧 奨奬獎 姫姬 "
                              u"娯娛 嬢孃 宝寶寳 寝寢 対對 専專 将將 爾尓 尽盡 届屆 属屬 峡峽 岳嶽 巣巢 "
                              u"帯帶 帰歸 庁廳 廃廢 弁辨瓣辯 弾彈 当當 径徑 従從 徴徵 応應 恋戀 悩惱 悪惡 "
                              u"惨慘 慎愼 懐懷 戦戰 戯戲 戻戾 払拂 抜拔 拡擴 拠據 拝拜 挙擧 挟挾 挿插 捜搜 "
                              u"掲揭 揺搖 摂攝 撃擊 教敎 数數 断斷 旧舊 昼晝 晩晚 暁曉 暦曆 来來 枢樞 楼樓 "
                              u"概槪 欧歐 歓歡 歴歷 残殘 殴毆 殻殼 浄淨 涙淚 温溫 湾灣 湿濕 満滿 滞滯 "
                              u"潜潛濳 炉爐 点點 為爲 焼燒 犠犧 状狀 独獨 狭狹 猟獵 献獻 獣獸 瓶甁 画畫 "
                              u"畳疊疉 痴癡 発發 盗盜 砕碎 禅禪 禄祿 秘祕 称稱 穏穩 窃竊 並竝 粋粹 糸絲 "
                              u"経經 絵繪 継繼 続續 総總 縁緣 縄繩 縦縱 繊纖纎 缶罐 聴聽 粛肅 胆膽 脳腦 "
                              u"脱脫 臓臟 台臺 舎舍 芸藝 荘莊 茎莖 薬藥 虚虛 虫蟲 蚕蠶 蛮蠻 装裝 褒襃 覇霸 "
                              u"覚覺 覧覽 観觀 触觸 証證 誉譽 説說 読讀 謡謠 譲讓 賛贊 売賣 践踐 軽輕 転轉 "
                              u"辞辭 逓遞 遅遲 酔醉 醸釀 鋭銳 鋳鑄 錬鍊 閲閱 陥陷 随隨 険險 隠隱 双雙 余餘 "
                              u"駆驅駈 験驗 騒騷 髄髓 体體躰軆 鶏鷄雞 麦麥⻨ 黙默 齢齡 歯齒⻭ 両兩 乗乘 乱亂 "
                              u"亜亞 仏佛 会會 伝傳 倹儉 仮假 価價 偽僞 児兒 党黨 写寫 処處 剣劍劒剱 剤劑 "
                              u"剰剩 励勵 労勞 医醫 単單 厳嚴 参參 号號 営營 堕墮 壊壞 声聲 壱壹 予豫 争爭 "
                              u"亘亙 侠俠 倶俱 併倂 内內 刃刄 呑吞 毘毗 沖冲 決决 灯燈 猫貓 略畧 皐皋 "
                              u"蓋葢盖 竪豎 綿緜 線綫 翻飜 恥耻 裏裡 輌輛 間閒 昇曻 昂昻 朗朖 櫨枦 栢柏 "
                              u"渋澁澀 濤涛 珍珎 琴琹 嘗甞 研硏 年秊 奇竒 箒帚 万萬 芦蘆 讃讚 村邨 鉛鈆 "
                              u"錆銹 鎖鏁 鑑鑒 髪髮 風凬 考攷 既旣 時旹 曠昿 煙烟 穎頴 筍笋 箏筝 群羣 翠翆 "
                              u"腸膓 蘇蘓 蟹蠏 解觧 詠咏 善譱 走赱 逃迯 閉閇 飾餝 鵞鵝 剥剝 填塡 頽頹 蝿蠅 "
                              u"叱𠮟 喩喻 篠筱 莓苺 鎌鐮 飲飮 鬱欝 壷壺 賓賔 鼠鼡 麸麩 曳曵 廚厨 廻𢌞 卆卒 "
                              u"巻卷 撹攪 攅攢 朶朵 殲殱 毬毱 潴瀦 犂犁 狸貍 痺痹 稾稿藁 竸競 籖籤 絋紘 "
                              u"緒緖 罵駡 茘荔 葱蔥 蓑簑 蛇虵 蠎蟒 衂衄 裙裠 褌裩 諡謚 豬猪 贋贗 軟輭 輙輒 "
                              u"釜釡 鈬鐸 鉢缽 鍬鍫 隷隸 頤頥 飃飄 魚𩵋 鳳鳯 鵄鴟 鼓皷 民⺠ 西⻄ 長⻑ 食⻝ "
                              u"鬼⻤ 角⻆ ";

QHash<char32_t, char32_t> readGroups()
{
    QHash<char32_t, char32_t> table;
    char32_t first = 0;
    for (const char32_t c : QString::fromUtf16(groups).toUcs4()) {
        if (c == U' ')
            first = 0;
        else if (first == 0)
            first = c;
        else
            table.insert(c, first);
    }
    return table;
}

} // namespace

char32_t withoutVariant(char32_t c)
{
    static const QHash<char32_t, char32_t> table = readGroups();
    return table.value(c, c);
}

} // namespace yorozu::japanese
