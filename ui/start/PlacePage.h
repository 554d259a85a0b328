// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/DataPlace.h"
#include "ui/start/SetupPage.h"

#include <QPointer>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace yorozu::ui {

class Band;
class SegmentedControl;
class ServerFields;
class ServerPasswordWindow;
class ThemeManager;

// The second step: where the data come to lie, in a file of this computer or on a server. The place is looked at while
// one waits, in a thread of its own.
class PlacePage : public SetupPage
{
    Q_OBJECT

public:
    using Look = std::function<service::DataPlace(const QString& path, const QString& password)>;

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
    bool onServer() const;
    void choose(bool server);
    void browse();
    void typed(const QString& path);
    void typedServer();
    void wait();
    void look();
    void answered(const service::DataPlace& place);
    void showKind();
    void showExisting();
    void askForPassword();

    ThemeManager& m_themes;
    Look m_look;
    SegmentedControl* m_kind;
    ServerFields* m_server;
    QString m_file; // while a server is chosen
    QWidget* m_fileRow;
    QLabel* m_label;
    QLineEdit* m_path;
    QPushButton* m_browse;
    QLabel* m_problem;
    QLabel* m_good;
    Band* m_existing;
    QLabel* m_notes;
    QPointer<ServerPasswordWindow> m_signIn;
    QTimer m_wait; // until one has stopped typing
    bool m_looking = false;
    bool m_serverAsked = false; // and has not answered yet
    quint64 m_asked = 0;
    service::DataPlace m_place;
};

} // namespace yorozu::ui
