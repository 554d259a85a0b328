// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Deidentify.h"

#include "core/rules/ContactPatterns.h"
#include "core/rules/NameFinder.h"
#include "core/rules/TracedText.h"

#include <algorithm>

namespace yorozu::rules {

namespace {

// What replaces a name may bring two words together that make another one; it ends at once.
constexpr int MostRounds = 5;

// Of what overlaps the certain one is meant, and of two alike the longer one.
QList<Finding> withoutOverlaps(QList<Finding> found)
{
    std::stable_sort(found.begin(), found.end(), [](const Finding& left, const Finding& right) {
        return left.certain != right.certain ? left.certain : left.length > right.length;
    });
    QList<Finding> kept;
    for (const Finding& one : std::as_const(found)) {
        const bool free = std::none_of(kept.cbegin(), kept.cend(), [&](const Finding& other) {
            return one.from < other.end() && other.from < one.end();
        });
        if (free)
            kept.append(one);
    }
    std::sort(kept.begin(), kept.end(),
              [](const Finding& left, const Finding& right) { return left.from < right.from; });
    return kept;
}

} // namespace

Deidentifier::Deidentifier(const Identity& identity)
    : m_names(std::make_unique<NameFinder>(identity))
    , m_phones(identity.phones)
{
}

Deidentifier::~Deidentifier() = default;
Deidentifier::Deidentifier(Deidentifier&&) noexcept = default;

QList<Finding> Deidentifier::find(const QString& text) const
{
    return withoutOverlaps(m_names->find(TracedText(text)) + findPatterns(text, m_phones));
}

QList<StudyFinding> Deidentifier::find(const StudyTexts& texts) const
{
    QList<StudyFinding> all;
    for (const StudyField field : allStudyFields()) {
        const QList<Finding> found = find(texts.text(field));
        for (const Finding& finding : found)
            all.append({field, finding});
    }
    return all;
}

QString Deidentifier::cleaned(const QString& text) const
{
    QString clean = text;
    for (int round = 0; round < MostRounds; ++round) {
        const QList<Finding> found = find(clean);
        QString next;
        qsizetype at = 0;
        for (const Finding& finding : found) {
            if (!finding.replaced)
                continue;
            next += clean.mid(at, finding.from - at) + finding.replacement;
            at = finding.end();
        }
        next += clean.mid(at);
        if (next == clean)
            break;
        clean = next;
    }
    return clean;
}

} // namespace yorozu::rules
