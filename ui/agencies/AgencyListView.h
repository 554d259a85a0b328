// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "ui/agencies/AgencyListModel.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace yorozu::ui {

class Band;
class Chip;
class DeskContext;
class EmptyState;
class FilterField;
class SkeletonRows;

// The left column: what is typed narrows the list, chips choose a kind, the list of 40 or one's own; the agency under
// the cursor is the one that is open.
class AgencyListView : public QWidget
{
    Q_OBJECT

public:
    explicit AgencyListView(DeskContext& context, QWidget* parent = nullptr);

    void reload();
    // Puts the cursor there without opening it; what hides it is taken away.
    void select(Id<Agency> agency);
    Id<Agency> current() const;
    bool isSettled() const { return m_settled && !m_reload.isActive() && !m_typing.isActive(); }

    AgencyListModel& model() const { return *m_model; }
    QListView& list() const { return *m_list; }
    QLineEdit& filter() const;
    QToolButton& menuButton() const { return *m_more; } // 機関を追加, 取り込み …
    Chip* chipOf(MasterId kind) const;

Q_SIGNALS:
    void agencyChosen(yorozu::Id<yorozu::Agency> agency); // null: all activities together
    void entered();                                       // Enter: the keys go on to what is open

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildUi();
    void ask();
    void take(const QList<service::AgencyLine>& lines);
    void showError(const Error& error);
    void buildChips();
    void addChip(const QString& name, const QString& text, const AgencyFilter& filter);
    void refilter();
    void showRows();
    void retranslate();

    DeskContext& m_context;
    AgencyListModel* m_model;
    QListView* m_list;
    FilterField* m_filter;
    QToolButton* m_more;
    QWidget* m_chips;
    QButtonGroup* m_choice;
    QLabel* m_order;
    QLabel* m_count;
    Band* m_band;
    SkeletonRows* m_skeleton;
    EmptyState* m_empty;
    QTimer m_reload;
    QTimer m_typing;
    AgencyFilter m_chosen; // by the chips
    bool m_retired = false;
    Id<Agency> m_current;
    bool m_filling = false;
    bool m_settled = false;
    quint64 m_asked = 0;
};

} // namespace yorozu::ui
