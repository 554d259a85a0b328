// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace yorozu::ui {

class ThemeManager;

// A pill with a word, optionally with a glyph before it. It is a mark unless setInteractive(true) or setCheckable(true)
// makes it a button (then its hit area grows to 24 px); a checked chip is drawn in accent.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Tone { Plain, Accent, Green, Amber, Red };
    Q_ENUM(Tone)

    explicit Chip(ThemeManager& themes, const QString& text = {}, Tone tone = Tone::Plain, QWidget* parent = nullptr);

    Tone tone() const { return m_tone; }
    void setTone(Tone tone);
    // An icon name such as "status-conf" or "check"; empty for none.
    void setGlyph(const QString& iconName);
    void setInteractive(bool interactive);
    // Hides the base's: a checkable chip is interactive, too.
    void setCheckable(bool checkable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int glyphWidth() const;

    ThemeManager& m_themes;
    Tone m_tone;
    QString m_glyph;
    bool m_interactive = false;
};

} // namespace yorozu::ui
