// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memo/LeftDrafts.h"

#include "core/service/MemoService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"

#include <QEvent>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QtConcurrent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

LeftDrafts::LeftDrafts(DeskContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_lines(new QVBoxLayout(this))
{
    setSurfaceRole(this, SurfaceRole::Card);
    m_lines->setContentsMargins(Space::s3, Space::s2, Space::s3, Space::s2);
    hide();
}

LeftDrafts::~LeftDrafts()
{
    // The store must not go while it is being read.
    const QList<QFutureWatcherBase*> readers = findChildren<QFutureWatcherBase*>();
    for (QFutureWatcherBase* reader : readers)
        reader->waitForFinished();
}

// Reading the files is disk work, so that it is done beside; who holds them is known here only.
void LeftDrafts::lookUp()
{
    const quint64 question = ++m_question;
    service::DraftStore* store = &m_context.drafts();
    using Files = QList<MemoDraft>;
    auto* watcher = new QFutureWatcher<Files>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, question] {
        watcher->deleteLater();
        if (question == m_question)
            compare(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([store] { return store->all(); }));
}

void LeftDrafts::compare(const QList<MemoDraft>& files)
{
    const Caller caller = m_context.caller();
    QList<MemoDraft> mine;
    for (const MemoDraft& draft : files) {
        if (draft.author == caller.staff && !m_context.drafts().isHeldByOther(draft.uuid))
            mine.append(draft);
    }
    if (mine.isEmpty()) {
        offer({});
        return;
    }
    m_context.deliver(
        m_context.worker().query([caller](service::Services& services) { return services.memos().myDrafts(caller); }),
        this,
        [this, mine](const QList<MemoDraft>& known) {
            QList<MemoDraft> different = mine;
            different.removeIf([&known](const MemoDraft& draft) {
                return std::any_of(known.begin(), known.end(), [&draft](const MemoDraft& stored) {
                    return stored.uuid == draft.uuid && stored.content == draft.content;
                });
            });
            offer(different);
        },
        // If the data base cannot tell, nothing that was typed is hidden.
        [this, mine](const Error&) { offer(mine); });
}

void LeftDrafts::offer(const QList<MemoDraft>& drafts)
{
    m_drafts = drafts;
    refill();
    Q_EMIT lookedUp();
}

void LeftDrafts::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refill();
}

void LeftDrafts::refill()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setVisible(!m_drafts.isEmpty());
    if (m_drafts.isEmpty())
        return;
    auto* title = new QLabel(tr("Drafts that were not sent to the data base"), this);
    setTextRole(title, TextRole::Section);
    m_lines->addWidget(title);
    for (const MemoDraft& draft : std::as_const(m_drafts)) {
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        const QString company = draft.content.company.isEmpty() ? draft.content.consultee : draft.content.company;
        const QString when = toTokyo(draft.savedAt).toString(u"yyyy-MM-dd HH:mm"_s);
        auto* text =
            new QLabel(tr("%1, last typed %2").arg(company.isEmpty() ? tr("Without a name yet") : company, when), line);
        text->setTextFormat(Qt::PlainText);
        setTextRole(text, TextRole::Table);
        auto* go = new QPushButton(tr("Continue writing"), line);
        go->setObjectName(u"recover-"_s + draft.uuid);
        go->setAccessibleName(tr("Continue writing %1").arg(company));
        setControlSize(go, ControlSize::Small);
        connect(go, &QPushButton::clicked, this, [this, draft] { Q_EMIT recoveredRequested(draft); });
        row->addWidget(text, 1);
        row->addWidget(go);
        m_lines->addWidget(line);
    }
}

} // namespace yorozu::ui
