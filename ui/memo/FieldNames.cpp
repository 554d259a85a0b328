// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memo/FieldNames.h"

#include <QCoreApplication>

namespace yorozu::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("FieldNames", text);
}

QString names(const service::CentreData& centre, MasterKind kind, const QList<MasterId>& ids)
{
    QStringList list;
    for (const MasterId id : ids)
        list.append(centre.masterName(kind, id));
    return list.join(QStringLiteral("、"));
}

} // namespace

QString fieldName(MemoField field)
{
    switch (field) {
    case MemoField::SessionTime: return tr("Date and time");
    case MemoField::Responders: return tr("Responders");
    case MemoField::CompanyKana: return tr("Company, reading");
    case MemoField::Company: return tr("Company");
    case MemoField::Business: return tr("Main business");
    case MemoField::ConsulteeKana: return tr("Consultee, reading");
    case MemoField::Consultee: return tr("Consultee");
    case MemoField::Recorder: return tr("Recorder");
    case MemoField::Consultation: return tr("What was asked");
    case MemoField::Advice: return tr("What was advised");
    case MemoField::Impression: return tr("Impression");
    case MemoField::Client: return tr("Client of the ledger");
    case MemoField::Person: return tr("Person of the ledger");
    case MemoField::Case: return tr("Case");
    case MemoField::Office: return tr("Office");
    case MemoField::Mode: return tr("Mode");
    case MemoField::Channel: return tr("Channel");
    case MemoField::Programme: return tr("Programme");
    case MemoField::Course: return tr("Support course");
    case MemoField::FurtherCourses: return tr("Further courses");
    case MemoField::Topics: return tr("Topics");
    }
    Q_UNREACHABLE();
}

QString fieldDisplay(const MemoContent& content, MemoField field, const service::CentreData& centre)
{
    switch (field) {
    case MemoField::Office: {
        const Office* office = centre.findOffice(content.office);
        return office ? office->name : QString();
    }
    case MemoField::Mode: return centre.masterName(MasterKind::Mode, content.mode);
    case MemoField::Channel: return centre.masterName(MasterKind::Channel, content.channel);
    case MemoField::Programme: return centre.masterName(MasterKind::Programme, content.programme);
    case MemoField::Course: return centre.masterName(MasterKind::Course, content.course);
    case MemoField::FurtherCourses: return names(centre, MasterKind::Course, content.furtherCourses);
    case MemoField::Topics: return names(centre, MasterKind::Topic, content.topics);
    default: return content.fieldText(field);
    }
}

} // namespace yorozu::ui
