// SPDX-License-Identifier: GPL-3.0-or-later
// What the page reads: the list, the study that is chosen, and what its text still tells.
#include "core/rules/StudyDraft.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/casebook/CaseBookPage.h"
#include "ui/casebook/CaseBookToolBar.h"
#include "ui/casebook/FindingList.h"
#include "ui/casebook/StudyEditor.h"
#include "ui/casebook/StudyFace.h"
#include "ui/casebook/StudyListModel.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/controls/RecordTable.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/theme/TabOrder.h"

#include <algorithm>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

void CaseBookPage::reload()
{
    m_stale = false;
    m_settled = false;
    const quint64 question = ++m_listQuestion;
    if (m_model->total() == 0) {
        m_split->hide();
        m_empty->hide();
        m_skeleton->show();
        m_skeleton->start();
    }
    m_context.deliver(
        m_context.worker().query(
            [](service::Services& services) { return service::CaseBookService(services.file()).list(); }),
        this,
        [this, question](const QList<StudyLine>& lines) {
            if (question == m_listQuestion)
                fill(lines);
        },
        [this, question](const Error& error) {
            if (question == m_listQuestion)
                showProblem(error);
        });
}

void CaseBookPage::fill(const QList<StudyLine>& lines)
{
    m_skeleton->stop();
    m_skeleton->hide();
    const Id<CaseStudy> kept = m_wanted  ? m_wanted
                               : m_asked ? m_asked // its answer is still on its way
                               : m_view  ? m_view->line.study.id
                               : m_table->currentIndex().isValid()
                                   ? m_model->lineAt(m_table->currentIndex().row()).study.id
                                   : Id<CaseStudy>();
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model->setLines(lines);
    }
    m_wanted = {};
    m_settled = true;
    m_toolBar->showCount(m_model->total(), m_model->approved());
    showEmpty();
    chooseRow(m_model->rowOf(kept));
}

// The study at hand stays as it is while somebody writes on it.
void CaseBookPage::chooseRow(int row)
{
    if (m_model->rowCount() == 0) {
        showNothing();
        return;
    }
    const int chosen = std::clamp(row, 0, m_model->rowCount() - 1);
    {
        const QScopedValueRollback filling(m_filling, true);
        m_table->setCurrentIndex(m_model->index(chosen, 0));
    }
    const StudyLine& line = m_model->lineAt(chosen);
    if (m_view && m_view->line == line && !m_reading)
        return;
    if (m_view && m_view->line.study.id == line.study.id && (m_dirty || m_saving))
        return;
    read(line.study.id);
}

void CaseBookPage::showProblem(const Error& error)
{
    m_skeleton->stop();
    m_skeleton->hide();
    m_settled = true;
    m_split->setVisible(m_model->rowCount() > 0);
    m_wayOut = [this] { reload(); };
    m_secondWayOut = {};
    m_band->setSecondAction({});
    m_band->setAction(tr("Try again"));
    m_band->showMessage(Band::Kind::Error, error.message);
}

void CaseBookPage::showEmpty()
{
    const bool none = m_settled && m_model->rowCount() == 0;
    const bool marked = m_model->total() > 0;
    m_empty->setHeadline(marked ? tr("No case study of this state") : tr("No case studies yet"));
    m_empty->setHelp(marked ? tr("The others are under “All”.")
                            : tr("Open a memo and press “Case book” above it: a draft without names is made of it."));
    m_empty->setAction(marked ? tr("Show all") : QString());
    m_empty->setVisible(none);
    m_split->setVisible(m_settled && !none);
}

