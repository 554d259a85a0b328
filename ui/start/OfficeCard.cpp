// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/OfficeCard.h"

#include "core/rules/CentrePlanCheck.h"
#include "ui/start/Stepper.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int MostChips = 6;
constexpr int NarrowestName = 34;
constexpr int CaretRoom = 6;
} // namespace

OfficeCard::OfficeCard(ThemeManager& themes, const OfficePlan& office, QWidget* parent)
    : QFrame(parent)
    , m_themes(themes)
    , m_office(office)
    , m_name(new QLineEdit(office.name, this))
    , m_suffix(new QLabel(tr(" office"), this))
    , m_kind(new Chip(themes, office.headquarters ? tr("Headquarters") : tr("Satellite"),
                      office.headquarters ? Chip::Tone::Accent : Chip::Tone::Plain, this))
    , m_boothsLabel(new QLabel(tr("Booths"), this))
    , m_booths(new Stepper(themes, 1, rules::MostBooths, this))
    , m_remove(new QToolButton(this))
    , m_equipment(new QLabel(this))
    , m_chips(new QWidget(this))
{
    setSurfaceRole(this, SurfaceRole::Card);
    m_name->setObjectName(u"officeName"_s);
    m_name->setAccessibleName(tr("Name of the office"));
    m_name->setFont(themes.font(Type::heading));
    m_name->setPlaceholderText(tr("Name"));
    setControlSize(m_name, ControlSize::Cell);
    setTextRole(m_suffix, TextRole::Heading);
    setTextRole(m_boothsLabel, TextRole::Table);
    setTextRole(m_equipment, TextRole::Table);
    m_remove->setObjectName(u"officeRemove"_s);
    m_remove->setAccessibleName(tr("Remove the office"));
    m_remove->setToolTip(m_remove->accessibleName());
    themes.bindIcon(m_remove, u"x"_s);
    // The steppers of all cards stand below one another, whichever of them can be removed.
    QSizePolicy room = m_remove->sizePolicy();
    room.setRetainSizeWhenHidden(true);
    m_remove->setSizePolicy(room);
    m_booths->setValue(office.booths);
    m_booths->setNames(tr("Booths"), tr("One booth less"), tr("One booth more"));
    auto* upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_name);
    upper->addWidget(m_suffix);
    upper->addSpacing(Space::s2);
    upper->addWidget(m_kind);
    upper->addStretch(1);
    upper->addWidget(m_boothsLabel);
    upper->addSpacing(Space::s2);
    upper->addWidget(m_booths);
    upper->addWidget(m_remove);
    auto* lower = new QHBoxLayout;
    lower->addWidget(m_chips);
    lower->addStretch(1);
    lower->addWidget(m_equipment);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s4, Space::s3, Space::s4, Space::s3);
    layout->setSpacing(Space::s3);
    layout->addLayout(upper);
    layout->addLayout(lower);
    auto* chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(Space::s1);
    fitName();
    showBooths();
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_office.name = text;
        fitName();
        Q_EMIT edited();
    });
    connect(m_booths, &Stepper::valueChanged, this, [this](int booths) {
        m_office.booths = booths;
        showBooths();
        Q_EMIT edited();
    });
    connect(m_remove, &QToolButton::clicked, this, &OfficeCard::removeWanted);
}

void OfficeCard::setRemovable(bool removable)
{
    m_remove->setVisible(removable);
}

void OfficeCard::focusName()
{
    m_name->setFocus();
}

void OfficeCard::fitName()
{
    const QString shown = m_name->text().isEmpty() ? m_name->placeholderText() : m_name->text();
    m_name->setFixedWidth(std::max(NarrowestName, m_name->fontMetrics().horizontalAdvance(shown) + CaretRoom));
}

void OfficeCard::showBooths()
{
    qDeleteAll(m_chips->findChildren<QLabel*>(Qt::FindDirectChildrenOnly));
    qDeleteAll(m_chips->findChildren<Chip*>(Qt::FindDirectChildrenOnly));
    for (int i = 1; i <= std::min(m_office.booths, MostChips); ++i)
        m_chips->layout()->addWidget(new Chip(m_themes, tr("Booth %1").arg(i), Chip::Tone::Accent, m_chips));
    if (m_office.booths > MostChips)
        m_chips->layout()->addWidget(new QLabel(tr("and %1 more").arg(m_office.booths - MostChips), m_chips));
    m_equipment->setText(tr("%1 monitors · wheelchair: booth 1").arg(m_office.booths));
}

} // namespace yorozu::ui
