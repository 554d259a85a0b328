// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casebook/StudyEditor.h"

#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int SmallestText = 72;

bool isLine(StudyField field)
{
    return field == StudyField::Title || field == StudyField::Profile;
}

QPlainTextEdit* makeText(const QString& name, QWidget* parent)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(SmallestText);
    return edit;
}

} // namespace

StudyEditor::StudyEditor(ThemeManager& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_title(new QLineEdit(this))
    , m_profile(new QLineEdit(this))
    , m_consultation(makeText(u"studyConsultation"_s, this))
    , m_advice(makeText(u"studyAdvice"_s, this))
    , m_outcome(makeText(u"studyOutcome"_s, this))
{
    setObjectName(u"studyEditor"_s);
    m_title->setObjectName(u"studyTitle"_s);
    m_profile->setObjectName(u"studyProfile"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s1);
    const auto add = [&](StudyField field, QWidget* edit, int stretch) {
        auto* caption = new QLabel(this);
        caption->setBuddy(edit);
        setTextRole(caption, TextRole::Label);
        m_captions.append(caption);
        if (field != StudyField::Title)
            layout->addSpacing(Space::s2);
        layout->addWidget(caption);
        layout->addWidget(edit, stretch);
    };
    add(StudyField::Title, m_title, 0);
    add(StudyField::Profile, m_profile, 0);
    add(StudyField::Consultation, m_consultation, 3);
    add(StudyField::Advice, m_advice, 4);
    add(StudyField::Outcome, m_outcome, 2);
    orderTabs({m_title, m_profile, m_consultation, m_advice, m_outcome});
    const auto tell = [this] {
        if (!m_loading)
            Q_EMIT edited();
    };
    for (QLineEdit* edit : {m_title, m_profile})
        connect(edit, &QLineEdit::textChanged, this, tell);
    for (QPlainTextEdit* edit : {m_consultation, m_advice, m_outcome})
        connect(edit, &QPlainTextEdit::textChanged, this, tell);
    retranslate();
}

QLineEdit& StudyEditor::line(StudyField field) const
{
    return field == StudyField::Title ? *m_title : *m_profile;
}

QPlainTextEdit& StudyEditor::text(StudyField field) const
{
    if (field == StudyField::Consultation)
        return *m_consultation;
    return field == StudyField::Advice ? *m_advice : *m_outcome;
}

QString StudyEditor::fieldText(StudyField field) const
{
    return isLine(field) ? line(field).text() : text(field).toPlainText();
}

void StudyEditor::setField(StudyField field, const QString& wanted, bool asTyped)
{
    if (fieldText(field) == wanted)
        return;
    if (isLine(field)) {
        if (asTyped) {
            line(field).selectAll();
            line(field).insert(wanted);
        } else {
            line(field).setText(wanted);
        }
        return;
    }
    if (!asTyped) {
        text(field).setPlainText(wanted);
        return;
    }
    QTextCursor cursor(text(field).document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(wanted);
}

void StudyEditor::load(const StudyTexts& texts)
{
    const QScopedValueRollback quiet(m_loading, true);
    for (const StudyField field : allStudyFields())
        setField(field, texts.text(field), false);
}

void StudyEditor::replaceTexts(const StudyTexts& texts)
{
    for (const StudyField field : allStudyFields())
        setField(field, texts.text(field), true);
}

StudyTexts StudyEditor::texts() const
{
    StudyTexts texts;
    for (const StudyField field : allStudyFields())
        texts.text(field) = fieldText(field);
    return texts;
}

void StudyEditor::setWritable(bool writable)
{
    for (QLineEdit* edit : {m_title, m_profile})
        edit->setReadOnly(!writable);
    for (QPlainTextEdit* edit : {m_consultation, m_advice, m_outcome})
        edit->setReadOnly(!writable);
}

// The text may have been written on since it was looked at: what does not stand there any more is left alone.
void StudyEditor::replace(const StudyFinding& found, const QString& by)
{
    const Finding& finding = found.finding;
    if (fieldText(found.field).mid(finding.from, finding.length) != finding.text)
        return;
    if (isLine(found.field)) {
        QLineEdit& edit = line(found.field);
        edit.setSelection(static_cast<int>(finding.from), static_cast<int>(finding.length));
        edit.insert(by);
        return;
    }
    QTextCursor cursor(text(found.field).document());
    cursor.setPosition(static_cast<int>(finding.from));
    cursor.setPosition(static_cast<int>(finding.end()), QTextCursor::KeepAnchor);
    cursor.insertText(by);
}

void StudyEditor::showFindings(const QList<StudyFinding>& findings, const QStringList& acceptedWords)
{
    const Theme& theme = m_themes.theme();
    for (const StudyField field : allStudyFields()) {
        QList<QTextEdit::ExtraSelection> marks;
        bool named = false;
        const QString now = fieldText(field);
        for (const StudyFinding& one : findings) {
            const Finding& finding = one.finding;
            const bool open = finding.certain || !acceptedWords.contains(finding.text);
            if (one.field != field || !open || now.mid(finding.from, finding.length) != finding.text)
                continue;
            named = named || finding.certain;
            if (isLine(field))
                continue;
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(text(field).document());
            mark.cursor.setPosition(static_cast<int>(finding.from));
            mark.cursor.setPosition(static_cast<int>(finding.end()), QTextCursor::KeepAnchor);
            mark.format.setBackground(finding.certain ? theme.redSoft : theme.amberSoft);
            mark.format.setForeground(finding.certain ? theme.red : theme.amber);
            // Not by the colour alone.
            mark.format.setUnderlineStyle(finding.certain ? QTextCharFormat::SingleUnderline
                                                          : QTextCharFormat::DashUnderline);
            marks.append(mark);
        }
        if (isLine(field))
            setInvalid(&line(field), named);
        else
            text(field).setExtraSelections(marks);
    }
}

void StudyEditor::goTo(const StudyFinding& found)
{
    const Finding& finding = found.finding;
    if (isLine(found.field)) {
        line(found.field).setFocus();
        line(found.field).setSelection(static_cast<int>(finding.from), static_cast<int>(finding.length));
        return;
    }
    QPlainTextEdit& edit = text(found.field);
    QTextCursor cursor(edit.document());
    cursor.setPosition(static_cast<int>(finding.from));
    cursor.setPosition(static_cast<int>(finding.end()), QTextCursor::KeepAnchor);
    edit.setTextCursor(cursor);
    edit.ensureCursorVisible();
    edit.setFocus();
}

bool StudyEditor::isBehindCaret(const StudyFinding& found) const
{
    for (const StudyField field : allStudyFields()) {
        const bool here = isLine(field) ? line(field).hasFocus() : text(field).hasFocus();
        if (!here)
            continue;
        const int caret = isLine(field) ? line(field).cursorPosition() : text(field).textCursor().selectionEnd();
        return found.field > field || (found.field == field && found.finding.from >= caret);
    }
    return true;
}

void StudyEditor::focusFirst()
{
    m_title->setFocus();
}

void StudyEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StudyEditor::retranslate()
{
    const QList<StudyField> fields = allStudyFields();
    for (qsizetype at = 0; at < fields.size(); ++at) {
        m_captions.at(at)->setText(label(fields.at(at)));
        QWidget* edit = m_captions.at(at)->buddy();
        edit->setAccessibleName(label(fields.at(at)));
    }
    m_profile->setPlaceholderText(tr("Industry and size, as classes"));
}

} // namespace yorozu::ui
