// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ContactPatterns.h"

#include "core/japanese/Digits.h"
#include "core/japanese/PhoneKey.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

constexpr QStringView KanjiDigits = u"〇一二三四五六七八九";
constexpr qsizetype LocalNumber = 8; // digits of a telephone number behind its area code, or of most of them

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Behind which a dash may stand; spaces do not count.
QChar lastBefore(const QString& text, qsizetype at)
{
    while (at > 0 && text.at(at - 1) == u' ')
        --at;
    return at == 0 ? QChar() : text.at(at - 1);
}

// Character for character in one width, so that positions stay: Latin letters, digits and signs in ASCII, a dash
// between figures as '-'.
QString inOneWidth(const QString& text)
{
    QString plain = text;
    for (qsizetype at = 0; at < plain.size(); ++at) {
        QChar& c = plain[at];
        if (c >= u'！' && c <= u'～')
            c = QChar(c.unicode() - 0xFEE0);
        else if (c == u'　' || c == QChar(0xA0))
            c = u' ';
        const QChar before = lastBefore(plain, at);
        const bool afterFigure = isDigit(before) || before == u')' || KanjiDigits.contains(before) || before == u'十';
        if (afterFigure && c != u'一' && japanese::looksLikeDash(c.unicode()))
            c = u'-';
    }
    return plain;
}

// 〇三－一二三四－五六七八
QString withKanjiDigits(QString plain)
{
    for (QChar& c : plain) {
        if (const qsizetype digit = KanjiDigits.indexOf(c); digit >= 0)
            c = QChar(static_cast<char16_t>(u'0' + digit));
        else if (c == u'○')
            c = u'0';
    }
    return plain;
}

struct Pattern
{
    IdentifierKind kind;
    const char16_t* expression; // its first group, if it has one, is what may be harmless
    const char16_t* harmless;   // of that group; null: nothing is
    const char16_t* replacement;
    bool certain;
    bool replaced;
};

constexpr auto Mails = uR"([A-Za-z0-9._%+\-]+ ?@ ?[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+)";
// info@丸福.jp, info (at) marufuku.jp; and one whose end was left out.
constexpr auto MailsInWords =
    uR"([A-Za-z0-9._%+\-]+ ?(?:@|[\[(<] ?(?:at|アット(?:マーク)?|@) ?[\])>]|アットマーク) ?)"
    uR"([A-Za-z0-9\-一-龥ぁ-んァ-ヴー]+(?:\.[A-Za-z0-9\-]+)+)";
constexpr auto HalfMails =
    uR"((?<![A-Za-z0-9._%+\-])[A-Za-z0-9._%+\-]*[A-Za-z][A-Za-z0-9._%+\-]*@[A-Za-z][A-Za-z0-9\-]+)";
constexpr auto WebPages = uR"((?:https?://|www\.)[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+)";
constexpr auto Domains =
    uR"((?<![A-Za-z0-9\-@.])[A-Za-z0-9\-]+\.(?:co\.jp|or\.jp|ne\.jp|jp|com|net|org|tokyo|shop)(?![A-Za-z0-9]))";
