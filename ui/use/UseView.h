// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/use/UsePart.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QStackedWidget;

namespace yorozu::ui {

class Band;
class ConsultationsPart;
class CrosstabPart;
class NumberCard;
class OtherCentresPart;
class SegmentedControl;
class UseTimesPart;

// 利用状況: four parts over the same period and office, with the records of a chosen number beside them. Only the part
// on the screen asks.
class UseView : public QWidget
{
    Q_OBJECT

public:
    enum Part { Times, Consulted, Crossed, Others };

    UseView(DeskContext& context, QWidget* parent);

    // Of another period or office; asked when the view is seen.
    void setQuestion(const UseQuestion& question);
    // Records have changed.
    void makeStale();
    void showPart(int part);
    int part() const;
    bool isSettled() const;
    void takeKeys();
    // In the order of Tab.
    QList<QWidget*> tabs() const;
    // The part that is seen, on one sheet; empty: there is nothing on it.
    QList<ChartSheet::Part> printed() const { return current()->printed(); }

    UseTimesPart& times() const { return *m_times; }
    ConsultationsPart& consultations() const { return *m_consultations; }
    CrosstabPart& crosstab() const { return *m_crosstab; }
    OtherCentresPart& otherCentres() const { return *m_others; }
    NumberCard& list() const { return *m_list; }

Q_SIGNALS:
    void spanWanted(const yorozu::MonthSpan& span);
    // Esc where there is nothing left to go back to here.
    void leaveWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectPart(UsePart* part);
    UsePart* current() const;
    void askIfStale();
    void retranslate();

    DeskContext& m_context;
    SegmentedControl* m_tabs;
    QStackedWidget* m_controls;
    Band* m_band;
    QStackedWidget* m_stack;
    UseTimesPart* m_times;
    ConsultationsPart* m_consultations;
    CrosstabPart* m_crosstab;
    OtherCentresPart* m_others;
    QList<UsePart*> m_parts;
    NumberCard* m_list;
    std::optional<UseQuestion> m_question;
    QTimer m_soon; // changes come in bursts; one question answers them
};

} // namespace yorozu::ui
