// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/SheetCell.h"

#include <QApplication>
#include <QEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace yorozu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int EdgeWidth = 2;
constexpr int MarkIcon = 12;
constexpr int MarkGap = 4;

// Pop-ups of a cell are windows of their own, so that QWidget::isAncestorOf() does not do.
bool belongsTo(const QWidget* widget, const QWidget* cell)
{
    while (widget && widget != cell)
        widget = widget->parentWidget();
    return widget != nullptr;
}

const SheetCell* cellAround(const QWidget* widget)
{
    while (widget) {
        if (const auto* cell = qobject_cast<const SheetCell*>(widget))
            return cell;
        widget = widget->parentWidget();
    }
    return nullptr;
}

} // namespace

SheetCell::SheetCell(ThemeManager& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setCursor(Qt::IBeamCursor);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { focusChanged(now); });
    connect(&themes, &ThemeManager::changed, this, [this] {
        applyTheme();
        update();
    });
}

SheetCell::~SheetCell()
{
    // The editors lose the focus when they are deleted, after this part of the cell is gone.
    disconnect(qApp, nullptr, this, nullptr);
    for (const QPointer<QWidget>& editor : std::as_const(m_editors)) {
        if (editor)
            editor->removeEventFilter(this);
    }
}

int SheetCell::scaled(int pixels) const
{
    return qRound(pixels * m_themes.textScale());
}

QSize SheetCell::sizeHint() const
{
    return {240, 32};
}

void SheetCell::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setCursor(readOnly ? Qt::ArrowCursor : Qt::IBeamCursor);
    applyReadOnly(readOnly);
    stateChanged();
    update();
}

void SheetCell::setProblem(const QString& message)
{
    m_problem = message;
    updateDescription();
    update();
}

void SheetCell::setHint(const QString& hint)
{
    m_hint = hint;
    updateDescription();
}

void SheetCell::setOrigin(Origin origin)
{
    if (m_origin == origin)
        return;
    m_origin = origin;
    updateDescription();
    // The editors give the mark its room, or take it back.
    QResizeEvent event(size(), size());
    resizeEvent(&event);
    update();
}

void SheetCell::setNames(const QString& objectName, const QString& accessibleName)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    for (const QPointer<QWidget>& editor : std::as_const(m_editors)) {
        // Editors with a name of their own ("year") are told apart by it.
        const QString part = editor->property("part").toString();
        editor->setObjectName(objectName + u'_' + (part.isEmpty() ? u"edit"_s : part));
        const QString label = editor->property("partLabel").toString();
        editor->setAccessibleName(label.isEmpty() ? accessibleName : accessibleName + u' ' + label);
    }
}

bool SheetCell::isComposing() const
{
    return m_composing;
}

void SheetCell::addEditor(QWidget* editor)
{
    if (m_editors.isEmpty())
        setFocusProxy(editor);
    m_editors.append(editor);
    editor->installEventFilter(this);
}

void SheetCell::makeBare(QLineEdit* edit, QColor Theme::*color) const
{
    edit->setFrame(false);
    const QString rule =
        u"QLineEdit, QLineEdit:focus, QLineEdit[readOnly=\"true\"], QLineEdit[readOnly=\"true\"]:focus "
        "{ background: transparent; border: none; border-radius: 0; padding: 0; min-height: 0; color: %1; }"_s;
    edit->setStyleSheet(rule.arg((theme().*color).name()));
}

void SheetCell::noteEdited()
{
    m_problem.clear();
    setOrigin(Origin::None);
    updateDescription();
    update();
    Q_EMIT edited();
}

QString SheetCell::originText() const
{
    switch (m_origin) {
    case Origin::Booking:
        return tr("From the booking");
    case Origin::Ledger:
        return tr("From the ledger");
    case Origin::None:
        break;
    }
    return {};
}

