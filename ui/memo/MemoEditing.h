// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/DraftStore.h"
#include "core/service/MemoService.h"
#include "core/service/Services.h"

#include <functional>
#include <optional>
#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace yorozu::ui {

class DeskContext;

// One memo that is open on the screen, without its widgets: what is typed, where it is saved, what may be done with it.
// Saving is never more than three seconds behind the first unsaved key: the local file first, then the data base's
// draft. The record itself changes by submit(), stamps and the like only.
class MemoEditing : public QObject
{
    Q_OBJECT
public:
    enum class SaveState {
        Clean,     // nothing typed since it was opened
        Unsaved,   // typed, not written anywhere yet (three seconds at most)
        Saving,    // on its way
        Saved,     // in the data base's draft
        LocalOnly, // in the file on this computer; the data base cannot be reached, and gets it when it can
        Failed,    // nowhere but on the screen: the disk of this computer is full as well
    };

    explicit MemoEditing(DeskContext& context, QObject* parent = nullptr);
    ~MemoEditing() override;

    void openMemo(Id<Memo> id);
    void openBooking(Id<Booking> id);
    void openBlank();
    void openForClient(Id<Client> client, Id<ClientCase> clientCase = {});
    // The text of a local draft file, on the memo that it belongs to.
    void openRecovered(const MemoDraft& draft);
    // Reads the memo again, keeping what is typed.
    void reload();

    bool isOpen() const { return m_open; }
    // Counts the memos that were opened; the same one read again keeps its number.
    quint64 sheetNumber() const { return m_sheets; }
    const service::MemoView& view() const { return m_view; }
    const MemoContent& content() const { return m_content; }
    bool editable() const;
    bool amending() const { return m_amending; }
    SaveState saveState() const { return m_state; }
    UtcSeconds savedAt() const { return m_savedAt; }
    const Error& saveError() const { return m_saveError; }
    // The data base has what is on the screen, and has not answered; so has the file of this computer.
    bool waitsForAnswer() const { return m_writing && m_localSafe; }
    bool hasUnsaved() const { return m_state == SaveState::Unsaved || m_state == SaveState::Saving; }

    // The form's text has changed.
    void edit(const MemoContent& content);
    // Writes now what is unsaved; `then` is called when it is safe (in the data base, or at least in the local file).
    // It is not called if it could be written nowhere.
    void saveNow(std::function<void()> then = {});
    // A memo that was not saved yet gets its record, for what is to hang on it; calls `then` when it has one.
    void drawRecord(std::function<void(Id<Memo>)> then);
    // Gives up the memo (after saveNow): releases the local file. What is not safe yet is tried once more.
    void close();

    // Each tells the rule first (rules/MemoLifeCycle), so that buttons are shown only where they work.
    Status maySubmit() const;
    Status mayWithdraw() const;
    Status mayStamp() const;
    Status mayReturn() const;
    Status mayAmend() const;

