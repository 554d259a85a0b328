// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/MemoService.h"
#include "ui/async/DeskPage.h"
#include "ui/memo/MemoEditing.h"

#include <functional>

class QScrollArea;
class QSplitter;

namespace yorozu::ui {

class Band;
class DeskContext;
class LeftOffers;
class MemoCompanions;
class MemoSheet;
class MemoSidePanel;
class MemoToolBar;
class PageView;

// 相談メモ: the sheet on its desk, the tool bar above it, the client's earlier memos beside it (design: 03-memo).
class MemoPage : public DeskPage
{
    Q_OBJECT
public:
    explicit MemoPage(DeskContext& context, QWidget* parent = nullptr);
    ~MemoPage() override;

    QString title() const override;
    QList<ShortcutLine> keys() const override;
    void reload() override;
    bool knowsOffices() const override { return false; }
    bool holdsText() const override { return hasMemo(); }
    void leave(std::function<void()> then) override;

    // Each saves first what is open.
    // `field`: the code of the one where the caret goes, where it can be written; else the first that is empty.
    void openMemo(Id<Memo> id, const QString& field = {});
    // What is wanted of it at once: the client's last memo beside the sheet, or its files.
    enum class First { Sheet, EarlierMemo, Attachments };
    void openBooking(Id<Booking> id, First first = First::Sheet);
    void openBlank();
    void openForClient(Id<Client> client, Id<ClientCase> clientCase = {});
    // A draft that a crash left behind, from the local file.
    void openRecovered(const MemoDraft& draft);

    bool hasMemo() const { return m_editing->isOpen(); }
    // Saves what is typed and calls `then`: before another page, another memo or the end of the program. If it can be
    // saved nowhere, `then` is not called and the band says why.
    void saveAndThen(std::function<void()> then);
    MemoEditing& editing() { return *m_editing; }
    MemoSheet& sheet() { return *m_sheet; }
    MemoSidePanel& side() { return *m_side; }

    void setSideVisible(bool visible); // F9
    // The memo beside the sheet, to be read; once more: away again.
    void showBeside(Id<Memo> id);

public Q_SLOTS:
    void submit();
    void print();
    void toggleEarlierMemo(); // Ctrl+E

Q_SIGNALS:
    void backRequested();
    // Another session of the client: with whom, about what (0: not known).
    void nextBookingRequested(yorozu::Id<yorozu::Client> client, yorozu::Id<yorozu::Staff> lead, qint64 topic);
    // "10:41 saved", for the shell's status bar; empty if there is nothing to say.
    void saveStateChanged(const QString& text);

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildUi();
    void connectEditing();
    void connectSheet();
    void addShortcuts();
    void showMemo();
    void showText();
    bool sheetHoldsText() const;
    void focusSheet();
    void focusAfterChange();
    bool isOwnSheet() const;
    void showStamps();
    void showSavedState();
    MemoContent typedContent() const;
    void textEdited();
    void submitNow();
    void showIncomplete(const QList<rules::FieldProblem>& problems);
    void setEarlierVisible(bool visible);
    void lookUpClients(const QString& text);
    void goToNextBooking();
    void offerLedgerUpdate();
    void updateLedger();
    void warnOfOthers();
    void warnOfNewerText();
    void tellCompanions();
    void showCompanions();

    // MemoPageNotices.cpp
    struct WayOut
    {
        QString text;
        std::function<void()> act;
    };
    void connectNotices();
    void say(int kind, const QString& message, const WayOut& first = {}, const WayOut& second = {});
    void lookAtIncomplete();
    void showWhereItIsSaved();
    void askForTextFile();
    void writeTextFile(const QString& path);
    void closeWithoutSaving();

    // MemoPageStudy.cpp
    void lookUpStudy();
    void markStudy();
    void unmarkStudy(Id<CaseStudy> study);

    // MemoPageDialogs.cpp
    void askReturn();
    void askAmendment();
    void giveUpAmendment();
    void submitAmendment();
    void showHistory();
    void solveClash(const service::MemoClash& clash);
    void solveDraftClash(const service::DraftClash& clash, const MemoContent& base);

    DeskContext& m_context;
    std::unique_ptr<MemoEditing> m_editing;
    MemoCompanions* m_companions = nullptr;
    MemoToolBar* m_toolBar = nullptr;
    Band* m_band = nullptr;
    LeftOffers* m_offers = nullptr;
    MemoSheet* m_sheet = nullptr;
    QScrollArea* m_desk = nullptr;
    QScrollArea* m_earlierDesk = nullptr;
    PageView* m_earlier = nullptr;
    MemoSidePanel* m_side = nullptr;
    quint64 m_shown = 0; // to put the focus only when another memo is opened
    Id<Memo> m_earlierShown;
    Id<CaseStudy> m_study;        // the memo's, in the case book
    QString m_firstField;         // where the caret goes when the memo that was asked for is there
    First m_first = First::Sheet; // and what else is wanted of it
    QString m_amendReason;
    quint64 m_lookUp = 0; // the newest question to the ledger; older answers are dropped
    WayOut m_wayOut;      // of the band
    WayOut m_secondWayOut;
    QList<rules::FieldProblem> m_incomplete; // that the band speaks of
    bool m_saysLockedOut = false;
    bool m_sideMadeRoom = false;          // for the earlier memo
    std::function<void()> m_afterLeaving; // what was wanted when the text could not be saved
};

} // namespace yorozu::ui
