// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NavigationBar.h"

#include "ui/shell/NavigationRow.h"
#include "ui/theme/controls/KeyCap.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int MarkSize = 24;
}

NavigationBar::NavigationBar(ThemeManager& themes, const QList<Page>& pages, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_mark(new QLabel(this))
    , m_name(new QLabel(this))
    , m_rows(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"navigation"_s);
    m_name->setObjectName(u"programName"_s);
    setTextRole(m_name, TextRole::Heading);
    addRows(pages);
    m_fold = new NavigationRow(themes, u"fold"_s, this); // last in the order of Tab
    m_fold->setObjectName(u"navigationFold"_s);
    m_fold->setKeys(keyCapText(QKeySequence(Qt::CTRL | Qt::Key_B)));
    connect(m_fold, &QAbstractButton::clicked, this, &NavigationBar::foldToggled);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, Space::s2);
    layout->setSpacing(0);
    auto* brand = new QHBoxLayout;
    brand->setContentsMargins(Space::s4, 0, Space::s2, 0);
    brand->setSpacing(Space::s2);
    m_mark->setFixedSize(MarkSize, Size::topBar);
    brand->addWidget(m_mark);
    brand->addWidget(m_name, 1);
    layout->addLayout(brand);
    layout->addSpacing(Space::s2);
    m_rows->setSpacing(2);
    layout->addLayout(m_rows);
    layout->addStretch(1);
    layout->addWidget(m_fold);

    connect(m_group, &QButtonGroup::idClicked, this, &NavigationBar::pageRequested);
    connect(&themes, &ThemeManager::changed, this, [this] {
        showMark();
        arrange();
        update();
    });
    showMark();
    retranslate();
    arrange();
}

void NavigationBar::addRows(const QList<Page>& pages)
{
    for (const Page& page : pages) {
        if (page.apart) {
            auto* line = new QWidget(this);
            line->setAttribute(Qt::WA_StyledBackground);
            setSurfaceRole(line, SurfaceRole::Line);
            line->setFixedHeight(1);
            m_rows->addSpacing(Space::s2);
            m_rows->addWidget(line);
            m_rows->addSpacing(Space::s2);
        }
        auto* row = new NavigationRow(m_themes, page.iconName, this);
        row->setObjectName(page.objectName);
        row->setCheckable(true);
        m_group->addButton(row, static_cast<int>(m_group->buttons().size()));
        m_rows->addWidget(row);
    }
}

NavigationRow* NavigationBar::row(int page) const
{
    return static_cast<NavigationRow*>(m_group->button(page));
}

int NavigationBar::rowCount() const
{
    return static_cast<int>(m_group->buttons().size());
}

void NavigationBar::setPageName(int page, const QString& name)
{
    row(page)->setText(name);
    row(page)->setRail(m_rail);
}

void NavigationBar::setCount(int page, int count)
{
    row(page)->setCount(count);
}

void NavigationBar::setCurrent(int page)
{
    row(page)->setChecked(true);
}

void NavigationBar::setFolded(bool folded)
{
    m_folded = folded;
    arrange();
}

void NavigationBar::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    arrange();
}

void NavigationBar::focusCurrent()
{
    if (QAbstractButton* current = m_group->checkedButton())
        current->setFocus(Qt::TabFocusReason);
}

void NavigationBar::arrange()
{
    m_rail = m_folded || m_narrow;
    // The name of the program and of the pages need more room with larger letters.
    const int open = static_cast<int>(Size::navigationOpen * m_themes.textScale());
    setFixedWidth(m_rail ? Size::navigationRail : open);
    m_name->setVisible(!m_rail);
    for (QAbstractButton* button : m_group->buttons())
        static_cast<NavigationRow*>(button)->setRail(m_rail);
    m_fold->setRail(m_rail);
    retranslate();
}

void NavigationBar::retranslate()
{
    setAccessibleName(tr("Navigation"));
    m_name->setText(tr("YorozuDesk"));
    m_fold->setText(m_rail ? tr("Unfold the menu") : tr("Fold the menu"));
    m_fold->setRail(m_rail);
}

void NavigationBar::showMark()
{
    m_mark->setPixmap(Icons::programMark(MarkSize, devicePixelRatioF()));
}

void NavigationBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_themes.theme().chrome);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_themes.theme().line);
}

void NavigationBar::keyPressEvent(QKeyEvent* event)
{
    const bool down = event->key() == Qt::Key_Down;
    if (!down && event->key() != Qt::Key_Up) {
        QWidget::keyPressEvent(event);
        return;
    }
    QList<QAbstractButton*> rows = m_group->buttons();
    rows.append(m_fold);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const qsizetype next = i + (down ? 1 : -1);
        if (rows[i]->hasFocus() && next >= 0 && next < rows.size()) {
            rows[next]->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void NavigationBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yorozu::ui
