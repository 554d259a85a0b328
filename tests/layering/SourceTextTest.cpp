// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/SourceText.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace yorozu::layering;

namespace {

QStringList literals(const QString& text)
{
    QStringList found;
    const QList<Literal> all = readSource(text).literals;
    for (const Literal& literal : all)
        found.append(literal.text);
    return found;
}

} // namespace

TEST_CASE("includes are found where the compiler finds them")
{
    const SourceText source = readSource(uR"cpp(// #include "comment.h"
/* #include "block.h"
*/ #include "core/a/A.h"
  #  include <QString> // and <this> is none
const char* text = "#include \"literal.h\"";
const char* raw = R"(
#include "raw.h"
)";
#include <vector>
)cpp"_s);
    REQUIRE(source.includes.size() == 3);
    CHECK(source.includes[0] == Include{u"core/a/A.h"_s, true, 3});
    CHECK(source.includes[1] == Include{u"QString"_s, false, 4});
    CHECK(source.includes[2] == Include{u"vector"_s, false, 9});
}

TEST_CASE("literals are read whole, and comments are none")
{
    CHECK(literals(uR"cpp(a("one"); // "two"
        b('"'); c("th\"ree"); /* "four" */)cpp"_s) == QStringList{u"one"_s, u"th\\\"ree"_s});
    CHECK(literals(u"int n = 1'000'000; f(\"x\"); char c = '\\'';"_s) == QStringList{u"x"_s});
    CHECK(literals(u"u\"a\"_s, u8\"b\", LR\"-(c)\")-\""_s) == QStringList{u"a"_s, u"b"_s, u"c)\""_s});
}

TEST_CASE("neighbouring literals are one")
{
    CHECK(literals(u"f(\"SELECT a \"\n  \"FROM b\");"_s) == QStringList{u"SELECT a FROM b"_s});
    CHECK(literals(u"f(u\"SELECT a \"_s // why\n  u\"FROM b\"_s);"_s) == QStringList{u"SELECT a FROM b"_s});
    CHECK(literals(u"f(\"a\", \"b\"); g(\"c\") h \"d\""_s) == QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s});
}

TEST_CASE("a literal knows its line")
{
    const SourceText source = readSource(u"\n\nf(\"a\"\n\"b\");\ng(R\"(c\nd)\", \"e\");"_s);
    REQUIRE(source.literals.size() == 3);
    CHECK(source.literals[0] == Literal{u"ab"_s, 3});
    CHECK(source.literals[1] == Literal{u"c\nd"_s, 5});
    CHECK(source.literals[2] == Literal{u"e"_s, 6});
}

TEST_CASE("a source that ends in the middle ends the scan")
{
    const QString broken =
        GENERATE(u"\""_s, u"'"_s, u"/*"_s, u"//"_s, u"R\"(abc"_s, u"R\"abc"_s, u"#include"_s, u"\"a\\"_s, u"u"_s);
    CHECK(readSource(broken).includes.isEmpty());
}
