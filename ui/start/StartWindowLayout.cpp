// SPDX-License-Identifier: GPL-3.0-or-later
// How the first window is built, and its words.
#include "core/service/DataAddress.h"
#include "ui/shell/Language.h"
#include "ui/start/OfficesPage.h"
#include "ui/start/PlacePage.h"
#include "ui/start/ReviewPage.h"
#include "ui/start/RulesPage.h"
#include "ui/start/StaffPage.h"
#include "ui/start/StartWindow.h"
#include "ui/start/StepList.h"
#include "ui/start/WelcomePage.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int MarkSize = 32;
constexpr QSize CardSize(1024, 704);
constexpr QSize WindowSize(CardSize.width() + 2 * Space::s6, CardSize.height() + 96);
constexpr QSize SmallestWindow(900, 560);
constexpr int ContentPadding = 40;
constexpr int FootHeight = 64;

QWidget* newLine(QWidget* parent, Qt::Orientation orientation)
{
    auto* line = new QFrame(parent);
    setSurfaceRole(line, SurfaceRole::Line);
    if (orientation == Qt::Vertical)
        line->setFixedWidth(Line::thin);
    else
        line->setFixedHeight(Line::thin);
    return line;
}

// A path that may go on in the next line after any of its folders.
QString breakable(const QString& path)
{
    return QDir::toNativeSeparators(path).replace(QDir::separator(), QString(QDir::separator()) + QChar(0x200B));
}

} // namespace

