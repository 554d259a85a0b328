// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/SearchPalette.h"

#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/search/PaletteDelegate.h"
#include "ui/search/PaletteFoot.h"
#include "ui/search/PaletteModel.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/Painting.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int PanelWidth = 640;
constexpr int PanelTop = 72;
constexpr int PanelMargin = 24; // what stays free below it
constexpr int InputHeight = 48;
constexpr int ListBottom = 8;
constexpr int SearchIcon = 18;
constexpr int AskIndexAgainMs = 1000;

} // namespace

SearchPalette::SearchPalette(DeskContext& context, QWidget* window)
    : QWidget(window)
    , m_context(context)
    , m_panel(new QFrame(this))
    , m_field(new QLineEdit(m_panel))
    , m_chips(new QWidget(m_panel))
    , m_filterButton(new QPushButton(m_panel))
    , m_scopeButton(new QPushButton(m_panel))
    , m_count(new QLabel(m_panel))
    , m_list(new QListView(m_panel))
    , m_model(new PaletteModel(this))
    , m_foot(new PaletteFoot(context.themes(), m_panel))
    , m_filterMenu(new QMenu(this))
{
    hide();
    buildUi();
    m_slow.setSingleShot(true);
    m_slow.setInterval(skeletonDelayMs);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_count->setText(tr("Searching …")); });
    m_index.setSingleShot(true);
    m_index.setInterval(AskIndexAgainMs);
    connect(&m_index, &QTimer::timeout, this, &SearchPalette::ask);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_moved = false;
        m_openNext.reset();
        ask();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { open(index.row()); });
    connect(m_scopeButton, &QPushButton::clicked, this, [this] { narrow(1); });
    connect(&context.themes(), &ThemeManager::changed, this, [this] { arrange(); });
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    retranslate();
}

void SearchPalette::buildUi()
{
    setObjectName(u"searchPalette"_s);
    m_panel->setObjectName(u"palettePanel"_s);
    setSurfaceRole(m_panel, SurfaceRole::Raised);
    m_field->setObjectName(u"paletteField"_s);
    // No frame and no ground: the panel itself is the field.
    m_field->setFrame(false);
    m_field->setStyleSheet(
        u"QLineEdit, QLineEdit:hover, QLineEdit:focus { background: transparent; border: none; padding: 0; }"_s);
    m_chips->setObjectName(u"paletteFilters"_s);
    m_filterButton->setObjectName(u"paletteFilterButton"_s);
    m_scopeButton->setObjectName(u"paletteScope"_s);
    m_count->setObjectName(u"paletteCount"_s);
    m_list->setObjectName(u"paletteList"_s);
    for (QPushButton* button : {m_filterButton, m_scopeButton}) {
        setControlSize(button, ControlSize::Tiny);
        button->setFocusPolicy(Qt::NoFocus); // Tab narrows the kind; Ctrl+F opens the filters
    }
    m_context.themes().bindIcon(m_filterButton, u"filter"_s);
    m_filterButton->setMenu(m_filterMenu);
    m_filterMenu->setObjectName(u"paletteFilterMenu"_s);
    setTextRole(m_count, TextRole::Note);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_context.themes(), *m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* icon = new QLabel(m_panel);
    const auto showIcon = [this, icon] {
        icon->setPixmap(m_context.themes().icons().pixmap(u"search"_s, SearchIcon, m_context.themes().theme().text3,
                                                          devicePixelRatioF()));
        m_field->setFont(m_context.themes().font(Type::heading.regular()));
    };
    showIcon();
    connect(&m_context.themes(), &ThemeManager::changed, icon, showIcon);

    auto* chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(Space::s1);
    auto* inputRow = new QWidget(m_panel);
    inputRow->setFixedHeight(InputHeight);
    auto* input = new QHBoxLayout(inputRow);
    input->setContentsMargins(Space::s4, 0, Space::s4, 0);
    input->setSpacing(Space::s3);
    input->addWidget(icon);
    input->addWidget(m_chips);
    input->addWidget(m_field, 1);
    input->addWidget(m_filterButton);
    input->addWidget(m_scopeButton);
    input->addWidget(m_count);
    auto* line = new QFrame(m_panel);
    line->setFixedHeight(1);
    setSurfaceRole(line, SurfaceRole::Line);
    auto* layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(inputRow);
    layout->addWidget(line);
    layout->addWidget(m_list, 1);
    layout->addSpacing(ListBottom);
    layout->addWidget(m_foot);
}

