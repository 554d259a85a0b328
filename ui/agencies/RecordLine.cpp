// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/RecordLine.h"

#include "ui/theme/ThemeManager.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

RecordLine::RecordLine(ThemeManager& themes, const QString& name, const Words& words, QWidget* parent)
    : QAbstractButton(parent)
    , m_themes(themes)
    , m_words(words)
{
    setObjectName(name);
    QStringList said{words.title, words.remark, words.detail};
    said.removeAll(QString());
    setAccessibleName(said.join(u", "_s));
    setToolTip(said.join(u'\n'));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&themes, &ThemeManager::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize RecordLine::sizeHint() const
{
    const int upper = std::max(Type::table.lineHeight, QFontMetrics(m_themes.font(Type::table)).lineSpacing());
    const int lower = std::max(Type::note.lineHeight, QFontMetrics(m_themes.font(Type::note)).lineSpacing());
    return {320, upper + (m_words.detail.isEmpty() ? 0 : lower) + 2 * Space::s2 - 3};
}

void RecordLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RecordLine::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_themes.theme();
    QPainter painter(this);
    if (underMouse() || isDown())
        painter.fillRect(rect().adjusted(0, 0, 0, -1), theme.hover);
    painter.setPen(theme.line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    const int upper = std::max(Type::table.lineHeight, QFontMetrics(m_themes.font(Type::table)).lineSpacing());
    QRect line(0, Space::s2 - 2, width(), upper);
    painter.setFont(m_themes.font(m_words.warns ? Type::note.bold() : Type::note));
    painter.setPen(m_words.warns ? theme.amber : theme.text3);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_words.remark);
    const int room = m_words.remark.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(m_words.remark) + Space::s2;
    painter.setFont(m_themes.font(Type::table.bold()));
    painter.setPen(m_words.over ? theme.text3 : theme.text);
    painter.drawText(line, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_words.title, Qt::ElideRight, width() - room));
    line = QRect(0, line.bottom() + 1, width(), height() - line.bottom() - Space::s1);
    painter.setFont(m_themes.font(Type::note));
    painter.setPen(m_words.over ? theme.text3 : theme.text2);
    painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_words.detail.simplified(), Qt::ElideRight, width()));
}

} // namespace yorozu::ui
