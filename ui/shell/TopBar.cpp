// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TopBar.h"

#include "core/rules/Permissions.h"
#include "ui/async/DeskContext.h"
#include "ui/search/SearchField.h"
#include "ui/shell/BellButton.h"
#include "ui/shell/UserButton.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeStyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int TitleWidth = 128;

// The button of a menu, with the mark of one at its right.
class MenuButton final : public QPushButton
{
public:
    MenuButton(ThemeManager& themes, QWidget* parent)
        : QPushButton(parent)
        , m_themes(themes)
    {
    }
    QSize sizeHint() const override { return QPushButton::sizeHint() + QSize(Mark + Space::s1, 0); }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPushButton::paintEvent(event);
        QPainter painter(this);
        const QRectF place(width() - Mark - Space::s2, (height() - Mark) / 2.0, Mark, Mark);
        drawChevron(painter, place, Qt::DownArrow, m_themes.theme().onAccent, 1.5);
    }

private:
    static constexpr int Mark = 12;
    ThemeManager& m_themes;
};

} // namespace

TopBar::TopBar(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_officeSwitch(new SegmentedControl(context.themes(), this))
    , m_search(new SearchField(context.themes(), this))
    , m_new(new MenuButton(context.themes(), this))
    , m_bell(new BellButton(context, this))
    , m_user(new UserButton(context.themes(), this))
    , m_newMenu(new QMenu(this))
    , m_userMenu(new QMenu(this))
{
    setObjectName(u"topBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setSurfaceRole(this, SurfaceRole::ToolBar);
    setFixedHeight(Size::topBar);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setMinimumWidth(TitleWidth);
    setTextRole(m_title, TextRole::Heading);
    m_officeSwitch->setObjectName(u"officeSwitch"_s);
    m_new->setObjectName(u"newButton"_s);
    m_user->setObjectName(u"userButton"_s);
    setButtonKind(m_new, ButtonKind::Primary);
    m_new->setMenu(m_newMenu);
    m_user->setMenu(m_userMenu);
    context.themes().bindIcon(m_new, u"plus"_s, &Theme::onAccent);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::s4, 0, Space::s4, 0);
    layout->setSpacing(Space::s4);
    layout->addWidget(m_title);
    layout->addWidget(m_officeSwitch);
    layout->addStretch(1);
    layout->addWidget(m_search, 100); // up to its width before there is any gap
    layout->addWidget(m_new);
    layout->addWidget(m_bell);
    layout->addWidget(m_user);

    connect(m_search, &QAbstractButton::clicked, this, &TopBar::searchRequested);
    connect(m_officeSwitch, &SegmentedControl::currentChanged, this, [this](int index) {
        if (index >= 0 && index < m_offices.size())
            Q_EMIT officeChosen(m_offices[index]);
    });
    connect(&context, &DeskContext::centreChanged, this, &TopBar::fillOffices);
    connect(&context, &DeskContext::centreChanged, this, &TopBar::showPerson);
    connect(&context, &DeskContext::callerChanged, this, &TopBar::showPerson);
    connect(&context, &DeskContext::officeChanged, this,
            [this] { m_officeSwitch->setCurrentIndex(static_cast<int>(m_offices.indexOf(m_context.office()))); });
    buildMenus();
    fillOffices();
    retranslate();
}

void TopBar::setTitle(const QString& title)
{
    m_title->setText(title);
}

void TopBar::setOfficeEnabled(bool enabled)
{
    m_officeSwitch->setEnabled(enabled);
}

void TopBar::chooseOffice(int index)
{
    if (m_officeSwitch->isEnabled() && index < m_officeSwitch->count())
        m_officeSwitch->setCurrentIndex(index);
}

void TopBar::fillOffices()
{
    const QSignalBlocker blocker(m_officeSwitch);
    const bool english = QLocale().language() == QLocale::English;
    QStringList names{tr("All offices")};
    m_offices = {Id<Office>()};
    for (const Office& office : m_context.centre().offices) {
        if (office.remote || office.retired)
            continue;
        names.append(english && !office.nameEn.isEmpty() ? office.nameEn : office.name);
        m_offices.append(office.id);
    }
    // New segments would come last in the order of Tab: only where an office was added or retired.
    if (m_officeSwitch->count() != names.size())
        m_officeSwitch->setSegments(names);
    for (int i = 0; i < m_officeSwitch->count(); ++i) {
        QAbstractButton* segment = m_officeSwitch->segment(i);
        m_officeSwitch->setSegmentText(i, names[i]);
        segment->setObjectName(u"office%1"_s.arg(i));
        segment->setToolTip(
            QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + i)).toString(QKeySequence::NativeText));
    }
    const qsizetype index = m_offices.indexOf(m_context.office());
    m_officeSwitch->setCurrentIndex(static_cast<int>(std::max<qsizetype>(index, 0)));
    if (index < 0)
        Q_EMIT officeChosen({}); // it was retired while the pages showed it alone
}

void TopBar::showPerson()
{
    const Caller& caller = m_context.caller();
    m_newBooking->setVisible(rules::mayDo(caller.group, rules::Action::EditBookings));
    m_newClient->setVisible(rules::mayDo(caller.group, rules::Action::EditClients));
    m_newActivity->setVisible(rules::mayDo(caller.group, rules::Action::EditAgencies));
    const Staff* staff = m_context.centre().findStaff(caller.staff);
    const bool english = QLocale().language() == QLocale::English;
    QString role = label(caller.group);
    if (staff && !staff->titleName.isEmpty() && !english)
        role = staff->titleName;
    const QString name = staff && english && !staff->roman.isEmpty() ? staff->roman : caller.name;
    m_user->setPerson(name, role);
}

void TopBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TopBar::retranslate()
{
    setAccessibleName(tr("Top bar"));
    m_officeSwitch->setAccessibleName(tr("Office"));
    m_new->setText(tr("New"));
    m_new->setToolTip(tr("Begin a new record"));
    fillOffices();
    showPerson();
    retranslateMenus();
}

} // namespace yorozu::ui
