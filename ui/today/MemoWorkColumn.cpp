// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/MemoWorkColumn.h"

#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/memo/FieldNames.h"
#include "ui/memo/LeftLookUp.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"
#include "ui/today/StatusChip.h"
#include "ui/today/TodayCard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

// Of the table of submitted memos.
constexpr int DayLetters = 5;
constexpr int StateLetters = 10;

QString companyOf(const MemoSummary& memo)
{
    return memo.company.isEmpty() ? memo.consultee : memo.company;
}

void addTitle(ThemeManager& themes, TodayCard* card, const QString& company, const QString& when)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s2);
    auto* name = new ElidedLabel(themes, company, card);
    setTextRole(name, TextRole::Section);
    row->addWidget(name, 1);
    auto* date = new QLabel(when, card);
    setTextRole(date, TextRole::Note);
    row->addWidget(date);
    card->body()->addLayout(row);
}

Target targetOf(const UnwrittenMemo& memo)
{
    return memo.memo ? Target::memo(memo.memo) : Target::booking(memo.booking);
}

QString companyOf(const MemoDraft& draft)
{
    return draft.content.company.isEmpty() ? draft.content.consultee : draft.content.company;
}

bool isSame(const service::DraftStore::LeftText& one, const service::DraftStore::LeftText& other)
{
    return one.draft == other.draft && one.writtenAt == other.writtenAt;
}

} // namespace

MemoWorkColumn::MemoWorkColumn(DeskContext& context, QWidget* parent)
    : TodayColumn(context, parent)
    , m_lookUp(new LeftLookUp(context, this))
{
    connect(m_lookUp, &LeftLookUp::found, this,
            [this](const service::DraftStore::Left& left) { takeLeft(left.texts); });
}

// What lies in files changes without the data base: a text may have been discarded in the list of memos meanwhile.
void MemoWorkColumn::showEvent(QShowEvent* event)
{
    TodayColumn::showEvent(event);
    m_lookUp->ask();
}

void MemoWorkColumn::takeLeft(const QList<LeftText>& texts)
{
    if (std::equal(texts.begin(), texts.end(), m_left.begin(), m_left.end(), isSame))
        return;
    m_left = texts;
    if (!isSettled())
        return; // the answer of the data base fills the list
    rebuild();
    Q_EMIT settled();
}

// The newest one of a memo; earlier ones have cards of their own.
const MemoWorkColumn::LeftText* MemoWorkColumn::leftOf(Id<Memo> memo, Id<Booking> booking) const
{
    const auto newest = std::find_if(m_left.rbegin(), m_left.rend(), [memo, booking](const LeftText& left) {
        return (memo && left.draft.memo == memo) || (booking && left.draft.booking == booking);
    });
    return newest == m_left.rend() ? nullptr : &*newest;
}

QList<MemoWorkColumn::LeftText> MemoWorkColumn::leftAlone() const
{
    QList<LeftText> alone = m_left;
    const auto drop = [&alone](const LeftText* shown) {
        if (shown)
            alone.removeIf([shown](const LeftText& left) { return left.draft.uuid == shown->draft.uuid; });
    };
    for (const service::ReturnedMemo& memo : m_work.returned)
        drop(leftOf(memo.memo.id, {}));
    for (const service::MemoToWrite& memo : m_work.toWrite)
        drop(leftOf(memo.session.memo, memo.session.booking));
    return alone;
}

qsizetype MemoWorkColumn::toWrite() const
{
    return m_work.toWrite.size() + leftAlone().size();
}

void MemoWorkColumn::reload()
{
    m_lookUp->ask();
    const quint64 question = beginLoading();
    const Caller caller = context().caller();
    const Id<Office> office = context().office();
    context().deliver(
        context().worker().query(
            [caller, office](service::Services& services) { return services.today().memoWork(caller, office); }),
        this,
        [this, question](const service::MemoWork& work) {
            if (!isCurrent(question))
                return;
            m_work = work;
            rebuild();
            finishLoading();
        },
        [this, question](const Error& error) {
            if (isCurrent(question))
                showError(error);
        });
}

void MemoWorkColumn::rebuild()
{
    clear();
    const auto count = [](qsizetype n) { return tr("%n memo(s)", nullptr, static_cast<int>(n)); };
    if (!m_work.returned.isEmpty()) {
        addHeading(tr("Returned"), count(m_work.returned.size()), true);
        for (const service::ReturnedMemo& memo : std::as_const(m_work.returned))
            addReturned(memo);
    }
    addHeading(tr("Memos to write"), toWrite() == 0 ? QString() : count(toWrite()));
    const QList<LeftText> alone = leftAlone();
    for (const LeftText& left : alone)
        addLeft(left);
    for (const service::MemoToWrite& memo : std::as_const(m_work.toWrite))
        addToWrite(memo);
    if (toWrite() == 0) {
        addEmpty(u"check"_s, tr("Nothing left to write"), tr("Every session of yours has its memo."), tr("All memos"),
                 {Target::Kind::Memos, 0, {}});
    }
    if (!m_work.submitted.isEmpty())
        addSubmitted();
    filled();
}

