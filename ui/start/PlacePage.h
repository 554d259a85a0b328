// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/DataPlace.h"
#include "ui/start/SetupPage.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace yorozu::ui {

class Band;
class ThemeManager;

// The second step: where the data come to lie. The place is looked at while one waits, in a thread of its own.
class PlacePage : public SetupPage
{
    Q_OBJECT

public:
    using Look = std::function<service::DataPlace(const QString& path)>;

    PlacePage(ThemeManager& themes, SetupState& state, QWidget* parent);

    QString title() const override;
    QString help() const override;
    void retranslate() override;
    void display() override;
    QString problem() const override;

    // Tests answer for the disk.
    void setLook(const Look& look) { m_look = look; }
    bool isSettled() const { return !m_looking && !m_wait.isActive(); }

Q_SIGNALS:
    void openWanted(const QString& path);

private:
    void browse();
    void typed(const QString& path);
    void look();
    void answered(const service::DataPlace& place);

    Look m_look;
    QLabel* m_label;
    QLineEdit* m_path;
    QPushButton* m_browse;
    QLabel* m_problem;
    QLabel* m_good;
    Band* m_existing;
    QLabel* m_notes;
    QTimer m_wait; // until one has stopped typing
    bool m_looking = false;
    service::DataPlace m_place;
};

} // namespace yorozu::ui
