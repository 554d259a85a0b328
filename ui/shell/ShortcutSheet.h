// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>
#include <QString>

namespace yorozu::ui {

class ThemeManager;

struct ShortcutLine
{
    QList<QKeySequence> keys;
    QString does;
};

// The keys of the page on the screen and those that work everywhere (Ctrl+F1).
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(ThemeManager& themes, const QString& pageName, const QList<ShortcutLine>& ofPage,
                  const QList<ShortcutLine>& everywhere, QWidget* parent = nullptr);
};

} // namespace yorozu::ui
