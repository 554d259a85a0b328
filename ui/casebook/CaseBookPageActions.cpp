// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a study, each with its way back.
#include "core/rules/StudyDraft.h"
#include "core/service/Services.h"
#include "core/service/TransferFiles.h"
#include "ui/async/DeskContext.h"
#include "ui/casebook/CaseBookPage.h"
#include "ui/casebook/CaseBookPrint.h"
#include "ui/casebook/CaseBookToolBar.h"
#include "ui/casebook/FindingList.h"
#include "ui/casebook/StudyEditor.h"
#include "ui/casebook/StudyFace.h"
#include "ui/casebook/StudyListModel.h"
#include "ui/notes/UndoLine.h"
#include "ui/theme/controls/Band.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

// `work` runs against the service; what went wrong stands in the band.
template <typename Work> void CaseBookPage::change(Work work, std::function<void()> then)
{
    m_saving = true;
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), work](service::Services& services) {
            service::CaseBookService book(services.file());
            return work(book, caller);
        }),
        this,
        [this, then = std::move(then)](Done) {
            m_saving = false;
            m_band->hide();
            then();
            goOn();
            m_reload.start();
        },
        [this](const Error& error) {
            m_saving = false;
            m_afterSaving.clear();
            showProblem(error);
        });
}

void CaseBookPage::saveNow(const std::function<void()>& then)
{
    m_save.stop();
    if (m_saving) {
        m_afterSaving.append([this, then] { saveNow(then); });
        return;
    }
    if (!m_dirty || !m_view) {
        if (then)
            then();
        return;
    }
    m_saving = true;
    m_dirty = false; // what is typed from here on is unsaved again
    m_face->showSaved(StudyFace::Saved::Saving);
    CaseStudy study = m_view->line.study;
    study.texts = m_editor->texts();
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), study](service::Services& services) {
            return service::CaseBookService(services.file()).save(caller, study);
        }),
        this,
        [this, study, then](qint64 version) {
            m_saving = false;
            m_band->hide();
            if (m_view && m_view->line.study.id == study.id) {
                m_view->line.study.texts = study.texts;
                m_view->line.study.version = version;
                m_view->line.study.approvedBy.clear();
                m_face->show(m_view->line, {mayWrite(), mayApprove()});
                m_face->showSaved(m_dirty ? StudyFace::Saved::Unsaved : StudyFace::Saved::Done,
                                  m_context.clock().now());
            }
            if (then)
                then();
            goOn();
        },
        [this, then](const Error& error) { saveFailed(error, then); });
}

// What waited for the answer.
void CaseBookPage::goOn()
{
    const auto waiting = std::exchange(m_afterSaving, {});
    for (const auto& act : waiting)
        act();
}

// What is typed stays; whoever saved first is not overwritten unseen.
void CaseBookPage::saveFailed(const Error& error, const std::function<void()>& then)
{
    m_saving = false;
    m_afterSaving.clear();
    m_dirty = true;
    m_face->showSaved(StudyFace::Saved::Failed);
    // Its row, where another one was chosen meanwhile.
    m_asked = {};
    if (const int row = m_view ? m_model->rowOf(m_view->line.study.id) : -1; row >= 0)
        chooseRow(row);
    if (error.kind != ErrorKind::Conflict) {
        m_wayOut = [this, then] { saveNow(then); };
        m_secondWayOut = {};
        m_band->setAction(tr("Try again"));
        m_band->setSecondAction({});
        m_band->showMessage(Band::Kind::Error, error.message);
        return;
    }
    m_wayOut = [this] { saveMine(); };
    m_secondWayOut = [this] {
        m_dirty = false;
        read(m_view->line.study.id);
    };
    m_band->setAction(tr("Save mine"));
    m_band->setSecondAction(tr("Take the other text"));
    m_band->showMessage(Band::Kind::Warning,
                        tr("Somebody else saved this case study first. Your text is still here and not saved."));
}

// Over the newer version, after it was asked for.
void CaseBookPage::saveMine()
{
    if (!m_view)
        return;
    m_context.deliver(
        m_context.worker().query(
            [caller = m_context.caller(), study = m_view->line.study.id](service::Services& services) {
                return service::CaseBookService(services.file()).view(caller, study, service::Looking::Again);
            }),
        this,
        [this](const service::StudyView& view) {
            if (!m_view || m_view->line.study.id != view.line.study.id)
                return;
            m_view->line.study.version = view.line.study.version;
            saveNow();
        },
        [this](const Error& error) { showProblem(error); });
}

