// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Memo.h"

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace yorozu::ui {

class DeskContext;

// 経過: each step of a memo's life, and for a chosen one what changed in the text, field by field.
class HistoryDialog : public QDialog
{
    Q_OBJECT
public:
    HistoryDialog(DeskContext& context, const QList<MemoRevision>& revisions, const QList<MemoEvent>& events,
                  QWidget* parent);

private:
    QString eventLine(const MemoEvent& event) const;
    QString differenceHtml(const MemoEvent& event) const;
    void showStep(int row);

    DeskContext& m_context;
    QList<MemoRevision> m_revisions;
    QList<MemoEvent> m_events; // newest first
    QListWidget* m_list;
    QTextBrowser* m_text;
};

} // namespace yorozu::ui
