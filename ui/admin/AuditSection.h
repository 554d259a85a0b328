// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/AdminSection.h"
#include "ui/admin/AuditListModel.h"

#include <QTimer>

class QComboBox;

namespace yorozu::ui {

class AuditClientField;
class AuditDetail;
class AuditRetentionStrip;
class Band;
class EmptyState;
class RecordTable;
class SegmentedControl;
class SkeletonRows;

// 管理 › 変更の記録: who saw, changed and took out what; what was before and after.
class AuditSection : public AdminSection
{
    Q_OBJECT

public:
    explicit AuditSection(DeskContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("audit"); }
    QString iconName() const override { return QStringLiteral("eye"); }
    QString title() const override;
    void reload() override;

    AuditListModel& model() const { return *m_model; }
    bool isSettled() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    QWidget* buildFilters();
    void connectParts();
    void retranslate();
    void fillPeople();
    AuditQuestion question() const;
    void askMore(const AuditPlace& after);
    void fill(const QList<service::AuditRecord>& records);
    void showError(const Error& error);
    void showList();
    void showAll();
    bool mayRead() const;

    DeskContext& m_context;
    QLabel* m_heading;
    QWidget* m_filters = nullptr;
    SegmentedControl* m_kind;
    SegmentedControl* m_period;
    QComboBox* m_person;
    RecordTable* m_table;
    AuditClientField* m_client;
    AuditListModel* m_model;
    AuditDetail* m_detail;
    Band* m_band;
    SkeletonRows* m_skeleton;
    EmptyState* m_empty;
    AuditRetentionStrip* m_retention;
    QTimer m_reload;
    quint64 m_question = 0;
    bool m_settled = false;
};

} // namespace yorozu::ui
