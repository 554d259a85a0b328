// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/async/ShortcutLine.h"

#include <QLabel>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace yorozu::ui {

class DeskContext;

// A section of 管理: a row of its list, and what stands at the right of it. Sections do not know one another; the page
// is handed all of them.
class AdminSection : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString id() const = 0; // of Target::admin
    virtual QString iconName() const = 0;
    virtual QString title() const = 0; // in the language of the moment
    // It comes onto the screen, or F5.
    virtual void reload() = 0;
    // A place within the section that somebody was led to (Target::admin, behind a slash).
    virtual void lead(const QString&) {}
    // Beside those of the page.
    virtual QList<ShortcutLine> keys() const { return {}; }
};

// A line of a form: a name of fixed width at the left, a value that can be selected at the right.
QLabel* addFact(QVBoxLayout* layout, QLabel* name, const QString& objectName);
// "1.2 MB", in the language of the moment.
QString sizeText(qint64 bytes);

} // namespace yorozu::ui
