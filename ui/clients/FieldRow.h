// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LedgerField.h"

#include <QWidget>

class QAbstractButton;
class QLabel;
class QPushButton;

namespace yorozu::ui {

class ThemeManager;

// An attribute of a client, edited in its place: the value until it is clicked (or F2, Enter), then an editor. What is
// typed is handed on when the focus leaves or Enter is pressed, and stays until it is accepted: a value that is refused
// keeps its editor and says why, and where somebody else was faster both values are shown.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    enum class Editor { Line, Text, Choice };
    struct Choice
    {
        QString value;
        QString text;
    };

    FieldRow(ThemeManager& themes, LedgerField field, Editor editor, QWidget* parent = nullptr);

    LedgerField field() const { return m_field; }
    // The stored text and how it reads. While the row is edited only what it is compared with changes.
    void show(const QString& stored, const QString& shown);
    void setChoices(const QList<Choice>& choices) { m_choices = choices; }
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }

    bool isEditing() const { return m_editor != nullptr; }
    bool hasUnsaved() const;
    void edit();
    void cancel();
    // Hands on what is typed, if it is another text.
    void commit();

    void accepted(const QString& stored, const QString& shown);
    void refused(const QString& reason);
    void clashed(const QString& theirs, const QString& theirText, const QString& who);
    QWidget* editor() const { return m_editor; }
    QString problem() const;

Q_SIGNALS:
    void committed(const QString& typed, const QString& seen);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class ValueButton;

    QWidget* makeEditor();
    QString typed() const;
    void closeEditor(bool keepFocus);
    void showValue();
    void retranslate();

    ThemeManager& m_themes;
    const LedgerField m_field;
    const Editor m_kind;
    QLabel* m_caption;
    ValueButton* m_value;
    QWidget* m_editor = nullptr;
    QLabel* m_problem;
    QPushButton* m_mine;   // of a clash: my value after all
    QPushButton* m_theirs; // or what the other one wrote
    QList<Choice> m_choices;
    QString m_stored;
    QString m_shown;
    QString m_seen; // the stored text when the editing began
    bool m_readOnly = false;
    bool m_waiting = false; // handed on, not answered yet
    bool m_clash = false;
};

} // namespace yorozu::ui
