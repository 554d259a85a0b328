// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/FuriganaFiller.h"

#include "core/japanese/Fold.h"
#include "ui/fields/LineCell.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>

namespace yorozu::ui {

FuriganaFiller::FuriganaFiller(QLineEdit* name, QLineEdit* furigana, QObject* parent)
    : QObject(parent)
    , m_name(name)
    , m_furigana(furigana)
{
    watch();
}

FuriganaFiller::FuriganaFiller(LineCell* name, LineCell* furigana, QObject* parent)
    : QObject(parent)
    , m_name(name->lineEdit())
    , m_furigana(furigana->lineEdit())
    , m_furiganaCell(furigana)
{
    watch();
}

void FuriganaFiller::watch()
{
    m_name->installEventFilter(this);
    m_furigana->installEventFilter(this);
    connect(m_name, &QLineEdit::textChanged, this, &FuriganaFiller::nameChanged);
    connect(m_furigana, &QLineEdit::textEdited, this, &FuriganaFiller::furiganaEdited);
    reset();
}

void FuriganaFiller::reset()
{
    m_automatic = m_furigana->text().isEmpty();
    m_collector.clear();
    // What stands in the name already has a reading that nobody knows, unless it is kana.
    m_collector.replace(0, 0, m_name->text(), ReadingCollector::Source::Pasted);
    m_change = Change::Program;
}

bool FuriganaFiller::eventFilter(QObject* watched, QEvent* event)
{
    // A line that is being destroyed still tells of its end, when it is no line any more.
    const auto* line = qobject_cast<QLineEdit*>(watched);
    if (!line)
        return false;
    if (line == m_furigana) {
        if (event->type() == QEvent::FocusOut && !m_furigana->isReadOnly()) {
            const QString normal = japanese::normalizeFurigana(m_furigana->text());
            if (!m_furiganaCell && normal != m_furigana->text())
                m_furigana->setText(normal);
        }
        return false;
    }
    if (event->type() == QEvent::InputMethod) {
        const auto* input = static_cast<QInputMethodEvent*>(event);
        m_change = Change::Commit;
        m_remaining = input->preeditString();
        if (input->commitString().isEmpty()) {
            m_collector.preedit(input->preeditString());
            m_change = Change::Composition;
        }
    } else if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool command = key->modifiers() & (Qt::ControlModifier | Qt::MetaModifier);
        m_change = key->text().isEmpty() || command ? Change::Program : Change::Key;
    }
    return false;
}

void FuriganaFiller::nameChanged(const QString& text)
{
    const QString before = m_collector.text();
    if (text == before)
        return;
    // What stands behind the caret was there before; that tells 丸丸 from 丸丸.
    const qsizetype behind = text.size() - m_name->cursorPosition();
    const qsizetype shortest = std::min(text.size(), before.size());
    qsizetype suffix = 0;
    while (suffix < std::min(behind, shortest) && text[text.size() - 1 - suffix] == before[before.size() - 1 - suffix])
        ++suffix;
    qsizetype prefix = 0;
    while (prefix < shortest - suffix && text[prefix] == before[prefix])
        ++prefix;
    const QString inserted = text.mid(prefix, text.size() - prefix - suffix);
    const qsizetype removed = before.size() - prefix - suffix;
    if (m_change == Change::Commit)
        m_collector.commit(prefix, removed, inserted, m_remaining);
    else
        m_collector.replace(prefix, removed, inserted,
                            m_change == Change::Key ? ReadingCollector::Source::Typed
                                                    : ReadingCollector::Source::Pasted);
    m_change = Change::Program;
    fill();
}

void FuriganaFiller::furiganaEdited(const QString& text)
{
    if (!m_filling)
        m_automatic = text.isEmpty();
}

void FuriganaFiller::fill()
{
    if (!m_automatic || m_furigana->isReadOnly() || m_name->isReadOnly())
        return;
    const QString reading = m_collector.reading();
    if (reading == m_furigana->text())
        return;
    const QScopedValueRollback guard(m_filling, true);
    if (m_furiganaCell)
        m_furiganaCell->fill(reading);
    else
        m_furigana->setText(reading);
    Q_EMIT filled(reading);
}

} // namespace yorozu::ui
