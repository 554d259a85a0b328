// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/async/DeskPage.h"

class QListWidget;
class QStackedWidget;

namespace yorozu::ui {

class AdminSection;
class DeskContext;

// 管理: the list of sections at the left, one of them at the right.
class AdminPage : public DeskPage
{
    Q_OBJECT

public:
    // Takes the sections over.
    AdminPage(DeskContext& context, const QList<AdminSection*>& sections, QWidget* parent = nullptr);

    static QString pageTitle();
    QString title() const override { return pageTitle(); }
    QList<ShortcutLine> keys() const override;
    void reload() override;
    bool knowsOffices() const override { return false; }
    void takeKeys() override;

    void showSection(const QString& id);
    AdminSection* currentSection() const;

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    DeskContext& m_context;
    QList<AdminSection*> m_sections;
    QListWidget* m_list;
    QStackedWidget* m_stack;
};

} // namespace yorozu::ui
