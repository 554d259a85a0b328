// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/BoothNow.h"
#include "ui/calendar/DaySheet.h"
#include "ui/calendar/SheetScene.h"

namespace yorozu::ui {

// The day by booth.
class CalendarSheet : public DaySheet
{
    Q_OBJECT

public:
    explicit CalendarSheet(DeskContext& context, QWidget* parent = nullptr);

    static constexpr int SmallestSlot = 18;
    static constexpr int UsualSlot = 36;
    static constexpr int DenseSlot = 24;
    static constexpr int LargestSlot = 96;

    int slotHeight() const { return m_slot; }
    void setSlotHeight(int height);
    void showNow() override;
    const SheetScene& scene() const override { return m_scene; }
    std::unique_ptr<DayJudge> judge(const CalendarDay& facts) const override;
    // What of the booths is used at this moment: 使用 4/6 in the heads. Empty on another day than today.
    void setBoothsNow(const QList<agenda::BoothNow>& booths);
    const QList<agenda::BoothNow>& boothsNow() const { return m_boothsNow; }

Q_SIGNALS:
    // Somebody wants to know which booths are used now: those of this office, at this point of the screen.
    void boothsRequested(yorozu::Id<yorozu::Office> office, QPoint global);

protected:
    void makeScene() override;
    std::unique_ptr<DayPainter> painter() const override;
    void paintHead(QPainter& painter) const override;
    QString headTip(int x) const override;
    void pressHead(int x) override;
    QRect nowBand(int minutes) const override;
    void zoom(Zoom how) override;
    QString sheetName() const override;

private:
    int shownSlot() const;
    QStringList usage() const;
    const SheetGroup* groupAt(int x) const;

    SheetScene m_scene;
    int m_slot = UsualSlot;
    QList<agenda::BoothNow> m_boothsNow;
};

} // namespace yorozu::ui
