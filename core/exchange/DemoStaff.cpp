// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DemoParts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::exchange {

namespace {

struct Coordinator
{
    const char16_t* name;
    const char16_t* kana;
    const char* roman;
    const char16_t* office;
    const char16_t* skills; // topic=level, separated by spaces
};

// The first is the chief, the next four are sub-chiefs, then the 16.
constexpr std::array Coordinators{
    Coordinator{u"藤沢 恵一", u"フジサワ ケイイチ", "Fujisawa Keiichi", u"新橋",
                u"経営改善=3 資金繰り=3 事業計画=3 返済計画=2"},
    Coordinator{u"水野 和彦", u"ミズノ カズヒコ", "Mizuno Kazuhiko", u"新橋",
                u"原価管理=3 価格転嫁=3 経営改善=2 技術=2"},
    Coordinator{u"長谷川 みどり", u"ハセガワ ミドリ", "Hasegawa Midori", u"新橋", u"Web・SNS=3 EC=3 販路開拓=2"},
    Coordinator{u"大江 直樹", u"オオエ ナオキ", "Oe Naoki", u"新橋", u"事業承継=3 経営改善=2 手続=2"},
    Coordinator{u"桑原 達也", u"クワバラ タツヤ", "Kuwabara Tatsuya", u"立川", u"経営改善=3 資金繰り=3 借換・融資=3"},
    Coordinator{u"今村 健吾", u"イマムラ ケンゴ", "Imamura Kengo", u"新橋",
                u"資金繰り=3 借換・融資=3 返済計画=3 資金計画=2"},
    Coordinator{u"佐伯 美和", u"サエキ ミワ", "Saeki Miwa", u"新橋", u"創業計画=3 資金計画=3 手続=2"},
    Coordinator{u"松永 隆", u"マツナガ タカシ", "Matsunaga Takashi", u"新橋", u"労務・就業規則=3 人材採用=2"},
    Coordinator{u"北川 亜希", u"キタガワ アキ", "Kitagawa Aki", u"新橋", u"Web・SNS=3 販路開拓=3"},
    Coordinator{u"田辺 友香", u"タナベ ユカ", "Tanabe Yuka", u"新橋", u"補助金=3 事業計画=3 資金計画=2"},
    Coordinator{u"青山 理恵", u"アオヤマ リエ", "Aoyama Rie", u"新橋", u"人材採用=3 労務・就業規則=2"},
    Coordinator{u"千葉 さやか", u"チバ サヤカ", "Chiba Sayaka", u"立川", u"販路開拓=3 原価管理=2 Web・SNS=2"},
    Coordinator{u"野口 宏", u"ノグチ ヒロシ", "Noguchi Hiroshi", u"立川", u"原価管理=3 価格転嫁=2 人材採用=2"},
    Coordinator{u"榎本 智子", u"エノモト トモコ", "Enomoto Tomoko", u"立川", u"販路開拓=3 創業計画=2 事業承継=2"},
    Coordinator{u"堀内 俊介", u"ホリウチ シュンスケ", "Horiuchi Shunsuke", u"在宅", u"IT・DX=3 Web・SNS=2 補助金=2"},
    Coordinator{u"小川 真由美", u"オガワ マユミ", "Ogawa Mayumi", u"在宅", u"Web・SNS=2 EC=2 販路開拓=3"},
    Coordinator{u"三上 浩平", u"ミカミ コウヘイ", "Mikami Kohei", u"在宅", u"海外展開=3 販路開拓=2 EC=2"},
    Coordinator{u"新井 由香里", u"アライ ユカリ", "Arai Yukari", u"新橋", u"販路開拓=3 創業計画=2 海外展開=2"},
    Coordinator{u"吉岡 誠", u"ヨシオカ マコト", "Yoshioka Makoto", u"新橋", u"経営改善=3 返済計画=3 資金繰り=2"},
    Coordinator{u"須藤 亮", u"スドウ リョウ", "Sudo Ryo", u"新橋", u"事業承継=2 技術=3 手続=3 IT・DX=2"},
    Coordinator{u"平井 千尋", u"ヒライ チヒロ", "Hirai Chihiro", u"新橋", u"創業計画=2 Web・SNS=2 人材採用=2 補助金=2"},
};

struct Colleague
{
    const char16_t* name;
    const char16_t* kana;
    const char* roman;
    const char16_t* title;
    PermissionGroup group;
    const char16_t* box;
    const char16_t* office;
};

// The two concierges, then the office: two of the association and four who are dispatched.
constexpr std::array Colleagues{
    Colleague{u"岡部 さとみ", u"オカベ サトミ", "Okabe Satomi", u"コンシェルジュ", PermissionGroup::Concierge, u"担当",
              u"新橋"},
    Colleague{u"村瀬 香", u"ムラセ カオリ", "Murase Kaori", u"コンシェルジュ", PermissionGroup::Concierge, u"担当",
              u"立川"},
    Colleague{u"久保田 正樹", u"クボタ マサキ", "Kubota Masaki", u"課長", PermissionGroup::SectionChief, u"課長",
              u"新橋"},
    Colleague{u"石井 文子", u"イシイ フミコ", "Ishii Fumiko", u"調査役", PermissionGroup::Office, u"調査役", u"新橋"},
    Colleague{u"中山 恵", u"ナカヤマ メグミ", "Nakayama Megumi", u"派遣職員", PermissionGroup::Office, u"", u"新橋"},
    Colleague{u"西尾 真紀", u"ニシオ マキ", "Nishio Maki", u"派遣職員", PermissionGroup::Office, u"", u"新橋"},
    Colleague{u"沢田 涼子", u"サワダ リョウコ", "Sawada Ryoko", u"派遣職員", PermissionGroup::Office, u"", u"新橋"},
    Colleague{u"河合 優", u"カワイ ユウ", "Kawai Yu", u"派遣職員", PermissionGroup::Office, u"", u"立川"},
};

QList<std::pair<QString, int>> skills(const QString& text)
{
    QList<std::pair<QString, int>> list;
    const QStringList entries = text.split(u' ');
    for (const QString& entry : entries)
        list.append({entry.section(u'=', 0, 0), entry.section(u'=', 1).toInt()});
    return list;
}

} // namespace

QList<DemoStaff> demoStaff()
{
    QList<DemoStaff> staff;
    for (const Coordinator& person : Coordinators) {
        DemoStaff one;
        one.name = QString::fromUtf16(person.name);
        one.kana = QString::fromUtf16(person.kana);
        one.roman = QString::fromLatin1(person.roman);
        one.office = QString::fromUtf16(person.office);
        one.skills = skills(QString::fromUtf16(person.skills));
        const bool chief = staff.isEmpty();
        const bool subChief = !chief && staff.size() <= 4;
        one.group = chief      ? PermissionGroup::Chief
                    : subChief ? PermissionGroup::SubChief
                               : PermissionGroup::Coordinator;
        one.title = chief      ? u"チーフコーディネーター"_s
                    : subChief ? u"サブチーフコーディネーター"_s
                               : u"コーディネーター"_s;
        staff.append(one);
    }
    for (const Colleague& person : Colleagues) {
        staff.append({QString::fromUtf16(person.name),
                      QString::fromUtf16(person.kana),
                      QString::fromLatin1(person.roman),
                      QString::fromUtf16(person.title),
                      person.group,
                      QString::fromUtf16(person.box),
                      QString::fromUtf16(person.office),
                      {}});
    }
    return staff;
}

} // namespace yorozu::exchange
