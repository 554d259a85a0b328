// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"

#include <QList>
#include <QMap>
#include <QSet>
#include <QWidget>

class QAbstractButton;

namespace yorozu::ui {

class ThemeManager;

// How often of each kind this fiscal year, side by side; a click shows those on the time line only, another one all.
class YearCounts : public QWidget
{
    Q_OBJECT

public:
    explicit YearCounts(ThemeManager& themes, QWidget* parent = nullptr);

    void setCounts(const QMap<ActivityKind, int>& counts);
    QSet<ActivityKind> chosen() const; // empty: all
    void clearChoice();
    QAbstractButton* tile(int group) const { return m_tiles.value(group); }

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Tile;

    ThemeManager& m_themes;
    QMap<ActivityKind, int> m_counts;
    QList<QAbstractButton*> m_tiles;
};

} // namespace yorozu::ui
