// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare> // last: moc 6.4 cannot read it before Qt's own headers

namespace yorozu {

// The number of a record of one kind: an Id<Memo> is not an Id<Client>. 0 is "none yet".
template <typename Record> class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 number)
        : m_number(number)
    {
    }

    constexpr qint64 number() const { return m_number; }
    constexpr bool isNull() const { return m_number == 0; }
    constexpr explicit operator bool() const { return m_number != 0; }
    constexpr auto operator<=>(const Id&) const = default;

private:
    qint64 m_number = 0;
};

template <typename Record> size_t qHash(Id<Record> id, size_t seed = 0) noexcept
{
    return ::qHash(id.number(), seed);
}

} // namespace yorozu
