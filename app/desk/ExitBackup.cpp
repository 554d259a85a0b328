// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ExitBackup.h"

#include "core/service/BackupScheduler.h"
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

ExitBackup::ExitBackup(service::BackupScheduler& scheduler)
    : m_scheduler(scheduler)
    , m_progress(new QProgressBar(this))
    , m_skip(new QPushButton(tr("Skip"), this))
{
    setObjectName(u"exitBackup"_s);
    setWindowTitle(tr("YorozuDesk"));
    setWindowIcon(Icons::programIcon());
    setAttribute(Qt::WA_StyledBackground);
    setSurfaceRole(this, SurfaceRole::Panel);
    setFixedWidth(Width);
    m_progress->setObjectName(u"exitProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the backup"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_skip->setObjectName(u"exitSkip"_s);
    auto* text = new QLabel(tr("A last backup is being made before the program ends."), this);
    auto* help = new QLabel(tr("Everything is saved. What is skipped is made up for at the next start."), this);
    setTextRole(text, TextRole::Section);
    setTextRole(help, TextRole::Help);
    help->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s5, Space::s5, Space::s5, Space::s5);
    layout->setSpacing(Space::s3);
    layout->addWidget(text);
    layout->addWidget(m_progress);
    layout->addWidget(help);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_skip);
    layout->addLayout(row);
    connect(m_skip, &QPushButton::clicked, this, [this] {
        m_scheduler.stop();
        close();
    });
    connect(&scheduler, &service::BackupScheduler::stateChanged, this, [this] {
        m_progress->setRange(0, m_scheduler.percent() > 0 ? 100 : 0);
        m_progress->setValue(m_scheduler.percent());
    });
    connect(&scheduler, &service::BackupScheduler::finished, this, &QWidget::close);
}

} // namespace yorozu::desk
