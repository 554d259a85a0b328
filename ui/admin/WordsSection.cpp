// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/WordsSection.h"

#include "core/rules/Permissions.h"
#include "ui/admin/EntryEditor.h"
#include "ui/admin/WordList.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

// The courses first: they are what the section is called after.
constexpr std::array Kinds{MasterKind::Course, MasterKind::Topic,      MasterKind::Channel, MasterKind::Programme,
                           MasterKind::Mode,   MasterKind::AgencyKind, MasterKind::JobTitle};

} // namespace

WordsSection::WordsSection(DeskContext& context, QWidget* parent)
    : AdminSection(parent)
    , m_context(context)
    , m_heading(new QLabel(this))
    , m_help(new QLabel(this))
    , m_rights(new Band(context.themes(), this))
    , m_kinds(new SegmentedControl(context.themes(), this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"wordsSection"_s);
    m_rights->setObjectName(u"wordsRights"_s);
    m_kinds->setObjectName(u"wordKinds"_s);
    setTextRole(m_heading, TextRole::Title);
    setTextRole(m_help, TextRole::Help);
    m_help->setWordWrap(true);
    for (const MasterKind kind : Kinds) {
        m_kinds->addSegment(WordList::nameOf(kind));
        auto* editor = new EntryEditor(context, new WordList(context, kind, this), this);
        m_editors.append(editor);
        m_stack->addWidget(editor);
    }
    m_kinds->setCurrentIndex(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s6, Space::s5, Space::s6, Space::s5);
    layout->setSpacing(Space::s3);
    layout->addWidget(m_heading);
    layout->addWidget(m_help);
    layout->addWidget(m_rights);
    layout->addWidget(m_kinds, 0, Qt::AlignLeft);
    layout->addWidget(m_stack, 1);
    connect(&context, &DeskContext::callerChanged, this, &WordsSection::showRights);
    connect(m_kinds, &SegmentedControl::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        reload();
    });
    retranslate();
}

QString WordsSection::title() const
{
    return tr("Courses and categories");
}

EntryEditor& WordsSection::editor() const
{
    return *m_editors.at(std::max(0, m_kinds->currentIndex()));
}

void WordsSection::reload()
{
    editor().reload();
}

void WordsSection::showRights()
{
    const Status may = rules::require(m_context.caller(), rules::Action::EditCentre);
    m_rights->setVisible(!may);
    if (!may)
        m_rights->showMessage(Band::Kind::Info, may.error().message);
}

QList<ShortcutLine> WordsSection::keys() const
{
    return EntryEditor::keys();
}

void WordsSection::retranslate()
{
    setAccessibleName(title());
    showRights();
    m_heading->setText(title());
    m_help->setText(
        tr("What memos and bookings can be filed under. Records keep the words that they were written with; "
           "what is retired is offered no more."));
    m_kinds->setAccessibleName(tr("Word list"));
    for (qsizetype at = 0; at < std::ssize(Kinds); ++at) {
        m_kinds->setSegmentText(static_cast<int>(at), WordList::nameOf(Kinds.at(at)));
        m_editors.at(at)->retranslate();
    }
}

void WordsSection::changeEvent(QEvent* event)
{
    AdminSection::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yorozu::ui
