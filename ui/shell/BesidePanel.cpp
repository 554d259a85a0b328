// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/BesidePanel.h"

#include "core/rules/Permissions.h"
#include "core/service/ClientService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/memo/PageView.h"
#include "ui/memo/PastMemoCard.h"
#include "ui/notes/RecordNotes.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"

#include <algorithm>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QtConcurrentRun>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int ShownMemos = 8;
constexpr int FactNameWidth = 96;
} // namespace

BesidePanel::BesidePanel(DeskContext& context, QWidget* pages)
    : QFrame(pages)
    , m_context(context)
    , m_title(new ElidedLabel(context.themes(), {}, this))
    , m_note(new ElidedLabel(context.themes(), {}, this))
    , m_open(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_band(new Band(context.themes(), this))
    , m_scroll(new QScrollArea(this))
    , m_sheet(new PageView(context.themes(), PageView::Look::Screen, this))
    , m_facts(new QWidget(this))
    , m_factLines(new QVBoxLayout(m_facts))
    , m_notes(new RecordNotes(context, RecordNotes::Parts::HandoversAndTasks, u"beside"_s, this))
{
    hide();
    buildUi();
    retranslate();
    pages->installEventFilter(this);
    // What another person may see is asked anew.
    connect(&context, &DeskContext::callerChanged, this, &BesidePanel::closeUp);
}

void BesidePanel::buildUi()
{
    setObjectName(u"besidePanel"_s);
    setSurfaceRole(this, SurfaceRole::Raised);
    m_title->setObjectName(u"besideTitle"_s);
    m_note->setObjectName(u"besideNote"_s);
    m_open->setObjectName(u"besideOpen"_s);
    m_close->setObjectName(u"besideClose"_s);
    m_band->setObjectName(u"besideBand"_s);
    m_sheet->setObjectName(u"besideSheet"_s);
    setTextRole(m_title, TextRole::Heading);
    setTextRole(m_note, TextRole::Note);
    setControlSize(m_open, ControlSize::Small);
    setControlSize(m_close, ControlSize::Small);
    m_context.themes().bindIcon(m_close, u"x"_s);
    m_band->hide();
    m_factLines->setContentsMargins(Space::s4, 0, Space::s4, 0);
    m_factLines->setSpacing(Space::s2);
    auto* content = new QWidget(m_scroll);
    auto* contents = new QVBoxLayout(content);
    contents->setContentsMargins(0, Space::s3, 0, Space::s4);
    contents->addWidget(m_sheet);
    contents->addWidget(m_facts);
    contents->addWidget(m_notes);
    contents->addStretch(1);
    m_scroll->setObjectName(u"besideScroll"_s);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // the arrow keys read on

    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_note);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Space::s4, Space::s3, Space::s3, Space::s2);
    head->setSpacing(Space::s2);
    head->addLayout(names, 1);
    head->addWidget(m_open);
    head->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_band);
    layout->addWidget(m_scroll, 1);
    connect(m_open, &QPushButton::clicked, this, &BesidePanel::openRecord);
    connect(m_close, &QToolButton::clicked, this, &BesidePanel::closeUp);
    connect(m_notes, &RecordNotes::opened, this, [this](QWidget* form) { m_scroll->ensureWidgetVisible(form); });
}

bool BesidePanel::canShow(const Target& target)
{
    return target.kind == Target::Kind::Memo || target.kind == Target::Kind::Booking ||
           target.kind == Target::Kind::Client;
}

void BesidePanel::showRecord(const Target& target)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_target = target;
    m_settled = false;
    m_band->hide();
    m_sheet->hide();
    m_notes->hide();
    clearFacts();
    setHead({}, {});
    arrange();
    show();
    raise();
    m_open->setFocus(Qt::OtherFocusReason);
    if (target.kind == Target::Kind::Client)
        readClient();
    else
        readMemo();
}

