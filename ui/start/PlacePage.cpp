// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/PlacePage.h"

#include "core/service/DataAddress.h"
#include "ui/admin/ServerFields.h"
#include "ui/async/Await.h"
#include "ui/signin/ServerPasswordWindow.h"
#include "ui/start/DatabaseFiles.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TextTone.h"
#include "ui/theme/ThemeManager.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QtConcurrent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int TypingPauseMs = 300;
}

PlacePage::PlacePage(ThemeManager& themes, SetupState& state, QWidget* parent)
    : SetupPage(state, parent)
    , m_themes(themes)
    , m_look([](const QString& path, const QString& password) {
        return service::lookAtPlace(path, SystemClock(), {}, password);
    })
    , m_kind(new SegmentedControl(themes, this))
    , m_server(new ServerFields(this))
    , m_fileRow(new QWidget(this))
    , m_label(new QLabel(m_fileRow))
    , m_path(new QLineEdit(m_fileRow))
    , m_browse(new QPushButton(m_fileRow))
    , m_problem(new QLabel(this))
    , m_good(new QLabel(this))
    , m_existing(new Band(themes, this))
    , m_notes(new QLabel(this))
{
    m_kind->setObjectName(u"placeKind"_s);
    m_kind->setSegments({{}, {}});
    m_kind->segment(0)->setObjectName(u"placeOnComputer"_s);
    m_kind->segment(1)->setObjectName(u"placeOnServer"_s);
    m_path->setObjectName(u"placePath"_s);
    m_browse->setObjectName(u"placeBrowse"_s);
    m_problem->setObjectName(u"placeProblem"_s);
    m_good->setObjectName(u"placeGood"_s);
    m_existing->setObjectName(u"placeExisting"_s);
    setTextRole(m_label, TextRole::Label);
    setTextRole(m_problem, TextRole::Problem);
    setTextRole(m_good, TextRole::Note);
    setTextTone(m_good, TextTone::Green);
    setTextRole(m_notes, TextRole::Secondary);
    for (QLabel* text : {m_problem, m_notes, m_good})
        text->setWordWrap(true);
    m_existing->hide();
    auto* row = new QGridLayout(m_fileRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s2);
    row->addWidget(m_label, 0, 0, 1, 2);
    row->addWidget(m_path, 1, 0);
    row->addWidget(m_browse, 1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_kind, 0, Qt::AlignLeft);
    layout->addSpacing(Space::s2);
    layout->addWidget(m_fileRow);
    layout->addWidget(m_server);
    layout->addWidget(m_problem);
    layout->addWidget(m_good);
    layout->addWidget(m_existing);
    layout->addSpacing(Space::s3);
    layout->addWidget(m_notes);
    layout->addStretch(1);
    m_wait.setSingleShot(true);
    m_wait.setInterval(TypingPauseMs);
    connect(&m_wait, &QTimer::timeout, this, &PlacePage::look);
    connect(m_kind, &SegmentedControl::currentChanged, this, [this](int index) { choose(index == 1); });
    connect(m_server, &ServerFields::edited, this, &PlacePage::typedServer);
    connect(m_path, &QLineEdit::textEdited, this, &PlacePage::typed);
    connect(m_browse, &QPushButton::clicked, this, &PlacePage::browse);
    connect(m_existing, &Band::actionTriggered, this, [this] {
        if (m_place.kind == service::DataPlace::Kind::Password)
            askForPassword();
        else
            Q_EMIT openWanted(m_place.path);
    });
}

QString PlacePage::title() const
{
    return tr("Where the data lie");
}

QString PlacePage::help() const
{
    return tr("In one file on this computer, or on a server that several offices share.");
}

void PlacePage::retranslate()
{
    m_label->setText(tr("File of the data base"));
    m_path->setAccessibleName(m_label->text());
    m_browse->setText(tr("Choose…"));
    m_kind->setAccessibleName(tr("Where the data lie"));
    m_kind->setSegmentText(0, tr("This computer"));
    m_kind->setSegmentText(1, tr("A server (PostgreSQL)"));
    showKind();
    showExisting();
}

bool PlacePage::onServer() const
{
    return m_kind->currentIndex() == 1;
}

void PlacePage::showKind()
{
    const bool server = onServer();
    m_fileRow->setVisible(!server);
    m_server->setVisible(server);
    m_notes->setText(
        server ? tr("A server is for offices that work on the same cases at the same time. How it is set up, secured "
                    "and backed up is described in the guide to the server (server.md); the data base is made there, "
                    "and a centre that "
                    "works with a file already can be moved to it later, in the administration.")
               : tr("Choose a disk of this computer. Network folders and shared drives are refused, because a data "
                    "base gets damaged there. Backups may lie anywhere; they are set up afterwards."));
}

