// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casebook/StudyFace.h"

#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/controls/KeyButton.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

StudyFace::StudyFace(ThemeManager& themes, QWidget* parent)
    : QWidget(parent)
    , m_source(new QPushButton(this))
    , m_client(new ElidedLabel(themes, {}, this))
    , m_status(new Chip(themes, {}, Chip::Tone::Plain, this))
    , m_saved(new QLabel(this))
    , m_again(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_revoke(new QPushButton(this))
    , m_approve(new KeyButton(themes, this))
{
    setObjectName(u"studyFace"_s);
    m_source->setObjectName(u"studySource"_s);
    setButtonKind(m_source, ButtonKind::Link);
    setTextRole(m_client, TextRole::Section);
    m_status->setObjectName(u"studyStatus"_s);
    m_saved->setObjectName(u"studySaved"_s);
    setTextRole(m_saved, TextRole::Note);
    m_again->setObjectName(u"studyAgain"_s);
    m_remove->setObjectName(u"studyRemove"_s);
    m_revoke->setObjectName(u"studyRevoke"_s);
    m_approve->setObjectName(u"studyApprove"_s);
    setButtonKind(m_approve, ButtonKind::Primary);
    m_approve->setCap(u"Ctrl ↵"_s);
    for (QPushButton* button : {m_source, m_again, m_remove, m_revoke, static_cast<QPushButton*>(m_approve)})
        setControlSize(button, ControlSize::Small);
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::s2);
    head->addWidget(m_client, 1);
    head->addWidget(m_source);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s2);
    row->addWidget(m_status);
    row->addWidget(m_saved);
    row->addStretch(1);
    for (QPushButton* button : {m_again, m_remove, m_revoke, static_cast<QPushButton*>(m_approve)})
        row->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s2);
    layout->addLayout(head);
    layout->addLayout(row);
    orderTabs({m_source, m_again, m_remove, m_revoke, m_approve});
    connect(m_source, &QPushButton::clicked, this, &StudyFace::sourceRequested);
    connect(m_again, &QPushButton::clicked, this, &StudyFace::againRequested);
    connect(m_remove, &QPushButton::clicked, this, &StudyFace::removeRequested);
    connect(m_revoke, &QPushButton::clicked, this, &StudyFace::revokeRequested);
    connect(m_approve, &QPushButton::clicked, this, &StudyFace::approveRequested);
    retranslate();
}

void StudyFace::show(const StudyLine& line, May may)
{
    m_line = line;
    m_may = may;
    retranslate();
}

void StudyFace::showOpen(int open)
{
    m_open = open;
    showButtons();
}

void StudyFace::showSaved(Saved saved, UtcSeconds at)
{
    m_state = saved;
    m_savedAt = at;
    retranslate();
}

void StudyFace::showButtons()
{
    const bool approved = m_line.study.status() == StudyStatus::Approved;
    m_again->setVisible(m_may.write);
    m_remove->setVisible(m_may.write);
    m_revoke->setVisible(m_may.approve && approved);
    m_approve->setVisible(m_may.approve && !approved);
    m_approve->setEnabled(m_open == 0);
    m_approve->setToolTip(m_open == 0 ? tr("Nobody is named: it may go into the case book (Ctrl+Enter)")
                                      : tr("Look at the words at the right first"));
}

void StudyFace::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StudyFace::retranslate()
{
    const bool approved = m_line.study.status() == StudyStatus::Approved;
    m_client->setText(m_line.clientName);
    m_source->setText(m_line.source);
    m_source->setAccessibleName(m_line.study.memo ? tr("Open the memo %1").arg(m_line.source)
                                                  : tr("Open the case “%1” of the client").arg(m_line.source));
    m_source->setToolTip(m_source->accessibleName());
    m_status->setTone(approved ? Chip::Tone::Green : Chip::Tone::Plain);
    m_status->setGlyph(approved ? u"check"_s : u"pen"_s);
    //: %1 who approved it, %2 the day
    m_status->setText(approved
                          ? tr("Approved by %1, %2")
                                .arg(m_line.study.approvedBy, toTokyo(m_line.study.approvedAt).toString(u"yyyy/M/d"_s))
                          : tr("Draft"));
    m_status->setAccessibleName(m_status->text());
    switch (m_state) {
    case Saved::Clean:
        m_saved->clear();
        break;
    case Saved::Unsaved:
        m_saved->setText(tr("Not saved yet"));
        break;
    case Saved::Saving:
        m_saved->setText(tr("Saving…"));
        break;
    case Saved::Done:
        m_saved->setText(tr("%1 saved").arg(toTokyo(m_savedAt).toString(u"HH:mm"_s)));
        break;
    case Saved::Failed:
        m_saved->setText(tr("Not saved"));
        break;
    }
    m_again->setText(tr("New draft"));
    m_again->setToolTip(tr("Make the texts anew from the memo, without the names"));
    m_remove->setText(tr("Take out"));
    m_remove->setToolTip(tr("Out of the case book; its texts are kept"));
    m_revoke->setText(tr("Take approval back"));
    m_approve->setText(tr("Approve"));
    showButtons();
}

} // namespace yorozu::ui
