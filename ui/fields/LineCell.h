// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/SheetCell.h"
#include "ui/fields/Suggestion.h"

class QLineEdit;

namespace yorozu::ui {

class SuggestionPopup;

// A cell of one line. What is pasted with line breaks becomes one line.
class LineCell : public SheetCell
{
    Q_OBJECT

public:
    enum class Style {
        Name,  // 企業名: bold
        Plain, // 主な事業内容, 相談者名
        Kana,  // フリガナ: small; width and kana are normalised when the focus leaves
    };

    explicit LineCell(ThemeManager& themes, Style style, QWidget* parent = nullptr);
    ~LineCell() override;

    // The longest line that is taken; what is pasted beyond it is refused, and the cell keeps its text.
    static constexpr int Limit = 2000;

    void load(const QString& text);
    QString value() const;
    // Takes a text over as if it had been typed, but without edited() and without the question of who typed it: what a
    // suggestion or the furigana fills in. Can be undone; leaves the cell dirty.
    void fill(const QString& text);

    // What is offered below the cell; an empty list closes the pop-up. Down enters it, Enter takes the chosen one,
    // Esc closes it. Ask for new ones on textEdited().
    void setSuggestions(const QList<Suggestion>& suggestions);
    bool suggestionsShown() const;

    // For FuriganaFiller and for tests.
    QLineEdit* lineEdit() const { return m_edit; }

    bool isDirty() const override;
    bool canUndo() const override;
    bool canRedo() const override;

public Q_SLOTS:
    void undo() override;
    void redo() override;

Q_SIGNALS:
    void textEdited(const QString& text);
    void pasteRefused(const QString& message);
    // The text of the suggestion stands in the cell already (edited() came before).
    void suggestionTaken(qint64 id);

protected:
    void applyReadOnly(bool readOnly) override;
    void applyTheme() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void typed();
    void normalize();
    void take(const Suggestion& suggestion);
    void placeEdit();

    Style m_style;
    QString m_loaded;
    QString m_last; // before the key that is being handled
    bool m_filling = false;
    QLineEdit* m_edit;
    SuggestionPopup* m_popup;
};

} // namespace yorozu::ui
