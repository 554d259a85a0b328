// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/MergePanel.h"

#include "core/rules/Permissions.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/clients/MergeTable.h"
#include "ui/clients/MergeWords.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/StyleSheet.h"

#include <QEvent>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

void MergePanel::load(Id<Client> client)
{
    if (client != m_client) {
        m_client = client;
        m_candidates.clear();
        m_preview.reset();
        m_recent.reset();
        m_different = {};
        m_index = 0;
        m_back = Back::None;
        m_problem->hide();
        hide();
    }
    ask();
}

// Candidates, the last merge and the record beside this one, in one question.
void MergePanel::ask()
{
    const quint64 question = ++m_question;
    if (m_client.isNull()) {
        m_answered = question;
        return;
    }
    m_context.deliver(
        m_context.worker().query([client = m_client, index = m_index](service::Services& services) -> Result<Look> {
            Look look;
            auto candidates = services.merges().candidates(client);
            if (!candidates)
                return candidates.error();
            look.candidates = *std::move(candidates);
            auto recent = services.merges().recent(client);
            if (!recent)
                return recent.error();
            look.recent = *recent;
            if (look.candidates.isEmpty())
                return look;
            const qsizetype shown = std::clamp<qsizetype>(index, 0, look.candidates.size() - 1);
            auto preview = services.merges().preview(client, look.candidates.at(shown).client.id);
            if (!preview)
                return preview.error();
            look.preview = *std::move(preview);
            return look;
        }),
        this,
        [this, question](const Look& look) {
            if (question != m_question)
                return;
            m_answered = question;
            showLook(look);
        },
        [this, question](const Error& error) {
            if (question != m_question)
                return;
            m_answered = question;
            failed(error);
        });
}

void MergePanel::showLook(const Look& look)
{
    m_candidates = look.candidates;
    m_recent = look.recent;
    m_preview = look.preview;
    m_index = std::clamp<qsizetype>(m_index, 0, std::max<qsizetype>(0, m_candidates.size() - 1));
    showBack();
    showCandidate();
    setVisible(m_preview.has_value() || m_back != Back::None);
    Q_EMIT loaded();
}

// The newest of the two: what was said a moment ago, else the last merge.
void MergePanel::showBack()
{
    m_back = m_different ? Back::Different : m_recent ? Back::Merge : Back::None;
    switch (m_back) {
    case Back::None:
        m_backBand->hide();
        return;
    case Back::Different:
        m_backBand->showMessage(Band::Kind::Info,
                                tr("%1 is another company. It is not offered again.").arg(m_differentNumber));
        break;
    case Back::Merge:
        m_backBand->showMessage(
            Band::Kind::Success,
            tr("%1 %2 was merged into this record. It can be undone for %n more day(s).", nullptr, m_recent->daysLeft)
                .arg(m_recent->merge.otherNumber, m_recent->merge.otherName));
        break;
    }
    m_backBand->setAction(mayMerge() ? tr("Undo") : QString());
}

void MergePanel::showCandidate()
{
    m_head->setVisible(m_preview.has_value());
    m_body->setVisible(m_preview.has_value());
    if (!m_preview || m_candidates.isEmpty())
        return;
    const service::DuplicateCandidate& candidate = m_candidates.at(m_index);
    m_title->setText(tr("%n possible duplicate(s)", nullptr, static_cast<int>(m_candidates.size())));
    m_percent->setText(tr("%1 % match").arg(candidate.score.percent));
    m_percent->setAccessibleName(m_percent->text());
    const QString apart = MergeWords::apart(candidate.holdings);
    m_reasons->setText(apart.isEmpty() ? rules::inWords(candidate.score)
                                       : tr("%1 %2").arg(rules::inWords(candidate.score), apart));
    const bool several = m_candidates.size() > 1;
    for (QWidget* part : QList<QWidget*>{m_previous, m_place, m_next})
        part->setVisible(several);
    m_previous->setEnabled(m_index > 0);
    m_next->setEnabled(m_index + 1 < m_candidates.size());
    m_place->setText(u"%1 / %2"_s.arg(m_index + 1).arg(m_candidates.size()));
    m_table->show(*m_preview);
    m_result->setText(QStringList{MergeWords::afterwards(m_preview->ofKept, m_preview->ofOther),
                                  tr("The old number %1 still finds it").arg(m_preview->other.number),
                                  tr("It can be undone for %n day(s)", nullptr, service::MergeService::UndoDays)}
                          .join(u'\n'));
    showOverlaps();
    const bool may = mayMerge();
    m_differentButton->setEnabled(may && m_running == 0);
    m_mergeButton->setEnabled(may && m_running == 0 && m_preview->overlaps.isEmpty());
    m_permission->setVisible(!may);
    m_permission->setText(may ? QString() : tr("Concierges and the office merge records."));
}

