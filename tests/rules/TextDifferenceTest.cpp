// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/TextDifference.h"
#include "tests/support/catch.h"

#include <random>

using namespace yorozu;
using Kind = rules::DifferencePart::Kind;

namespace {

QString side(const QList<rules::DifferencePart>& parts, Kind other)
{
    QString text;
    for (const rules::DifferencePart& part : parts) {
        if (part.kind != other)
            text += part.text;
    }
    return text;
}

} // namespace

TEST_CASE("A changed word is marked inside its line")
{
    const auto parts = rules::textDifference(QStringLiteral("粗利30％未満の12店\n次の行"),
                                             QStringLiteral("粗利25％未満の12店\n次の行"));
    const QList<rules::DifferencePart> expected{{Kind::Same, QStringLiteral("粗利")},
                                                {Kind::Removed, QStringLiteral("30")},
                                                {Kind::Added, QStringLiteral("25")},
                                                {Kind::Same, QStringLiteral("％未満の12店\n次の行")}};
    CHECK(parts == expected);
}

TEST_CASE("A new line is added whole")
{
    const auto parts = rules::textDifference(QStringLiteral("一\n三\n"), QStringLiteral("一\n二\n三\n"));
    const QList<rules::DifferencePart> expected{{Kind::Same, QStringLiteral("一\n")},
                                                {Kind::Added, QStringLiteral("二\n")},
                                                {Kind::Same, QStringLiteral("三\n")}};
    CHECK(parts == expected);
}

TEST_CASE("A surrogate pair is never torn")
{
    for (const auto& part : rules::textDifference(QStringLiteral("𠮷田"), QStringLiteral("𠮟田")))
        CHECK_FALSE(part.text.at(0).isLowSurrogate());
}

TEST_CASE("Both texts can be read out of any difference")
{
    std::mt19937 random(7);
    const QString letters = QStringLiteral("あいう、\n𠮷");
    const auto text = [&] {
        QString result;
        const auto length = static_cast<int>(random() % 40);
        for (int i = 0; i < length; ++i)
            result += letters.at(static_cast<qsizetype>(random() % 5));
        return result;
    };
    for (int round = 0; round < 500; ++round) {
        const QString before = text();
        const QString after = text();
        const auto parts = rules::textDifference(before, after);
        REQUIRE(side(parts, Kind::Added) == before);
        REQUIRE(side(parts, Kind::Removed) == after);
    }
}

TEST_CASE("Two long texts that have nothing in common are compared all the same")
{
    const QString before(100'000, QChar(u'あ'));
    const QString after(100'000, QChar(u'い'));
    const auto parts = rules::textDifference(before, after);
    CHECK(side(parts, Kind::Added) == before);
    CHECK(side(parts, Kind::Removed) == after);
}

TEST_CASE("Fields that differ are listed in the order of the paper")
{
    MemoContent before;
    MemoContent after;
    after.advice = QStringLiteral("新しい助言");
    after.company = QStringLiteral("丸福");
    after.topics = {3};
    QList<MemoField> fields;
    for (const rules::FieldDifference& difference : rules::difference(before, after))
        fields.append(difference.field);
    CHECK(fields == QList<MemoField>{MemoField::Company, MemoField::Advice, MemoField::Topics});
    CHECK(rules::difference(after, after).isEmpty());
}
