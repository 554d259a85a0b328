// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/FigureBound.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

FigureBound FigureBound::of(Qualifier qualifier)
{
    if (QLocale().language() == QLocale::Japanese) {
        const QString word = japaneseWord(qualifier);
        return qualifier == Qualifier::About ? FigureBound{word, {}} : FigureBound{{}, word};
    }
    switch (qualifier) {
    case Qualifier::None:
        return {};
    case Qualifier::About:
        return {u"~"_s, {}};
    case Qualifier::Over:
        return {u">"_s, {}};
    case Qualifier::AtLeast:
        return {u"≥"_s, {}};
    }
    Q_UNREACHABLE();
}

} // namespace yorozu::ui
