// SPDX-License-Identifier: GPL-3.0-or-later
// The cells, what they hold and where they stand; MemoSheetPainting.cpp draws the paper beneath them.
#include "ui/memo/MemoSheet.h"

#include "core/japanese/Holidays.h"
#include "ui/async/DeskContext.h"
#include "ui/fields/FuriganaFiller.h"
#include "ui/fields/LineCell.h"
#include "ui/fields/LongTextCell.h"
#include "ui/fields/RespondersCell.h"
#include "ui/fields/SessionTimeField.h"
#include "ui/fields/StaffCell.h"
#include "ui/memo/ContinuationCounter.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPlainTextEdit>

namespace yorozu::ui {

namespace {

constexpr int SideMargin = 24;
constexpr int BottomMargin = 20;
constexpr int LeastWidth = 640;

QStringList boxNames(const QList<StampBox>& boxes)
{
    QStringList names;
    for (const StampBox& box : boxes)
        names.append(box.name);
    return names;
}

} // namespace

MemoSheet::MemoSheet(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(sheet::memoSheet({QStringLiteral("担当"), QStringLiteral("調査役"), QStringLiteral("課長")}))
{
    setObjectName(QStringLiteral("memoSheet"));
    buildCells();
    nameCells();
    connectCells();
    setTabs();
    connect(&context.themes(), &ThemeManager::changed, this, [this] { update(); });
}

MemoSheet::~MemoSheet() = default;

void MemoSheet::buildCells()
{
    ThemeManager& themes = m_context.themes();
    m_time = new SessionTimeField(themes, m_context.clock(), japanese::Holidays(), this);
    m_responders = new RespondersCell(themes, this);
    m_companyKana = new LineCell(themes, LineCell::Style::Kana, this);
    m_company = new LineCell(themes, LineCell::Style::Name, this);
    m_business = new LineCell(themes, LineCell::Style::Plain, this);
    m_consulteeKana = new LineCell(themes, LineCell::Style::Kana, this);
    m_consultee = new LineCell(themes, LineCell::Style::Plain, this);
    m_recorder = new StaffCell(themes, this);
    m_consultation = new LongTextCell(themes, this);
    m_advice = new LongTextCell(themes, this);
    m_impression = new LongTextCell(themes, this);
    m_remark = new LongTextCell(themes, this);
    m_stamps = new StampBoxesView(themes, this);
    m_companyFiller = new FuriganaFiller(m_company, m_companyKana, this);
    m_consulteeFiller = new FuriganaFiller(m_consultee, m_consulteeKana, this);
    m_counter = new ContinuationCounter(this);
    m_cells = {{MemoField::SessionTime, m_time},          {MemoField::Responders, m_responders},
               {MemoField::CompanyKana, m_companyKana},   {MemoField::Company, m_company},
               {MemoField::Business, m_business},         {MemoField::ConsulteeKana, m_consulteeKana},
               {MemoField::Consultee, m_consultee},       {MemoField::Recorder, m_recorder},
               {MemoField::Consultation, m_consultation}, {MemoField::Advice, m_advice},
               {MemoField::Impression, m_impression}};
}

void MemoSheet::nameCells()
{
    // The words of the paper are the accessible names, in English for the English interface.
    const QHash<MemoField, QString> names{{MemoField::SessionTime, tr("Date and time of the consultation")},
                                          {MemoField::Responders, tr("Responders")},
                                          {MemoField::CompanyKana, tr("Company, reading")},
                                          {MemoField::Company, tr("Company")},
                                          {MemoField::Business, tr("Main business")},
                                          {MemoField::ConsulteeKana, tr("Consultee, reading")},
                                          {MemoField::Consultee, tr("Consultee")},
                                          {MemoField::Recorder, tr("Recorder")},
                                          {MemoField::Consultation, tr("What was asked")},
                                          {MemoField::Advice, tr("What was advised")},
                                          {MemoField::Impression, tr("Impression (internal)")}};
    for (auto cell = m_cells.cbegin(); cell != m_cells.cend(); ++cell)
        cell.value()->setNames(QStringLiteral("memo_") + code(cell.key()), names.value(cell.key()));
    m_remark->setNames(QStringLiteral("memo_remark"), tr("Remark of the office"));
    m_stamps->setObjectName(QStringLiteral("memo_stamps"));
    m_stamps->setAccessibleName(tr("Confirmation by the office"));
    setAccessibleName(tr("Consultation memo"));
}

void MemoSheet::connectCells()
{
    for (auto cell = m_cells.cbegin(); cell != m_cells.cend(); ++cell) {
        const MemoField field = cell.key();
        connect(cell.value(), &SheetCell::edited, this, [this, field] { cellEdited(field); });
    }
    connect(m_companyFiller, &FuriganaFiller::filled, this, [this] { cellEdited(MemoField::CompanyKana); });
    connect(m_consulteeFiller, &FuriganaFiller::filled, this, [this] { cellEdited(MemoField::ConsulteeKana); });
    connect(m_company, &LineCell::textEdited, this, &MemoSheet::companyTyped);
    connect(m_company, &LineCell::suggestionTaken, this, [this](qint64 id) { Q_EMIT clientChosen(Id<Client>(id)); });
    for (LongTextCell* text : {m_consultation, m_advice, m_impression, m_remark})
        connect(text, &LongTextCell::pasteRefused, this, &MemoSheet::pasteRefused);
    for (LongTextCell* text : {m_consultation, m_advice, m_impression})
        connect(text, &LongTextCell::countChanged, this, [this] { countPages(); });
    m_remark->textEdit()->installEventFilter(this);
    connect(m_counter, &ContinuationCounter::counted, this, [this](int pages) {
        m_pages = pages;
        update();
    });
    connect(m_stamps, &StampBoxesView::stampRequested, this, &MemoSheet::stampRequested);
    connect(m_stamps, &StampBoxesView::undoRequested, this, &MemoSheet::undoStampRequested);
}

void MemoSheet::setTabs()
{
    QWidget* previous = nullptr;
    const QList<MemoField> order = m_layout.tabOrder();
    for (const MemoField field : order) {
        QWidget* current = m_cells.value(field);
        if (previous && current)
            setTabOrder(previous, current);
        if (current)
            previous = current;
    }
    setTabOrder(previous, m_remark);
    setTabOrder(m_remark, m_stamps);
}

void MemoSheet::load(const service::MemoView& view, const MemoContent& content, bool editable)
{
    m_loading = true;
    // A remark that is being written survives a reload.
    const bool keepsRemark = m_memo.id == view.memo.id && m_remarkEditable && m_remark->isDirty() &&
                             view.memo.status == MemoStatus::Submitted;
    m_memo = view.memo;
    m_ledger = view.client;
    m_content = content;
    m_editable = editable;
    m_ledgerAsked = false;
    m_layout = sheet::memoSheet(boxNames(view.boxes));
    m_responders->setStaff(m_context.centre().staff);
    m_responders->setAgencies(m_context.centre().agencies);
    m_recorder->setStaff(m_context.centre().staff);
    m_time->load(content.time);
    m_responders->load(content.attendees);
    // Names before their readings: a name that is put in counts as typed as long as the reading is automatic.
    m_company->load(content.company);
    m_companyKana->load(content.companyKana);
    m_business->load(content.business);
    m_consultee->load(content.consultee);
    m_consulteeKana->load(content.consulteeKana);
    m_recorder->load({content.recorder, content.recorderName});
    m_consultation->load(content.consultation);
    m_advice->load(content.advice);
    m_impression->load(content.impression);
    if (!keepsRemark)
        m_remark->load(view.memo.remark);
    for (SheetCell* cell : std::as_const(m_cells))
        cell->setReadOnly(!editable);
    m_impression->setReadOnly(!editable || view.impressionHidden);
    m_companyFiller->reset();
    m_consulteeFiller->reset();
    clearProblems();
    markOrigins(view, content);
    placeCells();
    m_loading = false;
    countPages();
    update();
}

void MemoSheet::refresh(const service::MemoView& view)
{
    m_memo = view.memo;
    if (view.client && view.client->id == m_content.client)
        m_ledger = view.client;
    m_layout = sheet::memoSheet(boxNames(view.boxes));
    if (!m_remark->hasFocusInside())
        m_remark->load(view.memo.remark);
    placeCells();
    countPages();
    update();
}

// 予約から and 台帳から: where a value came from before anybody typed.
void MemoSheet::markOrigins(const service::MemoView& view, const MemoContent& content)
{
    for (SheetCell* cell : std::as_const(m_cells))
        cell->setOrigin(Origin::None);
    if (!m_editable)
        return;
    if (view.booking) {
        if (content.time == TypedSessionTime::of(view.booking->start, view.booking->end))
            m_time->setOrigin(Origin::Booking);
        const bool sameStaff =
            content.attendees.size() == view.booking->staff.size() &&
            std::equal(content.attendees.cbegin(), content.attendees.cend(), view.booking->staff.cbegin(),
                       [](const Attendee& a, const BookingStaff& b) { return a.staff == b.staff && a.part == b.part; });
        if (sameStaff)
            m_responders->setOrigin(Origin::Booking);
    }
    if (view.client) {
        if (!content.company.isEmpty() && content.company == view.client->name)
            m_company->setOrigin(Origin::Ledger);
        if (!content.business.isEmpty() && content.business == view.client->business)
            m_business->setOrigin(Origin::Ledger);
    }
}

MemoContent MemoSheet::content() const
{
    MemoContent content = m_content;
    content.time = m_time->value();
    content.attendees = m_responders->value();
    content.companyKana = m_companyKana->value();
    content.company = m_company->value();
    content.business = m_business->value();
    content.consulteeKana = m_consulteeKana->value();
    content.consultee = m_consultee->value();
    content.recorder = m_recorder->value().staff;
    content.recorderName = m_recorder->value().name;
    content.consultation = m_consultation->value();
    content.advice = m_advice->value();
    if (!m_impression->isReadOnly())
        content.impression = m_impression->value();
    return content;
}

void MemoSheet::cellEdited(MemoField field)
{
    if (m_loading)
        return;
    if (field == MemoField::Company)
        m_content.client = {}; // another name: another client, unless one is chosen from the list
    if (field == MemoField::Company || field == MemoField::Consultee)
        m_content.person = {};
    const bool ofLedger = field == MemoField::Business || field == MemoField::CompanyKana;
    if (ofLedger && m_ledger && m_content.client && !m_ledgerAsked) {
        m_ledgerAsked = true;
        Q_EMIT ledgerDiffers();
    }
    Q_EMIT edited();
}

void MemoSheet::setStamps(const StampState& state)
{
    m_stamps->setState(state);
    m_stamps->setFocusPolicy(state.undoable ? Qt::StrongFocus : Qt::NoFocus);
}

void MemoSheet::setRemarkEditable(bool editable)
{
    m_remarkEditable = editable;
    m_remark->setReadOnly(!editable);
    // Without a remark the cell says what it is for, painted on the paper.
    m_remark->setVisible(editable || !m_remark->value().isEmpty());
    update();
}

QString MemoSheet::remark() const
{
    return m_remark->value();
}

void MemoSheet::showProblems(const QList<rules::FieldProblem>& problems)
{
    clearProblems();
    for (const rules::FieldProblem& problem : problems) {
        if (SheetCell* cell = m_cells.value(problem.field))
            cell->setProblem(problem.message);
    }
    if (!problems.isEmpty())
        focusField(problems.constFirst().field);
}

void MemoSheet::clearProblems()
{
    for (SheetCell* cell : std::as_const(m_cells))
        cell->setProblem({});
}

void MemoSheet::focusField(MemoField field)
{
    if (SheetCell* cell = m_cells.value(field))
        cell->setFocus(Qt::OtherFocusReason);
}

void MemoSheet::focusFirstEmpty()
{
    const QList<MemoField> order = m_layout.tabOrder();
    for (const MemoField field : order) {
        const bool kana = field == MemoField::CompanyKana || field == MemoField::ConsulteeKana;
        if (!kana && content().fieldText(field).trimmed().isEmpty()) {
            focusField(field);
            return;
        }
    }
    focusField(MemoField::Advice);
}

bool MemoSheet::isComposing() const
{
    return std::any_of(m_cells.cbegin(), m_cells.cend(), [](const SheetCell* cell) { return cell->isComposing(); }) ||
           m_remark->isComposing();
}

void MemoSheet::offerClients(const QList<Client>& clients)
{
    m_offered = clients;
    QList<Suggestion> suggestions;
    for (const Client& client : clients) {
        QStringList notes{client.number};
        if (!client.municipality.isEmpty())
            notes.append(client.municipality);
        if (!client.persons.isEmpty())
            notes.append(client.persons.constFirst().name);
        suggestions.append({client.id.number(), client.name, notes.join(QStringLiteral(" · "))});
    }
    m_company->setSuggestions(suggestions);
}

void MemoSheet::takeClient(const Client& client)
{
    m_ledger = client;
    m_content.client = client.id;
    m_content.person = {};
    m_company->fill(client.name);
    m_companyKana->fill(client.kana);
    m_companyFiller->reset();
    if (m_business->value().isEmpty())
        m_business->fill(client.business);
    if (m_consultee->value().isEmpty() && !client.persons.isEmpty()) {
        m_content.person = client.persons.constFirst().id;
        m_consultee->fill(client.persons.constFirst().name);
        m_consulteeKana->fill(client.persons.constFirst().kana);
    }
    if (m_content.channel == 0)
        m_content.channel = client.channel;
    m_company->setOrigin(Origin::Ledger);
    m_companyFiller->reset();
    m_consulteeFiller->reset();
    Q_EMIT edited();
}

void MemoSheet::placeCells()
{
    const QRectF area(SideMargin, 0, std::max(width(), LeastWidth) - 2 * SideMargin, height() - BottomMargin);
    m_placed = sheet::place(m_layout, sheet::Medium::ScreenPx, area);
    QRect stamps;
    for (const sheet::PlacedCell& placed : std::as_const(m_placed)) {
        const QRect rect = placed.rect.toRect();
        const bool editor = placed.cell.role == sheet::Role::Value || placed.cell.role == sheet::Role::LongText;
        if (editor && placed.cell.field && m_cells.contains(*placed.cell.field))
            m_cells.value(*placed.cell.field)->setGeometry(rect.adjusted(1, 1, 0, 0));
        else if (placed.cell.role == sheet::Role::Remark)
            m_remark->setGeometry(rect.adjusted(1, 1, 0, 0));
        else if (placed.cell.role == sheet::Role::Stamp || placed.cell.role == sheet::Role::StampHead)
            stamps = stamps.united(rect);
    }
    m_stamps->setGeometry(stamps);
}

void MemoSheet::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeCells();
}

void MemoSheet::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        nameCells();
    QWidget::changeEvent(event);
}

bool MemoSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_remark->textEdit() && event->type() == QEvent::FocusOut && m_remarkEditable && m_remark->isDirty())
        Q_EMIT remarkEdited(m_remark->value());
    return QWidget::eventFilter(watched, event);
}

QSize MemoSheet::sizeHint() const
{
    return {832, std::max(752, sheet::minimumScreenHeight(m_layout) + BottomMargin)};
}

QSize MemoSheet::minimumSizeHint() const
{
    return {LeastWidth, sheet::minimumScreenHeight(m_layout) + BottomMargin};
}

void MemoSheet::countPages()
{
    if (m_loading)
        return;
    Memo memo = m_memo;
    memo.content = content();
    m_counter->count(SheetValues::of(memo, m_context.centre().stampBoxes));
}

} // namespace yorozu::ui