void PlacePage::display()
{
    QString& path = state().path;
    const bool server = path.isEmpty() ? onServer() : service::DataAddress::of(path).isOnServer();
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(server ? 1 : 0);
    if (server) {
        m_server->setAddress(path);
    } else {
        if (path.isEmpty())
            path = proposedDatabase();
        m_path->setText(QDir::toNativeSeparators(path));
    }
    showKind();
    look();
}

void PlacePage::choose(bool server)
{
    if (server) {
        m_file = state().path;
        state().path = m_server->address();
    } else {
        state().path = m_file;
    }
    state().serverPassword.clear();
    m_place = {};
    display();
    Q_EMIT edited();
}

// Nothing of it is kept: whoever may make data bases on a server does so once.
void PlacePage::askForPassword()
{
    m_signIn = new ServerPasswordWindow(m_themes, m_place.path, ServerPasswordWindow::Purpose::Making, window());
    m_signIn->setWindowFlag(Qt::Dialog);
    m_signIn->setWindowModality(Qt::WindowModal);
    m_signIn->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_signIn, &ServerPasswordWindow::accepted, this, [this](const QString& address, const QString& password) {
        state().path = address;
        state().serverPassword = password;
        m_server->setAddress(address);
        look();
    });
    connect(m_signIn, &ServerPasswordWindow::otherDatabaseWanted, m_signIn, &QWidget::close);
    m_signIn->show();
}

QString PlacePage::problem() const
{
    if (onServer() && state().path.isEmpty())
        return tr("Type the name of the server and of the data base.");
    if (m_looking || m_wait.isActive())
        return tr("The place is being looked at.");
    if (m_place.kind == service::DataPlace::Kind::Existing)
        return tr("A data base lies here already: open it, or choose another name.");
    if (m_place.kind == service::DataPlace::Kind::Password)
        return tr("This server wants a password.");
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
    wait();
}

void PlacePage::typedServer()
{
    state().path = m_server->address();
    state().serverPassword.clear(); // it was given to another one
    wait();
}

void PlacePage::wait()
{
    m_wait.start();
    Q_EMIT edited();
}

void PlacePage::look()
{
    m_wait.stop();
    const quint64 question = ++m_asked; // answers to former ones do not count
    const QString path = state().path;
    const bool server = onServer();
    m_looking = !server || !path.isEmpty();
    if (!m_looking) {
        answered({});
        return;
    }
    Q_EMIT edited();
    // One that does not answer takes its time: each name that is typed waits for the one before, not all at once.
    if (server && m_serverAsked)
        return;
    m_serverAsked = m_serverAsked || server;
    whenFinished(
        QtConcurrent::run([look = m_look, path, password = state().serverPassword] { return look(path, password); }),
        this, [this, question, server](const service::DataPlace& place) {
            if (server)
                m_serverAsked = false;
            if (question == m_asked) {
                m_looking = false;
                answered(place);
            } else if (server && onServer()) {
                look();
            }
        });
}

// What is there, and the way to it.
void PlacePage::showExisting()
{
    const bool existing = m_place.kind == service::DataPlace::Kind::Existing;
    if (!existing && m_place.kind != service::DataPlace::Kind::Password) {
        m_existing->hide();
        return;
    }
    m_existing->showMessage(Band::Kind::Info, existing
                                                  ? tr("A data base lies here already. Nothing of it will be changed.")
                                                  : tr("This server wants a password."));
    m_existing->setAction(existing ? tr("Open this data base") : tr("Sign in …"));
}

void PlacePage::answered(const service::DataPlace& place)
{
    using Kind = service::DataPlace::Kind;
    m_place = place;
    const bool refused = place.kind == Kind::Refused && !place.message.isEmpty();
    setInvalid(m_path, refused);
    m_server->setInvalid(refused);
    m_problem->setText(refused ? place.message : QString());
    m_problem->setVisible(refused);
    m_good->setText(onServer() ? tr("The server answers, and the data base can be made there.")
                               : tr("It can be written here."));
    m_good->setVisible(place.kind == Kind::Free);
    showExisting();
    if (m_signIn && place.kind == Kind::Password)
        m_signIn->refuse(place.message);
    else if (m_signIn)
        m_signIn->close();
    Q_EMIT edited();
}

} // namespace yorozu::ui
