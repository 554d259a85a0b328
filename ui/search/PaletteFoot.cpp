// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/PaletteFoot.h"

#include "ui/theme/controls/KeyCap.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int Height = 36;
constexpr int CapGap = 6;

} // namespace

PaletteFoot::PaletteFoot(ThemeManager& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setObjectName(u"paletteFoot"_s);
    setMinimumHeight(Height);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::s4, 0, Space::s4, 0);
    layout->setSpacing(CapGap);
    fill();
}

void PaletteFoot::fill()
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    while (QLayoutItem* item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [&](const QList<QKeySequence>& keys, const QString& does) {
        for (const QKeySequence& key : keys)
            row->addWidget(new KeyCap(m_themes, key, this));
        auto* label = new QLabel(does, this);
        setTextRole(label, TextRole::Note);
        row->addWidget(label);
        row->addSpacing(Space::s2);
    };
    add({QKeySequence(Qt::Key_Up), QKeySequence(Qt::Key_Down)}, tr("choose"));
    add({QKeySequence(Qt::Key_Enter)}, tr("open"));
    add({QKeySequence(Qt::CTRL | Qt::Key_Enter)}, tr("open beside"));
    add({QKeySequence(Qt::Key_Tab)}, tr("kind"));
    add({QKeySequence(Qt::CTRL | Qt::Key_F)}, tr("filter"));
    row->addStretch(1);
    add({QKeySequence(Qt::Key_Escape)}, tr("close"));
}

void PaletteFoot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void PaletteFoot::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_themes.theme();
    QPainter painter(this);
    // Its lower corners are those of the panel around it.
    QPainterPath path;
    path.addRoundedRect(QRectF(0, -Radius::palette, width(), height() + Radius::palette), Radius::palette,
                        Radius::palette);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect());
    painter.fillPath(path, theme.sunken);
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
}

} // namespace yorozu::ui
