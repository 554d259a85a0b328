// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/AttachmentList.h"

#include "core/service/AttachmentService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/notes/AttachmentRow.h"
#include "ui/notes/UndoLine.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace yorozu::ui {

AttachmentList::AttachmentList(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_adder(new AttachmentAdder(context, this))
    , m_opener([](const QString& path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); })
{
    setObjectName(QStringLiteral("attachments"));
    setAcceptDrops(true);
    build();
    connect(m_add, &QPushButton::clicked, this, &AttachmentList::choose);
    connect(m_cancel, &QPushButton::clicked, m_adder, &AttachmentAdder::cancel);
    connect(m_adder, &AttachmentAdder::failed, this, &AttachmentList::showError);
    connect(m_adder, &AttachmentAdder::progress, this, [this](const QString& name, int percent) {
        m_progressText->setText(tr("Adding %1…").arg(name));
        m_bar->setValue(percent);
        m_progress->show();
    });
    connect(m_adder, &AttachmentAdder::finished, m_progress, &QWidget::hide);
    connect(m_adder, &AttachmentAdder::added, this,
            [this](Id<Attachment>, const QString& name) { m_context.announce(tr("%1 is added.").arg(name)); });
    connect(&context, &DeskContext::changed, this, [this](const Changes& changes) {
        if (!changes.attachments.isEmpty())
            reload();
    });
    retranslate();
}

void AttachmentList::build()
{
    m_title = new QLabel(this);
    setTextRole(m_title, TextRole::Section);
    m_number = new QLabel(this);
    m_number->setObjectName(QStringLiteral("attachmentCount"));
    setTextRole(m_number, TextRole::Note);
    m_add = new QPushButton(this);
    m_add->setObjectName(QStringLiteral("attachmentAdd"));
    setControlSize(m_add, ControlSize::Tiny);
    m_context.themes().bindIcon(m_add, QStringLiteral("clip"));
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::s2);
    head->addWidget(m_title);
    head->addWidget(m_number);
    head->addStretch(1);
    head->addWidget(m_add);
    m_band = new Band(m_context.themes(), this);
    m_band->setObjectName(QStringLiteral("attachmentBand"));
    m_band->setClosable(true);
    m_band->hide();
    m_empty = new QLabel(this);
    m_empty->setObjectName(QStringLiteral("attachmentEmpty"));
    m_empty->setWordWrap(true);
    setTextRole(m_empty, TextRole::Note);
    m_skeleton = new SkeletonRows(m_context.themes(), 2, this);
    m_skeleton->hide();
    m_list = new QVBoxLayout;
    m_list->setSpacing(0);

    m_progress = new QWidget(this);
    m_progress->setObjectName(QStringLiteral("attachmentProgress"));
    m_progressText = new QLabel(m_progress);
    setTextRole(m_progressText, TextRole::Note);
    m_bar = new QProgressBar(m_progress);
    m_bar->setObjectName(QStringLiteral("attachmentBar"));
    m_bar->setTextVisible(false);
    m_cancel = new QPushButton(m_progress);
    m_cancel->setObjectName(QStringLiteral("attachmentCancel"));
    setButtonKind(m_cancel, ButtonKind::Link);
    setControlSize(m_cancel, ControlSize::Tiny);
    auto* progressLine = new QHBoxLayout;
    progressLine->addWidget(m_progressText, 1);
    progressLine->addWidget(m_cancel);
    auto* progress = new QVBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(Space::s1);
    progress->addLayout(progressLine);
    progress->addWidget(m_bar);
    m_progress->hide();
    m_undo = new UndoLine(this);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s4, Space::s3, Space::s4, Space::s3);
    layout->setSpacing(Space::s1);
    layout->addLayout(head);
    layout->addWidget(m_band);
    layout->addWidget(m_empty);
    layout->addWidget(m_skeleton);
    layout->addLayout(m_list);
    layout->addWidget(m_progress);
    layout->addWidget(m_undo);
}

