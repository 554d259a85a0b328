// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <QList>

namespace yorozu::bench {

// A number of measurements of the same thing.
class Samples
{
public:
    void add(double value) { m_values.append(value); }
    qsizetype size() const { return m_values.size(); }
    // The value that `share` of them do not exceed; 0.5: the median.
    double quantile(double share) const;
    double median() const { return quantile(0.5); }
    double p99() const { return quantile(0.99); }
    double most() const { return quantile(1); }

private:
    QList<double> m_values;
};

class Stopwatch
{
public:
    double milliseconds() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

// Processor time of this process, in seconds: what other programs do meanwhile does not count.
double processorSeconds();
constexpr double Milliseconds = 1000; // of a second

template <typename F> double timed(F&& work)
{
    const Stopwatch watch;
    work();
    return watch.milliseconds();
}

} // namespace yorozu::bench
