// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/service/NoticeService.h"
#include "ui/async/Target.h"

#include <functional>
#include <QFrame>
#include <QPushButton>

class QVBoxLayout;

namespace yorozu::service {
class Services;
}

namespace yorozu::ui {

class Band;
class DeskContext;
class UndoLine;

// What the bell lists: memos that were returned, notes that were handed over, tasks that are due. Each line leads to
// its record; a note is received, a task ticked off right here.
class BellPopup : public QFrame
{
    Q_OBJECT
public:
    explicit BellPopup(DeskContext& context, QWidget* parent);

    void showNotices(const service::Notices& notices);
    void openAt(const QWidget& anchor);
    const QList<QPushButton*>& lines() const { return m_lines; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitLines();
    void fitHeight();
    void addActivities(const QList<Activity>& activities);
    void addHeading(const QString& text);
    // `detail` stands below `title`; `words` and `act` are what can be done at once, if anything.
    void addLine(const QString& name, const QString& title, const QString& detail, const Target& target,
                 const QString& words = {}, const std::function<void()>& act = {});
    void receive(const Handover& note);
    void finish(const Task& task);
    void offerUndo(const QString& sentence, std::function<Status(service::Services&)> undo);
    void showError(const Error& error);
    void moveFocus(int step);

    DeskContext& m_context;
    QWidget* m_page;
    QVBoxLayout* m_list;
    QList<QPushButton*> m_lines;
    QDate m_today;
    Band* m_band;
    UndoLine* m_undo;
};

} // namespace yorozu::ui
