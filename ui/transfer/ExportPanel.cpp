// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ExportPanel.h"

#include "core/rules/Permissions.h"
#include "core/service/Services.h"
#include "core/service/TransferFiles.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QtConcurrent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int PollMs = 100;
constexpr int PasswordWidth = 260;
constexpr qsizetype MostNamed = 12;
} // namespace

ExportPanel::ExportPanel(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_band(new Band(context.themes(), this))
    , m_kindLabel(new QLabel(this))
    , m_kinds(new SegmentedControl(context.themes(), this))
    , m_encodingLabel(new QLabel(this))
    , m_encodings(new SegmentedControl(context.themes(), this))
    , m_encodingHelp(new QLabel(this))
    , m_impression(new QCheckBox(this))
    , m_sealed(new QCheckBox(this))
    , m_password(new QLineEdit(this))
    , m_sealedHelp(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_running(new QWidget(this))
    , m_progress(new QProgressBar(m_running))
    , m_cancel(new QPushButton(m_running))
{
    setObjectName(u"exportPanel"_s);
    m_band->setObjectName(u"exportBand"_s);
    m_kinds->setObjectName(u"exportKind"_s);
    m_encodings->setObjectName(u"exportEncoding"_s);
    m_impression->setObjectName(u"exportImpression"_s);
    m_sealed->setObjectName(u"exportSealed"_s);
    m_password->setObjectName(u"exportPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setFixedWidth(PasswordWidth);
    setTextRole(m_sealedHelp, TextRole::Note);
    m_sealedHelp->setWordWrap(true);
    m_save->setObjectName(u"exportSave"_s);
    m_cancel->setObjectName(u"exportCancel"_s);
    m_progress->setObjectName(u"exportProgress"_s);
    m_band->hide();
    m_running->hide();
    m_progress->setTextVisible(false);
    for (QLabel* label : {m_kindLabel, m_encodingLabel})
        setTextRole(label, TextRole::Label);
    setTextRole(m_encodingHelp, TextRole::Note);
    setButtonKind(m_save, ButtonKind::Primary);
    context.themes().bindIcon(m_save, u"export"_s, &Theme::onAccent);
    m_kinds->setSegments({u"1"_s, u"2"_s, u"3"_s, u"4"_s}); // as Kind
    m_kinds->setCurrentIndex(0);
    m_encodings->setSegments({u"UTF-8"_s, u"CP932"_s});
    m_encodings->setCurrentIndex(0);
    auto* running = new QHBoxLayout(m_running);
    running->setContentsMargins(0, 0, 0, 0);
    running->addWidget(m_progress, 1);
    running->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_band);
    layout->addWidget(m_kindLabel);
    layout->addWidget(m_kinds, 0, Qt::AlignLeft);
    layout->addWidget(m_impression);
    layout->addSpacing(Space::s3);
    layout->addWidget(m_encodingLabel);
    layout->addWidget(m_encodings, 0, Qt::AlignLeft);
    layout->addWidget(m_encodingHelp);
    layout->addSpacing(Space::s3);
    layout->addWidget(m_sealed);
    layout->addWidget(m_password);
    layout->addWidget(m_sealedHelp);
    layout->addSpacing(Space::s3);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    layout->addWidget(m_running);
    layout->addStretch(1);
    orderTabs({m_kinds, m_impression, m_encodings, m_sealed, m_password, m_save, m_running});
    connectAll();
    retranslate();
}

void ExportPanel::connectAll()
{
    m_poll.setInterval(PollMs);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_progressState) {
            m_progress->setRange(0, m_progressState->total);
            m_progress->setValue(m_progressState->done);
        }
    });
    connect(m_kinds, &SegmentedControl::currentChanged, this, &ExportPanel::showChoices);
    connect(m_encodings, &SegmentedControl::currentChanged, this, &ExportPanel::showChoices);
    connect(&m_context, &DeskContext::callerChanged, this, &ExportPanel::showChoices);
    connect(m_sealed, &QCheckBox::toggled, this, [this](bool sealed) {
        if (!sealed)
            m_password->clear();
        showChoices();
        if (sealed)
            m_password->setFocus();
    });
    connect(m_password, &QLineEdit::textChanged, this, &ExportPanel::showChoices);
    connect(m_save, &QPushButton::clicked, this, &ExportPanel::browse);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_progressState)
            m_progressState->givenUp = true;
    });
}

ExportPanel::Kind ExportPanel::kind() const
{
    return static_cast<Kind>(m_kinds->currentIndex());
}

void ExportPanel::showChoices()
{
    const PermissionGroup group = m_context.caller().group;
    const Status may = rules::require(m_context.caller(), rules::Action::ExportData);
    const bool sealed = m_sealed->isChecked();
    const Status word = sealed ? exchange::mayBeZipPassword(m_password->text()) : Status(Done{});
    m_save->setEnabled(may && word && !isRunning());
    m_save->setToolTip(may ? QString() : may.error().message);
    m_password->setVisible(sealed);
    m_sealedHelp->setVisible(sealed);
    m_impression->setVisible(kind() == Kind::Memos && rules::mayDo(group, rules::Action::ExportImpression));
    m_encodingHelp->setText(m_encodings->currentIndex() == 0
                                ? tr("Keeps every character; today's Excel opens it by a double click.")
                                : tr("For older programs. Characters that it has no place for are named."));
}

