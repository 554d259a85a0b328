// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/Suggestion.h"
#include "ui/notes/FieldGroup.h"

#include <functional>
#include <QList>

class QLineEdit;

namespace yorozu::ui {

class SuggestionPopup;
class ThemeManager;

// Several of many, such as those of us who were there: each a chip that a click takes off, and behind them a field
// that finds the next one by what is typed. Backspace in the empty field takes the last one off.
class ChipsField : public FieldGroup
{
    Q_OBJECT

public:
    // Those that fit what is typed; all of them for nothing.
    using Finder = std::function<QList<Suggestion>(const QString& typed)>;

    ChipsField(ThemeManager& themes, const QString& name, Finder finder, QWidget* parent = nullptr);

    QList<Suggestion> chosen() const { return m_chosen; }
    QList<qint64> ids() const;
    void setChosen(const QList<Suggestion>& chosen);
    QLineEdit* editor() const { return m_edit; }

    // 12 and the name, by turns.
    QStringList words() const override;
    void setWords(const QStringList& words) override;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void holdHeight();
    void offer();
    void take(const Suggestion& suggestion);
    void removeAt(qsizetype place);
    void retranslate();

    ThemeManager& m_themes;
    QString m_name;
    Finder m_find;
    QWidget* m_chips;
    QLineEdit* m_edit;
    SuggestionPopup* m_popup;
    QList<Suggestion> m_chosen;
};

} // namespace yorozu::ui
