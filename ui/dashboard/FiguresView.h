// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace yorozu::ui {

class Band;
class DeskContext;
class EntryEditor;
class PublishedList;
class TargetList;

// 目標・公表値: what is aimed at, and what was published of years whose records are not all here.
class FiguresView : public QWidget
{
    Q_OBJECT

public:
    FiguresView(DeskContext& context, QWidget* parent);

    // Of which year new ones are.
    void setFiscalYear(int fiscalYear);
    void reload();
    EntryEditor& targets() const { return *m_targets; }
    EntryEditor& published() const { return *m_published; }
    void takeKeys();

Q_SIGNALS:
    void leaveWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showRights();
    void retranslate();

    DeskContext& m_context;
    TargetList* m_targetList;
    PublishedList* m_publishedList;
    EntryEditor* m_targets;
    EntryEditor* m_published;
    QLabel* m_targetHeading;
    QLabel* m_publishedHeading;
    QLabel* m_help;
    QPushButton* m_back;
    Band* m_rights; // to whoever may only read
};

} // namespace yorozu::ui
