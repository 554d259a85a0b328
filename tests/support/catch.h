// SPDX-License-Identifier: GPL-3.0-or-later
// Catch2 2.13 and 3.x under one include, and how Qt's values are printed when a check fails.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx; // 2.x has it without the name space
#else
#include <catch2/catch.hpp>
#endif

#include "core/base/Result.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace Catch {

template <> struct StringMaker<QString>
{
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <> struct StringMaker<QStringList>
{
    static std::string convert(const QStringList& list)
    {
        return "[" + list.join(QStringLiteral(" | ")).toStdString() + "]";
    }
};
template <> struct StringMaker<QDate>
{
    static std::string convert(QDate date) { return date.toString(Qt::ISODate).toStdString(); }
};
template <typename T> struct StringMaker<yorozu::Result<T>>
{
    static std::string convert(const yorozu::Result<T>& result)
    {
        return result ? "value" : "error: " + (result.error().message + result.error().detail).toStdString();
    }
};

} // namespace Catch
