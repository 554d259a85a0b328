// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/MemoPreview.h"

#include "core/rules/MemoLifeCycle.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/paper/Page.h"
#include "ui/paper/SheetValues.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/controls/KeyButton.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"
#include "ui/today/ReviewSheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QtConcurrentRun>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int PaneWidth = 512;

} // namespace

MemoPreview::MemoPreview(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_company(new ElidedLabel(context.themes(), {}, this))
    , m_session(new QLabel(this))
    , m_position(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_band(new Band(context.themes(), this))
    , m_scroll(new QScrollArea(this))
    , m_sheet(new ReviewSheet(context.themes()))
    , m_empty(new EmptyState(context.themes(), u"stamp"_s, {}, {}, this))
    , m_return(new KeyButton(context.themes(), this))
    , m_open(new KeyButton(context.themes(), this))
    , m_stamp(new KeyButton(context.themes(), this))
    , m_note(new QLabel(this))
{
    buildUi();
    retranslate();
    showNothing();
}

void MemoPreview::buildUi()
{
    setObjectName(u"memoPreview"_s);
    setSurfaceRole(this, SurfaceRole::Desk);
    setMinimumWidth(PaneWidth);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_company->setObjectName(u"previewCompany"_s);
    m_session->setObjectName(u"previewSession"_s);
    m_position->setObjectName(u"previewPosition"_s);
    m_band->setObjectName(u"previewBand"_s);
    m_band->actionButton()->setObjectName(u"previewReread"_s);
    m_sheet->setObjectName(u"previewSheet"_s);
    m_empty->setObjectName(u"previewEmpty"_s);
    m_note->setObjectName(u"previewNote"_s);
    m_band->hide();
    m_scroll->setObjectName(u"previewScroll"_s);
    m_scroll->setWidget(m_sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s4, Space::s3, Space::s4, Space::s3);
    layout->setSpacing(Space::s2);
    layout->addWidget(buildHead());
    layout->addWidget(m_band);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_empty, 1);
    m_foot = buildFoot();
    layout->addWidget(m_foot);
    connect(m_sheet, &ReviewSheet::stampRequested, this, &MemoPreview::stampRequested);
    connect(m_band, &Band::actionTriggered, this, [this] {
        setStale(false);
        read();
    });
}

QWidget* MemoPreview::buildHead()
{
    auto* head = new QWidget(this);
    setTextRole(m_company, TextRole::Section);
    setTextRole(m_session, TextRole::Label);
    setTextRole(m_position, TextRole::Label);
    m_company->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_previous->setObjectName(u"previewPrevious"_s);
    m_next->setObjectName(u"previewNext"_s);
    m_context.themes().bindIcon(m_previous, u"up"_s);
    m_context.themes().bindIcon(m_next, u"down"_s);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s2);
    row->addWidget(m_company);
    row->addWidget(m_session);
    row->addStretch(1);
    row->addWidget(m_position);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    return head;
}

QWidget* MemoPreview::buildFoot()
{
    auto* foot = new QWidget(this);
    m_return->setObjectName(u"previewReturn"_s);
    m_open->setObjectName(u"previewOpen"_s);
    m_stamp->setObjectName(u"previewStamp"_s);
    setButtonKind(m_return, ButtonKind::Danger);
    setButtonKind(m_stamp, ButtonKind::Primary);
    m_return->setCap(u"R"_s);
    m_open->setCap(u"Enter"_s);
    m_stamp->setCap(u"Space"_s);
    m_context.themes().bindIcon(m_return, u"back"_s, &Theme::red);
    m_context.themes().bindIcon(m_stamp, u"stamp"_s, &Theme::onAccent);
    setTextRole(m_note, TextRole::Label);
    m_note->setAlignment(Qt::AlignRight);
    m_note->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s3);
    row->addWidget(m_return);
    row->addWidget(m_open);
    row->addStretch(1);
    row->addWidget(m_stamp);
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, Space::s1, 0, 0);
    layout->setSpacing(Space::s2);
    layout->addLayout(row);
    layout->addWidget(m_note);
    connect(m_return, &QPushButton::clicked, this, &MemoPreview::returnRequested);
    connect(m_open, &QPushButton::clicked, this, &MemoPreview::openRequested);
    connect(m_stamp, &QPushButton::clicked, this, &MemoPreview::stampRequested);
    return foot;
}

QSize MemoPreview::sizeHint() const
{
    // As wide as in the design; only larger letters take more.
    return {std::max(PaneWidth, minimumSizeHint().width()), QWidget::sizeHint().height()};
}

void MemoPreview::showMemo(Id<Memo> memo)
{
    if (memo == m_wanted && m_view)
        return;
    m_wanted = memo;
    m_view.reset();
    setStale(false);
    read();
}

void MemoPreview::showNothing()
{
    ++m_question; // an answer that is still on its way is for a memo that was left
    m_wanted = {};
    m_view.reset();
    m_settled = true;
    setStale(false);
    m_sheet->clearSheet();
    setPosition(0, 0);
    showState();
}

