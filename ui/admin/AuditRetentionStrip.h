// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/AuditService.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;

namespace yorozu::ui {

class Band;
class DeskContext;

// How long what was before and after is kept, what has outlived it, and its erasure. One press erases: it is on record,
// and what is due cannot be anything else than due.
class AuditRetentionStrip : public QWidget
{
    Q_OBJECT

public:
    explicit AuditRetentionStrip(DeskContext& context, QWidget* parent = nullptr);

    void reload();
    bool isSettled() const { return m_settled; }

Q_SIGNALS:
    void erased();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showDue();
    void setYears(int years);
    void erase();
    void goOn(const AuditErasure& erasure);
    void fail(const Error& error);

    DeskContext& m_context;
    QLabel* m_name;
    QSpinBox* m_years;
    QLabel* m_due;
    QPushButton* m_erase;
    Band* m_band;
    service::AuditDue m_known;
    bool m_settled = false;
    bool m_erasing = false;
};

} // namespace yorozu::ui
