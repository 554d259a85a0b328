// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/FileRows.h"

#include "ui/async/DeskContext.h"
#include "ui/notes/AttachmentList.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

FileRows::FileRows(DeskContext& context, QWidget* parent)
    : FieldGroup(parent)
    , m_context(context)
    , m_lines(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add files…"), this))
{
    setAcceptDrops(true);
    m_add->setObjectName(u"fileRowsAdd"_s);
    m_add->setToolTip(tr("Or drop them here"));
    setControlSize(m_add, ControlSize::Tiny);
    context.themes().bindIcon(m_add, u"clip"_s);
    m_lines->setSpacing(Space::s1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s1);
    layout->addLayout(m_lines);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, &FileRows::choose);
}

void FileRows::choose()
{
    auto* dialog = new QFileDialog(this, tr("Files to be added"));
    dialog->setObjectName(u"fileRowsChoose"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FileRows::addPaths);
    dialog->open();
}

QStringList FileRows::paths() const
{
    QStringList paths;
    for (const Row& row : m_rows)
        paths.append(row.path);
    return paths;
}

void FileRows::addPaths(const QStringList& added)
{
    for (const QString& path : added) {
        if (!paths().contains(path))
            add(path);
    }
}

void FileRows::setWords(const QStringList& words)
{
    while (!m_rows.isEmpty())
        remove(m_rows.constLast().line);
    addPaths(words);
}

void FileRows::add(const QString& path)
{
    Row row{path, new QWidget(this), nullptr};
    const QString name = QFileInfo(path).fileName();
    auto* label = new ElidedLabel(m_context.themes(), name, row.line);
    row.remove = new QToolButton(row.line);
    row.remove->setObjectName(u"fileRowRemove"_s);
    row.remove->setAccessibleName(tr("Take %1 away").arg(name));
    row.remove->setToolTip(row.remove->accessibleName());
    setControlSize(row.remove, ControlSize::Tiny);
    m_context.themes().bindIcon(row.remove, u"x"_s);
    auto* line = new QHBoxLayout(row.line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::s1);
    line->addWidget(label, 1);
    line->addWidget(row.remove);
    m_lines->addWidget(row.line);
    QWidget* before = m_rows.isEmpty() ? m_add->previousInFocusChain() : m_rows.constLast().remove;
    setTabOrder(before, row.remove);
    connect(row.remove, &QToolButton::clicked, this, [this, of = row.line] {
        remove(of);
        m_add->setFocus(Qt::OtherFocusReason);
    });
    m_rows.append(row);
    row.line->show();
}

void FileRows::remove(const QWidget* line)
{
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [line](const Row& one) { return one.line == line; });
    if (row == m_rows.cend())
        return;
    row->line->hide();
    row->line->deleteLater(); // its button was just pressed
    m_rows.erase(row);
}

void FileRows::dragEnterEvent(QDragEnterEvent* event)
{
    if (!AttachmentList::filesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileRows::dropEvent(QDropEvent* event)
{
    addPaths(AttachmentList::filesOf(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace yorozu::ui
