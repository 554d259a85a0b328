// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/TextDifference.h"

#include <vector>

namespace yorozu::rules {

namespace {

using Kind = DifferencePart::Kind;

// Beyond this many cells the table of the longest common subsequence is not worth its memory; the changed middle is
// shown as removed and added whole.
constexpr qsizetype MostCells = 4'000'000;

// Pieces are what is compared: lines with their ending, or characters (a surrogate pair is one).
QStringList lines(const QString& text)
{
    QStringList pieces;
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'), from);
        const qsizetype to = end < 0 ? text.size() : end + 1;
        pieces.append(text.mid(from, to - from));
        from = to;
    }
    return pieces;
}

QStringList characters(const QString& text)
{
    QStringList pieces;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        pieces.append(text.mid(i, pair ? 2 : 1));
        i += pair ? 1 : 0;
    }
    return pieces;
}

void append(QList<DifferencePart>& parts, Kind kind, const QString& text)
{
    if (text.isEmpty())
        return;
    if (!parts.isEmpty() && parts.constLast().kind == kind)
        parts.last().text += text;
    else
        parts.append({kind, text});
}

QString joined(const QStringList& pieces, qsizetype from, qsizetype to)
{
    return pieces.mid(from, to - from).join(QString());
}

// Longest common subsequence of the middle that is left when both ends are taken off.
QList<DifferencePart> comparePieces(const QStringList& before, const QStringList& after)
{
    qsizetype head = 0;
    while (head < before.size() && head < after.size() && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < before.size() - head && tail < after.size() - head &&
           before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    const qsizetype rows = before.size() - head - tail;
    const qsizetype columns = after.size() - head - tail;

    QList<DifferencePart> parts;
    append(parts, Kind::Same, joined(before, 0, head));
    if (rows * columns > MostCells || rows == 0 || columns == 0) {
        append(parts, Kind::Removed, joined(before, head, head + rows));
        append(parts, Kind::Added, joined(after, head, head + columns));
    } else {
        const auto width = static_cast<std::size_t>(columns + 1);
        std::vector<int> length(static_cast<std::size_t>(rows + 1) * width, 0);
        const auto cell = [&](qsizetype row, qsizetype column) -> int& {
            return length[static_cast<std::size_t>(row) * width + static_cast<std::size_t>(column)];
        };
        for (qsizetype row = rows - 1; row >= 0; --row) {
            for (qsizetype column = columns - 1; column >= 0; --column) {
                cell(row, column) = before.at(head + row) == after.at(head + column)
                                        ? cell(row + 1, column + 1) + 1
                                        : std::max(cell(row + 1, column), cell(row, column + 1));
            }
        }
        qsizetype row = 0;
        qsizetype column = 0;
        while (row < rows || column < columns) {
            if (row < rows && column < columns && before.at(head + row) == after.at(head + column)) {
                append(parts, Kind::Same, before.at(head + row));
                ++row;
                ++column;
            } else if (column == columns || (row < rows && cell(row + 1, column) >= cell(row, column + 1))) {
                append(parts, Kind::Removed, before.at(head + row++));
            } else {
                append(parts, Kind::Added, after.at(head + column++));
            }
        }
    }
    append(parts, Kind::Same, joined(before, before.size() - tail, before.size()));
    return parts;
}

} // namespace

QList<DifferencePart> textDifference(const QString& before, const QString& after)
{
    const QList<DifferencePart> byLine = comparePieces(lines(before), lines(after));
    QList<DifferencePart> parts;
    for (qsizetype i = 0; i < byLine.size(); ++i) {
        const bool replaced =
            byLine.at(i).kind == Kind::Removed && i + 1 < byLine.size() && byLine.at(i + 1).kind == Kind::Added;
        if (!replaced) {
            append(parts, byLine.at(i).kind, byLine.at(i).text);
            continue;
        }
        for (const DifferencePart& part :
             comparePieces(characters(byLine.at(i).text), characters(byLine.at(i + 1).text)))
            append(parts, part.kind, part.text);
        ++i;
    }
    return parts;
}

QList<FieldDifference> difference(const MemoContent& before, const MemoContent& after)
{
    QList<FieldDifference> differences;
    for (const MemoField field : allMemoFields()) {
        const QString old = before.fieldText(field);
        const QString now = after.fieldText(field);
        if (old != now)
            differences.append({field, old, now, textDifference(old, now)});
    }
    return differences;
}

} // namespace yorozu::rules
