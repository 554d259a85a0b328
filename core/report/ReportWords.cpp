// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ReportWords.h"

#include "core/storage/CentreRepository.h"
#include "core/storage/SideBySide.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::report {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

ReportWords ReportWords::load(storage::Connection& connection)
{
    ReportWords words;
    storage::CentreRepository centre(connection);
    const auto list = [&centre](MasterKind kind, QList<MasterEntry>& to) {
        return [&centre, kind, &to] { to = centre.masters(kind, true); };
    };
    storage::SideBySide(connection)
        .add([&] { words.offices = centre.offices(true); })
        .add([&] { words.staff = centre.staff(true); })
        .add(list(MasterKind::Mode, words.modes))
        .add(list(MasterKind::Course, words.courses))
        .add(list(MasterKind::Channel, words.channels))
        .add(list(MasterKind::Programme, words.programmes))
        .add(list(MasterKind::Topic, words.topics))
        .run();
    return words;
}

QString notEntered()
{
    return Text::tr("Not entered");
}

QString genderName(const QString& gender)
{
    if (gender == "female"_L1)
        return Text::tr("Women");
    if (gender == "male"_L1)
        return Text::tr("Men");
    return gender == "other"_L1 ? Text::tr("Other gender") : notEntered();
}

QString ageName(const QString& ageGroup)
{
    if (ageGroup.isEmpty())
        return notEntered();
    return ageGroup == "80"_L1 ? Text::tr("80 and older")
                               : Text::tr("%1 to %2 years").arg(ageGroup, ageGroup.left(1) + u'9');
}

} // namespace yorozu::report