void CaseBookPage::leave(std::function<void()> then)
{
    saveNow(then);
}

void CaseBookPage::approve()
{
    if (!m_view || !mayApprove() || m_view->line.study.status() == StudyStatus::Approved)
        return;
    if (m_dirty) {
        saveNow([this] { approve(); });
        return;
    }
    if (m_findings->openCount() > 0) {
        goToNext();
        return;
    }
    const CaseStudy study = m_view->line.study;
    change(
        [study, accepted = m_accepted](service::CaseBookService& book, const Caller& caller) {
            return book.approve(caller, study.id, study.version, accepted);
        },
        [this, study] {
            m_context.announce(tr("“%1” is approved and in the case book.").arg(study.texts.title));
            m_undo->offer(tr("“%1” is approved.").arg(study.texts.title), [this, study] {
                change([study](service::CaseBookService& book,
                               const Caller& caller) { return book.revoke(caller, study.id, study.version + 1); },
                       [] {});
            });
        });
}

void CaseBookPage::revoke()
{
    if (!m_view || !mayApprove())
        return;
    const CaseStudy study = m_view->line.study;
    change([study](service::CaseBookService& book,
                   const Caller& caller) { return book.revoke(caller, study.id, study.version); },
           [this, study] {
               m_undo->offer(tr("The approval of “%1” was taken back.").arg(study.texts.title), [this, study] {
                   change(
                       [study](service::CaseBookService& book, const Caller& caller) {
                           return book.approve(caller, study.id, study.version + 1, study.acceptedWords);
                       },
                       [] {});
               });
           });
}

void CaseBookPage::setRetired(Id<CaseStudy> study, bool retired)
{
    change([study, retired](service::CaseBookService& book,
                            const Caller& caller) { return book.setRetired(caller, study, retired); },
           [this, study, retired] {
               if (!retired)
                   openStudy(study);
           });
}

void CaseBookPage::removeStudy()
{
    if (!m_view || !mayWrite())
        return;
    if (m_dirty) {
        saveNow([this] { removeStudy(); });
        return;
    }
    const CaseStudy study = m_view->line.study;
    change([study](service::CaseBookService& book,
                   const Caller& caller) { return book.setRetired(caller, study.id, true); },
           [this, study] {
               m_view.reset();
               m_undo->offer(tr("“%1” is out of the case book.").arg(study.texts.title),
                             [this, study] { setRetired(study.id, false); });
           });
}

void CaseBookPage::makeAnew()
{
    if (!m_view || !mayWrite())
        return;
    const StudyTexts before = m_editor->texts();
    m_editor->replaceTexts(m_view->draft);
    if (m_editor->texts() != before)
        m_undo->offer(tr("The texts were made anew."), [this, before, study = m_view->line.study.id] {
            if (m_view && m_view->line.study.id == study)
                m_editor->replaceTexts(before);
        });
}

void CaseBookPage::undo()
{
    if (m_undo->isVisible())
        m_undo->button()->click();
}

void CaseBookPage::print()
{
    saveNow([this] {
        auto* dialog = new CaseBookPrint(m_context, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void CaseBookPage::saveCsv()
{
    saveNow([this] {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        auto* dialog = new QFileDialog(this, tr("Save the case book"), folder, tr("Lists (*.csv)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"csv"_s);
        dialog->selectFile(u"支援事例集.csv"_s);
        connect(dialog, &QFileDialog::fileSelected, this, &CaseBookPage::writeCsv);
        dialog->open();
    });
}

void CaseBookPage::writeCsv(const QString& path)
{
    const auto failed = [this](const Error& error) { showProblem(error); };
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller()](service::Services& services) {
            return service::CaseBookService(services.file()).csv(caller, exchange::Encoding::Utf8);
        }),
        this,
        [this, path, failed](const exchange::EncodedText& text) {
            const auto store = [path, bytes = text.bytes] { return service::writeTransferFile(path, bytes); };
            whenFinished(QtConcurrent::run(store), this, [this, path, failed](const Status& written) {
                if (!written) {
                    failed(written.error());
                    return;
                }
                m_wayOut = m_secondWayOut = {};
                m_band->setAction({});
                m_band->setSecondAction({});
                m_band->showMessage(Band::Kind::Success, tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
            });
        },
        failed);
}

} // namespace yorozu::ui
