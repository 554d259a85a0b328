// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/SignInPanel.h"

#include "core/japanese/Fold.h"
#include "core/rules/SignInRules.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/signin/PasswordDialog.h"
#include "ui/signin/SignInSteps.h"
#include "ui/theme/controls/GateCard.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int ListRows = 6;
} // namespace

SignInPanel::SignInPanel(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_whoName(new QLabel(this))
    , m_who(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_passwordName(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_other(new QPushButton(this))
    , m_accept(new QPushButton(this))
    , m_honest(new QLabel(this))
{
    buildUi();
    retranslate();
    loadNames();
}

void SignInPanel::buildUi()
{
    setObjectName(u"signInPanel"_s);
    m_who->setObjectName(u"signInWho"_s);
    m_filter->setObjectName(u"signInFilter"_s);
    m_list->setObjectName(u"signInNames"_s);
    m_password->setObjectName(u"signInPassword"_s);
    m_problem->setObjectName(u"signInProblem"_s);
    m_other->setObjectName(u"signInOther"_s);
    m_accept->setObjectName(u"signInAccept"_s);
    m_honest->setObjectName(u"signInHonest"_s);
    setTextRole(m_title, TextRole::Title);
    setTextRole(m_who, TextRole::Heading);
    for (QLabel* name : {m_whoName, m_passwordName})
        setTextRole(name, TextRole::Label);
    setTextRole(m_problem, TextRole::Problem);
    setTextRole(m_honest, TextRole::Note);
    m_problem->setWordWrap(true);
    m_honest->setWordWrap(true);
    m_filter->installEventFilter(this);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(ListRows * Size::tableRow + 2);
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordName->setBuddy(m_password);
    setButtonKind(m_accept, ButtonKind::Primary);
    setButtonKind(m_other, ButtonKind::Plain);
    m_accept->setDefault(true);
    m_context.themes().bindIcon(m_accept, u"key"_s, &Theme::onAccent);

    auto* layout = new QVBoxLayout(this);
    QVBoxLayout* inside = addGateCard(layout, this);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_whoName, m_who, m_filter, m_list, m_passwordName,
                                                         m_password, m_problem})
        inside->addWidget(part);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    buttons->addWidget(m_accept);
    inside->addSpacing(Space::s1);
    inside->addLayout(buttons);
    inside->addSpacing(Space::s2);
    inside->addWidget(m_honest);
    orderTabs({m_filter, m_list, m_password, m_accept, m_other});

    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &SignInPanel::countDown);
    connect(m_filter, &QLineEdit::textChanged, this, &SignInPanel::fill);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_password->setFocus(Qt::TabFocusReason); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_password->setFocus(Qt::TabFocusReason); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { complain({}); });
    connect(m_password, &QLineEdit::textChanged, this, &SignInPanel::refresh);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPanel::tryIt);
    connect(m_accept, &QPushButton::clicked, this, &SignInPanel::tryIt);
    connect(m_other, &QPushButton::clicked, this, [this] { m_verify ? Q_EMIT anotherWanted() : askAnybody(); });
}

void SignInPanel::loadNames()
{
    m_context.deliver(
        m_context.worker().query([](service::Services& services) { return services.signIn().names(); }), this,
        [this](const QList<SignInName>& names) {
            m_names = names;
            fill();
        },
        [this](const Error& error) { complain(error.message); });
}

void SignInPanel::askAnybody(Id<Staff> usual)
{
    m_person = {};
    m_usual = usual;
    showMode();
    fill();
    loadNames(); // somebody may have come since
    (usual ? static_cast<QWidget*>(m_password) : m_filter)->setFocus(Qt::OtherFocusReason);
}

void SignInPanel::askFor(Id<Staff> person, const QString& name)
{
    m_person = person;
    m_personName = name;
    showMode();
    m_password->setFocus(Qt::OtherFocusReason);
}

void SignInPanel::showMode()
{
    m_password->clear();
    m_refusal.reset();
    m_who->setVisible(asksForOne());
    m_whoName->setVisible(!asksForOne());
    m_filter->setVisible(!asksForOne());
    m_list->setVisible(!asksForOne());
    m_other->setVisible(asksForOne());
    complain({});
    retranslate();
}

