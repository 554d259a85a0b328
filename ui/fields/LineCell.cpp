// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/LineCell.h"

#include "core/japanese/Fold.h"
#include "ui/fields/CleanText.h"
#include "ui/fields/SuggestionPopup.h"

#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace yorozu::ui {

namespace {

// QLineEdit keeps this much free at both sides.
constexpr int EditMargin = 2;

TypeStyle typeOf(LineCell::Style style)
{
    switch (style) {
    case LineCell::Style::Name:
        return Type::body.bold();
    case LineCell::Style::Plain:
        return Type::body;
    case LineCell::Style::Kana:
        return Type::note;
    }
    Q_UNREACHABLE();
}

} // namespace

LineCell::LineCell(ThemeManager& themes, Style style, QWidget* parent)
    : SheetCell(themes, parent)
    , m_style(style)
    , m_edit(new QLineEdit(this))
    , m_popup(new SuggestionPopup(themes, m_edit))
{
    addEditor(m_edit);
    m_edit->installEventFilter(m_popup); // before the cell
    connect(m_edit, &QLineEdit::textEdited, this, [this] { typed(); });
    connect(m_popup, &SuggestionPopup::taken, this, &LineCell::take);
    LineCell::applyTheme();
}

LineCell::~LineCell() = default;

void LineCell::load(const QString& text)
{
    m_loaded = text;
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
    m_last = text;
    m_popup->offer({});
}

QString LineCell::value() const
{
    return m_edit->text();
}

void LineCell::fill(const QString& text)
{
    // insert() keeps the editor's undo, but it says textEdited().
    const QSignalBlocker quiet(this);
    m_filling = true;
    m_edit->selectAll();
    m_edit->insert(text);
    m_filling = false;
    m_last = text;
}

void LineCell::typed()
{
    if (m_filling)
        return;
    if (m_edit->text().size() > Limit) {
        // Nothing of what stood here gives way to what was pasted by mistake.
        fill(m_last);
        Q_EMIT pasteRefused(
            tr("The text is too long for one line: it has more than %L1 characters. Nothing was pasted.").arg(Limit));
        return;
    }
    const QString clean = cleanLine(m_edit->text());
    if (clean != m_edit->text()) {
        const qsizetype behind = m_edit->text().size() - m_edit->cursorPosition();
        fill(clean);
        m_edit->setCursorPosition(static_cast<int>(std::max<qsizetype>(0, clean.size() - behind)));
    }
    m_last = m_edit->text();
    noteEdited();
    Q_EMIT textEdited(m_last);
}

void LineCell::setSuggestions(const QList<Suggestion>& suggestions)
{
    m_popup->offer(m_edit->hasFocus() && !isReadOnly() ? suggestions : QList<Suggestion>());
}

bool LineCell::suggestionsShown() const
{
    return m_popup->isVisible();
}

void LineCell::take(const Suggestion& suggestion)
{
    if (m_edit->text() != suggestion.text) {
        fill(suggestion.text);
        noteEdited();
    }
    Q_EMIT suggestionTaken(suggestion.id);
}

bool LineCell::isDirty() const
{
    return value() != m_loaded;
}

bool LineCell::canUndo() const
{
    return m_edit->isUndoAvailable();
}

bool LineCell::canRedo() const
{
    return m_edit->isRedoAvailable();
}

void LineCell::undo()
{
    m_edit->undo();
}

void LineCell::redo()
{
    m_edit->redo();
}

void LineCell::normalize()
{
    const QString normal = japanese::normalizeFurigana(m_edit->text());
    if (normal == m_edit->text())
        return;
    fill(normal);
    noteEdited();
    Q_EMIT textEdited(normal);
}

void LineCell::applyReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_popup->offer({});
}

void LineCell::applyTheme()
{
    makeBare(m_edit, m_style == Style::Kana ? &Theme::text2 : &Theme::text);
    m_edit->setFont(themes().font(typeOf(m_style)));
    placeEdit();
}

void LineCell::placeEdit()
{
    const int left = Padding - EditMargin;
    m_edit->setGeometry(left, 2, width() - left - std::max(Padding, originWidth() + Padding) + EditMargin,
                        height() - 4);
}

void LineCell::resizeEvent(QResizeEvent*)
{
    placeEdit();
}

bool LineCell::eventFilter(QObject* watched, QEvent* event)
{
    const bool done = SheetCell::eventFilter(watched, event);
    if (!done && event->type() == QEvent::FocusOut && m_style == Style::Kana && !isReadOnly())
        normalize();
    return done;
}

} // namespace yorozu::ui
