// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace yorozu::ui {

class ThemeManager;

// A few choices side by side, one of them chosen. Tab reaches the chosen one, the arrow keys move the choice; each
// segment is a button of its own for screen readers.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(ThemeManager& themes, QWidget* parent = nullptr);

    // Returns the index. `accessibleName` replaces the text for screen readers where the text is only a letter or two;
    // `iconName` puts an icon before the text.
    int addSegment(const QString& text, const QString& accessibleName = {}, const QString& iconName = {});
    void setSegments(const QStringList& texts);
    void setSegmentText(int index, const QString& text);
    void setSegmentEnabled(int index, bool enabled);

    int count() const;
    int currentIndex() const; // -1 while nothing is chosen
    void setCurrentIndex(int index);
    QAbstractButton* segment(int index) const;

Q_SIGNALS:
    // The user or setCurrentIndex() has chosen another segment.
    void currentChanged(int index);

private:
    ThemeManager& m_themes;
    QHBoxLayout* m_layout;
    QButtonGroup* m_group;
    int m_current = -1;
};

} // namespace yorozu::ui
