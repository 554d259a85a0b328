// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace yorozu::ui {

class Chip;
class EmptyState;
class ThemeManager;

// 明細 beside the charts: its head says in a chip what is listed, which a click takes back. Until something is chosen
// it says how.
class RecordCard : public QFrame
{
    Q_OBJECT

public:
    // `list` is what stands in it. Its parts are called after `name`: drill has drillWhat.
    RecordCard(ThemeManager& themes, const QString& name, QWidget* list, QWidget* parent);

    // 巣鴨信用金庫 · 10月, and 5件.
    void setWhat(const QString& title, const QString& size);
    void setNothing();
    bool hasNothing() const { return m_whole.isEmpty(); }
    // At the right of the head.
    void addToHead(QWidget* widget);
    // Below the list.
    void addBelow(QWidget* widget);

Q_SIGNALS:
    void takenBack();  // the chip
    void backWanted(); // Esc

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitWhat();
    void retranslate();

    ThemeManager& m_themes;
    QLabel* m_title;
    Chip* m_what;
    QHBoxLayout* m_head;
    QStackedLayout* m_stack;
    QVBoxLayout* m_layout;
    QWidget* m_list;
    EmptyState* m_nothing;
    QWidget* m_beside = nullptr; // of the head, that needs its room
    QString m_whole;
    QString m_size;
};

} // namespace yorozu::ui
