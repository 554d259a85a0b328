// SPDX-License-Identifier: GPL-3.0-or-later
// What the memo page says above the sheet, and the ways out that it offers there.
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/memo/LeftOffers.h"
#include "ui/memo/MemoCompanions.h"
#include "ui/memo/MemoPage.h"
#include "ui/memo/MemoSheet.h"
#include "ui/memo/MemoText.h"
#include "ui/memo/MemoToolBar.h"
#include "ui/theme/controls/Band.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace yorozu::ui {

void MemoPage::connectNotices()
{
    connect(m_band, &Band::actionTriggered, this, [this] {
        m_band->hide();
        if (m_wayOut.act)
            m_wayOut.act();
    });
    connect(m_band, &Band::secondActionTriggered, this, [this] {
        m_band->hide();
        if (m_secondWayOut.act)
            m_secondWayOut.act();
    });
    connect(m_offers, &LeftOffers::taken, m_editing.get(), &MemoEditing::takeRecovered);
    connect(m_offers, &LeftOffers::discardWanted, this, [this](const QString& uuid) {
        m_editing->discardLeft(uuid, [this, uuid] { m_offers->showDiscarded(uuid); });
    });
    connect(m_offers, &LeftOffers::bringBackWanted, this, [this](const QString& uuid) {
        m_editing->bringBackLeft(uuid, [this, uuid] { m_offers->showOffered(uuid); });
    });
}

void MemoPage::say(int kind, const QString& message, const WayOut& first, const WayOut& second)
{
    m_incomplete.clear();
    m_saysLockedOut = false;
    m_wayOut = first;
    m_secondWayOut = second;
    m_band->setAction(first.text);
    m_band->setSecondAction(second.text);
    m_band->showMessage(static_cast<Band::Kind>(kind), message);
}

void MemoPage::showIncomplete(const QList<rules::FieldProblem>& problems)
{
    m_sheet->showProblems(problems);
    say(static_cast<int>(Band::Kind::Warning),
        tr("The memo cannot be submitted yet. %1").arg(problems.constFirst().message));
    m_incomplete = problems;
}

// A sentence about a field goes when the field is mended; the next one takes its place.
void MemoPage::lookAtIncomplete()
{
    if (m_incomplete.isEmpty())
        return;
    QList<rules::FieldProblem> left = rules::submissionProblems(m_editing->content(), m_context.clock().now());
    left.removeIf([this](const rules::FieldProblem& problem) {
        return std::none_of(m_incomplete.cbegin(), m_incomplete.cend(),
                            [&problem](const auto& former) { return former.field == problem.field; });
    });
    m_sheet->keepProblems(left);
    if (left.isEmpty()) {
        m_incomplete.clear();
        m_band->hide();
        return;
    }
    const bool told = left.constFirst() == m_incomplete.constFirst();
    m_incomplete = left;
    if (!told && m_band->isVisible())
        m_band->showMessage(Band::Kind::Warning,
                            tr("The memo cannot be submitted yet. %1").arg(left.constFirst().message));
}

void MemoPage::warnOfOthers()
{
    const QList<MemoDraft>& others = m_editing->view().othersDrafts;
    if (others.isEmpty() || !m_editing->editable())
        return;
    QStringList names;
    for (const MemoDraft& draft : others)
        names.append(draft.authorName);
    say(static_cast<int>(Band::Kind::Warning), tr("%1 is writing on this memo, too. Neither text overwrites the other: "
                                                  "whoever submits second chooses field by "
                                                  "field.")
                                                   .arg(names.join(tr(", "))));
}

// What is being written stays as it is; that another text holds by now is told at once, not only at the submission.
void MemoPage::warnOfNewerText()
{
    const Id<Memo> id = m_editing->view().memo.id;
    m_context.deliver(m_context.worker().query([caller = m_context.caller(), id](service::Services& services) {
        return services.memos().open(caller, id, service::Looking::Again);
    }),
                      this, [this, sheet = m_editing->sheetNumber()](const service::MemoView& view) {
                          if (sheet != m_editing->sheetNumber() || !m_editing->editable() ||
                              view.memo.revision <= m_editing->view().memo.revision)
                              return;
                          say(static_cast<int>(Band::Kind::Warning),
                              tr("A newer text of this memo was submitted elsewhere. What you are writing stays as it "
                                 "is; when you submit it, you choose field by field."));
                      });
}

