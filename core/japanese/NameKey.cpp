// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/japanese/NameKey.h"

#include "core/japanese/Fold.h"

#include <QChar>
#include <QHash>
#include <QStringList>
#include <QStringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::japanese {

namespace {

// Forms that stand in brackets: (株) ㈱ 株) (株, and in kana as the banks write them: カ) (カ (カ).
const QStringList& abbreviations()
{
    static const QStringList list{
        u"株"_s,     u"有"_s,   u"同"_s,     u"資"_s,     u"名"_s,   u"一社"_s, u"一財"_s, u"公社"_s,
        u"公財"_s,   u"社"_s,   u"財"_s,     u"福"_s,     u"医"_s,   u"特非"_s, u"特"_s,   u"協"_s,
        u"学"_s,     u"企"_s,   u"相"_s,     u"宗"_s,     u"独"_s,   u"農"_s,   u"カ"_s,   u"ユ"_s,
        u"ド"_s,     u"シ"_s,   u"メ"_s,     u"シヤ"_s,   u"シャ"_s, u"ザイ"_s, u"フク"_s, u"イ"_s,
        u"トクヒ"_s, u"ガク"_s, u"シユウ"_s, u"シュウ"_s, u"ソ"_s,
    };
    return list;
}

// Forms that are written out. Of two that end or begin alike the longer stands first.
const QStringList& words()
{
    static const QStringList list{
        u"株式会社"_s,
        u"有限会社"_s,
        u"合同会社"_s,
        u"合資会社"_s,
        u"合名会社"_s,
        u"相互会社"_s,
        u"一般社団法人"_s,
        u"一般財団法人"_s,
        u"公益社団法人"_s,
        u"公益財団法人"_s,
        u"医療法人社団"_s,
        u"医療法人財団"_s,
        u"社会医療法人"_s,
        u"社会福祉法人"_s,
        u"特定非営利活動法人"_s,
        u"NPO法人"_s,
        u"医療法人"_s,
        u"社団法人"_s,
        u"財団法人"_s,
        u"学校法人"_s,
        u"宗教法人"_s,
        u"地方独立行政法人"_s,
        u"独立行政法人"_s,
        u"農事組合法人"_s,
        u"有限責任事業組合"_s,
        u"事業協同組合"_s,
        u"協同組合"_s,
        u"企業組合"_s,
        u"カブシキガイシャ"_s,
        u"カブシキガイシヤ"_s,
        u"カブシキカイシャ"_s,
        u"ユウゲンガイシャ"_s,
        u"ユウゲンガイシヤ"_s,
        u"ゴウドウガイシャ"_s,
        u"ゴウドウガイシヤ"_s,
        u"ゴウシガイシャ"_s,
        u"ゴウメイガイシャ"_s,
        u"Co.,Ltd."_s,
        u"Co.,Ltd"_s,
        u"Co.Ltd."_s,
        u",Inc."_s,
        u",Inc"_s,
        u",Ltd."_s,
        u",Ltd"_s,
    };
    return list;
}

// By the character at the name's end of them, which nearly always says at once that none stands there. Those of one
// character are in the order in which they are tried.
class LegalForms
{
public:
    void addFront(const QString& form) { m_front[form.front()] += form; }
    void addBack(const QString& form) { m_back[form.back()] += form; }
    QStringList front(QStringView name) const { return m_front.value(name.front()); }
    QStringList back(QStringView name) const { return m_back.value(name.back()); }

private:
    QHash<QChar, QStringList> m_front;
    QHash<QChar, QStringList> m_back;
};

LegalForms foldedForms()
{
    LegalForms forms;
    for (const QString& word : words()) {
        forms.addFront(foldForCompare(word));
        forms.addBack(foldForCompare(word));
    }
    for (const QString& abbreviation : abbreviations()) {
        const QString folded = foldForCompare(abbreviation);
        for (const QString& brackets : {u"()"_s, u"[]"_s, u"〔〕"_s, u"【】"_s, u"〈〉"_s, u"<>"_s}) {
            const QString whole = brackets[0] + folded + brackets[1];
            forms.addFront(whole);
            forms.addBack(whole);
        }
        forms.addFront(folded + u')');
        forms.addBack(u'(' + folded);
    }
    return forms;
}

const LegalForms& legalForms()
{
    static const LegalForms forms = foldedForms();
    return forms;
}

bool isDropped(QChar c)
{
    if (c == u'&' || c == u'+' || c.isSurrogate())
        return false;
    return c.isPunct() || c.isSymbol() || c.isSpace();
}

bool isKatakana(QChar c)
{
    return c >= u'ァ' && c <= u'ヺ';
}

// A folded dash is a long-vowel mark behind a kana; anywhere else it was a hyphen (X-TECH).
QString withoutPunctuation(QStringView folded)
{
    QString answer;
    answer.reserve(folded.size());
    for (const QChar c : folded) {
        const bool vowel = !answer.isEmpty() && (isKatakana(answer.back()) || answer.back() == u'ー');
        if (!isDropped(c) && (c != u'ー' || vowel))
            answer += c;
    }
    return answer;
}

bool saysNothing(QStringView rest)
{
    return std::all_of(rest.cbegin(), rest.cend(), [](QChar c) { return isDropped(c) || c == u'ー'; });
}

bool takeOne(QStringView& name, const LegalForms& forms)
{
    if (name.isEmpty())
        return false;
    const QStringList front = forms.front(name);
    for (const QString& form : front) {
        if (name.startsWith(form) && !saysNothing(name.mid(form.size()))) {
            name = name.mid(form.size());
            return true;
        }
    }
    const QStringList back = forms.back(name);
    for (const QString& form : back) {
        if (name.endsWith(form) && !saysNothing(name.chopped(form.size()))) {
            name = name.chopped(form.size());
            return true;
        }
    }
    return false;
}

QStringView withoutForms(QStringView name, const LegalForms& forms)
{
    while (takeOne(name, forms)) {
    }
    return name;
}

// NFKC turns ㈱ into (株) and ㍿ into 株式会社, but the ringed signs into their bare character.
QString withRingedForms(const QString& name)
{
    const QString ringed = u"㊑㊒㊔㊮㊓㊖㊩㊫㊯"_s;
    const QString plain = u"株有名資社財医学協"_s;
    if (std::none_of(name.cbegin(), name.cend(), [&ringed](QChar c) { return ringed.contains(c); }))
        return name;
    QString answer;
    for (const QChar c : name) {
        const qsizetype at = ringed.indexOf(c);
        answer += at < 0 ? QString(c) : u"(%1)"_s.arg(plain[at]);
    }
    return answer;
}

} // namespace

QString withoutLegalForm(const QString& name)
{
    const QString folded = foldForCompare(withRingedForms(name));
    return withoutForms(folded, legalForms()).toString();
}

QString nameKey(const QString& name)
{
    const LegalForms& forms = legalForms();
    const QString folded = foldForCompare(withRingedForms(name));
    const QString plain = withoutPunctuation(withoutForms(folded, forms));
    // 株式・会社 is a form as well once its dot is gone.
    const QString key = foldForCompare(withoutForms(plain, forms).toString());
    return key.isEmpty() ? folded : key;
}

} // namespace yorozu::japanese
