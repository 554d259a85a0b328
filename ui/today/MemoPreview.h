// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/MemoService.h"

#include <optional>
#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;

namespace yorozu::ui {

class Band;
class DeskContext;
class ElidedLabel;
class EmptyState;
class KeyButton;
class ReviewSheet;

// The memo beside the queue of confirmation: read here, stamped or returned from here.
class MemoPreview : public QWidget
{
    Q_OBJECT

public:
    explicit MemoPreview(DeskContext& context, QWidget* parent = nullptr);

    // Reads the memo and shows it; the same one again is read anew if its record has another version.
    void showMemo(Id<Memo> memo);
    void showNothing();
    // The record has changed under the reader's eyes: nothing is stamped until the new text was seen. A stamp or
    // remark of somebody else changes no text and is simply shown.
    void recordIs(qint64 version, int revision);
    void setPosition(int number, int count); // 3 / 7

    Id<Memo> memo() const { return m_wanted; }
    bool isSettled() const { return m_settled; }
    // Shown as it stands in the data base, so that it may be stamped.
    bool isFresh() const { return m_settled && m_view && !m_stale; }
    qint64 version() const { return m_view ? m_view->memo.version : -1; }
    // What was typed as remark and is not stored yet.
    std::optional<QString> newRemark() const;
    const service::MemoView* view() const { return m_view ? &*m_view : nullptr; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void stampRequested();
    void returnRequested();
    void openRequested();
    void stepRequested(int step);
    void settled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    QWidget* buildHead();
    QWidget* buildFoot();
    void retranslate();
    void read();
    void show(const service::MemoView& view);
    void showState();
    void setStale(bool stale);
    std::optional<StampBox> ownBox() const;

    DeskContext& m_context;
    ElidedLabel* m_company;
    QLabel* m_session;
    QLabel* m_position;
    QToolButton* m_previous;
    QToolButton* m_next;
    Band* m_band;
    QScrollArea* m_scroll;
    ReviewSheet* m_sheet;
    EmptyState* m_empty;
    QWidget* m_foot = nullptr;
    KeyButton* m_return;
    KeyButton* m_open;
    KeyButton* m_stamp;
    QLabel* m_note;
    Id<Memo> m_wanted;
    std::optional<service::MemoView> m_view;
    quint64 m_question = 0;
    bool m_settled = true;
    bool m_stale = false;
};

} // namespace yorozu::ui
