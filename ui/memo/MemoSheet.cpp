// SPDX-License-Identifier: GPL-3.0-or-later
// The cells and where they stand. MemoSheetContent.cpp fills and reads them, MemoSheetPainting.cpp draws the paper
// beneath them.
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
#include <QTextEdit>

namespace yorozu::ui {

namespace {

constexpr int SideMargin = 24;
constexpr int BottomMargin = 20;
constexpr int LeastWidth = 640;

sheet::DatePart partOf(rules::TimePart part)
{
    switch (part) {
    case rules::TimePart::Year:
        return sheet::DatePart::Year;
    case rules::TimePart::Month:
        return sheet::DatePart::Month;
    case rules::TimePart::Day:
        return sheet::DatePart::Day;
    case rules::TimePart::FromHour:
        return sheet::DatePart::FromHour;
    case rules::TimePart::ToHour:
        return sheet::DatePart::ToHour;
    }
    Q_UNREACHABLE();
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
    if (problems.isEmpty())
        return;
    if (problems.constFirst().field == MemoField::SessionTime)
        m_time->focusPart(partOf(rules::partToMend(m_time->value(), m_context.clock().now())));
    else
        focusField(problems.constFirst().field);
}

void MemoSheet::keepProblems(const QList<rules::FieldProblem>& problems)
{
    for (auto cell = m_cells.cbegin(); cell != m_cells.cend(); ++cell) {
        const auto left = std::find_if(problems.cbegin(), problems.cend(),
                                       [&cell](const auto& problem) { return problem.field == cell.key(); });
        // A cell takes its mark off when it is edited; where the key did not mend it, it gets it back.
        const QString message = left == problems.cend() ? QString() : left->message;
        if (cell.value()->problem() != message)
            cell.value()->setProblem(message);
    }
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
    // Everything is filled: one writes on where the text ends.
    m_advice->textEdit()->moveCursor(QTextCursor::End);
    focusField(MemoField::Advice);
}

bool MemoSheet::isComposing() const
{
    return std::any_of(m_cells.cbegin(), m_cells.cend(), [](const SheetCell* cell) { return cell->isComposing(); }) ||
           m_remark->isComposing();
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
