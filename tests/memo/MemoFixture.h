// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/MemoService.h"
#include "core/storage/Writer.h"
#include "tests/async/DeskFixture.h"
#include "ui/memo/MemoPage.h"

#include <memory>
#include <QDialog>
#include <QPushButton>
#include <stdexcept>

class QTimer;

namespace yorozu::ui {
class Band;
class LeftOffers;
class LineCell;
class LongTextCell;
class SheetCell;
} // namespace yorozu::ui

namespace yorozu::test {

// The page of a memo in a window of 1440×900 over a data base of its own; `desk` is another program on the same file.
class MemoFixture : public DeskFixture
{
public:
    using SaveState = ui::MemoEditing::SaveState;

    explicit MemoFixture(const Way& way = {});
    ~MemoFixture();

    void sitDown(const Caller& caller);
    void openSession(Id<Booking> booking);
    void openMemo(Id<Memo> id);
    // The session of desk.session(), with everything that submission asks for typed into it.
    Id<Booking> openComplete();

    ui::MemoPage& page() { return *m_page; }
    ui::MemoEditing& editing() { return m_page->editing(); }
    ui::Band& band();
    // The notices about left texts, one each.
    QList<ui::Band*> offers();
    QTimer& autosave();
    ui::SheetCell& cell(MemoField field);
    ui::LineCell& line(MemoField field);
    ui::LongTextCell& text(MemoField field);
    QPushButton& button(const char* name) { return *find<QPushButton>(name); }
    // Only buttons that work are shown.
    bool shows(const char* name) { return find<QWidget>(name)->isVisibleTo(m_page); }

    // Puts the caret at the end of the cell and types.
    void typeInto(MemoField field, const QString& text);
    // A key with its shortcuts, to whatever has the focus.
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    bool saved();
    // Ctrl+S, and the answer of the data base.
    void save();
    bool submit();
    // Waits until a text after this revision is there and closed.
    bool isSubmitted(int before);
    // The dialog of this name, as soon as it is open.
    QDialog* dialog(const char* name);
    void close(QDialog* dialog);
    // After a dialog: the offscreen platform does not give the focus back by itself.
    void comeBack();

    template <typename T> T* find(const char* name)
    {
        T* found = m_page->findChild<T*>(QLatin1String(name));
        if (!found)
            throw std::runtime_error(name);
        return found;
    }
    Memo record() { return desk.services().memos().open(desk.chief(), editing().view().memo.id)->memo; }
    QStringList draftFiles() const;
    // Neither the folder of the drafts nor the data base takes anything, until the answer is destroyed.
    std::unique_ptr<storage::Writer> fullDisks();

private:
    ui::MemoPage* m_page = nullptr;
};

} // namespace yorozu::test
