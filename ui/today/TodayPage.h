// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/async/DeskPage.h"

#include <QTimer>

class QStackedWidget;

namespace yorozu {
struct MemoDraft;
}

namespace yorozu::ui {

class DeskContext;
class OfficeDesk;
class OwnDay;
class SegmentedControl;

// 今日: what must I do now. For whoever advises it is the own day (design: 01-today), for the office the memos to be
// confirmed (01b-today-office); the chief, who does both, chooses.
class TodayPage : public DeskPage
{
    Q_OBJECT

public:
    explicit TodayPage(DeskContext& context, QWidget* parent = nullptr);

    static QString pageTitle();
    QString title() const override { return pageTitle(); }
    QList<ShortcutLine> keys() const override;
    void reload() override;
    bool isSettled() const;
    // Where the keyboard begins: the running session, or the memo that waits longest.
    void focusFirst();
    // The first arrow key goes where focusFirst() would.
    void takeKeys() override;
    bool showsOffice() const;
    OwnDay& ownDay() const { return *m_own; }
    OfficeDesk* officeDesk() const { return m_office; } // nullptr until it is needed

Q_SIGNALS:
    void recoveredWanted(const yorozu::MemoDraft& draft);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void connectContext();
    void arrange();
    void retranslate();
    void minutePassed();
    void undo();

    DeskContext& m_context;
    QWidget* m_choiceRow; // of who does both
    SegmentedControl* m_choice;
    QStackedWidget* m_views;
    OwnDay* m_own;
    OfficeDesk* m_office = nullptr;
    QTimer m_minute;
    QTimer m_reload; // changes come in bursts; one question answers them
    QDate m_shownDay;
    bool m_stale = true; // not shown yet, or changed while hidden
};

} // namespace yorozu::ui