void BesidePanel::closeUp()
{
    ++m_question;
    m_settled = true;
    m_notes->leaveForm(); // what is typed waits at the record
    if (!isVisible())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void BesidePanel::openRecord()
{
    const Target target = m_target;
    closeUp();
    m_context.go(target);
}

// Of a session its memo; where there is none yet, the sheet as it would be begun.
void BesidePanel::readMemo()
{
    const quint64 question = ++m_question;
    m_context.deliver(
        m_context.worker().query([caller = m_context.caller(), target = m_target](service::Services& services) {
            return target.kind == Target::Kind::Memo ? services.memos().open(caller, Id<Memo>(target.id))
                                                     : services.memos().openForBooking(caller, Id<Booking>(target.id));
        }),
        this,
        [this, question](const service::MemoView& view) {
            if (question == m_question)
                showMemo(view);
        },
        [this, question](const Error& error) {
            if (question == m_question)
                showError(error);
        });
}

void BesidePanel::showMemo(const service::MemoView& view)
{
    const Memo& memo = view.memo;
    const QString who = memo.content.company.isEmpty() ? memo.content.consultee : memo.content.company;
    QStringList facts;
    if (view.booking)
        facts.append(DateText::dayAndTime(view.booking->start));
    facts += {memo.number, label(memo.status)};
    facts.removeAll(QString());
    setHead(who, facts.join(u" · "_s));
    m_sheet->setAccessibleName(tr("Memo of %1").arg(who));
    auto pages = QtConcurrent::run(
        [values = SheetValues::of(memo, view.boxes, !view.impressionHidden)] { return paginate(values); });
    whenFinished(pages, this, [this, question = m_question](const QList<Page>& laidOut) {
        if (question != m_question)
            return;
        m_sheet->setPages(laidOut);
        m_sheet->show();
        showNotes();
        m_settled = true;
    });
}

void BesidePanel::readClient()
{
    const quint64 question = ++m_question;
    const auto ask = [caller = m_context.caller(),
                      id = m_target.id](service::Services& services) -> Result<ClientBeside> {
        const Result<Client> client = services.clients().open(caller, Id<Client>(id));
        if (!client)
            return client.error();
        service::MemoListFilter filter;
        filter.client = client->id;
        filter.limit = ShownMemos;
        const Result<QList<MemoSummary>> memos = services.memos().list(caller, filter);
        if (!memos)
            return memos.error();
        return ClientBeside{*client, *memos};
    };
    m_context.deliver(
        m_context.worker().query(ask), this,
        [this, question](const ClientBeside& shown) {
            if (question == m_question)
                showClient(shown);
        },
        [this, question](const Error& error) {
            if (question == m_question)
                showError(error);
        });
}

void BesidePanel::showClient(const ClientBeside& shown)
{
    const Client& client = shown.client;
    QStringList facts{client.number, client.municipality};
    if (client.retired)
        facts.append(tr("inactive"));
    facts.removeAll(QString());
    setHead(client.name, facts.join(u" · "_s));
    addFact(tr("Reading"), client.kana);
    addFact(tr("Telephone"), client.phone);
    addFact(tr("Main business"), client.business);
    if (client.staffCount)
        addFact(tr("Staff"), tr("%1 persons").arg(*client.staffCount));
    for (const Person& person : client.persons) {
        if (!person.retired) {
            QStringList words{person.name, person.title, person.phone};
            words.removeAll(QString());
            addFact(tr("Person"), words.join(u" · "_s));
        }
    }
    addFact(tr("To bear in mind"), client.note);
    auto* heading = new QLabel(tr("Memos"), m_facts);
    setTextRole(heading, TextRole::Section);
    m_factLines->addWidget(heading);
    for (const MemoSummary& memo : shown.memos) {
        auto* card = new PastMemoCard(m_context.themes(), memo, m_facts);
        card->setObjectName(u"besideMemo%1"_s.arg(memo.id.number()));
        connect(card, &PastMemoCard::clicked, this, [this, id = memo.id] { showRecord(Target::memo(id)); });
        m_factLines->addWidget(card);
    }
    if (shown.memos.isEmpty())
        addFact({}, tr("None yet"));
    showNotes();
    m_settled = true;
}

void BesidePanel::showNotes()
{
    const bool mayWrite = rules::mayDo(m_context.caller().group, rules::Action::WriteNotes);
    m_notes->setEditable(mayWrite);
    if (m_target.kind == Target::Kind::Client)
        m_notes->setOwner(Id<Client>(m_target.id));
    else if (m_target.kind == Target::Kind::Booking)
        m_notes->setOwner(Id<Booking>(m_target.id));
    else
        m_notes->setOwner(Id<Memo>(m_target.id));
    m_notes->show();
}

void BesidePanel::addFact(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    auto* caption = new QLabel(name, m_facts);
    setTextRole(caption, TextRole::Secondary);
    caption->setFixedWidth(FactNameWidth);
    auto* words = new QLabel(value, m_facts);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* line = new QWidget(m_facts);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s2);
    row->addWidget(caption, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    m_factLines->addWidget(line);
}

void BesidePanel::clearFacts()
{
    while (QLayoutItem* item = m_factLines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void BesidePanel::setHead(const QString& title, const QString& note)
{
    m_title->setText(title);
    m_note->setText(note);
    setAccessibleName(title.isEmpty() ? tr("Beside the page") : tr("Beside the page: %1").arg(title));
    if (!title.isEmpty())
        m_context.announce(accessibleName());
}

void BesidePanel::showError(const Error& error)
{
    m_band->showMessage(Band::Kind::Error, error.message);
    m_settled = true;
}

void BesidePanel::arrange()
{
    const QRect place = parentWidget()->rect();
    const int width = std::min(Width, place.width());
    setGeometry(place.width() - width, 0, width, place.height());
}

void BesidePanel::retranslate()
{
    m_open->setText(tr("Open"));
    m_open->setAccessibleName(tr("Open as a page"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_scroll->setAccessibleName(tr("The record"));
}

bool BesidePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        arrange();
    return QFrame::eventFilter(watched, event);
}

void BesidePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        closeUp();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openRecord();
    else
        QFrame::keyPressEvent(event);
}

void BesidePanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (isVisible())
        showRecord(m_target);
}

} // namespace yorozu::ui
