// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "ui/async/Target.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace yorozu::ui {

class Band;
class DeskContext;
class EmptyState;
class SkeletonRows;
class TodayCard;

// A column of the page of the day: it scrolls by itself and fails by itself, so that one query that fails does not hide
// the others.
class TodayColumn : public QWidget
{
    Q_OBJECT

public:
    explicit TodayColumn(DeskContext& context, QWidget* parent = nullptr);

    virtual void reload() = 0;
    // Builds the cards again from what was read: after a change of language, or a minute later.
    virtual void rebuild() = 0;
    // Nothing read is under way: what is on the screen is what the data base holds.
    bool isSettled() const { return m_settled; }

    // Takes back what was done here last; false: nothing is left to be taken back.
    virtual bool undo() { return false; }

Q_SIGNALS:
    void settled();
    void undoable(); // something was done that undo() takes back

protected:
    DeskContext& context() const { return m_context; }
    // A number for each question; only the newest answer counts.
    quint64 beginLoading();
    bool isCurrent(quint64 question) const { return question == m_question; }
    void finishLoading();
    void showError(const Error& error);

    // Empties the list; the focus comes back to the card of the same name when the list is filled again.
    void clear();
    void filled();
    void addHeading(const QString& text, const QString& note, bool alarming = false);
    // Words whose colour means something: a list that alarms, a memo that is late.
    static void setColored(QLabel* label, const QString& text, const QColor& color);
    void addWidget(QWidget* widget);
    // `action` leads on; without a text there is none.
    void addEmpty(const QString& icon, const QString& headline, const QString& help, const QString& action = {},
                  const Target& target = {});
    // A line of words where a list is empty and nothing is to be done about it.
    void addQuietLine(const QString& text);
    QWidget* list() const { return m_list; }
    // Cards of lists that are not tables: their margins are those of the design.
    TodayCard* addCard(const QString& name, int look);
    // The head of a table of rows: a name and a width in letters, 0 for what is left; the last one at the right edge.
    void addTableHead(const QList<std::pair<QString, int>>& columns);
    int columnWidth(int letters) const;
    TodayCard* addRow(const QString& name);

private:
    DeskContext& m_context;
    Band* m_band;
    SkeletonRows* m_skeleton;
    QScrollArea* m_scroll;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_cards = nullptr;
    QVBoxLayout* m_rows = nullptr; // of the table that was begun last: they stand without a gap
    QString m_focused;
    quint64 m_question = 0;
    bool m_settled = false;
};

} // namespace yorozu::ui
