// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/PersonButton.h"

#include "ui/theme/Painting.h"
#include "ui/theme/ThemeManager.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int RowHeight = 36;
constexpr int Circle = 24;
} // namespace

PersonButton::PersonButton(ThemeManager& themes, const Person& person, QWidget* parent)
    : QAbstractButton(parent)
    , m_themes(themes)
    , m_person(person)
{
    setObjectName(u"person_%1"_s.arg(person.id.number()));
    QStringList words{person.name, facts(), person.phone};
    words.removeAll(QString());
    setAccessibleName(words.join(u", "_s));
    setToolTip(QStringList{person.kana, person.phone, person.email}.join(u"　"_s).trimmed());
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

QString PersonButton::facts() const
{
    QStringList facts{m_person.title};
    if (m_person.primary)
        facts.append(tr("primary contact"));
    if (m_person.retired)
        facts.append(tr("no longer there"));
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

QSize PersonButton::sizeHint() const
{
    return {240, std::max(RowHeight, QFontMetrics(m_themes.font(Type::table)).height() + Space::s3)};
}

void PersonButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PersonButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_themes.theme();
    QPainter painter(this);
    if (underMouse() || isDown())
        painter.fillRect(rect().adjusted(0, 0, 0, -1), theme.hover);
    painter.setPen(theme.line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    const QRectF circle(0, (height() - Circle) / 2.0, Circle, Circle);
    drawBox(painter, circle, Circle / 2.0, theme.accentSoft, theme.accentLine);
    painter.setFont(m_themes.font(Type::note.bold()));
    painter.setPen(theme.accent);
    painter.drawText(circle, Qt::AlignCenter, m_person.name.left(1));
    const int left = Circle + Space::s2;
    painter.setFont(m_themes.font(Type::table.bold()));
    painter.setPen(m_person.retired ? theme.text3 : theme.text);
    QRect used;
    painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter, m_person.name, &used);
    painter.setFont(m_themes.font(Type::note));
    painter.setPen(theme.text3);
    const QRect rest(used.right() + Space::s2, 0, width() - used.right() - Space::s2, height());
    painter.drawText(rest, Qt::AlignVCenter, painter.fontMetrics().elidedText(facts(), Qt::ElideRight, rest.width()));
}

} // namespace yorozu::ui
