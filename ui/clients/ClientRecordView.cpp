// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one company: how it is laid out and loaded. What is changed on it is in ClientRecordEditing.cpp.
#include "ui/clients/ClientRecordView.h"

#include "core/rules/Permissions.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/clients/ClientAttributes.h"
#include "ui/clients/ClientFace.h"
#include "ui/clients/ClientTabs.h"
#include "ui/clients/MergePanel.h"
#include "ui/notes/AttachmentList.h"
#include "ui/notes/FormPlace.h"
#include "ui/notes/RecordNotes.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int LeftWidth = 320;
constexpr int RightWidth = 352;

QFrame* verticalLine(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFixedWidth(1);
    setSurfaceRole(line, SurfaceRole::Line);
    return line;
}

QScrollArea* scrolled(QWidget* content, const QString& name, int width, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setObjectName(name);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(width);
    return scroll;
}

} // namespace

ClientRecordView::ClientRecordView(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_band(new Band(context.themes(), this))
    , m_skeleton(new SkeletonRows(context.themes(), 12, this))
    , m_columns(new QWidget(this))
    , m_face(new ClientFace(context, m_columns))
    , m_attributes(new ClientAttributes(context, m_columns))
    , m_tabs(new ClientTabs(context, m_columns))
    , m_merge(new MergePanel(context, m_columns))
    , m_attachments(new AttachmentList(context, m_columns))
    , m_forms(new FormPlace(context, m_columns))
    , m_notes(new RecordNotes(context, RecordNotes::Parts::HandoversAndTasks, u"notes"_s, m_columns))
{
    buildUi();
    connectContext();
}

void ClientRecordView::buildUi()
{
    setObjectName(u"clientRecord"_s);
    setFocusPolicy(Qt::ClickFocus);
    m_band->setObjectName(u"clientBand"_s);
    m_band->setClosable(true);
    m_band->hide();
    m_skeleton->hide();
    auto* left = new QWidget(m_columns);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(Space::s4, Space::s4, Space::s4, Space::s4);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_face);
    leftLayout->addWidget(m_attributes, 1);
    auto* right = new QWidget(m_columns);
    auto* rightList = new QVBoxLayout(right);
    rightList->setContentsMargins(0, 0, 0, 0);
    rightList->setSpacing(0);
    for (QWidget* part : QList<QWidget*>{m_forms, m_merge, m_attachments, m_notes})
        rightList->addWidget(part);
    rightList->addStretch(1);
    m_right = scrolled(right, u"clientRight"_s, RightWidth, m_columns);

    auto* columns = new QHBoxLayout(m_columns);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(scrolled(left, u"clientLeft"_s, LeftWidth, m_columns));
    columns->addWidget(verticalLine(m_columns));
    columns->addWidget(m_tabs, 1);
    columns->addWidget(verticalLine(m_columns));
    columns->addWidget(m_right);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(m_skeleton);
    layout->addWidget(m_columns, 1);

    connect(m_band, &Band::actionTriggered, this, &ClientRecordView::reload);
    connect(m_face, &ClientFace::backRequested, this, &ClientRecordView::backRequested);
    connect(m_face, &ClientFace::memoRequested, this, &ClientRecordView::newMemo);
    connect(m_face, &ClientFace::caseRequested, this, &ClientRecordView::newCase);
    connect(m_face, &ClientFace::referralRequested, this, [this] { newReferral(); });
    connect(m_face, &ClientFace::retireRequested, this, [this](bool retired) { retire(retired, false); });
    connect(m_face, &ClientFace::handoverRequested, m_notes, &RecordNotes::newHandover);
    connect(m_face, &ClientFace::taskRequested, m_notes, &RecordNotes::newTask);
    connect(m_merge, &MergePanel::acted, this, &ClientRecordView::saved);
    connect(m_notes, &RecordNotes::acted, this, &ClientRecordView::saved);
    connect(m_notes, &RecordNotes::opened, this, [this](QWidget* form) { m_right->ensureWidgetVisible(form); });
    connect(m_attributes, &ClientAttributes::committed, this, &ClientRecordView::saveField);
    connect(m_attributes, &ClientAttributes::personWanted, this, &ClientRecordView::editPerson);
    connect(m_tabs, &ClientTabs::caseWanted, this, &ClientRecordView::editCase);
    connect(m_tabs, &ClientTabs::studyWanted, this, &ClientRecordView::openStudy);
    connect(m_tabs, &ClientTabs::referralWanted, this, &ClientRecordView::editReferral);
    connect(m_tabs, &ClientTabs::memoWanted, this, [this](Id<Memo> memo) { m_context.go(Target::memo(memo)); });
    connect(m_tabs, &ClientTabs::bookingWanted, this,
            [this](Id<Booking> booking) { m_context.go(Target::booking(booking)); });
    connectForms();
    connectAssigning();
}

