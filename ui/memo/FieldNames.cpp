// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memo/FieldNames.h"

#include "ui/async/ShownName.h"

#include <QCoreApplication>

namespace yorozu::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FieldNames)
};

QString names(const service::CentreData& centre, MasterKind kind, const QList<MasterId>& ids)
{
    QStringList list;
    for (const MasterId id : ids)
        list.append(shownMaster(centre, kind, id));
    return list.join(QStringLiteral("、"));
}

} // namespace

QString fieldName(MemoField field)
{
    switch (field) {
    case MemoField::SessionTime:
        return Text::tr("Date and time");
    case MemoField::Responders:
        return Text::tr("Responders");
    case MemoField::CompanyKana:
        return Text::tr("Company, reading");
    case MemoField::Company:
        return Text::tr("Company");
    case MemoField::Business:
        return Text::tr("Main business");
    case MemoField::ConsulteeKana:
        return Text::tr("Consultee, reading");
    case MemoField::Consultee:
        return Text::tr("Consultee");
    case MemoField::Recorder:
        return Text::tr("Recorder");
    case MemoField::Consultation:
        return Text::tr("What was asked");
    case MemoField::Advice:
        return Text::tr("What was advised");
    case MemoField::Impression:
        return Text::tr("Impression");
    case MemoField::Client:
        return Text::tr("Client of the ledger");
    case MemoField::Person:
        return Text::tr("Person of the ledger");
    case MemoField::Case:
        return Text::tr("Case");
    case MemoField::Office:
        return Text::tr("Office");
    case MemoField::Mode:
        return Text::tr("Mode");
    case MemoField::Channel:
        return Text::tr("Channel");
    case MemoField::Programme:
        return Text::tr("Programme");
    case MemoField::Course:
        return Text::tr("Support course");
    case MemoField::FurtherCourses:
        return Text::tr("Further courses");
    case MemoField::Topics:
        return Text::tr("Topics");
    }
    Q_UNREACHABLE();
}

QString fieldDisplay(const MemoContent& content, MemoField field, const service::CentreData& centre)
{
    switch (field) {
    case MemoField::Office: {
        const Office* office = centre.findOffice(content.office);
        return office ? shownName(*office) : QString();
    }
    case MemoField::Mode:
        return shownMaster(centre, MasterKind::Mode, content.mode);
    case MemoField::Channel:
        return shownMaster(centre, MasterKind::Channel, content.channel);
    case MemoField::Programme:
        return shownMaster(centre, MasterKind::Programme, content.programme);
    case MemoField::Course:
        return shownMaster(centre, MasterKind::Course, content.course);
    case MemoField::FurtherCourses:
        return names(centre, MasterKind::Course, content.furtherCourses);
    case MemoField::Topics:
        return names(centre, MasterKind::Topic, content.topics);
    default:
        return content.fieldText(field);
    }
}

} // namespace yorozu::ui
