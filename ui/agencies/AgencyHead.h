// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/AgencyService.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace yorozu::ui {

class Chip;
class DeskContext;
class ElidedLabel;

// The head of an agency's page: its name and kind, who of us is in charge, and what can be done with it.
class AgencyHead : public QWidget
{
    Q_OBJECT

public:
    explicit AgencyHead(DeskContext& context, QWidget* parent = nullptr);

    void show(const service::AgencyView& view, bool editable);

Q_SIGNALS:
    void mailRequested();
    void editRequested();
    void renameRequested();
    void nameBackRequested();
    void mergeRequested();
    void unmergeRequested(yorozu::Id<yorozu::Agency> other);
    void retireRequested(bool retired);
    void companiesRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QString facts() const;
    void showChips();
    void fillMenu();
    void retranslate();

    DeskContext& m_context;
    service::AgencyView m_view;
    bool m_editable = false;
    ElidedLabel* m_name;
    QWidget* m_chips;
    ElidedLabel* m_facts;
    QPushButton* m_mail;
    QToolButton* m_more;
};

} // namespace yorozu::ui
