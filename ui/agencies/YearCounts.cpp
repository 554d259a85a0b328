// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/YearCounts.h"

#include "ui/records/ActivityGroup.h"
#include "ui/theme/Painting.h"
#include "ui/theme/ThemeManager.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int TileHeight = 44;
constexpr int Square = 7;
constexpr int SquareGap = 3;
constexpr int OfOthers = 7; // those that the design has no place for: shown where there are some

} // namespace

class YearCounts::Tile : public QAbstractButton
{
public:
    Tile(ThemeManager& themes, const ActivityGroup& group, QWidget* parent)
        : QAbstractButton(parent)
        , m_themes(themes)
        , m_group(group)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setProperty("focusRing", true);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    const ActivityGroup& group() const { return m_group; }
    void setCount(int count)
    {
        m_count = count;
        setText(m_group.shortName());
        setAccessibleName(u"%1: %2"_s.arg(m_group.name()).arg(count));
        setToolTip(m_group.name());
        updateGeometry();
        update();
    }
    int count() const { return m_count; }
    QSize sizeHint() const override
    {
        const QFontMetrics micro(m_themes.font(Type::micro));
        const int lines = micro.lineSpacing() + QFontMetrics(m_themes.font(Type::heading)).lineSpacing();
        return {micro.horizontalAdvance(m_group.shortName()) + Square + SquareGap + 2 * Space::s1,
                std::max(TileHeight, lines + Space::s2)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = m_themes.theme();
        QPainter painter(this);
        const QRect inner = rect().adjusted(1, 1, -1, -1);
        if (isChecked() || underMouse())
            painter.fillRect(inner, isChecked() ? theme.accentSoft : theme.hover);
        painter.setFont(m_themes.font(Type::micro));
        const int most = width() - 2 * Space::s1 - Square - SquareGap;
        const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, most);
        const int wide = Square + SquareGap + painter.fontMetrics().horizontalAdvance(shown);
        const int left = (width() - wide) / 2;
        const int line = painter.fontMetrics().lineSpacing();
        const QRect head(left + Square + SquareGap, 6, width() - left, line);
        const QColor solid = colorsOf(theme, m_group.kinds().constFirst()).solid;
        drawBox(painter, QRectF(left, head.top() + (line - Square) / 2.0, Square, Square), 2, solid, solid);
        painter.setPen(isChecked() ? theme.accent : theme.text2);
        painter.drawText(head, Qt::AlignVCenter, shown);
        painter.setFont(m_themes.font(Type::heading));
        painter.setPen(isChecked() ? theme.accent : theme.text);
        painter.drawText(QRect(0, head.bottom(), width(), height() - head.bottom() - 3), Qt::AlignCenter,
                         QString::number(m_count));
    }

private:
    ThemeManager& m_themes;
    ActivityGroup m_group;
    int m_count = 0;
};

YearCounts::YearCounts(ThemeManager& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setObjectName(u"yearCounts"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const QList<ActivityGroup> groups = ActivityGroup::all();
    for (int at = 0; at < groups.size(); ++at) {
        auto* tile = new Tile(themes, groups.at(at), this);
        tile->setObjectName(u"yearCount%1"_s.arg(at));
        connect(tile, &QAbstractButton::clicked, this, [this, tile](bool on) {
            for (QAbstractButton* other : std::as_const(m_tiles))
                other->setChecked(other == tile && on);
            Q_EMIT changed();
        });
        row->addWidget(tile); // the longer its name, the wider
        m_tiles.append(tile);
    }
    setCounts({});
}

void YearCounts::setCounts(const QMap<ActivityKind, int>& counts)
{
    m_counts = counts;
    for (int at = 0; at < m_tiles.size(); ++at) {
        auto* tile = static_cast<Tile*>(m_tiles.at(at));
        int count = 0;
        for (const ActivityKind kind : tile->group().kinds())
            count += counts.value(kind);
        tile->setCount(count);
        if (at == OfOthers)
            tile->setVisible(count > 0 || tile->isChecked());
    }
    update();
}

QSet<ActivityKind> YearCounts::chosen() const
{
    for (QAbstractButton* button : m_tiles) {
        if (button->isChecked()) {
            const QList<ActivityKind>& kinds = static_cast<Tile*>(button)->group().kinds();
            return {kinds.cbegin(), kinds.cend()};
        }
    }
    return {};
}

void YearCounts::clearChoice()
{
    for (QAbstractButton* button : std::as_const(m_tiles))
        button->setChecked(false);
}

void YearCounts::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_themes.theme();
    QPainter painter(this);
    drawBox(painter, rect(), Radius::card, theme.canvas, theme.line);
    painter.setPen(theme.line);
    for (const QAbstractButton* tile : std::as_const(m_tiles)) {
        if (tile->x() > 0 && !tile->isHidden())
            painter.drawLine(tile->x() - 1, 1, tile->x() - 1, height() - 2);
    }
}

void YearCounts::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setCounts(m_counts);
}

} // namespace yorozu::ui
