// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/ServerFields.h"

#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int LastPort = 65535;
constexpr int PortWidth = 120;
constexpr auto UsualPort = "5432"_L1;
} // namespace

ServerFields::ServerFields(QWidget* parent)
    : QWidget(parent)
    , m_hostName(new QLabel(this))
    , m_host(new QLineEdit(this))
    , m_portName(new QLabel(this))
    , m_port(new QLineEdit(this))
    , m_databaseName(new QLabel(this))
    , m_database(new QLineEdit(this))
    , m_userName(new QLabel(this))
    , m_user(new QLineEdit(this))
    , m_authorityName(new QLabel(this))
    , m_authority(new QLineEdit(this))
    , m_browse(new QPushButton(this))
    , m_note(new QLabel(this))
{
    m_host->setObjectName(u"serverHost"_s);
    m_port->setObjectName(u"serverPort"_s);
    m_database->setObjectName(u"serverDatabase"_s);
    m_user->setObjectName(u"serverUser"_s);
    m_authority->setObjectName(u"serverAuthority"_s);
    m_browse->setObjectName(u"serverAuthorityBrowse"_s);
    m_port->setValidator(new QIntValidator(1, LastPort, m_port));
    m_port->setPlaceholderText(UsualPort);
    m_port->setFixedWidth(PortWidth);
    setTextRole(m_note, TextRole::Note);
    m_note->setWordWrap(true);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(Space::s3);
    layout->setVerticalSpacing(Space::s1);
    layout->setColumnStretch(0, 1);
    add(layout, 0, 0, m_hostName, m_host);
    add(layout, 0, 1, m_portName, m_port);
    add(layout, 2, 0, m_databaseName, m_database);
    add(layout, 4, 0, m_userName, m_user);
    add(layout, 6, 0, m_authorityName, m_authority);
    layout->addWidget(m_browse, 7, 1, Qt::AlignLeft);
    layout->addWidget(m_note, 8, 0, 1, 2);
    connect(m_browse, &QPushButton::clicked, this, &ServerFields::browse);
    for (QLineEdit* field : {m_host, m_port, m_database, m_user, m_authority})
        connect(field, &QLineEdit::textEdited, this, &ServerFields::typed);
    connect(m_host, &QLineEdit::editingFinished, this, &ServerFields::takeApart);
    retranslate();
    showAuthority();
}

void ServerFields::add(QGridLayout* layout, int row, int column, QLabel* name, QWidget* field)
{
    setTextRole(name, TextRole::Label);
    name->setBuddy(field);
    if (row > 0)
        name->setContentsMargins(0, Space::s2, 0, 0);
    layout->addWidget(name, row, column);
    layout->addWidget(field, row + 1, column);
}

QString ServerFields::address() const
{
    return m_place.address();
}

void ServerFields::setAddress(const QString& address)
{
    if (const auto place = service::ServerPlace::of(address))
        show(*place);
}

void ServerFields::show(const service::ServerPlace& place)
{
    m_place = place;
    m_host->setText(place.host);
    m_port->setText(place.port > 0 ? QString::number(place.port) : QString());
    m_database->setText(place.database);
    m_user->setText(place.user);
    m_authority->setText(QDir::toNativeSeparators(place.authority));
    showAuthority();
}

void ServerFields::typed()
{
    if (const auto whole = service::ServerPlace::of(m_host->text().trimmed())) {
        m_place = *whole; // it may still grow: takeApart() comes when the field is left
    } else {
        m_place.host = m_host->text().trimmed();
        m_place.port = m_port->text().toInt();
        m_place.database = m_database->text().trimmed();
        m_place.user = m_user->text().trimmed();
        m_place.authority = QDir::fromNativeSeparators(m_authority->text().trimmed());
    }
    showAuthority();
    Q_EMIT edited();
}

void ServerFields::takeApart()
{
    if (service::ServerPlace::of(m_host->text().trimmed()))
        show(m_place);
}

// Nobody is between here and a server of this computer.
void ServerFields::showAuthority()
{
    const bool far = !m_place.host.isEmpty() && !m_place.isThisComputer();
    for (QWidget* part : {static_cast<QWidget*>(m_authorityName), static_cast<QWidget*>(m_authority),
                          static_cast<QWidget*>(m_browse), static_cast<QWidget*>(m_note)})
        part->setVisible(far);
}

void ServerFields::setInvalid(bool invalid)
{
    for (QLineEdit* field : {m_host, m_database})
        ui::setInvalid(field, invalid);
}

void ServerFields::browse()
{
    auto* dialog = new QFileDialog(this, tr("Certificate of the authority"), m_place.authority,
                                   tr("Certificates (*.crt *.pem);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_authority->setText(QDir::toNativeSeparators(file));
        typed();
    });
    dialog->open();
}

void ServerFields::retranslate()
{
    m_hostName->setText(tr("Server"));
    m_portName->setText(tr("Port"));
    m_databaseName->setText(tr("Name of the data base"));
    m_userName->setText(tr("User name on the server"));
    m_authorityName->setText(tr("Certificate of the authority (file)"));
    m_host->setPlaceholderText(tr("db.example.jp, or a whole address postgresql://…"));
    m_browse->setText(tr("Choose…"));
    m_browse->setAccessibleName(tr("Choose the certificate of the authority"));
    m_note->setText(
        tr("The line to another computer is encrypted, and the server has to prove who it is. If its "
           "certificate comes from an authority of your own house, name the file of that authority; whoever "
           "looks after the server has it."));
    for (const auto& [name, field] :
         {std::pair{m_hostName, m_host}, std::pair{m_portName, m_port}, std::pair{m_databaseName, m_database},
          std::pair{m_userName, m_user}, std::pair{m_authorityName, m_authority}})
        field->setAccessibleName(name->text());
}

void ServerFields::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yorozu::ui
