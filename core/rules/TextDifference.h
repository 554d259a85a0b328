// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/MemoContent.h"

#include <QList>
#include <QString>

namespace yorozu::rules {

// A run of text that both have, that was taken away, or that was added.
struct DifferencePart
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    bool operator==(const DifferencePart&) const = default;
};

// A readable difference: by characters for short texts, by lines and then by characters within changed lines for long
// ones. Joining Same and Removed gives `before`, Same and Added gives `after`.
QList<DifferencePart> textDifference(const QString& before, const QString& after);

struct FieldDifference
{
    MemoField field = MemoField::Company;
    QString before;
    QString after;
    QList<DifferencePart> parts;
};

// The fields in which two memos differ, in the order of the paper.
QList<FieldDifference> difference(const MemoContent& before, const MemoContent& after);

} // namespace yorozu::rules
