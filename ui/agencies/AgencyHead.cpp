// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/AgencyHead.h"

#include "core/service/CentreService.h"
#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int ChipGap = 6;
}

AgencyHead::AgencyHead(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new ElidedLabel(context.themes(), {}, this))
    , m_chips(new QWidget(this))
    , m_facts(new ElidedLabel(context.themes(), {}, this))
    , m_mail(new QPushButton(this))
    , m_more(new QToolButton(this))
{
    setObjectName(u"agencyHead"_s);
    m_name->setObjectName(u"agencyName"_s);
    m_facts->setObjectName(u"agencyFacts"_s);
    m_mail->setObjectName(u"agencyMail"_s);
    m_more->setObjectName(u"agencyMore"_s);
    setTextRole(m_name, TextRole::Title);
    setTextRole(m_facts, TextRole::Note);
    setControlSize(m_mail, ControlSize::Small);
    setControlSize(m_more, ControlSize::Small);
    setButtonKind(m_more, ButtonKind::Default);
    context.themes().bindIcon(m_mail, u"mail"_s);
    context.themes().bindIcon(m_more, u"more"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    new QHBoxLayout(m_chips);
    auto* title = new QHBoxLayout;
    title->setSpacing(Space::s2);
    title->addWidget(m_name);
    title->addWidget(m_chips);
    title->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(title);
    words->addWidget(m_facts);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::s4, Space::s3, Space::s4, Space::s2);
    layout->setSpacing(Space::s2);
    layout->addLayout(words, 1);
    layout->addWidget(m_mail);
    layout->addWidget(m_more);
    connect(m_mail, &QPushButton::clicked, this, &AgencyHead::mailRequested);
    retranslate();
}

void AgencyHead::show(const service::AgencyView& view, bool editable)
{
    m_view = view;
    m_editable = editable;
    m_name->setText(view.record.agency.name);
    m_facts->setText(facts());
    const QString mail = view.record.agency.email;
    m_mail->setEnabled(!mail.isEmpty());
    m_mail->setToolTip(mail.isEmpty() ? tr("No mail address is on record.") : mail);
    showChips();
    fillMenu();
}

QString AgencyHead::facts() const
{
    const Agency& agency = m_view.record.agency;
    QStringList words;
    if (agency.member)
        words.append(agency.memberInTokyo ? tr("member, in Tokyo") : tr("member"));
    const auto person = [this](Id<Staff> id) {
        const Staff* staff = m_context.centre().findStaff(id);
        return staff ? shownName(*staff) : QString();
    };
    words.append(agency.inCharge ? tr("in charge: %1").arg(person(agency.inCharge)) : tr("nobody is in charge"));
    if (agency.deputy)
        words.append(tr("deputy: %1").arg(person(agency.deputy)));
    words.append(tr("%n client(s) of theirs this year", nullptr, m_view.clients.thisYear));
    return words.join(u" · "_s);
}

void AgencyHead::showChips()
{
    delete m_chips->layout();
    qDeleteAll(m_chips->findChildren<Chip*>(QString(), Qt::FindDirectChildrenOnly));
    auto* row = new QHBoxLayout(m_chips);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(ChipGap);
    const auto chip = [&](const QString& text, Chip::Tone tone = Chip::Tone::Plain) {
        auto* one = new Chip(m_context.themes(), text, tone, m_chips);
        one->setAccessibleName(text);
        row->addWidget(one);
    };
    const Agency& agency = m_view.record.agency;
    chip(shownMaster(m_context.centre(), MasterKind::AgencyKind, agency.kind, agency.kindName));
    if (agency.onFortyList)
        chip(tr("★ List of 40"), Chip::Tone::Accent);
    const bool joint = std::any_of(m_view.record.practices.cbegin(), m_view.record.practices.cend(),
                                   [](const AgencyPractice& one) { return one.jointlyMade; });
    if (joint)
        chip(tr("Made together"), Chip::Tone::Green);
    if (m_view.record.merged)
        chip(tr("Part of %1").arg(m_view.record.merged->keptName), Chip::Tone::Amber);
    else if (agency.retired)
        chip(tr("Inactive"), Chip::Tone::Amber);
}

void AgencyHead::fillMenu()
{
    QMenu* menu = m_more->menu();
    menu->clear();
    const auto add = [menu](const QString& name, const QString& text, auto act) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, menu, act);
        return action;
    };
    if (m_editable) {
        add(u"agencyEdit"_s, tr("Edit…"), [this] { Q_EMIT editRequested(); })->setShortcut(Qt::Key_F2);
        menu->actions().constLast()->setShortcutContext(Qt::WidgetShortcut); // the page has it; here it is only shown
        if (!m_view.record.merged) {
            add(u"agencyRename"_s, tr("Rename from a day on…"), [this] { Q_EMIT renameRequested(); });
            add(u"agencyMerge"_s, tr("Another agency becomes part of it…"), [this] { Q_EMIT mergeRequested(); });
        }
        if (!m_view.record.formerNames.isEmpty()) {
            add(u"agencyNameBack"_s, tr("It is called “%1” after all").arg(m_view.record.formerNames.constLast().name),
                [this] { Q_EMIT nameBackRequested(); });
        }
        for (const AgencyMerge& part : std::as_const(m_view.record.parts)) {
            add(u"agencyUnmerge_%1"_s.arg(part.other.number()),
                tr("“%1” is no part of it after all").arg(part.otherName),
                [this, other = part.other] { Q_EMIT unmergeRequested(other); });
        }
        const bool retired = m_view.record.agency.retired;
        if (!m_view.record.merged) {
            add(u"agencyRetire"_s, retired ? tr("Back into use") : tr("Make inactive"),
                [this, retired] { Q_EMIT retireRequested(!retired); });
        }
        menu->addSeparator();
    }
    add(u"agencyCompanies"_s, tr("Its companies in the ledger"), [this] { Q_EMIT companiesRequested(); });
}

void AgencyHead::retranslate()
{
    m_mail->setText(tr("Mail"));
    m_mail->setAccessibleName(tr("Write a mail to the agency"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
}

void AgencyHead::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_view.record.agency.id)
        show(m_view, m_editable);
}

} // namespace yorozu::ui
