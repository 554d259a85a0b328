// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace yorozu::ui {

class ThemeManager;

// One step: a numbered circle (a tick when it is done), what it is, a line of what was chosen.
class StepButton : public QAbstractButton
{
    Q_OBJECT

public:
    StepButton(ThemeManager& themes, int number, bool last, QWidget* parent = nullptr);

    void setNote(const QString& note);
    void setCurrent(bool current);
    void setDone(bool done);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    ThemeManager& m_themes;
    const int m_number;
    const bool m_last;
    QString m_note;
    bool m_current = false;
    bool m_done = false;
};

} // namespace yorozu::ui
