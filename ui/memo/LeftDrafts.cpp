// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memo/LeftDrafts.h"

#include "ui/async/DeskContext.h"
#include "ui/memo/LeftLookUp.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QtConcurrentRun>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

using service::DraftStore;

LeftDrafts::LeftDrafts(DeskContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_lookUp(new LeftLookUp(context, this))
    , m_lines(new QVBoxLayout(this))
{
    connect(m_lookUp, &LeftLookUp::found, this, &LeftDrafts::offer);
    setSurfaceRole(this, SurfaceRole::Card);
    m_lines->setContentsMargins(Space::s3, Space::s2, Space::s3, Space::s2);
    hide();
}

LeftDrafts::~LeftDrafts()
{
    // The store must not go while a file of it is being moved.
    const QList<QFutureWatcherBase*> readers = findChildren<QFutureWatcherBase*>();
    for (QFutureWatcherBase* reader : readers)
        reader->waitForFinished();
}

QList<MemoDraft> LeftDrafts::drafts() const
{
    QList<MemoDraft> drafts;
    for (const DraftStore::LeftText& text : m_left.texts)
        drafts.append(text.draft);
    return drafts;
}

void LeftDrafts::lookUp()
{
    m_lookUp->ask();
}

void LeftDrafts::offer(const DraftStore::Left& left)
{
    m_left = left;
    refill();
    Q_EMIT lookedUp();
}

void LeftDrafts::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refill();
}

void LeftDrafts::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    // Not when it hides because there is nothing left: what was discarded last is still to be undone.
    if (parentWidget() && !parentWidget()->isVisible())
        m_discarded.clear();
}

void LeftDrafts::refill()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->setParent(nullptr); // not to be found by its name any more
            item->widget()->deleteLater();      // one of its buttons may have been clicked
        }
        delete item;
    }
    const bool any = !m_left.texts.isEmpty() || !m_left.unreadable.isEmpty() || !m_discarded.isEmpty();
    setVisible(any);
    if (!any)
        return;
    auto* title = new QLabel(tr("Drafts that were not sent to the data base"), this);
    setTextRole(title, TextRole::Section);
    m_lines->addWidget(title);
    for (const DraftStore::LeftText& text : std::as_const(m_left.texts))
        addLine(text);
    for (const QString& file : std::as_const(m_left.unreadable))
        addUnreadable(file);
    for (const Discarded& discarded : std::as_const(m_discarded))
        addDiscarded(discarded);
    // The button that was clicked is gone: the one that takes it back has the focus, not some other part of the window.
    if (auto* next = findChild<QPushButton*>(std::exchange(m_nextFocus, u"-"_s)))
        next->setFocus(Qt::OtherFocusReason);
}

void LeftDrafts::addLine(const DraftStore::LeftText& text)
{
    const MemoDraft& draft = text.draft;
    const QString name = draft.content.company.isEmpty() ? draft.content.consultee : draft.content.company;
    const QString company = name.isEmpty() ? tr("Without a name yet") : name;
    const QString when = toTokyo(text.writtenAt).toString(tr("yyyy-MM-dd HH:mm"));
    addRow(tr("%1, last typed %2").arg(company, when),
           {makeButton(tr("Continue writing"), u"recover-"_s + draft.uuid, company,
                       [this, draft] { Q_EMIT recoveredRequested(draft); }),
            makeButton(tr("Discard"), u"discard-"_s + draft.uuid, company,
                       [this, uuid = draft.uuid, company] { discard(uuid, company); })});
}

void LeftDrafts::addUnreadable(const QString& file)
{
    const QString path = QDir::toNativeSeparators(file);
    const QString name = DraftStore::nameOf(file);
    addRow(
        tr("This draft file cannot be read and stays as it is: %1. Open it with a text editor to see what was typed; "
           "then discard it here.")
            .arg(path),
        {makeButton(tr("Open the folder"), u"openFolder-"_s + name, path,
                    [folder = m_context.drafts().folder()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }),
         makeButton(tr("Discard"), u"discard-"_s + name, path, [this, name, path] { discard(name, path); })});
}

void LeftDrafts::addDiscarded(const Discarded& discarded)
{
    addRow(tr("%1: discarded").arg(discarded.what),
           {makeButton(tr("Undo"), u"undoDiscard-"_s + discarded.name, discarded.what,
                       [this, name = discarded.name] { bringBack(name); })});
}

QWidget* LeftDrafts::addRow(const QString& text, const QList<QWidget*>& buttons)
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(text, line);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    setTextRole(label, TextRole::Table);
    row->addWidget(label, 1);
    for (QWidget* button : buttons)
        row->addWidget(button, 0, Qt::AlignTop);
    m_lines->addWidget(line);
    return line;
}

QWidget* LeftDrafts::makeButton(const QString& text, const QString& name, const QString& of,
                                const std::function<void()>& act)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(tr("%1: %2").arg(text, of));
    setControlSize(button, ControlSize::Small);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void LeftDrafts::inFile(const std::function<Status(DraftStore&)>& work, const std::function<void()>& then)
{
    DraftStore* store = &m_context.drafts();
    whenFinished(QtConcurrent::run([store, work] { return work(*store); }), this, [this, then](const Status& done) {
        if (done)
            then();
        else
            Q_EMIT m_context.failed(done.error());
        lookUp();
    });
}

void LeftDrafts::discard(const QString& name, const QString& what)
{
    inFile([name](DraftStore& store) { return store.discard(name); },
           [this, name, what] {
               m_discarded.append({name, what});
               m_nextFocus = u"undoDiscard-"_s + name;
               Q_EMIT m_context.announced(tr("The draft is discarded. “Undo” brings it back."));
           });
}

void LeftDrafts::bringBack(const QString& name)
{
    inFile([name](DraftStore& store) { return store.bringBack(name); },
           [this, name] {
               m_discarded.removeIf([&name](const Discarded& one) { return one.name == name; });
               m_nextFocus = u"discard-"_s + name;
           });
}

} // namespace yorozu::ui
