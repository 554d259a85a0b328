// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/ClientService.h"

#include <QFuture>
#include <QTimer>
#include <QWidget>

#include <functional>

class QScrollArea;

namespace yorozu::ui {

class AttachmentList;
class Band;
class ClientAttributes;
class ClientFace;
class ClientTabs;
class DeskContext;
class FormPlace;
class MergePanel;
class RecordForm;
class RecordNotes;
class SkeletonRows;

// One company: attributes and persons, what happened with it, and at the right the form that is open (design:
// 08-company). What was changed here can be taken back with Ctrl+Z.
class ClientRecordView : public QWidget
{
    Q_OBJECT

public:
    explicit ClientRecordView(DeskContext& context, QWidget* parent = nullptr);

    // `detail`: a tab ("cases"), or "referral" with the memo that it comes from: "referral/12".
    void open(Id<Client> client, const QString& detail = {});
    void reload();
    Id<Client> client() const { return m_client; }
    const service::ClientView& view() const { return m_view; }
    bool isSettled() const; // every question is answered, of the panels beside it too
    bool mayEdit() const;
    bool mayWriteNotes() const;

    // Before another page: what is typed is stored, or stays with its reason.
    void leave(std::function<void()> then);
    bool hasUnsaved() const;

    void editCurrent(); // F2
    void newMemo();     // Ctrl+M
    void newCase();
    void newReferral(Id<Memo> memo = {});
    void wasAdded(); // by hand just now: Ctrl+Z makes it inactive
    void undo();     // Ctrl+Z
    void redo();
    // Esc: closes what is open; false if nothing was.
    bool closeTopmost();

    ClientAttributes& attributes() const { return *m_attributes; }
    ClientTabs& tabs() const { return *m_tabs; }
    RecordForm* form() const;
    MergePanel& mergePanel() const { return *m_merge; }
    RecordNotes& notes() const { return *m_notes; }

Q_SIGNALS:
    void backRequested();

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void lookAsAnother();
    // What brings a change back, and forth again.
    struct Step
    {
        QString what;
        std::function<void()> back;
        std::function<void()> forth;
    };

    void buildUi();
    void connectContext();
    void connectForms();
    void connectAssigning();
    void take(const service::ClientView& view);
    void openDetail();
    void showError(const Error& error);
    void saved(const QString& what, std::function<void()> back, std::function<void()> forth);
    void runStep(QList<Step>& from, QList<Step>& to, bool back);
    // ClientRecordEditing.cpp
    void saveField(LedgerField field, const QString& typed, const QString& seen);
    void restoreField(LedgerField field, const QString& text, const QString& seen);
    void editPerson(const Person& person);
    // `repeated`: a step is being taken back or forth and leaves none of its own.
    void savePerson(const Person& person, const Person& seen, bool repeated);
    void editCase(const ClientCase& clientCase);
    void openStudy(Id<ClientCase> clientCase); // in the case book, marked first if it is not
    void saveCase(const ClientCase& clientCase);
    void editReferral(const Referral& referral);
    void saveReferral(const Referral& referral);
    // A case or a referral; `former` has no id for a new one, `name` says what was saved.
    template <typename T, typename Name> void saveRecord(const T& record, const T& former, Name name);
    template <typename T> void restoreRecord(const T& wanted, const T& seen);
    template <typename T> void setAside(const T& record, bool aside);
    void retire(bool retired, bool repeated);
    // A memo or a booking.
    template <typename T> void assign(Id<T> session, Id<ClientCase> to, bool repeated);
    // As FormPlace names them: "person 5", "case 0", "referral 0 12" for a new one from that memo.
    void openForm(const QString& which);
    QString formOwner() const;
    QList<ClientCase> cases() const;
    template <typename T, typename Job, typename Use> void run(Job job, Use use);

    DeskContext& m_context;
    Band* m_band;
    SkeletonRows* m_skeleton;
    QWidget* m_columns;
    ClientFace* m_face;
    ClientAttributes* m_attributes;
    ClientTabs* m_tabs;
    QScrollArea* m_right;
    MergePanel* m_merge;
    AttachmentList* m_attachments;
    FormPlace* m_forms;
    RecordNotes* m_notes;
    QTimer m_reload;
    Id<Client> m_client;
    service::ClientView m_view;
    QString m_detail;
    QList<Step> m_undo;
    QList<Step> m_redo;
    quint64 m_question = 0;
    quint64 m_answered = 0;
    int m_running = 0; // commands that are not answered yet
    bool m_settled = false;
    std::pair<Id<Client>, Id<Staff>> m_looked; // who has which record before him; read again it is no other look
    std::function<void()> m_whenSaved;
};

} // namespace yorozu::ui
