// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/SheetGhost.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace yorozu::ui {

class FlowLayout;
class ThemeManager;

// Beside what is being dragged: why it cannot stand there, and where it could instead (the slots are buttons); in amber
// what is worth knowing though it may be dropped.
class ClashNote : public QFrame
{
    Q_OBJECT

public:
    ClashNote(ThemeManager& themes, QWidget* parent);

    static constexpr int Width = 272; // wider where the free slots ask for it
    // Nothing to say: it hides.
    void setVerdict(const SheetVerdict& verdict);
    static QString spoken(const SheetVerdict& verdict);

Q_SIGNALS:
    void slotChosen(const yorozu::ui::SheetSlot& slot);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showOffers();

    ThemeManager& m_themes;
    SheetVerdict m_verdict;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_lines;
    QWidget* m_offers;
    QLabel* m_offerHead;
    QWidget* m_offerChips;
    FlowLayout* m_offerLine;
};

} // namespace yorozu::ui
