// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Memo.h"
#include "ui/theme/ThemeManager.h"

#include <QList>
#include <QWidget>

class QPushButton;

namespace yorozu::ui {

// What the boxes of よろず事務局 確認欄 show. Which one may be stamped or taken back is a rule
// (core/rules/MemoLifeCycle), not the view's business.
struct StampState
{
    QList<StampBox> boxes;
    QList<Stamp> stamps;
    Id<StampBox> stampable; // the caller's next box: it shows 押印する; null if the caller has none now
    Id<StampBox> undoable;  // the caller's own stamp of today; null if none
    bool operator==(const StampState&) const = default;
};

// One to four boxes side by side, each with its name above (18 px) and its stamp. The caller's box has a button.
// Delete, Ctrl+Z or the context menu takes one's own stamp of today back; the view takes the focus only if there is
// one.
class StampBoxesView : public QWidget
{
    Q_OBJECT

public:
    explicit StampBoxesView(ThemeManager& themes, QWidget* parent = nullptr);

    void setState(const StampState& state);
    const StampState& state() const { return m_state; }
    // The box without its name, in the view's coordinates.
    QRect boxRect(int index) const;
    QPushButton* stampButton() const { return m_button; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void stampRequested();
    void undoRequested(yorozu::Id<yorozu::StampBox> box);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    void place();
    void describe();
    void requestUndo();
    const Stamp* stampOf(Id<StampBox> box) const;
    QRect cellRect(int index) const;

    ThemeManager& m_themes;
    StampState m_state;
    QPushButton* m_button;
};

} // namespace yorozu::ui
