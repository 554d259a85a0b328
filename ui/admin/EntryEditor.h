// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/EntryList.h"
#include "ui/async/ShortcutLine.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace yorozu::ui {

class Band;
class EmptyState;
class EntryModel;
class EntryTable;
class SkeletonRows;

// A list of the centre with what can be done to it: added to, typed into, put in order, retired and taken into use
// again, undone. Nothing asks before; what needs an answer says so in a band above the table.
class EntryEditor : public QWidget
{
    Q_OBJECT

public:
    // Takes the list over.
    EntryEditor(DeskContext& context, EntryList* list, QWidget* parent);

    EntryList& list() const { return *m_list; }
    EntryTable& table() const { return *m_table; }
    EntryModel& model() const { return *m_model; }
    static QList<ShortcutLine> keys();

    void reload();
    void retranslate();
    // As high as its rows, between so many; 0: as high as there is room.
    void setRows(int least, int most);
    // What is typed and not stored.
    void giveUp();
    qint64 currentId() const;
    void choose(qint64 id);

Q_SIGNALS:
    void currentChanged(qint64 id);

private:
    void build();
    void connectList();
    void showRows();
    void showState();
    void showError(const Error& error);
    void showQuestion(const QString& question, const QList<EntryList::Choice>& choices);
    void answer(qsizetype choice);
    void begin();
    void takeTyped(const EntryRow& row);
    void storeRest(const EntryRow& row);
    void openMissing();
    void move(int row, bool down);
    void toggleRetired(int row);
    void settle(qint64 id, int typing);
    bool mayEdit() const;

    DeskContext& m_context;
    EntryList* m_list;
    EntryModel* m_model;
    EntryTable* m_table;
    EmptyState* m_empty;
    SkeletonRows* m_skeleton;
    Band* m_band;
    QPushButton* m_add;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_retire;
    QPushButton* m_undo;
    QCheckBox* m_withRetired;
    QList<EntryList::Choice> m_choices;
    int m_adding = 0;  // the typing of the new entry that is on its way
    qint64 m_new = 0;  // the id that it got
    EntryRow m_sent;   // what the new entry was when it was sent
    int m_settled = 0; // this typing is stored; the rows that show it are on their way
    qint64 m_next = 0; // where the cursor goes then
    int m_least = 0;
    int m_most = 0;
};

} // namespace yorozu::ui
