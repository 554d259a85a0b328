// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/MonthSpan.h"

#include <atomic>
#include <memory>
#include <QObject>
#include <QTimer>

class QWidget;

namespace yorozu::ui {

class DeskContext;

// The report as a file: asks for its name, has it made in the worker, and writes it. Only one is made at a time.
class ReportFiles : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Xlsx, Csv, OldCsv, Pdf }; // OldCsv: CP932

    ReportFiles(DeskContext& context, QWidget* page);

    void ask(Kind kind, const MonthSpan& span);
    void write(Kind kind, const MonthSpan& span, const QString& path);
    bool isRunning() const { return m_run != nullptr; }
    // What is not written yet will not be.
    void giveUp();
    // Asks for another name of what could not be written.
    void askAgain();

Q_SIGNALS:
    void runningChanged();
    void tookLong(); // more than a second: time for a word, and for giving up
    void written(const QString& path, const QString& remark);
    void failed(const yorozu::Error& error);
    void givenUp();

private:
    struct Run
    {
        Kind kind = Kind::Xlsx;
        MonthSpan span;
        QString path;
        std::atomic<bool> givenUp = false;
    };
    // What was made, with a word to the reader of the file.
    struct Made
    {
        QByteArray bytes;
        QString remark;
    };
    void make(const std::shared_ptr<Run>& run);
    void store(const std::shared_ptr<Run>& run, const Made& made);
    void end();

    DeskContext& m_context;
    QWidget* m_page;
    std::shared_ptr<Run> m_run;
    QTimer m_slow;
    Kind m_lastKind = Kind::Xlsx;
    MonthSpan m_lastSpan;
};

} // namespace yorozu::ui
