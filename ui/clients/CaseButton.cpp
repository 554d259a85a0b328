// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/CaseButton.h"

#include "ui/clients/ClientText.h"
#include "ui/theme/Painting.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int Padding = 12;
}

CaseButton::CaseButton(ThemeManager& themes, const CaseCard& card, QWidget* parent)
    : QAbstractButton(parent)
    , m_themes(themes)
    , m_card(card)
{
    setObjectName(u"case_%1"_s.arg(card.clientCase.id.number()));
    QStringList words{card.clientCase.title, card.courseName, ClientText::caseStatus(card.clientCase.status), facts(),
                      below()};
    words.removeAll(QString());
    setAccessibleName(words.join(u", "_s));
    setToolTip(card.clientCase.goal);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setProperty("focusRadius", Radius::card);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&themes, &ThemeManager::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QString CaseButton::span() const
{
    const ClientCase& one = m_card.clientCase;
    if (one.status == "waiting"_L1)
        return ClientText::caseStatus(one.status);
    const QString from = one.openedOn.toString(u"yyyy/M/d"_s);
    return one.closedOn.isValid() ? u"%1 – %2"_s.arg(from, one.closedOn.toString(u"yyyy/M/d"_s)) : from + u" –"_s;
}

QString CaseButton::facts() const
{
    QStringList facts;
    if (!m_card.leadName.isEmpty())
        facts.append(tr("led by %1").arg(m_card.leadName));
    if (m_card.sessions > 0)
        facts.append(tr("%n session(s)", nullptr, m_card.sessions));
    if (m_card.next > 0)
        facts.append(tr("next %1 %2").arg(DateText::shortDay(tokyoDate(m_card.next)), DateText::time(m_card.next)));
    return facts.join(u" · "_s);
}

QString CaseButton::below() const
{
    const ClientCase& one = m_card.clientCase;
    if (one.status == "closed"_L1)
        return one.outcome.isEmpty() ? QString() : tr("outcome: %1").arg(one.outcome.simplified());
    return one.nextStep.isEmpty() ? QString() : tr("next step: %1").arg(one.nextStep.simplified());
}

QSize CaseButton::sizeHint() const
{
    const int line = QFontMetrics(m_themes.font(Type::table)).lineSpacing();
    return {400, 2 * Space::s2 + QFontMetrics(m_themes.font(Type::section)).lineSpacing() + 2 +
                     line * (below().isEmpty() ? 1 : 2)};
}

void CaseButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void CaseButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_themes.theme();
    const bool open = m_card.clientCase.status == "open"_L1;
    QPainter painter(this);
    drawBox(painter, rect(), Radius::card, underMouse() ? theme.sunken : theme.canvas, open ? theme.accent : theme.line,
            open ? Line::focus : Line::thin);
    const int top = Space::s2;
    const int head = QFontMetrics(m_themes.font(Type::section)).lineSpacing();
    const int line = QFontMetrics(m_themes.font(Type::table)).lineSpacing();

    painter.setFont(m_themes.font(Type::note));
    painter.setPen(theme.text3);
    const QString when = span();
    const int whenWidth = painter.fontMetrics().horizontalAdvance(when);
    painter.drawText(QRect(width() - Padding - whenWidth, top, whenWidth + 1, head), Qt::AlignVCenter, when);
    int right = width() - Padding - whenWidth - Space::s2;

    const int pill = m_card.courseName.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(m_card.courseName) + 18;
    painter.setFont(m_themes.font(Type::section));
    painter.setPen(theme.text);
    const int room = std::max(60, right - Padding - pill - Space::s2);
    const QString title = painter.fontMetrics().elidedText(m_card.clientCase.title, Qt::ElideRight, room);
    painter.drawText(QRect(Padding, top, room, head), Qt::AlignVCenter, title);
    if (pill > 0) {
        const int left = Padding + painter.fontMetrics().horizontalAdvance(title) + Space::s2;
        const QRect box(left, top + (head - 20) / 2, std::min(pill, right - left), 20);
        drawBox(painter, box, 10, open ? theme.accentSoft : theme.canvas, open ? theme.accentLine : theme.lineStrong);
        painter.setFont(m_themes.font(Type::note));
        painter.setPen(open ? theme.accent : theme.text2);
        painter.drawText(box, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(m_card.courseName, Qt::ElideRight, box.width() - 10));
    }
    painter.setFont(m_themes.font(Type::table));
    painter.setPen(theme.text2);
    const int wide = width() - 2 * Padding;
    painter.drawText(QRect(Padding, top + head + 2, wide, line), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(facts(), Qt::ElideRight, wide));
    painter.drawText(QRect(Padding, top + head + 2 + line, wide, line), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(below(), Qt::ElideRight, wide));
}

} // namespace yorozu::ui
