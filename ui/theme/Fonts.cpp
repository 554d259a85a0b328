// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Fonts.h"

#include <QFontDatabase>
#include <QStringList>

#include <algorithm>

namespace yorozu::ui {

using namespace Qt::StringLiterals;

namespace {

// Exact, because fontconfig offers a substitute for every name it is asked for.
bool installed(const QString& family)
{
    return QFontDatabase::hasFamily(family);
}

QString firstInstalled(const QStringList& families)
{
    const auto found = std::find_if(families.cbegin(), families.cend(), installed);
    return found == families.cend() ? QFontDatabase::systemFont(QFontDatabase::GeneralFont).family() : *found;
}

QString paperFont()
{
    return u"IPAGothic"_s;
}

} // namespace

// Each question goes through all rules of the system's configuration; fonts do not come and go while the program runs.
QString uiFamily()
{
    static const QString family =
        firstInstalled({u"Noto Sans CJK JP"_s, u"Yu Gothic UI"_s, u"Meiryo UI"_s, u"Hiragino Sans"_s});
    return family;
}

QFont uiFont(TypeStyle style, qreal userScale)
{
    QFont font(uiFamily());
    font.setPixelSize(std::max(1, qRound(style.pixels * userScale)));
    font.setWeight(style.weight >= 700 ? QFont::Bold : QFont::Normal);
    return font;
}

QString paperFamily()
{
    static const QString family =
        firstInstalled({paperFont(), u"IPAPGothic"_s, u"MS Gothic"_s, u"BIZ UDGothic"_s, u"Noto Sans CJK JP"_s,
                        u"Yu Gothic UI"_s, u"Meiryo UI"_s, u"Hiragino Sans"_s});
    return family;
}

bool paperFontPresent()
{
    return installed(paperFont());
}

} // namespace yorozu::ui
