// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/AdminSection.h"

class QStackedWidget;

namespace yorozu::ui {

class Band;
class EntryEditor;
class SegmentedControl;

// 管理 › 支援コースと分類: the seven word lists, one at a time.
class WordsSection : public AdminSection
{
    Q_OBJECT

public:
    explicit WordsSection(DeskContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("words"); }
    QString iconName() const override { return QStringLiteral("list"); }
    QString title() const override;
    void reload() override;
    QList<ShortcutLine> keys() const override;

    EntryEditor& editor() const; // of the list that is shown

protected:
    void changeEvent(QEvent* event) override;

private:
    void showRights();
    void retranslate();

    DeskContext& m_context;
    QLabel* m_heading;
    QLabel* m_help;
    Band* m_rights; // to whoever may only read
    SegmentedControl* m_kinds;
    QStackedWidget* m_stack;
    QList<EntryEditor*> m_editors;
};

} // namespace yorozu::ui