void MergePanel::showOverlaps()
{
    while (QLayoutItem* item = m_overlapList->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_overlapBox->setVisible(!m_preview->overlaps.isEmpty());
    m_overlapHelp->setText(tr("Both have a session at the same time. Move or cancel one of each first."));
    for (const ClientOverlap& overlap : std::as_const(m_preview->overlaps)) {
        for (const ClientOverlap::Session& session : {overlap.ofKept, overlap.ofOther}) {
            auto* link = new QPushButton(MergeWords::session(session), m_overlapBox);
            link->setObjectName(u"mergeOverlap_%1"_s.arg(session.number));
            link->setAccessibleName(link->text());
            setButtonKind(link, ButtonKind::Link);
            setControlSize(link, ControlSize::Tiny);
            link->setEnabled(!session.booking.isNull());
            connect(link, &QPushButton::clicked, this,
                    [this, id = session.booking] { m_context.go(Target::booking(id)); });
            m_overlapList->addWidget(link, 0, Qt::AlignLeft);
        }
    }
}

void MergePanel::step(qsizetype by)
{
    const qsizetype wanted = m_index + by;
    if (wanted < 0 || wanted >= m_candidates.size())
        return;
    m_index = wanted;
    m_problem->hide();
    ask();
}

template <typename T, typename Job, typename Use> void MergePanel::run(Job job, Use use)
{
    ++m_running;
    m_problem->hide();
    showCandidate();
    m_context.deliver(
        m_context.worker().command(std::move(job)), this,
        [this, use = std::move(use)](const T& value) {
            --m_running;
            use(value);
            ask();
        },
        [this](const Error& error) {
            --m_running;
            failed(error);
        });
}

void MergePanel::merge()
{
    if (!m_preview)
        return;
    apply({m_preview->kept.id, m_preview->other.id, m_table->fromOther(), m_preview->kept.version,
           m_preview->other.version},
          m_preview->other.number, false);
}

void MergePanel::apply(const service::MergeOrder& order, const QString& number, bool repeated)
{
    run<ClientMerge>([caller = m_context.caller(),
                      order](service::Services& services) { return services.merges().merge(caller, order); },
                     [this, order, number, repeated](const ClientMerge&) {
                         m_different = {};
                         if (repeated)
                             return;
                         // Done again, it is of the records as they are then.
                         service::MergeOrder again = order;
                         again.keptVersion = 0;
                         again.otherVersion = 0;
                         Q_EMIT acted(
                             tr("merging %1").arg(number), [this, other = order.other] { separate(other); },
                             [this, again, number] { apply(again, number, true); });
                     });
}

void MergePanel::separate(Id<Client> other)
{
    run<ClientMerge>([caller = m_context.caller(),
                      other](service::Services& services) { return services.merges().unmerge(caller, other); },
                     [this](const ClientMerge&) { m_context.announce(tr("The two records are separate again.")); });
}

void MergePanel::sayDifferent(Id<Client> other, const QString& number, bool repeated)
{
    run<Done>([caller = m_context.caller(), kept = m_client,
               other](service::Services& services) { return services.merges().sayDifferent(caller, kept, other); },
              [this, other, number, repeated](Done) {
                  m_different = other;
                  m_differentNumber = number;
                  if (repeated)
                      return;
                  Q_EMIT acted(
                      tr("%1 as another company").arg(number), [this, other] { takeBackDifferent(other); },
                      [this, other, number] { sayDifferent(other, number, true); });
              });
}

void MergePanel::takeBackDifferent(Id<Client> other)
{
    run<Done>([caller = m_context.caller(), kept = m_client,
               other](service::Services& services) { return services.merges().takeBackDifferent(caller, kept, other); },
              [this](Done) {
                  m_different = {};
                  m_context.announce(tr("It is offered again."));
              });
}

void MergePanel::undo()
{
    if (m_back == Back::Merge)
        separate(m_recent->merge.other);
    else if (m_back == Back::Different)
        takeBackDifferent(m_different);
}

// The error stands where the hand is; what was chosen stays.
void MergePanel::failed(const Error& error)
{
    showCandidate();
    if (!m_preview) {
        Q_EMIT m_context.failed(error);
        return;
    }
    m_problem->showMessage(Band::Kind::Error, error.message);
    // Somebody else was faster: what is shown is no longer so.
    if (error.kind == ErrorKind::Conflict)
        ask();
}

void MergePanel::onChanged(const Changes& changes)
{
    if (m_client.isNull() || m_running > 0)
        return;
    const bool ours = changes.clients.contains(m_client.number());
    const bool theirs =
        std::any_of(m_candidates.cbegin(), m_candidates.cend(), [&](const service::DuplicateCandidate& one) {
            return changes.clients.contains(one.client.id.number());
        });
    // Sessions may have been moved out of the way, memos written.
    if (ours || theirs || (m_preview && (!changes.bookings.isEmpty() || !changes.memos.isEmpty())))
        ask();
}

bool MergePanel::mayMerge() const
{
    return rules::mayDo(m_context.caller().group, rules::Action::MergeClients);
}

void MergePanel::retranslate()
{
    setAccessibleName(tr("Records that may be the same company"));
    m_which->setText(tr("Which to keep"));
    m_whichNote->setText(tr("choose for each field"));
    m_resultTitle->setText(tr("After merging"));
    m_differentButton->setText(tr("Another company"));
    m_mergeButton->setText(tr("Merge into one"));
    m_table->setAccessibleName(tr("The two records side by side"));
    const QList<std::pair<QWidget*, QString>> names{{m_previous, tr("Previous candidate")},
                                                    {m_next, tr("Next candidate")},
                                                    {m_differentButton, m_differentButton->text()},
                                                    {m_mergeButton, m_mergeButton->text()}};
    for (const auto& [widget, name] : names)
        widget->setAccessibleName(name);
    m_previous->setToolTip(tr("Previous candidate"));
    m_next->setToolTip(tr("Next candidate"));
    showBack();
    showCandidate();
}

void MergePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace yorozu::ui