void ClientRecordView::connectForms()
{
    connect(m_forms, &FormPlace::wanted, this, &ClientRecordView::openForm);
    connect(m_forms, &FormPlace::vacated, this, [this] { m_tabs->setFocus(Qt::OtherFocusReason); });
    connect(m_forms, &FormPlace::givenUp, this,
            [this](const FormPlace::Place& place, const QString& title, const RecordForm::Text& text) {
                const auto latest = std::make_shared<RecordForm::Text>(text);
                m_undo.append({tr("closing “%1”").arg(title), [=, this] { m_forms->bringBack(place, *latest); },
                               [=, this] { *latest = m_forms->drop(place); }});
                m_redo.clear();
                m_context.announce(tr("Closed without saving: %1. Ctrl+Z brings it back.").arg(title));
            });
}

RecordForm* ClientRecordView::form() const
{
    return m_forms->form();
}

// What one person has typed is not shown to whoever takes the chair.
QString ClientRecordView::formOwner() const
{
    return m_client.isNull() ? QString()
                             : u"client-%1-%2"_s.arg(m_client.number()).arg(m_context.caller().staff.number());
}

void ClientRecordView::connectContext()
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &ClientRecordView::reload);
    connect(&m_context, &DeskContext::changed, this, [this](const Changes& changes) {
        const bool mine = changes.clients.contains(m_client.number()) || !changes.memos.isEmpty() ||
                          !changes.bookings.isEmpty() || !changes.cases.isEmpty() || !changes.referrals.isEmpty() ||
                          !changes.handovers.isEmpty() || !changes.tasks.isEmpty() || !changes.attachments.isEmpty();
        if (m_client && mine)
            m_reload.start();
    });
    const auto again = [this] {
        if (m_client && m_settled)
            take(m_view);
    };
    connect(&m_context, &DeskContext::callerChanged, this, [this, again] {
        m_forms->setOwner(formOwner());
        again();
        lookAsAnother();
    });
    connect(&m_context, &DeskContext::centreChanged, this, again);
}

bool ClientRecordView::isSettled() const
{
    return m_settled && m_answered == m_question && m_running == 0 && !m_reload.isActive() && m_merge->isSettled() &&
           m_forms->isSettled() && m_notes->isSettled();
}

// Whoever sits here now has it before his eyes, at once or when he comes to the page: that is a look of his own.
void ClientRecordView::lookAsAnother()
{
    if (m_client && m_looked.second != m_context.caller().staff && isVisible())
        m_reload.start();
}

void ClientRecordView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    lookAsAnother();
}

bool ClientRecordView::mayEdit() const
{
    return rules::mayDo(m_context.caller().group, rules::Action::EditClients);
}

bool ClientRecordView::mayWriteNotes() const
{
    return rules::mayDo(m_context.caller().group, rules::Action::WriteNotes);
}

void ClientRecordView::open(Id<Client> client, const QString& detail)
{
    if (m_client != client) {
        m_undo.clear();
        m_redo.clear();
        m_attributes->dropEditors();
        m_settled = false;
        m_band->hide();
        m_columns->hide();
        m_skeleton->show();
        m_skeleton->start();
    }
    m_client = client;
    m_looked = {};
    m_forms->setOwner(formOwner());
    m_attachments->setOwner(client);
    m_notes->setOwner(client);
    m_detail = detail;
    m_merge->load(client);
    reload();
}

