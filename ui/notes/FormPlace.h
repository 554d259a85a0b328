// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/FormStore.h"
#include "ui/notes/RecordForm.h"

#include <functional>
#include <QThreadPool>
#include <QTimer>

namespace yorozu::ui {

// Where the forms of a record stand: one is open at a time. What is typed in one that is left – for another record,
// another form, another language, the end of the program – waits at its record and comes back with the form, until it
// is stored or given up. It waits on the disk of this computer, too, from three seconds after the first key on.
// Empty, and of no height, while no form is open.
class FormPlace : public QWidget
{
    Q_OBJECT

public:
    explicit FormPlace(DeskContext& context, QWidget* parent = nullptr);
    ~FormPlace() override;

    // Which form ("case 7"; "case 0" for a new one) of which record and writer (FormStore).
    struct Place
    {
        QString owner;
        QString which;
    };

    RecordForm* form() const { return m_form; }
    Place place() const { return m_place; }
    // Another record or another writer: the open form is left. Empty: no record, thus no forms.
    void setOwner(const QString& owner);
    // The record has got its number while one types: the open form goes along.
    void moveTo(const QString& owner);
    // The form that stands here while no other is open, such as that of a new record; empty: none. comeBack() asks for
    // it where nothing waits.
    void setStanding(const QString& which) { m_standing = which; }
    // Asks for the form that was left last at this owner, without taking the focus.
    void comeBack();
    void open(RecordForm* form, const QString& which);
    // What is typed waits.
    void leave();
    // Its words are made when it opens: asks for it anew.
    void rebuild();
    void giveUp();
    void bringBack(const Place& place, const RecordForm::Text& text);
    // Gives it up once more, without a word; what is typed there by now.
    RecordForm::Text drop(const Place& place);

    // What was sent from a form was stored; it may have been left meanwhile.
    void finish(const Place& place);
    // Says the reason in the form; false: it is no longer open.
    bool refuse(const Place& place, const Error& error);

    // Whether something typed is not on the disk yet.
    bool holdsText() const;
    // Calls `then` when it is; else the form says why it cannot be.
    void keep(std::function<void()> then);
    bool isSettled() const { return m_reading == 0; }

Q_SIGNALS:
    void wanted(const QString& which); // call open() with such a form
    void givenUp(const yorozu::ui::FormPlace::Place& place, const QString& title,
                 const yorozu::ui::RecordForm::Text& text);
    void vacated(); // a form has gone that had the focus
    void shown(bool whether);

private:
    struct Waiting
    {
        QString which;
        RecordForm::Text text;
    };

    static QJsonArray toJson(const QList<Waiting>& waiting);
    static QList<Waiting> fromJson(const QJsonArray& forms);
    QJsonArray formsOf(const QString& owner) const; // with what stands in the open one
    QStringList unwritten() const;                  // owners
    void read(const QString& owner);
    void write(const QString& owner, std::function<void()> then = {});
    void ask(const QString& which);
    void remove();
    RecordForm::Text take(const Place& place); // the newest that waits there
    bool isOpen(const Place& place) const;

    DeskContext& m_context;
    service::FormStore m_store;
    QThreadPool m_files; // one after the other
    QTimer m_autosave;
    RecordForm* m_form = nullptr;
    Place m_place; // `which` is empty while none is open
    QString m_standing;
    QHash<QString, QList<Waiting>> m_waiting; // by owner, the one that was left last at the end
    QHash<QString, QJsonArray> m_written;     // by owner; there once its file was read
    QList<std::function<void()>> m_afterReading;
    bool m_quiet = false;
    bool m_comeBack = false; // asked for before the file was read
    int m_reading = 0;
    int m_writing = 0;
};

} // namespace yorozu::ui
