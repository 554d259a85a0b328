// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/DaySheet.h"
#include "ui/calendar/PeopleScene.h"

namespace yorozu::ui {

// The day by coordinator: who is free, who carries too much.
class PeopleSheet : public DaySheet
{
    Q_OBJECT

public:
    explicit PeopleSheet(DeskContext& context, QWidget* parent = nullptr);

    static constexpr int SmallestRow = 22;
    static constexpr int DenseRow = 24;
    static constexpr int LargestRow = 60;

    int rowHeight() const { return m_row; }
    void setRowHeight(int height);
    // In which order the people stand, and whose skill is asked for; 0: none.
    void setOrder(PeopleOrder order, MasterId skill);
    // They are not shown, but what they take of the day is counted.
    void setHidden(const QSet<BookingStatus>& statuses);

    const PeopleScene& scene() const override { return m_scene; }
    std::unique_ptr<DayJudge> judge(const CalendarDay& facts) const override;
    // Each person, then the sessions of the row by time.
    QList<SheetEntry> entries() const override;
    using DaySheet::spoken;
    // Of a person: 藤沢 恵一、新橋（本部）、経営改善・資金繰り、2件、空き5.5h
    QString spoken(const SheetEntry& entry) const override;
    QRect rectOf(const SheetEntry& entry) const override;
    std::optional<SheetEntry> entryAt(QPoint grid) const override;

protected:
    void makeScene() override;
    std::unique_ptr<DayPainter> painter() const override;
    void paintHead(QPainter& painter) const override;
    QRect nowBand(int minutes) const override;
    void zoom(Zoom how) override;
    QString sheetName() const override;

private:
    QString spoken(const PersonRow& person) const;

    PeopleScene m_scene;
    int m_row = PeopleMetrics::UsualRow;
    PeopleOrder m_order = PeopleOrder::Place;
    MasterId m_skill = 0;
    QSet<BookingStatus> m_hidden;
};

} // namespace yorozu::ui