StartWindow::StartWindow(ThemeManager& themes, Language& language, const SetupStore& store, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_language(language)
    , m_store(store)
    , m_state(m_store.load())
    , m_mark(new QLabel(this))
    , m_name(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_languages(new SegmentedControl(themes, this))
    , m_steps(new StepList(themes, 6, this))
    , m_stepsEdge(newLine(this, Qt::Vertical))
    , m_title(new QLabel(this))
    , m_help(new QLabel(this))
    , m_band(new Band(themes, this))
    , m_scroll(new QScrollArea(this))
    , m_stack(new QStackedWidget(this))
    , m_welcome(new WelcomePage(themes, m_state, m_stack))
    , m_place(new PlacePage(themes, m_state, m_stack))
    , m_staff(new StaffPage(themes, m_state, m_stack))
    , m_progressRow(new QWidget(this))
    , m_progressText(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_foot(new QFrame(this))
    , m_demo(new QPushButton(this))
    , m_reason(new ElidedLabel(themes, {}, this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    setObjectName(u"startWindow"_s);
    setWindowIcon(Icons::programIcon());
    setMinimumSize(SmallestWindow);
    addPages();
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(Space::s6, Space::s4, Space::s6, Space::s6);
    layout->setVerticalSpacing(Space::s4);
    layout->addWidget(buildHead(), 1, 1);
    layout->addWidget(buildCard(), 2, 1);
    // The card has its size; what the window has more is desk around it.
    for (const int edge : {0, 2})
        layout->setColumnStretch(edge, 1);
    layout->setRowStretch(0, 1);
    layout->setRowStretch(3, 2);
    layout->setRowStretch(2, 1000);
    layout->setColumnStretch(1, 1000);
    connectAll();
    endProgress();
    goTo(step());
    const QRect available = screen()->availableGeometry();
    resize(WindowSize.boundedTo(available.size()));
    // Placed before it is shown, because a dialog over it asks where it stands before the system has answered.
    move(available.center() - rect().center());
}

StartWindow::~StartWindow() = default;

void StartWindow::addPages()
{
    m_pages = {m_welcome,
               m_place,
               new OfficesPage(m_themes, m_state, m_stack),
               m_staff,
               new RulesPage(m_themes, m_state, m_stack),
               new ReviewPage(m_state, m_stack)};
    for (SetupPage* one : std::as_const(m_pages))
        m_stack->addWidget(one);
}

QWidget* StartWindow::buildHead()
{
    auto* head = new QWidget(this);
    head->setMaximumWidth(CardSize.width());
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s3);
    m_mark->setPixmap(Icons::programIcon().pixmap(QSize(MarkSize, MarkSize), devicePixelRatioF()));
    setTextRole(m_name, TextRole::Title);
    setTextRole(m_subtitle, TextRole::Secondary);
    m_languages->setObjectName(u"startLanguage"_s);
    // Named in their own words, so that whoever cannot read the other finds hers.
    m_languages->addSegment(u"日本語"_s);
    m_languages->addSegment(u"English"_s);
    for (int i = 0; i < 2; ++i)
        m_languages->segment(i)->setObjectName(u"startLanguage%1"_s.arg(i));
    m_languages->setCurrentIndex(m_language.code() == "en"_L1 ? 1 : 0);
    row->addWidget(m_mark);
    row->addWidget(m_name);
    row->addWidget(m_subtitle);
    row->addStretch(1);
    row->addWidget(m_languages);
    return head;
}

QWidget* StartWindow::buildCard()
{
    auto* card = new QFrame(this);
    setSurfaceRole(card, SurfaceRole::Card);
    card->setMaximumSize(CardSize);
    setSurfaceRole(m_steps, SurfaceRole::Chrome);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(Line::thin, Line::thin, Line::thin, Line::thin);
    row->setSpacing(0);
    row->addWidget(m_steps);
    row->addWidget(m_stepsEdge);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(buildContent(), 1);
    right->addWidget(newLine(card, Qt::Horizontal));
    right->addWidget(buildFoot());
    row->addLayout(right, 1);
    return card;
}

QWidget* StartWindow::buildContent()
{
    auto* content = new QWidget(m_scroll);
    setTextRole(m_title, TextRole::Display);
    setTextRole(m_help, TextRole::Secondary);
    m_help->setWordWrap(true);
    m_band->setObjectName(u"startBand"_s);
    m_band->hide();
    auto* layout = m_content = new QVBoxLayout(content);
    layout->setContentsMargins(ContentPadding, Space::s6, ContentPadding, Space::s3);
    layout->setSpacing(Space::s1);
    layout->addWidget(m_title);
    layout->addWidget(m_help);
    layout->addSpacing(Space::s2);
    // The margin goes with the band: a layout whose only widget is hidden takes no room.
    auto* bandRow = new QVBoxLayout;
    bandRow->setContentsMargins(0, 0, 0, Space::s3);
    bandRow->addWidget(m_band);
    layout->addLayout(bandRow);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildProgress());
    layout->addStretch(); // only where there is no step: that takes all the room
    setSurfaceRole(content, SurfaceRole::Panel);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    return m_scroll;
}

QWidget* StartWindow::buildProgress()
{
    auto* row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s3);
    row->addWidget(m_progressText);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    setControlSize(m_cancel, ControlSize::Small);
    m_cancel->setObjectName(u"startCancel"_s);
    m_progress->setObjectName(u"startProgress"_s);
    m_progress->setTextVisible(false);
    return m_progressRow;
}

QWidget* StartWindow::buildFoot()
{
    setSurfaceRole(m_foot, SurfaceRole::Strip);
    m_foot->setFixedHeight(FootHeight);
    m_demo->setObjectName(u"startDemo"_s);
    m_back->setObjectName(u"startBack"_s);
    m_next->setObjectName(u"startNext"_s);
    m_reason->setObjectName(u"startReason"_s);
    setButtonKind(m_demo, ButtonKind::Link);
    setButtonKind(m_next, ButtonKind::Primary);
    setTextRole(m_reason, TextRole::Note);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_themes.bindIcon(m_back, u"left"_s);
    m_themes.bindIcon(m_next, u"right"_s, &Theme::onAccent);
    m_next->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the word
    auto* row = new QHBoxLayout(m_foot);
    row->setContentsMargins(ContentPadding, 0, ContentPadding, 0);
    row->setSpacing(Space::s3);
    row->addWidget(m_demo);
    row->addWidget(m_reason, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    return m_foot;
}

void StartWindow::noteSteps()
{
    QStringList offices;
    for (const OfficePlan& office : m_state.plan.offices)
        offices.append(office.name);
    const service::DataAddress place = service::DataAddress::of(m_state.path);
    const QStringList notes{
        tr("Who uses it, and where"),     place.isOnServer() ? place.label() : tr("A file on this computer"),
        offices.join(u" · "_s),           tr("%n person(s)", nullptr, static_cast<int>(m_state.plan.staff.size())),
        tr("Stamps, deadline, counting"), tr("Look, and begin")};
    for (int i = 0; i < m_pages.size(); ++i) {
        m_steps->setTexts(i, page(i).title(), notes.at(i));
        m_steps->setDone(i, i < m_state.step && page(i).problem().isEmpty());
    }
    m_steps->setCurrent(m_state.step);
}

void StartWindow::retranslate()
{
    setWindowTitle(tr("YorozuDesk"));
    m_name->setText(tr("YorozuDesk"));
    m_subtitle->setText(tr("Setting up · about five minutes"));
    m_languages->setAccessibleName(tr("Language"));
    m_steps->setFoot(tr("You can close this window and go on later. The program works without the internet."));
    for (SetupPage* one : std::as_const(m_pages))
        one->retranslate();
    m_title->setText(heading());
    m_help->setText(introduction());
    m_help->setVisible(!m_help->text().isEmpty());
    m_demo->setText(tr("Try it with sample data"));
    m_back->setText(besideSteps() ? tr("To the set-up") : tr("Back"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Progress"));
    const bool last = step() == Step::Review;
    m_next->setText(!m_moved.isEmpty() ? tr("Open the new data base")
                    : last             ? tr("Make the data base")
                                       : tr("Next: %1").arg(page(m_state.step + 1).title()));
    refresh();
}

QString StartWindow::heading() const
{
    if (m_rescue)
        return tr("The data base cannot be opened");
    if (m_moving)
        return tr("The centre is moving");
    return m_moved.isEmpty() ? page(m_state.step).title() : tr("The centre has moved");
}

QString StartWindow::introduction() const
{
    if (m_rescue) {
        return tr("%1\nIt can be brought back from a copy. To open another one or to make a new one, go to the set-up.")
            .arg(breakable(m_rescued));
    }
    if (m_moving)
        return tr("What is there stays as it is until everything has arrived and was compared.");
    if (m_moved.isEmpty())
        return page(m_state.step).help();
    const service::DataAddress place = service::DataAddress::of(m_moved);
    return place.isOnServer() ? tr("Now open “%1” once on each of the other computers, too: “Open a data base on a "
                                   "server…” on the first page, each with her own login.")
                                    .arg(place.label())
                              : tr("The centre lies on this computer now: %1").arg(breakable(m_moved));
}

} // namespace yorozu::ui
