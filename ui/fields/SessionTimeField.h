// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/domain/MemoContent.h"
#include "core/japanese/Holidays.h"
#include "core/sheet/DateRow.h"
#include "ui/fields/SheetCell.h"
#include "ui/fields/TimeEntry.h"
#include "ui/fields/ValueHistory.h"

#include <QHash>

class QKeyEvent;
class QLineEdit;
class QMenu;
class QToolButton;

namespace yorozu::ui {

class DatePopup;

// 相談日時: the era and seven number fields, which take whatever is typed (a draft holds anything). See TimeEntry for
// what is understood. Up and Down step a field, Left and Right at its edges go to the next one, Alt+Down opens the
// month, Ctrl+; puts the present time into the end. The whole cell is undone as one field.
class SessionTimeField : public SheetCell
{
    Q_OBJECT

public:
    // `clock` must outlive the field.
    SessionTimeField(ThemeManager& themes, const Clock& clock, const japanese::Holidays& holidays,
                     QWidget* parent = nullptr);
    ~SessionTimeField() override;

    void load(const TypedSessionTime& time);
    TypedSessionTime value() const { return m_value; }

    // 2024年11月20日（水）, with the name of a holiday; empty as long as there is no such day. Also the tool tip.
    QString note() const;
    QLineEdit* field(sheet::DatePart part) const { return m_fields.value(part); }
    void focusPart(sheet::DatePart part);

    bool isDirty() const override { return !(m_value == m_loaded); }
    bool canUndo() const override { return m_history.canUndo(); }
    bool canRedo() const override { return m_history.canRedo(); }

public Q_SLOTS:
    void undo() override;
    void redo() override;
    void openPicker();
    void insertNow();

Q_SIGNALS:
    void noteChanged(const QString& note);

protected:
    void applyReadOnly(bool readOnly) override;
    void applyTheme() override;
    void stateChanged() override;
    void paintContent(QPainter& painter) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeField(sheet::DatePart part);
    sheet::DateMetrics metrics() const;
    void placeFields();
    sheet::DatePart partOf(const QObject* field) const;
    void typed(sheet::DatePart part, const QString& text);
    // A change by the user; changes with the same key that follow each other are undone together.
    void change(const TypedSessionTime& time, int merge);
    void apply(const TypedSessionTime& time);
    void show(const TypedSessionTime& time);
    void pick(QDate date);
    void openEraMenu();
    bool keyPressed(sheet::DatePart part, QKeyEvent* event);
    bool moveAtEdge(sheet::DatePart part, int key);
    bool isOwnShortcut(const QKeyEvent* event) const;
    void step(sheet::DatePart part, int by);
    void updateNote();

    const Clock& m_clock;
    japanese::Holidays m_holidays;
    TypedSessionTime m_loaded;
    TypedSessionTime m_value;
    ValueHistory<TypedSessionTime> m_history;
    TimeEntry m_entry;
    QHash<sheet::DatePart, QLineEdit*> m_fields;
    QToolButton* m_pick;
    DatePopup* m_popup = nullptr;
    QMenu* m_eras = nullptr;
    QString m_note;
    bool m_jumping = false; // the caret goes on by itself
};

} // namespace yorozu::ui