QString ExportPanel::fileName() const
{
    switch (kind()) {
    case Kind::Clients:
        return tr("clients.csv");
    case Kind::Memos:
        return tr("memos.csv");
    case Kind::Agencies:
        return tr("agencies.csv");
    case Kind::Activities:
        return tr("activities.csv");
    }
    Q_UNREACHABLE();
}

void ExportPanel::browse()
{
    const bool sealed = m_sealed->isChecked();
    const QString list = fileName();
    const QString name = sealed ? QFileInfo(list).completeBaseName() + ".zip"_L1 : list;
    auto* dialog =
        new QFileDialog(this, tr("Save the list"), {}, sealed ? tr("Encrypted archives (*.zip)") : tr("Lists (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(sealed ? u"zip"_s : u"csv"_s);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, qOverload<const QString&>(&ExportPanel::write));
    dialog->open();
}

void ExportPanel::write(const QString& path)
{
    if (isRunning())
        return;
    // As it is now: the field may be emptied while the list is collected.
    const QString word = password();
    if (const Status usable = exchange::mayBeZipPassword(word); m_sealed->isChecked() && !usable) {
        m_band->showMessage(Band::Kind::Error, usable.error().message);
        return;
    }
    m_band->hide();
    m_progressState = std::make_shared<Progress>();
    m_running->show();
    m_poll.start();
    showChoices();
    const service::TransferProgress tell = [progress = m_progressState](int done, int total) {
        progress->done = done;
        progress->total = total;
        return !progress->givenUp;
    };
    const exchange::Encoding encoding =
        m_encodings->currentIndex() == 0 ? exchange::Encoding::Utf8 : exchange::Encoding::Cp932;
    const bool impression = m_impression->isVisibleTo(this) && m_impression->isChecked();
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), what = kind(), encoding, impression, tell,
                                    sealed = !word.isEmpty()](service::Services& services) {
            service::TransferService& transfer = services.transfer();
            switch (what) {
            case Kind::Clients:
                return transfer.exportClients(caller, encoding, tell, sealed);
            case Kind::Memos:
                return transfer.exportMemos(caller, encoding, impression, tell, sealed);
            case Kind::Agencies:
                return transfer.exportAgencies(caller, encoding, tell, sealed);
            case Kind::Activities:
                return transfer.exportActivities(caller, encoding, tell, sealed);
            }
            Q_UNREACHABLE();
        }),
        this, [this, path, word](const exchange::EncodedText& text) { write(path, word, text); },
        [this](const Error& error) {
            end();
            m_band->showMessage(error.kind == ErrorKind::Cancelled ? Band::Kind::Info : Band::Kind::Error,
                                error.message);
        });
}

QString ExportPanel::password() const
{
    return m_sealed->isChecked() ? m_password->text() : QString();
}

void ExportPanel::write(const QString& path, const QString& password, const exchange::EncodedText& text)
{
    const auto store = [path, password, bytes = text.bytes] {
        return password.isEmpty() ? service::writeTransferFile(path, bytes)
                                  : service::writeSealedTransferFile(path, bytes, password);
    };
    whenFinished(QtConcurrent::run(store), this, [this, path, lost = text.unwritable](const Status& status) {
        end();
        if (!status) {
            m_band->showMessage(Band::Kind::Error, status.error().message);
            return;
        }
        const QString shown = QDir::toNativeSeparators(path);
        if (lost.isEmpty()) {
            m_band->showMessage(Band::Kind::Success, tr("Written to %1.").arg(shown));
            return;
        }
        QStringList names;
        for (const exchange::Unwritable& one : lost.first(std::min(lost.size(), MostNamed)))
            names.append(tr("%1 (line %2)").arg(one.character).arg(one.line));
        m_band->showMessage(Band::Kind::Warning,
                            tr("Written to %1, but CP932 has no place for: %2. They stand there as 〓; "
                               "choose UTF-8 to keep them.")
                                .arg(shown, names.join(u", "_s)));
    });
}

void ExportPanel::end()
{
    m_poll.stop();
    m_progressState.reset();
    m_running->hide();
    showChoices();
}

void ExportPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExportPanel::retranslate()
{
    m_kindLabel->setText(tr("Which list?"));
    m_kinds->setSegmentText(0, tr("Clients"));
    m_kinds->setSegmentText(1, tr("Memos"));
    m_kinds->setSegmentText(2, tr("Agencies"));
    m_kinds->setSegmentText(3, tr("Activities"));
    m_kinds->setAccessibleName(m_kindLabel->text());
    m_encodingLabel->setText(tr("Encoding"));
    m_encodings->setAccessibleName(m_encodingLabel->text());
    m_impression->setText(tr("With the impressions (internal; on record)"));
    m_sealed->setText(tr("Encrypt it with a password (zip, AES-256)"));
    m_password->setPlaceholderText(tr("Password, %1 characters or more").arg(exchange::ShortestZipPassword));
    m_password->setAccessibleName(tr("Password of the archive"));
    m_sealedHelp->setText(tr("Opens with 7-Zip and the like, not with the Explorer of Windows. Give the password to "
                             "whoever receives it by another way. Without it nobody can open the file."));
    m_save->setText(tr("Save the list…"));
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    showChoices();
}

} // namespace yorozu::ui
