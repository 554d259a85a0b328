// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/HandoverList.h"

#include "core/service/HandoverService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/notes/HandoverCard.h"
#include "ui/notes/UndoLine.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace yorozu::ui {

namespace {
constexpr int ShownRead = 4; // a company of many years has dozens
}

HandoverList::HandoverList(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_band(new Band(context.themes(), this))
    , m_skeleton(new SkeletonRows(context.themes(), 2, this))
    , m_list(new QVBoxLayout)
    , m_more(new QPushButton(this))
    , m_undo(new UndoLine(this))
{
    setObjectName(QStringLiteral("handovers"));
    setAccessibleName(tr("Handover notes"));
    m_band->setObjectName(QStringLiteral("handoverBand"));
    m_band->setClosable(true);
    m_band->hide();
    m_skeleton->hide();
    m_more->setObjectName(QStringLiteral("handoverOlder"));
    setButtonKind(m_more, ButtonKind::Link);
    setControlSize(m_more, ControlSize::Small);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        showNotes(m_notes);
    });
    m_list->setSpacing(Space::s2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s1);
    layout->addWidget(m_band);
    layout->addWidget(m_skeleton);
    layout->addLayout(m_list);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addWidget(m_undo);
    connect(&context, &DeskContext::changed, this, [this](const Changes& changes) {
        if (!changes.handovers.isEmpty())
            reload();
    });
    connect(&context, &DeskContext::callerChanged, this, &HandoverList::reload);
}

void HandoverList::setOwner(const NoteOwner& owner)
{
    if (m_owner == owner)
        return;
    m_owner = owner;
    m_all = false;
    m_undo->hide();
    m_band->hide();
    clear();
    m_skeleton->show();
    m_skeleton->start();
    reload();
}

void HandoverList::reload()
{
    const quint64 question = ++m_question;
    if (std::holds_alternative<std::monostate>(m_owner)) {
        showNotes({});
        return;
    }
    const Caller caller = m_context.caller();
    m_context.deliver(
        m_context.worker().query([caller, owner = m_owner](service::Services& services) {
            return services.handovers().list(caller, owner);
        }),
        this,
        [this, question](const QList<Handover>& notes) {
            if (question == m_question)
                showNotes(notes);
        },
        [this, question](const Error& error) {
            if (question == m_question)
                showError(error);
        });
}

void HandoverList::clear()
{
    m_skeleton->stop();
    m_skeleton->hide();
    for (HandoverCard* card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    m_more->hide();
}

void HandoverList::showNotes(const QList<Handover>& notes)
{
    clear();
    m_notes = notes;
    qsizetype read = 0;
    qsizetype hidden = 0;
    std::optional<Handover> mine;
    const Caller& caller = m_context.caller();
    for (const Handover& note : notes) {
        if (!mine && !note.deliveredAt && note.from == caller.staff) {
            mine = note;
            continue;
        }
        if (note.readAt && ++read > ShownRead && !m_all) {
            ++hidden;
            continue;
        }
        auto* card = new HandoverCard(note, caller, tokyoDate(m_context.clock().now()), this);
        connect(card, &HandoverCard::receivedRequested, this, [this, note] { receive(note); });
        connect(card, &HandoverCard::withdrawRequested, this, [this, note] { withdraw(note); });
        m_list->addWidget(card);
        m_cards.append(card);
    }
    m_more->setText(tr("Show older ones (%1)").arg(hidden));
    m_more->setAccessibleName(m_more->text());
    m_more->setVisible(hidden > 0);
    Q_EMIT waiting(mine);
}

void HandoverList::receive(const Handover& note)
{
    const Caller caller = m_context.caller();
    m_context.deliver(
        m_context.worker().command(
            [=](service::Services& services) { return services.handovers().markRead(caller, note.id); }),
        this,
        [this, note, caller](Done) {
            m_undo->offer(tr("The note of %1 is received.").arg(note.fromName), [this, note, caller] {
                m_context.deliver(
                    m_context.worker().command(
                        [=](service::Services& services) { return services.handovers().markUnread(caller, note.id); }),
                    this, [](Done) {}, [this](const Error& error) { showError(error); });
            });
        },
        [this](const Error& error) { showError(error); });
}

void HandoverList::withdraw(const Handover& note)
{
    const Caller caller = m_context.caller();
    m_context.deliver(
        m_context.worker().command(
            [=](service::Services& services) { return services.handovers().withdraw(caller, note.id); }),
        this,
        [this, note, caller](Done) {
            m_undo->offer(tr("The note to %1 is taken back.").arg(note.toName), [this, note, caller] {
                m_context.deliver(
                    m_context.worker().command(
                        [=](service::Services& services) { return services.handovers().restore(caller, note.id); }),
                    this, [](Done) {}, [this](const Error& error) { showError(error); });
            });
        },
        [this](const Error& error) { showError(error); });
}

void HandoverList::showError(const Error& error)
{
    m_skeleton->stop();
    m_skeleton->hide();
    m_band->showMessage(Band::Kind::Error, error.message);
}

void HandoverList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Handover notes"));
        reload();
    }
    QWidget::changeEvent(event);
}

} // namespace yorozu::ui
