// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CaseStudy.h"

#include <optional>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace yorozu::ui {

class KeyButton;
class SegmentedControl;
class ThemeManager;

// Back to the memos, which studies are listed, how many are approved, and the book itself.
class CaseBookToolBar : public QWidget
{
    Q_OBJECT

public:
    explicit CaseBookToolBar(ThemeManager& themes, QWidget* parent = nullptr);

    std::optional<StudyStatus> status() const; // none: all
    void showAll();
    void showCount(qsizetype studies, qsizetype approved);
    // Why the book may not be taken along as a file; empty: it may.
    void forbidFiles(const QString& why);

Q_SIGNALS:
    void backRequested();
    void statusChosen();
    void printRequested();
    void csvRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showCountText();

    QToolButton* m_back;
    SegmentedControl* m_status;
    QLabel* m_count;
    QPushButton* m_csv;
    KeyButton* m_print;
    qsizetype m_studies = 0;
    qsizetype m_approved = 0;
    QString m_forbidden;
};

} // namespace yorozu::ui
