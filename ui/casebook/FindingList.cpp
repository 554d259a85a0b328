// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casebook/FindingList.h"

#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <algorithm>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

FindingList::FindingList(ThemeManager& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_head(new QLabel(this))
    , m_help(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget(this))
    , m_rows(new QVBoxLayout(m_body))
{
    setObjectName(u"findingList"_s);
    m_head->setObjectName(u"findingHead"_s);
    setTextRole(m_head, TextRole::Section);
    setTextRole(m_help, TextRole::Note);
    m_help->setWordWrap(true);
    m_rows->setContentsMargins(0, 0, Space::s2, 0);
    m_rows->setSpacing(Space::s2);
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_head);
    layout->addWidget(m_help);
    layout->addWidget(m_scroll, 1);
    fill();
}

void FindingList::show(const QList<StudyFinding>& findings, const QStringList& acceptedWords, bool mayWrite)
{
    if (findings == m_findings && acceptedWords == m_accepted && mayWrite == m_mayWrite)
        return;
    m_findings = findings;
    m_accepted = acceptedWords;
    m_mayWrite = mayWrite;
    fill();
}

QWidget* FindingList::makeRow(const StudyFinding& found, bool isAccepted)
{
    const Finding& finding = found.finding;
    auto* row = new QWidget(m_body);
    setSurfaceRole(row, SurfaceRole::Card);
    row->setAttribute(Qt::WA_StyledBackground);
    auto* word = new QPushButton(row);
    word->setObjectName(u"findingWord"_s);
    setButtonKind(word, ButtonKind::Link);
    setControlSize(word, ControlSize::Tiny);
    word->setText(finding.text.simplified());
    //: what a screen reader says: the word, what it is, in which part of the text
    word->setAccessibleName(tr("%1, %2, in %3").arg(word->text(), label(finding.kind), label(found.field)));
    word->setToolTip(tr("Show it in the text"));
    connect(word, &QPushButton::clicked, this, [this, found] { Q_EMIT wanted(found); });
    auto* kind = new Chip(m_themes, label(finding.kind),
                          finding.certain ? Chip::Tone::Red
                          : isAccepted    ? Chip::Tone::Green
                                          : Chip::Tone::Amber,
                          row);
    kind->setGlyph(finding.certain ? u"warn"_s : isAccepted ? u"check"_s : u"info"_s);
    auto* place = new ElidedLabel(m_themes, label(found.field), row);
    setTextRole(place, TextRole::Note);
    auto* top = new QHBoxLayout;
    top->setSpacing(Space::s2);
    top->addWidget(word);
    top->addStretch(1);
    top->addWidget(kind);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(Space::s1);
    foot->setContentsMargins(Space::s1, 0, 0, 0); // below the letters of the link
    foot->addWidget(place, 1);
    const auto button = [&](const QString& name, const QString& text, auto&& act) {
        auto* made = new QPushButton(text, row);
        made->setObjectName(name);
        made->setAccessibleName(u"%1: %2"_s.arg(text, word->text()));
        setControlSize(made, ControlSize::Tiny);
        connect(made, &QPushButton::clicked, this, act);
        foot->addWidget(made);
    };
    if (m_mayWrite && !isAccepted && !finding.replacement.isEmpty()) {
        //: %1 the word that comes into the text instead
        button(u"findingReplace"_s, tr("Write “%1”").arg(finding.replacement),
               [this, found] { Q_EMIT replaceWanted(found); });
    }
    if (m_mayWrite && !finding.certain) {
        button(u"findingAccept"_s, isAccepted ? tr("Look at it again") : tr("It is harmless"),
               [this, text = finding.text, isAccepted] { Q_EMIT accepted(text, !isAccepted); });
    }
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(Space::s3, Space::s2, Space::s3, Space::s2);
    layout->setSpacing(Space::s1);
    layout->addLayout(top);
    layout->addLayout(foot);
    return row;
}

// The row that has the keys; -1: none.
int FindingList::rowWithKeys() const
{
    for (int row = 0; row < m_rows->count(); ++row) {
        const QWidget* widget = m_rows->itemAt(row)->widget();
        if (widget && widget->isAncestorOf(QApplication::focusWidget()))
            return row;
    }
    return -1;
}

// Whoever goes through the words goes on where the former row was.
void FindingList::giveKeysTo(int row)
{
    const int last = static_cast<int>(m_findings.size()) - 1;
    if (row >= 0 && last >= 0)
        m_rows->itemAt(std::min(row, last))->widget()->findChild<QPushButton*>(u"findingWord"_s)->setFocus();
}

// What is certain first, then what is doubtful, at last what was taken for harmless.
void FindingList::fill()
{
    const int keys = rowWithKeys();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const auto rank = [this](const StudyFinding& one) {
        return one.finding.certain ? 0 : m_accepted.contains(one.finding.text) ? 2 : 1;
    };
    QList<StudyFinding> ordered = m_findings;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [&](const StudyFinding& left, const StudyFinding& right) { return rank(left) < rank(right); });
    m_open = 0;
    for (const StudyFinding& one : std::as_const(ordered)) {
        m_open += rank(one) < 2;
        m_rows->addWidget(makeRow(one, rank(one) == 2));
    }
    m_rows->addStretch(1);
    giveKeysTo(keys);
    showHead();
}

void FindingList::showHead()
{
    m_head->setText(m_open == 0 ? tr("Nobody is named") : tr("%n word(s) to look at", nullptr, m_open));
    m_help->setText(m_findings.isEmpty()
                        ? tr("Names, companies, telephone numbers, addresses and banks of the records were looked for.")
                        : tr("Red names somebody of the records and must go; amber may be a name."));
}

void FindingList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace yorozu::ui
