// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace yorozu::ui {

// The editor inside of a LongTextCell: plain text with a fixed line pitch, hanging list items and lists that go on.
class LongTextEdit : public QTextEdit
{
    Q_OBJECT

public:
    LongTextEdit(qsizetype limit, QWidget* parent);

    void load(const QString& text);
    QString text() const;
    // Line pitch in logical pixels; lays the whole text out again without touching undo.
    void setLinePitch(int pixels);

    void undoText();
    void redoText();

Q_SIGNALS:
    void pasteRefused(const QString& message);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void blockEdited(int position, int removed, int added);
    void formatEdited();
    void formatBlocks(int first, int last);
    bool newLine();
    QTextBlockFormat formatFor(const QString& line) const;

    qsizetype m_limit;
    int m_pitch = 22;
    int m_editedFrom = -1;
    int m_editedTo = -1;
    bool m_formatting = false; // also while undo and redo bring formats back by themselves
    bool m_composing = false;
};

} // namespace yorozu::ui