constexpr auto Handles = uR"((?<![A-Za-z0-9.])@(?=[0-9_.]*[A-Za-z])[A-Za-z0-9_.]{3,})";
constexpr auto CorporateNumbers = uR"((?<![0-9A-Za-z])T?[0-9](?:[ \-]?[0-9]{4}){3}(?![0-9]))";
constexpr auto Accounts = uR"((?:口座(?:番号)?|普通(?:預金)?|当座(?:預金)?)[^0-9\n]{0,6}[0-9]{6,8}(?![0-9]))";
constexpr auto Sessions = uR"((?<![A-Za-z0-9])R[0-9]{1,2}-[0-9]{1,2}-[0-9]{3,5}(?![0-9]))";
constexpr auto Clients = uR"((?<![A-Za-z0-9])C-[0-9]{4,7}(?![0-9]))";
constexpr auto PostalCodes = uR"((?:〒|郵便番号)[ :は]{0,2}[0-9]{3} ?-? ?[0-9]{4}(?![0-9]))";
constexpr auto BareCodes = uR"((?<![0-9\-.])[0-9]{3}-[0-9]{4}(?![0-9\-]|[万千百億円人件個名社年月台冊食%]))";
constexpr auto Phones = uR"((?<![0-9\-])(?:\+81[ \-.()]{0,3}0?[0-9]|\(?0[0-9])(?:[ \-.()]{0,3}[0-9]){8,9}(?![0-9]))";
// 03/5600/0121, 03・5600・0121, 03_5600_0121: in the groups of a number, for dates are written so as well.
constexpr auto GroupedPhones =
    uR"((?<![0-9/~〜:,|])0(?:[0-9] ?[/・･_~〜:,|] ?[0-9]{4}|[0-9]{2} ?[/・･_~〜:,|] ?[0-9]{3,4})"
    uR"(|[0-9]{3} ?[/・･_~〜:,|] ?[0-9]{2,3}|[0-9]{4} ?[/・･_~〜:,|] ?[0-9]{1,2}))"
    uR"( ?[/・･_~〜:,|] ?[0-9]{4}(?![0-9/]))";
constexpr auto BrokenPhones = uR"((?<![0-9\-])0[0-9]{1,4}-\n? ?[0-9]{1,4}-\n? ?[0-9]{4}(?![0-9\-]))";
constexpr auto AbroadPhones = uR"((?<![0-9\-])00[ \-]?81(?:[ \-.()]{0,3}[0-9]){9,10}(?![0-9]))";
// Without the area code, but called so.
constexpr auto LocalPhones =
    uR"((?:電話|携帯|(?<![A-Za-z])(?:[Tt][Ee][Ll]|[Ff][Aa][Xx])|ファックス|ファクス|℡|☎|☏))"
    uR"([^0-9\n]{0,6}[0-9]{2,4} ?-? ?[0-9]{4}(?![0-9\-]| ?[万千百億円人件個台社年月%]))";

// An address: 都道府県, 市区町村 and what stands between them and the numbers, then 丁目, 番地 or 1-2-3, then a
// building. The name of a town is of kanji and katakana; が and の only between (自由が丘).
constexpr auto Addresses =
    uR"((?:〒 ?[0-9]{3} ?-? ?[0-9]{4}\s{0,2})?(?:(?:東京都?|北海道|大阪府?|京都府?|[一-龥]{2,3}県) ?)?)"
    uR"((?:(?:[一-龥々ヶケヵァ-ヴー]{1,5}?|あきる野|さいたま|いすみ|つくば)[区市郡町村] ?){1,3})"
    uR"((?:[一-龥々ヶケァ-ヴー]|(?<=[一-龥])[がのヶ](?=[一-龥])){0,10} ?)"
    uR"((?:[0-9]+|[一二三四五六七八九十]+) ?(?:丁目|番地?|-[0-9]+(?![0-9]*[%万千百億円人件個名社年月日回割倍時週台店か]))(?:[ の\-]{0,2}[0-9一二三四五六七八九十]+ ?(?:番地?の?|号室?|階|F)?){0,3})"
    uR"((?: ?[一-龥々ァ-ヴーA-Za-z0-9]{1,15}(?:ビルディング|ビル|マンション|ハイツ|コーポ|タワー|荘|会館)(?: ?[0-9]+ ?(?:階|F|号室?)?)?)?)";
constexpr auto Blocks =
    uR"((?:[一-龥々ヶ]{1,6} ?)?(?:[0-9]+|[一二三四五六七八九十]+) ?丁目(?:[ の\-]{0,2}[0-9一二三四五六七八九十]+ ?(?:番地?の?|号室?|階|F)?){0,3})";
