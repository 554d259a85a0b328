// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/MovePanel.h"

#include "core/rules/Permissions.h"
#include "core/service/DataAddress.h"
#include "ui/admin/ServerFields.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QDir>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int WidestText = 720;
}

MovePanel::MovePanel(DeskContext& context, const QString& database, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_database(database)
    , m_toServer(!service::DataAddress::of(database).isOnServer())
    , m_begin(new QPushButton(this))
    , m_help(new QLabel(this))
    , m_card(new QFrame(this))
    , m_heading(new QLabel(m_card))
    , m_what(new QLabel(m_card))
    , m_band(new Band(context.themes(), m_card))
    , m_missing(new QLabel(m_card))
    , m_move(new QPushButton(m_card))
    , m_cancel(new QPushButton(m_card))
{
    buildUi();
    retranslate();
    cancel();
    connect(&m_context, &DeskContext::callerChanged, this, &MovePanel::refresh);
}

void MovePanel::buildUi()
{
    setObjectName(u"movePanel"_s);
    m_begin->setObjectName(u"moveBegin"_s);
    m_card->setObjectName(u"moveCard"_s);
    m_band->setObjectName(u"moveBand"_s);
    m_missing->setObjectName(u"moveMissing"_s);
    m_move->setObjectName(u"moveDo"_s);
    m_cancel->setObjectName(u"moveCancel"_s);
    setTextRole(m_help, TextRole::Help);
    setTextRole(m_heading, TextRole::Heading);
    setTextRole(m_missing, TextRole::Note);
    setSurfaceRole(m_card, SurfaceRole::Card);
    setButtonKind(m_move, ButtonKind::Primary);
    for (QLabel* text : {m_help, m_what})
        text->setWordWrap(true);
    m_card->setMaximumWidth(WidestText);

    auto* row = new QHBoxLayout;
    row->addWidget(m_begin);
    row->addWidget(m_help, 1);
    auto* buttons = new QHBoxLayout;
    m_missing->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    buttons->addWidget(m_missing, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_move);
    auto* card = new QVBoxLayout(m_card);
    card->setContentsMargins(Space::s4, Space::s4, Space::s4, Space::s4);
    card->setSpacing(Space::s2);
    card->addWidget(m_heading);
    card->addWidget(m_what);
    card->addWidget(m_band);
    card->addWidget(buildPlace());
    card->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s3);
    // In a row of its own: only so the heights of its wrapped texts are asked for at the width that it really has.
    auto* cardRow = new QHBoxLayout;
    cardRow->addWidget(m_card, WidestText);
    cardRow->addStretch(1);
    layout->addLayout(row);
    layout->addLayout(cardRow);
    connect(m_begin, &QPushButton::clicked, this, &MovePanel::begin);
    connect(m_cancel, &QPushButton::clicked, this, &MovePanel::cancel);
    connect(m_move, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(place()); });
}

QWidget* MovePanel::buildPlace()
{
    if (m_toServer) {
        m_server = new ServerFields(m_card);
        connect(m_server, &ServerFields::edited, this, &MovePanel::refresh);
        return m_server;
    }
    auto* widget = new QWidget(m_card);
    m_fileName = new QLabel(widget);
    m_file = new QLineEdit(widget);
    m_browse = new QPushButton(widget);
    m_file->setObjectName(u"moveFile"_s);
    m_browse->setObjectName(u"moveBrowse"_s);
    setTextRole(m_fileName, TextRole::Label);
    m_fileName->setBuddy(m_file);
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s1);
    layout->addWidget(m_fileName);
    auto* row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    row->addWidget(m_browse);
    layout->addLayout(row);
    connect(m_file, &QLineEdit::textChanged, this, &MovePanel::refresh);
    connect(m_browse, &QPushButton::clicked, this, &MovePanel::browse);
    return widget;
}

void MovePanel::browse()
{
    const QString proposal =
        m_file->text().isEmpty() ? QDir::homePath() + u'/' + service::DataAddress::of(m_database).name : m_file->text();
    auto* dialog =
        new QFileDialog(this, tr("Where the new file is to lie"), proposal, tr("Data bases of YorozuDesk (*.yorozu)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"yorozu"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { m_file->setText(QDir::toNativeSeparators(file)); });
    dialog->open();
}

QString MovePanel::place() const
{
    return m_toServer ? m_server->address() : QDir::fromNativeSeparators(m_file->text().trimmed());
}

void MovePanel::begin()
{
    m_card->show();
    m_begin->hide();
    m_help->hide();
    refresh();
    if (m_toServer)
        m_server->findChild<QLineEdit*>(u"serverHost"_s)->setFocus(Qt::OtherFocusReason);
    else
        m_file->setFocus(Qt::OtherFocusReason);
}

void MovePanel::cancel()
{
    const bool hadFocus = m_card->isAncestorOf(focusWidget());
    m_card->hide();
    m_begin->show();
    m_help->show();
    refresh();
    if (hadFocus)
        m_begin->setFocus(Qt::OtherFocusReason);
}

QString MovePanel::missing() const
{
    if (!place().isEmpty())
        return {};
    return m_toServer ? tr("Type the name of the server and of the data base.")
                      : tr("Choose where the new file is to lie.");
}

void MovePanel::refresh()
{
    const Status allowed = rules::require(m_context.caller(), rules::Action::RestoreBackup);
    m_begin->setEnabled(bool(allowed));
    m_help->setText(!allowed     ? allowed.error().message
                    : m_toServer ? tr("So that two offices work on the same data at the same time.")
                                 : tr("So that one computer works without the server. The server keeps what it has."));
    // Another person may have come to the screen meanwhile.
    if (!allowed)
        m_band->showMessage(Band::Kind::Warning, allowed.error().message);
    else
        m_band->hide();
    const QString reason = missing();
    m_missing->setText(reason);
    m_move->setEnabled(allowed && reason.isEmpty());
}

void MovePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_card->isVisible())
        cancel();
    else
        QWidget::keyPressEvent(event);
}

void MovePanel::retranslate()
{
    const QString title = m_toServer ? tr("Move to a server") : tr("Move to a file");
    setAccessibleName(title);
    m_heading->setText(title);
    m_begin->setText(m_toServer ? tr("Move to a server…") : tr("Move to a file…"));
    m_what->setText(
        tr("Everybody must have closed YorozuDesk. It closes here, too; everything is copied into a new data base and "
           "compared row by row. What is here stays as it is, and you can stop at any time. Passwords do not go "
           "along.") +
        (m_toServer
             ? u'\n' +
                   tr("Give the name of whoever may make data bases on the server (guide to the server: server.md).")
             : QString()));
    m_move->setText(tr("Close and move"));
    m_cancel->setText(tr("Cancel"));
    if (m_toServer) {
        m_server->retranslate();
    } else {
        m_fileName->setText(tr("New file"));
        m_browse->setText(tr("Browse…"));
    }
    refresh();
}

} // namespace yorozu::ui
