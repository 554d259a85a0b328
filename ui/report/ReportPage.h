// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Closing.h"
#include "ui/async/DeskPage.h"
#include "ui/report/ReportFiles.h"
#include "ui/report/ReportPeriod.h"
#include "ui/theme/controls/Band.h"

#include <functional>
#include <QFuture>
#include <QPointer>
#include <QTimer>

class QStackedWidget;

namespace yorozu::ui {

class ClosingPanel;
class CorrectionsPanel;
class DeskContext;
class MonthPanel;
class RecordsPanel;
class ReportSheet;
class ReportToolBar;

// 業務実績集計: the months of a fiscal year and what is to be done before one is closed, the sheet with its figures,
// and below it the records of the figure that is open.
class ReportPage : public DeskPage
{
    Q_OBJECT

public:
    explicit ReportPage(DeskContext& context, QWidget* parent = nullptr);

    static QString pageTitle();
    QString title() const override { return pageTitle(); }
    QList<ShortcutLine> keys() const override;
    void reload() override;
    bool knowsOffices() const override { return false; }
    void takeKeys() override;

    void showMonth(QDate month);
    void showPeriod(ReportPeriod period);
    const MonthSpan& span() const { return m_span; }
    void openFigure(const FigureKey& key);
    void openCheck(const ClosingCheck& check);
    void openCorrections();
    // Of a month that is not on the screen yet; opened when they are known.
    void showCorrections(QDate month);
    void closeList(); // Esc
    bool isSettled() const;

    ReportSheet& sheet() const { return *m_sheet; }
    RecordsPanel& records() const { return *m_records; }
    CorrectionsPanel& corrections() const { return *m_corrections; }
    ClosingPanel& closing() const { return *m_closing; }
    MonthPanel& months() const { return *m_months; }
    ReportFiles& files() const { return *m_files; }
    Band& band() const { return *m_band; }

public Q_SLOTS:
    void step(int by); // [ and ]
    void closeMonth();
    void undo();
    void print();
    void saveAs(yorozu::ui::ReportFiles::Kind kind);

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // What stands in the column at the left.
    struct Beside
    {
        QList<ClosingCheck> checks;
        QList<Correction> corrections;
        QList<MonthClosing> history;
    };
    // What the panel below the sheet shows.
    enum class List { None, Figure, Check, Corrections };

    // ReportPageBuild.cpp
    void build();
    QWidget* buildSide();
    QWidget* buildDesk();
    void connectParts();
    void connectFiles();
    void addKeys();
    void showRights();
    void scaleSide();

    void setSpan(const MonthSpan& span);
    void ask();
    template <typename T, typename Take> void await(QFuture<Result<T>> answer, Take take);
    void askBeside();
    void takeMonths(const QList<MonthLine>& months);
    void takeBeside(const Beside& beside);
    void showError(const Error& error);
    // `does`: what the link of the band does; empty text: there is none.
    void say(Band::Kind kind, const QString& sentence, const QString& link = {}, std::function<void()> does = {});
    void showClosing();
    void takeReport(const MonthlyReport& report);
    void refreshList();
    void showList(QWidget* panel);
    bool hasNext() const;
    QDate thisMonth() const;
    // ReportPageClosing.cpp
    void reopenMonth(const QString& reason);
    void explain(Counted counts, qint64 record, const QString& reason);
    void refused(const Error& error);

    DeskContext& m_context;
    ReportToolBar* m_toolBar;
    Band* m_band;
    MonthPanel* m_months;
    ClosingPanel* m_closing;
    ReportSheet* m_sheet;
    QWidget* m_side;
    QStackedWidget* m_list;
    RecordsPanel* m_records;
    CorrectionsPanel* m_corrections;
    ReportFiles* m_files;
    ReportPeriod m_period = ReportPeriod::Month;
    MonthSpan m_span;
    QDate m_month; // the one that is chosen at the left
    Beside m_beside;
    List m_shown = List::None;
    FigureKey m_figure;
    QPointer<QWidget> m_cameFrom; // had the keys before the list
    ClosingCheck::Kind m_check = ClosingCheck::Kind::NoMemo;
    QDate m_justClosed; // for Ctrl+Z
    QTimer m_reload;    // changes come in bursts; one question answers them
    quint64 m_asked = 0;
    int m_waiting = 0;                // answers that are on their way
    std::function<void()> m_bandDoes; // its link
    bool m_correctionsWanted = false;
    bool m_stale = true;
};

} // namespace yorozu::ui
