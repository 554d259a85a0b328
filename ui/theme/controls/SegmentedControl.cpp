// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls/SegmentedControl.h"

#include "ui/theme/Painting.h"
#include "ui/theme/ThemeManager.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace yorozu::ui {
namespace {

constexpr int iconGap = 6;

// One choice. It paints its share of the rounded frame, so that no widget has to be drawn over the buttons.
class Segment final : public QAbstractButton
{
public:
    Segment(ThemeManager& themes, const QString& iconName, QWidget* parent)
        : QAbstractButton(parent)
        , m_themes(themes)
        , m_iconName(iconName)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        connect(&themes, &ThemeManager::changed, this, [this] {
            updateGeometry();
            update();
        });
    }

    QSize sizeHint() const override
    {
        // Measured in bold, so that nothing moves when the choice does.
        const int text = QFontMetrics(m_themes.font(Type::table.bold())).horizontalAdvance(this->text());
        const int icon = m_iconName.isEmpty() ? 0 : Size::icon + (text > 0 ? iconGap : 0);
        return {text + icon + 2 * Space::s3 + 2, Size::controlSmall};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = m_themes.theme();
        const bool chosen = isChecked();
        const QColor fill = chosen         ? theme.accentSoft
                            : !isEnabled() ? theme.sunken
                            : isDown()     ? theme.line
                            : underMouse() ? theme.hover
                                           : theme.canvas;
        const QColor color = !isEnabled() ? theme.text3 : chosen ? theme.accent : theme.text2;
        QPainter painter(this);
        paintShare(painter, fill);
        paintContent(painter, color, chosen);
    }

private:
    // The frame of the whole control, seen through this segment.
    void paintShare(QPainter& painter, const QColor& fill) const
    {
        const Theme& theme = m_themes.theme();
        const QRectF whole = QRectF(parentWidget()->rect()).translated(-pos());
        painter.save();
        painter.setClipRect(rect());
        drawBox(painter, whole, Radius::button, fill, theme.lineStrong);
        painter.restore();
        if (x() > 0) {
            painter.fillRect(QRect(0, 1, 1, height() - 2), theme.lineStrong);
        }
    }

    void paintContent(QPainter& painter, const QColor& color, bool chosen) const
    {
        painter.setFont(m_themes.font(chosen ? Type::table.bold() : Type::table));
        painter.setPen(color);
        const int textWidth = painter.fontMetrics().horizontalAdvance(text());
        const int icon = m_iconName.isEmpty() ? 0 : Size::icon + (textWidth > 0 ? iconGap : 0);
        int left = (width() - textWidth - icon) / 2;
        if (icon > 0) {
            const QPixmap pixmap = m_themes.icons().pixmap(m_iconName, Size::icon, color, devicePixelRatioF());
            painter.drawPixmap(QRect(left, (height() - Size::icon) / 2, Size::icon, Size::icon), pixmap);
            left += icon;
        }
        painter.drawText(QRect(left, 0, textWidth + 1, height()),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextDontClip, text());
    }

    ThemeManager& m_themes;
    QString m_iconName;
};

} // namespace

SegmentedControl::SegmentedControl(ThemeManager& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_layout(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    // Its segments take the focus, never the control: with a focus proxy Tab would stop at it, too, wherever it stands
    // in the chain.
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_group->setExclusive(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (checked && index != m_current) {
            m_current = index;
            Q_EMIT currentChanged(index);
        }
    });
}

int SegmentedControl::addSegment(const QString& text, const QString& accessibleName, const QString& iconName)
{
    const int index = count();
    auto* segment = new Segment(m_themes, iconName, this);
    segment->setText(text);
    if (!objectName().isEmpty())
        segment->setObjectName(objectName() + QString::number(index));
    if (!accessibleName.isEmpty()) {
        segment->setAccessibleName(accessibleName);
        segment->setToolTip(accessibleName);
    }
    m_group->addButton(segment, index);
    m_layout->addWidget(segment);
    return index;
}

void SegmentedControl::setSegments(const QStringList& texts)
{
    for (QAbstractButton* button : m_group->buttons()) {
        delete button;
    }
    m_current = -1;
    for (const QString& text : texts) {
        addSegment(text);
    }
}

void SegmentedControl::setSegmentText(int index, const QString& text)
{
    if (QAbstractButton* button = segment(index)) {
        button->setText(text);
        button->updateGeometry();
    }
}

void SegmentedControl::setSegmentEnabled(int index, bool enabled)
{
    if (QAbstractButton* button = segment(index)) {
        button->setEnabled(enabled);
    }
}

int SegmentedControl::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

int SegmentedControl::currentIndex() const
{
    return m_current;
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (QAbstractButton* button = segment(index)) {
        button->setChecked(true);
    }
}

QAbstractButton* SegmentedControl::segment(int index) const
{
    return m_group->button(index);
}

} // namespace yorozu::ui
