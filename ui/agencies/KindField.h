// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"
#include "ui/notes/FieldGroup.h"
#include "ui/records/ActivityGroup.h"

#include <QList>

class QAbstractButton;
class QComboBox;

namespace yorozu::ui {

class ThemeManager;

// Which kind of activity: a button for each group, and where a group has several kinds a list below. The arrow keys go
// from button to button.
class KindField : public FieldGroup
{
    Q_OBJECT

public:
    explicit KindField(ThemeManager& themes, QWidget* parent = nullptr);

    ActivityKind kind() const { return m_kind; }
    void setKind(ActivityKind kind);
    QAbstractButton* button(int group) const { return m_buttons.value(group); }
    QComboBox* variant() const { return m_variant; }

    QStringList words() const override; // the code
    void setWords(const QStringList& words) override;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Button;
    // In as many columns as have room for the longest name.
    void arrange();
    void choose(int group);
    void show();

    QList<ActivityGroup> m_groups;
    QList<QAbstractButton*> m_buttons;
    QComboBox* m_variant;
    int m_columns = 0;
    ActivityKind m_kind = ActivityKind::Meeting;
};

} // namespace yorozu::ui
