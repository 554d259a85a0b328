// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace yorozu::ui {

class ThemeManager;

// The notice on top of a region: what happened and one way out. Screen readers are told when it appears or changes.
class Band : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error, Success };
    Q_ENUM(Kind)

    explicit Band(ThemeManager& themes, QWidget* parent = nullptr);
    Band(ThemeManager& themes, Kind kind, const QString& message, QWidget* parent = nullptr);

    Kind kind() const { return m_kind; }
    QString message() const;
    // Shows the band, too.
    void showMessage(Kind kind, const QString& message);
    // The text of the link at the right; empty takes it away. The shortcut is shown beside it as text.
    void setAction(const QString& text);
    // The other way out, beside the first one.
    void setSecondAction(const QString& text);
    void setClosable(bool closable);

    QPushButton* actionButton() const { return m_action; }
    QPushButton* secondActionButton() const { return m_second; }

Q_SIGNALS:
    void actionTriggered();
    void secondActionTriggered();
    // The user has closed the band; it is hidden already.
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void announce();

    ThemeManager& m_themes;
    Kind m_kind = Kind::Info;
    QLabel* m_icon;
    QLabel* m_label;
    QPushButton* m_action;
    QPushButton* m_second;
    QToolButton* m_close;
};

} // namespace yorozu::ui
