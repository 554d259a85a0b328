// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/Suggestion.h"

#include <QFrame>
#include <QList>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace yorozu::ui {

class ThemeManager;

// The list below a line edit. It never takes the focus, so that typing and the input method go on in the editor; Up,
// Down, Enter and Esc are taken from the editor while the list is shown. Enter takes only a line that was chosen, and
// never while the input method composes.
class SuggestionPopup : public QFrame
{
    Q_OBJECT

public:
    SuggestionPopup(ThemeManager& themes, QLineEdit* editor);

    // An empty list hides it. `chooseFirst`: Enter takes the first line without going down.
    void offer(const QList<Suggestion>& suggestions, bool chooseFirst = false);
    const QList<Suggestion>& suggestions() const { return m_suggestions; }
    int currentIndex() const;

Q_SIGNALS:
    void taken(const yorozu::ui::Suggestion& suggestion);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool key(int key, Qt::KeyboardModifiers modifiers);
    void take(int row);
    void moveBy(int by);
    void place();

    ThemeManager& m_themes;
    QLineEdit* m_editor;
    QListView* m_list;
    QStandardItemModel* m_model;
    QList<Suggestion> m_suggestions;
    bool m_composing = false;
};

} // namespace yorozu::ui
