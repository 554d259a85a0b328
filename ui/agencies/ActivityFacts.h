// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace yorozu::ui {

class DeskContext;

// One activity in the place of its form, for whoever may read and not edit: what was done, with whom, what came of it.
class ActivityFacts : public QWidget
{
    Q_OBJECT

public:
    ActivityFacts(DeskContext& context, QWidget* parent = nullptr);

    void show(const Activity& activity);
    const Activity& activity() const { return m_activity; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addFact(const QString& name, const QString& value);
    QString when() const;
    QString figures() const;
    QString nextStep() const;
    void addClients();

    DeskContext& m_context;
    Activity m_activity;
    QLabel* m_title;
    QVBoxLayout* m_lines;
};

} // namespace yorozu::ui
