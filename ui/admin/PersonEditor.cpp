// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/PersonEditor.h"

#include "core/domain/Limits.h"
#include "core/rules/Permissions.h"
#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

void choose(QComboBox* box, qint64 value)
{
    box->setCurrentIndex(std::max(box->findData(value), 0));
}

qint64 chosen(const QComboBox* box)
{
    return box->currentData().toLongLong();
}

} // namespace

PersonEditor::PersonEditor(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_heading(new QLabel(this))
    , m_fields(new QFormLayout)
    , m_name(new QLineEdit(this))
    , m_kana(new QLineEdit(this))
    , m_roman(new QLineEdit(this))
    , m_login(new QLineEdit(this))
    , m_title(new QComboBox(this))
    , m_group(new QComboBox(this))
    , m_stamp(new QComboBox(this))
    , m_office(new QComboBox(this))
    , m_problem(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_reset(new QPushButton(this))
{
    buildUi();
    retranslate();
}

void PersonEditor::buildUi()
{
    setObjectName(u"personEditor"_s);
    m_problem->setObjectName(u"personProblem"_s);
    m_save->setObjectName(u"personSave"_s);
    m_reset->setObjectName(u"personReset"_s);
    setTextRole(m_heading, TextRole::Heading);
    setTextRole(m_problem, TextRole::Problem);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setButtonKind(m_save, ButtonKind::Primary);
    setButtonKind(m_reset, ButtonKind::Plain);
    m_fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_fields->setVerticalSpacing(Space::s2);
    m_byField = {{u"name"_s, m_name},   {u"kana"_s, m_kana},   {u"roman"_s, m_roman},     {u"login"_s, m_login},
                 {u"title"_s, m_title}, {u"group"_s, m_group}, {u"stamp_box"_s, m_stamp}, {u"office"_s, m_office}};
    for (auto field = m_byField.cbegin(); field != m_byField.cend(); ++field)
        field.value()->setObjectName(u"person-"_s + field.key());
    for (QLineEdit* edit : {m_name, m_kana, m_roman, m_login}) {
        edit->setMaxLength(static_cast<int>(Limit::name));
        m_fields->addRow(new QLabel(this), edit);
        connect(edit, &QLineEdit::textChanged, this, &PersonEditor::refresh);
        connect(edit, &QLineEdit::returnPressed, this, [this] {
            if (m_save->isEnabled())
                Q_EMIT saveRequested();
        });
    }
    for (QComboBox* box : {m_title, m_group, m_stamp, m_office}) {
        m_fields->addRow(new QLabel(this), box);
        connect(box, &QComboBox::currentIndexChanged, this, &PersonEditor::refresh);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_heading);
    layout->addLayout(m_fields);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &PersonEditor::saveRequested);
    connect(m_reset, &QPushButton::clicked, this, [this] { show(m_member); });
}

void PersonEditor::fillChoices()
{
    const service::CentreData& centre = m_context.centre();
    const QDate today = tokyoDate(m_context.clock().now());
    const QSignalBlocker quiet[]{QSignalBlocker(m_title), QSignalBlocker(m_group), QSignalBlocker(m_stamp),
                                 QSignalBlocker(m_office)};
    for (QComboBox* box : {m_title, m_group, m_stamp, m_office})
        box->clear();
    for (QComboBox* box : {m_title, m_stamp, m_office})
        box->addItem(tr("none"), 0);
    // What she has stays to be chosen, also when it is not given any more.
    for (const MasterEntry& title : centre.jobTitles) {
        if (title.validOn(today) || title.id == m_member.staff.title)
            m_title->addItem(shownName(title), title.id);
    }
    for (const PermissionGroup group : rules::allGroups())
        m_group->addItem(label(group), static_cast<int>(group));
    for (const StampBox& box : centre.stampBoxes)
        m_stamp->addItem(box.name, box.id.number());
    for (const Office& office : centre.offices) {
        if (!office.retired || office.id == m_member.staff.office)
            m_office->addItem(shownName(office), office.id.number());
    }
}

void PersonEditor::show(const StaffMember& member)
{
    m_member = member;
    fillChoices();
    fill(member);
    m_heading->setText(isNew() ? tr("A new person") : member.staff.name);
    calm();
    refresh();
}

void PersonEditor::fill(const StaffMember& member)
{
    m_name->setText(member.staff.name);
    m_kana->setText(member.staff.kana);
    m_roman->setText(member.staff.roman);
    m_login->setText(member.login);
    choose(m_title, member.staff.title);
    choose(m_group, static_cast<int>(member.staff.group));
    choose(m_stamp, member.staff.stampBox.number());
    choose(m_office, member.staff.office.number());
}

void PersonEditor::rebase(const StaffMember& member)
{
    m_member = member;
    refresh();
}

StaffMember PersonEditor::typed() const
{
    StaffMember member = m_member;
    member.staff.name = m_name->text();
    member.staff.kana = m_kana->text();
    member.staff.roman = m_roman->text();
    member.login = m_login->text();
    member.staff.title = chosen(m_title);
    if (member.staff.title != m_member.staff.title)
        member.staff.titleName = m_context.centre().masterName(MasterKind::JobTitle, member.staff.title);
    member.staff.group = static_cast<PermissionGroup>(chosen(m_group));
    member.staff.stampBox = Id<StampBox>(chosen(m_stamp));
    member.staff.office = Id<Office>(chosen(m_office));
    return member;
}

void PersonEditor::setMayEdit(bool may)
{
    m_mayEdit = may;
    for (QWidget* field : std::as_const(m_byField))
        field->setEnabled(may);
    refresh();
}

void PersonEditor::refresh()
{
    m_save->setEnabled(m_mayEdit && isChanged() && !m_name->text().trimmed().isEmpty());
    m_reset->setEnabled(m_mayEdit && isChanged());
    Q_EMIT changed();
}

void PersonEditor::calm()
{
    for (QWidget* field : std::as_const(m_byField))
        setInvalid(field, false);
    m_problem->hide();
}

void PersonEditor::complain(const Error& error)
{
    calm();
    m_problem->setText(error.message);
    m_problem->show();
    if (QWidget* field = m_byField.value(error.field)) {
        setInvalid(field, true);
        field->setFocus(Qt::OtherFocusReason);
    }
}

void PersonEditor::takeKeys()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void PersonEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PersonEditor::retranslate()
{
    const QList<std::pair<QWidget*, QString>> names{{m_name, tr("Name")},
                                                    {m_kana, tr("Reading")},
                                                    {m_roman, tr("In Latin letters")},
                                                    {m_login, tr("Login")},
                                                    {m_title, tr("Job title")},
                                                    {m_group, tr("Rights")},
                                                    {m_stamp, tr("Stamps the box")},
                                                    {m_office, tr("Office")}};
    for (const auto& [field, name] : names) {
        static_cast<QLabel*>(m_fields->labelForField(field))->setText(name);
        field->setAccessibleName(name);
    }
    m_name->setPlaceholderText(tr("Family name, a space, given name"));
    m_login->setPlaceholderText(tr("may be left empty"));
    m_save->setText(tr("Save"));
    m_reset->setText(tr("As before"));
    // In the other language the choices read otherwise; what is half typed stays.
    const StaffMember half = m_office->count() > 0 ? typed() : m_member;
    fillChoices();
    fill(half);
    m_heading->setText(isNew() ? tr("A new person") : m_member.staff.name);
    refresh();
}

} // namespace yorozu::ui
