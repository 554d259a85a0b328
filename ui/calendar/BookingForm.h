// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Booking.h"
#include "ui/notes/RecordForm.h"

#include <array>

namespace yorozu::ui {

class StaffPicker;
class SuggestionPopup;

// A booking as it is entered or changed: who comes, when, where, with whom.
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
    };

    // A new one has no id; then its time and its place are those of the slot it was begun in.
    BookingForm(DeskContext& context, const Booking& booking, QWidget* parent = nullptr);

    Id<Booking> booking() const { return m_booking.id; }
    // Somewhere else than it was: a free slot was chosen instead.
    void setPlace(const Booking& there);

Q_SIGNALS:
    void ready(const yorozu::ui::BookingForm::Wanted& wanted);

private:
    void addWho();
    void addWhen();
    void addWhat();
    void addStaff();
    void addRest();
    void fillPlaces();
    void fillPersons(const QList<Person>& persons, Id<Person> chosen);
    QComboBox* addWords(const QString& key, const QString& caption, MasterKind kind, MasterId chosen, bool required);
    void lookUp(const QString& typed);
    void takeClient(qint64 id);
    void placeChosen();
    void read();
    bool readTime(QTime* from, QTime* to);
    bool readMinutes(QLineEdit* field, const QString& key, int* minutes);

    Booking m_booking;
    QList<Client> m_offered;
    SuggestionPopup* m_popup = nullptr;
    quint64 m_lookUp = 0;
    QLineEdit* m_client = nullptr;
    QCheckBox* m_enterClient = nullptr;
    QComboBox* m_person = nullptr;
    QLineEdit* m_time = nullptr;
    QComboBox* m_place = nullptr;
    QComboBox* m_mode = nullptr;
    QComboBox* m_status = nullptr;
    QComboBox* m_topic = nullptr;
    QComboBox* m_course = nullptr;
    QComboBox* m_channel = nullptr;
    QComboBox* m_programme = nullptr;
    StaffPicker* m_lead = nullptr;
    struct Other
    {
        StaffPicker* person = nullptr;
        QComboBox* part = nullptr;
    };
    std::array<Other, 2> m_others;
    QLineEdit* m_before = nullptr;
    QLineEdit* m_after = nullptr;
    QLineEdit* m_exception = nullptr;
    QPlainTextEdit* m_note = nullptr;
};

} // namespace yorozu::ui
