// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Duty.h"
#include "core/domain/Roster.h"
#include "core/service/CentreService.h"

#include <optional>
#include <QHash>
#include <QWidget>

namespace yorozu::ui {

class DeskContext;

// Who is where on the day: a chip per person, by place, with a bar for the sessions. A click leaves only this person's
// cards at full strength; a chip that is dragged to another group, or its menu, changes where somebody works.
class RosterStrip : public QWidget
{
    Q_OBJECT

public:
    explicit RosterStrip(DeskContext& context, QWidget* parent = nullptr);

    static constexpr int Height = 40;
    // `sessions`: how many each has that day.
    void setDuties(const QList<DutyLine>& duties, const QHash<Id<Staff>, int>& sessions);
    // 派遣 1/2, at the right end; null: there are enough.
    void setWarning(const std::optional<RosterWarning>& warning);
    QRect warningRect() const { return m_warningRect; } // null: none is shown
    // 在宅候補 2, at the right end: who could work from home, because the booths do not suffice.
    void setHomeProposals(const QList<HomeProposal>& proposals);
    QRect homeRect() const { return m_homeRect; } // null: none is shown
    // Their list, in which one click sends somebody home.
    void listHome();
    void setEditable(bool editable) { m_editable = editable; }
    // Null: nobody is singled out.
    Id<Staff> chosen() const { return m_chosen; }

    // Where somebody may be sent.
    struct Place
    {
        DutyKind kind = DutyKind::Off;
        Id<Office> office;
        bool operator==(const Place&) const = default;
    };
    struct Chip
    {
        DutyLine duty;
        QString name;
        QRect rect; // null: there was no room, the group shows its number only
    };
    struct Group
    {
        Place place;
        QString name;
        QRect head;
        QList<Chip> chips;
        QRect area; // of head and chips
    };
    const QList<Group>& groups() const { return m_groups; }

Q_SIGNALS:
    void chosenChanged();
    void dutyWanted(const yorozu::DutyLine& duty, const yorozu::ui::RosterStrip::Place& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fill();
    void lay();
    QString warningText() const;
    QString homeText() const;
    QString homeInWords(const HomeProposal& proposal) const;
    QString shortages() const;
    void layNotes();
    void paintNote(QPainter& painter, const QRect& rect, const QString& text) const;
    int chipWidth(const Chip& chip) const;
    int headWidth(const Group& group) const;
    QString headText(const Group& group) const;
    const Chip* chipAt(QPoint at) const;
    const Group* groupAt(QPoint at) const;
    const Chip* current() const;
    QList<const Chip*> shownChips() const;
    void choose(Id<Staff> person);
    void openMenu(const Chip& chip, QPoint at);
    void paintChip(QPainter& painter, const Chip& chip) const;
    QString spoken(const Chip& chip) const;
    void speak();

    DeskContext& m_context;
    QList<DutyLine> m_duties;
    QHash<Id<Staff>, int> m_sessions;
    QList<Group> m_groups;
    std::optional<RosterWarning> m_warning;
    QRect m_warningRect;
    QList<HomeProposal> m_home;
    QRect m_homeRect;
    Id<Staff> m_chosen;
    Id<Staff> m_current; // of the keyboard
    bool m_editable = false;
    QPoint m_pressed;
    std::optional<DutyLine> m_taken; // under the mouse
    bool m_dragging = false;
    QPoint m_at;
};

} // namespace yorozu::ui
