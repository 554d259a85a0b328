// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/FreePlaces.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace yorozu::ui {

class DeskContext;
class SkeletonRows;

// Beside the week: the nearest free times (早い空き枠), and how much of the booths is used (今週の稼働).
class WeekSide : public QWidget
{
    Q_OBJECT

public:
    explicit WeekSide(DeskContext& context, QWidget* parent = nullptr);

    void setLoading();
    // `topics`: what is looked for, first. `editable`: they can be booked.
    void setSlots(const QList<rules::PersonalSlot>& found, int minutes, const QList<MasterId>& topics, bool editable);
    void setUse(const QList<rules::PlaceUse>& use);
    const QList<rules::PersonalSlot>& shown() const { return m_slots; }

Q_SIGNALS:
    void bookRequested(const yorozu::rules::PersonalSlot& slot);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSlots();
    void showUse();
    QWidget* rowOf(const rules::PersonalSlot& slot);
    QString placesInWords() const;

    DeskContext& m_context;
    QLabel* m_title;
    QLabel* m_minutesLabel;
    QVBoxLayout* m_rowsPlace;
    QWidget* m_rows = nullptr; // made anew
    SkeletonRows* m_skeleton;
    QLabel* m_none;
    QLabel* m_useTitle;
    QLabel* m_useNote;
    QVBoxLayout* m_usePlace;
    QWidget* m_useRows = nullptr;
    QList<rules::PersonalSlot> m_slots;
    QList<rules::PlaceUse> m_use;
    QList<MasterId> m_topics;
    int m_minutes = 60;
    bool m_editable = false;
    bool m_known = false;
};

} // namespace yorozu::ui
