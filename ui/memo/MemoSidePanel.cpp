// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memo/MemoSidePanel.h"

#include "core/rules/Permissions.h"
#include "ui/async/DeskContext.h"
#include "ui/fields/MasterPicker.h"
#include "ui/fields/TopicChips.h"
#include "ui/memo/PastMemoCard.h"
#include "ui/notes/AttachmentList.h"
#include "ui/notes/HandoverEditor.h"
#include "ui/notes/HandoverList.h"
#include "ui/notes/RecordNotes.h"
#include "ui/notes/ReferralEditor.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace yorozu::ui {

namespace {

constexpr int PanelWidth = 336;
constexpr int CaptionWidth = 64;

QFrame* separator(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFixedHeight(1);
    setSurfaceRole(line, SurfaceRole::Line);
    return line;
}

// A closed case is offered no longer, but shown where the memo is in it.
QList<MasterEntry> entriesOf(const QList<ClientCase>& cases)
{
    QList<MasterEntry> entries;
    for (const ClientCase& one : cases) {
        MasterEntry entry;
        entry.id = one.id.number();
        entry.name = one.title;
        entry.position = static_cast<int>(entries.size());
        if (one.status == QLatin1String("closed"))
            entry.validTo = one.closedOn;
        entries.append(entry);
    }
    return entries;
}

} // namespace

MemoSidePanel::MemoSidePanel(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("memoSide"));
    setFixedWidth(PanelWidth);
    setSurfaceRole(this, SurfaceRole::Panel);
    auto* page = new QWidget(this);
    setSurfaceRole(page, SurfaceRole::Panel);
    auto* sections = new QVBoxLayout(page);
    sections->setContentsMargins(0, 0, 0, 0);
    sections->setSpacing(0);
    sections->addWidget(buildClient());
    m_referral = new ReferralEditor(m_context, page);
    connect(m_referral, &ReferralEditor::wanted, this, [this] { beginReferral(m_view, m_content.clientCase); });
    connect(m_referral, &ReferralEditor::closed, this, [this] { m_refer->setFocus(Qt::OtherFocusReason); });
    sections->addWidget(m_referral);
    sections->addWidget(separator(page));
    sections->addWidget(buildHistory());
    sections->addWidget(separator(page));
    m_attachments = new AttachmentList(m_context, page);
    sections->addWidget(m_attachments);
    sections->addWidget(separator(page));
    sections->addWidget(buildHandover());
    m_notes = new RecordNotes(m_context, RecordNotes::Parts::Tasks, QStringLiteral("tasks"), page);
    sections->addWidget(m_notes);
    sections->addWidget(separator(page));
    sections->addWidget(buildCounting());
    sections->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("memoSideScroll"));
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    // The panel is laid out a moment after the files are there.
    connect(m_notes, &RecordNotes::opened, this, [this](QWidget* form) { m_scroll->ensureWidgetVisible(form); });
    m_scrollSoon.setSingleShot(true);
    m_scrollSoon.setInterval(0);
    connect(&m_scrollSoon, &QTimer::timeout, this,
            [this] { m_scroll->verticalScrollBar()->setValue(m_attachments->y()); });
    connect(m_attachments, &AttachmentList::countChanged, this, [this] {
        if (std::exchange(m_attachmentsWanted, false))
            m_scrollSoon.start();
    });
    connect(&context, &DeskContext::centreChanged, this, &MemoSidePanel::showWords);
    retranslate();
}

void MemoSidePanel::addPicker(QGridLayout* grid, int row, QLabel*& caption, MasterPicker*& picker, const QString& name)
{
    caption = new QLabel(this);
    setTextRole(caption, TextRole::Label);
    caption->setMinimumWidth(CaptionWidth);
    picker = new MasterPicker(m_context.themes(), this);
    picker->setObjectName(name);
    setControlSize(picker, ControlSize::Small);
    // The longest course name must not push the panel wider. A box that adjusts to its contents would also resize
    // itself a moment after it was filled, past the layout.
    picker->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    picker->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    caption->setBuddy(picker);
    grid->addWidget(caption, row, 0);
    grid->addWidget(picker, row, 1);
    connect(picker, &MasterPicker::edited, this, &MemoSidePanel::edited);
}

