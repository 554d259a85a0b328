// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/DatabaseSection.h"

#include "core/rules/Permissions.h"
#include "core/service/CentreService.h"
#include "core/service/DataAddress.h"
#include "core/service/ServerFacts.h"
#include "ui/admin/MovePanel.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QtConcurrentRun>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int WidestText = 720;
constexpr qsizetype ShownProblems = 8;

// The setting of the centre: a moment in seconds, and how many problems were found.
QString lastCheck()
{
    return u"check.last"_s;
}

// With a connection and a thread of its own: it reads everything, and no list should wait for it.
Result<service::CheckReport> checkApart(const QString& path, const QString& password, const Clock& clock)
{
    auto services = service::Services::open({path, service::OpenRequest::Mode::ReadOnly, false, password}, clock);
    if (!services)
        return services.error();
    return (*services)->check();
}

} // namespace

DatabaseSection::DatabaseSection(DeskContext& context, const QString& path, QWidget* parent)
    : AdminSection(parent)
    , m_context(context)
    , m_path(path)
    , m_heading(new QLabel(this))
    , m_pathName(new QLabel(this))
    , m_serverName(new QLabel(this))
    , m_sizeName(new QLabel(this))
    , m_countsName(new QLabel(this))
    , m_engineName(new QLabel(this))
    , m_check(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_help(new QLabel(this))
    , m_result(new Band(context.themes(), this))
    , m_checkedName(new QLabel(this))
    , m_indexName(new QLabel(this))
    , m_rebuild(new QPushButton(this))
    , m_indexHelp(new QLabel(this))
    , m_indexProgress(new QProgressBar(this))
    , m_indexBand(new Band(context.themes(), this))
    , m_move(new MovePanel(context, path, this))
{
    buildUi();
    retranslate();
}

void DatabaseSection::buildUi()
{
    setObjectName(u"databaseSection"_s);
    m_check->setObjectName(u"databaseCheck"_s);
    m_progress->setObjectName(u"databaseProgress"_s);
    m_result->setObjectName(u"databaseResult"_s);
    setTextRole(m_heading, TextRole::Title);
    setTextRole(m_help, TextRole::Help);
    m_help->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_result->hide();
    m_context.themes().bindIcon(m_check, u"check"_s);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s6, Space::s5, Space::s6, Space::s6);
    layout->setSpacing(Space::s3);
    layout->addWidget(m_heading);
    m_pathText = addFact(layout, m_pathName, u"databasePath"_s);
    m_serverText = addFact(layout, m_serverName, u"databaseServer"_s);
    m_sizeText = addFact(layout, m_sizeName, u"databaseSize"_s);
    m_countsText = addFact(layout, m_countsName, u"databaseCounts"_s);
    m_engineText = addFact(layout, m_engineName, u"databaseEngine"_s);
    m_checkedText = addFact(layout, m_checkedName, u"databaseChecked"_s);
    layout->addSpacing(Space::s2);
    auto* row = new QHBoxLayout;
    row->addWidget(m_check);
    row->addWidget(m_help, 1);
    layout->addLayout(row);
    layout->addWidget(m_progress);
    layout->addWidget(m_result);
    layout->addSpacing(Space::s4);
    buildIndex(layout);
    layout->addSpacing(Space::s4);
    layout->addWidget(m_move);
    layout->addStretch(1);
    setMinimumWidth(WidestText / 2);
    connect(m_check, &QPushButton::clicked, this, &DatabaseSection::check);
    connect(m_move, &MovePanel::moveRequested, this, &DatabaseSection::moveRequested);
}

QString DatabaseSection::title() const
{
    return tr("Data base");
}

void DatabaseSection::lead(const QString& place)
{
    if (place == "move"_L1)
        m_move->begin();
}

void DatabaseSection::reload()
{
    showFacts();
    askServer();
    askIndex();
    m_context.deliver(
        m_context.worker().query([](service::Services& services) { return services.centre().setting(lastCheck()); }),
        this, [this](const QString& checked) {
            m_checked = checked;
            showFacts();
        });
}

void DatabaseSection::askServer()
{
    if (!service::DataAddress::of(m_path).isOnServer())
        return;
    m_context.deliver(
        m_context.worker().query([](service::Services& services) { return service::serverFacts(services.file()); }),
        this, [this](const ServerFacts& facts) {
            m_server = facts;
            showPlace();
        });
}

void DatabaseSection::showPlace()
{
    const service::DataAddress address = service::DataAddress::of(m_path);
    const bool known = !address.isOnServer() || m_server;
    m_pathText->setText(address.shown());
    m_serverName->setVisible(m_server.has_value());
    m_serverText->setVisible(m_server.has_value());
    m_sizeName->setVisible(known);
    m_sizeText->setVisible(known);
    if (known)
        m_sizeText->setText(sizeText(m_server ? m_server->bytes : QFileInfo(m_path).size()));
    if (!m_server)
        return;
    const QString line = m_server->protection.isEmpty() ? tr("the line is not encrypted")
                                                        : tr("the line is encrypted (%1)").arg(m_server->protection);
    //: %1 the version of PostgreSQL, %2 the name on the server, %3 whether the line is encrypted
    m_serverText->setText(tr("PostgreSQL %1, connected as %2; %3").arg(m_server->version, m_server->user, line));
}

