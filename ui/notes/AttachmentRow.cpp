// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/AttachmentRow.h"

#include "core/rules/AttachmentKind.h"
#include "ui/notes/NoteText.h"
#include "ui/theme/ThemeManager.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

namespace yorozu::ui {

namespace {

constexpr int RowHeight = 28;

struct Look
{
    QString icon;
    QColor Theme::*color;
};

Look lookOf(const Attachment& attachment)
{
    if (attachment.missing)
        return {QStringLiteral("warn"), &Theme::amber};
    switch (rules::fileKind(attachment.name)) {
    case rules::FileKind::Pdf:
        return {QStringLiteral("pdf"), &Theme::red};
    case rules::FileKind::Sheet:
        return {QStringLiteral("xls"), &Theme::green};
    case rules::FileKind::Csv:
        return {QStringLiteral("csv"), &Theme::green};
    case rules::FileKind::Document:
        return {QStringLiteral("file"), &Theme::accent};
    case rules::FileKind::Image:
    case rules::FileKind::Other:
        return {QStringLiteral("clip"), &Theme::text2};
    }
    Q_UNREACHABLE();
}

} // namespace

AttachmentRow::AttachmentRow(ThemeManager& themes, const Attachment& attachment, QDate today, QWidget* parent)
    : QAbstractButton(parent)
    , m_themes(themes)
    , m_attachment(attachment)
    , m_today(today)
{
    setObjectName(QStringLiteral("attachment_%1").arg(attachment.id.number()));
    setText(attachment.name);
    setAccessibleName(QStringList{attachment.name, facts()}.join(QStringLiteral(", ")));
    setAccessibleDescription(attachment.missing ? tr("The file is missing; Enter looks for it.")
                                                : tr("Enter opens it, Delete takes it off."));
    setToolTip(tr("%1\nAdded by %2").arg(attachment.name, attachment.addedByName));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&themes, &ThemeManager::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QString AttachmentRow::facts() const
{
    if (m_attachment.missing)
        return tr("Missing – find");
    return QStringLiteral("%1 · %2").arg(NoteText::size(m_attachment.size),
                                         NoteText::day(tokyoDate(m_attachment.addedAt), m_today));
}

QSize AttachmentRow::sizeHint() const
{
    return {304, std::max(RowHeight, QFontMetrics(m_themes.font(Type::table)).lineSpacing() + Space::s2)};
}

void AttachmentRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_themes.theme();
    QPainter painter(this);
    if (underMouse() || isDown() || m_attachment.missing) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_attachment.missing && !underMouse() ? theme.amberSoft : theme.hover);
        painter.drawRoundedRect(rect(), Radius::input, Radius::input);
    }
    const Look look = lookOf(m_attachment);
    painter.drawPixmap(Space::s1, (height() - Size::icon) / 2,
                       m_themes.icons().pixmap(look.icon, Size::icon, theme.*look.color, devicePixelRatioF()));
    painter.setFont(m_themes.font(Type::note));
    const int factsWidth = painter.fontMetrics().horizontalAdvance(facts()) + Space::s1;
    painter.setPen(m_attachment.missing ? theme.amber : theme.text3);
    painter.drawText(rect().adjusted(0, 0, -Space::s1, 0), Qt::AlignVCenter | Qt::AlignRight, facts());
    painter.setFont(m_themes.font(Type::table));
    painter.setPen(m_attachment.missing ? theme.amber : theme.text);
    const QRect name = rect().adjusted(Space::s1 + Size::icon + Space::s2, 0, -factsWidth - Space::s2, 0);
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_attachment.name, Qt::ElideMiddle, name.width()));
}

void AttachmentRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            break; // submits the page
        click();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        Q_EMIT neighbourRequested(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    default:
        break;
    }
    QAbstractButton::keyPressEvent(event);
}

void AttachmentRow::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT menuRequested(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().bottomLeft())
                                                                        : event->globalPos());
}

} // namespace yorozu::ui
