// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/BackupSettings.h"

#include "ui/async/DeskContext.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrentRun>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int NameWidth = 160;
constexpr int PasswordWidth = 220;
} // namespace

BackupSettings::BackupSettings(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_folderName(new QLabel(this))
    , m_folder(new QLabel(this))
    , m_chooseFolder(new QPushButton(this))
    , m_secondName(new QLabel(this))
    , m_second(new QLabel(this))
    , m_chooseSecond(new QPushButton(this))
    , m_dropSecond(new QPushButton(this))
    , m_keyName(new QLabel(this))
    , m_key(new QLabel(this))
    , m_changeKey(new QPushButton(this))
    , m_dropKey(new QPushButton(this))
    , m_passwords(new QWidget(this))
    , m_password(new QLineEdit(m_passwords))
    , m_again(new QLineEdit(m_passwords))
    , m_useKey(new QPushButton(m_passwords))
    , m_cancelKey(new QPushButton(m_passwords))
    , m_passwordHelp(new QLabel(m_passwords))
{
    buildUi();
    openPasswords(false);
    retranslate();
}

void BackupSettings::buildUi()
{
    setObjectName(u"backupSettings"_s);
    m_folder->setObjectName(u"backupFolder"_s);
    m_chooseFolder->setObjectName(u"backupChooseFolder"_s);
    m_second->setObjectName(u"backupSecond"_s);
    m_chooseSecond->setObjectName(u"backupChooseSecond"_s);
    m_dropSecond->setObjectName(u"backupDropSecond"_s);
    m_key->setObjectName(u"backupKey"_s);
    m_changeKey->setObjectName(u"backupChangeKey"_s);
    m_dropKey->setObjectName(u"backupDropKey"_s);
    m_password->setObjectName(u"backupPassword"_s);
    m_again->setObjectName(u"backupPasswordAgain"_s);
    m_useKey->setObjectName(u"backupUseKey"_s);
    m_cancelKey->setObjectName(u"backupCancelKey"_s);
    for (QLineEdit* edit : {m_password, m_again}) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setFixedWidth(PasswordWidth);
        connect(edit, &QLineEdit::textChanged, this, &BackupSettings::refresh);
    }
    for (QLabel* name : {m_folderName, m_secondName, m_keyName}) {
        name->setFixedWidth(NameWidth);
        setTextRole(name, TextRole::Secondary);
    }
    for (QLabel* value : {m_folder, m_second, m_key})
        value->setWordWrap(true);
    for (QPushButton* button :
         {m_chooseFolder, m_chooseSecond, m_dropSecond, m_changeKey, m_dropKey, m_useKey, m_cancelKey})
        setControlSize(button, ControlSize::Small);
    setButtonKind(m_useKey, ButtonKind::Primary);
    for (QPushButton* button : {m_dropSecond, m_dropKey, m_cancelKey})
        setButtonKind(button, ButtonKind::Plain);
    setTextRole(m_passwordHelp, TextRole::Note);
    m_passwordHelp->setWordWrap(true);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::s3);
    grid->setVerticalSpacing(Space::s2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto line = [&](QLabel* name, QLabel* value, QPushButton* change, QPushButton* drop) {
        grid->addWidget(name, row, 0);
        grid->addWidget(value, row, 1);
        grid->addWidget(change, row, 3); // at the edge, whether or not there is something to drop
        if (drop)
            grid->addWidget(drop, row, 2);
        ++row;
    };
    line(m_folderName, m_folder, m_chooseFolder, nullptr);
    line(m_secondName, m_second, m_chooseSecond, m_dropSecond);
    line(m_keyName, m_key, m_changeKey, m_dropKey);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(Space::s2);
    fields->addWidget(m_password);
    fields->addWidget(m_again);
    fields->addWidget(m_useKey);
    fields->addWidget(m_cancelKey);
    fields->addStretch(1);
    auto* below = new QVBoxLayout(m_passwords);
    below->setContentsMargins(0, 0, 0, 0);
    below->addLayout(fields);
    below->addWidget(m_passwordHelp);
    grid->addWidget(m_passwords, row, 1, 1, 3);

    connect(m_chooseFolder, &QPushButton::clicked, this, [this] { choose(&BackupSettings::setFolder, m_plan.folder); });
    connect(m_chooseSecond, &QPushButton::clicked, this,
            [this] { choose(&BackupSettings::setSecondFolder, m_plan.secondFolder); });
    connect(m_dropSecond, &QPushButton::clicked, this, [this] { setSecondFolder({}); });
    connect(m_changeKey, &QPushButton::clicked, this, [this] { openPasswords(true); });
    connect(m_dropKey, &QPushButton::clicked, this, [this] {
        service::BackupPlan plan = m_plan;
        plan.key.reset();
        Q_EMIT planChanged(plan);
    });
    connect(m_useKey, &QPushButton::clicked, this, &BackupSettings::encrypt);
    connect(m_cancelKey, &QPushButton::clicked, this, [this] { openPasswords(false); });
}

