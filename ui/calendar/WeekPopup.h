// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/domain/Centre.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace yorozu::ui {

class Chip;
class FlowLayout;
class KeyButton;
class ThemeManager;

// Beside a time of the week: which booths are taken by whom, which is free, who has time then, and one button that
// books it. The keys stay with the week; Tab leads in here.
class WeekPopup : public QFrame
{
    Q_OBJECT

public:
    WeekPopup(ThemeManager& themes, QWidget* parent);

    static constexpr int Width = 280;

    struct Place
    {
        struct Line
        {
            QString booth;
            QString who;
            QString lead;
            bool free = false;
            bool operator==(const Line&) const = default;
        };
        struct Person
        {
            Id<Staff> id;
            QString text; // 今村 資金繰り
            bool operator==(const Person&) const = default;
        };
        QString title;   // 11/21（木）14:00–15:00 新橋
        QString verdict; // 残り1
        bool free = false;
        QString caption; // 使用中のブース; empty: none is
        QList<Line> lines;
        QList<Person> people; // the wanted first
        QString note;         // why it cannot be booked; empty: it can
        bool operator==(const Place&) const = default;
    };
    void setPlace(const Place& place);
    const Place& place() const { return m_place; }
    // Who is chosen for the booking: the first, unless another one was pressed. Null: nobody is free.
    Id<Staff> chosen() const { return m_chosen; }
    bool mayBook() const { return m_place.note.isEmpty(); }
    QString spoken() const;

Q_SIGNALS:
    void bookRequested();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void showLines();
    void showPeople();
    void fit();

    ThemeManager& m_themes;
    Place m_place;
    Id<Staff> m_chosen;
    bool m_all = false; // everybody who is free is shown
    QLabel* m_title;
    Chip* m_verdict;
    QLabel* m_caption;
    QWidget* m_lines = nullptr; // made anew with each place
    QVBoxLayout* m_linesPlace;
    QFrame* m_rule;
    QLabel* m_peopleHead;
    QWidget* m_chips = nullptr;
    QVBoxLayout* m_chipsPlace;
    QLabel* m_note;
    KeyButton* m_book;
};

} // namespace yorozu::ui
