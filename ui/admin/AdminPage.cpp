// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/AdminPage.h"

#include "ui/admin/AdminSection.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int ListWidth = 200;
constexpr int IconSize = 16;
} // namespace

AdminPage::AdminPage(DeskContext& context, const QList<AdminSection*>& sections, QWidget* parent)
    : DeskPage(parent)
    , m_context(context)
    , m_sections(sections)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"adminPage"_s);
    m_list->setObjectName(u"adminSections"_s);
    m_list->setFixedWidth(ListWidth);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize(QSize(IconSize, IconSize));
    for (AdminSection* section : m_sections) {
        auto* item = new QListWidgetItem(m_list);
        item->setSizeHint(QSize(0, Size::queueRow));
        auto* scroll = new QScrollArea(m_stack);
        scroll->setObjectName(u"adminScroll-"_s + section->id());
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(section);
        m_stack->addWidget(scroll);
    }
    auto* line = new QWidget(this);
    line->setAttribute(Qt::WA_StyledBackground);
    setSurfaceRole(line, SurfaceRole::Line);
    line->setFixedWidth(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(line);
    layout->addWidget(m_stack, 1);
    orderTabs({m_list, m_stack});
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        if (isVisible())
            reload();
    });
    connect(&context.themes(), &ThemeManager::changed, this, &AdminPage::retranslate);
    retranslate();
    m_list->setCurrentRow(0);
}

QString AdminPage::pageTitle()
{
    return tr("Administration");
}

QList<ShortcutLine> AdminPage::keys() const
{
    QList<ShortcutLine> lines{{{QKeySequence(Qt::Key_Up), QKeySequence(Qt::Key_Down)}, tr("Previous or next section")}};
    if (const AdminSection* section = currentSection())
        lines += section->keys();
    return lines;
}

void AdminPage::reload()
{
    if (AdminSection* section = currentSection())
        section->reload();
}

void AdminPage::takeKeys()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void AdminPage::showSection(const QString& id)
{
    for (qsizetype row = 0; row < m_sections.size(); ++row) {
        if (m_sections.at(row)->id() != id.section(u'/', 0, 0))
            continue;
        m_list->setCurrentRow(static_cast<int>(row));
        if (const QString place = id.section(u'/', 1); !place.isEmpty())
            m_sections.at(row)->lead(place);
    }
}

AdminSection* AdminPage::currentSection() const
{
    return m_sections.value(m_list->currentRow());
}

void AdminPage::showEvent(QShowEvent* event)
{
    DeskPage::showEvent(event);
    reload();
}

void AdminPage::retranslate()
{
    m_list->setAccessibleName(tr("Sections of the administration"));
    const ThemeManager& themes = m_context.themes();
    for (qsizetype row = 0; row < m_sections.size(); ++row) {
        QListWidgetItem* item = m_list->item(static_cast<int>(row));
        item->setText(m_sections.at(row)->title());
        item->setIcon(
            themes.icons().pixmap(m_sections.at(row)->iconName(), IconSize, themes.theme().text2, devicePixelRatioF()));
    }
}

void AdminPage::changeEvent(QEvent* event)
{
    DeskPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yorozu::ui
