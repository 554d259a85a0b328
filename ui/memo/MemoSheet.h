// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Memo.h"
#include "core/rules/MemoSubmission.h"
#include "core/service/MemoService.h"
#include "core/sheet/Placement.h"
#include "ui/fields/StampBoxesView.h"

#include <QHash>
#include <QWidget>

namespace yorozu::ui {

class ContinuationCounter;
class DeskContext;
class FuriganaFiller;
class LineCell;
class LongTextCell;
class RespondersCell;
class SessionTimeField;
class SheetCell;
class StaffCell;

// 経営相談メモ on the screen: the paper itself, each of its cells an editor. Where things stand comes from core/sheet,
// as on the printed page.
class MemoSheet : public QWidget
{
    Q_OBJECT
public:
    explicit MemoSheet(DeskContext& context, QWidget* parent = nullptr);
    ~MemoSheet() override;

    // The whole record with what is typed on it. `editable`: the caller may write on it now.
    void load(const service::MemoView& view, const MemoContent& content, bool editable);
    // The same record read again, its text as it stands on the screen: number, remark and ledger. Cells are not
    // touched, so that undo, caret and what the input method composes stay.
    void refresh(const service::MemoView& view);
    bool isEditable() const { return m_editable; }
    // Fields of the paper as they stand on the screen; the rest of `load`'s content is untouched.
    MemoContent content() const;
    void setStamps(const StampState& state);
    // The remark can be written by the office while the memo waits for its stamps.
    void setRemarkEditable(bool editable);
    QString remark() const;

    void showProblems(const QList<rules::FieldProblem>& problems);
    // Takes the red edges back of all other fields; the focus stays.
    void keepProblems(const QList<rules::FieldProblem>& problems);
    void clearProblems();
    void focusField(MemoField field);
    // The first empty field that one would write next.
    void focusFirstEmpty();
    // An input method is composing in one of the cells: no shortcut may submit now.
    bool isComposing() const;
    SheetCell* cell(MemoField field) const { return m_cells.value(field); }
    // Clients of the ledger that fit what is typed as company.
    void offerClients(const QList<Client>& clients);
    void takeClient(const Client& client);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();
    void companyTyped(const QString& text);
    void clientChosen(yorozu::Id<yorozu::Client> client);
    // Something that came from the ledger was overwritten: asked once a memo.
    void ledgerDiffers();
    void pasteRefused(const QString& message);
    void stampRequested();
    void undoStampRequested(yorozu::Id<yorozu::StampBox> box);
    void remarkEdited(const QString& remark);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildCells();
    void connectCells();
    void nameCells();
    void placeCells();
    void setTabs();
    void markOrigins(const service::MemoView& view, const MemoContent& content);
    void cellEdited(MemoField field);
    void countPages();

    void paintLabels(QPainter& painter) const;
    void paintRuling(QPainter& painter) const;
    void paintHead(QPainter& painter, const sheet::PlacedCell& placed) const;

    DeskContext& m_context;
    sheet::SheetLayout m_layout;
    QList<sheet::PlacedCell> m_placed;
    MemoContent m_content;
    Memo m_memo;
    std::optional<Client> m_ledger;
    bool m_editable = false;
    bool m_remarkEditable = false;
    bool m_loading = false;
    bool m_ledgerAsked = false;
    int m_pages = 1;

    SessionTimeField* m_time;
    RespondersCell* m_responders;
    LineCell* m_companyKana;
    LineCell* m_company;
    LineCell* m_business;
    LineCell* m_consulteeKana;
    LineCell* m_consultee;
    StaffCell* m_recorder;
    LongTextCell* m_consultation;
    LongTextCell* m_advice;
    LongTextCell* m_impression;
    LongTextCell* m_remark;
    StampBoxesView* m_stamps;
    FuriganaFiller* m_companyFiller;
    FuriganaFiller* m_consulteeFiller;
    ContinuationCounter* m_counter;
    QHash<MemoField, SheetCell*> m_cells;
    QList<Client> m_offered;
};

} // namespace yorozu::ui
