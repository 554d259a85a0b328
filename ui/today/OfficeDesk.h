// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/TodayService.h"
#include "ui/async/ShortcutLine.h"

#include <array>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace yorozu::ui {

class Band;
class CounterCard;
class DeskContext;
class DeskTable;
class EmptyState;
class MemoPreview;
class SegmentedControl;
class SkeletonRows;

// 事務局の今日: the queue of confirmation with the memo beside it, whose memo is missing, what was returned (design:
// 01b-today-office). Stamp, next, stamp, next, by keys alone.
class OfficeDesk : public QWidget
{
    Q_OBJECT

public:
    explicit OfficeDesk(DeskContext& context, QWidget* parent = nullptr);

    // Which list stands alone; None: the queue and the missing ones below it.
    enum class Filter { None, Waiting, Missing, Mine, Returned };
    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }

    QList<ShortcutLine> keys() const;
    void reload();
    bool isSettled() const;
    void focusFirst();
    // Takes the last stamp or reminder of this page back; false: there is none.
    bool undo();

    const service::OfficeDay& day() const { return m_day; }
    DeskTable& queue() const { return *m_queue; }
    DeskTable& missing() const { return *m_missing; }
    DeskTable& returned() const { return *m_returned; }
    MemoPreview& preview() const { return *m_preview; }
    Band& band() const { return *m_band; }

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // OfficeDeskBuild.cpp
    void buildUi();
    QWidget* buildLists();
    QWidget* buildHeading(QLabel*& title, QLabel*& note, QWidget* right = nullptr);
    void retranslate();
    void showCounters();
    void showQueue();
    void showMissing();
    void showReturned();
    void arrange();

    // OfficeDesk.cpp
    void connectTables();
    void fill(const service::OfficeDay& day);
    void showError(const Error& error);
    void rebuild();
    void keepPlace(int row);
    void noteDeparture(const service::OfficeDay& before);
    void showPreview(qint64 memo);
    void step(int by);
    QList<service::WaitingMemo> shownWaiting() const;
    const service::WaitingMemo* waitingOf(qint64 memo) const;

    // OfficeDeskActions.cpp
    void stamp();
    void stampOne(const service::WaitingMemo& waiting);
    void askForMany(const QList<service::WaitingMemo>& selected);
    void stampMany();
    void stopAsking();
    void stamped(Id<Memo> memo, Id<StampBox> box);
    void refused(const Error& error);
    void giveBack();
    void nudge(qint64 session);
    void openMissing(qint64 session);
    void say(const QString& sentence); // for three seconds
    QString companyOf(qint64 memo) const;

    DeskContext& m_context;
    std::array<CounterCard*, 4> m_counters{};
    Band* m_error;
    Band* m_band; // a note for three seconds, or the question before many stamps
    SkeletonRows* m_skeleton;
    SegmentedControl* m_turn; // 自分の番 / すべて
    QLabel* m_queueTitle = nullptr;
    QLabel* m_queueNote = nullptr;
    QLabel* m_missingTitle = nullptr;
    QLabel* m_missingNote = nullptr;
    QLabel* m_returnedTitle = nullptr;
    QLabel* m_returnedNote = nullptr;
    QWidget* m_queuePart = nullptr;
    QWidget* m_missingPart = nullptr;
    QWidget* m_returnedPart = nullptr;
    DeskTable* m_queue;
    DeskTable* m_missing;
    DeskTable* m_returned;
    EmptyState* m_queueEmpty;
    EmptyState* m_missingEmpty;
    EmptyState* m_returnedEmpty;
    MemoPreview* m_preview;

    service::OfficeDay m_day;
    Filter m_filter = Filter::None;
    quint64 m_question = 0;
    bool m_settled = false;
    bool m_busy = false;                 // a stamp is on its way
    bool m_keepError = false;            // the band tells of a refusal, not of the list
    qint64 m_next = 0;                   // where the cursor goes when the list comes back
    QSet<qint64> m_handled;              // memos that leave the queue by this page's own doing
    QList<service::WaitingMemo> m_asked; // the question before many stamps stands
    QTimer m_saying;

    struct Undo
    {
        Id<Memo> memo; // of a stamp
        Id<StampBox> box;
        Id<Session> session; // of a reminder
    };
    QList<Undo> m_undo;
};

} // namespace yorozu::ui
