// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ThemeStyle.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace yorozu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int indicatorEdge = 16;
constexpr int arrowEdge = 12;
constexpr int arrowLane = 28;
// With the 1 px that a combo box adds by itself, its text stands where that of a line edit does.
constexpr int fieldInset = 10;

void drawStroke(QPainter& painter, const QRectF& rect, const QPolygonF& points, const QColor& color, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 20, rect.height() / 20);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(points);
    painter.restore();
}

int heightOf(const QWidget* widget)
{
    const QString size = widget ? widget->property("controlSize").toString() : QString();
    if (size == "small"_L1) {
        return Size::controlSmall;
    }
    return size == "tiny"_L1 ? Size::controlTiny : Size::control;
}

bool looksReadOnly(const QWidget* widget)
{
    return widget && widget->property("looksReadOnly").toBool();
}

QRectF centred(const QRect& rect, int edge)
{
    return {rect.x() + (rect.width() - edge) / 2.0, rect.y() + (rect.height() - edge) / 2.0, qreal(edge), qreal(edge)};
}

} // namespace

void drawTick(QPainter& painter, const QRectF& rect, const QColor& color, qreal width)
{
    drawStroke(painter, rect, QPolygonF{{4, 10.5}, {8, 14.5}, {16, 5.5}}, color, width);
}

void drawChevron(QPainter& painter, const QRectF& rect, Qt::ArrowType direction, const QColor& color, qreal width)
{
    QPolygonF points{{5.5, 8}, {10, 12.5}, {14.5, 8}};
    if (direction == Qt::UpArrow) {
        points = {{5.5, 12.5}, {10, 8}, {14.5, 12.5}};
    } else if (direction == Qt::RightArrow) {
        points = {{8, 5.5}, {12.5, 10}, {8, 14.5}};
    } else if (direction == Qt::LeftArrow) {
        points = {{12.5, 5.5}, {8, 10}, {12.5, 14.5}};
    }
    drawStroke(painter, rect, points, color, width);
}

ThemeStyle::ThemeStyle(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_theme(theme)
{
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(*option, *painter);
        return;
    case PE_FrameFocusRect:
        // Buttons have the focus ring, inputs their edge.
        if (qobject_cast<const QAbstractItemView*>(widget)) {
            drawItemFocus(*option, *painter);
        }
        return;
    case PE_PanelMenu:
        drawMenuPanel(*option, *painter);
        return;
    case PE_FrameMenu:
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const Qt::ArrowType type = element == PE_IndicatorArrowDown   ? Qt::DownArrow
                                   : element == PE_IndicatorArrowUp   ? Qt::UpArrow
                                   : element == PE_IndicatorArrowLeft ? Qt::LeftArrow
                                                                      : Qt::RightArrow;
        const QColor color = option->state & State_Enabled ? m_theme.text2 : m_theme.text3;
        drawChevron(*painter, centred(option->rect, arrowEdge), type, color, 1.5);
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    if (element == CE_MenuItem) {
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            drawMenuItem(*item, *painter, widget);
            return;
        }
    }
    if (element == CE_MenuEmptyArea) {
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            drawComboBox(*combo, *painter, widget);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            drawSpinBox(*spin, *painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                                 const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        const QRect all = option->rect;
        const QRect arrow(all.right() - arrowLane + 1, all.top(), arrowLane, all.height());
        if (subControl == SC_ComboBoxArrow) {
            return visualRect(option->direction, all, arrow);
        }
        if (subControl == SC_ComboBoxEditField) {
            return visualRect(option->direction, all, all.adjusted(fieldInset, 2, -arrowLane, -2));
        }
    }
    if (control == CC_SpinBox && subControl == SC_SpinBoxEditField) {
        // The line edit inside has a margin of 2 px of its own.
        return QProxyStyle::subControlRect(control, option, subControl, widget).adjusted(fieldInset - 4, 0, 0, 0);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox) {
        return {size.width() + arrowLane + Space::s4, heightOf(widget)};
    }
    if (type == CT_SpinBox) {
        return {base.width() + Space::s2, heightOf(widget)};
    }
    if (type == CT_CheckBox || type == CT_RadioButton) {
        return {base.width(), std::max(base.height(), Size::hitArea)};
    }
    if (type == CT_MenuItem) {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator) {
            return {base.width(), 9};
        }
        const int keys = item && item->reservedShortcutWidth > 0 ? Space::s6 : 0;
        const int arrow = item && item->menuItemType == QStyleOptionMenuItem::SubMenu ? Space::s2 : 0;
        // Icon lane, gap and the padding of both sides; a submenu's arrow has its own lane, apart from the words.
        return {size.width() + Size::icon + Space::s2 + 2 * Space::s2 + keys + arrowEdge + arrow, Size::control};
    }
    return base;
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorEdge;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 6;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return Size::icon;
    case PM_MenuPanelWidth:
        return Line::thin;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return Space::s1;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        // Item views take the same number for the margin of their text.
        return qobject_cast<const QAbstractItemView*>(widget) ? 0 : Line::focus + 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_FocusFrame_AboveWidget:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

void ThemeStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // What somebody typed is never read as mark-up; a label that is written in it says so itself.
    if (auto* label = qobject_cast<QLabel*>(widget); label && label->textFormat() == Qt::AutoText) {
        label->setTextFormat(Qt::PlainText);
    }
    if (auto* choice = qobject_cast<QComboBox*>(widget)) {
        if (choice->focusPolicy() == Qt::WheelFocus)
            choice->setFocusPolicy(Qt::StrongFocus);
        choice->installEventFilter(this);
    }
    if (qobject_cast<QMenu*>(widget)) {
        // The corners of the panel are round; no shadow anywhere.
        widget->setAttribute(Qt::WA_TranslucentBackground);
        widget->setWindowFlag(Qt::FramelessWindowHint);
        widget->setWindowFlag(Qt::NoDropShadowWindowHint);
    }
}