void ClientRecordView::reload()
{
    if (!m_client)
        return;
    const quint64 question = ++m_question;
    const auto looks = std::pair(m_client, m_context.caller().staff);
    const auto looking = std::exchange(m_looked, looks) == looks ? service::Looking::Again : service::Looking::Anew;
    m_context.deliver(
        m_context.worker().query([caller = m_context.caller(), id = m_client, looking](service::Services& services) {
            return services.clients().view(caller, id, looking);
        }),
        this,
        [this, question](const service::ClientView& view) {
            if (question != m_question)
                return;
            m_answered = question;
            take(view);
        },
        [this, question](const Error& error) {
            if (question != m_question)
                return;
            m_answered = question;
            showError(error);
        });
}

void ClientRecordView::take(const service::ClientView& view)
{
    m_skeleton->stop();
    m_skeleton->hide();
    m_columns->show();
    if (!m_settled)
        m_band->hide();
    m_view = view;
    m_face->show(view, mayEdit(), mayWriteNotes());
    m_attributes->show(view, mayEdit());
    m_tabs->show(view, mayEdit());
    m_attachments->setEditable(mayEdit());
    m_notes->setEditable(mayWriteNotes());
    m_notes->setOwner(m_client); // what waits comes back, also to somebody else before the screen
    m_settled = true;
    openDetail();
    m_forms->comeBack();
}

void ClientRecordView::openDetail()
{
    const QString detail = std::exchange(m_detail, QString());
    if (detail.section(u'/', 0, 0) == "referral"_L1) {
        newReferral(Id<Memo>(detail.section(u'/', 1).toLongLong()));
        return;
    }
    for (int tab = 0; tab < ClientTabs::TabCount && !detail.isEmpty(); ++tab) {
        if (ClientTabs::codeOf(static_cast<ClientTabs::Tab>(tab)) == detail)
            m_tabs->setTab(static_cast<ClientTabs::Tab>(tab));
    }
}

void ClientRecordView::showError(const Error& error)
{
    m_skeleton->stop();
    m_skeleton->hide();
    m_columns->setVisible(m_settled);
    m_band->showMessage(Band::Kind::Error, error.message);
    m_band->setAction(tr("Try again"));
    m_settled = true;
}

bool ClientRecordView::closeTopmost()
{
    if (!m_forms->form())
        return m_notes->closeForm();
    m_forms->giveUp();
    return true;
}

bool ClientRecordView::hasUnsaved() const
{
    return m_running > 0 || m_attributes->hasUnsaved() || m_forms->holdsText() || m_notes->holdsText();
}

void ClientRecordView::leave(std::function<void()> then)
{
    m_attributes->commitAll();
    m_forms->keep([this, then = std::move(then)] {
        m_notes->keep([this, then] {
            // The last answer calls it; a field that is refused keeps the page.
            if (m_running > 0 || m_attributes->hasUnsaved())
                m_whenSaved = then;
            else
                then();
        });
    });
}

void ClientRecordView::saved(const QString& what, std::function<void()> back, std::function<void()> forth)
{
    m_undo.append({what, std::move(back), std::move(forth)});
    m_redo.clear();
    m_context.announce(tr("Saved: %1. Ctrl+Z takes it back.").arg(what));
}

void ClientRecordView::wasAdded()
{
    saved(
        tr("new company"), [this] { retire(true, true); }, [this] { retire(false, true); });
}

void ClientRecordView::runStep(QList<Step>& from, QList<Step>& to, bool back)
{
    if (from.isEmpty()) {
        m_context.announce(back ? tr("There is nothing to take back.") : tr("There is nothing to do again."));
        return;
    }
    const Step step = from.takeLast();
    to.append(step);
    back ? step.back() : step.forth();
    m_context.announce(back ? tr("Taken back: %1.").arg(step.what) : tr("Done again: %1.").arg(step.what));
}

void ClientRecordView::undo()
{
    runStep(m_undo, m_redo, true);
}

void ClientRecordView::redo()
{
    runStep(m_redo, m_undo, false);
}

void ClientRecordView::editCurrent()
{
    if (mayEdit())
        m_attributes->editCurrent();
}

void ClientRecordView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_forms->rebuild();
}

bool ClientRecordView::focusNextPrevChild(bool next)
{
    const QList<QWidget*> parts{m_band, m_face, m_attributes, m_tabs, m_forms, m_merge, m_attachments};
    return focusInOrder(this, parts + m_notes->parts(), next) || QWidget::focusNextPrevChild(next);
}

} // namespace yorozu::ui
