// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/NameWords.h"

#include "core/rules/TracedText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

QStringList keys(const QStringList& words)
{
    QStringList folded;
    for (const QString& word : words)
        folded.append(TracedText::key(word));
    // Of two that begin alike the longer one is tried first.
    std::stable_sort(folded.begin(), folded.end(),
                     [](const QString& left, const QString& right) { return left.size() > right.size(); });
    return folded;
}

} // namespace

const QStringList& legalForms()
{
    static const QStringList forms = keys(
        {u"株式会社"_s,         u"有限会社"_s,        u"合同会社"_s,     u"合資会社"_s,           u"合名会社"_s,
         u"一般社団法人"_s,     u"一般財団法人"_s,    u"公益社団法人"_s, u"公益財団法人"_s,       u"社会福祉法人"_s,
         u"医療法人社団"_s,     u"医療法人財団"_s,    u"医療法人"_s,     u"特定非営利活動法人"_s, u"NPO法人"_s,
         u"学校法人"_s,         u"協同組合"_s,        u"企業組合"_s,     u"カブシキガイシャ"_s,   u"カブシキカイシャ"_s,
         u"ユウゲンガイシャ"_s, u"ゴウドウガイシャ"_s});
    return forms;
}

const QStringList& latinForms()
{
    static const QStringList forms =
        keys({u"Co., Ltd."_s, u"Company"_s, u"Limited"_s, u"Inc."_s, u"Incorporated"_s, u"LLC"_s, u"Ltd."_s, u"Corp."_s,
              u"Corporation"_s, u"KK"_s, u"GK"_s, u"Co."_s});
    return forms;
}

const QStringList& honorificsBefore()
{
    static const QStringList words = keys({u"Mr."_s, u"Mrs."_s, u"Ms."_s, u"Miss"_s, u"Dr."_s});
    return words;
}

const QStringList& honorifics()
{
    static const QStringList words =
        keys({u"さん"_s, u"さま"_s, u"様"_s, u"氏"_s, u"君"_s, u"くん"_s, u"殿"_s, u"ちゃん"_s, u"御中"_s, u"先生"_s});
    return words;
}

const QStringList& titles()
{
    static const QStringList words =
        keys({u"社長"_s,   u"会長"_s,   u"代表"_s,   u"専務"_s,   u"常務"_s,   u"取締役"_s, u"部長"_s,
              u"次長"_s,   u"課長"_s,   u"係長"_s,   u"主任"_s,   u"支店長"_s, u"店長"_s,   u"工場長"_s,
              u"理事長"_s, u"理事"_s,   u"所長"_s,   u"院長"_s,   u"園長"_s,   u"夫妻"_s,   u"夫人"_s,
              u"親子"_s,   u"弁護士"_s, u"税理士"_s, u"社労士"_s, u"会計士"_s, u"診断士"_s});
    return words;
}

const QStringList& staffTitles()
{
    static const QStringList words =
        keys({u"コーディネーター"_s, u"コーディネータ"_s, u"コンシェルジュ"_s, u"チーフCO"_s, u"チーフ"_s, u"CO"_s});
    return words;
}

const QStringList& prefectures()
{
    static const QStringList names = [] {
        QStringList plain{u"東京都"_s, u"東京"_s, u"北海道"_s, u"京都府"_s, u"大阪府"_s};
        for (const QString& name :
             {u"青森"_s, u"岩手"_s, u"宮城"_s,   u"秋田"_s, u"山形"_s, u"福島"_s,   u"茨城"_s, u"栃木"_s,   u"群馬"_s,
              u"埼玉"_s, u"千葉"_s, u"神奈川"_s, u"新潟"_s, u"富山"_s, u"石川"_s,   u"福井"_s, u"山梨"_s,   u"長野"_s,
              u"岐阜"_s, u"静岡"_s, u"愛知"_s,   u"三重"_s, u"滋賀"_s, u"兵庫"_s,   u"奈良"_s, u"和歌山"_s, u"鳥取"_s,
              u"島根"_s, u"岡山"_s, u"広島"_s,   u"山口"_s, u"徳島"_s, u"香川"_s,   u"愛媛"_s, u"高知"_s,   u"福岡"_s,
              u"佐賀"_s, u"長崎"_s, u"熊本"_s,   u"大分"_s, u"宮崎"_s, u"鹿児島"_s, u"沖縄"_s})
            plain.append(name + u'県');
        return keys(plain);
    }();
    return names;
}

const QStringList& bankWords()
{
    static const QStringList words =
        keys({u"支店"_s, u"本店"_s, u"融資"_s, u"渉外"_s, u"担当"_s, u"営業"_s, u"出張"_s, u"口座"_s, u"普通"_s,
              u"当座"_s, u"借入"_s, u"返済"_s, u"預金"_s, u"残高"_s, u"保証"_s, u"リスケ"_s});
    return words;
}

const QStringList& everydayNames()
{
    static const QStringList words = keys({u"東京"_s, u"昭和"_s});
    return words;
}

const QStringList& everydayLetters()
{
    static const QStringList words = keys({u"IT"_s,  u"AI"_s,  u"EC"_s,  u"PR"_s,  u"DX"_s,  u"HP"_s,  u"PC"_s,
                                           u"VR"_s,  u"IoT"_s, u"SNS"_s, u"SEO"_s, u"Web"_s, u"LP"_s,  u"QR"_s,
                                           u"LED"_s, u"CAD"_s, u"ISO"_s, u"POS"_s, u"BCP"_s, u"M&A"_s, u"NPO"_s});
    return words;
}

QString coordinatorWord()
{
    return u"担当コーディネーター"_s;
}

qsizetype beginningWith(const QString& text, qsizetype at, const QStringList& words)
{
    const QStringView rest = QStringView(text).mid(at);
    for (const QString& word : words) {
        if (rest.startsWith(word))
            return word.size();
    }
    return 0;
}

qsizetype endingWith(const QString& text, qsizetype at, const QStringList& words)
{
    const QStringView head = QStringView(text).left(at);
    for (const QString& word : words) {
        if (head.endsWith(word))
            return word.size();
    }
    return 0;
}

} // namespace yorozu::rules
