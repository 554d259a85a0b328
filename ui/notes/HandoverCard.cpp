// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/HandoverCard.h"

#include "ui/notes/NoteText.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yorozu::ui {

HandoverCard::HandoverCard(const Handover& note, const Caller& caller, QDate today, QWidget* parent)
    : QFrame(parent)
    , m_note(note)
{
    setObjectName(QStringLiteral("handover_%1").arg(note.id.number()));
    setSurfaceRole(this, SurfaceRole::Card);
    const bool toMe = note.to == caller.staff;
    const QString to = toMe ? tr("you") : note.toName;
    auto* head = new QLabel(QStringLiteral("%1 → %2").arg(note.fromName, to), this);
    setTextRole(head, TextRole::Section);
    auto* text = new QLabel(note.text, this);
    text->setObjectName(QStringLiteral("handoverText"));
    text->setTextFormat(Qt::PlainText); // what is typed is never read as mark-up
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextRole(text, TextRole::Table);
    auto* said = new QLabel(state(today), this);
    said->setObjectName(QStringLiteral("handoverState"));
    setTextRole(said, TextRole::Note);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(Space::s1);
    foot->addWidget(said, 1);
    const auto addLink = [&](const QString& name, const QString& words, void (HandoverCard::*act)()) {
        auto* link = new QPushButton(words, this);
        link->setObjectName(name);
        link->setAccessibleName(QStringLiteral("%1: %2").arg(words, note.text));
        setButtonKind(link, ButtonKind::Link);
        setControlSize(link, ControlSize::Tiny);
        connect(link, &QPushButton::clicked, this, act);
        foot->addWidget(link);
    };
    if (toMe && note.deliveredAt && !note.readAt)
        addLink(QStringLiteral("handoverReceived"), tr("Received"), &HandoverCard::receivedRequested);
    if (note.from == caller.staff && !note.readAt)
        addLink(QStringLiteral("handoverWithdraw"), tr("Take back"), &HandoverCard::withdrawRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s3, Space::s2, Space::s2, Space::s1);
    layout->setSpacing(2);
    layout->addWidget(head);
    layout->addWidget(text);
    layout->addLayout(foot);
    setAccessibleName(tr("Handover note from %1 to %2: %3").arg(note.fromName, to, note.text));
}

QString HandoverCard::state(QDate today) const
{
    QStringList parts{NoteText::day(tokyoDate(m_note.createdAt), today)};
    if (m_note.nextOn.isValid())
        parts.append(tr("next %1").arg(NoteText::weekday(m_note.nextOn)));
    if (m_note.readAt)
        parts.append(tr("received %1").arg(NoteText::moment(*m_note.readAt, today)));
    else if (!m_note.deliveredAt)
        parts.append(tr("goes with the submission"));
    else
        parts.append(tr("not received yet"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace yorozu::ui
