// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/DayLayout.h"

#include <algorithm>

namespace yorozu::agenda {

namespace {

struct Piece
{
    qsizetype entry;
    int column;
    int from;
    int to;
    int wish;
    bool yields;
};

bool overlap(const Piece& a, const Piece& b)
{
    return a.from < b.to && b.from < a.to;
}

// What is seen of an entry.
Piece seen(const Entry& entry, qsizetype at, const Range& range)
{
    Piece piece{at, entry.column, std::max(entry.from, range.from), entry.to, entry.wish, entry.yields};
    piece.to = std::max(std::min(piece.to, range.to), piece.from + range.shortest);
    if (piece.to > range.to) { // grown beyond the end: then upwards
        piece.from = std::max(range.from, piece.from - (piece.to - range.to));
        piece.to = range.to;
    }
    return piece;
}

QList<Piece> inOrder(const QList<Entry>& entries, const Range& range)
{
    QList<Piece> pieces;
    pieces.reserve(entries.size());
    for (qsizetype at = 0; at < entries.size(); ++at) {
        const Entry& entry = entries.at(at);
        if (entry.from < range.to && entry.to > range.from)
            pieces.append(seen(entry, at, range));
    }
    std::stable_sort(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) {
        if (a.column != b.column)
            return a.column < b.column;
        return a.from != b.from ? a.from < b.from : a.to > b.to;
    });
    return pieces;
}

// One column after the other: its pieces come in the order of time.
class Column
{
public:
    Column(const Range& range, int number, Layout& layout)
        : m_fixed(range.fixedLanes.value(number))
        , m_mostLanes(m_fixed > 0 ? m_fixed : std::max(1, range.mostLanes))
        , m_layout(layout)
    {
    }

    void place(const Piece& piece)
    {
        if (piece.from >= m_clusterEnd)
            endCluster();
        const int lane = freeLane(piece);
        if (lane < 0) {
            leaveOut(piece);
            return;
        }
        m_ends.resize(std::max<qsizetype>(m_ends.size(), lane + 1));
        m_ends[lane] = piece.to;
        m_clusterEnd = std::max(m_clusterEnd, piece.to);
        m_layout.boxes.append({piece.entry, piece.column, lane, 1, piece.from, piece.to});
        ++m_inCluster;
    }
    void leaveOut(const Piece& piece)
    {
        if (!m_layout.rests.isEmpty()) {
            Rest& last = m_layout.rests.last();
            if (last.column == piece.column && piece.from < last.to) {
                last.to = std::max(last.to, piece.to);
                last.entries.append(piece.entry);
                return;
            }
        }
        m_layout.rests.append({piece.column, piece.from, piece.to, {piece.entry}});
    }
    // All that touch one another share the width in the same number of lanes.
    void endCluster()
    {
        const int lanes = m_fixed > 0 ? m_fixed : static_cast<int>(m_ends.size());
        for (qsizetype at = m_layout.boxes.size() - m_inCluster; at < m_layout.boxes.size(); ++at)
            m_layout.boxes[at].lanes = lanes;
        m_inCluster = 0;
        m_ends.clear();
    }

private:
    bool isFree(int lane, const Piece& piece) const { return lane >= m_ends.size() || m_ends.at(lane) <= piece.from; }
    int freeLane(const Piece& piece) const
    {
        if (m_fixed > 0 && piece.wish >= 0 && piece.wish < m_fixed && isFree(piece.wish, piece))
            return piece.wish;
        for (int lane = 0; lane < m_mostLanes; ++lane) {
            if (isFree(lane, piece))
                return lane;
        }
        return -1;
    }

    int m_fixed;
    int m_mostLanes;
    Layout& m_layout;
    QList<int> m_ends; // by lane: when it is free again
    int m_clusterEnd = 0;
    qsizetype m_inCluster = 0; // boxes of the cluster, the last ones of the list
};

} // namespace

Layout layoutDay(const QList<Entry>& entries, const Range& range)
{
    const QList<Piece> pieces = inOrder(entries, range);
    Layout layout;
    layout.boxes.reserve(pieces.size());
    for (qsizetype first = 0; first < pieces.size();) {
        const int number = pieces.at(first).column;
        qsizetype end = first;
        while (end < pieces.size() && pieces.at(end).column == number)
            ++end;
        Column column(range, number, layout);
        for (qsizetype at = first; at < end; ++at) {
            const Piece& piece = pieces.at(at);
            const bool inTheWay =
                piece.yields && std::any_of(pieces.cbegin() + first, pieces.cbegin() + end,
                                            [&](const Piece& other) { return !other.yields && overlap(piece, other); });
            if (inTheWay)
                column.leaveOut(piece);
            else
                column.place(piece);
        }
        column.endCluster();
        first = end;
    }
    return layout;
}

} // namespace yorozu::agenda
