// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ExitCard.h"

#include "ui/theme/Icons.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::desk {

using namespace ui;

namespace {
constexpr int Width = 380;
}

ExitCard::ExitCard(const QString& name)
    : m_what(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_help(new QLabel(this))
    , m_skip(new QPushButton(this))
{
    setObjectName(name);
    setWindowTitle(tr("YorozuDesk"));
    setWindowIcon(Icons::programIcon());
    setAttribute(Qt::WA_StyledBackground);
    setSurfaceRole(this, SurfaceRole::Panel);
    setFixedWidth(Width);
    m_progress->setObjectName(name + u"Progress"_s);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_skip->setObjectName(name + u"Skip"_s);
    setTextRole(m_what, TextRole::Section);
    setTextRole(m_help, TextRole::Help);
    for (QLabel* text : {m_what, m_help})
        text->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s5, Space::s5, Space::s5, Space::s5);
    layout->setSpacing(Space::s3);
    layout->addWidget(m_what);
    layout->addWidget(m_progress);
    layout->addWidget(m_help);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_skip);
    layout->addLayout(row);
    connect(m_skip, &QPushButton::clicked, this, &ExitCard::skipped);
}

// As high as its words are in the font of the screen.
void ExitCard::showEvent(QShowEvent* event)
{
    setFixedHeight(layout()->totalHeightForWidth(Width));
    QWidget::showEvent(event);
}

void ExitCard::setTexts(const QString& what, const QString& help, const QString& skip)
{
    m_what->setText(what);
    m_help->setText(help);
    m_skip->setText(skip);
    m_progress->setAccessibleName(what);
}

} // namespace yorozu::desk
