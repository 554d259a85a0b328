// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/TextFlow.h"
#include "tests/support/catch.h"
#include "ui/paper/PaperFont.h"

using namespace yorozu::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal WidthMm = 81;
const int size = dotsOfPoints(9.5);

QString joined(const QList<TextLine>& lines)
{
    QString text;
    for (const TextLine& line : lines)
        text += line.source;
    return text;
}

} // namespace

TEST_CASE("24 full-width characters stand on a line of the form")
{
    const QList<TextLine> lines = flowText(QString(241, u'経'), size, WidthMm);
    REQUIRE(lines.size() == 11);
    for (qsizetype i = 0; i < 10; ++i)
        CHECK(lines.at(i).text.size() == 24);
    CHECK(lines.last().text == u"経"_s);
}

TEST_CASE("lines joined give back the typed text, whatever it is")
{
    const QStringList texts{u"一行"_s,
                            u"改行\nあり\r\n二つ\n\n空行"_s,
                            u"末尾に改行\n"_s,
                            u"\n\n"_s,
                            u"\tタブ\tあり"_s,
                            u"制御\x01文字\x7f\x1b[0m"_s,
                            u"𠮷野家 葛\U000E0100 か゚ 😀"_s,
                            QString(500, u'W'),
                            QString(QChar(0xD842)) + u"片割れ"_s,
                            u"・"_s + QString(9000, u'長'),
                            u"𠮷"_s.repeated(9000),
                            u"ab cd "_s.repeated(3000)};
    for (const QString& text : texts) {
        INFO(text.left(20).toStdString());
        const QList<TextLine> lines = flowText(text, size, WidthMm);
        CHECK(joined(lines) == text);
        for (const TextLine& line : lines)
            CHECK(widthMm(line.text.trimmed(), size) + line.indentMm <= WidthMm + 0.01);
    }
    CHECK(flowText({}, size, WidthMm).isEmpty());
}

TEST_CASE("no seam shows where a very long paragraph is laid out in pieces")
{
    const QList<TextLine> lines = flowText(QString(12000, u'字'), size, WidthMm);
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        REQUIRE(lines.at(i).text.size() == 24);
    CHECK(lines.size() == 500);
}

TEST_CASE("lines neither begin with a full stop nor end with an opening bracket")
{
    const QString forbiddenFirst = u"、。」）・ー！？"_s.remove(u'・').remove(u'ー');
    for (int offset = 0; offset < 30; ++offset) {
        const QString text = QString(offset, u'前') + u"本文、です。「引用」（注）"_s.repeated(20);
        const QList<TextLine> lines = flowText(text, size, WidthMm);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            CHECK_FALSE(forbiddenFirst.contains(lines.at(i).text.front()));
            if (i + 1 < lines.size())
                CHECK_FALSE(u"「（"_s.contains(lines.at(i).text.back()));
        }
    }
}

TEST_CASE("continued lines of a list entry are indented by its marker")
{
    struct Case
    {
        QString start;
        qreal characters;
    };
    const qreal em = 9.5 * 25.4 / 72;
    const QList<Case> cases{{u"・"_s, 1},      {u"１．"_s, 2},   {u"1. "_s, 1.5}, {u"（2）"_s, 2.5},
                            {u"①"_s, 1},       {u"- "_s, 1},     {u"　・"_s, 2},  {u"本文"_s, 0},
                            {u"1.5倍の"_s, 0}, {u"-3度の"_s, 0}, {u"12月は"_s, 0}};
    for (const Case& entry : cases) {
        INFO(entry.start.toStdString());
        const QList<TextLine> lines = flowText(entry.start + QString(60, u'続'), size, WidthMm);
        REQUIRE(lines.size() > 2);
        CHECK(lines.at(0).indentMm == 0);
        CHECK(lines.at(1).indentMm == Approx(entry.characters * em).margin(0.05));
        CHECK(lines.at(2).indentMm == lines.at(1).indentMm);
    }
    const QList<TextLine> two = flowText(u"・"_s + QString(40, u'続') + u"\n平文"_s, size, WidthMm);
    CHECK(two.last().indentMm == 0);
}

TEST_CASE("what cannot be drawn is shown as what it is")
{
    PrintableCharacters printable;
    CHECK(printedText(u"a\tb"_s, printable).text == u"a   b"_s);
    CHECK(printedText(u"全\tb"_s, printable).text == u"全  b"_s);
    CHECK(printedText(QString(QChar(1)), printable).text == QString(QChar(0x2401)));
    CHECK(printedText(QString(QChar(0xD842)), printable).text == QString(QChar(0xFFFD)));
    CHECK(printedText(u"𠮷髙﨑"_s, printable).text == u"𠮷髙﨑"_s);
    // A private character that no installed font has.
    CHECK(printedText(u"\U00100123"_s, printable).text == u"[U+100123]"_s);
}

TEST_CASE("a value shrinks, then takes two lines, then points to the continuation sheet")
{
    const FitRule rule{10.5, 8, 7};
    const QSizeF room(140, 8.4);
    const FittedText designed = fitText(u"有限会社丸福製麺所"_s, rule, room);
    CHECK(designed.dots == dotsOfPoints(10.5));
    CHECK(designed.lines.size() == 1);

    const FittedText smaller = fitText(QString(45, u'社'), rule, room);
    CHECK(smaller.lines.size() == 1);
    CHECK(smaller.dots < dotsOfPoints(10.5));
    CHECK(widthMm(smaller.lines.first().text, smaller.dots) <= room.width());

    const FittedText twoLines = fitText(QString(90, u'社'), rule, room);
    CHECK(twoLines.complete);
    CHECK(twoLines.lines.size() == 2);

    const FittedText cut = fitText(QString(200, u'社'), rule, room);
    CHECK_FALSE(cut.complete);
    CHECK(cut.lines.last().text.endsWith(u"…（全文は続紙）"_s));
    for (const TextLine& line : cut.lines)
        CHECK(widthMm(line.text, cut.dots) <= room.width() + 0.01);
    CHECK(fitText(u"二行の\n値"_s, rule, room).lines.first().source == u"二行の\n値"_s);
    CHECK(fitText({}, rule, room).complete);
}
