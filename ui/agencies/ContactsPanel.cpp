// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/ContactsPanel.h"

#include "core/japanese/NameKey.h"
#include "ui/agencies/ContactButton.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int MostShown = 3; // the form below needs the room
}

ContactsPanel::ContactsPanel(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_rows(new QWidget(this))
    , m_list(new QVBoxLayout(m_rows))
{
    setObjectName(u"contactsPanel"_s);
    m_title->setObjectName(u"contactsTitle"_s);
    m_add->setObjectName(u"contactAdd"_s);
    setTextRole(m_title, TextRole::Section);
    setButtonKind(m_add, ButtonKind::Link);
    setControlSize(m_add, ControlSize::Tiny);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s4, Space::s3, Space::s4, Space::s2);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_rows);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT contactWanted({}); });
    retranslate();
}

void ContactsPanel::show(const service::AgencyView& view, bool editable)
{
    if (view.record.agency.id != m_view.record.agency.id)
        m_all = false;
    m_view = view;
    m_editable = editable;
    rebuild();
}

void ContactsPanel::rebuild()
{
    const QWidget* focus = window()->focusWidget();
    const QString focused = focus && m_rows->isAncestorOf(focus) ? focus->objectName() : QString();
    while (QLayoutItem* item = m_list->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->setObjectName({});
            item->widget()->deleteLater();
        }
        delete item;
    }
    // Those who are met most come first.
    QList<AgencyContact> contacts = m_view.record.contacts;
    std::stable_sort(contacts.begin(), contacts.end(), [this](const AgencyContact& a, const AgencyContact& b) {
        if (a.retired != b.retired)
            return b.retired;
        return m_view.met.value(a.id.number()) > m_view.met.value(b.id.number());
    });
    const auto present =
        std::count_if(contacts.cbegin(), contacts.cend(), [](const AgencyContact& one) { return !one.retired; });
    const qsizetype most = m_all ? contacts.size() : std::min<qsizetype>(present, MostShown);
    for (const AgencyContact& one : contacts.first(most))
        addContact(one);
    if (most < contacts.size()) {
        auto* more = new QPushButton(tr("Show all (%1)").arg(contacts.size()), m_rows);
        more->setObjectName(u"contactsAll"_s);
        more->setAccessibleName(more->text());
        setButtonKind(more, ButtonKind::Link);
        setControlSize(more, ControlSize::Tiny);
        connect(more, &QPushButton::clicked, this, [this] {
            m_all = true;
            rebuild();
        });
        m_list->addWidget(more, 0, Qt::AlignLeft);
    }
    m_title->setText(tr("Persons (%1)").arg(present));
    m_add->setVisible(m_editable);
    if (auto* again = focused.isEmpty() ? nullptr : m_rows->findChild<QWidget*>(focused))
        again->setFocus(Qt::OtherFocusReason);
}

// A trainee of the agency with this very name.
QDate ContactsPanel::trainedUntil(const AgencyContact& contact) const
{
    const QDate today = tokyoDate(m_context.clock().now());
    for (const Trainee& one : m_view.trainees) {
        if (one.last < today && japanese::nameKey(one.name) == japanese::nameKey(contact.name))
            return one.last;
    }
    return {};
}

void ContactsPanel::addContact(const AgencyContact& contact)
{
    auto* button = new ContactButton(m_context.themes(), contact, m_view.met.value(contact.id.number()),
                                     trainedUntil(contact), m_rows);
    connect(button, &QAbstractButton::clicked, this, [this, button, contact] { offer(button, contact); });
    m_list->addWidget(button);
}

void ContactsPanel::offer(QWidget* button, const AgencyContact& contact)
{
    auto* menu = new QMenu(button);
    menu->setObjectName(u"contactMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!contact.email.isEmpty()) {
        QAction* mail = menu->addAction(tr("Write to %1").arg(contact.email));
        mail->setObjectName(u"contactMail"_s);
        connect(mail, &QAction::triggered, this, [this, contact] { Q_EMIT mailWanted(contact.email); });
    }
    if (!contact.phone.isEmpty()) {
        QAction* phone = menu->addAction(tr("Copy the number %1").arg(contact.phone));
        phone->setObjectName(u"contactPhone"_s);
        connect(phone, &QAction::triggered, this, [this, contact] {
            QGuiApplication::clipboard()->setText(contact.phone);
            m_context.announce(tr("Copied: %1").arg(contact.phone));
        });
    }
    if (m_editable) {
        QAction* edit = menu->addAction(tr("Edit…"));
        edit->setObjectName(u"contactEdit"_s);
        connect(edit, &QAction::triggered, this, [this, contact] { Q_EMIT contactWanted(contact); });
    }
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void ContactsPanel::retranslate()
{
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("New person of the agency"));
    setAccessibleName(tr("Persons of the agency"));
}

void ContactsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    rebuild();
}

} // namespace yorozu::ui