void DatabaseSection::showFacts()
{
    showPlace();
    const qsizetype blank = m_checked.indexOf(u' ');
    const bool checked = blank > 0;
    m_checkedName->setVisible(checked);
    m_checkedText->setVisible(checked);
    if (checked) {
        const UtcSeconds moment = m_checked.first(blank).toLongLong();
        const QDateTime when(tokyoDate(moment), tokyoTime(moment));
        const int problems = m_checked.sliced(blank + 1).toInt();
        m_checkedText->setText(
            tr("%1, %2").arg(QLocale().toString(when, QLocale::ShortFormat),
                             problems == 0 ? tr("in order") : tr("%n problem(s)", nullptr, problems)));
    }
    const bool known = m_report && *m_report;
    m_countsName->setVisible(known);
    m_countsText->setVisible(known);
    m_engineName->setVisible(known);
    m_engineText->setVisible(known);
    if (!known)
        return;
    const service::CheckReport& report = **m_report;
    const auto count = [&](const QString& name) {
        for (const auto& [table, rows] : report.counts) {
            if (table == name)
                return QLocale().toString(rows);
        }
        return QString();
    };
    //: %1 memos, %2 clients, %3 bookings, %4 entries of the record of changes
    m_countsText->setText(tr("%1 memos, %2 clients, %3 bookings, %4 recorded changes")
                              .arg(count(u"memos"_s), count(u"clients"_s), count(u"bookings"_s), count(u"audit"_s)));
    const QString schema = QString::number(report.schema);
    m_engineText->setText(report.journalMode.isEmpty()
                              //: %1 postgresql, %2 number of the schema
                              ? tr("%1, schema %2").arg(report.engine, schema)
                              //: %1 sqlite, %2 number of the schema, %3 truncate or wal
                              : tr("%1, schema %2, journal %3").arg(report.engine, schema, report.journalMode));
}

void DatabaseSection::check()
{
    if (m_checking)
        return;
    m_checking = true;
    if (m_check->hasFocus())
        setFocus(Qt::OtherFocusReason); // else the disabled button hands the keys to the navigation
    m_check->setEnabled(false);
    m_progress->show();
    m_result->hide();
    m_context.deliver(
        m_context.worker().query(
            [](service::Services& services) -> Result<QString> { return services.file().password(); }),
        this,
        [this](const QString& password) {
            whenFinished(QtConcurrent::run(checkApart, m_path, password, std::cref(m_context.clock())), this,
                         [this](const Result<service::CheckReport>& report) { checked(report); });
        },
        [this](const Error& error) { checked(error); });
}

void DatabaseSection::checked(const Result<service::CheckReport>& report)
{
    m_checking = false;
    m_check->setEnabled(true);
    if (hasFocus())
        m_check->setFocus(Qt::OtherFocusReason);
    m_progress->hide();
    m_report = report;
    keepCheck(report);
    showFacts();
    showResult(report);
}

// Whoever may change the settings of the centre leaves behind for the others when everything was checked last.
void DatabaseSection::keepCheck(const Result<service::CheckReport>& report)
{
    if (!report)
        return;
    m_checked = u"%1 %2"_s.arg(m_context.clock().now()).arg(report->problems.size());
    const Caller caller = m_context.caller();
    if (!rules::mayDo(caller.group, rules::Action::EditCentre))
        return;
    m_context.deliver(m_context.worker().command([caller, checked = m_checked](service::Services& services) {
        return services.centre().setSetting(caller, lastCheck(), checked);
    }),
                      this, [](Done) {});
}

void DatabaseSection::showResult(const Result<service::CheckReport>& report)
{
    if (!report) {
        m_result->showMessage(Band::Kind::Error, report.error().message);
        return;
    }
    if (report->ok) {
        m_result->showMessage(Band::Kind::Success,
                              tr("Everything is in order: the file, its records and the record of changes."));
        return;
    }
    QStringList lines = report->problems.first(std::min(report->problems.size(), ShownProblems));
    lines.prepend(tr("%n problem(s) were found. Nothing was changed; restore a sound backup if need be.", nullptr,
                     static_cast<int>(report->problems.size())));
    m_result->showMessage(Band::Kind::Error, lines.join(u'\n'));
}

void DatabaseSection::retranslate()
{
    setAccessibleName(tr("Data base"));
    m_heading->setText(tr("Data base"));
    m_pathName->setText(service::DataAddress::of(m_path).isOnServer() ? tr("Address") : tr("File"));
    m_serverName->setText(tr("Server"));
    m_sizeName->setText(tr("Size"));
    m_countsName->setText(tr("Records"));
    m_engineName->setText(tr("Kind"));
    m_checkedName->setText(tr("Last check"));
    m_check->setText(tr("Check everything"));
    m_progress->setAccessibleName(tr("The data base is being checked"));
    m_help->setText(tr("Reads the file, every record and the record of changes. You can go on working meanwhile."));
    m_move->retranslate();
    showFacts();
    showIndex();
    if (m_report && m_result->isVisibleTo(this))
        showResult(*m_report);
}

void DatabaseSection::changeEvent(QEvent* event)
{
    AdminSection::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yorozu::ui