    void submit(const QString& amendReason = {});
    void startAmendment();
    // Back to the confirmed text; `then` gets what was typed, for whoever thinks again.
    void giveUpAmendment(const std::function<void(const MemoDraft&)>& then);
    void withdraw();
    void stamp(const QString& remark); // the remark beside the stamp goes along
    void undoStamp(Id<StampBox> box);
    void giveBack(const QString& comment);
    void setRemark(const QString& remark);
    // After a conflict: the text that was agreed on, on top of what the other one saved.
    void resolve(const MemoContent& agreed, int onRevision);
    void resolveDraft(const MemoContent& agreed, const MemoDraft& theirs);
    void takeRecovered(const MemoDraft& draft);
    // A text that was offered is not wanted: its file is put aside, and comes back if one thinks again.
    void discardLeft(const QString& uuid, const std::function<void()>& then);
    void bringBackLeft(const QString& uuid, const std::function<void()>& then);

Q_SIGNALS:
    void opened();          // another memo, or the same after its record changed
    void contentReplaced(); // content() was changed by other hands than the form's
    void saveStateChanged();
    void incomplete(const QList<yorozu::rules::FieldProblem>& problems);
    void clashed(const yorozu::service::MemoClash& clash);
    void draftClashed(const yorozu::service::DraftClash& clash, const yorozu::MemoContent& base);
    void submitted();
    // Texts of this memo that a crash or a lost data base left in files, oldest first; never an empty list.
    void recoveryOffered(const QList<yorozu::service::DraftStore::LeftText>& texts);
    void failed(const yorozu::Error& error);

private:
    void askForMemo(Id<Memo> id, service::Looking looking);
    void askForBooking(Id<Booking> id, service::Looking looking);
    using Asking = std::function<Result<service::MemoView>(service::MemoService&, const Caller&)>;
    void ask(const Asking& asking, const std::optional<MemoDraft>& recovered = {});
    // Shows the record, or a text that was recovered instead of the draft.
    void show(const service::MemoView& view, const Caller& author, const MemoDraft* recovered = nullptr);
    void putOnSheet(const MemoDraft& draft);
    void answeredTooLate(const service::SubmitOutcome& outcome, const QString& file);
    bool isSameMemo(const service::MemoView& view) const;
    void lookForLeftTexts();
    void workOnFile(std::function<Status(service::DraftStore&)> work, const std::function<void()>& then);
    void setState(SaveState state);
    void writeLocal();
    void keepLocally();
    void writeDatabase(const MemoDraft& draft, quint64 generation);
    void databaseWritten(const service::SaveDraftOutcome& outcome, quint64 generation);
    void dropFile(const QString& uuid);
    void databaseFailed(const Error& error, quint64 generation);
    void saveNewer();
    void connectionChanged(bool isConnected);
    void published(const Memo& memo, const QString& file, quint64 generation);
    void settle(bool safe);
    void startAutosave();
    // One step in the life of the record, on the version that stands on the screen.
    using Step = std::function<Result<Memo>(service::Services&, const Caller&, Id<Memo>, qint64 version)>;
    enum class StepKind { Remark, Other };
    void changeRecord(StepKind kind, const Step& step);
    MemoDraft currentDraft() const;
    static QString freshUuid();
    // The name of the file: that of the draft, unless another living window of the same person writes on that one.
    QString fileUuid() const { return m_fileUuid.isEmpty() ? m_uuid : m_fileUuid; }
    MemoDraft fileDraft() const;

    DeskContext& m_context;
    service::MemoView m_view;
    Caller m_author;         // who opened the memo: a text keeps its author when another person takes the chair
    MemoContent m_content;   // what is on the screen
    MemoContent m_lastSaved; // what the data base's draft holds: the base of a draft conflict
    QString m_uuid;
    QString m_fileUuid;
    UtcSeconds m_draftSavedAt = 0; // what the data base answered last; handed back with the next save
    UtcSeconds m_savedAt = 0;
    int m_baseRevision = 0;
    quint64 m_generation = 0; // counts edits, so that an answer that comes late does not claim newer text is saved
    quint64 m_openings = 0;   // answers to a memo that was left are dropped
    quint64 m_sheets = 0;
    quint64 m_asked = 0;    // only the memo that was asked for last is shown
    bool m_leaving = false; // another one was asked for, and is not there yet
    bool m_open = false;
    std::optional<StepKind> m_changing; // a step that is on its way
    std::function<void()> m_afterChange;
    bool m_amending = false;
    bool m_localSafe = false; // the local file holds what is on the screen
    bool m_writing = false;
    bool m_submitting = false; // a second Ctrl+Enter is not a second submission
    SaveState m_state = SaveState::Clean;
    Error m_saveError;
    QTimer m_autosave;
    // One thread: the files of one memo are locked, written and removed in order, and no frame waits for the disk.
    QThreadPool m_files;
    QList<std::function<void()>> m_waiting;
};

} // namespace yorozu::ui
