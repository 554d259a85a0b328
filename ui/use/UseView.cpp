// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/use/UseView.h"

#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/use/ConsultationsPart.h"
#include "ui/use/CrosstabPart.h"
#include "ui/use/NumberCard.h"
#include "ui/use/OtherCentresPart.h"
#include "ui/use/UseTimesPart.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

// Charts and list share the width as on the dashboard.
constexpr int ChartsShare = 28;
constexpr int ListShare = 10;

QScrollArea* scrolled(UsePart* part, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setWidget(part);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

} // namespace

UseView::UseView(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_tabs(new SegmentedControl(context.themes(), this))
    , m_controls(new QStackedWidget(this))
    , m_band(new Band(context.themes(), this))
    , m_stack(new QStackedWidget(this))
    , m_times(new UseTimesPart(context, this))
    , m_consultations(new ConsultationsPart(context, this))
    , m_crosstab(new CrosstabPart(context, this))
    , m_others(new OtherCentresPart(context, this))
    , m_parts{m_times, m_consultations, m_crosstab, m_others}
    , m_list(new NumberCard(context, this))
{
    setObjectName(u"useView"_s);
    setFocusPolicy(Qt::ClickFocus);
    m_tabs->setObjectName(u"useTabs"_s);
    m_band->setObjectName(u"useBand"_s);
    build();
    for (UsePart* part : std::as_const(m_parts))
        connectPart(part);
    connect(m_tabs, &SegmentedControl::currentChanged, this, &UseView::showPart);
    connect(m_band, &Band::actionTriggered, this, [this] { current()->askAgain(); });
    connect(m_list, &NumberCard::cleared, this, [this] { current()->forget(); });
    connect(m_list, &NumberCard::backWanted, this, [this] {
        QWidget* chart = current()->chosenChart();
        (chart ? chart : current()->front())->setFocus(Qt::OtherFocusReason);
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &UseView::askIfStale);
    retranslate();
}

void UseView::build()
{
    for (UsePart* part : std::as_const(m_parts)) {
        m_tabs->segment(m_tabs->addSegment({}))->setObjectName(u"useTab%1"_s.arg(m_tabs->count() - 1));
        m_stack->addWidget(scrolled(part, m_stack));
        // The widest of them gives the stack its width: each keeps its own, at the right.
        auto* place = new QWidget(m_controls);
        auto* row = new QHBoxLayout(place);
        row->setContentsMargins(0, 0, 0, 0);
        row->addStretch(1);
        if (QWidget* controls = part->controls())
            row->addWidget(controls);
        m_controls->addWidget(place);
    }
    m_tabs->setCurrentIndex(0);
    m_controls->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::s3);
    head->addWidget(m_tabs);
    head->addStretch(1);
    head->addWidget(m_controls);
    auto* body = new QHBoxLayout;
    body->setSpacing(Space::s2);
    body->addWidget(m_stack, ChartsShare);
    body->addWidget(m_list, ListShare);
    m_stack->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s4, Space::s3, Space::s4, Space::s2);
    layout->setSpacing(Space::s2);
    layout->addLayout(head);
    layout->addWidget(m_band);
    layout->addLayout(body, 1);
    m_band->hide();
}

void UseView::connectPart(UsePart* part)
{
    connect(part, &UsePart::chosen, m_list, &NumberCard::show);
    connect(part, &UsePart::entered, m_list, &NumberCard::takeKeys);
    connect(part, &UsePart::forgotten, m_list, &NumberCard::clear);
    connect(part, &UsePart::spanWanted, this, &UseView::spanWanted);
    connect(part, &UsePart::answered, m_band, &QWidget::hide);
    connect(part, &UsePart::failed, this, [this](const Error& error) {
        m_band->showMessage(Band::Kind::Error, error.message);
        m_band->setAction(tr("Try again"));
    });
}

UsePart* UseView::current() const
{
    return m_parts.at(part());
}

int UseView::part() const
{
    return std::max(m_tabs->currentIndex(), 0);
}

void UseView::showPart(int part)
{
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(part);
    for (UsePart* other : std::as_const(m_parts))
        other->forget();
    m_list->clear();
    m_band->hide();
    m_stack->setCurrentIndex(part);
    m_controls->setCurrentIndex(part);
    askIfStale();
}

void UseView::setQuestion(const UseQuestion& question)
{
    m_question = question;
    if (isVisible())
        m_soon.start();
}

void UseView::makeStale()
{
    for (UsePart* part : std::as_const(m_parts))
        part->makeStale();
    if (isVisible())
        m_soon.start();
}

void UseView::askIfStale()
{
    if (m_question && isVisible() && current()->isStale(*m_question))
        current()->ask(*m_question);
}

bool UseView::isSettled() const
{
    return !m_soon.isActive() && current()->isSettled() && m_list->isSettled();
}

void UseView::takeKeys()
{
    current()->front()->setFocus(Qt::OtherFocusReason);
}

void UseView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    askIfStale();
}

// 1–4 lead to the parts.
void UseView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && event->key() >= Qt::Key_1 && event->key() < Qt::Key_1 + static_cast<int>(m_parts.size())) {
        showPart(event->key() - Qt::Key_1);
        takeKeys();
    } else if (plain && event->key() == Qt::Key_Escape) {
        if (m_list->hasNothing()) {
            Q_EMIT leaveWanted();
        } else {
            current()->forget();
            m_list->clear();
        }
    } else {
        QWidget::keyPressEvent(event);
    }
}

QList<QWidget*> UseView::tabs() const
{
    return QList<QWidget*>{m_tabs, m_controls, m_band} + current()->tabs() + QList<QWidget*>{m_list};
}

void UseView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UseView::retranslate()
{
    for (int at = 0; at < m_parts.size(); ++at)
        m_tabs->setSegmentText(at, m_parts.at(at)->heading());
    m_tabs->setAccessibleName(tr("Parts of the use"));
}

} // namespace yorozu::ui
