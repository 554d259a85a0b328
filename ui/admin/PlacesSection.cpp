// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/PlacesSection.h"

#include "core/rules/Permissions.h"
#include "ui/admin/EntryEditor.h"
#include "ui/admin/PlaceLists.h"
#include "ui/admin/PlaceSource.h"
#include "ui/admin/ShutLists.h"
#include "ui/async/ShownName.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

// Enough to see what there is without scrolling in a table inside of a page that scrolls.
constexpr int LeastRows = 3;
constexpr int MostOffices = 8;
constexpr int MostBooths = 12;
constexpr int MostDays = 14;

} // namespace

PlacesSection::PlacesSection(DeskContext& context, QWidget* parent)
    : AdminSection(parent)
    , m_context(context)
    , m_source(new PlaceSource(context, this))
    , m_boothList(new BoothList(context, *m_source, this))
    , m_closureList(new ClosureList(context, *m_source, this))
    , m_offices(new EntryEditor(context, new OfficeList(context, *m_source, this), this))
    , m_booths(new EntryEditor(context, m_boothList, this))
    , m_closures(new EntryEditor(context, m_closureList, this))
    , m_closingDays(new EntryEditor(context, new ClosingDayList(context, *m_source, this), this))
    , m_heading(new QLabel(this))
    , m_rights(new Band(context.themes(), this))
    , m_boothHeading(new QLabel(this))
    , m_closureHeading(new QLabel(this))
    , m_dayHeading(new QLabel(this))
    , m_dayHelp(new QLabel(this))
{
    setObjectName(u"placesSection"_s);
    m_rights->setObjectName(u"placesRights"_s);
    setTextRole(m_heading, TextRole::Title);
    for (QLabel* label : {m_boothHeading, m_closureHeading, m_dayHeading})
        setTextRole(label, TextRole::Section);
    setTextRole(m_dayHelp, TextRole::Help);
    m_dayHelp->setWordWrap(true);
    m_boothHeading->setObjectName(u"boothHeading"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s6, Space::s5, Space::s6, Space::s6);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_heading);
    layout->addWidget(m_rights);
    layout->addWidget(m_offices);
    const auto part = [&](QLabel* heading, EntryEditor* editor, int most) {
        layout->addSpacing(Space::s3);
        layout->addWidget(heading);
        editor->setRows(LeastRows, most);
        layout->addWidget(editor);
    };
    m_offices->setRows(LeastRows, MostOffices);
    part(m_boothHeading, m_booths, MostBooths);
    part(m_closureHeading, m_closures, MostDays);
    part(m_dayHeading, m_closingDays, MostDays);
    layout->addWidget(m_dayHelp);
    layout->addStretch(1);
    connect(&context, &DeskContext::callerChanged, this, &PlacesSection::showRights);
    connect(m_offices, &EntryEditor::currentChanged, this, &PlacesSection::showOffice);
    retranslate();
}

QString PlacesSection::title() const
{
    return tr("Offices and booths");
}

void PlacesSection::reload()
{
    // One question for all four lists.
    m_offices->reload();
}

void PlacesSection::showOffice()
{
    const OfficeLine* line = m_source->office(m_offices->currentId());
    if (!line || line->office.id == m_boothList->office())
        return;
    // What was begun belongs to the office that is left.
    m_booths->giveUp();
    m_closures->giveUp();
    m_boothList->setOffice(line->office.id);
    m_closureList->setOffice(line->office.id);
    retranslate();
}

void PlacesSection::showRights()
{
    const Status may = rules::require(m_context.caller(), rules::Action::EditCentre);
    m_rights->setVisible(!may);
    if (!may)
        m_rights->showMessage(Band::Kind::Info, may.error().message);
}

QList<ShortcutLine> PlacesSection::keys() const
{
    return EntryEditor::keys();
}

void PlacesSection::retranslate()
{
    setAccessibleName(title());
    showRights();
    m_heading->setText(title());
    const OfficeLine* line = m_source->office(m_boothList->office().number());
    const QString office = line ? shownName(line->office) : QString();
    m_boothHeading->setText(tr("Booths: %1").arg(office));
    m_closureHeading->setText(tr("Booths out of service: %1").arg(office));
    m_dayHeading->setText(tr("Closing days"));
    m_dayHelp->setText(tr("Holidays of the law are known already and need not be entered."));
}

void PlacesSection::changeEvent(QEvent* event)
{
    AdminSection::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (EntryEditor* editor : {m_offices, m_booths, m_closures, m_closingDays})
        editor->retranslate();
    retranslate();
}

} // namespace yorozu::ui
