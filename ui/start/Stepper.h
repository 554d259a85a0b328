// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QSpinBox;
class QToolButton;

namespace yorozu::ui {

class ThemeManager;

// A small number between a minus and a plus, the three in one frame.
class Stepper : public QFrame
{
    Q_OBJECT

public:
    Stepper(ThemeManager& themes, int least, int most, QWidget* parent = nullptr);

    int value() const;
    void setValue(int value);
    void setNames(const QString& value, const QString& less, const QString& more);

Q_SIGNALS:
    void valueChanged(int value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    ThemeManager& m_themes;
    QToolButton* m_less;
    QSpinBox* m_value;
    QToolButton* m_more;
};

} // namespace yorozu::ui