// What is typed on the former one is saved first.
void CaseBookPage::read(Id<CaseStudy> study)
{
    m_asked = study;
    if (m_dirty && m_view && m_view->line.study.id != study) {
        saveNow([this, study] { read(study); });
        return;
    }
    const quint64 question = ++m_viewQuestion;
    m_reading = true;
    using service::Looking;
    const bool again = m_view && m_view->line.study.id == study;
    m_context.deliver(
        m_context.worker().query([caller = m_context.caller(), study, again](service::Services& services) {
            return service::CaseBookService(services.file())
                .view(caller, study, again ? Looking::Again : Looking::Anew);
        }),
        this,
        [this, question](const service::StudyView& view) {
            if (question == m_viewQuestion)
                take(view);
        },
        [this, question](const Error& error) {
            if (question != m_viewQuestion)
                return;
            m_reading = false;
            m_asked = {};
            showProblem(error);
        });
}

void CaseBookPage::take(const service::StudyView& view)
{
    m_reading = false;
    m_asked = {};
    const bool another = !m_view || m_view->line.study.id != view.line.study.id;
    // What was typed meanwhile is built upon the version that it began from.
    if (!another && (m_dirty || m_saving))
        return;
    m_view = view;
    m_middle->setEnabled(true);
    m_side->setEnabled(true);
    m_save.stop();
    m_look.stop();
    ++m_lookQuestion;
    m_dirty = false;
    m_editor->load(view.line.study.texts);
    if (another) {
        m_accepted = view.line.study.acceptedWords;
        m_face->showSaved(StudyFace::Saved::Clean);
    }
    showSource();
    m_found = view.findings;
    showRights();
}

// Under the headings of the texts beside it.
void CaseBookPage::showSource()
{
    QStringList told;
    for (const StudyField field : {StudyField::Consultation, StudyField::Advice, StudyField::Outcome}) {
        if (const QString text = m_view->source.text(field).trimmed(); !text.isEmpty())
            told.append(label(field) + u'\n' + text);
    }
    m_source->setPlainText(told.join(u"\n\n"_s));
}

void CaseBookPage::showNothing()
{
    m_view.reset();
    m_asked = {};
    m_dirty = false;
    m_save.stop();
    m_look.stop();
    m_found.clear();
    m_accepted.clear();
    m_editor->load({});
    m_source->clear();
    m_middle->setEnabled(false);
    m_side->setEnabled(false);
    m_face->show({}, {});
    showFindings();
}

void CaseBookPage::textEdited()
{
    if (!m_view)
        return;
    m_dirty = true;
    m_face->showSaved(StudyFace::Saved::Unsaved);
    if (!m_save.isActive())
        m_save.start();
    m_look.start();
}

void CaseBookPage::lookAgain()
{
    if (!m_view)
        return;
    const quint64 question = ++m_lookQuestion;
    m_reading = true;
    m_context.deliver(
        m_context.worker().query(
            [study = m_view->line.study.id, texts = m_editor->texts()](service::Services& services) {
                return service::CaseBookService(services.file()).findings(study, texts);
            }),
        this,
        [this, question](const QList<StudyFinding>& found) {
            m_reading = false;
            if (question != m_lookQuestion)
                return;
            m_found = found;
            showFindings();
        },
        [this](const Error& error) {
            m_reading = false;
            showProblem(error);
        });
}

// Of whoever sits here now.
void CaseBookPage::showRights()
{
    m_editor->setWritable(mayWrite());
    if (m_view)
        m_face->show(m_view->line, {mayWrite(), mayApprove()});
    showFindings();
}

void CaseBookPage::showFindings()
{
    m_editor->showFindings(m_found, m_accepted);
    m_findings->show(m_found, m_accepted, mayWrite());
    m_face->showOpen(m_findings->openCount());
}

// Behind the caret, and from the beginning on again.
void CaseBookPage::goToNext()
{
    QList<StudyFinding> open = m_found;
    open.removeIf(
        [this](const StudyFinding& one) { return !one.finding.certain && m_accepted.contains(one.finding.text); });
    if (open.isEmpty())
        return;
    const auto next = std::find_if(open.cbegin(), open.cend(),
                                   [this](const StudyFinding& one) { return m_editor->isBehindCaret(one); });
    m_editor->goTo(next == open.cend() ? open.constFirst() : *next);
}

} // namespace yorozu::ui
