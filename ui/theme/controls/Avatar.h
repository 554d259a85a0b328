// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace yorozu::ui {

class ThemeManager;

// The first character of a name that is written surname first.
QString initialOf(const QString& name);

// The first character of a person's surname in a circle. The name is its accessible name.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(ThemeManager& themes, const QString& name = {}, QWidget* parent = nullptr);

    QString initial() const;
    void setName(const QString& name);
    void setDiameter(int pixels); // 28 (default) or 24

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ThemeManager& m_themes;
    QString m_name;
    int m_diameter = 28;
};

} // namespace yorozu::ui
