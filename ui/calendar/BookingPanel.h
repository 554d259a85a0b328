// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BookingEvent.h"
#include "core/domain/Client.h"
#include "core/domain/Memo.h"
#include "core/service/SeriesService.h"
#include "ui/calendar/SheetScene.h"

#include <functional>
#include <optional>
#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace yorozu::ui {

class AttachmentList;
class Band;
class DeskContext;
class EmptyState;
class RecordNotes;
class StatusChip;

// The booking that is selected, beside the calendar: who, when, where, what was said before, and what can be done.
class BookingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BookingPanel(DeskContext& context, QWidget* parent = nullptr);

    // Null: none is selected.
    void setBooking(const std::optional<Booking>& booking);
    // While it is carried to where it cannot stand; empty: nothing to say.
    void setNote(const QString& note);
    Id<Booking> booking() const { return m_booking ? m_booking->id : Id<Booking>(); }
    bool isSettled() const;
    // What stands beside the booking has changed.
    void readAgain();
    RecordNotes& notes() const { return *m_notes; }
    AttachmentList& attachments() const { return *m_attachments; }
    // What can be done with a booking: the statuses it may have, the memo, cancelling.
    void fillMenu(QMenu& menu, const Booking& booking);

Q_SIGNALS:
    void memoRequested(yorozu::Id<yorozu::Booking> booking);
    void editRequested(yorozu::Id<yorozu::Booking> booking);
    void statusRequested(yorozu::Id<yorozu::Booking> booking, yorozu::BookingStatus status);
    void cancelRequested(yorozu::Id<yorozu::Booking> booking);
    void clientRequested(yorozu::Id<yorozu::Client> client);
    // A day on which the series has no session gets one again.
    void takeInRequested(yorozu::Id<yorozu::BookingSeries> series, QDate day);
    // Of the notes: for Ctrl+Z of the page, and to be scrolled to.
    void acted(const QString& what, std::function<void()> back);
    void opened(QWidget* form);
    void vacated(); // what had the focus is no longer there

protected:
    void changeEvent(QEvent* event) override;

private:
    // What is read beside the booking itself.
    struct Beside
    {
        std::optional<Client> client;
        QList<MemoSummary> memos;   // of the client, newest first
        QList<BookingEvent> events; // of the booking, newest first
        std::optional<service::SeriesView> series;
    };

    void read();
    void rebuild();
    void build();
    void addHead(QVBoxLayout* layout);
    void addFacts(QVBoxLayout* layout);
    void addMoreFacts(QGridLayout* facts);
    void addButtons(QVBoxLayout* layout);
    void addSeries(QVBoxLayout* layout);
    void showNotes();
    void addHistory(QVBoxLayout* layout);
    void addEarlier(QVBoxLayout* layout);
    QVBoxLayout* addSection(QVBoxLayout* layout, const QString& title);
    QString eventText(const BookingEvent& event) const;
    void addFact(QGridLayout* facts, const QString& name, const QString& value, const QString& note = {});
    QLabel* addLabel(QVBoxLayout* layout, const QString& text, bool bold = false);
    QString companyLine() const;
    QString staffLine() const;

    DeskContext& m_context;
    std::optional<Booking> m_booking;
    Beside m_beside;
    QTimer m_wait; // one who walks over the cards opens no record
    quint64 m_question = 0;
    int m_reading = 0;
    QWidget* m_content = nullptr;
    Band* m_note = nullptr; // of the content
    EmptyState* m_empty;
    RecordNotes* m_notes;
    AttachmentList* m_attachments;
};

} // namespace yorozu::ui
