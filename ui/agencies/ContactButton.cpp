// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/ContactButton.h"

#include "ui/theme/controls/Avatar.h"
#include "ui/theme/Painting.h"
#include "ui/theme/ThemeManager.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int Circle = 28;
constexpr int CapIcon = 12;

QString joined(QStringList words, const QString& between)
{
    words.removeAll(QString());
    return words.join(between);
}

} // namespace

ContactButton::ContactButton(ThemeManager& themes, const AgencyContact& contact, int met, QDate trained,
                             QWidget* parent)
    : QAbstractButton(parent)
    , m_themes(themes)
    , m_contact(contact)
    , m_place(joined({contact.branch, contact.department, contact.title}, u" "_s))
    , m_trained(trained.isValid())
{
    QStringList facts;
    if (m_trained)
        facts.append(tr("trainee until %1").arg(trained.toString(u"yyyy/MM"_s)));
    facts.append(met > 0 ? tr("met %n time(s)", nullptr, met) : tr("not met yet"));
    facts.append(contact.phone);
    if (contact.retired)
        facts.prepend(tr("no longer there"));
    m_facts = joined(facts, u" · "_s);
    setObjectName(u"contact_%1"_s.arg(contact.id.number()));
    setAccessibleName(joined({contact.name, m_place, m_facts}, u", "_s));
    setToolTip(joined({contact.kana, contact.phone, contact.email, contact.note}, u"\n"_s));
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

QSize ContactButton::sizeHint() const
{
    const int lines =
        QFontMetrics(m_themes.font(Type::table)).lineSpacing() + QFontMetrics(m_themes.font(Type::note)).lineSpacing();
    return {240, std::max(Circle, lines) + Space::s3};
}

void ContactButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ContactButton::paintEvent(QPaintEvent*)
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
    painter.drawText(circle, Qt::AlignCenter, initialOf(m_contact.name));
    int left = Circle + Space::s2;
    const QRect upper(left, Space::s1, width() - left, (height() - Space::s2) / 2);
    const QRect lower = upper.translated(0, upper.height());
    painter.setFont(m_themes.font(Type::table.bold()));
    painter.setPen(m_contact.retired ? theme.text3 : theme.text);
    QRect used;
    painter.drawText(upper, Qt::AlignVCenter, m_contact.name, &used);
    painter.setFont(m_themes.font(Type::note));
    painter.setPen(theme.text3);
    const QRect rest(used.right() + Space::s1 + 2, upper.top(), width() - used.right() - Space::s2, upper.height());
    painter.drawText(rest, Qt::AlignVCenter, painter.fontMetrics().elidedText(m_place, Qt::ElideRight, rest.width()));
    if (m_trained) {
        painter.drawPixmap(left, lower.center().y() - CapIcon / 2,
                           m_themes.icons().pixmap(u"school"_s, CapIcon, theme.text2, devicePixelRatioF()));
        left += CapIcon + Space::s1;
    }
    painter.setPen(theme.text2);
    painter.drawText(QRect(left, lower.top(), width() - left, lower.height()), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_facts, Qt::ElideRight, width() - left));
}

} // namespace yorozu::ui
