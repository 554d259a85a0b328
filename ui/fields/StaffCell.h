// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Centre.h"
#include "ui/fields/SheetCell.h"
#include "ui/fields/ValueHistory.h"

#include <QList>

class QLineEdit;

namespace yorozu::ui {

class SuggestionPopup;

// One of the staff, with the name as it was when the memo was written.
struct StaffChoice
{
    Id<Staff> staff;
    QString name;
    bool operator==(const StaffChoice&) const = default;
};

// 記載者. Typing finds staff as in RespondersCell; what is no name of the staff goes back to the former value when the
// focus leaves. An empty cell is nobody.
class StaffCell : public SheetCell
{
    Q_OBJECT

public:
    explicit StaffCell(ThemeManager& themes, QWidget* parent = nullptr);
    ~StaffCell() override;

    void setStaff(const QList<Staff>& staff) { m_staff = staff; }
    void load(const StaffChoice& choice);
    StaffChoice value() const { return m_value; }

    QLineEdit* lineEdit() const { return m_edit; }

    bool isDirty() const override { return !(m_value == m_loaded); }
    bool canUndo() const override { return m_history.canUndo(); }
    bool canRedo() const override { return m_history.canRedo(); }

public Q_SLOTS:
    void undo() override;
    void redo() override;

protected:
    void applyReadOnly(bool readOnly) override;
    void applyTheme() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(const StaffChoice& choice);
    void apply(const StaffChoice& choice);
    void settle();

    QList<Staff> m_staff;
    StaffChoice m_loaded;
    StaffChoice m_value;
    ValueHistory<StaffChoice> m_history;
    QLineEdit* m_edit;
    SuggestionPopup* m_popup;
};

} // namespace yorozu::ui
