// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Changes.h"
#include "core/service/MergeService.h"

#include <functional>
#include <optional>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace yorozu::ui {

class Band;
class Chip;
class DeskContext;
class ElidedLabel;
class MergeTable;

// 同じ企業の疑い: the records that may be the client's own, one after the other, with a choice per field, and the way
// back from the last merge. Hidden where there is neither.
class MergePanel : public QWidget
{
    Q_OBJECT

public:
    explicit MergePanel(DeskContext& context, QWidget* parent = nullptr);

    // Null: none.
    void load(Id<Client> client);
    Id<Client> client() const { return m_client; }
    bool isSettled() const { return m_answered == m_question && m_running == 0; }
    qsizetype candidateCount() const { return m_candidates.size(); }
    // What the band offers: back from the last merge, or from saying that two are different.
    bool canUndo() const { return m_back != Back::None; }
    void undo();

Q_SIGNALS:
    // Something was done here; `back` and `forth` are for Ctrl+Z and Ctrl+Y of the page.
    void acted(const QString& what, std::function<void()> back, std::function<void()> forth);
    // What is shown has arrived from the data base.
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Back { None, Merge, Different };
    struct Look
    {
        QList<service::DuplicateCandidate> candidates;
        std::optional<service::RecentMerge> recent;
        std::optional<service::MergePreview> preview;
    };

    QWidget* buildHead();
    QWidget* buildBody();
    QWidget* buildResult();
    QWidget* buildButtons();
    void ask();
    void showLook(const Look& look);
    void showCandidate();
    void showBack();
    void showOverlaps();
    void step(qsizetype by);
    void merge();
    // `repeated`: a step is being done again and leaves none of its own.
    void apply(const service::MergeOrder& order, const QString& number, bool repeated);
    void separate(Id<Client> other);
    void sayDifferent(Id<Client> other, const QString& number, bool repeated);
    void takeBackDifferent(Id<Client> other);
    template <typename T, typename Job, typename Use> void run(Job job, Use use);
    void failed(const Error& error);
    void onChanged(const Changes& changes);
    void retranslate();
    void colour();
    bool mayMerge() const;

    DeskContext& m_context;
    Id<Client> m_client;
    quint64 m_question = 0;
    quint64 m_answered = 0;
    QList<service::DuplicateCandidate> m_candidates;
    qsizetype m_index = 0;
    std::optional<service::MergePreview> m_preview;
    std::optional<service::RecentMerge> m_recent;
    // The client that was just said to be another one.
    Id<Client> m_different;
    QString m_differentNumber;
    Back m_back = Back::None;
    int m_running = 0; // commands that are not answered yet

    Band* m_backBand = nullptr;
    Band* m_problem = nullptr;
    QWidget* m_head = nullptr;
    QLabel* m_icon = nullptr;
    QLabel* m_title = nullptr;
    Chip* m_percent = nullptr;
    QLabel* m_reasons = nullptr;
    QToolButton* m_previous = nullptr;
    QLabel* m_place = nullptr;
    QToolButton* m_next = nullptr;
    QWidget* m_body = nullptr;
    QLabel* m_which = nullptr;
    QLabel* m_whichNote = nullptr;
    MergeTable* m_table = nullptr;
    QWidget* m_overlapBox = nullptr;
    QLabel* m_overlapHelp = nullptr;
    QVBoxLayout* m_overlapList = nullptr;
    QLabel* m_resultTitle = nullptr;
    QLabel* m_result = nullptr;
    QPushButton* m_differentButton = nullptr;
    QPushButton* m_mergeButton = nullptr;
    QLabel* m_permission = nullptr;
};

} // namespace yorozu::ui