void MemoWorkColumn::addLeft(const LeftText& left)
{
    TodayCard* card = addCard(u"left"_s + left.draft.uuid, static_cast<int>(TodayCard::Look::Plain));
    const QString name = companyOf(left.draft);
    const QString company = name.isEmpty() ? tr("Without a name yet") : name;
    addTitle(context().themes(), card, company, {});
    addLeftRow(card, left, company);
    card->setAccessibleName(tr("%1, %2").arg(company, wordsOf(left)));
    const auto open = [this, draft = left.draft] { Q_EMIT recoveredWanted(draft); };
    connect(card, &TodayCard::activated, this, open);
    connect(card, &TodayCard::writeRequested, this, open);
}

QString MemoWorkColumn::wordsOf(const LeftText& left) const
{
    const QDate today = tokyoDate(context().clock().now());
    //: a text that a crash left on this computer, and when somebody wrote on it last: "today 10:40"
    return tr("Not sent, last typed %1").arg(DateText::relative(left.writtenAt, today));
}

// That there is a text which the data base does not have, since when, and the way to it.
void MemoWorkColumn::addLeftRow(TodayCard* card, const LeftText& left, const QString& company)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, Space::s1, 0, 0);
    row->setSpacing(Space::s2);
    auto* words = new QLabel(card);
    words->setObjectName(card->objectName() + u"Left"_s);
    words->setWordWrap(true);
    setTextRole(words, TextRole::Label);
    setColored(words, wordsOf(left), context().themes().theme().amber);
    row->addWidget(words, 1);
    auto* go = new QPushButton(tr("Continue writing"), card);
    go->setObjectName(card->objectName() + u"Continue"_s);
    go->setAccessibleName(tr("Continue writing the unsent draft of %1").arg(company));
    setControlSize(go, ControlSize::Tiny);
    row->addWidget(go);
    card->body()->addLayout(row);
    connect(go, &QPushButton::clicked, this, [this, draft = left.draft] { Q_EMIT recoveredWanted(draft); });
}

void MemoWorkColumn::addReturned(const service::ReturnedMemo& returned)
{
    const MemoSummary& memo = returned.memo;
    TodayCard* card = addCard(u"returned%1"_s.arg(memo.id.number()), static_cast<int>(TodayCard::Look::Returned));
    const QString when = memo.start ? tr("session of %1").arg(DateText::monthDay(tokyoDate(*memo.start))) : QString();
    addTitle(context().themes(), card, companyOf(memo), when);
    const Theme& theme = context().themes().theme();
    //: who returned a memo and when: "Ishii (section head) 19 Nov 16:20"
    const QString who =
        tr("— %1 %2 %3")
            .arg(returned.state.returnedBy, returned.state.returnedByBox, DateText::moment(returned.state.returnedAt))
            .simplified();
    auto* reason = new QLabel(card);
    reason->setTextFormat(Qt::RichText);
    reason->setText(u"%1 <span style=\"color:%2\">%3</span>"_s.arg(tr("“%1”").arg(memo.returnComment).toHtmlEscaped(),
                                                                   theme.text3.name(), who.toHtmlEscaped()));
    reason->setWordWrap(true);
    reason->setObjectName(card->objectName() + u"Reason"_s);
    setTextRole(reason, TextRole::Secondary);
    card->body()->addWidget(reason);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, Space::s1, 0, 0);
    row->setSpacing(Space::s2);
    auto* correct = new QPushButton(tr("Correct"), card);
    correct->setObjectName(card->objectName() + u"Correct"_s);
    correct->setAccessibleName(tr("Correct the memo of %1").arg(companyOf(memo)));
    setControlSize(correct, ControlSize::Tiny);
    row->addWidget(correct);
    auto* due = new QLabel(tr("due %1").arg(DateText::shortDay(returned.due)), card);
    setTextRole(due, TextRole::Note);
    if (returned.due < tokyoDate(context().clock().now()))
        setColored(due, due->text(), theme.red);
    row->addWidget(due);
    row->addStretch(1);
    card->body()->addLayout(row);
    card->setAccessibleName(
        tr("Returned: %1, %2, %3").arg(companyOf(memo), memo.returnComment, DateText::shortDay(returned.due)));
    if (const LeftText* left = leftOf(memo.id, {})) {
        addLeftRow(card, *left, companyOf(memo));
        card->setAccessibleName(tr("%1, %2").arg(card->accessibleName(), wordsOf(*left)));
    }
    const Target target = Target::memo(memo.id, returned.field ? code(*returned.field) : QString());
    const auto open = [this, target] { context().go(target); };
    connect(correct, &QPushButton::clicked, this, open);
    connect(card, &TodayCard::activated, this, open);
    connect(card, &TodayCard::writeRequested, this, open);
}

