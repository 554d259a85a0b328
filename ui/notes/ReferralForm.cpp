// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/ReferralForm.h"

#include "core/service/CentreService.h"
#include "ui/async/DeskContext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

// After a week, unless another day is chosen.
constexpr int UsualDaysUntilAsked = 7;

// Agencies of the list of forty first: they are the ones that we work with.
QList<Agency> inOrder(QList<Agency> agencies, Id<Agency> chosen)
{
    agencies.removeIf([chosen](const Agency& agency) { return agency.retired && agency.id != chosen; });
    std::stable_sort(agencies.begin(), agencies.end(),
                     [](const Agency& a, const Agency& b) { return a.onFortyList && !b.onFortyList; });
    return agencies;
}

} // namespace

ReferralForm::ReferralForm(DeskContext& deskContext, const Referral& referral, const QList<ClientCase>& cases,
                           QWidget* parent)
    : RecordForm(deskContext, u"referralForm"_s, parent)
    , m_referral(referral)
{
    setTitle(referral.id ? tr("Referral") : tr("New referral"));
    setOfNewRecord(referral.id.isNull());
    const QDate today = tokyoDate(context().clock().now());
    m_direction = addChoice(u"direction"_s, tr("Direction"));
    for (const ReferralDirection direction : {ReferralDirection::Out, ReferralDirection::In})
        m_direction->addItem(label(direction), code(direction));
    m_direction->setCurrentIndex(m_direction->findData(code(referral.direction)));
    m_agency = addChoice(u"agency"_s, tr("Agency"));
    m_agency->addItem(tr("Choose an agency"), QVariant::fromValue<qint64>(0));
    const QList<Agency> agencies = inOrder(context().centre().agencies, referral.agency);
    for (const Agency& agency : agencies)
        m_agency->addItem(agency.onFortyList ? u"★ "_s + agency.name : agency.name,
                          QVariant::fromValue<qint64>(agency.id.number()));
    m_agency->setCurrentIndex(std::max(0, m_agency->findData(QVariant::fromValue<qint64>(referral.agency.number()))));
    m_contact = addLine(u"contact"_s, tr("Their contact"), referral.contact);
    m_reason = addText(u"reason"_s, tr("About"), referral.reason, 3);
    m_way = addChoice(u"way"_s, tr("How it is handed over"));
    for (const ReferralWay way : {ReferralWay::Call, ReferralWay::Letter, ReferralWay::Accompany, ReferralWay::Tell})
        m_way->addItem(label(way), code(way));
    m_way->setCurrentIndex(m_way->findData(code(referral.way)));
    m_case = addChoice(u"case"_s, tr("Case"));
    m_case->addItem(tr("None"), QVariant::fromValue<qint64>(0));
    for (const ClientCase& one : cases)
        m_case->addItem(one.title, QVariant::fromValue<qint64>(one.id.number()));
    m_case->setCurrentIndex(std::max(0, m_case->findData(QVariant::fromValue<qint64>(referral.clientCase.number()))));
    addDay(u"referred_on"_s, tr("Referred on"), referral.referredOn.isValid() ? referral.referredOn : today);
    addDay(u"follow_up_on"_s, tr("We ask on"), referral.id ? referral.followUpOn : today.addDays(UsualDaysUntilAsked));
    m_result = addText(u"result"_s, tr("What came of it (closes the referral)"), referral.result, 2);
    connect(this, &RecordForm::saveRequested, this, &ReferralForm::read);
}

void ReferralForm::read()
{
    clearProblems();
    Referral next = m_referral;
    next.direction = referralDirectionFromCode(m_direction->currentData().toString()).value_or(next.direction);
    next.agency = Id<Agency>(m_agency->currentData().toLongLong());
    next.contact = m_contact->text();
    next.reason = m_reason->toPlainText();
    next.way = referralWayFromCode(m_way->currentData().toString()).value_or(next.way);
    next.clientCase = Id<ClientCase>(m_case->currentData().toLongLong());
    next.result = m_result->toPlainText();
    // The day belongs to the result: without one there is none, a new one is of today.
    if (next.result.trimmed() != m_referral.result)
        next.resultOn = {};
    if (readDay(u"referred_on"_s, &next.referredOn) && readDay(u"follow_up_on"_s, &next.followUpOn))
        Q_EMIT ready(next);
}

} // namespace yorozu::ui
