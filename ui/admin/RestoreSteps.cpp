// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/RestoreSteps.h"

#include "core/rules/Permissions.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QtConcurrentRun>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int PasswordWidth = 220;
}

RestoreSteps::RestoreSteps(DeskContext& context, const QString& database, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_database(database)
    , m_heading(new QLabel(this))
    , m_step(new QLabel(this))
    , m_band(new Band(context.themes(), this))
    , m_progress(new QProgressBar(this))
    , m_facts(new QLabel(this))
    , m_relation(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_open(new QPushButton(this))
    , m_restore(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    buildUi();
    retranslate();
    hide();
}

void RestoreSteps::buildUi()
{
    setObjectName(u"restoreSteps"_s);
    setSurfaceRole(this, SurfaceRole::Card);
    m_step->setObjectName(u"restoreStep"_s);
    m_band->setObjectName(u"restoreBand"_s);
    m_progress->setObjectName(u"restoreProgress"_s);
    m_facts->setObjectName(u"restoreFacts"_s);
    m_relation->setObjectName(u"restoreRelation"_s);
    m_password->setObjectName(u"restorePassword"_s);
    m_open->setObjectName(u"restoreOpen"_s);
    m_restore->setObjectName(u"restoreDo"_s);
    m_cancel->setObjectName(u"restoreCancel"_s);
    setTextRole(m_heading, TextRole::Heading);
    setTextRole(m_step, TextRole::Secondary);
    for (QLabel* text : {m_step, m_facts, m_relation})
        text->setWordWrap(true);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setFixedWidth(PasswordWidth);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    setButtonKind(m_restore, ButtonKind::Danger);
    m_context.themes().bindIcon(m_restore, u"undo"_s, &Theme::red);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s4, Space::s4, Space::s4, Space::s4);
    layout->setSpacing(Space::s2);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_heading, m_step, m_band, m_progress, m_facts, m_relation})
        layout->addWidget(widget);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s2);
    row->addWidget(m_password);
    row->addWidget(m_open);
    row->addWidget(m_restore);
    row->addWidget(m_cancel);
    row->addStretch(1);
    layout->addLayout(row);

    connect(m_open, &QPushButton::clicked, this, [this] {
        m_unlocking.password = m_password->text();
        check();
    });
    connect(m_password, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_open->setEnabled(!text.isEmpty()); });
    connect(m_cancel, &QPushButton::clicked, this, &RestoreSteps::cancel);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreRequested(m_file, m_unlocking); });
}

void RestoreSteps::begin(const QString& file, const std::optional<backup::SealingKey>& known)
{
    m_file = file;
    m_unlocking = {{}, known};
    m_password->clear();
    show();
    m_cancel->setFocus();
    check();
}

void RestoreSteps::cancel()
{
    ++m_question; // an answer on its way is not wanted any more
    m_copy.reset();
    hide();
    Q_EMIT closed();
}

void RestoreSteps::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QFrame::keyPressEvent(event);
}

void RestoreSteps::check()
{
    m_copy.reset();
    m_band->hide();
    m_progress->show();
    showCopy();
    const quint64 question = ++m_question;
    m_context.deliver(
        QtConcurrent::run([database = m_database, file = m_file, unlocking = m_unlocking, &clock = m_context.clock()] {
            return service::BackupService(database, clock).check(file, unlocking);
        }),
        this,
        [this, question](const service::CheckedCopy& copy) {
            if (question != m_question)
                return;
            m_copy = copy;
            m_progress->hide();
            showCopy();
            m_cancel->setFocus();
        },
        [this, question](const Error& error) {
            if (question != m_question)
                return;
            m_progress->hide();
            showCopy();
            if (error.field == "password"_L1)
                askPassword();
            if (error.field != "password"_L1 || !m_unlocking.password.isEmpty())
                m_band->showMessage(Band::Kind::Error, error.message);
        });
}

