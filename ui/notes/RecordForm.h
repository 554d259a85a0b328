// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QHash>
#include <QMap>
#include <QVariant>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace yorozu::ui {

class DayField;
class DeskContext;

// A form in the right column: captions above their fields, the reason below the field that is wrong, Ctrl+Enter saves
// and Esc leaves. What is typed stays until it is stored.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    RecordForm(DeskContext& context, const QString& name, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    // Without margins of its own, within a part that has them.
    void setFlush();
    QString title() const;
    // What stands here was sent to be stored: it is not sent once more before it was refused.
    void awaitAnswer() { m_sent = true; }
    bool isSent() const { return m_sent; }
    // Puts the reason at its field, or above the buttons.
    void refuse(const Error& error);
    void focusFirst();

    // Of each field in which something was typed or chosen: what stood there when the form was opened, and what now.
    // Of a field that only goes along (setBegunWith) nothing stood there.
    struct Typed
    {
        QVariant before;
        QVariant now;
    };
    using Text = QMap<QString, Typed>;
    // Its fields are filled: what differs from now on was typed.
    void begin();
    Text typed() const;
    // In a form of the same record that was opened anew. Where somebody else has changed a field meanwhile, it says so.
    void typeAgain(const Text& text);

Q_SIGNALS:
    void saveRequested();
    void cancelled();

protected:
    DeskContext& context() const { return m_context; }
    void addField(const QString& key, const QString& caption, QWidget* field);
    QLineEdit* addLine(const QString& key, const QString& caption, const QString& text);
    QPlainTextEdit* addText(const QString& key, const QString& caption, const QString& text, int lines);
    QComboBox* addChoice(const QString& key, const QString& caption);
    QCheckBox* addCheck(const QString& key, const QString& caption, bool checked);
    // The fields that are added until endRow() stand side by side. One alone in its row leaves no gap while it is hidden.
    void beginRow();
    void endRow();
    // With its caption; one that is not shown keeps what stands in it.
    void setFieldShown(const QString& key, bool shown);
    // Before it is typed: a sentence below the field, as of one that is wrong. Empty: none.
    void remark(const QString& key, const QString& sentence);
    // Of a record that is not stored yet: what its fields begin with, such as today, is nobody's.
    void setOfNewRecord(bool isNew) { m_ofNewRecord = isNew; }
    // These fields say where a new record was begun, such as a slot of the calendar. They go along with what is typed,
    // and come back where the form opens for no place in particular (`here` false).
    void setBegunWith(const QStringList& keys, bool here);
    // The reason at this field is no longer true; a remark stays.
    void forgetProblem(const QString& key);
    // A day as it may be typed in any spelling; empty: none.
    QLineEdit* addDay(const QString& key, const QString& caption, QDate day);
    // One that is still to come, which can be picked too.
    DayField* addComingDay(const QString& key, const QString& caption, QDate day);
    void setSaveText(const QString& text);
    // The day that stands in the field; false if there is something else, which is said at the field.
    bool readDay(const QString& key, QDate* day);
    void clearProblems();

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Field
    {
        QWidget* widget;
        QLabel* problem;
        QLabel* caption = nullptr;
        QWidget* cell = nullptr; // of a row: all three
    };

    QLabel* makeProblem(const QString& key);
    void requestSave();
    static void showOnScreen(QWidget* reason);

    DeskContext& m_context;
    QString m_name;
    QLabel* m_title;
    QVBoxLayout* m_fields;
    QLabel* m_problem;
    QPushButton* m_save;
    QPushButton* m_cancel;
    QHash<QString, Field> m_byKey;
    QHash<QString, QVariant> m_opened;
    QString m_refused; // the field at which the last reason stands
    QStringList m_begunWith;
    bool m_begunHere = false;
    QWidget* m_row = nullptr; // that is being filled
    QWidget* m_first = nullptr;
    bool m_ofNewRecord = false;
    bool m_sent = false;
};

} // namespace yorozu::ui
