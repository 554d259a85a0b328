// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BookingSeries.h"
#include "ui/agencies/AgencyAnswer.h"
#include "ui/agencies/UndoSteps.h"
#include "ui/notes/FormPlace.h"

#include <functional>
#include <QTimer>
#include <QUrl>
#include <QWidget>

class QFrame;
class QScrollArea;
class QStackedWidget;

namespace yorozu::ui {

class ActivityFacts;
class ActivityForm;
class AgencyHead;
class AgencyTabs;
class AttachmentList;
class Band;
class ContactsPanel;
class DeskContext;
class KeyButton;
class OverallPane;
class SessionsPanel;
class SkeletonRows;
class YearCounts;

// What is open of the agencies: one of them, or all activities together. At the right the form of an activity stands
// ready; what else is edited takes its place. What was changed here can be taken back with Ctrl+Z.
class AgencyRecordView : public QWidget
{
    Q_OBJECT

public:
    explicit AgencyRecordView(DeskContext& context, QWidget* parent = nullptr);

    // `detail`: a tab ("trainees"), or "activity/12": that one in the form. Null: all together.
    void open(Id<Agency> agency, const QString& detail = {});
    void reload();
    Id<Agency> agency() const { return m_agency; }
    const AgencyAnswer& answer() const { return m_answer; }
    bool isSettled() const;
    bool mayEdit() const;

    void leave(std::function<void()> then);
    bool hasUnsaved() const;

    void newActivity();    // A
    void repeatActivity(); // R: as the last one
    void editAgency();     // F2
    void newAgency();      // Ctrl+N
    void printMinutes();   // Ctrl+P, of the Assist conference that is open
    void undo();
    void redo();
    // Esc: closes the form if something is in it or it is another one; false if there was nothing to close.
    bool closeTopmost();

    RecordForm* form() const { return m_forms->form(); }
    AgencyTabs& tabs() const { return *m_tabs; }
    OverallPane& overall() const { return *m_overall; }
    YearCounts& counts() const { return *m_counts; }
    SessionsPanel& sessions() const { return *m_sessions; }
    ActivityFacts& facts() const { return *m_facts; }
    // How a mail is begun; tests put their own in its place. The desktop's by default.
    void setOpener(std::function<bool(const QUrl&)> opener) { m_opener = std::move(opener); }

Q_SIGNALS:
    void agencyAdded(yorozu::Id<yorozu::Agency> agency); // it is to be opened
    void loaded();

protected:
    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // AgencyRecordLayout.cpp
    void buildUi();
    QWidget* buildMiddle();
    void buildRight();
    // AgencyRecordView.cpp
    void connectParts();
    void connectContext();
    void connectForms();
    void take(const AgencyAnswer& answer);
    void openDetail();
    void showError(const Error& error);
    void sendMail(const QString& address);
    QString formOwner() const;

    // AgencyRecordForms.cpp
    // As FormPlace names them: "activity 0" for a new one, "agency 0", "contact 5", "rename", "merge", "zemi 3".
    void openForm(const QString& which);
    void openActivity(Id<Activity> activity);
    void editActivity(const Activity& activity);
    void readActivity(const Activity& activity);
    void editRecord(const AgencyRecord& record);
    void editContact(const AgencyContact& contact);
    void editTheme(const ZemiTheme& theme);
    void repeat(const Activity& former);
    void planFollowUp(ActivityForm* form);
    void showBelowForm();
    Activity shownActivity() const; // in the form, or read in its place
    void showBelow(const Activity& activity);
    void showSessions(const Activity& activity);
    Activity blankActivity() const;
    ActivityForm* activityForm() const;
    void sayConflict();

    // AgencyRecordEditing.cpp
    void saveActivity(const Activity& activity, const std::optional<SeriesRule>& rule);
    void addActivity(const Activity& activity, const std::optional<SeriesRule>& rule);
    void updateActivity(const Activity& activity, const Activity& former);
    void restoreActivity(const Activity& wanted, const Activity& seen);
    void callOff(const QList<Id<Activity>>& activities);
    void callOn(const QList<Id<Activity>>& activities, const Activity& as);
    void stepActivity(const Activity& activity, ActivityStatus to, bool repeated);
    void setSessions(Id<Activity> activity, const QList<Id<Booking>>& sessions, const QList<Id<Booking>>& former,
                     bool repeated);
    void saveTheme(const ZemiTheme& theme, const ZemiTheme& former, bool repeated);

    // AgencyRecordChanges.cpp
    void saveRecord(const AgencyRecord& record, const AgencyRecord& former);
    void addRecord(const AgencyRecord& record);
    void restoreRecord(const AgencyRecord& wanted, const AgencyRecord& seen);
    void saveContact(const AgencyContact& contact, const AgencyContact& seen, bool repeated);
    void rename(const QString& name, const QString& kana, QDate from, bool repeated);
    void takeBackName(bool repeated);
    void merge(Id<Agency> other, const QString& otherName, QDate on, bool repeated);
    void unmerge(Id<Agency> other, bool repeated);
    void retire(Id<Agency> agency, bool retired, bool repeated);
    // Runs a command; whoever waits to leave the page is called after the last one.
    template <typename T, typename Job, typename Use> void run(Job job, Use use);
    // The answer of a form: the form says what is wrong, or the band where it is no longer open.
    void refuse(const FormPlace::Place& place, const Error& error);

    DeskContext& m_context;
    Band* m_band;
    SkeletonRows* m_skeleton;
    QWidget* m_columns;
    QStackedWidget* m_middle;
    QWidget* m_one;
    AgencyHead* m_head;
    YearCounts* m_counts;
    AgencyTabs* m_tabs;
    OverallPane* m_overall;
    QScrollArea* m_right;
    ContactsPanel* m_contacts;
    QFrame* m_line;
    FormPlace* m_forms;
    ActivityFacts* m_facts; // of whoever may not edit, in place of the form
    KeyButton* m_minutes;
    SessionsPanel* m_sessions;
    AttachmentList* m_files;
    QTimer m_reload;
    UndoSteps m_steps;
    Id<Agency> m_agency;
    AgencyAnswer m_answer;
    QHash<Id<Activity>, Activity> m_others; // opened from elsewhere: older than the page goes back
    QString m_detail;
    QString m_alike;                // the new activity that was said to be there already, as it was typed
    FormPlace::Place m_conflicting; // somebody else was faster: it is opened anew
    Id<Activity> m_below;           // whose sessions and files stand below the form
    quint64 m_question = 0;
    quint64 m_answered = 0;
    int m_running = 0;
    bool m_settled = false;
    std::function<bool(const QUrl&)> m_opener;
    std::function<void()> m_whenSaved;
};

} // namespace yorozu::ui
