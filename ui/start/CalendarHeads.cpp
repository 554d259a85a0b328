// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/CalendarHeads.h"

#include "ui/theme/ThemeManager.h"

#include <algorithm>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int GroupHeight = 21;
constexpr int ColumnHeight = 33;
constexpr qreal OnlineShare = 2; // in columns of a booth
constexpr qreal AwayShare = 1.2;
constexpr int NarrowestColumn = 14;

struct Group
{
    QString name;
    QStringList columns;
    qreal share = 1;
};

} // namespace

CalendarHeads::CalendarHeads(ThemeManager& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&themes, &ThemeManager::changed, this, qOverload<>(&QWidget::update));
}

void CalendarHeads::setPlan(const CentrePlan& plan)
{
    m_plan = plan;
    QStringList columns;
    for (const OfficePlan& office : plan.offices)
        columns.append(tr("%1: %n booth(s)", nullptr, office.booths).arg(office.name));
    setAccessibleName(tr("How the calendar will look"));
    setAccessibleDescription(columns.join(u", "_s));
    update();
}

QSize CalendarHeads::sizeHint() const
{
    return {692, GroupHeight + ColumnHeight};
}

void CalendarHeads::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_themes.theme();
    const bool english = QLocale().language() == QLocale::English;
    QList<Group> groups;
    for (const OfficePlan& office : m_plan.offices) {
        Group group{english && !office.nameEn.isEmpty() ? office.nameEn : office.name, {}, qreal(office.booths)};
        for (int i = 1; i <= office.booths; ++i)
            group.columns.append(QString::number(i));
        groups.append(group);
    }
    groups.append({tr("Online, home"), {tr("%n seat(s)", nullptr, m_plan.onlineSeats)}, OnlineShare});
    groups.append({tr("Visits"), {u"—"_s}, AwayShare});
    qreal shares = 0;
    for (const Group& group : std::as_const(groups))
        shares += std::max(group.share, qreal(1));

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath path;
    path.addRoundedRect(frame, Radius::input, Radius::input);
    painter.setClipPath(path);
    painter.fillRect(rect(), theme.canvas);
    painter.fillRect(QRect(0, 0, width(), GroupHeight), theme.sunken);
    painter.setFont(m_themes.font(Type::micro));
    qreal x = 0;
    for (const Group& group : std::as_const(groups)) {
        const qreal wide = std::max(group.share, qreal(1)) / shares * width();
        if (x > 0) {
            painter.setPen(theme.lineStrong);
            painter.drawLine(QPointF(x, 0), QPointF(x, height()));
        }
        painter.setPen(theme.text2);
        painter.drawText(QRectF(x, 0, wide, GroupHeight), Qt::AlignCenter,
                         painter.fontMetrics().elidedText(group.name, Qt::ElideRight, int(wide) - 4));
        const qreal column = wide / qreal(std::max<qsizetype>(1, group.columns.size()));
        for (qsizetype i = 0; i < group.columns.size(); ++i) {
            const qreal left = x + qreal(i) * column;
            painter.setPen(theme.line);
            if (i > 0)
                painter.drawLine(QPointF(left, GroupHeight), QPointF(left, height()));
            painter.setPen(theme.text2);
            if (column >= NarrowestColumn)
                painter.drawText(QRectF(left, GroupHeight, column, ColumnHeight), Qt::AlignCenter, group.columns.at(i));
        }
        x += wide;
    }
    painter.setPen(theme.line);
    painter.drawLine(0, GroupHeight, width(), GroupHeight);
    painter.setClipping(false);
    painter.setPen(theme.lineStrong);
    painter.drawPath(path);
}

} // namespace yorozu::ui
