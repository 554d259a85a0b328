// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace yorozu::layering {

struct Include
{
    QString name; // as written between the quotes or angle brackets
    bool quoted = false;
    int line = 0; // from 1

    bool operator==(const Include&) const = default;
};

struct Literal
{
    QString text; // neighbours ("a" "b") joined as the compiler joins them; escapes are left as they are written
    int line = 0; // where it begins

    bool operator==(const Literal&) const = default;
};

// What the checks need to know of one C++ source: neither comments nor the inside of literals can be taken for code.
struct SourceText
{
    QList<Include> includes;
    QList<Literal> literals;
};

SourceText readSource(const QString& text);

} // namespace yorozu::layering
