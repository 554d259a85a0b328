// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace yorozu::ui {

class ThemeManager;

// A line that leads to a record: what it is and a remark at its end, and below it one sentence.
class RecordLine : public QAbstractButton
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString remark; // at the right end
        QString detail;
        bool warns = false; // the remark in amber
        bool over = false;  // grey
    };
    RecordLine(ThemeManager& themes, const QString& name, const Words& words, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ThemeManager& m_themes;
    Words m_words;
};

} // namespace yorozu::ui
