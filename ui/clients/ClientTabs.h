// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/ClientService.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace yorozu::ui {

class AttachmentList;
class DeskContext;
class SegmentedControl;

// The middle column: 経過, 案件, メモ, 予約, 添付, 紹介, each with its count.
class ClientTabs : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Story, Cases, Memos, Bookings, Files, Referrals };
    static constexpr int TabCount = 6;

    explicit ClientTabs(DeskContext& context, QWidget* parent = nullptr);

    void show(const service::ClientView& view, bool editable);
    void setTab(Tab tab);
    Tab tab() const;
    static QString codeOf(Tab tab); // for Target::client: "cases"

Q_SIGNALS:
    void caseWanted(const yorozu::ClientCase& clientCase);
    void studyWanted(yorozu::Id<yorozu::ClientCase> clientCase); // in the case book
    void referralWanted(const yorozu::Referral& referral);
    void memoWanted(yorozu::Id<yorozu::Memo> memo);
    void bookingWanted(yorozu::Id<yorozu::Booking> booking);
    void memoAssigned(yorozu::Id<yorozu::Memo> memo, yorozu::Id<yorozu::ClientCase> clientCase);
    void bookingAssigned(yorozu::Id<yorozu::Booking> booking, yorozu::Id<yorozu::ClientCase> clientCase);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void buildStory();
    void buildLines(Tab tab, const QList<TimelineEntry>& lines, const QString& icon, const QString& nothing,
                    const QString& help);
    QVBoxLayout* fresh(Tab tab);
    QToolButton* makeStudyButton(const ClientCase& clientCase, QWidget* parent);
    void addCases(QVBoxLayout* list, qsizetype most);
    void addLines(QVBoxLayout* list, const QList<TimelineEntry>& lines);
    void addMore(QVBoxLayout* list, qsizetype hidden);
    void follow(const TimelineEntry& line);
    void offerCases(QWidget* row, const TimelineEntry& line, const QPoint& at);
    QList<TimelineEntry> bookingLines() const;
    bool isWanted(const TimelineEntry& line) const;

    DeskContext& m_context;
    service::ClientView m_view;
    bool m_editable = false;
    QTabBar* m_bar;
    QStackedWidget* m_pages;
    AttachmentList* m_files; // is never built anew: a file may be on its way
    int m_filter = 0;        // of the story: all, memos, bookings, contacts
    qsizetype m_most = 0;    // so many lines of a list are shown; more on request
};

} // namespace yorozu::ui
