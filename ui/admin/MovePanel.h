// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

namespace yorozu::ui {

class Band;
class DeskContext;
class ServerFields;

// Moving the whole centre from its file to a server, or back into a file: where to, and what that means. Nothing is
// done here; whoever has the data base open closes it first.
class MovePanel : public QWidget
{
    Q_OBJECT

public:
    MovePanel(DeskContext& context, const QString& database, QWidget* parent = nullptr);

    void begin();
    void cancel();
    void retranslate();

Q_SIGNALS:
    void moveRequested(const QString& to);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildUi();
    QWidget* buildPlace();
    void browse();
    QString place() const;
    // What is missing before it can begin; empty: nothing.
    QString missing() const;
    void refresh();

    DeskContext& m_context;
    QString m_database;
    bool m_toServer;
    QPushButton* m_begin;
    QLabel* m_help;
    QFrame* m_card;
    QLabel* m_heading;
    QLabel* m_what;
    Band* m_band;
    ServerFields* m_server = nullptr; // one of them
    QLabel* m_fileName = nullptr;
    QLineEdit* m_file = nullptr;
    QPushButton* m_browse = nullptr;
    QLabel* m_missing;
    QPushButton* m_move;
    QPushButton* m_cancel;
};

} // namespace yorozu::ui
