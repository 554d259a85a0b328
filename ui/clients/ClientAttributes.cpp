// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/ClientAttributes.h"

#include "core/domain/Industry.h"
#include "ui/async/DeskContext.h"
#include "ui/clients/ClientText.h"
#include "ui/clients/FieldRow.h"
#include "ui/clients/PersonButton.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/FlowLayout.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QApplication>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int PillGap = 6;

FieldRow::Editor editorOf(LedgerField field)
{
    switch (field) {
    case LedgerField::Industry:
    case LedgerField::Founded:
    case LedgerField::Channel:
    case LedgerField::Agency:
        return FieldRow::Editor::Choice;
    case LedgerField::Note:
        return FieldRow::Editor::Text;
    default:
        return FieldRow::Editor::Line;
    }
}

QHBoxLayout* heading(QLabel* title, QWidget* action)
{
    setTextRole(title, TextRole::Section);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, Space::s3, 0, 0);
    row->addWidget(title);
    row->addStretch(1);
    if (action)
        row->addWidget(action);
    return row;
}

void empty(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

ClientAttributes::ClientAttributes(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_basics(new QLabel(this))
    , m_edit(new QPushButton(this))
    , m_personsTitle(new QLabel(this))
    , m_addPerson(new QPushButton(this))
    , m_persons(new QVBoxLayout)
    , m_agenciesTitle(new QLabel(this))
    , m_agencies(new QWidget(this))
    , m_noteTitle(new QLabel(this))
{
    setObjectName(u"clientAttributes"_s);
    m_edit->setObjectName(u"clientEdit"_s);
    m_addPerson->setObjectName(u"clientAddPerson"_s);
    for (QPushButton* button : {m_edit, m_addPerson}) {
        setButtonKind(button, ButtonKind::Link);
        setControlSize(button, ControlSize::Tiny);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s1);
    layout->addLayout(heading(m_basics, m_edit));
    const QList<LedgerField> fields = allLedgerFields();
    for (const LedgerField field : fields) {
        auto* row = new FieldRow(context.themes(), field, editorOf(field), this);
        m_rows.insert(field, row);
        m_order.append(row);
        connect(row, &FieldRow::committed, this,
                [this, field](const QString& typed, const QString& seen) { Q_EMIT committed(field, typed, seen); });
        if (field != LedgerField::Note)
            layout->addWidget(row);
    }
    layout->addLayout(heading(m_personsTitle, m_addPerson));
    m_persons->setSpacing(0);
    layout->addLayout(m_persons);
    layout->addLayout(heading(m_agenciesTitle, nullptr));
    layout->addWidget(m_agencies);
    layout->addLayout(heading(m_noteTitle, nullptr));
    layout->addWidget(m_rows.value(LedgerField::Note));
    layout->addStretch(1);
    connect(m_edit, &QPushButton::clicked, this, &ClientAttributes::editCurrent);
    connect(m_addPerson, &QPushButton::clicked, this, [this] { Q_EMIT personWanted({}); });
    retranslate();
}

void ClientAttributes::show(const service::ClientView& view, bool editable)
{
    m_view = view;
    m_editable = editable;
    m_edit->setVisible(editable);
    m_addPerson->setVisible(editable);
    fillChoices();
    showFields();
    showPersons();
    showAgencies();
}

void ClientAttributes::showFields()
{
    for (FieldRow* row : std::as_const(m_order)) {
        row->setReadOnly(!m_editable);
        row->show(fieldText(m_view.client, row->field()),
                  ClientText::value(m_view.client, row->field(), m_context.centre()));
    }
}

void ClientAttributes::fillChoices()
{
    QList<FieldRow::Choice> industries{{{}, {}}};
    const QStringList letters = industryLetters();
    for (const QString& letter : letters)
        industries.append({letter, letter + u' ' + ClientText::industry(letter)});
    m_rows.value(LedgerField::Industry)->setChoices(industries);
    m_rows.value(LedgerField::Founded)
        ->setChoices({{u"1"_s, ClientText::tr("In business")}, {u"0"_s, ClientText::tr("Not founded yet")}});
    const QDate today = tokyoDate(m_context.clock().now());
    QList<FieldRow::Choice> channels{{{}, {}}};
    for (const MasterEntry& channel : m_context.centre().channels) {
        if (channel.validOn(today) || channel.id == m_view.client.channel)
            channels.append({QString::number(channel.id), channel.name});
    }
    m_rows.value(LedgerField::Channel)->setChoices(channels);
    QList<FieldRow::Choice> agencies{{{}, {}}};
    for (const Agency& agency : m_context.centre().agencies) {
        if (!agency.retired || agency.id == m_view.client.agency)
            agencies.append({QString::number(agency.id.number()), agency.name});
    }
    m_rows.value(LedgerField::Agency)->setChoices(agencies);
}

void ClientAttributes::showPersons()
{
    empty(m_persons);
    const QList<Person>& persons = m_view.client.persons;
    const auto present =
        std::count_if(persons.cbegin(), persons.cend(), [](const Person& person) { return !person.retired; });
    m_personsTitle->setText(tr("Persons (%1)").arg(present));
    for (const Person& person : persons) {
        auto* row = new PersonButton(m_context.themes(), person, this);
        row->setEnabled(m_editable);
        connect(row, &QAbstractButton::clicked, this, [this, person] { Q_EMIT personWanted(person); });
        m_persons->addWidget(row);
    }
}

void ClientAttributes::showAgencies()
{
    delete m_agencies->layout();
    qDeleteAll(m_agencies->findChildren<Chip*>(QString(), Qt::FindDirectChildrenOnly));
    QList<std::pair<Id<Agency>, QString>> agencies;
    const auto add = [&agencies](Id<Agency> id, const QString& name) {
        if (id && !name.isEmpty() && !agencies.contains(std::pair(id, name)))
            agencies.append({id, name});
    };
    add(m_view.client.agency, ClientText::value(m_view.client, LedgerField::Agency, m_context.centre()));
    for (const Referral& referral : std::as_const(m_view.referrals))
        add(referral.agency, referral.agencyName);
    auto* rows = new FlowLayout(m_agencies, PillGap, PillGap);
    for (const auto& [id, name] : std::as_const(agencies)) {
        auto* chip = new Chip(m_context.themes(), name, Chip::Tone::Plain, m_agencies);
        chip->setObjectName(u"clientAgency_%1"_s.arg(id.number()));
        chip->setAccessibleName(tr("Agency: %1").arg(name));
        chip->setToolTip(chip->accessibleName());
        chip->setInteractive(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QAbstractButton::clicked, this, [this, id = id] { m_context.go(Target::agency(id)); });
        rows->addWidget(chip);
    }
    m_agencies->setVisible(!agencies.isEmpty());
    m_agenciesTitle->setVisible(!agencies.isEmpty());
}

void ClientAttributes::editCurrent()
{
    const QWidget* focus = QApplication::focusWidget();
    for (FieldRow* row : std::as_const(m_order)) {
        if (focus && row->isAncestorOf(focus)) {
            row->edit();
            return;
        }
    }
    m_order.constFirst()->edit();
}

bool ClientAttributes::hasUnsaved() const
{
    return std::any_of(m_order.cbegin(), m_order.cend(), [](const FieldRow* row) { return row->hasUnsaved(); });
}

void ClientAttributes::commitAll()
{
    for (FieldRow* row : std::as_const(m_order))
        row->commit();
}

void ClientAttributes::dropEditors()
{
    for (FieldRow* row : std::as_const(m_order))
        row->cancel();
}

void ClientAttributes::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_view.client.id)
        show(m_view, m_editable);
}

void ClientAttributes::retranslate()
{
    m_basics->setText(tr("Basics"));
    m_edit->setText(tr("Edit F2"));
    m_edit->setAccessibleName(tr("Edit the attributes"));
    m_addPerson->setText(tr("+ Person"));
    m_addPerson->setAccessibleName(tr("New person"));
    m_agenciesTitle->setText(tr("Agencies of this company"));
    m_noteTitle->setText(tr("To bear in mind"));
}

} // namespace yorozu::ui
