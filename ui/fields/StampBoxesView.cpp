// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/StampBoxesView.h"

#include "ui/paper/SheetValues.h"
#include "ui/paper/StampPainter.h"
#include "ui/theme/StyleSheet.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolTip>

#include <algorithm>

namespace yorozu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int HeadHeight = 18;
constexpr int BoxWidth = 72;
constexpr int Height = 84;
constexpr int StampSide = 56; // 15 mm of a box of 22 mm
constexpr int ButtonWidth = 64;

} // namespace

StampBoxesView::StampBoxesView(ThemeManager& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_button(new QPushButton(this))
{
    setAccessibleName(tr("Confirmation stamps"));
    m_button->setText(tr("Stamp"));
    m_button->setObjectName(u"stampButton"_s);
    setControlSize(m_button, ControlSize::Tiny);
    setButtonKind(m_button, ButtonKind::Primary);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &StampBoxesView::stampRequested);
    connect(&themes, &ThemeManager::changed, this, qOverload<>(&QWidget::update));
}

QSize StampBoxesView::sizeHint() const
{
    return {BoxWidth * static_cast<int>(std::max<qsizetype>(1, m_state.boxes.size())), Height};
}

void StampBoxesView::setState(const StampState& state)
{
    m_state = state;
    setFocusPolicy(state.undoable ? Qt::StrongFocus : Qt::NoFocus);
    place();
    describe();
    updateGeometry();
    update();
}

const Stamp* StampBoxesView::stampOf(Id<StampBox> box) const
{
    const auto found =
        std::find_if(m_state.stamps.cbegin(), m_state.stamps.cend(), [&](const Stamp& s) { return s.box == box; });
    return found == m_state.stamps.cend() ? nullptr : &*found;
}

QRect StampBoxesView::cellRect(int index) const
{
    const int count = static_cast<int>(std::max<qsizetype>(1, m_state.boxes.size()));
    const int left = width() * index / count;
    return {left, 0, width() * (index + 1) / count - left, height()};
}

QRect StampBoxesView::boxRect(int index) const
{
    return cellRect(index).adjusted(0, HeadHeight, 0, 0);
}

void StampBoxesView::place()
{
    const auto box = std::find_if(m_state.boxes.cbegin(), m_state.boxes.cend(),
                                  [&](const StampBox& b) { return m_state.stampable && b.id == m_state.stampable; });
    const bool shown = box != m_state.boxes.cend() && !stampOf(box->id);
    m_button->setVisible(shown);
    if (!shown)
        return;
    const QRect rect = boxRect(static_cast<int>(box - m_state.boxes.cbegin()));
    const QSize size(std::min(ButtonWidth, rect.width() - 6), Size::controlTiny);
    m_button->setGeometry(QRect(rect.center() - QPoint(size.width() / 2 - 1, size.height() / 2 - 1), size));
    m_button->setAccessibleName(tr("Stamp the box %1").arg(box->name));
}

void StampBoxesView::describe()
{
    QStringList lines;
    for (const StampBox& box : std::as_const(m_state.boxes)) {
        const Stamp* stamp = stampOf(box.id);
        lines.append(stamp ? tr("%1: %2, %3").arg(box.name, stamp->surname, StampFace::of(*stamp).date)
                           : tr("%1: not stamped yet").arg(box.name));
    }
    if (m_state.undoable)
        lines.append(tr("Press Delete to take your stamp of today back."));
    setAccessibleDescription(lines.join(u'\n'));
}

void StampBoxesView::resizeEvent(QResizeEvent*)
{
    place();
}

void StampBoxesView::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_themes.theme();
    QPainter painter(this);
    for (int i = 0; i < m_state.boxes.size(); ++i) {
        const QRect cell = cellRect(i);
        const QRect box = boxRect(i);
        painter.fillRect(cell.left(), HeadHeight - 1, cell.width(), 1, theme.inkLine);
        if (i > 0)
            painter.fillRect(cell.left(), 0, 1, height(), theme.inkLine);
        painter.setFont(m_themes.font(Type::micro));
        painter.setPen(theme.text2);
        painter.drawText(cell.adjusted(1, 0, 0, HeadHeight - height()), Qt::AlignCenter, m_state.boxes[i].name);
        const Stamp* stamp = stampOf(m_state.boxes[i].id);
        if (!stamp)
            continue;
        const int side = std::min({StampSide, box.width() - 4, box.height() - 4});
        const QRectF square(box.center().x() - side / 2 + 1, box.center().y() - side / 2 + 1, side, side);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        paintStamp(painter, square, StampFace::of(*stamp), theme.stamp);
        painter.restore();
        if (hasFocus() && m_state.boxes[i].id == m_state.undoable) {
            painter.setPen(QPen(theme.accent, Line::focus, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter.drawRect(QRectF(box).adjusted(2, 1, -1, -1));
        }
    }
}

void StampBoxesView::requestUndo()
{
    if (m_state.undoable)
        Q_EMIT undoRequested(m_state.undoable);
}

void StampBoxesView::keyPressEvent(QKeyEvent* event)
{
    const bool undo =
        event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace || event->matches(QKeySequence::Undo);
    if (undo && m_state.undoable) {
        requestUndo();
        return;
    }
    QWidget::keyPressEvent(event);
}

void StampBoxesView::contextMenuEvent(QContextMenuEvent* event)
{
    const qsizetype own =
        std::distance(m_state.boxes.cbegin(),
                      std::find_if(m_state.boxes.cbegin(), m_state.boxes.cend(),
                                   [&](const StampBox& b) { return m_state.undoable && b.id == m_state.undoable; }));
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (own >= m_state.boxes.size() || (!byKey && !cellRect(static_cast<int>(own)).contains(event->pos())))
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"stampMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Take the stamp back"), this, &StampBoxesView::requestUndo)->setObjectName(u"undoStamp"_s);
    menu->popup(event->globalPos());
}

bool StampBoxesView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int i = 0; i < m_state.boxes.size(); ++i) {
            const Stamp* stamp = stampOf(m_state.boxes[i].id);
            if (stamp && boxRect(i).contains(help->pos())) {
                QString text = toTokyo(stamp->at).toString(u"yyyy/MM/dd HH:mm"_s);
                if (stamp->box == m_state.undoable)
                    text += u'\n' + tr("Press Delete to take your stamp of today back.");
                QToolTip::showText(help->globalPos(), text, this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace yorozu::ui
