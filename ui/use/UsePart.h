// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/MonthSpan.h"
#include "core/domain/Report.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/print/ChartDocument.h"

#include <functional>
#include <optional>
#include <QPoint>
#include <QWidget>

namespace yorozu::service {
class AnalysisService;
}

namespace yorozu::ui {

class Chart;
class ChartCard;

// What the parts of 利用状況 are asked for: a period, and an office or all of them.
struct UseQuestion
{
    MonthSpan span;
    Id<Office> office;
    QString period; // what it is called
    QDate today;
    bool operator==(const UseQuestion&) const = default;
};

// A number that was chosen: what it is of, and how what it counts is found, in the reading thread.
struct UseNumber
{
    QString title;
    qint64 count = 0;
    std::function<Result<FigureRecords>(service::AnalysisService&)> find;
};

// A part of 利用状況: its charts, and what their places count.
class UsePart : public QWidget
{
    Q_OBJECT

public:
    UsePart(DeskContext& context, QWidget* parent);

    virtual QString heading() const = 0; // of its tab
    // Shown at the right of the tabs while the part is; null: it has none.
    virtual QWidget* controls() { return nullptr; }
    // Where the keys go first.
    virtual QWidget* front() const = 0;
    // In the order of Tab.
    virtual QList<QWidget*> tabs() const = 0;

    void ask(const UseQuestion& question);
    // After something else than the question has changed.
    void askAgain();
    bool isStale(const UseQuestion& question) const { return !m_question || m_question != question || m_stale; }
    void makeStale() { m_stale = true; }
    bool isSettled() const { return m_waiting == 0; }
    // Nothing is chosen any more.
    void forget();
    QWidget* chosenChart() const;
    // On one sheet; empty: there is nothing to print.
    virtual QList<ChartSheet::Part> printed() const = 0;

Q_SIGNALS:
    void chosen(const yorozu::ui::UseNumber& number);
    // The same number once more: into its list.
    void entered();
    // What was chosen is gone.
    void forgotten();
    void failed(const yorozu::Error& error);
    void answered();
    // A saved question is of this period.
    void spanWanted(const yorozu::MonthSpan& span);

protected:
    // Charts that can be chosen on, with the card around them.
    void addCard(ChartCard* card);
    const UseQuestion& question() const { return *m_question; }
    bool wasAsked() const { return m_question.has_value(); }
    DeskContext& context() const { return m_context; }
    // After its charts have new data.
    void chooseAgain();
    static ChartSheet::Part partOf(const ChartCard& card, const QRectF& place);

    virtual void read() = 0;
    virtual std::optional<UseNumber> numberAt(const Chart* chart, QPoint place) const = 0;
    virtual void retranslate() {}

    // The answer to the last question only; `job` runs in the reading thread.
    template <typename Job, typename Show> void query(Job job, Show show)
    {
        const quint64 asked = ++m_asked;
        ++m_waiting;
        m_context.deliver(
            m_context.worker().query(std::move(job)), this,
            [this, asked, show = std::move(show)](auto value) {
                --m_waiting;
                if (asked != m_asked)
                    return;
                Q_EMIT answered();
                show(std::move(value));
            },
            [this, asked](const Error& error) {
                --m_waiting;
                if (asked == m_asked)
                    Q_EMIT failed(error);
            });
    }

    void changeEvent(QEvent* event) override;

private:
    struct Choice
    {
        ChartCard* card = nullptr;
        Chart* chart = nullptr;
        QPoint place;
    };
    void choose(ChartCard* card, QPoint place);

    DeskContext& m_context;
    QList<ChartCard*> m_cards;
    std::optional<UseQuestion> m_question;
    std::optional<Choice> m_choice;
    quint64 m_asked = 0;
    int m_waiting = 0;
    bool m_stale = true;
};

} // namespace yorozu::ui
