// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/SheetCell.h"

#include <QTextEdit>

namespace yorozu::ui {

class LongTextEdit;

// 相談内容, アドバイス内容, 所感: plain text in lines of 13/22 px. A line that begins with ・ - ① １． 1. (1) continues
// by itself on Enter with the next mark, and Enter on an empty item ends the list. Lines with a mark hang below their
// text (which QPlainTextEdit cannot lay out; the text is plain all the same). Tab and Ctrl+Tab go to the next cell;
// Enter is a new line, Ctrl+Enter goes to the page.
class LongTextCell : public SheetCell
{
    Q_OBJECT

public:
    // Characters (UTF-16 units) that one field holds after pasting. What would go beyond it is refused as a whole.
    static constexpr qsizetype Limit = 200'000;

    explicit LongTextCell(ThemeManager& themes, QWidget* parent = nullptr);
    ~LongTextCell() override;

    // A longer text that is on record is shown and kept whole.
    void load(const QString& text);
    // Lines are separated by \n.
    QString value() const;
    // What the head shows: characters without line breaks, a surrogate pair as one.
    int count() const { return m_count; }

    QTextEdit* textEdit() const;

    bool isDirty() const override;
    bool canUndo() const override;
    bool canRedo() const override;

public Q_SLOTS:
    void undo() override;
    void redo() override;

Q_SIGNALS:
    void countChanged(int count);
    // Nothing was pasted and nothing was lost; the message says how much is too much.
    void pasteRefused(const QString& message);

protected:
    void applyReadOnly(bool readOnly) override;
    void applyTheme() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void recount();

    LongTextEdit* m_edit;
    QString m_loaded;
    QString m_last; // the text after the last change
    int m_count = 0;
    bool m_loading = false;
};

} // namespace yorozu::ui
