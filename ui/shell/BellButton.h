// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/NoticeService.h"

#include <QTimer>
#include <QToolButton>

namespace yorozu::ui {

class BellPopup;
class DeskContext;

// The bell of the top bar: how much waits for the person at the screen (notes not received, tasks due, memos
// returned, backups that are not in order), and the list of it.
class BellButton : public QToolButton
{
    Q_OBJECT
public:
    explicit BellButton(DeskContext& context, QWidget* parent = nullptr);

    void reload();
    qsizetype count() const;
    BellPopup& popup() const { return *m_popup; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void openPopup();
    void showCount();

    DeskContext& m_context;
    BellPopup* m_popup;
    service::Notices m_notices;
    QString m_concern; // about the backups
    quint64 m_question = 0;
    QTimer m_together; // several changes at once are one question
    QTimer m_hourly;   // a task falls due by itself
};

} // namespace yorozu::ui