void BackupSettings::show(const service::BackupPlan& plan)
{
    m_plan = plan;
    refresh();
}

void BackupSettings::choose(void (BackupSettings::*set)(const QString&), const QString& start)
{
    auto* dialog = new QFileDialog(this, tr("Folder for backups"), start);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, set](const QString& folder) { (this->*set)(folder); });
    dialog->open();
}

void BackupSettings::setFolder(const QString& folder)
{
    service::BackupPlan plan = m_plan;
    plan.folder = folder;
    Q_EMIT planChanged(plan);
}

void BackupSettings::setSecondFolder(const QString& folder)
{
    service::BackupPlan plan = m_plan;
    plan.secondFolder = folder;
    Q_EMIT planChanged(plan);
}

void BackupSettings::openPasswords(bool open)
{
    m_password->clear();
    m_again->clear();
    m_passwords->setVisible(open);
    m_changeKey->setEnabled(!open);
    if (open)
        m_password->setFocus();
    refresh();
}

// Deriving the key is made slow on purpose; the window is not.
void BackupSettings::encrypt()
{
    const QString password = m_password->text();
    m_useKey->setEnabled(false);
    m_context.deliver(
        QtConcurrent::run([password] { return backup::deriveKey(password); }), this,
        [this](const backup::SealingKey& key) {
            openPasswords(false);
            service::BackupPlan plan = m_plan;
            plan.key = key;
            Q_EMIT planChanged(plan);
        },
        [this](const Error& error) {
            refresh();
            Q_EMIT refused(error);
        });
}

void BackupSettings::refresh()
{
    m_folder->setText(QDir::toNativeSeparators(m_plan.folder));
    m_second->setText(m_plan.secondFolder.isEmpty() ? tr("None. A USB stick or another computer protects from a "
                                                         "broken disk.")
                                                    : QDir::toNativeSeparators(m_plan.secondFolder));
    m_dropSecond->setVisible(!m_plan.secondFolder.isEmpty());
    m_key->setText(m_plan.key ? tr("Encrypted. Whoever wants to open a copy elsewhere needs the password.")
                              : tr("Not encrypted. Whoever has a copy can read it."));
    m_changeKey->setText(m_plan.key ? tr("Another password…") : tr("Encrypt…"));
    m_dropKey->setVisible(m_plan.key.has_value());
    const bool longEnough = m_password->text().size() >= backup::ShortestPassword;
    const bool same = m_password->text() == m_again->text();
    m_useKey->setEnabled(longEnough && same);
    m_passwordHelp->setText(
        m_password->text().isEmpty() || (longEnough && same)
            ? tr("At least %1 characters. Write it down and keep it apart from the copies: without it nobody can "
                 "open them, not even we.")
                  .arg(backup::ShortestPassword)
        : !longEnough ? tr("At least %1 characters.").arg(backup::ShortestPassword)
                      : tr("The two are not the same yet."));
}

void BackupSettings::retranslate()
{
    m_folderName->setText(tr("Folder"));
    m_secondName->setText(tr("Second folder"));
    m_keyName->setText(tr("Encryption"));
    m_chooseFolder->setText(tr("Change…"));
    m_chooseFolder->setAccessibleName(tr("Change the folder of the backups"));
    m_chooseSecond->setText(tr("Choose…"));
    m_chooseSecond->setAccessibleName(tr("Choose the second folder of the backups"));
    m_dropSecond->setText(tr("Without"));
    m_dropSecond->setAccessibleName(tr("Without a second folder"));
    m_dropKey->setText(tr("Without"));
    m_dropKey->setAccessibleName(tr("Without encryption"));
    m_password->setPlaceholderText(tr("Password"));
    m_password->setAccessibleName(tr("Password"));
    m_again->setPlaceholderText(tr("Once more"));
    m_again->setAccessibleName(tr("The password once more"));
    m_useKey->setText(tr("Encrypt from now on"));
    m_cancelKey->setText(tr("Cancel"));
    refresh();
}

} // namespace yorozu::ui
