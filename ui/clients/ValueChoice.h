// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace yorozu::ui {

// A radio button whose text is a value of a record: cut with … where there is no room, the whole text is its tool tip
// then. What it stands for is its accessible name.
class ValueChoice : public QRadioButton
{
    Q_OBJECT

public:
    explicit ValueChoice(const QString& value, QWidget* parent = nullptr);

    QString value() const { return m_value; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void elide();
    int besideText() const; // the indicator and its gap

    QString m_value;
};

} // namespace yorozu::ui
