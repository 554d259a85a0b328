// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/ReviewPage.h"

#include "core/service/DataAddress.h"
#include "ui/signin/NewPassword.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QStyle>
#include <QTime>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int PasswordWidth = 360;
}

ReviewPage::ReviewPage(SetupState& state, QWidget* parent)
    : SetupPage(state, parent)
    , m_card(new QFrame(this))
    , m_lines(new QFormLayout(m_card))
    , m_import(new QCheckBox(this))
    , m_signIn(new QCheckBox(this))
    , m_honest(new QLabel(this))
    , m_password(new NewPassword(this))
{
    m_import->setObjectName(u"importAfter"_s);
    m_signIn->setObjectName(u"signIn"_s);
    m_honest->setObjectName(u"signInHonest"_s);
    m_password->setObjectName(u"firstPassword"_s);
    m_password->setMaximumWidth(PasswordWidth);
    setTextRole(m_honest, TextRole::Note);
    m_honest->setWordWrap(true);
    setSurfaceRole(m_card, SurfaceRole::Card);
    m_lines->setContentsMargins(Space::s4, Space::s4, Space::s4, Space::s4);
    m_lines->setHorizontalSpacing(Space::s6);
    m_lines->setVerticalSpacing(Space::s3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s4);
    layout->addWidget(m_card);
    layout->addWidget(m_import);
    // What belongs to a box stands under its words.
    auto* underBox = new QVBoxLayout;
    const int indent =
        style()->pixelMetric(QStyle::PM_IndicatorWidth) + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    underBox->setContentsMargins(indent, 0, 0, 0);
    underBox->setSpacing(Space::s3);
    underBox->addWidget(m_honest);
    underBox->addWidget(m_password);
    auto* offer = new QVBoxLayout;
    offer->setSpacing(Space::s1);
    offer->addWidget(m_signIn);
    offer->addLayout(underBox);
    layout->addLayout(offer);
    layout->addStretch(1);
    connect(m_signIn, &QCheckBox::toggled, this, [this](bool on) {
        this->state().signIn = on;
        showSignIn();
        Q_EMIT edited();
    });
    connect(m_password, &NewPassword::changed, this, [this] {
        this->state().password = m_password->password();
        Q_EMIT edited();
    });
    connect(m_import, &QCheckBox::toggled, this, [this](bool import) {
        this->state().importAfter = import;
        Q_EMIT edited();
    });
}

QString ReviewPage::title() const
{
    return tr("Review");
}

QString ReviewPage::help() const
{
    return tr("This will be made. Until then nothing has been written.");
}

void ReviewPage::retranslate()
{
    m_import->setText(tr("Then take over lists of clients and memos"));
    m_signIn->setText(tr("Sign-in: everybody is asked for a name and a password"));
    display();
}

void ReviewPage::display()
{
    while (m_lines->rowCount() > 0)
        m_lines->removeRow(0);
    const CentrePlan& plan = state().plan;
    const auto add = [this](const QString& name, const QString& value) {
        auto* label = new QLabel(name, m_card);
        auto* text = new QLabel(value, m_card);
        setTextRole(label, TextRole::Secondary);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setAlignment(Qt::AlignTop);
        m_lines->addRow(label, text);
    };
    const auto clock = [](int minutes) { return QTime(minutes / 60, minutes % 60).toString(u"H:mm"_s); };
    QStringList offices;
    for (const OfficePlan& office : plan.offices)
        offices.append(tr("%1: %n booth(s)", nullptr, office.booths).arg(office.name));
    offices.append(tr("online: %n seat(s)", nullptr, plan.onlineSeats));
    add(tr("Data base"), service::DataAddress::of(state().path).shown());
    add(tr("Offices"), offices.join(u"\n"_s));
    add(tr("Open"), tr("%1 – %2, slots of %3 min, sessions of %4 min")
                        .arg(clock(plan.opensAt), clock(plan.closesAt))
                        .arg(plan.rules.slotMinutes)
                        .arg(plan.rules.sessionMinutes));
    add(tr("People"), plan.staff.isEmpty() ? tr("nobody yet: you are asked for your name next")
                                           : tr("%n person(s)", nullptr, static_cast<int>(plan.staff.size())));
    if (plan.self >= 0 && plan.self < plan.staff.size())
        add(tr("Me"), plan.staff.at(plan.self).name);
    add(tr("Stamp boxes"), plan.stampBoxes.join(u" · "_s));
    add(tr("Deadline of memos"), tr("%n working day(s)", nullptr, plan.rules.memoDeadlineDays));
    add(tr("Yorozu Zemi"), plan.rules.zemiBeside ? tr("counted as a kind of its own") : tr("counted among the others"));
    add(tr("This computer"), state().shared ? tr("several people; asks at each start") : tr("one person"));
    m_import->setChecked(state().importAfter);
    if (plan.self >= 0 && plan.self < plan.staff.size())
        m_password->setPerson(plan.staff.at(plan.self).name, {});
    showSignIn();
}

void ReviewPage::showSignIn()
{
    const bool may = state().maySignIn();
    const bool onServer = service::DataAddress::of(state().path).isOnServer();
    m_signIn->setVisible(!onServer);
    m_honest->setVisible(!onServer);
    m_signIn->setEnabled(may);
    m_signIn->setChecked(may && state().signIn);
    m_password->setVisible(may && state().signIn);
    m_honest->setText(
        may ? tr("It keeps colleagues apart and tells who did what. It does not encrypt the file. It can be "
                 "switched on later, too.")
            : tr("For this, mark yourself among the people, as chief, deputy chief or administrator. It can "
                 "be switched on later, too."));
}

QString ReviewPage::problem() const
{
    if (!state().signIn || !state().maySignIn() || !state().password.isEmpty())
        return {};
    return tr("Type your own first password twice, or leave sign-in out.");
}

} // namespace yorozu::ui
