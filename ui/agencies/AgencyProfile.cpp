// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/AgencyProfile.h"

#include "ui/async/DeskContext.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int CaptionWidth = 96;
}

AgencyProfile::AgencyProfile(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(nullptr)
{
    setObjectName(u"agencyProfile"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s4, Space::s2, Space::s4, Space::s3);
}

void AgencyProfile::show(const AgencyRecord& record, bool editable)
{
    delete m_page;
    m_page = new QWidget(this);
    m_list = new QVBoxLayout(m_page);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(Space::s1);
    layout()->addWidget(m_page);
    const Agency& agency = record.agency;
    if (editable) {
        auto* edit = new QPushButton(tr("Edit F2"), m_page);
        edit->setObjectName(u"agencyProfileEdit"_s);
        edit->setAccessibleName(tr("Edit the agency"));
        setControlSize(edit, ControlSize::Tiny);
        connect(edit, &QPushButton::clicked, this, &AgencyProfile::editWanted);
        m_list->addWidget(edit, 0, Qt::AlignRight);
    }
    if (!agency.note.isEmpty()) {
        addHead(tr("Policy and notes"));
        addText(agency.note, u"agencyNote"_s);
    }
    addPractices(record);
    addWishes(agency);
    addReach(record);
    addHistory(record);
    m_list->addStretch(1);
    m_page->show();
}

void AgencyProfile::addHead(const QString& text)
{
    auto* head = new QLabel(text, m_page);
    setTextRole(head, TextRole::Section);
    head->setContentsMargins(0, Space::s2, 0, 0);
    m_list->addWidget(head);
}

void AgencyProfile::addText(const QString& text, const QString& name)
{
    auto* label = new QLabel(text, m_page);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    setTextRole(label, TextRole::Table);
    m_list->addWidget(label);
}

void AgencyProfile::addFact(const QString& caption, const QString& text)
{
    if (text.isEmpty())
        return;
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s2);
    auto* head = new QLabel(caption, m_page);
    setTextRole(head, TextRole::Label);
    head->setFixedWidth(CaptionWidth);
    head->setAlignment(Qt::AlignTop);
    auto* value = new QLabel(text, m_page);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextRole(value, TextRole::Table);
    row->addWidget(head);
    row->addWidget(value, 1);
    m_list->addLayout(row);
}

void AgencyProfile::addPractices(const AgencyRecord& record)
{
    addHead(tr("How they use the centre"));
    if (record.practices.isEmpty()) {
        addText(tr("Nothing is written down yet."));
        return;
    }
    for (const AgencyPractice& one : record.practices) {
        auto* row = new QHBoxLayout;
        row->setSpacing(Space::s2);
        auto* text = new QLabel(u"・"_s + one.text, m_page);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        setTextRole(text, TextRole::Table);
        row->addWidget(text, 1);
        if (one.jointlyMade) {
            auto* mark = new Chip(m_context.themes(), tr("Made together with the shinkin"), Chip::Tone::Green, m_page);
            mark->setAccessibleName(mark->text());
            row->addWidget(mark, 0, Qt::AlignTop);
        }
        m_list->addLayout(row);
    }
}

void AgencyProfile::addWishes(const Agency& agency)
{
    QStringList wishes;
    if (agency.wishesVisit)
        wishes.append(tr("that we visit its clients"));
    if (agency.wishesCompany)
        wishes.append(tr("to come along"));
    addHead(tr("Wishes"));
    addFact(tr("It wishes"), wishes.join(tr(", ")));
    addFact(tr("How they book"), agency.bookingWay);
    addFact(tr("Other wishes"), agency.wishes);
    if (wishes.isEmpty() && agency.bookingWay.isEmpty() && agency.wishes.isEmpty())
        addText(tr("No wishes are on record."));
}

void AgencyProfile::addReach(const AgencyRecord& record)
{
    const Agency& agency = record.agency;
    addHead(tr("How it is reached"));
    addFact(tr("Telephone"), agency.phone);
    addFact(tr("Mail"), agency.email);
    addFact(tr("Address"), agency.address);
    addFact(tr("Website"), agency.website);
    for (const AgencyBranch& branch : record.branches) {
        if (branch.retired)
            continue;
        QStringList words{branch.phone, branch.address};
        words.removeAll(QString());
        addFact(branch.name, words.isEmpty() ? tr("branch") : words.join(u"　"_s));
    }
}

void AgencyProfile::addLink(const QString& text, Id<Agency> agency)
{
    auto* link = new QPushButton(text, m_page);
    link->setObjectName(u"agencyLink_%1"_s.arg(agency.number()));
    link->setAccessibleName(text);
    setButtonKind(link, ButtonKind::Link);
    setControlSize(link, ControlSize::Tiny);
    connect(link, &QPushButton::clicked, this, [this, agency] { Q_EMIT agencyWanted(agency); });
    m_list->addWidget(link, 0, Qt::AlignLeft);
}

void AgencyProfile::addHistory(const AgencyRecord& record)
{
    if (record.formerNames.isEmpty() && record.parts.isEmpty() && !record.merged)
        return;
    addHead(tr("Names and mergers"));
    for (const FormerName& former : record.formerNames)
        addFact(tr("until %1").arg(former.to.toString(u"yyyy/MM/dd"_s)), former.name);
    for (const AgencyMerge& part : record.parts)
        addLink(tr("Since %1 with %2").arg(part.on.toString(u"yyyy/MM/dd"_s), part.otherName), part.other);
    if (record.merged) {
        addLink(tr("Since %1 part of %2").arg(record.merged->on.toString(u"yyyy/MM/dd"_s), record.merged->keptName),
                record.merged->kept);
    }
}

} // namespace yorozu::ui
