// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace yorozu::ui {

class ThemeManager;

// Looks like the field to search in, and opens the palette: typing happens there.
class SearchField : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SearchField(ThemeManager& themes, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    ThemeManager& m_themes;
};

} // namespace yorozu::ui