void AttachmentList::retranslate()
{
    setAccessibleName(tr("Attachments"));
    m_title->setText(tr("Attachments"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add files"));
    m_add->setToolTip(tr("Choose files, or drop them here"));
    m_empty->setText(emptyText());
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_number->setText(m_known ? tr("%n file(s)", nullptr, static_cast<int>(m_rows.size())) : QString());
}

void AttachmentList::setOwner(const NoteOwner& owner, const NoteOwner& before)
{
    const NoteOwner listed = std::holds_alternative<std::monostate>(owner) ? before : owner;
    if (m_owner == owner && m_listed == listed && m_known)
        return;
    m_owner = owner;
    m_listed = listed;
    m_known = false;
    m_focusFirst = false;
    m_band->hide();
    m_undo->hide();
    clear();
    m_empty->hide();
    m_skeleton->show();
    m_skeleton->start();
    retranslate();
    reload();
}

void AttachmentList::focusFirst()
{
    m_focusFirst = !m_known;
    if (m_known && !m_rows.isEmpty())
        m_rows.first()->setFocus(Qt::OtherFocusReason);
    else if (m_known)
        m_add->setFocus(Qt::OtherFocusReason);
}

void AttachmentList::clear()
{
    m_skeleton->stop();
    m_skeleton->hide();
    for (AttachmentRow* row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
}

void AttachmentList::setEditable(bool editable)
{
    m_editable = editable;
    m_add->setVisible(editable);
    setAcceptDrops(editable);
    m_empty->setText(emptyText());
}

QString AttachmentList::emptyText() const
{
    return m_editable ? tr("No files yet. Drop them here, or choose them with “Add”.") : tr("No files.");
}

void AttachmentList::reload()
{
    const quint64 question = ++m_question;
    if (std::holds_alternative<std::monostate>(m_listed)) {
        showAttachments({});
        return;
    }
    m_context.deliver(
        m_context.worker().query(
            [owner = m_listed](service::Services& services) { return services.attachments().list(owner); }),
        this,
        [this, question](const QList<Attachment>& attachments) {
            if (question == m_question)
                showAttachments(attachments);
        },
        [this, question](const Error& error) {
            if (question == m_question)
                showError(error);
        });
}

void AttachmentList::showAttachments(const QList<Attachment>& attachments)
{
    m_known = true;
    // The focus stays at its place: on the same file, else on the one that took its place.
    qsizetype focused = -1;
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        if (m_rows.at(at)->hasFocus())
            focused = at;
    }
    clear();
    const QDate today = tokyoDate(m_context.clock().now());
    for (const Attachment& attachment : attachments) {
        auto* row = new AttachmentRow(m_context.themes(), attachment, today, this);
        connectRow(row);
        m_list->addWidget(row);
        m_rows.append(row);
    }
    QWidget* before = m_add;
    for (AttachmentRow* row : std::as_const(m_rows)) {
        setTabOrder(before, row);
        before = row;
    }
    m_empty->setVisible(m_rows.isEmpty());
    if (focused >= 0 && !m_rows.isEmpty())
        m_rows.at(std::min(focused, m_rows.size() - 1))->setFocus(Qt::OtherFocusReason);
    else if (focused >= 0)
        m_add->setFocus(Qt::OtherFocusReason);
    if (m_focusFirst)
        focusFirst();
    retranslate();
    Q_EMIT countChanged(m_rows.size());
}

void AttachmentList::connectRow(AttachmentRow* row)
{
    const Attachment attachment = row->attachment();
    connect(row, &AttachmentRow::clicked, this, [this, attachment] {
        if (attachment.missing)
            find(attachment);
        else
            open(attachment);
    });
    connect(row, &AttachmentRow::removeRequested, this, [this, attachment] { remove(attachment); });
    connect(row, &AttachmentRow::menuRequested, this,
            [this, attachment](const QPoint& position) { openMenu(attachment, position); });
    connect(row, &AttachmentRow::neighbourRequested, this, [this, row](int step) {
        const qsizetype at = m_rows.indexOf(row) + step;
        if (at >= 0 && at < m_rows.size())
            m_rows.at(at)->setFocus(Qt::TabFocusReason);
    });
}

void AttachmentList::openMenu(const Attachment& attachment, const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("attachmentMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& name, const QString& text, auto act) {
        menu->addAction(text, this, [this, attachment, act] { (this->*act)(attachment); })->setObjectName(name);
    };
    if (attachment.missing)
        add(QStringLiteral("attachmentFind"), tr("Find the file…"), &AttachmentList::find);
    else
        add(QStringLiteral("attachmentOpen"), tr("Open"), &AttachmentList::open);
    if (!attachment.missing)
        add(QStringLiteral("attachmentSave"), tr("Save as…"), &AttachmentList::saveAs);
    if (m_editable)
        add(QStringLiteral("attachmentRemove"), tr("Take off"), &AttachmentList::remove);
    menu->popup(position);
}

void AttachmentList::choose()
{
    auto* dialog = new QFileDialog(this, tr("Files to be added"));
    dialog->setObjectName(QStringLiteral("attachmentChoose"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &AttachmentList::addFiles);
    dialog->open();
}

void AttachmentList::addFiles(const QStringList& paths)
{
    if (paths.isEmpty() || !m_editable)
        return;
    m_band->hide();
    if (!std::holds_alternative<std::monostate>(m_owner)) {
        m_adder->add(m_owner, paths);
        return;
    }
    if (m_maker) {
        m_maker([this, paths](const NoteOwner& owner) {
            setOwner(owner);
            m_adder->add(owner, paths);
        });
    }
}

void AttachmentList::record(int output, const Attachment& attachment, std::function<void()> then)
{
    const Caller caller = m_context.caller();
    const auto kind = static_cast<service::AttachmentService::Output>(output);
    m_context.deliver(
        m_context.worker().command([=](service::Services& services) {
            return services.attachments().recordOutput(caller, kind, attachment.id);
        }),
        this, [then](Done) { then(); }, [this](const Error& error) { showError(error); });
}

void AttachmentList::open(const Attachment& attachment)
{
    m_band->hide();
    record(static_cast<int>(service::AttachmentService::Output::Open), attachment, [this, attachment] {
        m_context.deliver(
            m_context.worker().files(
                [attachment](service::AttachmentFiles& files) { return files.viewCopy(attachment); }),
            this,
            [this, attachment](const QString& path) {
                if (!m_opener(path)) {
                    m_band->showMessage(Band::Kind::Warning,
                                        tr("No program of this computer opens %1. Save it, and open it elsewhere.")
                                            .arg(attachment.name));
                }
            },
            [this](const Error& error) { showError(error); });
    });
}

void AttachmentList::saveAs(const Attachment& attachment)
{
    auto* dialog = new QFileDialog(this, tr("Save a copy"));
    dialog->setObjectName(QStringLiteral("attachmentSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(attachment.name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, attachment](const QString& path) {
        record(static_cast<int>(service::AttachmentService::Output::Save), attachment, [this, attachment, path] {
            m_context.deliver(
                m_context.worker().files(
                    [=](service::AttachmentFiles& files) { return files.saveAs(attachment, path); }),
                this, [this, attachment](Done) { m_context.announce(tr("%1 is saved.").arg(attachment.name)); },
                [this](const Error& error) { showError(error); });
        });
    });
    dialog->open();
}

void AttachmentList::find(const Attachment& attachment)
{
    auto* dialog = new QFileDialog(this, tr("Where is %1?").arg(attachment.name));
    dialog->setObjectName(QStringLiteral("attachmentFindDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, attachment](const QString& path) {
        m_context.deliver(
            m_context.worker().files([=](service::AttachmentFiles& files) { return files.putBack(attachment, path); }),
            this,
            [this, attachment](Done) {
                m_context.announce(tr("%1 is back in its place.").arg(attachment.name));
                reload();
            },
            [this](const Error& error) { showError(error); });
    });
    dialog->open();
}

void AttachmentList::remove(const Attachment& attachment)
{
    if (!m_editable)
        return;
    const Caller caller = m_context.caller();
    m_context.deliver(
        m_context.worker().command(
            [=](service::Services& services) { return services.attachments().retire(caller, attachment.id); }),
        this,
        [this, attachment, caller](Done) {
            m_undo->offer(tr("%1 is taken off.").arg(attachment.name), [this, attachment, caller] {
                m_context.deliver(
                    m_context.worker().command([=](service::Services& services) {
                        return services.attachments().restore(caller, attachment.id);
                    }),
                    this, [](Done) {}, [this](const Error& error) { showError(error); });
            });
        },
        [this](const Error& error) { showError(error); });
}

void AttachmentList::showError(const Error& error)
{
    m_skeleton->stop();
    m_skeleton->hide();
    m_band->showMessage(error.kind == ErrorKind::Invalid ? Band::Kind::Warning : Band::Kind::Error, error.message);
}

QStringList AttachmentList::filesOf(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

void AttachmentList::dragEnterEvent(QDragEnterEvent* event)
{
    if (filesOf(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setDragged(true);
}

void AttachmentList::dragLeaveEvent(QDragLeaveEvent*)
{
    setDragged(false);
}

void AttachmentList::dropEvent(QDropEvent* event)
{
    setDragged(false);
    const QStringList files = filesOf(event->mimeData());
    // A copy, whatever the other program proposes: nobody's file is moved away.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    addFiles(files);
}

void AttachmentList::setDragged(bool dragged)
{
    m_dragged = dragged;
    update();
}

void AttachmentList::paintEvent(QPaintEvent*)
{
    if (!m_dragged)
        return;
    const Theme& theme = m_context.themes().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, Line::focus, Qt::DashLine));
    painter.setBrush(theme.accentSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), Radius::card, Radius::card);
}

void AttachmentList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
    QWidget::changeEvent(event);
}

} // namespace yorozu::ui
