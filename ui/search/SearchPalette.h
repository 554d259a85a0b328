// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/PaletteAnswers.h"
#include "ui/search/PaletteCommands.h"
#include "ui/search/PaletteFilters.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QFrame;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;

namespace yorozu::ui {

class Chip;
class DeskContext;
class PaletteFoot;
class PaletteModel;

// Search and commands over the whole window (Ctrl+K): results while typing, the newest first, opened with Enter. It
// covers its parent with a veil and keeps the keys while it is there; nothing in it waits for the data base.
class SearchPalette : public QWidget
{
    Q_OBJECT

public:
    SearchPalette(DeskContext& context, QWidget* window);

    // What was opened lately, the newest first, and what else can be done; asked for each time it is shown.
    void setRecent(std::function<QList<service::SearchRecord>()> recent) { m_recentRecords = std::move(recent); }
    void setCommands(std::function<QList<PaletteCommand>()> commands) { m_listCommands = std::move(commands); }

    void popUp(const QString& words = {});
    void closeUp();

    QLineEdit* field() const { return m_field; }
    QListView* list() const { return m_list; }
    PaletteScope scope() const { return m_scope; }
    const QList<PaletteFilter>& filters() const { return m_filters; }
    const PaletteRow* currentRow() const;
    QMenu* filterMenu() const { return m_filterMenu; }
    QLabel* countLabel() const { return m_count; }
    // Whether what is shown answers what is typed.
    bool settled() const { return !m_asking; }

Q_SIGNALS:
    void closed();
    // Ctrl+Enter on a record.
    void besideWanted(const yorozu::ui::Target& target);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    void retranslate();
    void arrange();
    void ask();
    void answered(const service::SearchAnswer& answer);
    QList<PaletteRow> filterRows(const QString& words);
    void show(const QList<PaletteRow>& rows);
    void showFilters();
    void buildFilterMenu();
    // SearchPaletteKeys.cpp
    bool key(const QKeyEvent& press);
    void choose(int row);
    void moveBy(int step);
    enum class Where { Here, Beside };
    void open(int row, Where where = Where::Here);
    void narrow(int step);
    void addFilter(const PaletteFilter& filter);
    void removeFilter(PaletteFilter::What what);

    DeskContext& m_context;
    QFrame* m_panel;
    QLineEdit* m_field;
    QWidget* m_chips;
    QPushButton* m_filterButton;
    QPushButton* m_scopeButton;
    QLabel* m_count;
    QListView* m_list;
    PaletteModel* m_model;
    PaletteFoot* m_foot;
    QMenu* m_filterMenu;
    QPointer<QWidget> m_focusBefore;
    std::function<QList<service::SearchRecord>()> m_recentRecords;
    std::function<QList<PaletteCommand>()> m_listCommands;
    QList<PaletteCommand> m_commands;
    QList<PaletteFilter> m_allFilters;
    QList<PaletteFilter> m_filters;
    PaletteScope m_scope = PaletteScope::All;
    QTimer m_slow;  // says that it is still searching, where it takes long
    QTimer m_index; // asks again while the index is being built
    quint64 m_question = 0;
    bool m_asking = false;
    bool m_askAgain = false;
    bool m_composing = false;
    bool m_moved = false;            // by the arrow keys, since the words are what they are
    std::optional<Where> m_openNext; // Enter came before the answer to what was typed
};

} // namespace yorozu::ui
