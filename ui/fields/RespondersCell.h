// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Centre.h"
#include "core/domain/MemoContent.h"
#include "ui/fields/SheetCell.h"
#include "ui/fields/ValueHistory.h"

#include <QList>

class QKeyEvent;
class QLineEdit;
class QMenu;
class QToolButton;

namespace yorozu::ui {

class SuggestionPopup;

// 相談対応者: the people in their order, and an editor behind them. Typing finds staff by name, kana, Roman letters;
// the arrow keys and Enter take one. Another name becomes somebody from outside, officer or trainee (an officer, if the
// cell is left without choosing). Backspace in the empty editor removes the last one, Left goes to the persons, where
// Space or Enter opens the menu of the part.
class RespondersCell : public SheetCell
{
    Q_OBJECT

public:
    explicit RespondersCell(ThemeManager& themes, QWidget* parent = nullptr);
    ~RespondersCell() override;

    void setStaff(const QList<Staff>& staff);
    void setAgencies(const QList<Agency>& agencies);

    void load(const QList<Attendee>& attendees);
    QList<Attendee> value() const { return m_value; }

    QLineEdit* lineEdit() const { return m_edit; }
    QToolButton* personButton(int index) const { return m_buttons.value(index); }
    // The menu of one person, filled as it would be shown; owned by the cell.
    QMenu* personMenu(int index);

    bool isDirty() const override { return m_value != m_loaded; }
    bool canUndo() const override { return m_history.canUndo(); }
    bool canRedo() const override { return m_history.canRedo(); }

public Q_SLOTS:
    void undo() override;
    void redo() override;

protected:
    void applyReadOnly(bool readOnly) override;
    void applyTheme() override;
    void stateChanged() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void change(const QList<Attendee>& attendees);
    void apply(const QList<Attendee>& attendees);
    void rebuild();
    void restyle();
    void place();
    void takeList(const QStringList& names);
    void offer(const QString& text);
    void take(qint64 suggestion);
    void settle();
    void addOutside(const QString& name, Part part);
    void removeAt(int index);
    void openMenu(int index);
    void addAgencies(QMenu* menu, int index);
    bool editKey(QKeyEvent* event);
    // Which of the responders a watched object stands for, or -1.
    qsizetype personOf(const QObject* watched) const;
    bool personKey(int index, QKeyEvent* event);
    void focusPerson(int index);

    QList<Staff> m_staff;
    QList<Agency> m_agencies;
    QList<Attendee> m_loaded;
    QList<Attendee> m_value;
    ValueHistory<QList<Attendee>> m_history;
    QLineEdit* m_edit;
    SuggestionPopup* m_popup;
    QMenu* m_menu;
    QList<QToolButton*> m_buttons;
};

} // namespace yorozu::ui
