// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ThemeManager.h"
#include "ui/theme/Tokens.h"

#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

class QLineEdit;

namespace yorozu::ui {

// Where the value of a cell came from before anybody typed.
enum class Origin { None, Booking, Ledger };

// One cell of the sheet that is edited in place. The cell without the focus shows the paper as it is; the one with the
// focus has the paper-field background and an accent inner edge of 2 px, one with a problem a red one. Nothing moves.
// Derived classes add load(value) and value(). A freshly loaded cell is not dirty, and load() is never edited().
class SheetCell : public QWidget
{
    Q_OBJECT

public:
    explicit SheetCell(ThemeManager& themes, QWidget* parent = nullptr);
    ~SheetCell() override;

    // What stands on the sheet differs from what was loaded.
    virtual bool isDirty() const = 0;

    bool isReadOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly);

    // The sentence that says why the value cannot be submitted; it is the tool tip and the accessible description.
    // Empty takes the red edge back. It also goes when the user edits the cell.
    void setProblem(const QString& message);
    QString problem() const { return m_problem; }

    // 予約から or 台帳から at the right edge. It goes by itself when the user edits the cell.
    void setOrigin(Origin origin);
    Origin origin() const { return m_origin; }

    // For the cell and the editors in it ("cn_v" → "cn_v_edit"), and what a screen reader calls them.
    void setNames(const QString& objectName, const QString& accessibleName);

    // Whether an input method is composing in one of the editors. A page asks before it submits by Ctrl+Enter, which
    // cells never consume.
    bool isComposing() const;
    bool hasFocusInside() const { return m_focused; }

    virtual bool canUndo() const = 0;
    virtual bool canRedo() const = 0;

    // The minimum of the paper's row; the page decides.
    QSize sizeHint() const override;

public Q_SLOTS:
    virtual void undo() = 0;
    virtual void redo() = 0;

Q_SIGNALS:
    // The user has changed the value; never from load().
    void edited();
    // The keyboard's focus came into the cell, or left it (not when a pop-up of the cell has it).
    void entered();
    void left();

protected:
    static constexpr int Padding = 10; // from the cell's edge to its text, logical pixels

    ThemeManager& themes() const { return m_themes; }
    const Theme& theme() const { return m_themes.theme(); }
    // Logical pixels at the user's text scale.
    int scaled(int pixels) const;
    // Each editor in the cell is watched for focus, composing, Ctrl+Tab and plain Enter.
    void addEditor(QWidget* editor);
    const QList<QPointer<QWidget>>& editors() const { return m_editors; }
    // No frame, no background, no padding: the paper is the background.
    void makeBare(QLineEdit* edit, QColor Theme::*color = &Theme::text) const;
    // The tool tip as long as there is no problem.
    void setHint(const QString& hint);
    // Drops the problem and the origin, and tells edited().
    void noteEdited();
    // The width that the mark of origin takes at the right, with its padding; 0 without one.
    int originWidth() const;
    bool isHovered() const { return m_hovered; }
    // Where the words of the mark would reach further left than this, the icon stands alone.
    void keepOriginRightOf(int x) { m_originLimit = x; }

    virtual void applyReadOnly(bool readOnly) = 0;
    // Colours or text scale have changed. The base restyles nothing by itself.
    virtual void applyTheme() {}
    // Focus or pointer have come or gone.
    virtual void stateChanged() {}
    // Between background and edge.
    virtual void paintContent(QPainter& painter);

    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paintOrigin(QPainter& painter) const;
    void updateDescription();
    void focusChanged(QWidget* now);
    bool focusNextCell(bool forward);
    QString originText() const;

    ThemeManager& m_themes;
    QList<QPointer<QWidget>> m_editors;
    QPointer<QWidget> m_composing;
    QString m_problem;
    QString m_hint;
    Origin m_origin = Origin::None;
    int m_originLimit = 0;
    bool m_readOnly = false;
    bool m_focused = false;
    bool m_hovered = false;
};

} // namespace yorozu::ui
