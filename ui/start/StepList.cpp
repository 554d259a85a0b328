// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/StepList.h"

#include "ui/start/StepButton.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int ListWidth = 248;
}

StepList::StepList(ThemeManager& themes, int steps, QWidget* parent)
    : QWidget(parent)
    , m_foot(new QLabel(this))
{
    setFixedWidth(ListWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s4, Space::s6, Space::s4, Space::s6);
    layout->setSpacing(0);
    for (int i = 0; i < steps; ++i) {
        auto* step = new StepButton(themes, i + 1, i + 1 == steps, this);
        connect(step, &QAbstractButton::clicked, this, [this, i] { Q_EMIT stepRequested(i); });
        layout->addWidget(step);
        m_steps.append(step);
    }
    auto* line = new QFrame(this);
    setSurfaceRole(line, SurfaceRole::Line);
    line->setFixedHeight(Line::thin);
    m_foot->setWordWrap(true);
    setTextRole(m_foot, TextRole::Note);
    layout->addSpacing(Space::s3);
    layout->addWidget(line);
    layout->addSpacing(Space::s3);
    layout->addWidget(m_foot);
    layout->addStretch(1);
}

void StepList::setTexts(int step, const QString& title, const QString& note)
{
    m_steps.at(step)->setText(title);
    m_steps.at(step)->setNote(note);
}

void StepList::setFoot(const QString& text)
{
    m_foot->setText(text);
}

void StepList::setCurrent(int step)
{
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps.at(i)->setCurrent(i == step);
}

void StepList::setDone(int step, bool done)
{
    m_steps.at(step)->setDone(done);
}

} // namespace yorozu::ui
