// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/UndoLine.h"

#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace yorozu::ui {

namespace {
constexpr int StayMs = 10'000;
}

UndoLine::UndoLine(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("undoLine"));
    m_button->setObjectName(QStringLiteral("undo"));
    m_label->setWordWrap(true);
    setTextRole(m_label, TextRole::Note);
    setButtonKind(m_button, ButtonKind::Link);
    setControlSize(m_button, ControlSize::Tiny);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s1);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button);
    m_away.setInterval(StayMs);
    connect(&m_away, &QTimer::timeout, this, [this] {
        if (!m_button->hasFocus())
            hide();
    });
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (auto undo = std::exchange(m_undo, {}))
            undo();
    });
    hide();
}

void UndoLine::offer(const QString& sentence, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_label->setText(sentence);
    m_button->setText(tr("Undo"));
    m_button->setAccessibleName(tr("Undo: %1").arg(sentence));
    m_away.start();
    show();
}

} // namespace yorozu::ui
