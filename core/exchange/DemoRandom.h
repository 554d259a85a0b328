// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace yorozu::exchange {

// SplitMix64 (Steele, Lea, Flood 2014). The distributions of the standard library differ between compilers; the demo
// centre must be the same everywhere.
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    // 0 … bound − 1.
    qsizetype below(qsizetype bound) { return static_cast<qsizetype>(next() % static_cast<quint64>(bound)); }
    int between(int from, int to) { return from + static_cast<int>(below(to - from + 1)); }
    bool percent(int share) { return below(100) < share; }
    template <typename Container> const auto& of(const Container& container)
    {
        return container[static_cast<typename Container::size_type>(below(static_cast<qsizetype>(container.size())))];
    }

private:
    quint64 m_state;
};

} // namespace yorozu::exchange