void SheetCell::updateDescription()
{
    setToolTip(m_problem.isEmpty() ? m_hint : m_problem);
    QString description = m_problem;
    for (const QString& part : {m_hint, originText()}) {
        if (part.isEmpty())
            continue;
        if (!description.isEmpty())
            description += u' ';
        description += part;
    }
    setAccessibleDescription(description);
    for (const QPointer<QWidget>& editor : std::as_const(m_editors))
        editor->setAccessibleDescription(description);
}

int SheetCell::originWidth() const
{
    if (m_origin == Origin::None)
        return 0;
    const QFontMetrics metrics(m_themes.font(Type::micro));
    return MarkIcon + MarkGap + metrics.horizontalAdvance(originText()) + Padding;
}

void SheetCell::paintContent(QPainter&) {}

void SheetCell::paintOrigin(QPainter& painter) const
{
    if (m_origin == Origin::None)
        return;
    const QFont font = m_themes.font(Type::micro);
    const int right = width() - Padding;
    int textWidth = QFontMetrics(font).horizontalAdvance(originText());
    if (right - textWidth - MarkGap - MarkIcon < m_originLimit)
        textWidth = -MarkGap;
    painter.setFont(font);
    painter.setPen(theme().text3);
    if (textWidth > 0)
        painter.drawText(QRect(right - textWidth, 0, textWidth + 1, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         originText());
    const QPixmap icon = m_themes.icons().pixmap(u"cal"_s, MarkIcon, theme().text3, devicePixelRatioF());
    if (!icon.isNull())
        painter.drawPixmap(right - textWidth - MarkGap - MarkIcon, (height() - MarkIcon) / 2, icon);
}

void SheetCell::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_focused && !m_readOnly)
        painter.fillRect(rect(), theme().paperField);
    paintContent(painter);
    paintOrigin(painter);
    if (m_problem.isEmpty() && !m_focused)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_problem.isEmpty() ? theme().accent : theme().red, EdgeWidth, Qt::SolidLine, Qt::SquareCap,
                        Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    const qreal inset = EdgeWidth / 2.0;
    painter.drawRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset));
}

void SheetCell::mousePressEvent(QMouseEvent*)
{
    if (!m_focused && focusProxy())
        focusProxy()->setFocus(Qt::MouseFocusReason);
}

void SheetCell::enterEvent(QEnterEvent*)
{
    m_hovered = true;
    stateChanged();
}

void SheetCell::leaveEvent(QEvent*)
{
    m_hovered = false;
    stateChanged();
}

void SheetCell::focusChanged(QWidget* now)
{
    const bool inside = now && belongsTo(now, this);
    if (inside == m_focused)
        return;
    m_focused = inside;
    stateChanged();
    update();
    if (inside)
        Q_EMIT entered();
    else
        Q_EMIT left();
}

bool SheetCell::focusNextCell(bool forward)
{
    for (QWidget* next = this;;) {
        next = forward ? next->nextInFocusChain() : next->previousInFocusChain();
        if (next == this || !next)
            return false;
        const bool reachable = (next->focusPolicy() & Qt::TabFocus) && next->isEnabled() && next->isVisible();
        if (!reachable || belongsTo(next, this) || next->window() != window())
            continue;
        const SheetCell* cell = cellAround(next);
        QWidget* target = cell && cell->focusProxy() ? cell->focusProxy() : next;
        target->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
}

bool SheetCell::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::InputMethod) {
        const auto* input = static_cast<QInputMethodEvent*>(event);
        m_composing = input->preeditString().isEmpty() ? nullptr : qobject_cast<QWidget*>(watched);
        return false;
    }
    if (event->type() == QEvent::FocusOut && watched == m_composing)
        m_composing = nullptr;
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool tab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
    if (tab && key->modifiers().testFlag(Qt::ControlModifier))
        return focusNextCell(key->key() == Qt::Key_Tab && !key->modifiers().testFlag(Qt::ShiftModifier));
    // A plain Enter never submits: it must not reach the default button of a dialog.
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (enter && plain && qobject_cast<QLineEdit*>(watched))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace yorozu::ui
