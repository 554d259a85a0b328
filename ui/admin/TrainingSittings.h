// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/TrainingService.h"
#include "ui/async/ShortcutLine.h"

#include <functional>
#include <QWidget>

class QLabel;
class QPushButton;

namespace yorozu::ui {

class Band;
class Chip;
class DeskContext;
class EmptyState;
class RecordTable;
class SittingModel;

// 同席: how far somebody in training has come, which sessions could be sat in on next, and which were or will be.
class TrainingSittings : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingSittings(DeskContext& context, QWidget* parent = nullptr);

    // Reads anew; null: of nobody.
    void show(Id<Staff> person);
    void retranslate();
    static QList<ShortcutLine> keys();

private:
    void build();
    void connectParts();
    void load();
    void showView(const service::TrainingView& view);
    void showFigures();
    void showState();
    void sitIn();
    void stayAway();
    // Enters the person into the session or takes him out, by the version that is shown; `undoes`: it is no new step.
    void store(const Booking& session, bool in, bool undoes = false);
    void undo();
    bool mayBook() const;
    const Booking* chosen(const RecordTable& table, const SittingModel& model) const;

    DeskContext& m_context;
    Chip* m_lessons;
    Chip* m_sessions;
    Chip* m_colleagues;
    Chip* m_topics;
    QLabel* m_met;
    Band* m_band;
    QLabel* m_openHeading;
    QPushButton* m_sitIn;
    RecordTable* m_open;
    SittingModel* m_openModel;
    EmptyState* m_noneOpen;
    QLabel* m_settledHeading;
    QPushButton* m_stayAway;
    QPushButton* m_undo;
    RecordTable* m_settled;
    SittingModel* m_settledModel;
    EmptyState* m_noneSettled;
    Id<Staff> m_person;
    service::TrainingView m_view;
    QList<std::function<void()>> m_undos;
    bool m_loaded = false;
    bool m_unread = false; // the band says so
    int m_loads = 0;
};

} // namespace yorozu::ui