// 東京都墨田区両国: without its numbers. Only where a town follows; 区内, 区役所 and the like are none.
constexpr auto Towns =
    uR"((?:(?:東京都)?(?:千代田|中央|港|新宿|文京|台東|墨田|江東|品川|目黒|大田|世田谷|渋谷|中野|杉並|豊島|北|荒川|板橋|練馬|足立|葛飾|江戸川)区|)"
    uR"(〇〇[区市町村]|(?:東京都|[一-龥]{2,3}県)[一-龥]{1,5}[市町村])([一-龥々ヶケ]{2,5}))";
constexpr auto NoTown =
    uR"((?:内|外|在住|在勤|出身|役所|役場|産|商|民|立|全|周辺|近|長|議会|主催|共催|後援|創業|支援|補助|助成|制度|融資|中小|信用|緊急|特定|認定|独自|)"
    uR"(中心|北部|南部|東部|西部|保健|税務|工場|担当|経営|観光|地域|公式|所在|相談|施設|図書|職員|報|本社|支店|新規|同).*)";
constexpr auto TownNumbers =
    uR"((?<![一-龥])((?:[一-龥々ヶァ-ヴー]){2,6}) ?[0-9]{1,2}-[0-9]{1,2}-[0-9]{1,4}(?![0-9\-]))";

constexpr auto Banks = uR"(([一-龥々ァ-ヴーA-Za-z]{1,10})(?:信用金庫|信用組合|信託銀行|銀行|信金|信組|労金))";
constexpr auto NoBank =
    uR"((?:地方|都市|都|地|取引|取引先|地元|各|当|他|同|両|メイン|メーン|サブ|ネット|ネット専業|提携|主力|民間|既存|新規|複数|一般|近隣|担当|全|本|日本|)"
    uR"(中央|政府系|系|等|先|第二地方|国際協力|世界|準主力|の))";
constexpr auto BranchNames = uR"(([一-龥々ァ-ヴー]{1,8})(?:支店|出張所))";
constexpr auto NoBranch =
    uR"((?:各|当|本|他|全|同|両|新規|最寄|最寄り|取引|担当|地方|海外|本|金融機関|信用金庫|信金|銀行|国内))";
constexpr auto CompaniesBehind =
    uR"((?:株式会社|有限会社|合同会社|合資会社|㈱|㈲|\((?:株|有|同)\)) ?([一-龥々ァ-ヴーA-Za-z0-9&・]{1,20}))";
constexpr auto NoCompanyBehind =
    uR"((?:設立|化|組織|法|形態|成|登記|等|制|移行|変更|代表|名義|格|社員|側|用|型|間|定款|解散|経営|同士|A社|他社).*)";
constexpr auto CompaniesBefore =
    uR"(([一-龥々ァ-ヴーA-Za-z0-9&・]{2,20}) ?(?:株式会社|有限会社|合同会社|合資会社|㈱|㈲|\((?:株|有|同)\)))";
constexpr auto NoCompanyBefore =
    uR"((?:.*(?:新設|設立|予定|個人|個人事業|同族|現在|今回|将来|地元|中小|小規模|特例|既存|一般|他社)|A社))";
constexpr auto People = uR"((?<![一-龥々])([一-龥々]{1,4})(?:様|さん|氏))";
constexpr auto Nobody =
    uR"((?:皆|客|御客|奥|仕|同|多|一|神|模|異|各|両|同|外|貴|左|有|無|王|殿|何|誰|息子|娘|嫁|孫|母|父|兄|姉|弟|妹|)"
    uR"(職人|業者|店員|社員|社長|会長|専務|常務|部長|課長|店長|先生|先方|担当|担当者|相談者|関係者|顧客|利用者|得意先|取引先|)"
    uR"(税理士|弁護士|社労士|診断士|従業員|若者|大家|家主|隣|本人|皆|親|親父|叔父|叔母|祖父|祖母|旦那|主人|女将|御母|御父|)"
    uR"(学生|患者|常連|常連客|生産者|農家|運転手|看護師|保育士|医者|代表|代表者|金融機関|支援機関|信金|信用金庫|銀行|仕入先|施主|元請|下請|後継者|前経営者))";

