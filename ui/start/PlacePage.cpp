// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/PlacePage.h"

#include "ui/async/Await.h"
#include "ui/start/DatabaseFiles.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int TypingPauseMs = 300;
}

PlacePage::PlacePage(ThemeManager& themes, SetupState& state, QWidget* parent)
    : SetupPage(state, parent)
    , m_look([](const QString& path) { return service::lookAtPlace(path, SystemClock()); })
    , m_label(new QLabel(this))
    , m_path(new QLineEdit(this))
    , m_browse(new QPushButton(this))
    , m_problem(new QLabel(this))
    , m_good(new QLabel(this))
    , m_existing(new Band(themes, this))
    , m_notes(new QLabel(this))
{
    m_path->setObjectName(u"placePath"_s);
    m_browse->setObjectName(u"placeBrowse"_s);
    m_problem->setObjectName(u"placeProblem"_s);
    m_good->setObjectName(u"placeGood"_s);
    m_existing->setObjectName(u"placeExisting"_s);
    setTextRole(m_label, TextRole::Label);
    setTextRole(m_problem, TextRole::Problem);
    setTextRole(m_good, TextRole::Note);
    setTextRole(m_notes, TextRole::Secondary);
    for (QLabel* text : {m_problem, m_notes, m_good})
        text->setWordWrap(true);
    m_existing->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s2);
    row->addWidget(m_path, 1);
    row->addWidget(m_browse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_label);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    layout->addWidget(m_good);
    layout->addWidget(m_existing);
    layout->addSpacing(Space::s3);
    layout->addWidget(m_notes);
    layout->addStretch(1);
    m_wait.setSingleShot(true);
    m_wait.setInterval(TypingPauseMs);
    connect(&m_wait, &QTimer::timeout, this, &PlacePage::look);
    connect(m_path, &QLineEdit::textEdited, this, &PlacePage::typed);
    connect(m_browse, &QPushButton::clicked, this, &PlacePage::browse);
    connect(m_existing, &Band::actionTriggered, this, [this] { Q_EMIT openWanted(m_place.path); });
}

QString PlacePage::title() const
{
    return tr("Where the data lie");
}

QString PlacePage::help() const
{
    return tr("Everything is kept in one file on this computer; nothing leaves it.");
}

void PlacePage::retranslate()
{
    m_label->setText(tr("File of the data base"));
    m_path->setAccessibleName(m_label->text());
    m_browse->setText(tr("Choose…"));
    m_notes->setText(tr("Choose a disk of this computer. Network folders and shared drives are refused, because a data "
                        "base gets damaged there. Backups may lie anywhere; they are set up afterwards."));
    m_existing->setAction(tr("Open this data base"));
}

void PlacePage::display()
{
    if (state().path.isEmpty())
        state().path = proposedDatabase();
    m_path->setText(QDir::toNativeSeparators(state().path));
    look();
}

QString PlacePage::problem() const
{
    if (m_looking || m_wait.isActive())
        return tr("The place is being looked at.");
    if (m_place.kind == service::DataPlace::Kind::Existing)
        return tr("A data base lies here already: open it, or choose another name.");
    return m_place.kind == service::DataPlace::Kind::Free ? QString() : m_place.message;
}

void PlacePage::browse()
{
    auto* dialog = newDatabaseDialog(this, state().path);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        state().path = withDatabaseSuffix(path);
        display();
        Q_EMIT edited();
    });
    dialog->open();
}

void PlacePage::typed(const QString& path)
{
    state().path = withDatabaseSuffix(QDir::fromNativeSeparators(path.trimmed()));
    m_wait.start();
    Q_EMIT edited();
}

void PlacePage::look()
{
    m_wait.stop();
    m_looking = true;
    const QString path = state().path;
    whenFinished(QtConcurrent::run([look = m_look, path] { return look(path); }), this,
                 [this, path](const service::DataPlace& place) {
                     if (path == state().path) // else a later question is under way
                         answered(place);
                 });
    Q_EMIT edited();
}

void PlacePage::answered(const service::DataPlace& place)
{
    using Kind = service::DataPlace::Kind;
    m_looking = false;
    m_place = place;
    setInvalid(m_path, place.kind == Kind::Refused);
    m_problem->setText(place.kind == Kind::Refused ? place.message : QString());
    m_problem->setVisible(place.kind == Kind::Refused);
    m_good->setText(tr("It can be written here."));
    m_good->setVisible(place.kind == Kind::Free);
    if (place.kind == Kind::Existing)
        m_existing->showMessage(Band::Kind::Info, tr("A data base lies here already. Nothing of it will be changed."));
    else
        m_existing->hide();
    Q_EMIT edited();
}

} // namespace yorozu::ui
