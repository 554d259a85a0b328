// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/RightsSection.h"

#include "ui/admin/RightsModel.h"
#include "ui/admin/SignInSettings.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int ActionWidth = 216;
constexpr int GroupWidth = 82;
constexpr int HeadLines = 3;
constexpr int HeadRoom = 12;
} // namespace

RightsSection::RightsSection(DeskContext& context, QWidget* parent)
    : AdminSection(parent)
    , m_context(context)
    , m_heading(new QLabel(this))
    , m_boxesName(new QLabel(this))
    , m_boxes(new QLabel(this))
    , m_signInName(new QLabel(this))
    , m_signIn(new SignInSettings(context, this))
    , m_rightsName(new QLabel(this))
    , m_rightsHelp(new QLabel(this))
    , m_table(new QTableView(this))
    , m_rights(new RightsModel(context, this))
{
    buildUi();
    retranslate();
}

void RightsSection::buildUi()
{
    setObjectName(u"rightsSection"_s);
    m_boxes->setObjectName(u"stampBoxes"_s);
    m_table->setObjectName(u"rightsTable"_s);
    setTextRole(m_heading, TextRole::Title);
    for (QLabel* name : {m_boxesName, m_signInName, m_rightsName})
        setTextRole(name, TextRole::Section);
    setTextRole(m_rightsHelp, TextRole::Help);
    m_rightsHelp->setWordWrap(true);
    m_boxes->setWordWrap(true);
    m_boxes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_table->setModel(m_rights);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionsClickable(false);
    head->setHighlightSections(false);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(0, QHeaderView::Stretch);
    head->setDefaultAlignment(Qt::Alignment(QFlag(Qt::AlignCenter | Qt::TextWordWrap)));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s6, Space::s5, Space::s6, Space::s6);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_heading);
    layout->addSpacing(Space::s2);
    layout->addWidget(m_boxesName);
    layout->addWidget(m_boxes);
    layout->addSpacing(Space::s3);
    layout->addWidget(m_signInName);
    layout->addWidget(m_signIn);
    layout->addSpacing(Space::s3);
    layout->addWidget(m_rightsName);
    layout->addWidget(m_rightsHelp);
    layout->addWidget(m_table);
    layout->addStretch(1);
    connect(&m_context, &DeskContext::centreChanged, this, &RightsSection::showBoxes);
    connect(&m_context.themes(), &ThemeManager::changed, this, &RightsSection::showTable);
    showTable();
}

QString RightsSection::title() const
{
    return tr("Stamps and rights");
}

void RightsSection::reload()
{
    showBoxes();
    m_signIn->reload();
}

// As high as its rows: the page scrolls, not the table in it.
void RightsSection::showTable()
{
    const QFontMetrics metrics(m_context.themes().font(Type::table));
    QHeaderView* head = m_table->horizontalHeader();
    head->setFixedHeight(HeadLines * metrics.lineSpacing() + HeadRoom);
    head->setDefaultSectionSize(GroupWidth);
    head->setMinimumSectionSize(GroupWidth);
    const int row = metrics.lineSpacing() + HeadRoom;
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->setFixedHeight(head->height() + row * m_rights->rowCount() + 2 * m_table->frameWidth());
    m_table->setMinimumWidth(ActionWidth + GroupWidth * (m_rights->columnCount() - 1));
    m_rights->retranslate();
}

void RightsSection::showBoxes()
{
    const service::CentreData& centre = m_context.centre();
    QStringList lines;
    for (qsizetype at = 0; at < centre.stampBoxes.size(); ++at) {
        const StampBox& box = centre.stampBoxes.at(at);
        QStringList people;
        for (const Staff& staff : centre.staff) {
            if (staff.stampBox == box.id && !staff.retired)
                people.append(staff.name);
        }
        //: %1 which box, %2 its name, %3 the people who stamp it
        lines.append(
            tr("%1. %2: %3").arg(at + 1).arg(box.name, people.isEmpty() ? tr("nobody") : people.join(tr(", "))));
    }
    m_boxes->setText(lines.join(u'\n'));
}

void RightsSection::changeEvent(QEvent* event)
{
    AdminSection::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RightsSection::retranslate()
{
    m_heading->setText(title());
    m_boxesName->setText(tr("Boxes of the confirmation, in the order in which they are stamped"));
    m_signInName->setText(tr("Sign-in"));
    m_rightsName->setText(tr("Who may what"));
    m_rightsHelp->setText(tr("As the program enforces it below the screens. The chief and the section chief stamp any "
                             "box. Whose group is which stands under “People and skills”."));
    m_table->setAccessibleName(m_rightsName->text());
    m_rights->retranslate();
    showBoxes();
}

} // namespace yorozu::ui
