// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ClosingPanel.h"

#include "core/domain/Limits.h"
#include "core/domain/ReportTexts.h"
#include "ui/records/RecordText.h"
#include "ui/report/CheckRow.h"
#include "ui/report/ReportText.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

ClosingPanel::ClosingPanel(ThemeManager& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_head(new QLabel(this))
    , m_rest(new QLabel(this))
    , m_rowsPlace(new QWidget(this))
    , m_rows(new QVBoxLayout(m_rowsPlace))
    , m_corrections(new CheckRow(themes, this))
    , m_close(new QPushButton(this))
    , m_reopen(new QPushButton(this))
    , m_reasonPlace(new QWidget(this))
    , m_reason(new QLineEdit(m_reasonPlace))
    , m_submit(new QPushButton(m_reasonPlace))
    , m_giveUp(new QPushButton(m_reasonPlace))
    , m_note(new QLabel(this))
{
    setObjectName(u"reportClosing"_s);
    m_rest->setObjectName(u"reportChecksOpen"_s);
    m_corrections->setObjectName(u"reportCorrections"_s);
    m_close->setObjectName(u"reportClose"_s);
    m_reopen->setObjectName(u"reportReopen"_s);
    m_reason->setObjectName(u"reportReason"_s);
    m_submit->setObjectName(u"reportReopenSubmit"_s);
    m_giveUp->setObjectName(u"reportReopenCancel"_s);
    m_note->setObjectName(u"reportClosingNote"_s);
    m_reason->setMaxLength(Limit::line);
    build();
    connect(m_close, &QPushButton::clicked, this, &ClosingPanel::closeWanted);
    connect(m_reopen, &QPushButton::clicked, this, &ClosingPanel::beginReopening);
    connect(m_corrections, &QAbstractButton::clicked, this, &ClosingPanel::correctionsWanted);
    connect(m_submit, &QPushButton::clicked, this, &ClosingPanel::submit);
    connect(m_giveUp, &QPushButton::clicked, this, &ClosingPanel::endReopening);
    connect(m_reason, &QLineEdit::textChanged, this, &ClosingPanel::refresh);
    showLongerSpan();
}

void ClosingPanel::build()
{
    setTextRole(m_head, TextRole::Section);
    setTextRole(m_rest, TextRole::Secondary);
    setTextRole(m_note, TextRole::Note);
    m_note->setWordWrap(true);
    setButtonKind(m_close, ButtonKind::Primary);
    setButtonKind(m_submit, ButtonKind::Primary);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::s2);
    head->addWidget(m_head);
    head->addWidget(m_rest);
    head->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::s2);
    buttons->addWidget(m_submit, 1);
    buttons->addWidget(m_giveUp);
    auto* reason = new QVBoxLayout(m_reasonPlace);
    reason->setContentsMargins(0, 0, 0, 0);
    reason->setSpacing(Space::s2);
    reason->addWidget(m_reason);
    reason->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s4, Space::s4, Space::s4, Space::s3);
    layout->setSpacing(Space::s2);
    layout->addLayout(head);
    layout->addWidget(m_rowsPlace);
    layout->addWidget(m_corrections);
    layout->addWidget(m_close);
    layout->addWidget(m_reopen);
    layout->addWidget(m_reasonPlace);
    layout->addWidget(m_note);
}

void ClosingPanel::showMonth(const Content& content)
{
    if (content.month != m_content.month || !content.closing)
        endReopening();
    m_content = content;
    m_longer = false;
    while (m_checks.size() < content.checks.size()) {
        auto* row = new CheckRow(m_themes, m_rowsPlace);
        m_rows->addWidget(row);
        const qsizetype place = m_checks.size();
        connect(row, &QAbstractButton::clicked, this,
                [this, place] { Q_EMIT checkWanted(m_content.checks.at(place)); });
        m_checks.append(row);
    }
    refresh();
}

void ClosingPanel::showLongerSpan()
{
    endReopening();
    m_longer = true;
    refresh();
}

void ClosingPanel::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

QString ClosingPanel::hindrance() const
{
    if (!m_content.mayNotClose.isEmpty())
        return m_content.mayNotClose;
    if (m_content.state == MonthState::Entering || m_content.state == MonthState::Ahead)
        return tr("It can be closed from the first day of the next month on.");
    QStringList open;
    for (const ClosingCheck& check : m_content.checks) {
        if (check.blocks && !check.ids.isEmpty())
            open.append(label(check.kind));
    }
    //: the checks that are open
    return open.isEmpty() ? QString() : tr("First: %1").arg(open.join(tr(", ")));
}