// On the screen only: whoever looks at another page is not at the memo.
void MemoPage::tellCompanions()
{
    const service::MemoView& view = m_editing->view();
    const bool here = m_editing->isOpen() && isVisible();
    const QString session = !view.memo.number.isEmpty() ? view.memo.number
                            : view.booking              ? view.booking->number
                                                        : QString();
    m_companions->stayAt(here ? session : QString(), here && m_editing->editable());
}

void MemoPage::showCompanions()
{
    const QString sentence = m_companions->sentence();
    m_toolBar->showCompanions(sentence, m_companions->details());
    if (!sentence.isEmpty())
        m_context.announce(sentence);
}

void MemoPage::showEvent(QShowEvent* event)
{
    DeskPage::showEvent(event);
    tellCompanions();
}

void MemoPage::hideEvent(QHideEvent* event)
{
    DeskPage::hideEvent(event);
    tellCompanions();
}

// Nobody is locked in with a text that neither the data base nor this computer can take.
void MemoPage::showWhereItIsSaved()
{
    using SaveState = MemoEditing::SaveState;
    const SaveState state = m_editing->saveState();
    if (state == SaveState::Failed) {
        say(static_cast<int>(Band::Kind::Error),
            tr("The text could be saved neither in the data base nor on this computer and stands on the screen only. "
               "Make room on the disk, or take it along as a file."),
            {tr("Save the text as a file…"), [this] { askForTextFile(); }},
            {tr("Close without saving"), [this] { closeWithoutSaving(); }});
        m_saysLockedOut = true;
    } else if (state == SaveState::Saved || state == SaveState::LocalOnly) {
        m_afterLeaving = {};
        if (m_saysLockedOut)
            m_band->hide();
        m_saysLockedOut = false;
    }
}

void MemoPage::askForTextFile()
{
    textEdited();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(this, tr("Save the text of the memo"), folder, tr("Text (*.txt)"));
    dialog->setObjectName(QStringLiteral("memoTextFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    const QString number = m_editing->view().memo.number;
    dialog->selectFile(tr("Memo %1").arg(number).trimmed() + QStringLiteral(".txt"));
    connect(dialog, &QFileDialog::fileSelected, this, &MemoPage::writeTextFile);
    // Whoever thinks again finds both ways out where they were.
    connect(dialog, &QDialog::rejected, this, &MemoPage::showWhereItIsSaved);
    dialog->open();
}

void MemoPage::writeTextFile(const QString& path)
{
    const QString text = memoText(m_editing->content(), m_context.centre());
    whenFinished(QtConcurrent::run([path, text] { return writeMemoText(path, text); }), this,
                 [this, path](const Status& written) {
                     const WayOut close{tr("Close the memo"), [this] { closeWithoutSaving(); }};
                     if (written)
                         say(static_cast<int>(Band::Kind::Success),
                             tr("The text is in %1. The memo can be closed.").arg(QDir::toNativeSeparators(path)),
                             close);
                     else
                         say(static_cast<int>(Band::Kind::Error), written.error().message,
                             {tr("Save the text as a file…"), [this] { askForTextFile(); }},
                             {tr("Close without saving"), [this] { closeWithoutSaving(); }});
                 });
}

void MemoPage::closeWithoutSaving()
{
    textEdited();
    QGuiApplication::clipboard()->setText(memoText(m_editing->content(), m_context.centre()));
    m_editing->close(); // tries the file once more
    m_band->hide();
    Q_EMIT m_context.announced(tr("The memo is closed without being saved. Its text is in the clipboard."));
    if (const auto then = std::exchange(m_afterLeaving, {}))
        then();
    else
        Q_EMIT backRequested();
}

} // namespace yorozu::ui
