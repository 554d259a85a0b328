// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/async/ShortcutLine.h"

#include <QDialog>

namespace yorozu::ui {

class ThemeManager;

// The keys of the page on the screen and those that work everywhere (Ctrl+F1).
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(ThemeManager& themes, const QString& pageName, const QList<ShortcutLine>& ofPage,
                  const QList<ShortcutLine>& everywhere, QWidget* parent = nullptr);
};

} // namespace yorozu::ui