void SearchPalette::popUp(const QString& words)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_commands = m_listCommands ? m_listCommands() : QList<PaletteCommand>();
    m_allFilters = allFilters(m_context.centre(), tokyoDate(m_context.clock().now()));
    buildFilterMenu();
    m_scope = PaletteScope::All;
    m_filters.clear();
    m_composing = false;
    m_openNext.reset();
    showFilters();
    m_model->setRows({});
    m_field->setText(words);
    retranslate();
    arrange();
    QWidget::show();
    raise();
    m_field->setFocus(Qt::OtherFocusReason); // without choosing what stands there
    ask();
}

void SearchPalette::closeUp()
{
    if (!isVisible())
        return;
    hide();
    m_index.stop();
    m_slow.stop();
    ++m_question;
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

const PaletteRow* SearchPalette::currentRow() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

// One question at a time: whatever was typed while it was answered is asked once, when the answer is there.
void SearchPalette::ask()
{
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    service::SearchRequest request;
    request.words = m_field->text().trimmed();
    request.ownDrafts = true;
    applyFilters(m_filters, request);
    request.clients = m_scope == PaletteScope::All || m_scope == PaletteScope::Clients;
    request.bookings = m_scope == PaletteScope::All || m_scope == PaletteScope::Bookings;
    request.memos = m_scope == PaletteScope::All || m_scope == PaletteScope::Memos;
    request.agencies = m_scope == PaletteScope::All || m_scope == PaletteScope::Agencies;
    const Caller caller = m_context.caller();
    const quint64 question = ++m_question;
    const bool recent = request.words.isEmpty() && m_filters.isEmpty();
    const QList<service::SearchRecord> records =
        recent && m_recentRecords ? m_recentRecords() : QList<service::SearchRecord>();
    m_asking = true;
    m_askAgain = false;
    m_slow.start();
    const auto done = [this, question](const service::SearchAnswer* answer) {
        m_asking = false;
        m_slow.stop();
        if (m_askAgain)
            ask();
        else if (answer && question == m_question && isVisible())
            answered(*answer);
    };
    m_context.deliver(
        m_context.worker().query([caller, request, records, recent](service::Services& services) {
            return recent ? services.search().recall(caller, records) : services.search().search(caller, request);
        }),
        this, [done](const service::SearchAnswer& answer) { done(&answer); },
        [this, done](const Error& error) {
            done(nullptr);
            show({remarkRow(error.message)});
            m_count->clear();
        });
}

void SearchPalette::answered(const service::SearchAnswer& answer)
{
    const QString words = m_field->text().trimmed();
    const QDate today = tokyoDate(m_context.clock().now());
    const bool recent = words.isEmpty() && m_filters.isEmpty();
    QList<PaletteRow> rows = recent ? recalledRows(answer, today) : answerRows(answer, m_scope, today);
    const bool nothing = !recent && rows.isEmpty() && m_scope != PaletteScope::Commands;
    if (nothing)
        rows.append(remarkRow(tr("Nothing found"), tr("Try fewer or other words.")));
    if (!answer.complete) {
        rows.prepend(remarkRow(tr("The index is still being built: not everything is found yet."),
                               tr("%1 of %2").arg(answer.indexed).arg(answer.toIndex)));
        m_index.start();
    }
    if (m_scope == PaletteScope::All)
        rows += filterRows(words);
    if (m_scope == PaletteScope::All || m_scope == PaletteScope::Commands) {
        const QList<PaletteRow> commands = commandRows(m_commands, words);
        if (!commands.isEmpty())
            rows += QList<PaletteRow>{headRow(scopeName(PaletteScope::Commands))} + commands;
    }
    const QString count = recent ? QString() : countText(answer.total(), answer.more());
    m_count->setText(count);
    m_count->setAccessibleName(count);
    show(std::move(rows));
    if (!recent)
        m_context.announce(tr("Search: %1").arg(nothing ? tr("Nothing found") : count)); // it stays in the status bar
    if (m_openNext && m_list->currentIndex().isValid()) {
        open(m_list->currentIndex().row(), *std::exchange(m_openNext, std::nullopt));
    }
}

QList<PaletteRow> SearchPalette::filterRows(const QString& words)
{
    QList<PaletteRow> rows;
    for (const PaletteFilter& filter : filtersFor(m_allFilters, m_filters, words)) {
        PaletteRow row;
        row.kind = PaletteRow::Kind::Filter;
        row.icon = u"filter"_s;
        row.title = service::marked(filter.name, words);
        row.rest.text = tr("only this: %1").arg(filterKindName(filter.what));
        row.does = [this, filter] {
            m_field->clear();
            addFilter(filter);
        };
        rows.append(row);
    }
    if (!rows.isEmpty())
        rows.prepend(headRow(tr("Filter by")));
    return rows;
}

void SearchPalette::show(const QList<PaletteRow>& rows)
{
    // What somebody chose stays chosen while the list grows, if it is still there; else Enter means the first line.
    const std::optional<Target> before = m_moved && currentRow() ? currentRow()->target : std::nullopt;
    m_model->setRows(rows);
    int current = m_model->nextToChoose(-1, 1);
    for (int at = 0; before && at < m_model->rowCount(); ++at) {
        if (m_model->row(at).target == before)
            current = at;
    }
    choose(current);
    arrange();
}

void SearchPalette::showFilters()
{
    QLayout* layout = m_chips->layout();
    while (QLayoutItem* item = layout->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const PaletteFilter& filter : std::as_const(m_filters)) {
        auto* chip = new Chip(m_context.themes(), filter.name, Chip::Tone::Accent, m_chips);
        chip->setObjectName(u"paletteFilter%1"_s.arg(static_cast<int>(filter.what)));
        chip->setGlyph(u"x"_s);
        chip->setInteractive(true);
        chip->setFocusPolicy(Qt::NoFocus);
        chip->setAccessibleName(tr("%1: %2. Take the filter away").arg(filterKindName(filter.what), filter.name));
        chip->setToolTip(chip->accessibleName());
        const PaletteFilter::What what = filter.what;
        connect(chip, &QAbstractButton::clicked, this, [this, what] { removeFilter(what); });
        layout->addWidget(chip);
    }
    m_chips->setVisible(!m_filters.isEmpty());
}

void SearchPalette::buildFilterMenu()
{
    m_filterMenu->clear();
    for (const auto what : {PaletteFilter::What::Person, PaletteFilter::What::Period, PaletteFilter::What::Topic,
                            PaletteFilter::What::Office}) {
        QMenu* menu = m_filterMenu->addMenu(filterKindName(what));
        menu->setObjectName(u"paletteFilterMenu%1"_s.arg(static_cast<int>(what)));
        for (const PaletteFilter& filter : std::as_const(m_allFilters)) {
            if (filter.what == what)
                menu->addAction(filter.name, this, [this, filter] { addFilter(filter); });
        }
    }
}

// As high as what is found, as wide as the design, in the middle of the window.
void SearchPalette::arrange()
{
    setGeometry(parentWidget()->rect());
    const int width = std::min(PanelWidth, this->width() - 2 * PanelMargin);
    int rows = 0;
    for (int at = 0; at < m_model->rowCount(); ++at)
        rows += m_list->sizeHintForRow(at);
    // Both edges, of the panel itself and of its layout, and the line below the field.
    const QMargins edges = m_panel->contentsMargins() + m_panel->layout()->contentsMargins();
    const int frame = edges.top() + edges.bottom() + 1;
    const int wanted = InputHeight + rows + ListBottom + m_foot->minimumHeight() + frame;
    const int height = std::min(wanted, this->height() - PanelTop - PanelMargin);
    m_panel->setGeometry((this->width() - width) / 2, PanelTop, width, height);
}

void SearchPalette::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_context.themes().theme().veil);
}

void SearchPalette::mousePressEvent(QMouseEvent* event)
{
    if (!m_panel->geometry().contains(event->pos()))
        closeUp();
}

void SearchPalette::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchPalette::retranslate()
{
    setAccessibleName(tr("Search"));
    m_field->setAccessibleName(tr("Search for"));
    m_field->setPlaceholderText(tr("Name, reading, number, words of a memo, or a command"));
    m_list->setAccessibleName(tr("Found"));
    m_filterButton->setAccessibleName(tr("Filter by person, period, topic or office"));
    m_filterButton->setToolTip(m_filterButton->accessibleName());
    m_scopeButton->setText(scopeName(m_scope));
    m_scopeButton->setAccessibleName(tr("Kind: %1").arg(scopeName(m_scope)));
    m_scopeButton->setToolTip(tr("Narrow the kind (Tab)"));
}

} // namespace yorozu::ui