QWidget* MemoSidePanel::buildCounting()
{
    auto* section = new QWidget(this);
    m_countingTitle = new QLabel(section);
    setTextRole(m_countingTitle, TextRole::Section);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::s2);
    grid->setVerticalSpacing(Space::s1);
    grid->setColumnStretch(1, 1);
    addPicker(grid, 0, m_courseCaption, m_course, QStringLiteral("memoCourse"));
    addPicker(grid, 1, m_officeCaption, m_office, QStringLiteral("memoOffice"));
    addPicker(grid, 2, m_modeCaption, m_mode, QStringLiteral("memoMode"));
    addPicker(grid, 3, m_channelCaption, m_channel, QStringLiteral("memoChannel"));
    addPicker(grid, 4, m_programmeCaption, m_programme, QStringLiteral("memoProgramme"));
    addPicker(grid, 5, m_caseCaption, m_case, QStringLiteral("memoCase"));
    m_topicsCaption = new QLabel(section);
    setTextRole(m_topicsCaption, TextRole::Label);
    m_topics = new TopicChips(m_context.themes(), section);
    m_topics->setObjectName(QStringLiteral("memoTopics"));
    connect(m_topics, &TopicChips::edited, this, &MemoSidePanel::edited);
    auto* layout = new QVBoxLayout(section);
    layout->setContentsMargins(Space::s4, Space::s3, Space::s4, Space::s3);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_countingTitle);
    layout->addLayout(grid);
    layout->addWidget(m_topicsCaption);
    layout->addWidget(m_topics);
    return section;
}

QWidget* MemoSidePanel::buildHistory()
{
    auto* section = new QWidget(this);
    m_historyTitle = new QLabel(section);
    setTextRole(m_historyTitle, TextRole::Section);
    m_beside = new QPushButton(section);
    m_beside->setObjectName(QStringLiteral("memoBeside"));
    setButtonKind(m_beside, ButtonKind::Link);
    setControlSize(m_beside, ControlSize::Tiny);
    connect(m_beside, &QPushButton::clicked, this, &MemoSidePanel::besideRequested);
    auto* head = new QHBoxLayout;
    head->addWidget(m_historyTitle, 1);
    head->addWidget(m_beside);
    m_historyEmpty = new QLabel(section);
    m_historyEmpty->setWordWrap(true);
    setTextRole(m_historyEmpty, TextRole::Note);
    m_historyList = new QVBoxLayout;
    m_historyList->setSpacing(Space::s2);
    auto* layout = new QVBoxLayout(section);
    layout->setContentsMargins(Space::s4, Space::s3, Space::s4, Space::s3);
    layout->setSpacing(Space::s2);
    layout->addLayout(head);
    layout->addWidget(m_historyEmpty);
    layout->addLayout(m_historyList);
    return section;
}

QWidget* MemoSidePanel::buildHandover()
{
    auto* section = new QWidget(this);
    m_handoverTitle = new QLabel(section);
    setTextRole(m_handoverTitle, TextRole::Section);
    m_handoverFor = new QLabel(section);
    setTextRole(m_handoverFor, TextRole::Note);
    m_handovers = new HandoverList(m_context, section);
    m_handover = new HandoverEditor(m_context, section);
    connect(m_handovers, &HandoverList::waiting, m_handover, &HandoverEditor::load);
    connect(m_handover, &HandoverEditor::incomplete, this, &MemoSidePanel::handoverIncomplete);
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::s2);
    head->addWidget(m_handoverTitle);
    head->addWidget(m_handoverFor, 1);
    auto* layout = new QVBoxLayout(section);
    layout->setContentsMargins(Space::s4, Space::s3, Space::s4, 0);
    layout->setSpacing(Space::s2);
    layout->addLayout(head);
    layout->addWidget(m_handovers);
    layout->addWidget(m_handover);
    return section;
}

void MemoSidePanel::setOwnerMaker(const OwnerMaker& maker)
{
    m_attachments->setOwnerMaker(maker);
    m_handover->setOwnerMaker(maker);
    m_notes->setOwnerMaker(maker);
}

void MemoSidePanel::beginReferral(const service::MemoView& view, Id<ClientCase> clientCase)
{
    if (!view.client || !rules::mayDo(m_context.caller().group, rules::Action::EditClients))
        return;
    Referral referral;
    referral.client = view.client->id;
    referral.memo = view.memo.id;
    referral.clientCase = clientCase;
    m_referral->begin(referral, view.cases);
}

void MemoSidePanel::showNotes(const service::MemoView& view)
{
    m_referral->stayWith(view.memo.id);
    const NoteOwner owner = view.memo.id ? NoteOwner(view.memo.id) : NoteOwner();
    const bool waits = view.memo.status == MemoStatus::Draft || view.memo.status == MemoStatus::Returned;
    const bool mayWrite = rules::mayDo(m_context.caller().group, rules::Action::WriteNotes);
    m_attachments->setEditable(mayWrite);
    m_handover->setVisible(mayWrite);
    m_notes->setVisible(mayWrite);
    m_notes->setEditable(mayWrite);
    // What was left for the session is read before the first word of its memo is written.
    const NoteOwner session = view.booking ? NoteOwner(view.booking->id) : NoteOwner();
    m_attachments->setOwner(owner, session);
    m_handover->setOwner(owner, waits ? HandoverEditor::Delivery::WithSubmission : HandoverEditor::Delivery::AtOnce);
    m_handovers->setOwner(view.memo.id ? owner : session);
    m_notes->setOwner(owner, session);
}

