// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Centre.h"

#include <functional>
#include <QWidget>

class QAction;
class QCheckBox;
class QHBoxLayout;
class QLabel;
class QMenu;

namespace yorozu::ui {

class Chip;
class ChoiceStore;
class DeskContext;
class WeekLegend;

// Above the week: what the colours mean, who is looked for (by skill, or one person), and whether 満 is shown. The next
// time it is as one has left it.
class WeekFilter : public QWidget
{
    Q_OBJECT

public:
    explicit WeekFilter(DeskContext& context, QWidget* parent = nullptr);

    static constexpr int Height = 40;
    // All of them are wanted of one person.
    const QList<MasterId>& topics() const { return m_topics; }
    Id<Staff> person() const { return m_person; } // null: anybody
    bool isEmpty() const { return m_topics.isEmpty() && m_person.isNull(); }
    bool hidesFull() const;
    void setTopics(const QList<MasterId>& topics);
    void setPerson(Id<Staff> person);
    void clear();
    // Opens the list of skills, as its chip does.
    void openSkills();
    void toggleFull();
    // Who may be looked for at all: those who see clients and are still here.
    static QList<const Staff*> advisers(const DeskContext& context);
    // Of these who have all the skills: the ones who know most of it first.
    QList<Id<Staff>> people() const;
    QString words() const; // 資金繰り・今村 健吾; empty: anybody
    // How much of it is set, for the button of the menu.
    int count() const;
    // The same in the menu 絞り込み, at its end; seen while the week is.
    void addTo(QMenu& menu);
    void setInMenu(bool there);
    // Where it is remembered; outlives this.
    void rememberIn(ChoiceStore* choices);

Q_SIGNALS:
    void changed();
    void fullChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addChip(const QString& name, const QString& text, const QString& spoken, std::function<void()> remove);
    void openPeople();
    void popUp(QMenu* menu, const QWidget& below);
    void rebuild();
    void retranslate();
    void retranslateMenu();
    void arrange();
    void take();
    void recall();
    void remember() const;

    DeskContext& m_context;
    ChoiceStore* m_choices = nullptr;
    WeekLegend* m_legend;
    QLabel* m_caption;
    QHBoxLayout* m_chipRow;
    QList<Chip*> m_chips;
    Chip* m_addSkill;
    Chip* m_addPerson;
    QCheckBox* m_full;
    QAction* m_skillAction = nullptr; // of the menu, if it stands in one
    QAction* m_personAction = nullptr;
    QAction* m_fullAction = nullptr;
    QList<MasterId> m_topics;
    Id<Staff> m_person;
};

} // namespace yorozu::ui
