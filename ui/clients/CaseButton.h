// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ClientLists.h"

#include <QAbstractButton>

namespace yorozu::ui {

class ThemeManager;

// A case as a card: title and course, how long, who leads it, how many sessions, what comes next.
class CaseButton : public QAbstractButton
{
    Q_OBJECT

public:
    CaseButton(ThemeManager& themes, const CaseCard& card, QWidget* parent = nullptr);

    const CaseCard& card() const { return m_card; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString facts() const;
    QString span() const;
    QString below() const; // the next step, or of a closed one the outcome

    ThemeManager& m_themes;
    CaseCard m_card;
};

} // namespace yorozu::ui