void MemoPreview::recordIs(qint64 version, int revision)
{
    if (!m_view || m_view->memo.version == version)
        return;
    if (m_view->memo.revision == revision && !m_sheet->hasNewRemark())
        read();
    else if (m_view->memo.revision != revision)
        setStale(true);
}

void MemoPreview::read()
{
    const quint64 question = ++m_question;
    m_settled = false;
    m_context.deliver(
        m_context.worker().query([caller = m_context.caller(), id = m_wanted](service::Services& services) {
            return services.memos().open(caller, id);
        }),
        this,
        [this, question](const service::MemoView& view) {
            if (question == m_question)
                show(view);
        },
        [this, question](const Error& error) {
            if (question != m_question)
                return;
            m_settled = true;
            m_band->showMessage(Band::Kind::Error, error.message);
            m_band->setAction(tr("Try again"));
            Q_EMIT settled();
        });
}

void MemoPreview::show(const service::MemoView& view)
{
    SheetValues values = SheetValues::of(view.memo, view.boxes, !view.impressionHidden);
    m_view = view;
    // Where the remark can be typed it stands in the editor, not on the page.
    const std::optional<StampBox> box = ownBox();
    if (box)
        values.remark.clear();
    // Off the GUI thread: a pasted book takes seconds.
    const quint64 question = m_question;
    whenFinished(QtConcurrent::run([values] { return paginate(values); }), this,
                 [this, question, box](const QList<Page>& pages) {
                     if (question != m_question)
                         return;
                     m_sheet->showSheet(pages, m_view->memo, box, m_view->boxes);
                     m_settled = true;
                     showState();
                     Q_EMIT settled();
                 });
    showState();
}

std::optional<StampBox> MemoPreview::ownBox() const
{
    if (!m_view)
        return std::nullopt;
    const Result<StampBox> box = rules::boxToStamp(m_view->memo, m_view->boxes, m_context.caller());
    return box ? std::optional(*box) : std::nullopt;
}

std::optional<QString> MemoPreview::newRemark() const
{
    return m_sheet->hasNewRemark() ? std::optional(m_sheet->remark()) : std::nullopt;
}

void MemoPreview::setStale(bool stale)
{
    m_stale = stale;
    if (stale) {
        m_band->showMessage(Band::Kind::Warning,
                            tr("The memo has changed while you read it. Nothing is stamped until you have seen it."));
        m_band->setAction(tr("Show the new text"));
    } else {
        m_band->hide();
    }
    showState();
}

void MemoPreview::setPosition(int number, int count)
{
    m_position->setText(count > 0 ? tr("%1 / %2").arg(number).arg(count) : QString());
    m_previous->setEnabled(number > 1);
    m_next->setEnabled(number < count);
}

void MemoPreview::showState()
{
    const bool there = m_view.has_value();
    const bool waits = there && m_view->memo.status == MemoStatus::Submitted;
    const bool confirms = rules::mayDo(m_context.caller().group, rules::Action::ConfirmMemo);
    const bool own = ownBox().has_value();
    m_scroll->setVisible(there);
    m_empty->setVisible(!there && m_settled);
    m_foot->setVisible(there);
    m_return->setVisible(waits && rules::mayDo(m_context.caller().group, rules::Action::ReturnMemo));
    m_return->setEnabled(!m_stale);
    m_stamp->setVisible(waits && confirms);
    m_stamp->setEnabled(own && isFresh());
    m_sheet->setStampEnabled(isFresh());
    const MemoContent* content = there ? &m_view->memo.content : nullptr;
    m_company->setText(!content ? QString() : content->company.isEmpty() ? content->consultee : content->company);
    QStringList words;
    if (there && m_view->booking)
        words.append(DateText::monthDay(tokyoDate(m_view->booking->start)));
    if (there && m_view->memo.ordinal > 0)
        words.append(tr("session %1").arg(m_view->memo.ordinal));
    m_session->setText(words.join(u"・"_s));
    if (own)
        m_note->setText(tr("A stamp leads on to the next memo. It can be taken back on the same day."));
    else if (waits && confirms)
        m_note->setText(tr("The next stamp is not yours."));
    else
        m_note->clear();
}

void MemoPreview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MemoPreview::retranslate()
{
    m_return->setText(tr("Return…"));
    m_open->setText(tr("Open memo"));
    m_stamp->setText(tr("Stamp"));
    m_return->setAccessibleName(tr("Return the memo"));
    m_open->setAccessibleName(tr("Open memo"));
    m_stamp->setAccessibleName(tr("Stamp"));
    m_previous->setAccessibleName(tr("Previous memo"));
    m_previous->setToolTip(tr("Previous memo"));
    m_next->setAccessibleName(tr("Next memo"));
    m_next->setToolTip(tr("Next memo"));
    m_sheet->setAccessibleName(tr("The memo as it will be printed"));
    m_scroll->setAccessibleName(m_sheet->accessibleName());
    m_empty->setHeadline(tr("No memo is chosen"));
    m_empty->setHelp(tr("Choose a line at the left to read its memo here."));
    showState();
}

} // namespace yorozu::ui
