// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Client.h"
#include "core/service/MemoService.h"
#include "ui/async/Target.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace yorozu::ui {

class Band;
class DeskContext;
class ElidedLabel;
class PageView;
class RecordNotes;

// A record beside the page (Ctrl+Enter in the palette): looked at, not edited, but a handover note or a task can be
// left on it. It lies over the right edge of the page,
// so that nothing there moves; Esc closes it, Enter opens the record as a page.
class BesidePanel : public QFrame
{
    Q_OBJECT

public:
    static constexpr int Width = 440;

    // Over `pages`, whose right edge it follows.
    BesidePanel(DeskContext& context, QWidget* pages);

    // Memos, sessions and clients are; everything else is a page of its own.
    static bool canShow(const Target& target);
    void showRecord(const Target& target);
    void closeUp();
    const Target& record() const { return m_target; }
    // Nothing asked is under way.
    bool isSettled() const { return m_settled; }
    PageView& sheet() const { return *m_sheet; }
    RecordNotes& notes() const { return *m_notes; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct ClientBeside
    {
        Client client;
        QList<MemoSummary> memos;
    };

    void buildUi();
    void retranslate();
    void arrange();
    void readMemo();
    void readClient();
    void showMemo(const service::MemoView& view);
    void showClient(const ClientBeside& shown);
    void addFact(const QString& name, const QString& value);
    void clearFacts();
    void showNotes();
    void showError(const Error& error);
    void setHead(const QString& title, const QString& note);
    void openRecord();

    DeskContext& m_context;
    ElidedLabel* m_title;
    ElidedLabel* m_note;
    QPushButton* m_open;
    QToolButton* m_close;
    Band* m_band;
    QScrollArea* m_scroll;
    PageView* m_sheet;
    QWidget* m_facts;
    QVBoxLayout* m_factLines;
    RecordNotes* m_notes;
    QPointer<QWidget> m_focusBefore;
    Target m_target;
    quint64 m_question = 0; // older answers are dropped
    bool m_settled = true;
};

} // namespace yorozu::ui
