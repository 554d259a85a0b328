// SPDX-License-Identifier: GPL-3.0-or-later
// The search index in 管理 › データベース: how far it is, and building it anew beside the work.
#include "core/rules/Permissions.h"
#include "ui/admin/DatabaseSection.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int AskAgainMs = 500;
constexpr int Steps = 1000; // of the progress bar: there may be more records than an int counts
} // namespace

void DatabaseSection::buildIndex(QVBoxLayout* layout)
{
    m_rebuild->setObjectName(u"databaseRebuild"_s);
    m_indexProgress->setObjectName(u"databaseIndexProgress"_s);
    m_indexBand->setObjectName(u"databaseIndexBand"_s);
    m_context.themes().bindIcon(m_rebuild, u"search"_s);
    setTextRole(m_indexHelp, TextRole::Help);
    m_indexHelp->setWordWrap(true);
    m_indexProgress->setTextVisible(false);
    m_indexProgress->hide();
    m_indexBand->hide();
    m_indexText = addFact(layout, m_indexName, u"databaseIndex"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_rebuild);
    row->addWidget(m_indexHelp, 1);
    layout->addLayout(row);
    layout->addWidget(m_indexProgress);
    layout->addWidget(m_indexBand);
    m_indexAgain.setSingleShot(true);
    m_indexAgain.setInterval(AskAgainMs);
    connect(&m_indexAgain, &QTimer::timeout, this, &DatabaseSection::askIndex);
    connect(m_rebuild, &QPushButton::clicked, this, &DatabaseSection::changeIndex);
    connect(&m_context, &DeskContext::callerChanged, this, &DatabaseSection::showIndex);
}

// Of the side that builds it: it knows whether it was told to wait.
void DatabaseSection::askIndex()
{
    const quint64 question = ++m_indexQuestion;
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller()](service::Services& services) {
            return services.search().indexState(caller);
        }),
        this,
        [this, question](const service::IndexState& state) {
            if (question != m_indexQuestion)
                return;
            m_index = state;
            showIndex();
            if (!state.complete && !state.paused && isVisible())
                m_indexAgain.start();
        },
        [this, question](const Error& error) {
            if (question == m_indexQuestion)
                m_indexBand->showMessage(Band::Kind::Error, error.message);
        });
}

void DatabaseSection::showIndex()
{
    m_indexName->setText(tr("Search index"));
    m_indexProgress->setAccessibleName(tr("The search index is being built"));
    const service::IndexState state = m_index.value_or(service::IndexState());
    const QLocale locale;
    const QString far = tr("%1 of %2 records").arg(locale.toString(state.done), locale.toString(state.total));
    m_indexText->setText(!m_index         ? QString()
                         : state.complete ? tr("complete")
                         : state.paused   ? tr("stopped at %1").arg(far)
                                          : tr("being built: %1").arg(far));
    m_rebuild->setText(state.complete ? tr("Build the index anew")
                       : state.paused ? tr("Go on building")
                                      : tr("Stop building"));
    const Status may = rules::require(m_context.caller(), rules::Action::EditCentre);
    m_rebuild->setEnabled(m_index && may);
    m_indexHelp->setText(!may ? may.error().message
                         : state.complete
                             ? tr("If the search does not find what is there. It runs beside the work, and what is "
                                  "saved meanwhile is found.")
                             : tr("Until it is complete, the search does not find everything."));
    m_indexProgress->setVisible(!state.complete);
    // Before the first record is in, what was there is being taken away: nobody knows how long that takes.
    m_indexProgress->setRange(0, state.done > 0 || state.paused ? Steps : 0);
    m_indexProgress->setValue(state.total > 0 ? static_cast<int>(state.done * Steps / state.total) : 0);
}

void DatabaseSection::changeIndex()
{
    if (!m_index)
        return;
    m_indexBand->hide();
    const service::IndexState state = *m_index;
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), state](service::Services& services) {
            return state.complete ? services.search().startOver(caller)
                                  : services.search().setPaused(caller, !state.paused);
        }),
        this, [this](Done) { askIndex(); },
        [this](const Error& error) { m_indexBand->showMessage(Band::Kind::Error, error.message); });
}

} // namespace yorozu::ui
