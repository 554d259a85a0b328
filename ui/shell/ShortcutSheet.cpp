// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutSheet.h"

#include "ui/theme/controls/KeyCap.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

void addLines(ThemeManager& themes, QVBoxLayout* layout, const QString& title, const QList<ShortcutLine>& lines,
              QWidget* parent)
{
    auto* heading = new QLabel(title, parent);
    setTextRole(heading, TextRole::Section);
    layout->addWidget(heading);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::s6);
    grid->setVerticalSpacing(6);
    for (const ShortcutLine& line : lines) {
        const int row = grid->rowCount();
        auto* caps = new QHBoxLayout;
        caps->setSpacing(Space::s1);
        for (const QKeySequence& keys : line.keys)
            caps->addWidget(new KeyCap(themes, keys, parent));
        caps->addStretch(1);
        grid->addLayout(caps, row, 0);
        auto* does = new QLabel(line.does, parent);
        setTextRole(does, TextRole::Table);
        grid->addWidget(does, row, 1);
    }
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
}

} // namespace

ShortcutSheet::ShortcutSheet(ThemeManager& themes, const QString& pageName, const QList<ShortcutLine>& ofPage,
                             const QList<ShortcutLine>& everywhere, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutSheet"_s);
    setWindowTitle(tr("Keys of this page"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s6, Space::s5, Space::s6, Space::s5);
    layout->setSpacing(Space::s3);
    addLines(themes, layout, pageName, ofPage, this);
    layout->addSpacing(Space::s2);
    addLines(themes, layout, tr("Everywhere"), everywhere, this);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"shortcutClose"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addStretch(1);
    layout->addWidget(close, 0, Qt::AlignRight);
}

} // namespace yorozu::ui
