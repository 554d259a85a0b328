// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/FirstPersonDialog.h"

#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::desk {

using namespace ui;

namespace {
constexpr std::array Groups{PermissionGroup::SectionChief, PermissionGroup::Chief,     PermissionGroup::SubChief,
                            PermissionGroup::Coordinator,  PermissionGroup::Concierge, PermissionGroup::Office};
}

FirstPersonDialog::FirstPersonDialog(const QList<Office>& offices, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_kana(new QLineEdit(this))
    , m_group(new QComboBox(this))
    , m_office(new QComboBox(this))
    , m_accept(new QPushButton(tr("Begin"), this))
{
    setObjectName(u"firstPerson"_s);
    setWindowTitle(tr("The first person"));
    auto* title = new QLabel(tr("Who are you?"), this);
    setTextRole(title, TextRole::Title);
    auto* help = new QLabel(
        tr("Nobody is in this data base yet. Others are added in the administration, under “People and skills”."),
        this);
    setTextRole(help, TextRole::Secondary);
    help->setWordWrap(true);
    m_name->setObjectName(u"firstName"_s);
    m_kana->setObjectName(u"firstKana"_s);
    m_group->setObjectName(u"firstGroup"_s);
    m_office->setObjectName(u"firstOffice"_s);
    m_accept->setObjectName(u"firstAccept"_s);
    for (const PermissionGroup group : Groups)
        m_group->addItem(label(group), QVariant::fromValue(static_cast<int>(group)));
    for (const Office& office : offices) {
        if (!office.retired && !office.remote)
            m_office->addItem(office.name, office.id.number());
    }
    auto* form = new QFormLayout;
    const auto add = [&](const QString& text, QWidget* field) {
        field->setAccessibleName(text);
        form->addRow(text, field);
    };
    add(tr("Name"), m_name);
    add(tr("Reading"), m_kana);
    add(tr("Group"), m_group);
    add(tr("Office"), m_office);
    setButtonKind(m_accept, ButtonKind::Primary);
    m_accept->setDefault(true);
    m_accept->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s6, Space::s5, Space::s6, Space::s5);
    layout->setSpacing(Space::s3);
    layout->addWidget(title);
    layout->addWidget(help);
    layout->addLayout(form);
    layout->addWidget(m_accept, 0, Qt::AlignRight);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_accept->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
}

Staff FirstPersonDialog::person() const
{
    Staff staff;
    staff.name = m_name->text();
    staff.kana = m_kana->text();
    staff.group = static_cast<PermissionGroup>(m_group->currentData().toInt());
    staff.office = Id<Office>(m_office->currentData().toLongLong());
    return staff;
}

} // namespace yorozu::desk
