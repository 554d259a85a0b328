// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/AuditService.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace yorozu::ui {

class DeskContext;

// A line of the record of changes by itself: who, when, where, and field by field what was before and what is after.
class AuditDetail : public QWidget
{
    Q_OBJECT

public:
    explicit AuditDetail(DeskContext& context, QWidget* parent = nullptr);

    void show(const std::optional<service::AuditRecord>& record);
    // Leads to the record, if it has a page.
    void openRecord();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    QString fieldsHtml() const;

    DeskContext& m_context;
    std::optional<service::AuditRecord> m_record;
    QLabel* m_sentence;
    QLabel* m_place;
    QPushButton* m_open;
    QTextBrowser* m_fields;
};

} // namespace yorozu::ui
