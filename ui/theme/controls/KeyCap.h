// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>
#include <QWidget>

namespace yorozu::ui {

class ThemeManager;

// A shortcut in a small frame, "Ctrl K".
class KeyCap : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCap(ThemeManager& themes, const QString& text = {}, QWidget* parent = nullptr);
    KeyCap(ThemeManager& themes, const QKeySequence& keys, QWidget* parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString& text);
    void setKeys(const QKeySequence& keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ThemeManager& m_themes;
    QString m_text;
};

// "Ctrl+Shift+N" of the platform as it stands on a cap: "Ctrl Shift N".
QString keyCapText(const QKeySequence& keys);

} // namespace yorozu::ui
