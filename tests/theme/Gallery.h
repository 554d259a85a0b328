// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ThemeManager.h"

#include <QWidget>

class QVBoxLayout;

namespace yorozu::test {

// All controls and their states on one page, laid out like the design's picture of the components, to be looked at.
class Gallery : public QWidget
{
    Q_OBJECT

public:
    explicit Gallery(ui::ThemeManager& themes, QWidget* parent = nullptr);

private:
    QVBoxLayout* card(QVBoxLayout* column, const QString& title);
    void addButtons(QVBoxLayout* column);
    void addBands(QVBoxLayout* column);
    void addTypes(QVBoxLayout* column);
    void addInputs(QVBoxLayout* column);
    void addSkeleton(QVBoxLayout* column);
    void addChips(QVBoxLayout* column);
    void addTable(QVBoxLayout* column);
    void addMenu(QVBoxLayout* column);
    void addEmpty(QVBoxLayout* column);
    void addIcons(QVBoxLayout* column);

    ui::ThemeManager& m_themes;
};

} // namespace yorozu::test
