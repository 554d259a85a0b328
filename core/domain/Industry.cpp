// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Industry.h"

#include <array>

namespace yorozu {

namespace {

constexpr std::array Industries{
    u"農業・林業",
    u"漁業",
    u"鉱業・採石業・砂利採取業",
    u"建設業",
    u"製造業",
    u"電気・ガス・熱供給・水道業",
    u"情報通信業",
    u"運輸業・郵便業",
    u"卸売業・小売業",
    u"金融業・保険業",
    u"不動産業・物品賃貸業",
    u"学術研究・専門・技術サービス業",
    u"宿泊業・飲食サービス業",
    u"生活関連サービス業・娯楽業",
    u"教育・学習支援業",
    u"医療・福祉",
    u"複合サービス事業",
    u"サービス業（他に分類されないもの）",
    u"公務",
    u"分類不能の産業",
};

} // namespace

QStringList industryLetters()
{
    QStringList letters;
    for (std::size_t i = 0; i < Industries.size(); ++i)
        letters.append(QString(QChar(static_cast<char16_t>(u'A' + i))));
    return letters;
}

QString industryName(const QString& letter)
{
    if (letter.size() != 1 || letter.at(0) < u'A' || letter.at(0) > u'T')
        return {};
    return QString::fromUtf16(Industries.at(static_cast<std::size_t>(letter.at(0).unicode() - u'A')));
}

bool isSmallBusiness(const QString& industry, int people)
{
    constexpr int mostInTrade = 5;
    constexpr int mostElsewhere = 20;
    const bool elsewhere = industry.size() == 1 && QStringLiteral("ABCDEFHJK").contains(industry);
    return people <= (elsewhere ? mostElsewhere : mostInTrade);
}

} // namespace yorozu
