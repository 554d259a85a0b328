// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Handover.h"
#include "core/rules/BookingClash.h"
#include "core/service/SeriesService.h"
#include "ui/notes/RecordForm.h"

#include <QTimer>

namespace yorozu::ui {

class FileRows;
class PersonField;
class SeriesPreview;
class StaffPicker;
class StaffRows;
class WeekdayField;

// A booking as it is entered or changed: who comes, when, where, with whom. A new one may come again: then every
// session of the series is shown with what stands in its way before anything is written.
class BookingForm : public RecordForm
{
    Q_OBJECT

public:
    // What is typed, as the record it is to become.
    struct Wanted
    {
        Booking booking;
        QString clientName; // as it was typed; the client of the ledger with this name, unless booking.client is one
        bool enterClient = false; // it is not there yet
        std::optional<SeriesRule> rule;
        QList<QDate> leftOut;             // of the series
        QList<Booking> elsewhere;         // sessions of the series at another time or place
        QStringList files;                // of a new one: what it comes with, paths
        std::optional<Handover> handover; // the same
    };
    // Whoever waits for a place is booked once.
    enum class Repeats { Maybe, No };

    // A new one has no id; then its time and its place are those of the slot it was begun in.
    BookingForm(DeskContext& context, const Booking& booking, Repeats repeats, QWidget* parent = nullptr);

    Id<Booking> booking() const { return m_booking.id; }
    bool isSettled() const { return !m_look.isActive() && m_looking == 0; }
    // It is in the ledger by now.
    void setClient(Id<Client> client, const QString& name);
    // What the service says of the series that was sent.
    void setClashes(const QList<service::Occurrence>& clashes);
    // Somewhere else than it was: a free slot was chosen instead.
    void setPlace(const Booking& there);

Q_SIGNALS:
    void ready(const yorozu::ui::BookingForm::Wanted& wanted);

private:
    void addWho();
    void addWhen();
    void addSeries();
    void addWhat();
    void addStaff();
    void addRest();
    void addNotes();
    void fillPlaces();
    void readPersons();
    QComboBox* addWords(const QString& key, const QString& caption, MasterKind kind, MasterId chosen, bool required);
    void takeClient(const Client& client);
    void placeChosen();
    QString codeOf(MasterId mode) const;
    bool needsBooth(MasterId mode) const;
    void read();
    // What stands in the fields, or what is wrong with it. `asTyped`: a day that is still being typed is left alone.
    enum class Day { Taken, AsTyped };
    Result<Wanted> wanted(Day day) const;
    Status readNotes(Wanted* wanted) const;
    Status readTime(Booking* booking, QDate day) const;
    Result<QDate> readDate(DayField* field, const QString& key, Day day) const;
    void readPlace(Booking* booking) const;
    // BookingFormSeries.cpp
    bool isRepeated() const;
    Result<SeriesRule> readRule(QDate first, Day day) const;
    void showSeriesFields();
    void fillMonthly();
    void lookSoon();
    void look();
    void lookAtDay(const Booking& booking);
    void lookAtSeries(const Wanted& wanted);
    void showExceptionField();

    Booking m_booking;
    bool m_mayRepeat;
    QLineEdit* m_client = nullptr;
    QCheckBox* m_enterClient = nullptr;
    PersonField* m_person = nullptr;
    DayField* m_day = nullptr;
    QLineEdit* m_time = nullptr;
    QComboBox* m_place = nullptr;
    QComboBox* m_mode = nullptr;
    QComboBox* m_repeat = nullptr;
    QLineEdit* m_every = nullptr;
    WeekdayField* m_weekdays = nullptr;
    QComboBox* m_monthly = nullptr;
    QComboBox* m_ends = nullptr;
    QLineEdit* m_times = nullptr;
    DayField* m_until = nullptr;
    SeriesPreview* m_sessions = nullptr;
    QHash<QDate, Booking> m_elsewhere; // by the day on which the rule has it
    QComboBox* m_status = nullptr;
    QComboBox* m_topic = nullptr;
    QComboBox* m_course = nullptr;
    QComboBox* m_channel = nullptr;
    QComboBox* m_programme = nullptr;
    StaffPicker* m_lead = nullptr;
    StaffRows* m_others = nullptr;
    QLineEdit* m_before = nullptr;
    QLineEdit* m_after = nullptr;
    QLineEdit* m_exception = nullptr;
    QPlainTextEdit* m_note = nullptr;
    FileRows* m_files = nullptr; // of a new one, with the two below it
    StaffPicker* m_handoverTo = nullptr;
    QPlainTextEdit* m_handover = nullptr;
    QTimer m_look; // one who types is not asked at every letter
    quint64 m_question = 0;
    int m_looking = 0;
    QString m_closed; // why the office receives nobody on that day, unless a reason is given
};

} // namespace yorozu::ui