bool ClosingPanel::canClose() const
{
    return !m_longer && !m_busy && !m_content.closing && !m_content.checks.isEmpty() && hindrance().isEmpty();
}

bool ClosingPanel::canReopen() const
{
    return !m_longer && !m_busy && m_content.closing && m_content.mayNotReopen.isEmpty();
}

void ClosingPanel::beginReopening()
{
    if (!canReopen())
        return;
    m_reasonPlace->show();
    m_reason->clear();
    refresh();
    m_reason->setFocus(Qt::OtherFocusReason);
}

bool ClosingPanel::isReopening() const
{
    return !m_reasonPlace->isHidden();
}

void ClosingPanel::endReopening()
{
    const bool hadKeys = m_reasonPlace->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    m_reasonPlace->hide();
    refresh();
    if (hadKeys)
        m_reopen->setFocus(Qt::OtherFocusReason);
}

void ClosingPanel::submit()
{
    if (isReopening() && m_submit->isEnabled())
        Q_EMIT reopenWanted(m_reason->text());
}

void ClosingPanel::refresh()
{
    const bool closed = !m_longer && m_content.closing.has_value();
    m_head->setText(closed ? tr("Closed", "heading") : tr("Before closing"));
    m_rowsPlace->setVisible(!m_longer && !closed);
    m_close->setVisible(!m_longer && !closed);
    m_corrections->setVisible(closed);
    m_reopen->setVisible(closed && !isReopening());
    m_submit->setText(tr("Open it again"));
    m_submit->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_submit->setEnabled(!m_busy && !m_reason->text().trimmed().isEmpty());
    m_giveUp->setText(tr("Cancel"));
    m_reason->setPlaceholderText(tr("Why is it opened again?"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    if (m_longer) {
        m_head->setText(tr("Closing"));
        m_rest->clear();
        m_note->setText(tr("Months are closed one by one: choose one above."));
    } else if (closed) {
        showClosedMonth();
    } else {
        showOpenMonth();
    }
}

void ClosingPanel::showOpenMonth()
{
    qsizetype open = 0;
    for (qsizetype at = 0; at < m_checks.size(); ++at) {
        CheckRow* row = m_checks.at(at);
        row->setVisible(at < m_content.checks.size());
        if (at >= m_content.checks.size())
            continue;
        const ClosingCheck& check = m_content.checks.at(at);
        row->setObjectName(u"reportCheck-"_s + code(check.kind));
        row->setCheck(label(check.kind), RecordText::count(check.counts, check.ids.size()), !check.ids.isEmpty());
        open += !check.ids.isEmpty();
    }
    m_rest->setText(m_content.checks.isEmpty() ? QString()
                    : open == 0                ? tr("all in order")
                                               : tr("%n still open", nullptr, static_cast<int>(open)));
    //: a month: Oct
    m_close->setText(tr("Close %1").arg(ReportText::month(m_content.month)));
    m_close->setAccessibleName(tr("Close %1").arg(monthText(m_content.month)));
    m_close->setEnabled(canClose());
    m_close->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    const QString why = hindrance();
    const QString what = tr("The figures stay as they are then; what is changed later is listed as a correction.");
    const QString history = historyText();
    m_note->setText(
        QStringList{why.isEmpty() ? what : why + u'\n' + what, history}.join(history.isEmpty() ? u""_s : u"\n"_s));
}

void ClosingPanel::showClosedMonth()
{
    m_rest->setText(
        tr("%1, %2", "moment, name").arg(DateText::moment(m_content.closing->closedAt), m_content.closing->closedBy));
    m_corrections->setCheck(tr("Corrections"), RecordText::count(Counted::Memos, m_content.corrections),
                            m_content.corrections > 0);
    m_reopen->setText(tr("Open it again…"));
    m_reopen->setEnabled(canReopen());
    m_reopen->setToolTip(m_content.mayNotReopen);
    const QString kept = tr("The figures stay as they were when the month was closed.");
    QStringList notes{kept};
    if (!m_content.mayNotReopen.isEmpty())
        notes.append(m_content.mayNotReopen);
    if (const QString history = historyText(); !history.isEmpty())
        notes.append(history);
    m_note->setText(notes.join(u'\n'));
}

// Who opened it again the last time, and why.
QString ClosingPanel::historyText() const
{
    const auto last = std::find_if(m_content.history.crbegin(), m_content.history.crend(),
                                   [](const MonthClosing& one) { return one.reopenedAt != 0; });
    if (last == m_content.history.crend())
        return {};
    return tr("Opened again %1 by %2: %3")
        .arg(DateText::moment(last->reopenedAt), last->reopenedBy, last->reopenReason);
}

void ClosingPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isReopening()) {
        endReopening();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ClosingPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace yorozu::ui
