// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CaseStudy.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace yorozu::ui {

class ThemeManager;

// The texts of a study, with what tells whose it is marked in them: certain in red, doubtful in amber. Each field has
// its own undo.
class StudyEditor : public QWidget
{
    Q_OBJECT

public:
    explicit StudyEditor(ThemeManager& themes, QWidget* parent = nullptr);

    // Freshly loaded is not edited. Fields that say the same already keep caret and undo.
    void load(const StudyTexts& texts);
    void setWritable(bool writable);
    StudyTexts texts() const;
    // As if it were typed: each field can undo it.
    void replaceTexts(const StudyTexts& texts);
    void replace(const StudyFinding& finding, const QString& by);
    void showFindings(const QList<StudyFinding>& findings, const QStringList& acceptedWords);
    // Selects it, with the focus in its field.
    void goTo(const StudyFinding& finding);
    // Of the field that has the focus, or a later one; without any focus every one is.
    bool isBehindCaret(const StudyFinding& finding) const;
    void focusFirst();

    QLineEdit& line(StudyField field) const;      // title and profile
    QPlainTextEdit& text(StudyField field) const; // the others

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void setField(StudyField field, const QString& text, bool asTyped);
    QString fieldText(StudyField field) const;

    ThemeManager& m_themes;
    QLineEdit* m_title;
    QLineEdit* m_profile;
    QPlainTextEdit* m_consultation;
    QPlainTextEdit* m_advice;
    QPlainTextEdit* m_outcome;
    QList<QLabel*> m_captions; // in the order of allStudyFields()
    bool m_loading = false;
};

} // namespace yorozu::ui
