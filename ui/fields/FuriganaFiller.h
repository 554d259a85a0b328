// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/ReadingCollector.h"

#include <QObject>
#include <QPointer>

class QLineEdit;

namespace yorozu::ui {

class LineCell;

// Fills a フリガナ while its name is typed, as long as the フリガナ is empty or was filled by this filler; what
// somebody wrote there by hand is left alone until it is emptied. Filling sets the text without the line edit's
// textEdited().
class FuriganaFiller : public QObject
{
    Q_OBJECT

public:
    // Both editors must outlive the filler, or be its parent's children.
    FuriganaFiller(QLineEdit* name, QLineEdit* furigana, QObject* parent);
    FuriganaFiller(LineCell* name, LineCell* furigana, QObject* parent);

    // Call it after both editors were loaded: an existing フリガナ counts as written by hand, an empty one as
    // automatic.
    void reset();
    bool isAutomatic() const { return m_automatic; }

Q_SIGNALS:
    // The filler has changed the フリガナ.
    void filled(const QString& furigana);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // Where the next change of the name comes from. Program: also paste, undo, drag and drop.
    enum class Change { Program, Key, Composition, Commit };

    void watch();
    void nameChanged(const QString& text);
    void furiganaEdited(const QString& text);
    void fill();

    QPointer<QLineEdit> m_name;
    QPointer<QLineEdit> m_furigana;
    QPointer<LineCell> m_furiganaCell;
    ReadingCollector m_collector;
    bool m_automatic = true;
    Change m_change = Change::Program;
    QString m_remaining; // the preedit that goes on after a commit
    bool m_filling = false;
};

} // namespace yorozu::ui
