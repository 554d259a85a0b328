// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/NoteOwner.h"
#include "core/service/MemoService.h"

#include <functional>
#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace yorozu::ui {

class DeskContext;
class AttachmentList;
class ElidedLabel;
class HandoverEditor;
class HandoverList;
class RecordNotes;
class ReferralEditor;
class MasterPicker;
class TopicChips;

// Beside the sheet: whose memo it is, how the session is counted (place, mode, channel, programme, one main course,
// topics), and the client's earlier memos.
class MemoSidePanel : public QWidget
{
    Q_OBJECT
public:
    explicit MemoSidePanel(DeskContext& context, QWidget* parent = nullptr);

    void load(const service::MemoView& view, const MemoContent& content, bool editable);
    // The same record read again: client and history, while the fields stay as they are.
    void refresh(const service::MemoView& view, const MemoContent& content);
    // Takes the panel's fields over into `content`.
    void store(MemoContent& content) const;
    AttachmentList& attachments() const { return *m_attachments; }
    // Brings the files into view, with the focus on the first.
    void showAttachments();
    // Another memo comes: what was being typed into a form beside the former one waits there.
    void leaveForms();
    // Calls `then` when what is typed into a form beside the sheet is safe on this computer.
    void keepForms(std::function<void()> then);
    HandoverEditor& handover() const { return *m_handover; }
    // What hangs on a memo needs its record; a memo that was not saved yet is asked for it.
    using OwnerMaker = std::function<void(std::function<void(const NoteOwner&)>)>;
    // つなぐ: the form comes beside the sheet, below the client.
    void beginReferral(const service::MemoView& view, Id<ClientCase> clientCase);
    void setOwnerMaker(const OwnerMaker& maker);
    // Another client was chosen on the sheet: its cases are offered, and the former one's is given up.
    void offerCases(const QList<ClientCase>& cases);

Q_SIGNALS:
    void edited();
    void handoverIncomplete(const QString& sentence);
    void besideRequested();
    void pastMemoRequested(yorozu::Id<yorozu::Memo> memo);
    void clientRequested();      // its page in the ledger
    void referralRequested();    // つなぐ
    void nextBookingRequested(); // 次回予約

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildClient();
    QWidget* buildCounting();
    QWidget* buildHistory();
    void addPicker(QGridLayout* grid, int row, QLabel*& caption, MasterPicker*& picker, const QString& name);
    QWidget* buildHandover();
    void showWords();
    void showNotes(const service::MemoView& view);
    void showHistory(const QList<MemoSummary>& history);
    void showClient(const service::MemoView& view, const MemoContent& content);
    void retranslate();

    DeskContext& m_context;
    QScrollArea* m_scroll;
    QTimer m_scrollSoon;
    bool m_attachmentsWanted = false; // as soon as they are known
    service::MemoView m_view;
    MemoContent m_content;
    ElidedLabel* m_name;
    ElidedLabel* m_facts;
    QPushButton* m_openClient;
    QPushButton* m_refer;
    QPushButton* m_next;
    QLabel* m_countingTitle;
    QLabel *m_officeCaption, *m_modeCaption, *m_channelCaption, *m_programmeCaption, *m_courseCaption, *m_caseCaption;
    MasterPicker *m_office, *m_mode, *m_channel, *m_programme, *m_course, *m_case;
    QLabel* m_topicsCaption;
    TopicChips* m_topics;
    QLabel* m_historyTitle;
    QPushButton* m_beside;
    QLabel* m_historyEmpty;
    QVBoxLayout* m_historyList;
    AttachmentList* m_attachments;
    QLabel* m_handoverTitle;
    QLabel* m_handoverFor;
    HandoverList* m_handovers;
    HandoverEditor* m_handover;
    RecordNotes* m_notes; // the tasks
    ReferralEditor* m_referral;
};

} // namespace yorozu::ui