// スミスさん, Smith様; and 佐藤社長, whom 様 does not follow.
constexpr auto ForeignPeople =
    uR"((?<![ァ-ヴーA-Za-z])([ァ-ヴー・]{2,15}|[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?)(?:様|さん|氏))";
constexpr auto NoForeigner =
    uR"((?:クライアント|ユーザー|メーカー|オーナー|スタッフ|パート|パートナー|アルバイト|テナント|エンド|エンドユーザー|ファン|リピーター|コンサルタント|デザイナー|)"
    uR"(メイン|マスター|ママ|パパ|コーディネーター|コーディネータ|コンシェルジュ|チーフ|バイヤー|シェフ|ドライバー|エンジニア|プログラマー|インストラクター|モニター|)"
    uR"(ゲスト|ベンダー|サプライヤー|カメラマン|ライター|ディーラー|センター|CO))";
constexpr auto TitledPeople =
    uR"((?<![一-龥々])([一-龥々]{1,3})(?:社長|会長|専務|常務|取締役|部長|次長|課長|係長|支店長|店長|工場長|先生|税理士|弁護士|社労士|診断士))";
constexpr auto NoTitledPerson =
    uR"((?:現|現在|前|女|当社|専務|常務|取締役|新|元|次|次期|副|二代目|三代目|[一二三四五六七八九]代目|若|若手|女性|男性|先代|当代|当|同|弊社|自社|他社|)"
    uR"(両|全|各|名誉|代表|取引先|相手|相手先|仕入先|顧客|親会社|子会社|本社|本店|支店|工場|営業|製造|総務|経理|人事|担当|副支|統括|執行|社外|監査|常勤|)"
    uR"(非常勤|顧問|提携|専門|中小企業|企業|知人|友人|地元|既存|雇|後継|創業|初代|実質|相談者|関係者|事業|技術|開発|購買|管理|調理|料理|雇われ|町内|組合|)"
    uR"(商店|協会|理事|自治|審査|融資|現役|高齢|多忙|社|店|副店|長女|長男|次男|娘婿|父|母|叔父|妻|夫|兄|弟|息子|学校|大学|高校|塾))";

constexpr std::array Patterns{
    Pattern{IdentifierKind::Contact, Mails, nullptr, u"（メールアドレス）", true, true},
    Pattern{IdentifierKind::Contact, MailsInWords, nullptr, u"（メールアドレス）", true, true},
    Pattern{IdentifierKind::Contact, HalfMails, nullptr, u"（メールアドレス）", true, true},
    Pattern{IdentifierKind::Contact, WebPages, nullptr, u"（URL）", true, true},
    Pattern{IdentifierKind::Contact, Domains, nullptr, u"（URL）", true, true},
    Pattern{IdentifierKind::Contact, Handles, nullptr, u"（アカウント）", true, true},
    Pattern{IdentifierKind::Number, CorporateNumbers, nullptr, u"（番号）", true, true},
    Pattern{IdentifierKind::Number, Accounts, nullptr, u"（口座番号）", true, true},
    Pattern{IdentifierKind::Number, Sessions, nullptr, u"（番号）", true, true},
    Pattern{IdentifierKind::Number, Clients, nullptr, u"（番号）", true, true},
    Pattern{IdentifierKind::Phone, GroupedPhones, nullptr, u"（電話番号）", true, true},
    Pattern{IdentifierKind::Phone, BrokenPhones, nullptr, u"（電話番号）", true, true},
    Pattern{IdentifierKind::Phone, AbroadPhones, nullptr, u"（電話番号）", true, true},
    Pattern{IdentifierKind::Phone, LocalPhones, nullptr, u"（電話番号）", true, true},
    Pattern{IdentifierKind::Address, PostalCodes, nullptr, u"（住所）", true, true},
    Pattern{IdentifierKind::Address, BareCodes, nullptr, u"（番号）", false, true},
    Pattern{IdentifierKind::Address, Addresses, nullptr, u"（住所）", true, true},
    Pattern{IdentifierKind::Address, Blocks, nullptr, u"（住所）", true, true},
    Pattern{IdentifierKind::Address, Towns, NoTown, u"（住所）", false, false},
    Pattern{IdentifierKind::Address, TownNumbers, u"(?:令和|平成|昭和|.*(?:番号|型番|品番))", u"（住所）", false, true},
    Pattern{IdentifierKind::Agency, Banks, NoBank, u"金融機関", false, true},
    Pattern{IdentifierKind::Branch, BranchNames, NoBranch, u"支店", false, true},
    Pattern{IdentifierKind::Company, CompaniesBehind, NoCompanyBehind, u"他社", false, true},
    Pattern{IdentifierKind::Company, CompaniesBefore, NoCompanyBefore, u"他社", false, true},
    Pattern{IdentifierKind::Person, People, Nobody, u"", false, false},
    Pattern{IdentifierKind::Person, ForeignPeople, NoForeigner, u"", false, false},
    Pattern{IdentifierKind::Person, TitledPeople, NoTitledPerson, u"", false, false},
};

