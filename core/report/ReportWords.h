// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Centre.h"

#include <QList>

namespace yorozu::storage {
class Connection;
}

namespace yorozu::report {

// What the figures are parted by. Retired words, too: a past year keeps its words.
struct ReportWords
{
    QList<Office> offices;
    QList<Staff> staff;
    QList<MasterEntry> modes;
    QList<MasterEntry> courses;
    QList<MasterEntry> channels;
    QList<MasterEntry> programmes;
    QList<MasterEntry> topics;

    static ReportWords load(storage::Connection&); // throws StorageError
};

// 未入力: what a line is called that counts the records without a value.
QString notEntered();
// 女性 …; what Person::gender and Person::ageGroup say, for people.
QString genderName(const QString& gender);
QString ageName(const QString& ageGroup);

} // namespace yorozu::report
