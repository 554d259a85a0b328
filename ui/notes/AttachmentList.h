// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attachment.h"
#include "ui/notes/AttachmentAdder.h"

#include <functional>
#include <QWidget>

class QLabel;
class QMenu;
class QMimeData;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace yorozu::ui {

class AttachmentRow;
class Band;
class DeskContext;
class SkeletonRows;
class UndoLine;

// 添付 of one record: files are dropped onto it or chosen, opened as copies that cannot be written, saved elsewhere,
// taken off with undo; a missing one is found again.
class AttachmentList : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentList(DeskContext& context, QWidget* parent = nullptr);

    // `before`: whose files are listed while there is no owner yet, such as the booking of a memo without a record.
    void setOwner(const NoteOwner& owner, const NoteOwner& before = {});
    // For a record that does not exist yet (a memo before its first save): is asked for it when the first file comes.
    using OwnerMaker = std::function<void(std::function<void(const NoteOwner&)>)>;
    void setOwnerMaker(OwnerMaker maker) { m_maker = std::move(maker); }
    // Whoever only reads adds and removes nothing.
    void setEditable(bool editable);
    bool isEditable() const { return m_editable; }
    void reload();
    // The first file gets the focus, as soon as the files are known; where there is none, the way to add one.
    void focusFirst();

    // For drops onto a wider place, such as the desk of the memo.
    static QStringList filesOf(const QMimeData* data); // local files only
    void addFiles(const QStringList& paths);

    bool isKnown() const { return m_known; } // the list of this record has been read
    qsizetype count() const { return m_rows.size(); }
    const QList<AttachmentRow*>& rows() const { return m_rows; }
    // How a copy is opened; tests put their own in its place. The desktop's by default.
    void setOpener(std::function<bool(const QString& path)> opener) { m_opener = std::move(opener); }

Q_SIGNALS:
    void countChanged(qsizetype count);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    QString emptyText() const;
    void clear();
    void showAttachments(const QList<Attachment>& attachments);
    void connectRow(AttachmentRow* row);
    void choose();
    void open(const Attachment& attachment);
    void saveAs(const Attachment& attachment);
    void find(const Attachment& attachment);
    void remove(const Attachment& attachment);
    void openMenu(const Attachment& attachment, const QPoint& position);
    void record(int output, const Attachment& attachment, std::function<void()> then);
    void showError(const Error& error);
    void setDragged(bool dragged);

    DeskContext& m_context;
    NoteOwner m_owner;
    NoteOwner m_listed; // the owner, or what stands for it
    OwnerMaker m_maker;
    AttachmentAdder* m_adder;
    std::function<bool(const QString&)> m_opener;
    quint64 m_question = 0; // older answers are dropped
    bool m_known = false;   // the list of this owner has been read
    bool m_focusFirst = false;
    bool m_dragged = false;
    bool m_editable = true;
    QLabel* m_title;
    QLabel* m_number;
    QPushButton* m_add;
    Band* m_band;
    SkeletonRows* m_skeleton;
    QVBoxLayout* m_list;
    QList<AttachmentRow*> m_rows;
    QLabel* m_empty;
    QWidget* m_progress;
    QLabel* m_progressText;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    UndoLine* m_undo;
};

} // namespace yorozu::ui