void SignInPanel::fill()
{
    const QString wanted = japanese::foldForCompare(m_filter->text()).remove(u' ');
    const Id<Staff> before = chosen() ? chosen() : m_usual;
    m_list->clear();
    for (const SignInName& name : std::as_const(m_names)) {
        if (!japanese::foldForCompare(name.name + u'\n' + name.kana).remove(u' ').contains(wanted))
            continue;
        auto* item = new QListWidgetItem(u"%1　%2"_s.arg(name.name, name.titleName), m_list);
        item->setSizeHint(QSize(0, Size::tableRow));
        item->setData(Qt::UserRole, name.id.number());
        if (name.id == before)
            m_list->setCurrentItem(item);
    }
    if (!wanted.isEmpty() && m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    refresh();
}

Id<Staff> SignInPanel::chosen() const
{
    if (asksForOne())
        return m_person;
    const QListWidgetItem* item = m_list->currentItem();
    return item ? Id<Staff>(item->data(Qt::UserRole).toLongLong()) : Id<Staff>();
}

void SignInPanel::refresh()
{
    const bool somebody = chosen() || !m_filter->text().trimmed().isEmpty();
    m_accept->setEnabled(!m_working && !m_refusal && somebody && !m_password->text().isEmpty());
}

void SignInPanel::tryIt()
{
    if (!m_accept->isEnabled())
        return;
    const WhoSignsIn who = chosen() ? WhoSignsIn(chosen()) : WhoSignsIn(m_filter->text().trimmed());
    m_working = true;
    say(tr("Looking at the password …"));
    refresh();
    if (m_verify) {
        askServer(m_password->text());
        return;
    }
    signIn(
        m_context, this, who, m_password->text(),
        [this, password = m_password->text()](const service::SignInOutcome& outcome) { judge(outcome, password); },
        [this](const Error& error) {
            m_working = false;
            complain(error.message);
        });
}

void SignInPanel::askServer(const QString& password)
{
    m_verify(password, [this](const Status& status) {
        m_working = false;
        if (status) {
            m_failures = 0;
            m_password->clear();
            complain({});
            Q_EMIT verified();
        } else if (status.error().field == "password"_L1) {
            refuse({service::SignInRefusal::Why::WrongPassword,
                    m_context.clock().now() + rules::signInDelay(++m_failures)});
        } else {
            complain(status.error().message);
        }
    });
}

void SignInPanel::judge(const service::SignInOutcome& outcome, const QString& password)
{
    m_working = false;
    if (const auto* refusal = std::get_if<service::SignInRefusal>(&outcome)) {
        refuse(*refusal);
        return;
    }
    const auto& in = std::get<service::SignedIn>(outcome);
    m_password->clear();
    complain({});
    if (!in.mustChange) {
        Q_EMIT signedIn(in.caller);
        return;
    }
    auto* dialog = new PasswordDialog(m_context, in.caller, password, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, caller = in.caller] { Q_EMIT signedIn(caller); });
    dialog->open();
}

void SignInPanel::refuse(const service::SignInRefusal& refusal)
{
    m_password->selectAll();
    m_password->setFocus(Qt::OtherFocusReason);
    complain(service::sentence(refusal, m_context.clock().now()));
    if (rules::signInWait(refusal.until, m_context.clock().now()) > 0) {
        m_refusal = refusal;
        m_second.start();
    }
    refresh();
}

void SignInPanel::countDown()
{
    if (m_refusal && rules::signInWait(m_refusal->until, m_context.clock().now()) > 0) {
        m_problem->setText(service::sentence(*m_refusal, m_context.clock().now()));
        return;
    }
    m_second.stop();
    m_refusal.reset();
    complain({});
}

void SignInPanel::say(const QString& sentence)
{
    setTextRole(m_problem, TextRole::Secondary);
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void SignInPanel::complain(const QString& sentence)
{
    m_second.stop();
    m_refusal.reset();
    setTextRole(m_problem, TextRole::Problem);
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent event(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    refresh();
}

// The arrow keys move through the list while the filter has the focus.
bool SignInPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SignInPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignInPanel::retranslate()
{
    m_title->setText(asksForOne() ? tr("The screen is locked") : tr("Sign in"));
    m_whoName->setText(tr("Name or login"));
    m_who->setText(m_personName);
    m_filter->setPlaceholderText(tr("Name, reading or login"));
    m_filter->setAccessibleName(m_whoName->text());
    m_list->setAccessibleName(tr("People of the centre"));
    m_passwordName->setText(tr("Password"));
    m_password->setAccessibleName(m_passwordName->text());
    m_accept->setText(asksForOne() ? tr("Unlock") : tr("Sign in"));
    m_other->setText(tr("Somebody else signs in …"));
    m_honest->setVisible(!m_verify);
    m_honest->setText(tr("The password keeps colleagues apart and says who wrote what. It does not encrypt the file: "
                         "whoever can copy it can read it with other programs."));
}

} // namespace yorozu::ui
