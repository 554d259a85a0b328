// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/shell/ShellFixture.h"
#include "ui/admin/EntryEditor.h"
#include "ui/admin/EntryModel.h"
#include "ui/admin/EntryTable.h"

#include <QPushButton>

namespace yorozu::ui {
class Band;
}

namespace yorozu::test {

// A window in which the section chief edits the centre in 管理.
class CentreDesk : public ShellFixture
{
public:
    explicit CentreDesk(PermissionGroup group = PermissionGroup::SectionChief);

    // Leads to the section and waits until its list is there.
    ui::EntryEditor& open(const QString& section, const QString& list);
    ui::EntryEditor& editor(const QString& list);
    // Of the first row that shows `text` in some column; −1: none.
    int rowOf(const ui::EntryEditor& editor, const QString& text) const;
    bool waitForRow(const ui::EntryEditor& editor, const QString& text) const;
    QString cell(const ui::EntryEditor& editor, int row, int column) const;
    QStringList column(const ui::EntryEditor& editor, int column) const;

    // What is open in the table.
    QWidget* cellEditor(const ui::EntryEditor& editor) const;
    // Types a text into a cell, as one does: opens it, replaces what is there, Enter.
    void type(ui::EntryEditor& editor, int row, int column, const QString& text);
    void key(ui::EntryEditor& editor, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    ui::Band* band(const ui::EntryEditor& editor) const;
    QPushButton* button(const ui::EntryEditor& editor, const QString& name) const;
    Caller chief() const;
};

} // namespace yorozu::test
