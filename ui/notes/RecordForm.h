// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace yorozu::ui {

class DeskContext;

// A form in the right column: captions above their fields, the reason below the field that is wrong, Ctrl+Enter saves
// and Esc leaves. What is typed stays until it is stored.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    RecordForm(DeskContext& context, const QString& name, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    // Puts the reason at its field, or above the buttons.
    void refuse(const Error& error);
    void focusFirst();
    QPushButton* saveButton() const { return m_save; }

Q_SIGNALS:
    void saveRequested();
    void cancelled();

protected:
    DeskContext& context() const { return m_context; }
    void addField(const QString& key, const QString& caption, QWidget* field);
    QLineEdit* addLine(const QString& key, const QString& caption, const QString& text);
    QPlainTextEdit* addText(const QString& key, const QString& caption, const QString& text, int lines);
    QComboBox* addChoice(const QString& key, const QString& caption);
    // A day as it may be typed in any spelling; empty: none.
    QLineEdit* addDay(const QString& key, const QString& caption, QDate day);
    // The day that stands in the field; false if there is something else, which is said at the field.
    bool readDay(const QString& key, QDate* day);
    void addWide(QWidget* widget);
    void clearProblems();

    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Field
    {
        QWidget* widget;
        QLabel* problem;
    };

    DeskContext& m_context;
    QString m_name;
    QLabel* m_title;
    QVBoxLayout* m_fields;
    QLabel* m_problem;
    QPushButton* m_save;
    QPushButton* m_cancel;
    QHash<QString, Field> m_byKey;
    QWidget* m_first = nullptr;
};

} // namespace yorozu::ui