// Scrolling a page must not change a choice that lies on the way.
bool ThemeStyle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox*>(watched)) {
        event->ignore(); // the page scrolls
        return true;
    }
    return QProxyStyle::eventFilter(watched, event);
}

void ThemeStyle::drawCheckBox(const QStyleOption& option, QPainter& painter) const
{
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & State_On;
    const bool partial = option.state & State_NoChange;
    const QColor fill = !enabled ? m_theme.sunken : (on || partial) ? m_theme.accent : m_theme.canvas;
    const QColor edge = !enabled ? m_theme.line : (on || partial) ? m_theme.accent : m_theme.lineCtl;
    const QRectF box = centred(option.rect, indicatorEdge);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.restore();
    const QColor mark = enabled ? m_theme.onAccent : m_theme.text3;
    if (on) {
        drawTick(painter, box.adjusted(2, 2, -2, -2), mark, 2);
    } else if (partial) {
        painter.fillRect(QRectF(box.left() + 4, box.center().y() - 1, box.width() - 8, 2), mark);
    }
}

void ThemeStyle::drawRadioButton(const QStyleOption& option, QPainter& painter) const
{
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & State_On;
    const QRectF box = centred(option.rect, indicatorEdge);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(!enabled ? m_theme.line : on ? m_theme.accent : m_theme.lineCtl, 1));
    painter.setBrush(!enabled ? m_theme.sunken : on ? m_theme.accent : m_theme.canvas);
    painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(enabled ? m_theme.onAccent : m_theme.text3);
        painter.drawEllipse(box.adjusted(5, 5, -5, -5));
    }
    painter.restore();
}

void ThemeStyle::drawItemFocus(const QStyleOption& option, QPainter& painter) const
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.accent, Line::focus, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter.restore();
}

void ThemeStyle::drawInputFrame(const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    const bool enabled = option.state & State_Enabled;
    const bool writable = enabled && !looksReadOnly(widget);
    const bool invalid = widget && widget->property("invalid").toBool();
    const bool focus = option.state & State_HasFocus;
    const bool thick = enabled && (invalid || focus);
    const QColor rest = writable ? m_theme.lineCtl : m_theme.line;
    const QColor edge = !enabled ? m_theme.line : invalid ? m_theme.red : focus ? m_theme.accent : rest;
    const qreal inset = thick ? 1 : 0.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(writable ? m_theme.canvas : m_theme.sunken);
    painter.setPen(QPen(edge, thick ? Line::focus : Line::thin));
    const QRectF frame = QRectF(option.rect).adjusted(inset, inset, -inset, -inset);
    painter.drawRoundedRect(frame, Radius::input - inset, Radius::input - inset);
    painter.restore();
}

void ThemeStyle::drawComboBox(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget) const
{
    drawInputFrame(option, painter, widget);
    if (looksReadOnly(widget))
        return; // nothing opens
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    drawChevron(painter, centred(arrow, arrowEdge), Qt::DownArrow, m_theme.text3, 1.5);
}

void ThemeStyle::drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter, const QWidget* widget) const
{
    if (option.frame) {
        drawInputFrame(option, painter, widget);
    }
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const QRect up = subControlRect(CC_SpinBox, &option, SC_SpinBoxUp, widget);
    const QRect down = subControlRect(CC_SpinBox, &option, SC_SpinBoxDown, widget);
    const bool canUp = option.stepEnabled & QAbstractSpinBox::StepUpEnabled;
    const bool canDown = option.stepEnabled & QAbstractSpinBox::StepDownEnabled;
    drawChevron(painter, centred(up, 10), Qt::UpArrow, canUp ? m_theme.text2 : m_theme.line, 1.8);
    drawChevron(painter, centred(down, 10), Qt::DownArrow, canDown ? m_theme.text2 : m_theme.line, 1.8);
}

} // namespace yorozu::ui
