// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CaseStudy.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace yorozu::ui {

class ThemeManager;

// What in the texts still tells whose they are, or may: each with its place, and what can be done about it.
class FindingList : public QWidget
{
    Q_OBJECT

public:
    explicit FindingList(ThemeManager& themes, QWidget* parent = nullptr);

    // A word that was accepted is listed last and can be taken back.
    void show(const QList<StudyFinding>& findings, const QStringList& acceptedWords, bool mayWrite);
    int openCount() const { return m_open; }

Q_SIGNALS:
    void wanted(const yorozu::StudyFinding& finding); // to be seen in the text
    void replaceWanted(const yorozu::StudyFinding& finding);
    void accepted(const QString& word, bool harmless);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    int rowWithKeys() const;
    void giveKeysTo(int row);
    QWidget* makeRow(const StudyFinding& finding, bool isAccepted);
    void showHead();

    ThemeManager& m_themes;
    QLabel* m_head;
    QLabel* m_help;
    QScrollArea* m_scroll;
    QWidget* m_body;
    QVBoxLayout* m_rows;
    QList<StudyFinding> m_findings;
    QStringList m_accepted;
    bool m_mayWrite = false;
    int m_open = 0;
};

} // namespace yorozu::ui
