// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/CentreDesk.h"

#include "tests/support/catch.h"
#include "ui/theme/controls/Band.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

namespace yorozu::test {

using namespace ui;
using namespace Qt::StringLiterals;

CentreDesk::CentreDesk(PermissionGroup group)
{
    Caller caller = context->caller();
    caller.group = group;
    context->setCaller(caller);
    restart();
}

EntryEditor& CentreDesk::open(const QString& section, const QString& list)
{
    context->go(Target::admin(section));
    REQUIRE(waitFor([this] { return window->page() == MainWindow::Page::Admin; }));
    EntryEditor& found = editor(list);
    REQUIRE(waitFor([&found] { return found.list().isLoaded() && found.model().rowCount() > 0; }));
    return found;
}

EntryEditor& CentreDesk::editor(const QString& list)
{
    auto* found = window->findChild<EntryEditor*>(list + u"Editor"_s);
    REQUIRE(found);
    return *found;
}

int CentreDesk::rowOf(const EntryEditor& editor, const QString& text) const
{
    const EntryModel& model = editor.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (cell(editor, row, column) == text)
                return row;
        }
    }
    return -1;
}

bool CentreDesk::waitForRow(const EntryEditor& editor, const QString& text) const
{
    return waitFor([&] { return rowOf(editor, text) >= 0 && !editor.model().isTyping(); });
}

QString CentreDesk::cell(const EntryEditor& editor, int row, int column) const
{
    return editor.model().index(row, column).data().toString();
}

QStringList CentreDesk::column(const EntryEditor& editor, int column) const
{
    QStringList texts;
    for (int row = 0; row < editor.model().rowCount(); ++row)
        texts.append(cell(editor, row, column));
    return texts;
}

QWidget* CentreDesk::cellEditor(const EntryEditor& editor) const
{
    const QList<QWidget*> editors = editor.table().viewport()->findChildren<QWidget*>(u"entryEditor"_s);
    for (QWidget* one : editors) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

void CentreDesk::type(EntryEditor& editor, int row, int column, const QString& text)
{
    editor.table().setCurrentIndex(editor.model().index(row, column));
    editor.table().setFocus();
    if (!cellEditor(editor))
        QTest::keyClick(&editor.table(), Qt::Key_F2);
    QWidget* open = cellEditor(editor);
    REQUIRE(open);
    if (auto* line = qobject_cast<QLineEdit*>(open))
        line->setText(text);
    else if (auto* number = qobject_cast<QSpinBox*>(open))
        number->setValue(text.toInt());
    else if (auto* box = qobject_cast<QComboBox*>(open))
        box->setCurrentText(text);
    QTest::keyClick(open, Qt::Key_Return);
    REQUIRE(waitFor([&] { return cellEditor(editor) != open; }));
}

void CentreDesk::key(EntryEditor& editor, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    editor.table().setFocus();
    QTest::keyClick(&editor.table(), key, modifiers);
}

Band* CentreDesk::band(const EntryEditor& editor) const
{
    auto* found = editor.findChild<Band*>(editor.list().id() + u"Band"_s);
    REQUIRE(found);
    return found;
}

QPushButton* CentreDesk::button(const EntryEditor& editor, const QString& name) const
{
    auto* found = editor.findChild<QPushButton*>(editor.list().id() + name);
    REQUIRE(found);
    return found;
}

Caller CentreDesk::chief() const
{
    return context->caller();
}

} // namespace yorozu::test
