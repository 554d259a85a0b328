// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/MemoContent.h"

#include <QDialog>
#include <QHash>

class QButtonGroup;
class QPlainTextEdit;
class QPushButton;

namespace yorozu::ui {

class DeskContext;

// 別の人が先に保存しました: every field that both changed, with both texts side by side. Nothing is lost: whatever is
// not chosen stays in the revision or the draft it came from, and "両方" keeps both in the text.
class ConflictDialog : public QDialog
{
    Q_OBJECT
public:
    struct Sides
    {
        QString theirName;
        UtcSeconds theirTime = 0;
        MemoContent mine;
        MemoContent theirs;
        MemoContent merged; // what only one of them changed is settled already
        QList<MemoField> fields;
        bool otherWindow = false; // both texts are of one person
    };
    ConflictDialog(DeskContext& context, const Sides& sides, QWidget* parent);

    // The merged text with the choice of every field.
    MemoContent agreed() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum Choice { Theirs, Mine, Both };
    QWidget* fieldRow(MemoField field);
    QWidget* side(const QString& caption, const QString& text, QButtonGroup* group, Choice choice, MemoField field);
    void markDifference(QPlainTextEdit& view, Choice choice, MemoField field) const;
    void chooseAll(Choice choice);
    QString display(const MemoContent& content, MemoField field) const;
    static bool canKeepBoth(MemoField field);

    DeskContext& m_context;
    Sides m_sides;
    QHash<MemoField, QButtonGroup*> m_choices;
};

} // namespace yorozu::ui