struct Compiled
{
    const Pattern* pattern;
    QRegularExpression expression;
    QRegularExpression harmless;
};

const QList<Compiled>& compiled()
{
    static const QList<Compiled> list = [] {
        QList<Compiled> all;
        for (const Pattern& pattern : Patterns) {
            all.append({&pattern, QRegularExpression(QString::fromUtf16(pattern.expression)),
                        QRegularExpression(
                            pattern.harmless ? QRegularExpression::anchoredPattern(QString::fromUtf16(pattern.harmless))
                                             : QString())});
        }
        return all;
    }();
    return list;
}

void add(QList<Finding>& found, const QString& text, qsizetype from, qsizetype length, const Pattern& pattern)
{
    found.append({pattern.kind, from, length, text.mid(from, length), QString::fromUtf16(pattern.replacement),
                  pattern.certain, pattern.replaced});
}

void findAll(const QRegularExpression& expression, const QString& plain, const QString& text, const Pattern& pattern,
             QList<Finding>& found)
{
    auto matches = expression.globalMatch(plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        add(found, text, match.capturedStart(), match.capturedLength(), pattern);
    }
}

// The numbers of the records, with or without their area code.
void findKnownPhones(const QString& digits, const QString& text, const QStringList& phones, QList<Finding>& found)
{
    constexpr Pattern pattern{IdentifierKind::Phone, nullptr, nullptr, u"（電話番号）", true, true};
    for (const QString& phone : phones) {
        const QString key = japanese::phoneKey(phone);
        for (const QString& number : {key, key.right(LocalNumber)}) {
            if (number.size() < LocalNumber)
                continue;
            QStringList figures;
            for (const QChar figure : number)
                figures.append(figure);
            findAll(QRegularExpression(u"(?<![0-9])"_s + figures.join(uR"([ \-.()]{0,3})"_s) + u"(?![0-9])"_s), digits,
                    text, pattern, found);
        }
    }
}

} // namespace

QList<Finding> findPatterns(const QString& text, const QStringList& phones)
{
    QList<Finding> found;
    const QString plain = inOneWidth(text);
    const QString digits = withKanjiDigits(plain);
    for (const Compiled& one : compiled()) {
        auto matches = one.expression.globalMatch(plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (one.pattern->harmless && one.harmless.match(match.captured(1)).hasMatch())
                continue;
            add(found, text, match.capturedStart(), match.capturedLength(), *one.pattern);
        }
    }
    static const QRegularExpression phone(QString::fromUtf16(Phones));
    findAll(phone, digits, text, {IdentifierKind::Phone, nullptr, nullptr, u"（電話番号）", true, true}, found);
    findKnownPhones(digits, text, phones, found);
    return found;
}

} // namespace yorozu::rules
