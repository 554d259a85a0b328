// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/CaseBookService.h"
#include "ui/async/DeskPage.h"

#include <optional>
#include <QTimer>

class QLabel;
class QPlainTextEdit;
class QSplitter;
class QTableView;

namespace yorozu::ui {

class Band;
class CaseBookToolBar;
class DeskContext;
class EmptyState;
class FindingList;
class RecordTable;
class SkeletonRows;
class StudyEditor;
class StudyFace;
class StudyListModel;
class UndoLine;

// 支援事例集 (A9): what is marked, at the left; the text without names in the middle; what in it still names somebody,
// and what the memo says, at the right. Texts are saved by themselves; approving them is one step of its own.
class CaseBookPage : public DeskPage
{
    Q_OBJECT

public:
    explicit CaseBookPage(DeskContext& context, QWidget* parent = nullptr);
    ~CaseBookPage() override;

    static QString pageTitle();
    QString title() const override { return pageTitle(); }
    QList<ShortcutLine> keys() const override;
    void reload() override;
    bool knowsOffices() const override { return false; }
    void takeKeys() override;
    bool holdsText() const override { return m_dirty || m_saving; }
    void leave(std::function<void()> then) override;

    // As soon as it is listed.
    void openStudy(Id<CaseStudy> study);
    bool isSettled() const;

    StudyListModel& model() const { return *m_model; }
    QTableView& table() const;
    StudyEditor& editor() const { return *m_editor; }
    FindingList& findings() const { return *m_findings; }
    int findingCount() const; // words that are still to be looked at
    const std::optional<service::StudyView>& shown() const { return m_view; }

public Q_SLOTS:
    void approve();
    void revoke();
    void removeStudy();
    void makeAnew();
    void print();
    void saveCsv();
    void saveNow(const std::function<void()>& then = {});

Q_SIGNALS:
    void backRequested();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool focusNextPrevChild(bool next) override; // the words to look at come and go

private:
    void buildUi();
    QWidget* buildMiddle();
    QWidget* buildSide();
    void connectParts();
    void connectStudy();
    void listenToRecords();
    void addShortcuts();
    void retranslate();
    // CaseBookPageReading.cpp
    void fill(const QList<StudyLine>& lines);
    void showEmpty();
    void showProblem(const Error& error);
    void chooseRow(int row);
    void read(Id<CaseStudy> study);
    void take(const service::StudyView& view);
    void showSource();
    void showNothing();
    void textEdited();
    void lookAgain();
    void showFindings();
    void showRights();
    void goToNext(); // word that is to be looked at
    bool mayWrite() const;
    bool mayApprove() const;
    // CaseBookPageActions.cpp
    void saveFailed(const Error& error, const std::function<void()>& then);
    void goOn();
    void saveMine();
    void setRetired(Id<CaseStudy> study, bool retired);
    void writeCsv(const QString& path);
    void undo();
    template <typename Work> void change(Work work, std::function<void()> then);

    DeskContext& m_context;
    CaseBookToolBar* m_toolBar;
    Band* m_band;
    UndoLine* m_undo;
    StudyListModel* m_model;
    RecordTable* m_table;
    SkeletonRows* m_skeleton;
    EmptyState* m_empty;
    QSplitter* m_split;
    QWidget* m_middle = nullptr;
    QWidget* m_side = nullptr;
    StudyFace* m_face;
    StudyEditor* m_editor;
    FindingList* m_findings;
    QLabel* m_sourceHead;
    QPlainTextEdit* m_source;
    QTimer m_reload;
    QTimer m_save; // from the first unsaved key
    QTimer m_look; // for names, while somebody writes
    std::optional<service::StudyView> m_view;
    QList<StudyFinding> m_found; // in the texts as they are typed
    QStringList m_accepted;      // taken for harmless, by whoever sits here
    Id<CaseStudy> m_wanted;      // to be opened
    Id<CaseStudy> m_asked;       // chosen, and not read yet
    QList<std::function<void()>> m_afterSaving;
    std::function<void()> m_wayOut;
    std::function<void()> m_secondWayOut;
    quint64 m_listQuestion = 0;
    quint64 m_viewQuestion = 0;
    quint64 m_lookQuestion = 0;
    bool m_filling = false; // the row is chosen by the page itself
    bool m_settled = false;
    bool m_stale = true;
    bool m_dirty = false;
    bool m_saving = false;
    bool m_reading = false;
};

} // namespace yorozu::ui
