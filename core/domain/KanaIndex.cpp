// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/KanaIndex.h"

#include <array>

using namespace Qt::StringLiterals;

namespace yorozu {

namespace {

struct Row
{
    const char16_t* letter;
    char16_t first; // katakana: what foldForCompare makes of both scripts
    char16_t last;
};

constexpr std::array<Row, KanaIndexOther> Rows{{{u"あ", u'ァ', u'オ'},
                                                {u"か", u'カ', u'ゴ'},
                                                {u"さ", u'サ', u'ゾ'},
                                                {u"た", u'タ', u'ド'},
                                                {u"な", u'ナ', u'ノ'},
                                                {u"は", u'ハ', u'ポ'},
                                                {u"ま", u'マ', u'モ'},
                                                {u"や", u'ャ', u'ヨ'},
                                                {u"ら", u'ラ', u'ロ'},
                                                {u"わ", u'ヮ', u'ン'}}};

} // namespace

int kanaIndexRow(const QString& folded)
{
    if (folded.isEmpty())
        return KanaIndexOther;
    const char16_t first = folded.at(0).unicode();
    if (first == u'ヴ')
        return 0;
    if (first == u'ヵ' || first == u'ヶ')
        return 1;
    for (int row = 0; row < KanaIndexOther; ++row) {
        const Row& range = Rows.at(static_cast<std::size_t>(row));
        if (first >= range.first && first <= range.last)
            return row;
    }
    return KanaIndexOther;
}

QString kanaIndexLetter(int row)
{
    return row >= 0 && row < KanaIndexOther ? QString::fromUtf16(Rows.at(static_cast<std::size_t>(row)).letter)
                                            : u"英数"_s;
}

} // namespace yorozu
