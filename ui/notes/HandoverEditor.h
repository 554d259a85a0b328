// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Handover.h"

#include <functional>
#include <optional>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace yorozu {
struct Error;
}

namespace yorozu::ui {

class DayField;
class DeskContext;
class StaffPicker;

// 引継ぎ: to whom, next date, text. Of a memo that is being written it is kept like the memo (three seconds after the
// first key, and when it is left) and goes with the submission; elsewhere one hands it over with a button.
class HandoverEditor : public QWidget
{
    Q_OBJECT
public:
    explicit HandoverEditor(DeskContext& context, QWidget* parent = nullptr);

    enum class Delivery { AtOnce, WithSubmission };
    // Another record: what is typed must have been saved before.
    void setOwner(const NoteOwner& owner, Delivery delivery);
    // For a memo without a record: is asked for one when the first note is kept.
    using OwnerMaker = std::function<void(std::function<void(const NoteOwner&)>)>;
    void setOwnerMaker(OwnerMaker maker) { m_maker = std::move(maker); }
    // What was kept before and waits for the submission; what is being typed stays.
    void load(const std::optional<Handover>& note);

    bool isEmpty() const;
    bool isDirty() const { return m_dirty; }
    // Calls `then` when everything is kept. What cannot be kept (nobody to hand it to) is shown, and `then` not called.
    void saveNow(std::function<void()> then = {});
    void clear();

Q_SIGNALS:
    void incomplete(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void retranslate();
    void edited();
    bool complete(bool tell);
    void write(const NoteOwner& owner);
    void written(const std::optional<Id<Handover>>& added, quint64 generation);
    void settle(bool kept);
    void showError(const Error& error);
    Handover typed() const;

    DeskContext& m_context;
    NoteOwner m_owner;
    Delivery m_delivery = Delivery::AtOnce;
    OwnerMaker m_maker;
    Handover m_note; // as it was kept last
    Caller m_author; // who began to type: another person may take the chair before it is kept
    bool m_dirty = false;
    bool m_writing = false;
    quint64 m_generation = 0;
    quint64 m_records = 0;   // answers of another record are dropped
    quint64 m_questions = 0; // only the record that was asked for last is written to
    QList<std::function<void()>> m_waiting;
    QTimer m_autosave;
    QLabel *m_toCaption, *m_dayCaption, *m_problem, *m_when;
    StaffPicker* m_to;
    DayField* m_day;
    QPlainTextEdit* m_text;
    QCheckBox* m_announce;
    QPushButton* m_send;
};

} // namespace yorozu::ui
