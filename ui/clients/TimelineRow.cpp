// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/TimelineRow.h"

#include "core/domain/Words.h"
#include "ui/clients/ClientText.h"
#include "ui/theme/Painting.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"

#include <QKeyEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

using Kind = TimelineEntry::Kind;

constexpr int DateWidth = 72;
constexpr int ThreadWidth = 28;
constexpr int RowHeight = 48;
constexpr int PillHeight = 20;

QString iconOf(const TimelineEntry& entry)
{
    switch (entry.kind) {
    case Kind::Booking:
        return u"cal"_s;
    case Kind::Memo:
        return u"memo"_s;
    case Kind::Referral:
    case Kind::ReferralResult:
        return u"net"_s;
    case Kind::Handover:
        return u"hand"_s;
    case Kind::Task:
        return u"check"_s;
    case Kind::Registered:
        return u"company"_s;
    }
    return {};
}

struct Look
{
    QColor fill, edge, ink;
};

Look lookOf(const Theme& theme, const TimelineEntry& entry)
{
    const Look plain{theme.canvas, theme.lineStrong, theme.text2};
    if (entry.kind == Kind::Memo) {
        switch (memoStatusFromCode(entry.status).value_or(MemoStatus::Draft)) {
        case MemoStatus::Confirmed:
            return {theme.greenSoft, theme.greenLine, theme.green};
        case MemoStatus::Submitted:
            return {theme.amberSoft, theme.amberLine, theme.amber};
        case MemoStatus::Returned:
            return {theme.redSoft, theme.redLine, theme.red};
        case MemoStatus::Draft:
            return plain;
        }
    }
    if (entry.kind == Kind::Booking && entry.status == code(BookingStatus::Confirmed))
        return {theme.confirmed.fill, theme.confirmed.bar, theme.confirmed.text};
    return plain;
}

} // namespace

TimelineRow::TimelineRow(ThemeManager& themes, const TimelineEntry& entry, QDate today, QWidget* parent)
    : QAbstractButton(parent)
    , m_themes(themes)
    , m_entry(entry)
    , m_today(today)
{
    const QDate day = tokyoDate(entry.at);
    QStringList words{DateText::day(day), ClientText::kind(entry), ClientText::head(entry), entry.text,
                      ClientText::mark(entry)};
    words.removeAll(QString());
    setObjectName(u"timeline_%1_%2"_s.arg(static_cast<int>(entry.kind)).arg(entry.id));
    setAccessibleName(words.join(u", "_s));
    setToolTip(entry.text);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (leads())
        setCursor(Qt::PointingHandCursor);
    connect(&themes, &ThemeManager::changed, this, [this] {
        updateGeometry();
        update();
    });
}

bool TimelineRow::leads() const
{
    return m_entry.kind == Kind::Memo || m_entry.kind == Kind::Booking || m_entry.kind == Kind::Referral ||
           m_entry.kind == Kind::ReferralResult;
}

void TimelineRow::setLast(bool last)
{
    m_last = last;
    update();
}

QSize TimelineRow::sizeHint() const
{
    const int lines = QFontMetrics(m_themes.font(Type::table)).lineSpacing() * 2 + Space::s3;
    return {400, std::max(RowHeight, lines)};
}

void TimelineRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void TimelineRow::paintDate(QPainter& painter) const
{
    const Theme& theme = m_themes.theme();
    const QDate day = tokyoDate(m_entry.at);
    const QString head = day.year() == m_today.year() ? day.toString(u"MM/dd"_s) : day.toString(u"yyyy/MM/dd"_s);
    const int line = QFontMetrics(m_themes.font(Type::table)).lineSpacing();
    painter.setFont(m_themes.font(Type::table.bold()));
    painter.setPen(theme.text);
    painter.drawText(QRect(0, 1, DateWidth, line), Qt::AlignLeft | Qt::AlignVCenter, head);
    painter.setFont(m_themes.font(Type::note));
    painter.setPen(theme.text3);
    QString below = QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat);
    if (!m_entry.dayOnly)
        below += u' ' + DateText::time(m_entry.at);
    painter.drawText(QRect(0, line + 1, DateWidth, line), Qt::AlignLeft | Qt::AlignVCenter, below);
}

void TimelineRow::paintThread(QPainter& painter) const
{
    const Theme& theme = m_themes.theme();
    const int middle = DateWidth + 11;
    painter.setPen(theme.lineStrong);
    if (!m_last)
        painter.drawLine(middle, Size::icon + 6, middle, height());
    painter.drawPixmap(middle - Size::icon / 2, 3,
                       m_themes.icons().pixmap(iconOf(m_entry), Size::icon, theme.text2, devicePixelRatioF()));
}

int TimelineRow::paintMark(QPainter& painter) const
{
    const QString text = ClientText::mark(m_entry);
    if (text.isEmpty())
        return width();
    const Look look = lookOf(m_themes.theme(), m_entry);
    painter.setFont(m_themes.font(Type::note));
    const int high = std::max(PillHeight, painter.fontMetrics().height() + 2);
    const int wide = painter.fontMetrics().horizontalAdvance(text) + 18;
    const QRect pill(width() - wide - 1, 0, wide, high);
    drawBox(painter, pill, high / 2.0, look.fill, look.edge);
    painter.setPen(look.ink);
    painter.drawText(pill, Qt::AlignCenter, text);
    return pill.left() - Space::s2;
}

void TimelineRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_themes.theme();
    QPainter painter(this);
    if (leads() && (underMouse() || isDown()))
        painter.fillRect(rect().adjusted(DateWidth + ThreadWidth, 0, 0, -2), theme.hover);
    paintDate(painter);
    paintThread(painter);
    const int right = paintMark(painter);
    const int left = DateWidth + ThreadWidth;
    const int line = QFontMetrics(m_themes.font(Type::table)).lineSpacing();
    painter.setFont(m_themes.font(Type::table.bold()));
    painter.setPen(theme.text);
    const QString kind = ClientText::kind(m_entry);
    QRect used;
    painter.drawText(QRect(left, 1, right - left, line), Qt::AlignVCenter, kind, &used);
    painter.setFont(m_themes.font(Type::table));
    const int rest = used.right() + Space::s2;
    painter.drawText(QRect(rest, 1, right - rest, line), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(ClientText::head(m_entry), Qt::ElideRight, right - rest));
    painter.setPen(theme.text2);
    painter.drawText(QRect(left, line + 1, width() - left, line), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_entry.text.simplified(), Qt::ElideRight, width() - left));
}

} // namespace yorozu::ui
