// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/MemoContent.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QString>

namespace yorozu::test {

inline QString digest(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

// A memo that says of itself whether it is whole: the advice is the digest of the consultation. Up to 20 000
// characters, so that saves differ in how many pages they write.
inline MemoContent selfProvingContent(Id<Staff> recorder, const QString& recorderName, QRandomGenerator& random)
{
    MemoContent content;
    content.time =
        TypedSessionTime::of(fromTokyo(QDate(2024, 6, 3), QTime(10, 0)), fromTokyo(QDate(2024, 6, 3), QTime(11, 0)));
    content.attendees = {{Part::Lead, recorder, recorderName, {}}};
    content.recorder = recorder;
    content.recorderName = recorderName;
    content.company = QStringLiteral("株式会社山田製作所");
    content.consultation = QString::number(random.generate64());
    const int length = random.bounded(20'000);
    while (content.consultation.size() < length)
        content.consultation += QStringLiteral("資金繰りの相談 ") + QString::number(random.generate64());
    content.advice = digest(content.consultation);
    return content;
}

inline bool isWhole(const MemoContent& content)
{
    return content.advice == digest(content.consultation);
}

} // namespace yorozu::test