void MemoSidePanel::showAttachments()
{
    m_attachmentsWanted = true;
    m_attachments->focusFirst();
    if (m_attachments->isKnown()) {
        m_attachmentsWanted = false;
        m_scrollSoon.start();
    }
}

void MemoSidePanel::leaveForms()
{
    m_attachmentsWanted = false;
    m_notes->leaveForm();
}

void MemoSidePanel::keepForms(std::function<void()> then)
{
    m_referral->keep([this, then = std::move(then)] { m_notes->keep(then); });
}

void MemoSidePanel::load(const service::MemoView& view, const MemoContent& content, bool editable)
{
    m_view = view;
    m_content = content;
    showWords();
    m_office->load(content.office.number());
    m_mode->load(content.mode);
    m_channel->load(content.channel);
    m_programme->load(content.programme);
    m_course->load(content.course);
    m_topics->load(content.topics);
    m_case->setEntries(entriesOf(view.cases));
    m_case->load(content.clientCase.number());
    for (MasterPicker* picker : {m_office, m_mode, m_channel, m_programme, m_course, m_case})
        picker->setReadOnly(!editable);
    m_topics->setReadOnly(!editable);
    showClient(view, content);
    showHistory(view.history);
    showNotes(view);
}

// What can be chosen, as 管理 has it now; what is chosen stays.
void MemoSidePanel::showWords()
{
    const service::CentreData& centre = m_context.centre();
    const QDate day = m_view.booking ? tokyoDate(m_view.booking->start) : tokyoDate(m_context.clock().now());
    m_office->setOffices(centre.offices);
    m_mode->setEntries(centre.modes, day);
    m_channel->setEntries(centre.channels, day);
    m_programme->setEntries(centre.programmes, day);
    m_course->setEntries(centre.courses, day);
    m_topics->setEntries(centre.topics, day);
}

void MemoSidePanel::refresh(const service::MemoView& view, const MemoContent& content)
{
    m_view = view;
    m_content = content;
    showClient(view, content);
    showHistory(view.history);
    showNotes(view);
}

void MemoSidePanel::showHistory(const QList<MemoSummary>& history)
{
    while (QLayoutItem* item = m_historyList->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_historyTitle->setText(tr("Earlier memos (%1)").arg(history.size()));
    m_historyEmpty->setVisible(history.isEmpty());
    m_beside->setVisible(!history.isEmpty());
    for (const MemoSummary& summary : history) {
        auto* card = new PastMemoCard(m_context.themes(), summary, this);
        connect(card, &PastMemoCard::clicked, this, [this, id = summary.id] { Q_EMIT pastMemoRequested(id); });
        m_historyList->addWidget(card);
    }
}

void MemoSidePanel::store(MemoContent& content) const
{
    content.office = Id<Office>(m_office->value());
    content.mode = m_mode->value();
    content.channel = m_channel->value();
    content.programme = m_programme->value();
    content.course = m_course->value();
    content.topics = m_topics->value();
    content.clientCase = Id<ClientCase>(m_case->value());
}

void MemoSidePanel::offerCases(const QList<ClientCase>& cases)
{
    m_view.cases = cases;
    const bool known = std::any_of(cases.cbegin(), cases.cend(),
                                   [this](const ClientCase& one) { return one.id.number() == m_case->value(); });
    m_case->load(known ? m_case->value() : 0);
    m_case->setEntries(entriesOf(cases));
    if (!known)
        m_case->load(0);
}

void MemoSidePanel::retranslate()
{
    m_countingTitle->setText(tr("How it is counted"));
    const QList<std::pair<QLabel*, QString>> captions{
        {m_courseCaption, tr("Course")},   {m_officeCaption, tr("Office")},       {m_modeCaption, tr("Mode")},
        {m_channelCaption, tr("Channel")}, {m_programmeCaption, tr("Programme")}, {m_caseCaption, tr("Case")}};
    for (const auto& [caption, text] : captions) {
        caption->setText(text);
        caption->buddy()->setAccessibleName(text);
    }
    m_topicsCaption->setText(tr("Topics"));
    m_topics->setAccessibleName(tr("Topics"));
    m_handoverTitle->setText(tr("Handover"));
    m_handoverFor->setText(tr("to whoever comes next"));
    m_historyEmpty->setText(tr("This is the first session, or the client is not chosen yet."));
    m_beside->setText(tr("Side by side"));
    m_beside->setToolTip(tr("The last memo beside the sheet (Ctrl+E)"));
    m_openClient->setText(tr("Ledger"));
    m_openClient->setAccessibleName(tr("Open the company in the ledger"));
    m_refer->setText(tr("Refer"));
    m_refer->setAccessibleName(tr("Refer the company to an agency"));
    m_next->setText(tr("Next session"));
    m_next->setAccessibleName(tr("Book the next session of the company"));
    setAccessibleName(tr("Client, counting and earlier memos"));
}

void MemoSidePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showClient(m_view, m_content);
        showHistory(m_view.history);
    }
    QWidget::changeEvent(event);
}

} // namespace yorozu::ui