void RestoreSteps::askPassword()
{
    m_step->setText(tr("Step 1 of 2: the copy is encrypted. Type its password."));
    m_password->show();
    m_open->show();
    m_open->setEnabled(!m_password->text().isEmpty());
    m_password->setFocus();
    m_password->selectAll();
}

QString RestoreSteps::relationText() const
{
    using Kind = service::CopyRelation::Kind;
    const int changes = static_cast<int>(m_copy->relation.changes);
    switch (m_copy->relation.kind) {
    case Kind::Same:
        return tr("Nothing was recorded since: the data of now and the copy are the same.");
    case Kind::Older:
        return tr("The data of now has %n change(s) that this copy lacks. They stay in the file that is kept.", nullptr,
                  changes);
    case Kind::Newer:
        return tr("The copy has %n change(s) that the data of now lacks.", nullptr, changes);
    case Kind::Different:
        return tr("The copy has another history: it is of another centre, or of another line after an earlier "
                  "restore.");
    case Kind::Unknown:
        return tr("The data of now cannot be read, so that the two cannot be compared.");
    }
    return {};
}

void RestoreSteps::showCopy()
{
    m_password->hide();
    m_open->hide();
    m_facts->setVisible(m_copy.has_value());
    m_relation->setVisible(m_copy.has_value());
    m_restore->setVisible(m_copy.has_value());
    if (!m_copy) {
        m_step->setText(tr("Step 1 of 2: the copy is read whole and opened. Nothing is changed."));
        return;
    }
    const backup::Manifest& manifest = m_copy->manifest;
    m_step->setText(tr("Step 2 of 2: this is in the copy. Everybody must have closed YorozuDesk; it opens again "
                       "by itself. The file of now is kept beside it."));
    const QDate day = tokyoDate(manifest.made);
    const QLocale locale;
    const auto count = [&](const QString& table) { return locale.toString(manifest.count(table)); };
    const QDate newest = QDate::fromString(manifest.newestMemo, Qt::ISODate);
    QStringList lines;
    //: %1 day, %2 time, %3 who, %4 computer
    lines.append(manifest.madeBy.isEmpty() ? tr("Made %1 %2").arg(DateText::full(day), DateText::time(manifest.made))
                                           : tr("Made %1 %2 by %3 on %4")
                                                 .arg(DateText::full(day), DateText::time(manifest.made),
                                                      manifest.madeBy, manifest.workstation));
    //: %1 memos, %2 clients, %3 bookings, %4 attachments
    lines.append(tr("%1 memos, %2 clients, %3 bookings, %4 attachments")
                     .arg(count(u"memo"_s), count(u"client"_s), count(u"booking"_s),
                          locale.toString(manifest.attachments.size())));
    if (newest.isValid())
        lines.append(tr("Newest memo: %1").arg(DateText::full(newest)));
    if (!m_copy->missingAttachments.isEmpty())
        lines.append(tr("%n attachment(s) are missing beside the copy.", nullptr,
                        static_cast<int>(m_copy->missingAttachments.size())));
    m_facts->setText(lines.join(u'\n'));
    m_relation->setText(relationText());
    const Status allowed = rules::require(m_context.caller(), rules::Action::RestoreBackup);
    m_restore->setEnabled(allowed.has_value());
    if (!allowed)
        m_band->showMessage(Band::Kind::Warning, allowed.error().message);
}

void RestoreSteps::retranslate()
{
    setAccessibleName(tr("Bring a copy back"));
    m_heading->setText(tr("Bring a copy back"));
    m_progress->setAccessibleName(tr("The copy is being read"));
    m_password->setPlaceholderText(tr("Password"));
    m_password->setAccessibleName(tr("Password of the copy"));
    m_open->setText(tr("Open"));
    m_restore->setText(tr("Bring this copy back"));
    m_cancel->setText(tr("Cancel"));
    if (m_copy)
        showCopy();
}

} // namespace yorozu::ui