QString MemoWorkColumn::stateOf(const service::MemoToWrite& memo) const
{
    QStringList words;
    if (memo.session.status == BookingStatus::Arrived)
        words.append(label(memo.session.status));
    const int percent = static_cast<int>(memo.filled * 100 + 0.5);
    words.append(memo.session.memo ? tr("Draft %1 %").arg(percent) : tr("Not begun"));
    if (memo.late())
        words.append(tr("%n working day(s) ago", nullptr, memo.workingDays));
    else if (memo.session.memo && memo.empty.size() == 1)
        //: the only field of a memo that is still empty
        words.append(tr("only %1 left").arg(fieldName(memo.empty.first())));
    else if (memo.workingDays > 1)
        words.append(tr("%n working day(s) ago", nullptr, memo.workingDays));
    return words.join(u"・"_s);
}

void MemoWorkColumn::addToWrite(const service::MemoToWrite& memo)
{
    const UnwrittenMemo& session = memo.session;
    const QString key =
        session.memo ? u"memo%1"_s.arg(session.memo.number()) : u"booking%1"_s.arg(session.booking.number());
    TodayCard* card = addCard(u"write"_s + key, static_cast<int>(TodayCard::Look::Plain));
    const QDate today = tokyoDate(context().clock().now());
    const QString company = session.company.isEmpty() ? tr("Without a name yet") : session.company;
    addTitle(context().themes(), card, company, DateText::relative(session.start, today));
    const QString state = stateOf(memo);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s3);
    auto* bar = new QProgressBar(card);
    bar->setRange(0, 100);
    bar->setValue(static_cast<int>(memo.filled * 100 + 0.5));
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Filled"));
    row->addWidget(bar, 1);
    auto* words = new ElidedLabel(context().themes(), state, card);
    words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    words->setObjectName(card->objectName() + u"State"_s);
    setTextRole(words, TextRole::Label);
    if (memo.late()) {
        delete words;
        auto* late = new QLabel(card);
        late->setObjectName(card->objectName() + u"State"_s);
        setTextRole(late, TextRole::Label);
        setColored(late, state, context().themes().theme().amber);
        late->setText(u"<b>%1</b>"_s.arg(late->text()));
        row->addWidget(late);
    } else {
        row->addWidget(words);
    }
    card->body()->addLayout(row);
    card->setAccessibleName(tr("Memo to write: %1, %2").arg(company, state));
    std::function<void()> open = [this, target = targetOf(session)] { context().go(target); };
    if (const LeftText* left = leftOf(session.memo, session.booking)) {
        addLeftRow(card, *left, company);
        card->setAccessibleName(tr("%1, %2").arg(card->accessibleName(), wordsOf(*left)));
        open = [this, draft = left->draft] { Q_EMIT recoveredWanted(draft); };
    }
    connect(card, &TodayCard::activated, this, open);
    connect(card, &TodayCard::writeRequested, this, open);
}

void MemoWorkColumn::addSubmitted()
{
    addHeading(tr("Submitted memos"),
               tr("last 7 days: %1").arg(tr("%n memo(s)", nullptr, static_cast<int>(m_work.submitted.size()))));
    addTableHead({{tr("Company"), 0}, {tr("Session"), DayLetters}, {tr("State"), StateLetters}});
    for (const SubmittedMemo& memo : std::as_const(m_work.submitted))
        addSubmittedRow(memo);
}

void MemoWorkColumn::addSubmittedRow(const SubmittedMemo& memo)
{
    ThemeManager& themes = context().themes();
    TodayCard* card = addRow(u"submitted%1"_s.arg(memo.memo.number()));
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s2);
    auto* name = new ElidedLabel(themes, memo.company, card);
    setTextRole(name, TextRole::Table);
    row->addWidget(name, 1);
    auto* day = new QLabel(memo.start ? DateText::monthDay(tokyoDate(*memo.start)) : QString(), card);
    setTextRole(day, TextRole::Help);
    day->setFixedWidth(columnWidth(DayLetters));
    row->addWidget(day);
    const bool confirmed = memo.status == MemoStatus::Confirmed;
    const QString state = confirmed && memo.confirmedAt
                              ? tr("confirmed %1").arg(DateText::monthDay(tokyoDate(*memo.confirmedAt)))
                              : tr("Waits for the office");
    auto* chip = new Chip(themes, state, confirmed ? Chip::Tone::Green : Chip::Tone::Amber, card);
    auto* place = new QHBoxLayout;
    place->addStretch(1);
    place->addWidget(chip);
    auto* cell = new QWidget(card);
    cell->setLayout(place);
    place->setContentsMargins(0, 0, 0, 0);
    cell->setMinimumWidth(columnWidth(StateLetters));
    row->addWidget(cell);
    card->body()->addLayout(row);
    card->setAccessibleName(tr("%1, %2").arg(memo.company, state));
    connect(card, &TodayCard::activated, this, [this, id = memo.memo] { context().go(Target::memo(id)); });
}

} // namespace yorozu::ui
