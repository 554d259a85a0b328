// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/AdminSection.h"

class QTableView;
class QVBoxLayout;

namespace yorozu::ui {

class RightsModel;
class SignInSettings;

// 管理 › 印と権限: the boxes of 確認欄 and who stamps them, who may what, and whether one signs in.
class RightsSection : public AdminSection
{
    Q_OBJECT

public:
    explicit RightsSection(DeskContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("rights"); }
    QString iconName() const override { return QStringLiteral("stamp"); }
    QString title() const override;
    void reload() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    void showBoxes();
    void showTable();
    void retranslate();

    DeskContext& m_context;
    QLabel* m_heading;
    QLabel* m_boxesName;
    QLabel* m_boxes;
    QLabel* m_signInName;
    SignInSettings* m_signIn;
    QLabel* m_rightsName;
    QLabel* m_rightsHelp;
    QTableView* m_table;
    RightsModel* m_rights;
};

} // namespace yorozu::ui
