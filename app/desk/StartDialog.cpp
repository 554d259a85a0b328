// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/StartDialog.h"

#include "app/desk/StartChoice.h"
#include "ui/shell/Language.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/Painting.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::desk {

using namespace ui;

namespace {

constexpr int MarkSize = 32;
constexpr QSize WindowSize(800, 600);
const QString Suffix = u".yorozu"_s;

QString documents()
{
    // A fresh account may have no such folder: the dialog would then take its name for that of a file.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).exists() ? folder : QDir::homePath();
}

} // namespace

StartDialog::StartDialog(ThemeManager& themes, Language& language, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_language(language)
    , m_mark(new QLabel(this))
    , m_name(new QLabel(this))
    , m_step(new QLabel(this))
    , m_languages(new SegmentedControl(themes, this))
    , m_title(new QLabel(this))
    , m_help(new QLabel(this))
    , m_band(new Band(themes, this))
    , m_open(new StartChoice(themes, u"folder-open"_s, this))
    , m_create(new StartChoice(themes, u"db"_s, this))
    , m_demo(new StartChoice(themes, u"eye"_s, this))
    , m_progressRow(new QWidget(this))
    , m_progressText(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"startDialog"_s);
    setWindowIcon(Icons::programIcon());
    m_open->setObjectName(u"startOpen"_s);
    m_create->setObjectName(u"startCreate"_s);
    m_demo->setObjectName(u"startDemo"_s);
    m_cancel->setObjectName(u"startCancel"_s);
    m_progress->setObjectName(u"startProgress"_s);
    m_languages->setObjectName(u"startLanguage"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s6, Space::s5, Space::s6, Space::s6);
    layout->setSpacing(Space::s3);
    layout->addWidget(buildHead());
    layout->addWidget(buildBody(), 1);
    connect(m_open, &QAbstractButton::clicked, this, &StartDialog::chooseFile);
    connect(m_create, &QAbstractButton::clicked, this, &StartDialog::chooseNewFile);
    connect(m_demo, &QAbstractButton::clicked, this, &StartDialog::demoRequested);
    connect(m_cancel, &QPushButton::clicked, this, &StartDialog::cancelRequested);
    connect(m_band, &Band::actionTriggered, this, [this] {
        if (!m_retry.isEmpty())
            Q_EMIT openRequested(m_retry);
    });
    connect(&themes, &ThemeManager::changed, this, qOverload<>(&QWidget::update));
    endProgress();
    retranslate();
    resize(WindowSize);
    // Placed before it is shown, because a dialog over it asks where it stands before the system has answered.
    move(screen()->availableGeometry().center() - rect().center());
}

QWidget* StartDialog::buildHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s3);
    m_mark->setPixmap(Icons::programIcon().pixmap(QSize(MarkSize, MarkSize), devicePixelRatioF()));
    setTextRole(m_name, TextRole::Title);
    setTextRole(m_step, TextRole::Secondary);
    // Named in their own words, so that whoever cannot read the other finds hers.
    m_languages->addSegment(u"日本語"_s);
    m_languages->addSegment(u"English"_s);
    for (int i = 0; i < 2; ++i)
        m_languages->segment(i)->setObjectName(u"startLanguage%1"_s.arg(i));
    m_languages->setCurrentIndex(m_language.code() == "en"_L1 ? 1 : 0);
    connect(m_languages, &SegmentedControl::currentChanged, this,
            [this](int index) { m_language.set(index == 1 ? u"en"_s : u"ja"_s); });
    row->addWidget(m_mark);
    row->addWidget(m_name);
    row->addWidget(m_step);
    row->addStretch(1);
    row->addWidget(m_languages);
    return head;
}

QWidget* StartDialog::buildBody()
{
    auto* body = new QFrame(this);
    setSurfaceRole(body, SurfaceRole::Card);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(40, 32, 40, Space::s6);
    layout->setSpacing(Space::s3);
    setTextRole(m_title, TextRole::Display);
    setTextRole(m_help, TextRole::Secondary);
    m_help->setWordWrap(true);
    m_band->setObjectName(u"startBand"_s);
    m_band->hide();
    auto* row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s3);
    row->addWidget(m_progressText);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    setControlSize(m_cancel, ControlSize::Small);
    m_progress->setTextVisible(false);
    layout->addWidget(m_title);
    layout->addWidget(m_help);
    layout->addSpacing(Space::s2);
    layout->addWidget(m_band);
    layout->addWidget(m_open);
    layout->addWidget(m_create);
    layout->addWidget(m_demo);
    layout->addStretch(1);
    layout->addWidget(m_progressRow);
    return body;
}

void StartDialog::showError(const Error& error)
{
    endProgress();
    m_band->showMessage(Band::Kind::Error, error.message);
    // Trying again helps only where the reason may pass.
    const bool passing = error.kind == ErrorKind::Busy || error.kind == ErrorKind::CannotOpen;
    m_band->setAction(passing && !m_retry.isEmpty() ? tr("Try again") : QString());
}

void StartDialog::clearError()
{
    m_band->hide();
}

void StartDialog::showProgress(int done, int total)
{
    for (QWidget* choice :
         {static_cast<QWidget*>(m_open), static_cast<QWidget*>(m_create), static_cast<QWidget*>(m_demo)})
        choice->setEnabled(false);
    m_progressRow->show();
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progressText->setText(total > 0 ? tr("Making sample data: %1 / %2").arg(done).arg(total) : tr("Opening…"));
    m_cancel->setVisible(total > 0);
}

void StartDialog::endProgress()
{
    m_progressRow->hide();
    for (QWidget* choice :
         {static_cast<QWidget*>(m_open), static_cast<QWidget*>(m_create), static_cast<QWidget*>(m_demo)})
        choice->setEnabled(true);
}

void StartDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a data base"), documents(),
                                                      tr("YorozuDesk data bases (*%1);;All files (*)").arg(Suffix));
    if (!path.isEmpty())
        Q_EMIT openRequested(path);
}

void StartDialog::chooseNewFile()
{
    QString path = QFileDialog::getSaveFileName(this, tr("Create a data base"), documents() + u"/centre"_s + Suffix,
                                                tr("YorozuDesk data bases (*%1)").arg(Suffix));
    if (path.isEmpty())
        return;
    if (!path.endsWith(Suffix))
        path += Suffix;
    Q_EMIT createRequested(path);
}

void StartDialog::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_themes.theme().desk);
}

void StartDialog::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StartDialog::retranslate()
{
    setWindowTitle(tr("YorozuDesk"));
    m_name->setText(tr("YorozuDesk"));
    m_step->setText(tr("Begin"));
    m_languages->setAccessibleName(tr("Language"));
    m_title->setText(tr("Where are the data?"));
    m_help->setText(tr("Everything is kept in one file on this computer; nothing leaves it."));
    m_open->setTexts(tr("Open a data base"), tr("The file that your centre works with already."));
    m_create->setTexts(tr("Create a data base"),
                       tr("A new file with offices, booths and word lists, without records."));
    m_demo->setTexts(tr("Try it with sample data"),
                     tr("A made-up centre with a year of sessions. Real data stay untouched."));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Progress"));
}

} // namespace yorozu::desk
